import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct RowTests {
  @Test func aRowIsAMembership() throws {
    let read = reading(
      """
      organisation,platform,commune,platform_kind,parent,acronym,sector,kind,role,weight,from,until,statutory,source
      Centre d'aide,Cellule,Liège|Huy,task force,Conseil,CA,social,programme,chair|secretary,3,2020,2021-06-30,mandatory,https://example.org/
      """)
    #expect(read.diagnostics.isEmpty)
    let record = try #require(read.value.memberships.first)
    #expect(record.communes == ["Huy", "Liège"])
    #expect(record.roles == [.chair, .secretary])
    #expect(record.weight == 3 && record.isWeightStated && record.isMandatory)
    #expect(record.dates.until?.lastDay == 20_210_630)
    #expect(record.sources == ["https://example.org/"])
    let organisation = try #require(read.value.organisations.first)
    #expect(organisation.kind == .programme && organisation.acronym == "CA")
    let platform = try #require(read.value.platforms.first)
    #expect(platform.kind == .taskForce && platform.parent == "Conseil")
    #expect(platform.isIntercommunal)
    // The parent makes no node of its own.
    #expect(read.value.platforms.count == 1)
  }

  @Test func everythingHasAPlainDefault() throws {
    let read = reading("platform,organisation\nP,A\n")
    let record = try #require(read.value.memberships.first)
    #expect(record.roles == [.member] && record.weight == 1 && !record.isWeightStated)
    #expect(record.communes == [""] && record.dates == DateSpan() && !record.isMandatory)
    #expect(record.sources == ["-:2"])
    #expect(read.value.language == .french)
  }

  @Test func isolatesOfBothModesStay() {
    let read = reading("organisation,platform,commune\nA,P,X\nB,,X\n,Q,X\n,Q,X\n")
    #expect(read.diagnostics.isEmpty)
    let network = read.value.network()
    #expect(network.network.organisations.names == ["A", "B"])
    #expect(network.network.platforms.names == ["P", "Q"])
    #expect(network.pairs == ["A > P"])
    #expect(read.value.emptyPlatforms.map(\.sources) == [["-:4", "-:5"]])
    #expect(read.value.sources == [SourceSummary(file: "-", rowsRead: 4)])
  }

  @Test func badRowsAreRefusedWithTheirLineAndTheRestIsRead() {
    let read = reading(
      """
      organisation,platform,weight,from,until
      ,"",1,,
      A,P,heavy,,
      B,P,-2,,
      C,P,0,,
      D,P,nan,,
      E,P,inf,,
      F,P,1,2020-02-30,
      G,P,1,,31/12/2020
      H,P,1,2021,2020
      I,P,"2,5",2020,2020-05-06T00:00:00
      J,P,1e2,2020,2020
      a@b.be,P,1,,
      """)
    #expect(
      read.places(.error) == [
        "-:2 empty-row", "-:3 bad-weight", "-:4 bad-weight", "-:5 bad-weight", "-:6 bad-weight",
        "-:7 bad-weight", "-:8 bad-date", "-:9 bad-date", "-:10 dates-reversed",
        "-:13 contact-only",
      ])
    #expect(read.value.memberships.map(\.weight) == [2.5, 100])
    #expect(
      read.value.sources == [SourceSummary(file: "-", rowsRead: 2, rowsRefused: 10, warnings: 1)])
  }

  @Test func contactsAreWithheldCountedAndNeverEchoed() {
    let read = reading(
      """
      organisation,platform,weight,commune
      CPAS (jean@liege.be),Cellule 0475 12 34 56,1,Liège
      CPAS,Cellule,0475 12 34 56,Liège
      CPAS (jean@liege.be),Table,1,Liège
      """)
    #expect(read.places(.warning) == ["-:2 contact-withheld"])
    #expect(
      read.diagnostics.first { $0.code == "contact-withheld" }?.message.hasPrefix("3 ") == true)
    #expect(read.value.organisations.map(\.name) == ["CPAS"])
    let words = read.diagnostics.map(\.description).joined() + "\(read.value)"
    #expect(!words.contains("jean") && !words.contains("0475"))
  }

  @Test func overlongNamesAreCut() {
    let read = reading("organisation,platform\n\(String(repeating: "a", count: 400)),P\n")
    #expect(read.places(.warning) == ["-:2 name-cut"])
    #expect(read.value.organisations.first?.name.count == 300)
  }

  @Test func unknownWordsAreReportedUnderTheirFirstLine() {
    let read = reading(
      """
      organisation,platform,sector,kind,platform_kind,role,statutory
      A,P,police,,,,
      B,P,astrology,robot,cloud,mascot,perhaps
      C,P,astrology,robot,cloud,mascot,no
      """)
    #expect(
      read.places(.warning) == [
        "-:3 unknown-sector", "-:3 unknown-kind", "-:3 unknown-kind", "-:3 unknown-statutory",
      ])
    #expect(read.value.organisations[1].sector == Sector(rawValue: "astrology"))
    #expect(read.value.organisations[1].kind == .organisation)
    #expect(read.value.memberships[1].roles == [Role(rawValue: "mascot")])
  }

  @Test func theSameMembershipTwiceIsOne() throws {
    let read = reading(
      """
      organisation,platform,weight,source,role
      A,P,2,u,member
      a,p,3,v,member
      B,P,,u,member
      B,P,,u,member
      C,P,4,,member
      C,P,,,member
      """)
    #expect(read.places(.warning) == ["-:3 duplicate", "-:5 duplicate", "-:7 duplicate"])
    #expect(read.diagnostics.first?.message.contains("-:2") == true)
    #expect(read.value.memberships.map(\.weight) == [5, 1, 4])
    #expect(read.value.memberships.map(\.sources) == [["u", "v"], ["u"], ["-:6", "-:7"]])
    #expect(read.value.network().network.membershipCount == 3)
  }

  @Test func severalRolesOfOnePairAreKeptWithoutComplaint() {
    let read = reading(
      "organisation,platform,role\nA,P,funder\nA,P,chair\nB,P,funder\nB,P,beneficiary\n")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.memberships.map(\.roles) == [[.chair, .funder], [.funder, .beneficiary]])
    let network = read.value.network()
    #expect(network.pairs == ["A > P"])
    #expect(network.uncounted.map(\.organisation.name) == ["B"])
  }

  @Test func impossibleSeatsAreNoMemberships() {
    let read = reading("organisation,platform,statutory\nA,P,impossible\nB,P,mandatory\n")
    #expect(read.value.impossibleSeats.count == 1)
    #expect(read.value.memberships.map(\.isMandatory) == [true])
    #expect(read.value.network().network.organisations.names == ["B"])
  }

  @Test func problemsAreWordedInAllLanguages() {
    let messages = Language.allCases.map { language in
      reading("organisation,platform,weight\nA,P,x\n") { $0.language = language }.diagnostics[0]
        .message
    }
    #expect(Set(messages).count == 4)
    #expect(messages.allSatisfy { $0.contains("x") })
  }

  @Test func aFloodOfProblemsIsCounted() {
    let rows = (0..<1_500).map { "A\($0),P,x" }.joined(separator: "\n")
    let read = reading("organisation,platform,weight\n" + rows)
    #expect(read.codes.count { $0 == "bad-weight" } == DiagnosticLog.limit)
    #expect(read.codes.last { $0 != "no-memberships" } == "more-of-the-same")
    #expect(read.value.sources[0].rowsRefused == 1_500)
  }

  @Test func sourcesKeepWebAddressesAndLoseContacts() {
    let read = reading(
      """
      organisation,platform,source
      A,P,https://example.org/0475123456?x=1
      B,P,lu chez jean@liege.be le 3 avril | https://example.org/
      C,P,jean@liege.be
      """)
    #expect(
      read.value.memberships.map(\.sources) == [
        ["https://example.org/0475123456?x=1"], ["lu chez le 3 avril", "https://example.org/"],
        ["-:4"],
      ])
  }

  @Test func noTableIsTooOdd() {
    let cells = [
      "", "A", "a", "Á", "CPAS", "P", "p|q", "X|Y", "|", "2020", "2020-13-01", "-1", "1,5", "1e400",
      "NaN", "function", "chair", "funder", "impossible", "restreint", "a@b.be", "+32 475 12 34 56",
      "\u{1}", "\u{FEFF}", "e\u{301}", "…", "\"", "https://x.y/|z", "local", "2021",
    ]
    let header = MembershipColumn.allCases.map(\.rawValue) + ["other"]
    var state: UInt64 = 42
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<60 {
      let rows = (0..<40).map { _ in
        header.map { _ in "\"" + cells[next(cells.count)].replacing("\"", with: "\"\"") + "\"" }
          .joined(separator: ",")
      }
      let read = reading(
        header.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
      ) { $0.allowMarked = true }
      #expect(read.value.sources[0].rowsRead + read.value.sources[0].rowsRefused == 40)
      for network in [read.value.network()] + read.value.networksByCommune() {
        network.network.adjacency.checkInvariants()
        #expect(Set(network.network.organisations.names).count == network.organisations.count)
        #expect(Set(network.network.platforms.names).count == network.platforms.count)
        #expect(network.memberships.count == network.network.membershipCount)
        #expect(network.organisations.map(\.name) == network.network.organisations.names)
      }
      #expect(!read.diagnostics.map(\.description).joined().contains("a@b.be"))
    }
  }
}

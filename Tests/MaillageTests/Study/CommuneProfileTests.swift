import MaillageGraph
import Testing

@testable import Maillage

/// The profile of the only commune of a made-up table.
private func profile(
  of platforms: [(String, [String])], isolates: [String] = [],
  links: [(Int, Int)] = []
) -> CommuneProfile {
  var made = MadeUpTable()
  for (name, members) in platforms {
    if members.isEmpty { made.place(name, in: ["X"]) }
    made.platform(name, in: "X", members: members)
  }
  for name in isolates { made.body(name, in: "X") }
  made.table.links = links.map {
    PlatformLinkRecord(from: $0.0, to: $0.1, relation: "part of")
  }
  let network = made.network(of: "X")
  return CommuneProfile(of: network, measures: PlainMeasures.evaluate(network.network))
}

extension CommuneProfile {
  fileprivate func names(_ ids: [OrganisationID]) -> [String] {
    ids.map { network.organisations[$0] }
  }
  fileprivate func names(_ ids: [PlatformID]) -> [String] { ids.map { network.platforms[$0] } }
}

@Suite("Profile of a commune")
struct CommuneProfileTests {
  @Test("shape comes before measure")
  func shapes() {
    #expect(profile(of: []).shape == .empty)
    #expect(profile(of: [("P", [])], isolates: ["a"]).shape == .empty)
    #expect(profile(of: [("P", ["a", "b"])]).shape == .onePlatform(PlatformID(0)))
    #expect(profile(of: [("O", []), ("P", ["a", "b"])]).shape == .onePlatform(PlatformID(1)))
    #expect(profile(of: [("P", ["a", "b"]), ("Q", ["c"])]).shape == .separatePlatforms)
    #expect(profile(of: [("P", ["a", "b"]), ("Q", ["b"])]).shape == .connected)
    let parts = profile(of: [("P", ["a", "b"]), ("Q", ["b"]), ("R", ["c"])])
    #expect(parts.shape == .parts(2))
    #expect(parts.parts.map(\.organisationCount) == [2, 1])
    let shapes: [PartnershipShape] = [.empty, .onePlatform(PlatformID(0))]
    #expect(shapes.allSatisfy { !$0.isComparable })
  }

  /// ```
  ///   a ─ P ─ b ─ Q ─ c
  ///               Q ─ d ─ R ─ e, f      g on no platform
  /// ```
  @Test("a chain of platforms says who holds it together")
  func chain() {
    let chain = profile(
      of: [("P", ["a", "b"]), ("Q", ["b", "c", "d"]), ("R", ["d", "e", "f"])], isolates: ["g"])
    #expect(chain.shape == .connected)
    #expect(chain.names(chain.onSeveral) == ["b", "d"])
    #expect(chain.names(chain.namedOnce) == ["a", "c", "e", "f"])
    #expect(chain.names(chain.onNone) == ["g"])
    // Without d: a, b, c on one side and e, f on the other, 3 × 2; without b: a from four others.
    #expect(chain.organisationDepartures.map(\.pairsDisconnected) == [6, 4])
    let first = chain.organisationDepartures[0]
    #expect(first.node == .organisation(OrganisationID(3)))
    #expect(first.groups.map { chain.names($0.platforms) } == [["P", "Q"], ["R"]])
    #expect(first.groups.map(\.organisationCount) == [3, 2])
    #expect(first.leftWithoutMember == [])
    let stops = chain.platformDepartures
    #expect(stops.map { $0.node } == [1, 2, 0].map { .platform(PlatformID($0)) })
    #expect(chain.names(stops[0].leftWithoutPlatform) == ["c"])
    #expect(stops[0].splits)
    #expect(!stops[1].splits)
    #expect(chain.overlaps.map { chain.names($0.shared) } == [["b"], ["d"]])
  }

  @Test("an organisation alone on a platform leaves it without members")
  func lastMember() {
    let alone = profile(of: [("P", ["a", "b", "c"]), ("Q", ["a"])])
    #expect(alone.organisationDepartures == [])
    let departure = Departure(
      of: .organisation(OrganisationID(0)), in: alone.network, pairsDisconnected: 0)
    #expect(alone.names(departure.leftWithoutMember) == ["Q"])
    #expect(!departure.splits)
  }

  @Test("pairs that meet twice are counted once")
  func meetingTwice() {
    let dense = profile(
      of: [
        ("P", ["a", "b", "c"]), ("Q", ["a", "b", "d"]), ("R", ["a", "b"]), ("S", ["c", "a"]),
      ])
    #expect(dense.pairsMeetingTwice == 2)
    #expect(
      dense.overlaps.map { "\($0.first.index)\($0.second.index)=\($0.shared.count)" }
        == ["01=2", "02=2", "03=2", "12=2", "13=1", "23=1"])
  }

  @Test("links between platforms join parts")
  func links() {
    let apart = profile(of: [("P", ["a"]), ("Q", ["b"]), ("R", ["c"])], links: [(1, 0)])
    #expect(apart.shape == .separatePlatforms)
    #expect(apart.parts.count == 3)
    #expect(apart.partsWithLinks == 2)
  }

  @Test("links over a platform without members join parts too")
  func linksOverEmpty() {
    let apart = profile(
      of: [("P", ["a"]), ("Q", ["b"]), ("Z", [])], links: [(0, 2), (1, 2)])
    #expect(apart.partsWithLinks == 1)
  }

  @Test("sectors are counted over bodies, memberships and platforms")
  func sectors() {
    let mixed = profile(
      of: [("P", ["police:a", "social:b", "social:c"]), ("Q", ["social:b", "d"])])
    #expect(mixed.sectors.map(\.sector?.rawValue) == ["police", "social", nil])
    #expect(mixed.sectors.map(\.organisations) == [1, 2, 1])
    #expect(mixed.sectors.map(\.memberships) == [1, 3, 1])
    #expect(mixed.sectors.map(\.platformsReached) == [1, 2, 1])
  }

  @Test(
    "lists of security cells are internal",
    arguments: [
      "CSIL", "C.S.I.L.", "Gentse LIVC-R", "LIVC R", "Cellule de Sécurité Intégrale Locale",
      "Task Force Locale opérationnelle (TFL)", "lokale integrale veiligheidscel", "CSIL-R",
    ])
  func securityCells(name: String) {
    #expect(SecurityCells.isSecurityCell(PlatformRecord(name: name, key: name)))
    #expect(SecurityCells.isSecurityCell(PlatformRecord(name: "x", key: "x", parent: name)))
  }

  @Test("other platforms are not", arguments: ["Conseil silencieux", "Huis van het Kind", "CASS"])
  func otherPlatforms(name: String) {
    #expect(!SecurityCells.isSecurityCell(PlatformRecord(name: name, key: name)))
  }
}

@Suite("Study of several communes")
struct StudyTests {
  @Test("communes stand in the order of folded names, rows without one last")
  func order() {
    var made = Province.made()
    made.platform("Sans commune", in: "", members: ["x", "y"])
    let study = Study(
      table: made.table, networks: made.networks().reversed(),
      evaluate: PlainMeasures.evaluate)
    let names = ["Hauteclaire", "Œdelbourg", "Petitval", "Rivemont", "Valmont", ""]
    #expect(study.profiles.map(\.name) == names)
    #expect(study.profile(of: "Valmont")?.commune?.population == 41_250)
  }

  @Test("a platform of several communes is told once")
  func intercommunal() throws {
    let study = Province.made().study()
    let shared = try #require(study.intercommunal.first)
    #expect(study.intercommunal.count == 1)
    #expect(shared.communes == ["Hauteclaire", "Rivemont"])
    #expect(shared.members.map(\.name) == ["CPAS", "CPAS", "Hôpital régional"])
  }

  @Test("statutory seats stand with their commune, impossible ones included")
  func seats() throws {
    var made = MadeUpTable()
    let place = made.platform("Conseil", in: "X", members: ["a", "b"])
    made.platform("Autre", in: "Y", members: ["c", "d"])
    made.table.memberships[0].isMandatory = true
    let body = made.body("e", in: "X")
    made.table.impossibleSeats = [
      MembershipRecord(organisation: body, platform: place, communes: ["X"])
    ]
    let study = made.study()
    let seats = try #require(study.profile(of: "X")).statutorySeats
    #expect(seats.map(\.rule) == [.mandatory, .impossible])
    #expect(study.profile(of: "Y")?.statutorySeats == [])
  }

  @Test("a commune whose platforms are all shared is told so")
  func whollyShared() throws {
    var made = MadeUpTable()
    for name in ["Zone", "Accueil"] {
      let place = made.place(name, in: ["X", "Y"])
      for body in ["a", "b"] { made.seat(made.body(body, in: "X"), place) }
    }
    made.platform("Conseil", in: "Y", members: ["a", "c"])
    let study = made.study()
    #expect(study.profile(of: "X")?.isWhollyShared == true)
    #expect(study.profile(of: "Y")?.isWhollyShared == false)
    #expect(study.intercommunal.map(\.platform.name) == ["Accueil", "Zone"])
  }

  @Test("a table can be studied as it is, with the measures of the catalogue")
  func ofTable() throws {
    var made = MadeUpTable()
    made.platform("P", in: "X", members: ["a", "b"])
    made.platform("Q", in: "X", members: ["b", "c"])
    let study = Study(table: made.table)
    let profile = try #require(study.profile(of: "X"))
    #expect(profile.shape == .connected)
    #expect(profile.measures.network["cut_organisations"] == 1)
    #expect(profile.organisationDepartures.map(\.pairsDisconnected) == [1])
  }
}

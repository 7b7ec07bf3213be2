import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct ColumnTests {
  @Test(arguments: [
    ["organisme", "plateforme", "commune", "secteur", "rôle", "depuis", "jusqu'à", "poids"],
    ["Partenaire", "Plate-forme", "Ville", "Domaine", "Rôle", "Date de début", "Fin", "Réunions"],
    ["organisatie", "platform", "gemeente", "sector", "rol", "vanaf", "tot", "gewicht"],
    ["Organisation", "Plattform", "Gemeinde", "Bereich", "Rolle", "seit", "bis", "Gewicht"],
    ["Organization", "Platform", "Municipality", "Field", "Role", "Since", "Until", "Weight"],
  ])
  func headersAreUnderstood(_ header: [String]) throws {
    let read = reading(
      header.joined(separator: ";") + "\nCPAS;Cellule;Liège;social;president;2020;2022;2,5\n")
    #expect(read.diagnostics.isEmpty)
    let record = try #require(read.value.memberships.first)
    #expect(record.roles == [.chair])
    #expect(record.communes == ["Liège"])
    #expect(record.weight == 2.5)
    #expect(record.dates == DateSpan(from: PartialDate("2020"), until: PartialDate("2022")))
    #expect(read.value.organisations.first?.sector?.rawValue == "social")
  }

  @Test func everyHeaderOfEveryTemplateIsUnderstood() {
    for language in Language.allCases {
      let headers = TableVocabulary(language).headers
      #expect(headers.count == MembershipColumn.allCases.count)
      #expect(Set(headers).count == headers.count)
      for (column, header) in zip(MembershipColumn.allCases, headers) {
        #expect(ColumnNames.columnByHeader[ColumnNames.key(header)] == column, "\(header)")
      }
    }
  }

  @Test func everyWordOfTheContractLeadsToItsID() {
    #expect(Set(ValueNames.sectors.map(\.id)) == Set(Sector.known.map(\.rawValue)))
    #expect(Set(ValueNames.roles.map(\.id)) == Set(Role.known.map(\.rawValue)))
    #expect(ValueNames.bodyKinds.map(\.id) == BodyKind.allCases.map(\.rawValue))
    #expect(ValueNames.platformKinds.map(\.id) == PlatformKind.allCases.map(\.rawValue))
    #expect(ValueNames.statutorySeats.map(\.id) == StatutorySeat.allCases.map(\.rawValue))
    for language in Language.allCases {
      let vocabulary = TableVocabulary(language)
      let lookups: [(MembershipColumn, ValueLookup)] = [
        (.sector, .sectors), (.role, .roles), (.kind, .bodyKinds),
        (.platformKind, .platformKinds), (.statutory, .statutorySeats),
      ]
      for (column, lookup) in lookups {
        for value in vocabulary.values(of: column) {
          #expect(lookup.id(of: value.word) == value.id, "\(value.word)")
        }
      }
    }
  }

  @Test func theExampleRowOfEveryTemplateIsReadWithoutProblems() throws {
    for language in Language.allCases {
      let vocabulary = TableVocabulary(language)
      let read = reading(
        vocabulary.headers.joined(separator: ";") + "\n"
          + vocabulary.exampleRow.joined(separator: ";") + "\n")
      #expect(read.diagnostics.isEmpty)
      let organisation = try #require(read.value.organisations.first)
      #expect(organisation.sector?.rawValue == "youth")
      #expect(organisation.communes.count == 2)
      #expect(read.value.platforms.first?.kind == .workingGroup)
      #expect(read.value.platforms.first?.parent != nil)
    }
  }

  @Test func columnsAreMapped() throws {
    let mapping = try ColumnMapping(parsing: "organisation=woman, plateforme=Event")
    let read = reading("event,woman\nE1,Brenda\n") { $0.columns = mapping }
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.network().pairs == ["Brenda > E1"])
  }

  @Test func aMappingThatCannotBeUnderstoodIsRefused() {
    #expect(throws: ColumnMapping.ParsingError.notAPair("organisation")) {
      try ColumnMapping(parsing: "organisation")
    }
    #expect(throws: ColumnMapping.ParsingError.unknownColumn("colour")) {
      try ColumnMapping(parsing: "colour=x")
    }
    #expect(throws: ColumnMapping.ParsingError.mappedTwice("organisme")) {
      try ColumnMapping(parsing: "organisation=a,organisme=b")
    }
  }

  @Test func aMissingColumnNamesTheHeadersAndTheWayOut() throws {
    let read = reading("woman,event\nBrenda,E1\n")
    #expect(read.codes == ["missing-column", "missing-column"])
    let problem = try #require(read.diagnostics.first)
    #expect(problem.severity == .error)
    #expect(problem.message.contains("\"woman\", \"event\""))
    #expect(problem.remedy?.contains("--columns organisation=") == true)
    #expect(read.value.sources == [SourceSummary(file: "-", rowsRead: 0, rowsRefused: 1)])
  }

  @Test func aMappedHeaderThatIsNotThereIsAnError() {
    let read = reading("organisation,platform\nA,P\n") {
      $0.columns = ColumnMapping([.organisation: "woman"])
    }
    #expect(read.codes == ["mapped-header-missing"])
    #expect(read.value.memberships.isEmpty)
  }

  @Test func unknownColumnsAreKeptAndReportedOnce() throws {
    let read = reading(
      "organisation,platform,chef,colour\nA,P,x,red\nB,P,,blue\nA,P,y,red\n")
    #expect(read.codes == ["unknown-column", "duplicate"])
    #expect(read.diagnostics.first?.message.contains("chef, colour") == true)
    #expect(read.value.unknownColumns == ["chef", "colour"])
    let chef = try #require(read.value.attributes.first)
    #expect(chef.value(ofMembership: 0) == "x|y")
    #expect(chef.value(ofMembership: 1) == nil)
    #expect(read.value.attributes[1].value(ofMembership: 0) == "red")
  }

  @Test func attributesOfSeveralTablesStayWithTheirRows() throws {
    let read = try readingFolder([
      "a.csv": "organisation,platform\nA,P\n", "b.csv": "organisation,platform,colour\nB,P,red\n",
      "c.csv": "organisation,platform\nC,P\n",
    ])
    let colours = (0..<3).map { read.value.attributes[0].value(ofMembership: $0) }
    #expect(colours == [nil, "red", nil])
  }

  @Test func thePlainestOfTwoHeadersCounts() {
    let read = reading("service,organisme,plateforme\nx,A,P\n")
    #expect(read.codes == ["two-headers-alike", "unknown-column"])
    #expect(read.value.organisations.map(\.name) == ["A"])
  }
}

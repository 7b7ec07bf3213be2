import Testing

@testable import MaillageSheets

/// Sheets as sources: from what people wrote to one table, with what they corrected.
@Suite struct SheetSourcesTests {
  private static let sheet = """
    Commune : Lindermeers

    Le Comité de prévention se réunit chaque mois. Ses partenaires sont : la police locale, le CPAS \
    (Mme Jeanne Dupont) et la maison des jeunes « Le Phare ».
    """

  private func names(_ table: MembershipTable) -> [String] {
    table.memberships.map {
      "\(table.organisations[$0.organisation].name) – \(table.platforms[$0.platform].name)"
    }
  }

  @Test func aSheetIsASourceLikeATable() throws {
    let read = try readingFolder(["a.txt": Self.sheet])
    let table = read.value
    #expect(
      Set(names(table)) == [
        "police locale – Comité de prévention", "CPAS – Comité de prévention",
        "maison des jeunes « Le Phare » – Comité de prévention",
      ])
    #expect(table.communeNames == ["Lindermeers"] && table.language == .french)
    #expect(table.memberships.allSatisfy { $0.sources == ["a.txt:3"] })
    #expect(table.sources.map(\.rowsRead) == [3])
    // The words of problems follow the language of the sheets where they are worded again.
    #expect(read.codes == ["withheld"])
    #expect(read.diagnostics[0].worded(in: .dutch).message.contains("namen van personen"))
  }

  @Test func sheetsAndTablesAreOneTable() throws {
    let read = try readingFolder([
      "a.txt": Self.sheet,
      "b.csv": "organisation,platform,commune\nCPAS,Comité de prévention,Lindermeers\n",
    ])
    let shared = read.value.memberships.filter { $0.sources.count == 2 }
    #expect(shared.map(\.sources) == [["a.txt:3", "b.csv:2"]])
  }

  @Test func sentencesAreShownWithoutPersons() throws {
    let table = try readingFolder(["a.txt": Self.sheet]).value
    let sentences = MembershipSentences(table)
    for record in table.memberships {
      let found = sentences.sentences(
        of: table.organisations[record.organisation], on: table.platforms[record.platform],
        writtenIn: record.sources)
      #expect(found.count == 1 && found[0].words.hasPrefix("Ses partenaires sont : la police"))
      #expect(!found[0].words.contains("Dupont") && found[0].words.contains("[…]"))
    }
  }

  @Test func acronymsAndFullNamesOfASheetAreOne() throws {
    let table = try readingFolder([
      "a.txt": """
      La Cellule logement réunit le Centre public d’action sociale (CPAS) et la police locale. La \
      Cellule jeunesse réunit le CPAS et la Maison des jeunes (MJ).
      """
    ]).value
    #expect(
      Set(table.organisations.map(\.name)) == [
        "Centre public d’action sociale", "police locale", "Maison des jeunes",
      ])
    #expect(table.memberships.count == 4)
  }

  @Test func linksOfASheetAreLinks() throws {
    let table = try readingFolder([
      "a.txt": """
      La Cellule de sécurité (CSIL) réunit la police locale et le CPAS. La Plateforme logement fait \
      partie de la CSIL. La Plateforme logement réunit le CPAS et l’AIS Logivesdre.
      """
    ]).value
    #expect(table.links.map(\.relation) == ["part of"])
  }

  // MARK: Corrections

  private func corrected(_ rows: String, also: [String: String] = [:]) throws
    -> Reading<MembershipTable>
  {
    let header = "action,sheet,organisation,platform,commune,to,role\n"
    return try readingFolder(
      ["a.txt": Self.sheet, "corrections.csv": header + rows].merging(also) { one, _ in one })
  }

  @Test func whatIsRejectedIsLeftOut() throws {
    let read = try corrected("reject,,CPAS,Comité de prévention,,,\n")
    #expect(
      !names(read.value).contains { $0.hasPrefix("CPAS") } && read.value.memberships.count == 2)
    #expect(read.codes == ["withheld"])
    #expect(try corrected("non,,,comité de prévention,,,\n").value.memberships.isEmpty)
  }

  @Test func namesAreChanged() throws {
    let organisation = try corrected("rename,,CPAS,,,CPAS de Lindermeers,\n").value
    #expect(names(organisation).contains("CPAS de Lindermeers – Comité de prévention"))
    let platform = try corrected("renommer,,,Comité de prévention,,CLP,\n").value
    #expect(platform.platforms.map(\.name) == ["CLP"])
  }

  @Test func whatIsMissingIsAdded() throws {
    let read = try corrected(
      "add,a,Parquet,Comité de prévention,,,chair\najouter,,Lire,Table ronde,Lindermeers,,\n"
    ).value
    let added = try #require(
      read.memberships.first { read.organisations[$0.organisation].name == "Parquet" })
    #expect(added.roles == [.chair] && added.communes == ["Lindermeers"])
    #expect(added.sources == ["corrections.csv:2"])
    #expect(names(read).contains("Lire – Table ronde"))
  }

  @Test func whatTheSheetSaysIsNotAddedTwice() throws {
    let read = try corrected("add,a,C.P.A.S.,Comité de prévention,,,\n")
    #expect(read.value.memberships.count == 3 && read.codes == ["withheld"])
  }

  @Test func whatIsAcceptedIsSure() throws {
    func levels(_ read: Reading<MembershipTable>) -> [String?] {
      let table = read.value
      let column = table.attributes.first { $0.name == "confidence" }
      return table.memberships.indices.map { column?.value(ofMembership: $0) }
    }
    let heading = [
      "b.txt": "La Cellule logement est née en 2020, avec le CPAS, l’AIS et la police.\n"
    ]
    let before = levels(try readingFolder(heading))
    let after = levels(
      try readingFolder(
        ["corrections.csv": "action,platform\naccept,Cellule logement\n"]
          .merging(heading) { one, _ in one }))
    #expect(before.contains("check") && before.count == after.count)
    #expect(after.allSatisfy { $0 == "sure" })
  }

  @Test func rowsThatMeanNothingAreSaid() throws {
    #expect(
      try corrected("reject,,Parquet,,,,\n").codes.sorted() == ["correction-unused", "withheld"])
    let bad = try corrected("delete,,CPAS,,,,\nadd,,CPAS,,,,\nrename,,CPAS,,,,\n")
    #expect(
      bad.codes.sorted() == [
        "correction-incomplete", "correction-incomplete", "unknown-correction", "withheld",
      ])
    #expect(bad.value.memberships.count == 3)
  }

  @Test func anAnnouncedNumberCountsWhatWasCorrected() throws {
    let sheet =
      "Le Conseil de prévention rassemble quatre partenaires : la police, le CPAS et l’AMO."
    #expect(try readingFolder(["a.txt": sheet]).codes == ["announced-number"])
    let rows = "action,sheet,organisation,platform\nadd,a,Parquet,Conseil de prévention\n"
    #expect(try readingFolder(["a.txt": sheet, "corrections.csv": rows]).codes.isEmpty)
  }

  @Test func correctionsHoldBelowTheirFolder() throws {
    let read = try readingFolder([
      "corrections.csv": "action,organisation\nreject,CPAS\n", "2025/a.txt": Self.sheet,
      "2026/b.txt": Self.sheet,
    ])
    #expect(read.value.memberships.count == 2)
    #expect(!read.codes.contains("correction-unused"))
  }

  // MARK: Sectors

  @Test func peopleSayWhichWordsTellASector() throws {
    let sheet = "La Cellule logement réunit le CPAS, Habitat Plus, l’AIS Bora et la police locale."
    func sectors(_ rows: String) throws -> [String: String?] {
      let table = try readingFolder(["a.txt": sheet, "sectors.csv": "words,sector,weak\n" + rows])
      #expect(table.codes.isEmpty)
      return Dictionary(
        uniqueKeysWithValues: table.value.organisations.map { ($0.name, $0.sector?.rawValue) })
    }
    let plain = try sectors("xyz,other,\n")
    #expect(plain["CPAS"] == "social" && plain["police locale"] == "police")
    let own = try sectors("ais,logement,\nCPAS,municipal,\npolice*,,\nhabitat,housing,x\n")
    #expect(own["CPAS"] == "municipal" && own["AIS Bora"] == "housing")
    #expect(own["police locale"] == .some(nil))
    #expect(own["Habitat Plus"] == "housing")
  }

  @Test func theTableBuiltInIsReadBackAsItIs() throws {
    let sheet = "Le Comité réunit le CPAS, la police locale, l’école communale et Habitat Plus."
    let rows = SectorTable.builtIn.map {
      "\($0.words),\($0.sector?.rawValue ?? ""),\($0.isWeak ? "x" : "")\n"
    }
    let plain = try readingFolder(["a.txt": sheet])
    let same = try readingFolder(
      ["a.txt": sheet, "sectors.csv": "words,sector,weak\n" + rows.joined()])
    #expect(plain.value.organisations == same.value.organisations && same.codes.isEmpty)
    #expect(plain.value.organisations.count { $0.sector != nil } >= 3)
  }
}

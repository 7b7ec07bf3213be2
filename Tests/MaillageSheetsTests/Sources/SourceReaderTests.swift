import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct SourceReaderTests {
  private let row = "organisation,platform\nA,P\n"

  @Test func aFolderIsReadInNameOrder() throws {
    let read = try readingFolder([
      "b.csv": row, "a/z.csv": row, "a/.hidden.csv": "x", "~$lock.csv": "x", "c.csv": row,
      "a.tsv": "organisation\tplatform\nB\tQ\n", "picture.svg": "<svg/>",
      "fiche.txt": "text", "a/notes.md": "text",
    ])
    #expect(
      read.value.sources.map(\.file) == [
        "notes.md", "z.csv", "a.tsv", "b.csv", "c.csv", "fiche.txt",
      ])
    #expect(read.codes == ["no-members", "duplicate", "duplicate", "no-members"])
    #expect(read.value.memberships.first?.sources == ["z.csv:2", "b.csv:2", "c.csv:2"])
    #expect(read.value.sources.map(\.warnings) == [1, 0, 0, 1, 1, 1])
  }

  @Test func severalSourcesAreMerged() {
    let read = SourceReader(SourceReader.Options(language: .english)).read(
      ["-", "/nonexistent/x.csv", "-"], standardInput: Array(row.utf8))
    #expect(read.codes == ["missing-file", "duplicate"])
    #expect(read.diagnostics[0].file == "x.csv")
    #expect(read.value.memberships.count == 1)
  }

  @Test func whatCannotBeReadGivesOneClearError() throws {
    #expect(try readingFolder([:]).places(.error).map { $0.suffix(9) } == ["no-tables"])
    #expect(try readingFolder(["x.txt": "a"]).codes == ["no-members"])
    #expect(try readingFolder(["README.md": "a"]).codes == ["no-tables"])
    #expect(try readingFolder(["x.txt": "a"], at: "/x.txt").codes == ["no-members"])
    #expect(try readingFolder(["x.csv": ""], at: "/x.csv").codes == ["empty-table"])
    #expect(
      try readingFolder(["x.csv": "organisation,platform\n"]).codes == [
        "no-rows"
      ])
    let reader = SourceReader(SourceReader.Options(language: .english))
    #expect(reader.read(["-"]).codes == ["no-standard-input"])
    #expect(reader.read([]).codes == ["no-sources"])
  }

  @Test func noPathIsEverShown() throws {
    let read = try readingFolder(["sub/x.csv": "organisation,platform,weight\nA,P,x\n"])
    #expect(!read.diagnostics.map(\.description).joined().contains("/"))
  }

  @Test func theFileOrFolderNamesTheCommune() throws {
    let files = [
      "Huy/molenbeek-saint-jean.csv": row,
      "Huy/x_y.csv": "organisation,platform,commune\nB,Q,Namur\nC,Q,\n",
    ]
    #expect(
      try readingFolder(files) { $0.communeFrom = .file }.value.communeNames
        == ["Molenbeek-Saint-Jean", "Namur", "x y"])
    #expect(
      try readingFolder(files) { $0.communeFrom = .folder }.value.communeNames == ["Huy", "Namur"])
    #expect(try readingFolder(files).value.communeNames == ["Namur", ""])
    #expect(reading(row) { $0.communeFrom = .file }.value.communeNames == [""])
  }

  @Test func attributesOfTheTableBesideTheMemberships() throws {
    let read = try readingFolder([
      "registry.csv": "alias\nA\n", "communes.csv": "gemeente\nHuy\n", "links.csv": "x,y\n1,2\n",
      "t.csv": row,
    ])
    #expect(read.places(.error) == ["links.csv:1 missing-column"])
    #expect(read.value.communeRecords.map(\.name) == ["Huy"])
  }
}

@Suite struct RestrictionMarkTests {
  private let plain = "organisation,platform,commune\nCPAS,cellule spécifique restreinte,Liège\n"

  @Test(arguments: [
    "DIFFUSION RESTREINTE;;\norganisation;platform;commune\nCPAS;P;Liège\n",
    "RESTREINT;platform;organisation\nx;P;A\n",
    "organisation,platform,commune\nBeperkte verspreiding,,\nCPAS,P,Liège\n",
    "organisation,platform,commune\nCPAS,P,Liège\nA,P,X\nB,P,X\nC,P,X\nVertrouwelijk,,\n",
    "organisation,platform,classification\nCPAS,P,\nA,P,Confidentiel - interne\n",
    "organisatie,platform,rubricering\nOCMW,P,BEPERKTE VERSPREIDING\n",
    "Organisation,Plattform,Einstufung\nÖSHZ,P,VS-NfD\n",
    "Classification : RESTREINT;;\norganisation;platform;commune\nCPAS;P;Liège\n",
    "VERTRAULICH / VS-NfD;;\nOrganisation;Plattform;Gemeinde\nÖSHZ;P;Eupen\n",
    "organisation,platform,marking\nA,P,restricted\n",
    "\"Liste\nDiffusion restreinte\nLiège\",platform,organisation\nx,P,A\n",
  ])
  func markedTablesAreRefused(_ csv: String) {
    let read = reading(csv)
    #expect(read.codes.contains("restricted"))
    #expect(read.value.memberships.isEmpty && read.value.organisations.isEmpty)
    let allowed = reading(csv) { $0.allowMarked = true }
    #expect(!allowed.codes.contains("restricted"))
    #expect(allowed.codes.contains("restricted-but-allowed"))
  }

  @Test(arguments: [
    "organisation,platform,commune\nCPAS,cellule spécifique restreinte,Liège\n",
    "organisation,platform,commune\nService confidentiel d'écoute,Groupe restreint,Liège\n",
    "organisation,platform,classification\nA,P,catégorie B\n",
    "organisation,platform,diffusion\nA,P,tous les membres\n",
    "organisation,platform\nVertrouwelijk Centrum Kindermishandeling,Beperkte kring\n",
    "organisation,platform,commune\nA,P,X\nB,P,X\nC,P,X\nD,Restreint,X\n",
  ])
  func ordinaryNamesAreNoMarks(_ csv: String) {
    #expect(!reading(csv).codes.contains("restricted"))
    #expect(!reading(csv).value.memberships.isEmpty)
  }

  @Test func theMessageNamesTheMarkAndTheWayOut() throws {
    let read = reading("VS-NfD;platform;organisation\nx;P;A\n")
    let problem = try #require(read.diagnostics.first { $0.code == "restricted" })
    #expect(problem.severity == .error)
    #expect(problem.message.contains("VS-NfD"))
    #expect(problem.remedy?.contains("--allow-marked") == true)
    #expect(read.value.sources[0].rowsRefused == 1)
  }
}

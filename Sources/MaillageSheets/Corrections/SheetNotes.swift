/// What lies beside the sheets of a folder and says how they are to be read: `corrections.csv` and
/// `sectors.csv`, with what is to be said about these files.
struct SheetNotes: Sendable {
  /// What people decided; empty where there is no such file.
  private(set) var corrections: Corrections?
  /// Where the corrections are.
  private(set) var path = ""
  /// Which words tell a sector here.
  private(set) var sectors: SectorTable?
  /// What is wrong with the corrections.
  private(set) var problems: [Diagnostic] = []
  /// What is wrong with the table of sectors, and where that is.
  private(set) var sectorProblems: (path: String, problems: [Diagnostic])?

  /// Reads the notes of a folder; `nil` where it has none.
  init?(folder: FolderListing, language: Language, allowMarked: Bool) {
    func read(_ role: FolderListing.Role) -> (path: String, table: RawTable, log: ProblemLog)? {
      guard let path = folder.files.first(where: { $0.role == role })?.path else { return nil }
      let reading = TableReader.read(path: path, language: language)
      var log = ProblemLog(file: reading.value.file, language: language, limit: 1_000)
      log.append(reading.diagnostics)
      guard let mark = RestrictionMark.find(in: reading.value) else {
        return (path, reading.value, log)
      }
      log.report(allowMarked ? .restrictedButAllowed : .restricted, mark)
      return (path, allowMarked ? reading.value : RawTable(file: reading.value.file), log)
    }
    if var found = read(.corrections) {
      path = found.path
      corrections = Corrections(found.table, problems: &found.log)
      problems = found.log.closed()
    }
    if var found = read(.sectors) {
      sectors = SectorTable(found.table, problems: &found.log)
      let closed = found.log.closed()
      if !closed.isEmpty { sectorProblems = (found.path, closed) }
    }
    if corrections == nil, sectors == nil { return nil }
  }
}

/// The corrections of a folder, with what is to be said about them.
struct CorrectionsReading: Sendable {
  /// Where the file is.
  let path: String
  /// What it says.
  let corrections: Corrections
  /// What is wrong with it.
  var problems: [Diagnostic]

  /// Reads the corrections of a folder; `nil` where it has none.
  init?(folder: FolderListing, language: Language, allowMarked: Bool) {
    guard let path = folder.files.first(where: { $0.role == .corrections })?.path else {
      return nil
    }
    let table = TableReader.read(path: path, language: language)
    var log = ProblemLog(file: table.value.file, language: language, limit: 1_000)
    if let mark = RestrictionMark.find(in: table.value) {
      log.report(allowMarked ? .restrictedButAllowed : .restricted, mark)
    }
    let isRead = allowMarked || log.diagnostics.isEmpty
    self.path = path
    corrections = Corrections(
      isRead ? table.value : RawTable(file: table.value.file), problems: &log)
    problems = table.diagnostics + log.closed()
  }
}

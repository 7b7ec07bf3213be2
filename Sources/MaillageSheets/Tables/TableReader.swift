package import MaillageGraph

/// Reads a file of any kind that tables come in: CSV and its relatives, XLSX, ODS.
///
/// What the file is, is told by its contents; its name only serves in problems. Whatever is wrong is
/// reported beside what could be read; nothing is thrown.
package enum TableReader {
  /// The endings by which tables are picked from a folder, in lower case, without the dot.
  package static let endings: Set<String> = ["csv", "tsv", "xlsx", "xlsm", "ods"]

  /// Reads the table in these bytes.
  ///
  /// - Parameters:
  ///   - bytes: the contents of the file.
  ///   - baseName: its name without folders, as problems will call it.
  ///   - language: the language of the problems' words.
  ///   - limits: what is refused as too much.
  ///   - parallelism: how many threads may read a text table; the result does not depend on it.
  /// - Returns: the table, empty if the file is refused, with its problems in the order of the file.
  /// - Complexity: O(bytes) time; space for the distinct texts of each column, and four bytes a cell.
  package static func read(
    bytes: [UInt8], file baseName: String, language: Language,
    limits: TableLimits = TableLimits(), parallelism: Parallelism = .automatic
  ) -> Reading<RawTable> {
    var problems = ProblemLog(file: baseName, language: language, limit: limits.problemsOfAKind)
    func refused(_ problem: Problem, _ argument: String = "") -> Reading<RawTable> {
      problems.report(problem, argument)
      return Reading(RawTable(file: baseName), diagnostics: problems.closed())
    }
    if bytes.count > limits.fileBytes {
      return refused(.fileTooLarge, String(limits.fileBytes >> 20))
    }
    switch FileKind(of: bytes) {
    case .packed: return SpreadsheetReader.read(bytes, problems: problems, limits: limits)
    case .encrypted: return refused(.encryptedFile)
    case .oldOffice: return refused(.oldSpreadsheet)
    case .binary, .pdf, .richText: return refused(.binaryFile)
    case .text:
      let text = DecodedText(bytes, parallelism: parallelism)
      // Sixteen-bit text shows its zeros only without a byte order mark.
      if FileBytes.containZero(text.bytes) { return refused(.binaryFile) }
      if FileKind.isMarkup(text.bytes[text.start...]) { return refused(.webPage) }
      var reader = CSVReader(problems: problems, limits: limits, parallelism: parallelism)
      return reader.read(text)
    }
  }

  /// Reads the table in a file.
  ///
  /// - Returns: as `read(bytes:file:language:)`; a file that is missing, a folder, unreadable or too
  ///   large gives an empty table and one error.
  package static func read(
    path: String, language: Language, limits: TableLimits = TableLimits(),
    parallelism: Parallelism = .automatic
  ) -> Reading<RawTable> {
    let baseName = FileBytes.baseName(of: path)
    let contents = FileBytes.read(
      path: path, language: language, limit: limits.fileBytes, parallelism: parallelism)
    guard let bytes = contents.value else {
      return Reading(RawTable(file: baseName), diagnostics: contents.diagnostics)
    }
    return read(
      bytes: bytes, file: baseName, language: language, limits: limits, parallelism: parallelism)
  }

  /// Reads the table on standard input, which problems call `-`.
  package static func readStandardInput(language: Language) -> Reading<RawTable> {
    let contents = FileBytes.readStandardInput(language: language)
    guard let bytes = contents.value else {
      return Reading(RawTable(file: "-"), diagnostics: contents.diagnostics)
    }
    return read(bytes: bytes, file: "-", language: language)
  }
}

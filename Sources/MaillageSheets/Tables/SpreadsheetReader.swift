/// Reads the first sheet of a packed spreadsheet, XLSX or ODS.
enum SpreadsheetReader {
  /// Why a sheet cannot be read at all.
  enum Failure: Error, Equatable {
    case damaged(String)
    case encrypted
    case tooLarge
    case notASpreadsheet
  }

  static func read(
    _ bytes: [UInt8], problems: ProblemLog, limits: TableLimits
  ) -> Reading<RawTable> {
    do throws(Failure) {
      var archive = try unpacking { () throws(ZipArchive.Failure) in
        try ZipArchive(bytes, limits: limits.packed)
      }
      var builder = SheetBuilder(problems: problems, limits: limits)
      if archive.names.contains("content.xml") {
        try ODSReader.read(&archive, into: &builder)
      } else if archive.names.contains("_rels/.rels") || archive.names.contains("xl/workbook.xml") {
        try XLSXReader.read(&archive, into: &builder)
      } else {
        throw .notASpreadsheet
      }
      return builder.finish()
    } catch {
      var problems = problems
      switch error {
      case .damaged(let part): problems.report(.damagedFile, part)
      case .encrypted: problems.report(.encryptedFile)
      case .tooLarge: problems.report(.unpacksTooLarge)
      case .notASpreadsheet: problems.report(.notASpreadsheet)
      }
      return Reading(RawTable(file: problems.file), diagnostics: problems.closed())
    }
  }

  /// Walks through a part of the archive that must be there.
  static func walk<Result>(
    _ name: String, of archive: inout ZipArchive,
    _ body: (inout XMLPull) throws(XMLPull.Malformed) -> Result
  ) throws(Failure) -> Result {
    try unpacking { () throws(ZipArchive.Failure) in try archive.walk(name, body) }
  }

  /// Walks through a part of the archive, if it is there.
  static func walkIfPresent<Result>(
    _ name: String, of archive: inout ZipArchive,
    _ body: (inout XMLPull) throws(XMLPull.Malformed) -> Result
  ) throws(Failure) -> Result? {
    try unpacking { () throws(ZipArchive.Failure) in try archive.walkIfPresent(name, body) }
  }

  static func unpacking<Result>(
    _ body: () throws(ZipArchive.Failure) -> Result
  ) throws(Failure) -> Result {
    do throws(ZipArchive.Failure) {
      return try body()
    } catch {
      switch error {
      case .damaged(let part): throw .damaged(part)
      case .encrypted: throw .encrypted
      case .tooLarge: throw .tooLarge
      }
    }
  }
}

public import ArgumentParser
import Foundation
public import Maillage

/// What is read, and how.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Tables (CSV, XLSX, ODS), sheets (TXT, MD, HTML, DOCX, ODT, PDF) or folders of them; - reads a table from standard input.",
      valueName: "source"),
    completion: .file())
  var sources: [String]

  @Option(help: "Read other headers: organisation=woman,platform=event.")
  var columns: String?

  @Option(help: "Rows that name no commune belong to the one that the file or folder is called.")
  var communeFrom: SourceReader.CommuneOrigin?

  @Flag(help: "Read sources that carry a restriction mark. Their pictures are internal.")
  var allowMarked = false

  func validate() throws { _ = try mapping() }

  /// How the reader is to read them.
  func readerOptions(language: Language) throws -> SourceReader.Options {
    SourceReader.Options(
      language: language, columns: try mapping(), communeFrom: communeFrom,
      allowMarked: allowMarked)
  }

  /// What came on standard input, if it is among the sources.
  func standardInput() -> [UInt8]? {
    guard sources.contains("-") else { return nil }
    // A closed standard input is an empty one: `readDataToEndOfFile` would crash on it.
    return Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
  }

  private func mapping() throws -> ColumnMapping {
    guard let columns else { return ColumnMapping() }
    do throws(ColumnMapping.ParsingError) {
      return try ColumnMapping(parsing: columns)
    } catch {
      let form = "expected column=header,column=header, as in organisation=woman,platform=event."
      throw switch error {
      case .notAPair(let part): ValidationError("--columns \(part): \(form)")
      case .unknownColumn(let name):
        ValidationError("--columns \(name): there is no such column; see maillage template.")
      case .mappedTwice(let name): ValidationError("--columns \(name): mapped twice; \(form)")
      }
    }
  }
}

extension SourceReader.CommuneOrigin: ExpressibleByArgument {}

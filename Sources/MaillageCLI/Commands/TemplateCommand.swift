import ArgumentParser
import Maillage

/// `maillage template`
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write an empty table with headers and examples, or the table of sectors.",
    discussion: """
      maillage template -o partners.xlsx                 a spreadsheet with lists to choose from
      maillage template --language nl -o partners.csv    in Dutch, as CSV
      maillage template                                  as CSV, on standard output
      maillage template --table corrections              decisions about sheets, one example each
      maillage template --table sectors > sheets/sectors.csv  which words tell which sector, to edit

      CSV has no place for the lists of values: they are said on standard error, and --format json
      has everything. Delete the example row before you use the table.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write, .csv or .xlsx; standard output by default.",
    completion: .file(extensions: ["csv", "xlsx"]))
  var output: String?
  @Option(help: "Which table: memberships, corrections or sectors, the last two for beside sheets.")
  var table = TemplateTable.memberships
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if table != .memberships, output?.lowercased().hasSuffix(".xlsx") == true {
      throw ValidationError("--table \(table.rawValue) is written as CSV only.")
    }
    if let output, !output.lowercased().hasSuffix(".csv"), !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("\(output): expected a name that ends in .csv or .xlsx.")
    }
  }

  func run() throws {
    let stopwatch = Stopwatch()
    if table != .memberships { return try write(table, stopwatch) }
    let template = Template(language: global.language ?? .french)
    let hasLists: Bool
    if let output {
      hasLists = output.lowercased().hasSuffix(".xlsx")
      do {
        try OutputFile.write(
          hasLists ? template.workbook() : Array(template.csv(global.style).utf8), to: output)
      } catch let error as OutputError {
        global.console.say([error.diagnostic(in: template.language)])
        throw ExitCode.problems
      }
    } else {
      hasLists = global.format == .json
      global.console.data(
        hasLists ? JSONText(template.json).bytes : Array(template.csv(global.style).utf8))
    }
    if !hasLists { global.console.say(template.valueLines) }
    try global.writeTimings(of: stopwatch)
  }

  /// Writes a table that lies beside sheets.
  private func write(_ table: TemplateTable, _ stopwatch: Stopwatch) throws {
    let text =
      table == .sectors ? Template.sectors(global.style) : Template.corrections(global.style)
    if let output {
      do {
        try OutputFile.write(Array(text.utf8), to: output)
      } catch {
        global.console.say([error.diagnostic(in: global.language ?? .french)])
        throw ExitCode.problems
      }
    } else {
      global.console.data(text)
    }
    try global.writeTimings(of: stopwatch)
  }
}

/// The tables that there are templates of.
enum TemplateTable: String, ExpressibleByArgument, CaseIterable {
  case memberships, corrections, sectors
}

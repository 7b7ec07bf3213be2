import ArgumentParser
import Maillage

/// `maillage template`
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write an empty membership table with headers, an example row and lists of values.",
    discussion: """
      maillage template -o partners.xlsx                 a spreadsheet with lists to choose from
      maillage template --language nl -o partners.csv    in Dutch, as CSV
      maillage template                                  as CSV, on standard output

      CSV has no place for the lists of values: they are said on standard error, and --format json
      has everything. Delete the example row before you use the table.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write, .csv or .xlsx; standard output by default.",
    completion: .file(extensions: ["csv", "xlsx"]))
  var output: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let output, !output.lowercased().hasSuffix(".csv"), !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("\(output): expected a name that ends in .csv or .xlsx.")
    }
  }

  func run() throws {
    let stopwatch = Stopwatch()
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
}

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

      Delete the example row before you use the table.
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
    let template = Template(language: global.language ?? .french)
    guard let output else {
      global.console.data(template.csv(global.style))
      return
    }
    let isWorkbook = output.lowercased().hasSuffix(".xlsx")
    do {
      try OutputFile.write(
        isWorkbook ? template.workbook() : Array(template.csv(global.style).utf8),
        to: output)
    } catch let error as OutputError {
      global.console.say([error.diagnostic(in: template.language)])
      throw ExitCode.problems
    }
  }
}

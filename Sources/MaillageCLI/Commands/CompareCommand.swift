import ArgumentParser
import Maillage

/// `maillage compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare communes: indicators beside those of their peers, and what pairs share.",
    discussion: """
      maillage compare graphs/belgium
      maillage compare graphs/belgium --format json > comparison.json
      maillage compare graphs/belgium --format csv --pairs pairs.csv --sectors sectors.csv
      maillage compare graphs/belgium -o comparison          a folder with all of it

      --sectors takes a file there (a name with a full stop or a slash), sectors to select otherwise;
      --sectors-file is for those who need both.

      Platforms of several communes stand in the network of each and are left out of pairs, unless
      --include-intercommunal is given.
      """)

  @OptionGroup var sources: SourceOptions
  @Option(
    name: .shortAndLong, help: "A folder for comparison.json, networks.csv, pairs.csv, sectors.csv."
  )
  var output: String?
  @Option(help: "With --format csv: where the table of pairs goes.")
  var pairs: String?
  @Option(help: "With --format csv: where the table of sectors goes.")
  var sectorsFile: String?
  @Flag(help: "Count platforms of several communes as shared between them.")
  var includeIntercommunal = false
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  /// The selection and the file of the table of sectors: `--sectors` is the name of both.
  private var selectionAndSectorsFile: (SelectionOptions, String?) {
    guard let value = selection.sectors, value.contains(".") || value.contains("/") else {
      return (selection, sectorsFile)
    }
    var rest = selection
    rest.sectors = nil
    return (rest, sectorsFile ?? value)
  }

  func run() throws {
    let (selection, sectorsFile) = selectionAndSectorsFile
    var workspace = try Workspace(
      reading: sources, selection: selection.selection(), global)
    let study = workspace.study()
    let comparison = workspace.stopwatch.time("compare") {
      Comparison(of: study, includesIntercommunal: includeIntercommunal)
    }
    let json = JSONText(comparison.json).bytes
    if let output {
      workspace.writeFolder(
        [
          ReportFile(path: "comparison.json", bytes: json),
          ReportFile(path: "networks.csv", text: comparison.networksCSV(global.style)),
          ReportFile(path: "pairs.csv", text: comparison.pairsCSV(global.style)),
          ReportFile(path: "sectors.csv", text: comparison.sectorsCSV(global.style)),
        ], to: output)
    } else {
      switch global.format {
      case .json: workspace.console.data(json)
      case .csv: workspace.console.data(comparison.networksCSV(global.style))
      case .text: workspace.console.data(comparison.text(in: workspace.language))
      }
    }
    if let pairs { workspace.write(Array(comparison.pairsCSV(global.style).utf8), to: pairs) }
    if let sectorsFile {
      workspace.write(Array(comparison.sectorsCSV(global.style).utf8), to: sectorsFile)
    }
    try workspace.finish()
  }
}

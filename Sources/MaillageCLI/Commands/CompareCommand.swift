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
      maillage compare graphs/demonstration --at 2023,2024 --changes changes.csv
      maillage compare list2024.csv --before list2022.csv

      Two communes, two dates (--at A,B) or an earlier list (--before) are compared seat by seat: who
      stayed, came and went. "Left" and "joined" need a date (until, from); a list that no longer names
      somebody does not say why.

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
  @Option(help: "Where the table of changes goes, seat by seat: between two communes or two dates.")
  var changes: String?
  @Option(help: "An earlier list of the same communes: what has changed since then.")
  var before: String?
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

  func validate() throws {
    guard try selection.dates().count < 3 else {
      throw ValidationError("--at \(selection.at ?? ""): expected one date, or two to compare.")
    }
  }

  func run() throws {
    let (selection, sectorsFile) = selectionAndSectorsFile
    let dates = try selection.dates()
    var chosen = try selection.selectionWithoutDate()
    chosen.at = dates.max()
    var workspace = try Workspace(reading: sources, selection: chosen, global)
    let study = workspace.study()
    var comparison = workspace.stopwatch.time("compare") {
      Comparison(
        of: study, includesIntercommunal: includeIntercommunal, parallelism: workspace.parallelism)
    }
    if dates.count > 1 || before != nil {
      comparison.changes = try workspace.changes(
        between: dates, since: before, reading: sources)
    }
    let json = JSONText(comparison.json).bytes
    if let output {
      workspace.writeFolder(
        [
          ReportFile(path: "comparison.json", bytes: json),
          ReportFile(path: "networks.csv", text: comparison.networksCSV(global.style)),
          ReportFile(path: "pairs.csv", text: comparison.pairsCSV(global.style)),
          ReportFile(path: "sectors.csv", text: comparison.sectorsCSV(global.style)),
        ] + comparison.alignedFiles(global.style), to: output)
    } else {
      switch global.format {
      case .json: workspace.console.data(json)
      case .csv: workspace.console.data(comparison.networksCSV(global.style))
      case .text:
        workspace.console.data(comparison.text(in: workspace.language))
        if !comparison.changes.isEmpty {
          workspace.console.data(comparison.changesText(in: workspace.language))
        }
      }
    }
    if let pairs { workspace.write(Array(comparison.pairsCSV(global.style).utf8), to: pairs) }
    if let changes {
      workspace.write(Array(comparison.changesCSV(global.style).utf8), to: changes)
    }
    if let sectorsFile {
      workspace.write(Array(comparison.sectorsCSV(global.style).utf8), to: sectorsFile)
    }
    try workspace.finish()
  }
}

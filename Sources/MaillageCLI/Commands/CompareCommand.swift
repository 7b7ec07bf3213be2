import ArgumentParser
import Maillage
import MaillageDrawing

/// `maillage compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare communes fairly: at equal size, beside chance, with how sure it is.",
    discussion: """
      maillage compare graphs/belgium
      maillage compare graphs/belgium -o comparison          page, Markdown, JSON, tables, pictures
      maillage compare graphs/belgium --format json > comparison.json
      maillage compare graphs/belgium --format csv --pairs pairs.csv --sectors sectors.csv
      maillage compare graphs/belgium --samples 999 --seed 7
      maillage compare graphs/demonstration --at 2023,2024 --changes changes.csv
      maillage compare list2024.csv --before list2022.csv

      Is a partnership thin, or is the town small? Density falls with size by itself. So each commune
      is set beside what lists of its size have (a funnel), beside its peers (the group column of
      communes.csv; all communes without one), beside what it would show if its list were as short as
      the shortest (rarefaction), and beside networks that chance would make with the same numbers of
      platforms and members (fixed-degrees, 199 samples unless --samples says otherwise; 0 for none).
      Intervals come from resampling the list. Communes get a place only where intervals are apart.
      Each membership is left out in turn to find what hangs on one line; --skip-omissions saves that.

      By default robins_alexander, nodf, overlapping_pairs and sector_mixing are set beside chance.
      --measure names others, any network measure: --measure modularity takes its time.

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
    name: .shortAndLong,
    help: "A folder for comparison.html, .md and .json, the tables as CSV, and pictures.")
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
  @Option(help: "How many networks made by chance each commune is set beside; 0 for none.")
  var samples = 199
  @Option(help: "The network measures set beside chance, separated by commas.")
  var measure: String?
  @Flag(help: "Do not leave out each membership in turn.")
  var skipOmissions = false
  @Flag(help: "With -o: leave out the PNG pictures, which take the longest.")
  var noPng = false
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
    guard (0...100_000).contains(samples) else {
      throw ValidationError(
        "--samples \(samples): expected a number from 0 (none) to 100000; 199 is usual.")
    }
    let ids = measures.filter { $0 != "sector_mixing" }
    for id in ids where MeasureCatalogue.measure(id, .network) == nil {
      let near = MeasureCatalogue.nearest(to: id).map { " Did you mean \($0)?" } ?? ""
      throw ValidationError("--measure \(id): no such measure of a network.\(near)")
    }
    guard try selection.dates().count < 3 else {
      throw ValidationError("--at \(selection.at ?? ""): expected one date, or two to compare.")
    }
  }

  private var measures: [String] {
    measure.map { CommaList.items($0).filter { !$0.isEmpty } } ?? FairOptions.defaultMeasures
  }

  func run() throws {
    let (selection, sectorsFile) = selectionAndSectorsFile
    let dates = try selection.dates()
    var chosen = try selection.selectionWithoutDate()
    chosen.at = dates.max()
    var workspace = try Workspace(reading: sources, selection: chosen, global)
    let study = workspace.study()
    var comparison = workspace.comparison(
      of: study, includesIntercommunal: includeIntercommunal,
      FairOptions(
        samples: samples, seed: global.seed, measures: measures, triesOmissions: !skipOmissions))
    if dates.count > 1 || before != nil {
      comparison.changes = try workspace.changes(
        between: dates, since: before, reading: sources)
    }
    let language = workspace.language
    if let output {
      try workspace.refuseOutputThatIsFile(output)
      let report = workspace.comparisonReport(
        of: study, comparison, withPNG: !noPng, style: global.style, by: HelperRenderer(global))
      let files = workspace.stopwatch.time("report") { report.comparisonFiles() }
      workspace.writeFolder(files, to: output)
    } else {
      switch global.format {
      case .json: JSONText.write(comparison.json) { workspace.console.data($0) }
      case .csv: workspace.console.data(comparison.networksCSV(global.style))
      case .text:
        workspace.console.data(comparison.text(in: language))
        if !comparison.changes.isEmpty {
          workspace.console.data(comparison.changesText(in: language))
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

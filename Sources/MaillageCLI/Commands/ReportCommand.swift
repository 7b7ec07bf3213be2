import ArgumentParser
import Maillage
import MaillageDrawing

/// `maillage report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the whole report: a page for each commune, a comparison, pictures, tables.",
    discussion: """
      maillage report graphs/belgium -o reports/belgium
      maillage report partners.xlsx -o report --language nl --at 2024

      Open index.html in a browser. The folder can be moved and sent as it is.
      """)

  @OptionGroup var sources: SourceOptions
  @Option(name: .shortAndLong, help: "The folder to write; made if it is missing.")
  var output: String
  @Option(help: "A warning above every page and picture.")
  var banner: String?
  @Flag(help: "Warn above every page and picture that the data are made up.")
  var madeUp = false
  @Option(help: "When the sources were read, as it is to stand on the page of sources.")
  var date: String?
  @Flag(help: "Leave out the PNG pictures, which take the longest.")
  var noPng = false
  @Option(help: "How many networks made by chance each commune is set beside; 0 for none.")
  var samples = 199
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (0...100_000).contains(samples) else {
      throw ValidationError(
        "--samples \(samples): expected a number from 0 (none) to 100000; 199 is usual.")
    }
  }

  func run() throws {
    let renderer = HelperRenderer(global)
    renderer.prepare(.max)
    var workspace = try Workspace(
      reading: sources, selection: selection.selection(), global)
    try workspace.refuseToWriteNothing()
    try workspace.refuseOutputThatIsFile(output)
    let draws = workspace.canDraw(.svg, by: renderer)
    let withPNG = draws && !noPng && workspace.canDraw(.png, by: renderer)
    let study = workspace.study()
    let warning = madeUp ? Report.madeUpBanner(in: workspace.language) : banner
    let pictures =
      draws
      ? workspace.pictures(of: study, banner: warning, withPNG: withPNG, by: renderer) : []
    let comparisonPicture =
      draws
      ? workspace.comparisonPicture(of: study, banner: warning, withPNG: withPNG, by: renderer)
      : nil
    let language = workspace.language
    let comparison = workspace.comparison(
      of: study, FairOptions(samples: samples, seed: global.seed))
    let charts =
      draws
      ? workspace.charts(
        of: study, comparison, banner: warning, withPNG: withPNG, by: renderer) : []
    var report = Report(
      study: study, comparison: comparison, language: language, pictures: pictures,
      comparisonPicture: comparisonPicture,
      banner: warning, diagnostics: workspace.diagnostics, date: date, style: global.style)
    report.charts = charts
    let files = workspace.stopwatch.time("report") { [report] in report.files() }
    workspace.writeFolder(files, to: output)
    try workspace.finish()
  }
}

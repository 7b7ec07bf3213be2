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
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

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
    let comparison =
      draws
      ? workspace.comparisonPicture(of: study, banner: warning, withPNG: withPNG, by: renderer)
      : nil
    let language = workspace.language
    let report = Report(
      study: study, language: language, pictures: pictures, comparisonPicture: comparison,
      banner: warning, diagnostics: workspace.diagnostics, date: date, style: global.style)
    let files = workspace.stopwatch.time("report") { report.files() }
    workspace.writeFolder(files, to: output)
    try workspace.finish()
  }
}

public import ArgumentParser
import Maillage
public import MaillageDrawing

/// `maillage draw`
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw one picture, as SVG, PNG, PDF or DOT by the ending of the file.",
    discussion: """
      columns   platforms in the middle, partners of one platform on the left, partners of several
                on the right
      roster    one platform: its members by sector
      matrix    partners in rows, platforms in columns, modules as blocks

      maillage draw memberships.csv -o partners.svg
      maillage draw graphs/belgium --commune Liège -o liege.png --width 1500
      maillage draw graphs/highland --layout matrix -o matrix.pdf
      maillage draw graphs/belgium --commune Kelmis --layout roster -o kelmis.pdf
      """)

  @OptionGroup var sources: SourceOptions
  @Option(name: .shortAndLong, help: "The picture to write.", completion: .file())
  var output: String
  @Option(help: "How to place things; by default what suits the network.")
  var layout: PictureLayout?
  @Option(help: "The heading of the picture.")
  var title: String?
  @Option(help: "A warning above the picture (\"made-up data\").")
  var banner: String?
  @Option(help: "PNG: how many pixels wide.")
  var width: Int?
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  private var format: PictureFormat? { PictureFormat(path: output) }

  func validate() throws {
    guard let format else {
      throw ValidationError(
        "\(output): the ending says how to draw it: expected .svg, .png, .pdf or .dot.")
    }
    if let width {
      guard format == .png else { throw ValidationError("--width is for PNG pictures.") }
      guard (100...8000).contains(width) else {
        throw ValidationError("--width \(width): expected a number of pixels from 100 to 8000.")
      }
    }
  }

  func run() throws {
    guard let format else { throw ExitCode.usage }
    var workspace = try Workspace(reading: sources, selection: selection.selection(), global)
    try workspace.refuseToWriteNothing()
    var partners = workspace.networks(byCommune: false)[0]
    if let communes = workspace.selection.communes, communes.count == 1 {
      partners.name = workspace.table.commune(named: communes[0]) ?? communes[0]
    }
    var builder = DiagramBuilder(partners: partners, language: workspace.language)
    builder.banner = banner
    builder.title = title
    let chosen = layout ?? builder.suitingLayout
    let diagram = builder.diagram(for: chosen)
    if layout == nil { workspace.report(.defaultLayout(chosen, in: workspace.language)) }
    do {
      let bytes = try workspace.stopwatch.time("draw") {
        try format.bytes(of: Picture(of: diagram, layout: chosen), width: width)
      }
      workspace.write(bytes, to: output)
    } catch let error as DrawingError {
      workspace.report(error.diagnostic(for: output, in: workspace.language))
    }
    try workspace.finish()
  }
}

/// What a picture can be written as, told by the ending of a file name.
enum PictureFormat: String, CaseIterable {
  case svg
  case png
  case pdf
  case dot

  init?(path: String) {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard path.contains("."), let format = Self(rawValue: ending) else { return nil }
    self = format
  }

  /// The picture in this format.
  func bytes(of picture: Picture, width: Int?) throws(DrawingError) -> [UInt8] {
    switch self {
    case .svg: Array(try picture.svg().utf8)
    case .png: if let width { try picture.png(width: width) } else { try picture.png() }
    case .pdf: try picture.pdf()
    case .dot: Array(picture.dot().utf8)
    }
  }
}

extension PictureLayout: ExpressibleByArgument {
  /// How it shows a network, for the caption in a report.
  var form: ReportPicture.Form {
    switch self {
    case .columns: .lines
    case .roster: .roster
    case .matrix: .matrix
    case .force, .projection, .overview: .lines
    }
  }
}

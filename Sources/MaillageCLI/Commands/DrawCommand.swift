public import ArgumentParser
import Maillage
public import MaillageDrawing

/// `maillage draw`
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw one picture, as SVG, PNG, PDF or DOT by the ending of the file.",
    discussion: """
      columns     platforms in the middle, partners of one platform on the left,
                  partners of several on the right
      roster      one platform: its members by sector
      matrix      partners in rows, platforms in columns, modules as blocks
      overview    thousands, as bubbles of platforms, communes named
      force       free form: shared partners between platforms, the others around theirs
      projection  partners tied by the platforms they share, the wider the more;
                  with --backbone, ties that are more than chance stand out
      butterfly   two communes: the platforms of each on its side, partners between
      multiples   small pictures of up to 12 communes, all at the same places
      difference  one commune at two dates (--at 2019,2024), or two communes:
                  kept, gained, lost

      By default columns for up to 80 partners, matrix above, overview above 300 partners and
      platforms together, roster where one platform has members, difference for two dates.

      maillage draw memberships.csv -o partners.svg
      maillage draw graphs/belgium --commune Liège -o liege.png --width 1500
      maillage draw graphs/highland --layout matrix -o matrix.pdf
      maillage draw graphs/belgium --commune Kelmis --layout roster -o kelmis.pdf
      maillage draw graphs/belgium --commune Liège,Gent --layout butterfly -o 2.svg
      maillage draw graphs/sheets --layout multiples -o communes.pdf
      maillage draw table.csv --commune Liège --at 2019,2024 -o change.svg
      maillage draw graphs/belgium --layout overview -o belgium.svg
      maillage draw graphs/highland --layout force --size-by betweenness -o highland.svg
      maillage draw graphs/belgium --commune Liège --colour-by module -o modules.svg
      maillage draw table.csv --layout projection --backbone sdsm --alpha 0.1 -o ties.svg
      """)

  @OptionGroup var sources: SourceOptions
  @Option(name: .shortAndLong, help: "The picture to write.", completion: .file())
  var output: String
  @Option(help: "How to place things; by default what suits the network.")
  var layout: PictureLayout?
  @Option(help: "The measure that sizes partners and platforms: a disc, or a bar.")
  var sizeBy: String?
  @Option(help: "What colours and codes stand for: sector, component or module.")
  var colourBy = Colouring.sector
  @Option(help: "The heading of the picture.")
  var title: String?
  @Option(help: "A warning above the picture (\"made-up data\").")
  var banner: String?
  @Option(help: "PNG: how many pixels wide.")
  var width: Int?
  @Option(help: "PNG: how many pixels for a point; 2 by default.")
  var scale: Double?
  @Option(help: "PNG for print: how many dots an inch (300), on a sheet with --paper.")
  var dpi: Double?
  @Option(
    help: ArgumentHelp(
      "PDF: the sheet it is fitted on: auto, a4, a3, a2, a1, a0, or own for its own size.",
      discussion: "By default the smallest on which all text can be read."))
  var paper: PaperChoice?
  @OptionGroup var backbone: BackboneOptions
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
    if let scale {
      guard format == .png else { throw ValidationError("--scale is for PNG pictures.") }
      guard (0.1...20).contains(scale) else {
        throw ValidationError("--scale \(scale): expected a number from 0.1 to 20.")
      }
    }
    if let dpi {
      guard format == .png else { throw ValidationError("--dpi is for PNG pictures.") }
      guard (36...1200).contains(dpi) else {
        throw ValidationError("--dpi \(dpi): expected a number from 36 to 1200.")
      }
    }
    guard [width != nil, scale != nil, dpi != nil].count(where: { $0 }) < 2 else {
      throw ValidationError("--width, --scale and --dpi: only one of them.")
    }
    if paper != nil, format != .pdf, dpi == nil {
      throw ValidationError("--paper is for PDF pictures, and for PNG pictures with --dpi.")
    }
    try checkDates()
    _ = try sizing()
    if let model = backbone.backbone, layout != .projection {
      throw ValidationError(
        "--backbone \(model.rawValue): tests ties between partners, which --layout projection shows."
      )
    }
    if colourBy != .sector { try checkOneNetwork("--colour-by \(colourBy.rawValue)") }
  }

  /// The measure that partners are sized by.
  private func sizing() throws -> Measure? {
    guard let sizeBy else { return nil }
    let measure = try MeasureSelection.measures(named: [sizeBy])[0]
    guard measure.scope != .network, measure.range.isSize else {
      throw ValidationError("--size-by \(sizeBy): is no amount that each partner or platform has.")
    }
    if measure.scope == .platforms,
      layout == .projection || layout == .overview || layout == .roster
    {
      throw ValidationError(
        "--size-by \(sizeBy): measures platforms, which --layout \(layout?.rawValue ?? "") does not size; columns, matrix and force do."
      )
    }
    try checkOneNetwork("--size-by \(sizeBy)")
    return measure
  }

  /// Refuses an option that has no meaning where several networks are compared.
  private func checkOneNetwork(_ option: String) throws {
    let dates = try selection.dates()
    let wanted = layout ?? (dates.count > 1 ? Self.layout(for: dates) : nil)
    guard let wanted, wanted.partCount != nil else { return }
    throw ValidationError(
      "\(option): the layout '\(wanted.rawValue)' compares networks, of which each has its own; draw one of them."
    )
  }

  /// Several dates are compared, by a layout that can.
  private func checkDates() throws {
    let dates = try selection.dates()
    guard dates.count > 1 else { return }
    let option = "--at \(selection.at ?? "")"
    let layout = layout ?? Self.layout(for: dates)
    guard let count = layout.partCount else {
      throw ValidationError(
        "\(option): the layout '\(layout.rawValue)' shows one date; difference, butterfly and multiples compare several."
      )
    }
    guard count.contains(dates.count) else {
      let wanted = count.count == 1 ? "2" : "\(count.lowerBound) to \(count.upperBound)"
      throw ValidationError(
        "\(option): the layout '\(layout.rawValue)' compares \(wanted) dates, not \(dates.count).")
    }
  }

  private static func layout(for dates: [PartialDate]) -> PictureLayout {
    dates.count == 2 ? .difference : .multiples
  }

  func run() throws {
    guard let format else { throw ExitCode.usage }
    let dates = try selection.dates()
    var chosen = try selection.selectionWithoutDate()
    if dates.count == 1 { chosen.at = dates[0] }
    let renderer = HelperRenderer(global)
    if format != .dot { renderer.prepare() }
    var workspace = try Workspace(reading: sources, selection: chosen, global)
    try workspace.refuseToWriteNothing()
    let wanted = layout ?? (dates.count > 1 ? Self.layout(for: dates) : nil)
    if let drawn = diagram(wanted, dates: dates, in: &workspace) {
      if layout == nil { workspace.report(.defaultLayout(drawn.layout, in: workspace.language)) }
      do {
        let picture = try workspace.stopwatch.time("draw") {
          try Picture(of: drawn.diagram, layout: drawn.layout)
        }
        let paper = paper ?? (format == .pdf ? .auto : .own)
        let fit = paper.fit(of: picture.scene)
        if paper != .own {
          let remark = Diagnostic.paper(paper, fit, of: picture.scene, in: workspace.language)
          if let remark { workspace.report(remark) }
        }
        let bytes = try workspace.stopwatch.time("draw") {
          try format.bytes(
            of: picture, PictureSize(width: width, scale: scale, dpi: dpi), fit, by: renderer)
        }
        workspace.write(bytes, to: output)
      } catch let error as DrawingError {
        workspace.report(error.diagnostic(for: output, in: workspace.language))
      }
    }
    try workspace.finish()
  }

  /// What is drawn, and how; nil, with a problem said, where nothing fits what is compared.
  private func diagram(
    _ layout: PictureLayout?, dates: [PartialDate], in workspace: inout Workspace
  ) -> (diagram: Diagram, layout: PictureLayout)? {
    if let layout, let count = layout.partCount {
      guard
        var builder = dates.count > 1
          ? workspace.comparison(of: dates) : workspace.comparison(of: count, for: layout)
      else { return nil }
      builder.banner = banner
      builder.title = title
      return (builder.diagram(for: layout), layout)
    }
    var partners = workspace.networks(byCommune: false)[0]
    if let communes = workspace.selection.communes, communes.count == 1 {
      partners.name = workspace.table.commune(named: communes[0]) ?? communes[0]
    }
    var builder = DiagramBuilder(partners: partners, language: workspace.language)
    builder.banner = banner
    builder.title = title
    builder.sizing = try? sizing()
    builder.colouring = colourBy
    builder.date = workspace.selection.at
    builder.backbone = backbone.test(seed: global.seed)
    builder.parallelism = global.parallelism
    let layout = layout ?? builder.suitingLayout
    return (builder.diagram(for: layout), layout)
  }
}

extension Measure.Range {
  /// Whether areas can stand for its values: from 0, the more the more.
  fileprivate var isSize: Bool {
    switch self {
    case .flag, .count, .share, .percentage, .amount: true
    case .ordinal, .correlation: false
    }
  }
}

extension Colouring: ExpressibleByArgument {}

extension PictureLayout: ExpressibleByArgument {
  /// How it shows a network, for the caption in a report.
  var form: ReportPicture.Form {
    switch self {
    case .columns, .butterfly, .multiples, .difference: .lines
    case .roster: .roster
    case .matrix: .matrix
    case .force, .projection: .lines
    case .overview: .bubbles
    }
  }
}

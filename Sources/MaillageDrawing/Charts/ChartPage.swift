/// The page around a chart: banner, title, subtitle and legend above it, notes and source below.
struct ChartPage {
  private let facts: DiagramFacts
  private let furniture: PageFurniture
  let text: ChartText

  static let margin = PageFurniture.margin

  init(_ text: ChartText) throws(DrawingError) {
    self.text = text
    var words = Diagram.Words()
    words.language = text.language
    var diagram = Diagram(title: text.title, words: words)
    diagram.subtitle = text.subtitle
    diagram.summary = text.summary
    diagram.banner = text.banner
    diagram.footnotes = text.footnotes
    diagram.sourceLine = text.sourceLine
    facts = try DiagramFacts(diagram)
    furniture = PageFurniture(facts)
  }

  /// What stands before a text of the legend.
  enum Specimen {
    case line(Curve.Kind, HexColour, width: Double?)
    case disc(HexColour?)
    case swatches([(colour: HexColour?, ink: HexColour, code: String)])
  }

  /// An empty page with its head and a legend.
  ///
  /// - Returns: the page, and the lower edge of what stands on it.
  func start(width: Double, legend: [(specimen: Specimen, text: String)]) -> (Scene, Double) {
    var scene = Scene(
      width: width, height: 0, language: facts.words.language, title: facts.title,
      summary: facts.summary)
    scene.darkLines[Theme.panelOutline] = Theme.Dark.panelOutline
    var y = furniture.addHead(to: &scene, marks: .init(), ties: .none)
    let entries = legend.filter { !$0.text.isEmpty }
    guard !entries.isEmpty else { return (scene, y) }
    var x = Self.margin
    let right = width - Self.margin
    for (number, entry) in entries.enumerated() {
      let specimenWidth = Self.width(of: entry.specimen)
      let text = PlainText.line(entry.text)
      let room = right - Self.margin - specimenWidth - 7
      let lines = TextStyle.legend.wrapped(text, width: room)
      let measure = TextStyle.legend.measure()
      let textWidth = min(room, (lines.map(measure.width).max() ?? 0) * 1.03 + 1)
      if x > Self.margin, x + specimenWidth + 7 + textWidth > right {
        x = Self.margin
        y += 20
      }
      add(entry.specimen, to: &scene, x: x, middle: y + 10, id: "k\(number)")
      scene.texts.append(
        TextBlock(
          x: x + specimenWidth + 7, y: y + 10 - TextStyle.legend.lineHeight / 2, width: textWidth,
          lines: lines, style: .legend))
      y += Double(lines.count - 1) * TextStyle.legend.lineHeight
      x += specimenWidth + 7 + textWidth + 18
    }
    return (scene, y + 22)
  }

  /// Adds notes and source, and gives the page its height.
  func finish(_ scene: inout Scene, below lowest: Double) {
    furniture.addFoot(to: &scene, below: lowest)
  }

  private static func width(of specimen: Specimen) -> Double {
    switch specimen {
    case .line: 30
    case .disc: 10
    case .swatches(let swatches): Double(swatches.count) * 17 - 1
    }
  }

  private func add(
    _ specimen: Specimen, to scene: inout Scene, x: Double, middle: Double, id: String
  ) {
    switch specimen {
    case .line(let kind, let colour, let width):
      scene.curves.append(
        Self.line(
          from: Point(x: x, y: middle), to: Point(x: x + 30, y: middle), kind: kind,
          colour: colour, width: width))
    case .disc(let colour):
      scene.discs.append(
        Self.dot(id: id, at: Point(x: x + 5, y: middle), radius: 4.5, colour: colour))
    case .swatches(let swatches):
      for (place, swatch) in swatches.enumerated() {
        let frame = Frame(x: x + Double(place) * 17, y: middle - 7, width: 16, height: 14)
        scene.cards.append(
          Self.cell(
            id: "\(id)x\(place)", frame: frame, colour: swatch.colour, ink: swatch.ink,
            code: swatch.code))
      }
    }
  }

  // MARK: Parts of charts

  /// A straight line.
  static func line(
    from start: Point, to end: Point, kind: Curve.Kind = .rule,
    colour: HexColour = Theme.panelOutline, width: Double? = nil, name: String = ""
  ) -> Curve {
    var curve = Curve(kind: kind, points: [start, start, end, end], colour: colour, name: name)
    curve.width = width
    return curve
  }

  /// A line of straight pieces.
  static func path(
    _ points: [Point], kind: Curve.Kind = .rule, colour: HexColour, width: Double? = nil,
    name: String = ""
  ) -> Curve {
    var way: [Point] = []
    for (place, point) in points.enumerated() {
      if place > 0 { way += [points[place - 1], point] }
      way.append(point)
    }
    var curve = Curve(kind: kind, points: way, colour: colour, name: name)
    curve.width = width
    return curve
  }

  /// A disc of a chart; hollow without a colour.
  static func dot(
    id: String, at place: Point, radius: Double, colour: HexColour?, name: String = ""
  ) -> Disc {
    var disc = Disc(id: id, kind: .partner, centre: place, radius: radius)
    disc.colour = colour
    disc.name = name
    return disc
  }

  /// A shaded cell with a number; hollow without a colour.
  static func cell(
    id: String, frame: Frame, colour: HexColour?, ink: HexColour, code: String, name: String = ""
  ) -> Card {
    var swatch = Swatch(
      x: frame.x, middle: frame.centre.y, code: code, colour: colour, ink: ink,
      rim: colour ?? Theme.panelOutline)
    swatch.frame = frame
    return Card(
      id: id, kind: .cell, frame: frame, outline: .none, name: name, swatch: swatch)
  }

  /// A name on one line, cut with an ellipsis where it is wider than `width`.
  static func cut(_ name: String, style: TextStyle, width: Double) -> (text: String, width: Double)
  {
    let measure = style.measure()
    let clean = PlainText.line(name)
    let whole = measure.width(of: clean) * 1.03 + 1
    if whole <= width { return (clean, whole) }
    var kept = clean
    while !kept.isEmpty, measure.width(of: kept + "…") * 1.03 + 1 > width { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    kept += "…"
    return (kept, measure.width(of: kept) * 1.03 + 1)
  }

  /// Refuses numbers that are none.
  static func check(_ value: Double, _ field: String) throws(DrawingError) {
    guard value.isFinite, abs(value) < 1e12 else {
      throw .invalidDiagram(field: field, value: "\(value)")
    }
  }
}

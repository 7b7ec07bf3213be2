/// Writes the shapes of a placed picture – boxes, discs, lines and their marks, without texts – as DOT
/// text: what the library draws where somebody else sets the texts.
///
/// They are one background, in the library's own language of drawings (xdot). As nodes and edges they
/// would come out the same, but take it more than twice as long to read, place and draw. They stand in
/// the order in which ``SVGFinish`` takes them from the drawing, one after the other.
struct ShapeWriter {
  private let scene: Scene
  /// From the places of the picture to those on the page, which is a whole number of points wide and
  /// high: nodes come to stand in its middle, but not where there are grounds.
  private let shift: Point
  private var out: ByteText
  private var count = 0
  // What was asked for last holds until something else is.
  private var pen: Pen?
  private var fill: HexColour?

  /// How outlines and lines are drawn.
  private struct Pen: Equatable {
    var colour: HexColour
    var isClear = false
    var width: Double
    var isDashed = false
  }

  /// The text for `scene`, and how many shapes it has beside the page.
  static func text(of scene: Scene) -> (dot: String, shapes: Int) {
    var writer = ShapeWriter(scene)
    writer.writeShapes()
    return (writer.picture, writer.count)
  }

  private init(_ scene: Scene) {
    self.scene = scene
    shift =
      scene.discs.contains { $0.kind == .ground }
      ? Point(x: 0, y: 0)
      : Point(
        x: Self.wholePoints(scene.width) / 2 - Self.rounded(scene.width / 2),
        y: Self.wholePoints(scene.height) / 2 - Self.rounded(scene.height / 2))
    out = ByteText(
      room: 1024 + 130 * (scene.cards.count + scene.discs.count + scene.curves.count))
  }

  /// The shapes in a picture of their size, which an unseen page gives it, whatever stands in it.
  private var picture: String {
    var text = ByteText(room: out.bytes.count + 512)
    text.add("graph picture {\n  graph [bgcolor=\"")
    text.add(Theme.page)
    text.add("\", margin=0, pad=0")
    if count > 0 {
      text.add(", _background=\"")
      text.add(out.bytes[...])
      text.add("\"")
    }
    text.add("];\n  page [fixedsize=true, label=\"\", margin=0, shape=box, style=invis, pos=\"")
    text.add(Self.rounded(scene.width / 2) + shift.x)
    text.add(",")
    text.add(Self.rounded(scene.height / 2) + shift.y)
    text.add("\", width=")
    text.add(scene.width / 72, digits: 4)
    text.add(", height=")
    text.add(scene.height / 72, digits: 4)
    text.add("];\n}\n")
    return text.string
  }

  private mutating func writeShapes() {
    for disc in scene.discs where disc.kind == .ground { write(ground: disc) }
    for curve in scene.curves where curve.isDrawn { write(curve) }
    for disc in scene.discs where disc.kind != .ground { write(disc) }
    for card in scene.cards { write(card) }
  }

  private mutating func write(ground disc: Disc) {
    set(Pen(colour: disc.rim, width: 1))
    set(fill: disc.fill)
    addEllipse(placed(disc.centre), disc.radius, isFilled: true)
  }

  private mutating func write(_ disc: Disc) {
    set(Pen(colour: disc.rim, width: disc.rimWidth, isDashed: disc.dashing != nil))
    set(fill: disc.fill)
    let radius = Self.wholePoints(2 * disc.radius) / 2
    addEllipse(placed(disc.centre), radius, isFilled: true)
    if disc.isCut { addEllipse(placed(disc.centre), radius + Card.ring, isFilled: false) }
  }

  private mutating func write(_ curve: Curve) {
    let stroke = Stroke(curve)
    var pen = Pen(
      colour: curve.colour, isClear: stroke.isClear, width: stroke.width, isDashed: stroke.isDashed)
    set(pen)
    begin("B")
    out.add(curve.points.count)
    let start = placed(curve.points[0])
    // A mark sits between the box and the line, which is shortened by it.
    let first = placed(curve.points[0].moved(by: curve.markSize, towards: curve.secondPlace))
    add(first)
    for point in curve.points.dropFirst() { add(placed(point)) }
    guard curve.markSize > 0 else { return }
    pen.isDashed = false
    set(pen)
    let isSolid = curve.kind == .chair
    if isSolid { set(fill: curve.colour) }
    addEllipse(
      Self.middle(ofMark: curve.markSize, from: start, to: first), curve.markSize / 2,
      isFilled: isSolid)
  }

  /// Where the library has the middle of a mark at the tail of an edge, to the last decimal: it adds a
  /// trifle to lengths, which might be none.
  private static func middle(ofMark size: Double, from start: Point, to end: Point) -> Point {
    let (dx, dy, trifle) = (end.x - start.x, end.y - start.y, 0.0001)
    let scale = size / 2 / ((dx * dx + dy * dy).squareRoot() + trifle)
    return Point(
      x: start.x + (dx + (dx < 0 ? -trifle : trifle)) * scale,
      y: start.y + (dy + (dy < 0 ? -trifle : trifle)) * scale)
  }

  private mutating func write(_ card: Card) {
    let isRound = card.kind == .dot
    if !card.isBareSwatch {
      var look = Look(card)
      write(card.frame, look, isRound: isRound)
      if card.isCut {
        look.isFilled = false
        write(card.frame, look, isRound: isRound, rim: Card.ring)
      }
    }
    if let swatch = card.swatch { write(swatch.frame, Look(swatch), isRound: swatch.isRound) }
    if let gauge = card.gauge { write(gauge, Look(gaugeOf: card), isRound: false) }
  }

  private mutating func write(_ frame: Frame, _ look: Look, isRound: Bool, rim: Double = 0) {
    set(Pen(colour: look.outline, width: look.width, isDashed: look.isDashed))
    if look.isFilled { set(fill: look.fill) }
    let centre = placed(frame.centre)
    let width = Self.wholePoints(frame.width) / 2 + rim
    let height = Self.wholePoints(frame.height) / 2 + rim
    if isRound { return addEllipse(centre, width, isFilled: look.isFilled) }
    begin(look.isFilled ? "P" : "p")
    out.add("4")
    add(Point(x: centre.x + width, y: centre.y + height))
    add(Point(x: centre.x - width, y: centre.y + height))
    add(Point(x: centre.x - width, y: centre.y - height))
    add(Point(x: centre.x + width, y: centre.y - height))
  }

  private mutating func addEllipse(_ centre: Point, _ radius: Double, isFilled: Bool) {
    begin(isFilled ? "E" : "e")
    add(centre)
    out.add(" ")
    out.add(radius)
    out.add(" ")
    out.add(radius)
  }

  /// Begins a shape, on a line of its own. Ends of lines are escaped, which they may be in DOT: the
  /// library reads a text from its beginning again for each line of it that is not.
  private mutating func begin(_ letter: String) {
    out.add(" \\\n")
    out.add(letter)
    out.add(" ")
    count += 1
  }

  private mutating func set(_ new: Pen) {
    guard pen != new else { return }
    if pen?.colour != new.colour || pen?.isClear != new.isClear {
      out.add(new.isClear ? " c 9 -" : " c 7 -")
      out.add(new.colour)
      if new.isClear { out.add("b0") }
    }
    if pen?.width != new.width {
      let style = "setlinewidth(\(Decimal.text(new.width)))"
      out.add(" S ")
      out.add(style.utf8.count)
      out.add(" -")
      out.add(style)
    }
    if pen?.isDashed ?? false != new.isDashed {
      out.add(new.isDashed ? " S 6 -dashed" : " S 5 -solid")
    }
    pen = new
  }

  private mutating func set(fill new: HexColour) {
    guard fill != new else { return }
    out.add(" C 7 -")
    out.add(new)
    fill = new
  }

  private mutating func add(_ place: Point) {
    out.add(" ")
    out.add(place.x)
    out.add(" ")
    out.add(place.y)
  }

  /// A place as the library counts: upwards from the lower left corner, and as in a DOT file.
  private func placed(_ point: Point) -> Point {
    Point(
      x: Self.rounded(point.x) + shift.x, y: Self.rounded(scene.height - point.y) + shift.y)
  }

  /// The decimals that are written.
  private static func rounded(_ length: Double) -> Double { (length * 100).rounded() / 100 }

  /// A size as the library draws it that was written to a DOT file, in inches: so that all formats
  /// show the same.
  private static func wholePoints(_ length: Double) -> Double {
    ((length / 72 * 10_000).rounded() / 10_000 * 72).rounded()
  }
}

extension Curve {
  /// Whether it has a piece to draw.
  var isDrawn: Bool { points.count >= 4 }

  /// Where it leads first.
  var secondPlace: Point { points.first { $0 != points[0] } ?? points[0] }
}

/// Makes the boxes of free pictures: a name beside a disc, whose area says how much.
struct PillMaker {
  let facts: DiagramFacts
  private let least: Double
  private let most: Double
  /// Whether a measure is nought for some, and not for others.
  private let hasNought: Bool

  /// How wide discs are, from the least to the most.
  static let diameters = (least: 18.0, most: 40.0)

  /// Long names get wider boxes rather than high ones, up to a point.
  private static let textWidths = [140.0, 180, 240]
  private static let mostLines = 2
  private static let signWidth = 15.0

  init(facts: DiagramFacts) {
    self.facts = facts
    let sizes = facts.bodies.map(\.size).filter { $0 > 0 }
    least = sizes.min() ?? 0
    most = sizes.max() ?? 0
    hasNought = facts.hasSizes && !sizes.isEmpty && sizes.count < facts.bodies.count
  }

  /// Whether discs differ at all.
  var showsSizes: Bool { least < most || hasNought }

  /// How wide the disc of something of this size is: its area says how much, but for those too
  /// small for the letters of a sector.
  func diameter(of size: Double) -> Double {
    guard least > 0 else { return Self.diameters.least }
    let largest = Self.diameters.most / (most / least).squareRoot()
    let unit = hasNought ? largest : min(Self.diameters.least, largest)
    return max(Self.diameters.least, unit * (size / least).squareRoot())
  }

  /// The box of an organisation, as small as its name allows, around the origin.
  ///
  /// - Parameter showsRole: whether a sign says that it chairs or coordinates a platform.
  func body(_ body: Int, outline: Card.Outline, showsRole: Bool = false) -> Card {
    let record = facts.bodies[body]
    let style = TextStyle.smallName
    var lines: [String] = []
    for width in Self.textWidths where lines.isEmpty || lines.count > Self.mostLines {
      lines = style.wrapped(record.label, width: width)
    }
    let measure = style.measure()
    let textWidth = (lines.map(measure.width).max() ?? 0) * 1.02 + 1
    let disc = diameter(of: record.size)
    let textX = disc + 10
    let sign = showsRole ? record.role : nil
    let width = textX + textWidth + 9 + (sign == nil ? 0 : Self.signWidth)
    let height = max(disc + 6, Double(lines.count) * style.lineHeight + 6)
    let left = -width / 2
    var text = TextBlock(x: left + textX, y: 0, width: textWidth, lines: lines, style: style)
    text.frame.y = -text.frame.height / 2
    var texts = [text]
    if let sign {
      let block = TextBlock(
        x: -left - 6 - Self.signWidth, y: -TextStyle.roleSign.lineHeight / 2,
        width: Self.signWidth, lines: [sign.mark], style: .roleSign, alignment: .centre)
      texts.append(block)
    }
    var card = Card(
      id: "b\(body)", kind: .body,
      frame: Frame(x: left, y: -height / 2, width: width, height: height), outline: outline,
      isCut: record.isCut, name: record.fullName, texts: texts,
      swatch: swatch(
        of: record.sector, frame: Frame(x: left + 4, y: -disc / 2, width: disc, height: disc)))
    card.detail = facts.detail(ofBody: body)
    return card
  }

  /// A disc with the letters of a sector.
  func swatch(of sector: Int?, frame: Frame) -> Swatch {
    var swatch = Swatch(x: 0, middle: 0, code: "", colour: nil, ink: Theme.plainInk)
    swatch.frame = frame
    swatch.isRound = true
    if let sector {
      let style = facts.sectors[sector]
      (swatch.code, swatch.colour, swatch.ink) = (style.code, style.swatch, style.ink)
      swatch.rim = style.line
    } else if !facts.sectors.isEmpty {
      swatch.code = "–"
    } else {
      (swatch.colour, swatch.rim) = (Theme.bar, Theme.bar)
    }
    return swatch
  }

  /// How a body that sits on these platforms is outlined.
  func outline(of body: Int) -> Card.Outline {
    let record = facts.bodies[body]
    if record.memberOf.isEmpty { return record.outsideOf.isEmpty ? .plain : .outside }
    return record.memberOf.count > 1 ? .shared(platforms: record.memberOf.count) : .plain
  }
}

/// Straight lines between boxes.
enum StraightLine {
  /// From the rim of one frame to that of another, on the way between their middles.
  static func points(from one: Frame, to two: Frame) -> [Point] {
    let start = rim(of: one, towards: two.centre)
    let end = rim(of: two, towards: one.centre)
    return [start, start, end, end]
  }

  /// Whether the way from `one` to `two` leads over `frame`.
  static func crosses(_ frame: Frame, from one: Point, to two: Point) -> Bool {
    if max(one.x, two.x) <= frame.x || min(one.x, two.x) >= frame.maxX { return false }
    if max(one.y, two.y) <= frame.y || min(one.y, two.y) >= frame.maxY { return false }
    // The corners lie on both sides of the line, or it passes by.
    let (dx, dy) = (two.x - one.x, two.y - one.y)
    func side(_ x: Double, _ y: Double) -> Double { dx * (y - one.y) - dy * (x - one.x) }
    let first = side(frame.x, frame.y) > 0
    return (side(frame.maxX, frame.y) > 0) != first || (side(frame.x, frame.maxY) > 0) != first
      || (side(frame.maxX, frame.maxY) > 0) != first
  }

  /// Where the way from the middle of `frame` to `place` crosses its rim.
  static func rim(of frame: Frame, towards place: Point) -> Point {
    let centre = frame.centre
    let (dx, dy) = (place.x - centre.x, place.y - centre.y)
    guard dx != 0 || dy != 0 else { return centre }
    let share = min(
      dx == 0 ? .infinity : frame.width / 2 / abs(dx),
      dy == 0 ? .infinity : frame.height / 2 / abs(dy))
    return Point(x: centre.x + dx * min(1, share), y: centre.y + dy * min(1, share))
  }
}

/// Writes a placed picture as DOT text, for Graphviz's engine `nop2` (`neato -n2`).
///
/// The text is what the renderer draws, and what a `.dot` file holds: one writer, so that a saved
/// file draws the same. Text of users only ever stands in labels, quoted and escaped; ids are our
/// own; there are no links, images, fonts or colours from outside. Labels are plain, never HTML-like,
/// with fixed places, so that the drawing does not depend on the fonts at hand.
struct DOTWriter {
  private let scene: Scene
  private var out = ""
  private var roundsCorners = true

  /// The families, best first; all but the last have widths that are known.
  static let family = "Liberation Sans,Arial,Helvetica,DejaVu Sans,sans-serif"

  /// How wide the rim of a disc is without which partners lose contact.
  private static let cutRim = 2.2

  private init(_ scene: Scene) {
    self.scene = scene
  }

  /// The DOT text of `scene`, drawn at `dotsPerInch` where pixels matter, or so large that it fills
  /// a page of this size in points.
  ///
  /// - Parameter roundsCorners: false where the corners of boxes are drawn by somebody else, which
  ///   saves the library a good part of its work.
  static func text(
    of scene: Scene, dotsPerInch: Double? = nil, page: (width: Double, height: Double)? = nil,
    roundsCorners: Bool = true
  ) -> String {
    var writer = DOTWriter(scene)
    writer.roundsCorners = roundsCorners
    writer.write(dotsPerInch: dotsPerInch, page: page)
    return writer.out
  }

  private mutating func write(dotsPerInch: Double?, page size: (width: Double, height: Double)?) {
    out += "graph picture {\n"
    out += "  graph [bgcolor=\"\(Theme.page)\", margin=0, outputorder=edgesfirst, pad=0"
    if let dotsPerInch { out += ", dpi=\(number(dotsPerInch))" }
    if let size {
      let (width, height) = (
        number(size.width / 72, digits: 4), number(size.height / 72, digits: 4)
      )
      out += ", size=\"\(width),\(height)!\""
    }
    let ground = background
    if !ground.isEmpty { out += ", _background=\"\(ground)\"" }
    out += "];\n"
    out +=
      "  node [fixedsize=true, fontname=\"\(Self.family)\", label=\"\", margin=0, shape=box];\n"
    out += "  edge [fontname=\"\(Self.family)\"];\n"
    // The page: gives the drawing its size, whatever stands in it.
    let page = Frame(x: 0, y: 0, width: scene.width, height: scene.height)
    node("page", page, ["style=invis"])
    for disc in scene.discs where disc.kind != .ground { write(disc) }
    for card in scene.cards { write(card) }
    for (index, text) in scene.texts.enumerated() { write(text, id: "t\(index)") }
    writeFreeEnds()
    for (index, curve) in scene.curves.enumerated() { write(curve, index: index) }
    out += "}\n"
  }

  private mutating func write(_ card: Card) {
    if !card.isBareSwatch {
      let look = Look(card)
      var style: [String] = []
      if card.isRounded, roundsCorners { style.append("rounded") }
      if look.isFilled { style.append("filled") }
      if look.isDashed { style.append("dashed") }
      var attributes = [
        "color=\"\(look.outline)\"", "fillcolor=\"\(look.fill)\"",
        "penwidth=\(number(look.width))", "style=\"\(style.joined(separator: ","))\"",
      ]
      if card.isCut { attributes.append("peripheries=2") }
      if card.kind == .dot { attributes.append("shape=circle") }
      node(card.id, card.frame, attributes)
    }
    if let swatch = card.swatch {
      let fill = swatch.colour ?? Theme.card
      node(
        card.isBareSwatch ? card.id : "\(card.id)s", swatch.frame,
        (swatch.isCut ? ["penwidth=\(number(Self.cutRim))"] : []) + [
          "color=\"\(swatch.rim ?? swatch.colour ?? Theme.cardOutline)\"", "fillcolor=\"\(fill)\"",
          swatch.isRound
            ? "shape=circle, style=filled"
            : roundsCorners ? "style=\"rounded,filled\"" : "style=filled",
        ] + label([swatch.code], swatch.style, .centre, colour: swatch.ink))
    }
    if let gauge = card.gauge {
      let colour = card.kind == .platform ? Theme.platformBar : Theme.bar
      node(
        "\(card.id)g", gauge,
        ["color=\"\(colour)\", fillcolor=\"\(colour)\", penwidth=0, style=filled"])
    }
    for (index, text) in card.texts.enumerated() {
      write(text, id: "\(card.id)t\(index)")
    }
  }

  /// Grounds, as what the library draws before everything else: nodes would hide the lines.
  private var background: String {
    func colour(_ letter: String, _ colour: HexColour) -> String { "\(letter) 7 -\(colour)" }
    return scene.discs.filter { $0.kind == .ground }.map { disc in
      let radius = number(disc.radius)
      let place =
        "\(number(disc.centre.x)) \(number(scene.height - disc.centre.y)) \(radius) \(radius)"
      return "\(colour("c", disc.rim)) \(colour("C", disc.fill)) E \(place)"
    }.joined(separator: " ")
  }

  private mutating func write(_ disc: Disc) {
    var attributes = [
      "color=\"\(disc.rim)\"", "fillcolor=\"\(disc.fill)\"",
      "penwidth=\(number(disc.rimWidth))", "shape=circle",
      disc.dashing.map { "style=\"filled,\($0)\"" } ?? "style=filled",
    ]
    if disc.isCut { attributes.append("peripheries=2") }
    if !disc.code.isEmpty {
      attributes += label([disc.code], disc.codeStyle, .centre, colour: disc.ink)
    }
    node(disc.id, disc.frame, attributes)
  }

  private mutating func write(_ text: TextBlock, id: String) {
    let colour = Look.colour(of: text.style.ink)
    // The library sets capitals a little above the middle.
    node(
      id, text.frame.moved(y: text.style.size * 0.06),
      ["shape=none"] + label(text.lines, text.style, text.alignment, colour: colour))
  }

  /// Invisible nodes for curves that end nowhere.
  private mutating func writeFreeEnds() {
    for (index, curve) in scene.curves.enumerated() {
      let ends = [
        ("a", curve.ends.from, curve.points.first), ("z", curve.ends.to, curve.points.last),
      ]
      for (letter, end, point) in ends {
        guard end == nil, let point else { continue }
        let frame = Frame(x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1)
        node("f\(index)\(letter)", frame, ["style=invis"])
      }
    }
  }

  private mutating func write(_ curve: Curve, index: Int) {
    let from = curve.ends.from ?? "f\(index)a"
    let to = curve.ends.to ?? "f\(index)z"
    var points = curve.points
    var place = ""
    if curve.markSize > 0, let first = points.first {
      // The mark sits between the box and the line, which is shortened by it.
      place = "s,\(position(first)) "
      points[0] = first.moved(by: curve.markSize, towards: points.first { $0 != first } ?? first)
    }
    place += points.map { position($0) }.joined(separator: " ")
    let stroke = Stroke(curve)
    let colour = stroke.isClear ? "\(curve.colour)b0" : "\(curve.colour)"
    var attributes = [
      "id=\"e\(index)\"", "pos=\"\(place)\"", "color=\"\(colour)\"",
      "penwidth=\(number(stroke.width))",
    ]
    if stroke.isDashed { attributes.append("style=dashed") }
    if let tail = stroke.tail {
      attributes += ["arrowsize=0.8", "arrowtail=\(tail)", "dir=back"]
    }
    out += "  \(from) -- \(to) [\(attributes.joined(separator: ", "))];\n"
  }

  private mutating func node(_ id: String, _ frame: Frame, _ attributes: [String]) {
    let parts =
      [
        "id=\"\(id)\"", "pos=\"\(position(frame.centre))\"",
        "width=\(number(frame.width / 72, digits: 4))",
        "height=\(number(frame.height / 72, digits: 4))",
      ] + attributes
    out += "  \(id) [\(parts.joined(separator: ", "))];\n"
  }

  private func label(
    _ lines: [String], _ style: TextStyle, _ alignment: TextBlock.Alignment, colour: HexColour
  ) -> [String] {
    let ending =
      switch alignment {
      case .leading: "\\l"
      case .centre: "\\n"
      case .trailing: "\\r"
      }
    var text = lines.map(Self.escaped).joined(separator: ending)
    if alignment != .centre { text += ending }
    var attributes = [
      "label=\"\(text)\"", "fontsize=\(number(style.size))", "fontcolor=\"\(colour)\"",
    ]
    if style.isBold { attributes.append("fontname=\"\(Self.family) Bold\"") }
    return attributes
  }

  /// `text` in a quoted DOT string that is a label: a backslash would begin an escape sequence, an
  /// ampersand an entity, a quotation mark the end.
  static func escaped(_ text: String) -> String {
    // Most names have none of these.
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 || $0 == 0x26 }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Graphviz counts upwards from the lower left corner.
  private func position(_ point: Point) -> String {
    "\(number(point.x)),\(number(scene.height - point.y))"
  }

  private func number(_ value: Double, digits: Int = 2) -> String {
    Decimal.text(value, digits: digits)
  }
}

/// Numbers as text: short, and the same everywhere.
enum Decimal {
  /// `value` with at most `digits` decimals, without trailing zeros, after a point.
  static func text(_ value: Double, digits: Int = 2) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = value * Double(scale)
    guard abs(scaled) < 1e15 else { return "0" }
    let units = Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    var rest = units.magnitude % UInt(scale)
    var text = units < 0 ? "-" : ""
    text += String(units.magnitude / UInt(scale))
    guard rest != 0 else { return text }
    text += "."
    // Digit by digit, until nothing but zeros would follow.
    while rest != 0 {
      scale /= 10
      let (digit, remainder) = rest.quotientAndRemainder(dividingBy: UInt(scale))
      text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + digit)))
      rest = remainder
    }
    return text
  }
}

/// Writes a placed picture as DOT text, for Graphviz's engine `nop2` (`neato -n2`).
///
/// The text is what the renderer draws, and what a `.dot` file holds: one writer, so that a saved
/// file draws the same. Text of users only ever stands in labels, quoted and escaped; ids are our
/// own; there are no links, images, fonts or colours from outside. Labels are plain, never HTML-like,
/// with fixed places, so that the drawing does not depend on the fonts at hand.
struct DOTWriter {
  private let scene: Scene
  private var out: ByteText

  /// The families, best first; all but the last have widths that are known.
  static let family = "Liberation Sans,Arial,Helvetica,DejaVu Sans,sans-serif"

  private init(_ scene: Scene) {
    self.scene = scene
    out = ByteText(room: 4096 + 400 * scene.cards.count + 200 * scene.curves.count)
  }

  /// The DOT text of `scene`, drawn at `dotsPerInch` where pixels matter, or so large that it fills
  /// a page of this size in points.
  static func text(
    of scene: Scene, dotsPerInch: Double? = nil, page: (width: Double, height: Double)? = nil
  ) -> String {
    var writer = DOTWriter(scene)
    writer.write(dotsPerInch: dotsPerInch, page: page)
    return writer.out.string
  }

  private mutating func write(dotsPerInch: Double?, page size: (width: Double, height: Double)?) {
    out.add("graph picture {\n  graph [bgcolor=\"")
    out.add(Theme.page)
    out.add("\", margin=0, outputorder=edgesfirst, pad=0")
    if let dotsPerInch {
      out.add(", dpi=")
      out.add(dotsPerInch)
    }
    if let size {
      out.add(", size=\"")
      out.add(size.width / 72, digits: 4)
      out.add(",")
      out.add(size.height / 72, digits: 4)
      out.add("!\"")
    }
    writeGrounds()
    out.add("];\n  node [fixedsize=true, fontname=\"\(Self.family)\"")
    out.add(", label=\"\", margin=0, shape=box, style=\"rounded,filled\"];\n")
    out.add("  edge [penwidth=1.3];\n")
    // The page: gives the drawing its size, whatever stands in it.
    open("page", Frame(x: 0, y: 0, width: scene.width, height: scene.height))
    out.add(", style=invis")
    close()
    for disc in scene.discs where disc.kind != .ground { write(disc) }
    for card in scene.cards { write(card) }
    for (index, text) in scene.texts.enumerated() { write(text, id: "t\(index)") }
    writeFreeEnds()
    for (index, curve) in scene.curves.enumerated() { write(curve, index: index) }
    out.add("}\n")
  }

  private mutating func write(_ card: Card) {
    if !card.isBareSwatch {
      let look = Look(card)
      open(card.id, card.frame)
      add(outline: look.outline, fill: look.fill, penWidth: look.width)
      if look.isDashed || !look.isFilled || !card.isRounded {
        let styles = [
          card.isRounded ? "rounded" : nil, look.isFilled ? "filled" : nil,
          look.isDashed ? "dashed" : nil,
        ]
        out.add(", style=\"\(styles.compactMap { $0 }.joined(separator: ","))\"")
      }
      if card.isCut { out.add(", peripheries=2") }
      if card.kind == .dot { out.add(", shape=circle") }
      close()
    }
    if let swatch = card.swatch { write(swatch, id: card.isBareSwatch ? card.id : card.id + "s") }
    if let gauge = card.gauge {
      let look = Look(gaugeOf: card)
      open(card.id + "g", gauge)
      add(outline: look.outline, fill: look.fill, penWidth: look.width)
      out.add(", style=filled")
      close()
    }
    for (index, text) in card.texts.enumerated() { write(text, id: "\(card.id)t\(index)") }
  }

  private mutating func write(_ swatch: Swatch, id: String) {
    open(id, swatch.frame)
    let look = Look(swatch)
    add(outline: look.outline, fill: look.fill, penWidth: look.width == 1 ? nil : look.width)
    if swatch.isRound { out.add(", shape=circle, style=filled") }
    addLabel([swatch.code], swatch.style, .centre, colour: swatch.ink)
    close()
  }

  /// Grounds, as what the library draws before everything else: nodes would hide the lines.
  private mutating func writeGrounds() {
    let grounds = scene.discs.filter { $0.kind == .ground }
    guard !grounds.isEmpty else { return }
    out.add(", _background=\"")
    for (place, disc) in grounds.enumerated() {
      out.add(place == 0 ? "c 7 -" : " c 7 -")
      out.add(disc.rim)
      out.add(" C 7 -")
      out.add(disc.fill)
      out.add(" E")
      for number in [
        disc.centre.x, scene.height - disc.centre.y, disc.radius, disc.radius,
      ] {
        out.add(" ")
        out.add(number)
      }
    }
    out.add("\"")
  }

  private mutating func write(_ disc: Disc) {
    open(disc.id, disc.frame)
    add(outline: disc.rim, fill: disc.fill, penWidth: disc.rimWidth)
    out.add(", shape=circle")
    if let dashing = disc.dashing {
      out.add(", style=\"filled,\(dashing)\"")
    } else {
      out.add(", style=filled")
    }
    if disc.isCut { out.add(", peripheries=2") }
    if !disc.code.isEmpty { addLabel([disc.code], disc.codeStyle, .centre, colour: disc.ink) }
    close()
  }

  private mutating func write(_ text: TextBlock, id: String) {
    open(id, text.frame.moved(y: text.style.drop))
    out.add(", shape=none")
    // What is not filled has no ground that could hide anything.
    out.add(", style=\"\"")
    addLabel(text.lines, text.style, text.alignment, colour: Look.colour(of: text.style.ink))
    close()
  }

  /// Invisible nodes for curves that end nowhere.
  private mutating func writeFreeEnds() {
    for (index, curve) in scene.curves.enumerated() {
      let ends = [
        ("a", curve.ends.from, curve.points.first), ("z", curve.ends.to, curve.points.last),
      ]
      for (letter, end, point) in ends {
        guard end == nil, let point else { continue }
        open(
          "f\(index)\(letter)", Frame(x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1))
        out.add(", style=invis")
        close()
      }
    }
  }

  private mutating func write(_ curve: Curve, index: Int) {
    out.add("  ")
    out.add(curve.ends.from ?? "f\(index)a")
    out.add(" -- ")
    out.add(curve.ends.to ?? "f\(index)z")
    out.add(" [id=\"e")
    out.add(index)
    out.add("\", pos=\"")
    if curve.markSize > 0, let first = curve.points.first {
      // The mark sits between the box and the line, which is shortened by it.
      out.add("s,")
      add(first)
      out.add(" ")
      add(first.moved(by: curve.markSize, towards: curve.points.first { $0 != first } ?? first))
    } else if let first = curve.points.first {
      add(first)
    }
    for point in curve.points.dropFirst() {
      out.add(" ")
      add(point)
    }
    let stroke = Stroke(curve)
    out.add("\", color=\"")
    out.add(curve.colour)
    out.add(stroke.isClear ? "b0\"" : "\"")
    if stroke.width != 1.3 {
      out.add(", penwidth=")
      out.add(stroke.width)
    }
    if stroke.isDashed { out.add(", style=dashed") }
    if let tail = stroke.tail {
      out.add(", arrowsize=0.8, arrowtail=")
      out.add(tail)
      out.add(", dir=back")
    }
    out.add("];\n")
  }

  private mutating func open(_ id: String, _ frame: Frame) {
    out.add("  ")
    out.add(id)
    out.add(" [")
    out.add("id=\"")
    out.add(id)
    out.add("\", pos=\"")
    add(frame.centre)
    out.add("\", width=")
    out.add(frame.width / 72, digits: 4)
    out.add(", height=")
    out.add(frame.height / 72, digits: 4)
  }

  private mutating func close() {
    out.add("];\n")
  }

  private mutating func add(outline: HexColour, fill: HexColour, penWidth: Double?) {
    out.add(", color=\"")
    out.add(outline)
    out.add("\", fillcolor=\"")
    out.add(fill)
    out.add("\"")
    if let penWidth {
      out.add(", penwidth=")
      out.add(penWidth)
    }
  }

  private mutating func addLabel(
    _ lines: [String], _ style: TextStyle, _ alignment: TextBlock.Alignment, colour: HexColour
  ) {
    let ending =
      switch alignment {
      case .leading: "\\l"
      case .centre: "\\n"
      case .trailing: "\\r"
      }
    out.add(", label=\"")
    for (place, line) in lines.enumerated() {
      out.add(Self.escaped(line))
      if alignment != .centre || place < lines.count - 1 { out.add(ending) }
    }
    out.add("\", fontsize=")
    out.add(style.size)
    out.add(", fontcolor=\"")
    out.add(colour)
    out.add("\"")
    if style.isBold { out.add(", fontname=\"\(Self.family) Bold\"") }
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
  private mutating func add(_ point: Point) {
    out.add(point.x)
    out.add(",")
    out.add(scene.height - point.y)
  }
}

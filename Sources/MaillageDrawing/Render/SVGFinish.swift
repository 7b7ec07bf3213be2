/// Makes the library's SVG fit for a web page: accessible, readable in the dark, the same everywhere.
///
/// Prolog, document type and comments go (they name the release of the library), so do sizes in
/// points; names of nodes become those of the things drawn; what belongs to one box becomes one
/// group; texts stand where they were placed, in fonts named once; colours follow the reader's
/// scheme. No script, nothing loaded.
struct SVGFinish {
  private let scene: Scene
  private let prefix: String
  private let scheme: ColourScheme
  private let drawing: SVGDrawing
  private var out: ByteText

  /// The finished text of what the library wrote for `scene`.
  static func finished(
    _ svg: [UInt8], scene: Scene, idPrefix: String, scheme: ColourScheme
  ) -> String {
    var finish = SVGFinish(
      scene: scene, prefix: idPrefix, scheme: scheme, drawing: SVGDrawing(svg),
      out: ByteText(room: 3 * svg.count))
    finish.write()
    return finish.out.string
  }

  private mutating func write() {
    writeHead()
    if scheme == .automatic {
      out.add(DarkScheme.style(of: scene))
      out.add("\n")
    }
    out.add("<g class=\"graph\"")
    if let transform = drawing.transform {
      out.add(" transform=\"")
      out.add(transform)
      out.add("\"")
    }
    out.add(">\n")
    let grounds = scene.discs.filter { $0.kind == .ground }
    let isPage = drawing.ground.count - grounds.count
    for shape in drawing.ground.prefix(isPage) { write(shape) }
    for (disc, shape) in zip(grounds, drawing.ground.dropFirst(isPage)) { write(disc, [shape]) }
    for (index, curve) in scene.curves.enumerated() { write(curve, index: index) }
    for disc in scene.discs where disc.kind != .ground {
      write(disc, drawing.shapes(of: disc.id))
    }
    writeCards()
    for text in scene.texts { write(text) }
    out.add("</g>\n</svg>\n")
  }

  private mutating func writeHead() {
    out.add("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"maillage\" viewBox=\"")
    out.add(drawing.viewBox)
    out.add("\" role=\"img\" aria-labelledby=\"\(prefix)-title")
    if !scene.summary.isEmpty { out.add(" \(prefix)-desc") }
    if scene.table != nil { out.add("\" aria-describedby=\"\(prefix)-table") }
    if !scene.language.isEmpty { out.add("\" xml:lang=\"\(scene.language)") }
    out.add("\" font-family=\"\(DOTWriter.family)\">\n<title id=\"\(prefix)-title\">")
    out.add(escaped: scene.title)
    out.add("</title>\n")
    if !scene.summary.isEmpty {
      out.add("<desc id=\"\(prefix)-desc\">")
      out.add(escaped: scene.summary)
      out.add("</desc>\n")
    }
    // A description may hold other markup, in a file as in a page: a table of its own needs no room
    // in the picture, and no foreign object.
    if let table = scene.table {
      out.add("<desc>")
      table.write(to: &out, id: "\(prefix)-table")
      out.add("</desc>\n")
    }
  }

  private mutating func write(_ curve: Curve, index: Int) {
    let shapes = drawing.shapes(of: "e\(index)")
    guard !shapes.isEmpty else { return }
    out.add("<g id=\"")
    out.add(prefix)
    out.add("-e")
    out.add(index)
    out.add("\" class=\"tie ")
    out.add(curve.kind.rawValue)
    if curve.tone != .plain {
      out.add(" ")
      out.add(curve.tone.rawValue)
    }
    out.add("\" aria-hidden=\"true\">\n")
    if !curve.name.isEmpty { write("title", curve.name) }
    for shape in shapes { write(shape) }
    out.add("</g>\n")
  }

  private mutating func writeCards() {
    var place = 0
    while place < scene.cards.count {
      let end = endOfHollowPlaces(from: place)
      if end > place + 1 {
        write(hollow: scene.cards[place..<end])
      } else {
        write(scene.cards[place])
      }
      place = max(end, place + 1)
    }
  }

  /// Where a run of hollow places of one kind ends.
  private func endOfHollowPlaces(from place: Int) -> Int {
    let first = scene.cards[place]
    guard first.isHollowPlace else { return place }
    return scene.cards[place...].firstIndex { !$0.isHollowPlace || $0.kind != first.kind }
      ?? scene.cards.count
  }

  /// Hollow places in one stroke: there are thousands of them.
  private mutating func write(hollow cards: ArraySlice<Card>) {
    guard let card = cards.first, let shape = drawing.shapes(of: card.id).first else { return }
    out.add("<g class=\"\(card.classes)\">\n<path class=\"box\"")
    addLook(of: shape)
    out.add(" d=\"")
    LeanShapes.add(outlinesOf: cards, height: scene.height, to: &out)
    out.add("\"/>\n</g>\n")
  }

  private mutating func write(_ card: Card) {
    open(id: card.id, classes: card.classes)
    if !card.name.isEmpty {
      write("title", card.name)
      if !card.detail.isEmpty { write("desc", card.detail) }
    }
    if !card.isBareSwatch {
      for (index, shape) in drawing.shapes(of: card.id).enumerated() {
        let frame = index == 0 ? card.frame : card.outerFrame
        write(shape, class: index == 0 ? "box" : "ring", asBox: card.isRounded ? frame : nil)
      }
    }
    if let swatch = card.swatch {
      let isHollow = swatch.colour == nil
      for shape in drawing.shapes(of: card.isBareSwatch ? card.id : card.id + "s") {
        write(
          shape, class: isHollow ? "hollow" : nil, asBox: swatch.isRound ? nil : swatch.frame)
      }
      writeLine(
        swatch.code, swatch.style, at: swatch.frame.centre, colour: swatch.ink,
        class: isHollow ? "plain" : nil)
    }
    if card.gauge != nil {
      for shape in drawing.shapes(of: card.id + "g") { write(shape, class: "gauge") }
    }
    for text in card.texts { write(text) }
    out.add("</g>\n")
  }

  private mutating func write(_ disc: Disc, _ shapes: ArraySlice<SVGDrawing.Shape>) {
    open(id: disc.id, classes: disc.classes)
    if !disc.name.isEmpty { write("title", disc.name) }
    for (index, shape) in shapes.enumerated() { write(shape, class: index == 0 ? "disc" : "ring") }
    // On a coloured disc the ink goes with the colour, light or dark.
    writeLine(
      disc.code, disc.codeStyle, at: disc.centre, colour: disc.ink,
      class: disc.isColourless ? "plain" : nil)
    out.add("</g>\n")
  }

  private mutating func open(id: String, classes: String) {
    out.add("<g id=\"")
    out.add(prefix)
    out.add("-")
    out.add(id)
    out.add("\" class=\"")
    out.add(classes)
    out.add("\">\n")
  }

  private mutating func write(_ name: String, _ text: String) {
    out.add("<")
    out.add(name)
    out.add(">")
    out.add(escaped: text)
    out.add("</")
    out.add(name)
    out.add(">\n")
  }
}

// MARK: - Texts

extension SVGFinish {
  /// The lines of a text, each at the edge that it stands against.
  private mutating func write(_ text: TextBlock) {
    let x =
      switch text.alignment {
      case .leading: text.frame.x
      case .centre: text.frame.centre.x
      case .trailing: text.frame.maxX
      }
    let middle = text.frame.centre.y + text.style.drop
    let colour = Look.colour(of: text.style.ink)
    for (line, y) in zip(text.lines, text.style.baselines(text.lines.count)) {
      write(
        line, text.style, text.alignment, at: Point(x: x, y: middle + y), colour: colour,
        class: text.style.ink.rawValue)
    }
  }

  /// A single line around `place`.
  private mutating func writeLine(
    _ text: String, _ style: TextStyle, at place: Point, colour: HexColour, class name: String?
  ) {
    let y = place.y + style.baselines(1)[0]
    write(text, style, .centre, at: Point(x: place.x, y: y), colour: colour, class: name)
  }

  private mutating func write(
    _ line: String, _ style: TextStyle, _ alignment: TextBlock.Alignment, at place: Point,
    colour: HexColour, class name: String?
  ) {
    guard !line.isEmpty else { return }
    out.add("<text")
    if let name { addClass(name) }
    switch alignment {
    case .leading: break
    case .centre: out.add(" text-anchor=\"middle\"")
    case .trailing: out.add(" text-anchor=\"end\"")
    }
    out.add(" x=\"")
    out.add(place.x)
    out.add("\" y=\"")
    out.add(place.y - scene.height)
    if style.isBold { out.add("\" font-weight=\"bold") }
    out.add("\" font-size=\"")
    out.add(style.size)
    out.add("\" fill=\"")
    out.add(colour)
    out.add("\">")
    out.add(escaped: line)
    out.add("</text>\n")
  }

  private mutating func addClass(_ name: String) {
    out.add(" class=\"")
    out.add(name)
    out.add("\"")
  }
}

// MARK: - Shapes

extension SVGFinish {
  /// A shape as the library drew it; a rounded box in one word, whether the library rounded its
  /// corners or did not.
  private mutating func write(
    _ shape: SVGDrawing.Shape, class name: String? = nil, asBox frame: Frame? = nil
  ) {
    let tag = drawing.bytes[shape.name]
    out.add("<")
    if let frame, tag.says("path") || tag.says("polygon") {
      out.add("rect")
      if let name { addClass(name) }
      addLook(of: shape)
      LeanShapes.add(box: frame, height: scene.height, to: &out)
    } else {
      out.add(tag)
      if let name { addClass(name) }
      for (attribute, value) in MarkupAttributes(drawing.bytes, shape.attributes) {
        add(attribute, value)
      }
    }
    out.add("/>\n")
  }

  /// Adds what a shape looks like, but not where it runs.
  private mutating func addLook(of shape: SVGDrawing.Shape) {
    for (attribute, value) in MarkupAttributes(drawing.bytes, shape.attributes) {
      let isWay =
        switch attribute.count {
        case 1: attribute.says("d")
        case 2:
          attribute.says("cx") || attribute.says("cy") || attribute.says("rx")
            || attribute.says("ry")
        default: attribute.says("points")
        }
      if !isWay { add(attribute, value) }
    }
  }

  private mutating func add(_ attribute: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    out.add(" ")
    out.add(attribute)
    out.add("=\"")
    if attribute.says("d") {
      LeanShapes.add(line: value, to: &out)
    } else if value.says("transparent") {
      out.add("none")
    } else {
      out.add(value)
    }
    out.add("\"")
  }
}

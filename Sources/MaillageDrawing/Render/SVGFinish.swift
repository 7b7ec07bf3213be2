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
  /// How many of the shapes drawn have been taken.
  private var taken = 0
  private var out: ByteText

  /// The finished text of what the library drew of `scene`: a page, and these shapes in their order.
  static func finished(
    _ svg: [UInt8], scene: Scene, shapes: Int, idPrefix: String, scheme: ColourScheme
  ) throws(DrawingError) -> String {
    let drawing = SVGDrawing(svg)
    guard drawing.shapes.count == shapes + 1 else {
      throw .renderFailed(
        messages: ["\(drawing.shapes.count) shapes were drawn instead of \(shapes + 1)"])
    }
    var finish = SVGFinish(
      scene: scene, prefix: idPrefix, scheme: scheme, drawing: drawing,
      out: ByteText(room: 4096 + 3 * svg.count))
    finish.write()
    return finish.out.string
  }

  /// The next shape that the library drew.
  private mutating func take() -> SVGDrawing.Shape {
    taken += 1
    return drawing.shapes[taken - 1]
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
    write(take())
    for disc in scene.discs where disc.kind == .ground { write(disc) }
    for (index, curve) in scene.curves.enumerated() where curve.isDrawn {
      write(curve, index: index)
    }
    for disc in scene.discs where disc.kind != .ground { write(disc) }
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
    write(take())
    if curve.markSize > 0 { write(take()) }
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
    guard let card = cards.first else { return }
    let shape = take()
    // All look like the first.
    taken += cards.count - 1
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
      write(take(), class: "box", asBox: card.isRounded ? card.frame : nil)
      if card.isCut { write(take(), class: "ring", asBox: card.isRounded ? card.outerFrame : nil) }
    }
    if let swatch = card.swatch {
      let isHollow = swatch.colour == nil
      write(take(), class: isHollow ? "hollow" : nil, asBox: swatch.isRound ? nil : swatch.frame)
      writeLine(
        swatch.code, swatch.style, at: swatch.frame.centre, colour: swatch.ink,
        class: isHollow ? "plain" : nil)
    }
    if card.gauge != nil { write(take(), class: "gauge") }
    for text in card.texts { write(text) }
    out.add("</g>\n")
  }

  private mutating func write(_ disc: Disc) {
    open(id: disc.id, classes: disc.classes)
    if !disc.name.isEmpty { write("title", disc.name) }
    write(take(), class: "disc")
    if disc.isCut, disc.kind != .ground { write(take(), class: "ring") }
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
    out.add("<")
    if let frame {
      out.add("rect")
      if let name { addClass(name) }
      addLook(of: shape)
      LeanShapes.add(box: frame, height: scene.height, to: &out)
    } else {
      out.add(drawing.bytes[shape.name])
      if let name { addClass(name) }
      for (attribute, value) in MarkupAttributes(drawing.bytes, shape.attributes) {
        add(attribute, value)
      }
    }
    out.add("/>\n")
  }

  /// Adds what a shape looks like, but not where it runs, which comes last.
  private mutating func addLook(of shape: SVGDrawing.Shape) {
    let bytes = drawing.bytes
    for (attribute, value) in MarkupAttributes(bytes, shape.attributes) {
      if bytes.says("points", at: attribute) || bytes.says("cx", at: attribute)
        || bytes.says("d", at: attribute)
      {
        break
      }
      add(attribute, value)
    }
  }

  private mutating func add(_ attribute: Range<Int>, _ value: Range<Int>) {
    out.add(" ")
    out.add(drawing.bytes[attribute])
    out.add("=\"")
    if drawing.bytes.says("d", at: attribute) {
      LeanShapes.add(line: drawing.bytes[value], to: &out)
    } else if drawing.bytes.says("transparent", at: value) {
      out.add("none")
    } else {
      out.add(drawing.bytes[value])
    }
    out.add("\"")
  }
}

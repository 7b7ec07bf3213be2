/// Makes the library's SVG fit for a web page: accessible, readable in the dark, the same everywhere.
///
/// Prolog, document type and comments go (they name the release of the library), so do sizes in
/// points; names of nodes become those of the things drawn; what belongs to one box becomes one
/// group; fonts are named once; colours follow the reader's scheme. No script, nothing loaded.
struct SVGFinish {
  private let scene: Scene
  private let prefix: String
  private let scheme: ColourScheme

  init(scene: Scene, idPrefix: String, scheme: ColourScheme) {
    self.scene = scene
    prefix = idPrefix
    self.scheme = scheme
  }

  /// A drawn element: a path, an ellipse, a text.
  private struct Element {
    var tag: MarkupScanner.Tag
    var text = ""
  }

  /// What the library drew: elements of nodes and edges by their ids.
  private struct Drawing {
    var viewBox = ""
    var transform: String?
    var ground: [Element] = []
    var groups: [String: [Element]] = [:]
  }

  /// The finished text of what the library wrote.
  func finished(_ svg: [UInt8]) -> String {
    let drawing = read(svg)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"maillage\" viewBox=\"\(drawing.viewBox)\""
        + " role=\"img\" aria-labelledby=\"\(prefix)-title\(scene.summary.isEmpty ? "" : " \(prefix)-desc")\""
        + (scene.table == nil ? "" : " aria-describedby=\"\(prefix)-table\"")
        + (scene.language.isEmpty ? "" : " xml:lang=\"\(scene.language)\"")
        + " font-family=\"\(DOTWriter.family)\">",
      "<title id=\"\(prefix)-title\">\(Self.escaped(scene.title))</title>",
    ]
    if !scene.summary.isEmpty {
      lines.append("<desc id=\"\(prefix)-desc\">\(Self.escaped(scene.summary))</desc>")
    }
    // A description may hold other markup, in a file as in a page: a table of its own needs no room
    // in the picture, and no foreign object.
    if let table = scene.table {
      lines.append("<desc>\(table.markup(id: "\(prefix)-table"))</desc>")
    }
    if scheme == .automatic { lines.append(DarkScheme.style(of: scene)) }
    let transform = drawing.transform.map { " transform=\"\($0)\"" } ?? ""
    lines.append("<g class=\"graph\"\(transform)>")
    let grounds = scene.discs.filter { $0.kind == .ground }
    let isPage = drawing.ground.count - grounds.count
    lines += drawing.ground.prefix(isPage).map { written($0) }
    for (disc, element) in zip(grounds, drawing.ground.dropFirst(isPage)) {
      lines += group(disc, [element])
    }
    for (index, curve) in scene.curves.enumerated() {
      lines += group(curve, index: index, drawing)
    }
    for disc in scene.discs where disc.kind != .ground {
      lines += group(disc, drawing.groups[disc.id] ?? [])
    }
    var place = 0
    while place < scene.cards.count {
      let card = scene.cards[place]
      let end = endOfHollowPlaces(from: place)
      lines +=
        end > place + 1
        ? group(hollow: scene.cards[place..<end], drawing) : group(card, drawing)
      place = max(end, place + 1)
    }
    for (index, text) in scene.texts.enumerated() {
      lines += self.lines(of: text, drawing.groups["t\(index)"])
    }
    lines += ["</g>", "</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func read(_ svg: [UInt8]) -> Drawing {
    var drawing = Drawing()
    var scanner = MarkupScanner(svg)
    var group: String?
    var pending: Element?
    var isTitle = false
    while let token = scanner.next() {
      switch token {
      case .open(let tag, let isEmpty):
        switch tag.name {
        case "svg": drawing.viewBox = tag["viewBox"] ?? ""
        case "title": isTitle = true
        case "g" where group == nil && drawing.transform == nil:
          drawing.transform = tag["transform"] ?? ""
        case "g": group = tag["id"] ?? group
        default:
          pending = Element(tag: tag)
          if isEmpty { keep(&pending, of: group, in: &drawing) }
        }
      case .text(let text): if !isTitle { pending?.text += text }
      case .close("title"): isTitle = false
      case .close("g"): group = nil
      case .close: keep(&pending, of: group, in: &drawing)
      }
    }
    return drawing
  }

  private func keep(_ element: inout Element?, of group: String?, in drawing: inout Drawing) {
    guard let kept = element else { return }
    if let group {
      drawing.groups[group, default: []].append(kept)
    } else {
      drawing.ground.append(kept)
    }
    element = nil
  }

  private func group(_ curve: Curve, index: Int, _ drawing: Drawing) -> [String] {
    guard let elements = drawing.groups["e\(index)"] else { return [] }
    let title = curve.name.isEmpty ? [] : ["<title>\(Self.escaped(curve.name))</title>"]
    return [
      "<g id=\"\(prefix)-e\(index)\" class=\"\(classes(of: curve))\" aria-hidden=\"true\">"
    ]
      + title + elements.map { written($0) } + ["</g>"]
  }

  /// Where a run of hollow places of one kind ends.
  private func endOfHollowPlaces(from place: Int) -> Int {
    let first = scene.cards[place]
    guard first.isHollowPlace else { return place }
    return scene.cards[place...].firstIndex { !$0.isHollowPlace || $0.kind != first.kind }
      ?? scene.cards.count
  }

  /// Hollow places in one stroke: there are thousands of them.
  private func group(hollow cards: ArraySlice<Card>, _ drawing: Drawing) -> [String] {
    guard let card = cards.first, var element = drawing.groups[card.id]?.first else { return [] }
    let shape: Set = ["d", "points", "cx", "cy", "rx", "ry"]
    element.tag.name = "path"
    element.tag.attributes.removeAll { shape.contains($0.name) }
    element.tag.attributes.append(("d", LeanShapes.outlines(cards, height: scene.height)))
    return ["<g class=\"\(classes(of: card))\">", written(element, class: "box"), "</g>"]
  }

  private func group(_ card: Card, _ drawing: Drawing) -> [String] {
    var lines = ["<g id=\"\(prefix)-\(card.id)\" class=\"\(classes(of: card))\">"]
    if !card.name.isEmpty { lines.append("<title>\(Self.escaped(card.name))</title>") }
    if !card.name.isEmpty, !card.detail.isEmpty {
      lines.append("<desc>\(Self.escaped(card.detail))</desc>")
    }
    if !card.isBareSwatch {
      for (index, element) in (drawing.groups[card.id] ?? []).enumerated() {
        let shape =
          card.isRounded ? boxed(element, index == 0 ? card.frame : card.outerFrame) : element
        lines.append(written(shape, class: index == 0 ? "box" : "ring"))
      }
    }
    if let swatch = card.swatch {
      let elements = drawing.groups[card.isBareSwatch ? card.id : "\(card.id)s"] ?? []
      for element in elements {
        let isText = element.tag.name == "text"
        let mark = swatch.colour != nil ? nil : isText ? "plain" : "hollow"
        let shape = swatch.isRound ? element : boxed(element, swatch.frame)
        lines.append(written(shape, class: mark))
      }
    }
    if card.gauge != nil {
      lines += (drawing.groups["\(card.id)g"] ?? []).map { written($0, class: "gauge") }
    }
    for (index, text) in card.texts.enumerated() {
      lines += self.lines(of: text, drawing.groups["\(card.id)t\(index)"])
    }
    return lines + ["</g>"]
  }

  /// A rounded box in one word, whether the library rounded its corners or did not.
  private func boxed(_ element: Element, _ frame: Frame) -> Element {
    guard element.tag.name == "path" || element.tag.name == "polygon" else { return element }
    var element = element
    element.tag.name = "rect"
    element.tag.attributes.removeAll { $0.name == "d" || $0.name == "points" }
    element.tag.attributes += LeanShapes.box(frame, height: scene.height)
    return element
  }

  private func group(_ disc: Disc, _ elements: [Element]) -> [String] {
    var lines = ["<g id=\"\(prefix)-\(disc.id)\" class=\"\(disc.classes)\">"]
    if !disc.name.isEmpty { lines.append("<title>\(Self.escaped(disc.name))</title>") }
    var isFirst = true
    for element in elements {
      if element.tag.name == "text" {
        // On a coloured disc the ink goes with the colour, light or dark.
        lines.append(written(element, class: disc.isColourless ? "plain" : nil))
      } else {
        lines.append(written(element, class: isFirst ? "disc" : "ring"))
        isFirst = false
      }
    }
    return lines + ["</g>"]
  }

  private func classes(of card: Card) -> String {
    var classes = card.kind.rawValue
    switch card.outline {
    case .shared: classes += " shared"
    case .outside: classes += " outside"
    case .plain, .none: break
    }
    if card.tone != .plain { classes += " \(card.tone.rawValue)" }
    return card.isCut || card.swatch?.isCut == true ? classes + " cut" : classes
  }

  private func classes(of curve: Curve) -> String {
    let classes = "tie \(curve.kind.rawValue)"
    return curve.tone == .plain ? classes : "\(classes) \(curve.tone.rawValue)"
  }

  /// The lines of a text, each at the edge that it stands against.
  ///
  /// The library moves a text that its font makes wider than its place, as happens where no font is
  /// installed; readers have other fonts, and every machine is to write the same.
  private func lines(of text: TextBlock, _ elements: [Element]?) -> [String] {
    let x =
      switch text.alignment {
      case .leading: text.frame.x
      case .centre: text.frame.centre.x
      case .trailing: text.frame.maxX
      }
    return (elements ?? []).filter { $0.tag.name == "text" }.map { element in
      var element = element
      for index in element.tag.attributes.indices where element.tag.attributes[index].name == "x" {
        element.tag.attributes[index].value = Decimal.text(x)
      }
      return written(element, class: text.style.ink.rawValue)
    }
  }

  private func written(_ element: Element, class name: String? = nil) -> String {
    var tag = "<\(element.tag.name)"
    if let name { tag += " class=\"\(name)\"" }
    for (attribute, value) in element.tag.attributes {
      switch (attribute, value) {
      case ("font-family", _):
        // Weight is asked for in the name of the font, where the library looks for it.
        if value.hasSuffix(" Bold") { tag += " font-weight=\"bold\"" }
      case ("text-anchor", "start"): continue
      case ("d", _): tag += " d=\"\(LeanShapes.line(value))\""
      case ("fill", "transparent"), ("stroke", "transparent"): tag += " \(attribute)=\"none\""
      case ("font-size", _): tag += " font-size=\"\(Self.trimmed(value))\""
      default: tag += " \(attribute)=\"\(value)\""
      }
    }
    return element.text.isEmpty ? tag + "/>" : "\(tag)>\(element.text)</\(element.tag.name)>"
  }

  private static func trimmed(_ number: String) -> String {
    guard number.contains(".") else { return number }
    var number = number
    while number.last == "0" { number.removeLast() }
    if number.last == "." { number.removeLast() }
    return number
  }

  static func escaped(_ text: String) -> String {
    // Most names have none of these.
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 })
    else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// A diagram, checked, with its texts cleaned and its ties merged: what layouts work from.
struct DiagramFacts {
  let title: String
  let subtitle: String
  let summary: String
  let sourceLine: String?
  let banner: String?
  let footnotes: [String]
  let words: Diagram.Words
  let freeWords: Diagram.FreeWords
  let bodies: [Body]
  let platforms: [Platform]
  let sectors: [Sector]
  /// At most one for each pair, sorted by body, then platform.
  let ties: [Diagram.Tie]
  /// Between different platforms, `from` < `to`, at most one for each pair.
  let links: [Diagram.Link]

  /// An organisation, and where it sits.
  struct Body {
    var label: String
    /// The measure that it is sized by.
    var size = 0.0
    var fullName: String
    var sector: Int?
    var isCut: Bool
    /// The module it belongs to.
    var module: Int?
    /// Platforms it is a member of, ascending.
    var memberOf: [Int] = []
    /// Platforms it only funds or benefits from, ascending.
    var outsideOf: [Int] = []
    /// By sector, then name, then place: a total order.
    var rank = 0
  }

  /// A platform.
  struct Platform {
    var label: String
    /// What it stands together with in an overview.
    var group: String?
    var note: String?
    var fullName: String
    var isCut: Bool
    /// The module it belongs to.
    var module: Int?
    /// How many members it has.
    var members = 0
  }

  /// A sector with its colours read.
  struct Sector {
    var code: String
    var label: String
    var swatch: HexColour
    var ink: HexColour
    var line: HexColour
  }

  init(_ diagram: Diagram) throws(DrawingError) {
    title = PlainText.line(diagram.title)
    subtitle = PlainText.line(diagram.subtitle, longest: 600)
    summary = PlainText.line(diagram.summary ?? diagram.subtitle, longest: 2000)
    sourceLine = Self.stated(diagram.sourceLine, longest: 1200)
    banner = Self.stated(diagram.banner, longest: 600)
    footnotes = diagram.footnotes.compactMap { Self.stated($0, longest: 1200) }
    words = Self.cleaned(diagram.words)
    var sectors: [Sector] = []
    for style in diagram.sectors {
      sectors.append(
        Sector(
          code: Self.code(style.code), label: PlainText.line(style.label),
          swatch: try Self.colour(style.swatch, of: "swatch of sector \(style.code)"),
          ink: try Self.colour(style.ink, of: "ink of sector \(style.code)"),
          line: try Self.colour(style.line, of: "line of sector \(style.code)")))
    }
    self.sectors = sectors
    var bodies: [Body] = []
    for body in diagram.bodies {
      if let sector = body.sector, !sectors.indices.contains(sector) {
        throw .invalidDiagram(field: "sector of \(body.label)", value: "\(sector)")
      }
      let label = PlainText.line(body.label)
      bodies.append(
        Body(
          label: label, fullName: Self.stated(body.tooltip, longest: 1200) ?? label,
          sector: body.sector, isCut: body.isCut, module: body.module))
    }
    var platforms: [Platform] = []
    for platform in diagram.platforms {
      let label = PlainText.line(platform.label)
      platforms.append(
        Platform(
          label: label, note: Self.stated(platform.note),
          fullName: Self.stated(platform.tooltip, longest: 1200) ?? label, isCut: platform.isCut,
          module: platform.module))
    }
    ties = try Self.merged(diagram.ties, bodies: bodies.count, platforms: platforms.count)
    links = try Self.merged(diagram.links, platforms: platforms.count)
    for tie in ties {
      if tie.style == .outside {
        bodies[tie.body].outsideOf.append(tie.platform)
      } else {
        bodies[tie.body].memberOf.append(tie.platform)
        platforms[tie.platform].members += 1
      }
    }
    let keys = bodies.map { NameOrder.key(of: $0.label) }
    let ranked = bodies.indices.sorted { one, two in
      (bodies[one].sector ?? .max, keys[one], one) < (bodies[two].sector ?? .max, keys[two], two)
    }
    for (rank, body) in ranked.enumerated() { bodies[body].rank = rank }
    freeWords = diagram.freeWords.cleaned
    for (place, body) in diagram.bodies.enumerated() {
      let size = body.size ?? Double(bodies[place].memberOf.count)
      guard size.isFinite, size >= 0 else {
        throw .invalidDiagram(field: "size of \(bodies[place].label)", value: "\(size)")
      }
      bodies[place].size = size
    }
    for (place, platform) in diagram.platforms.enumerated() {
      platforms[place].group = Self.stated(platform.group)
    }
    self.bodies = bodies
    self.platforms = platforms
  }

  /// The colour of the ties of a body.
  func lineColour(of body: Int) -> HexColour {
    bodies[body].sector.map { sectors[$0].line } ?? Theme.noSectorLine
  }

  /// What is said of a tie beyond that it is there.
  func word(for style: Diagram.TieStyle) -> String? {
    switch style {
    case .chair: words.chair
    case .coordinator: words.coordinator
    case .outside: words.outside
    case .member: nil
    }
  }

  /// "3 partners"; where there are none, that none is named, which is all a list can say.
  func partnerCount(_ count: Int) -> String {
    let pattern =
      switch count {
      case 0: words.partnerCountNone
      case 1: words.partnerCountOne
      default: words.partnerCountMany
      }
    guard let place = pattern.firstRange(of: "%d") else { return pattern }
    return "\(pattern[..<place.lowerBound])\(count)\(pattern[place.upperBound...])"
  }

  private static func stated(_ text: String?, longest: Int = PlainText.longest) -> String? {
    guard let line = text.map({ PlainText.line($0, longest: longest) }), !line.isEmpty else {
      return nil
    }
    return line
  }

  private static func cleaned(_ words: Diagram.Words) -> Diagram.Words {
    var words = words
    let places: [WritableKeyPath<Diagram.Words, String>] = [
      \.onePlatform, \.platforms, \.several, \.noPlatform, \.partnerCountOne, \.partnerCountMany,
      \.partnerCountNone, \.chair, \.coordinator, \.outside, \.link, \.cut, \.module, \.noSector,
    ]
    for place in places { words[keyPath: place] = PlainText.line(words[keyPath: place]) }
    let letters = words.language.unicodeScalars.filter {
      $0 == "-" || ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
    }
    words.language = String(String.UnicodeScalarView(letters.prefix(35)))
    return words
  }

  /// As many letters as a swatch has room for.
  private static func code(_ text: String) -> String {
    var code = PlainText.line(text).prefix(3)
    while code.count > 1, TextStyle.code.measure().width(of: code) > Swatch.size.width - 2 {
      code.removeLast()
    }
    return String(code)
  }

  private static func colour(_ text: String, of field: String) throws(DrawingError) -> HexColour {
    guard let colour = HexColour(text) else {
      throw .invalidDiagram(field: PlainText.line(field), value: PlainText.line(text))
    }
    return colour
  }

  /// One tie for each pair: who chairs also sits, and who sits is more than a funder.
  private static func merged(_ ties: [Diagram.Tie], bodies: Int, platforms: Int)
    throws(DrawingError) -> [Diagram.Tie]
  {
    func weight(_ style: Diagram.TieStyle) -> Int {
      switch style {
      case .chair: 0
      case .coordinator: 1
      case .member: 2
      case .outside: 3
      }
    }
    for tie in ties {
      guard (0..<bodies).contains(tie.body), (0..<platforms).contains(tie.platform) else {
        throw .invalidDiagram(field: "tie", value: "\(tie.body)–\(tie.platform)")
      }
    }
    let sorted = ties.sorted {
      ($0.body, $0.platform, weight($0.style)) < ($1.body, $1.platform, weight($1.style))
    }
    var merged: [Diagram.Tie] = []
    for tie in sorted {
      if let last = merged.last, last.body == tie.body, last.platform == tie.platform { continue }
      merged.append(tie)
    }
    return merged
  }

  private static func merged(_ links: [Diagram.Link], platforms: Int)
    throws(DrawingError) -> [Diagram.Link]
  {
    var merged: [Diagram.Link] = []
    for link in links {
      guard (0..<platforms).contains(link.from), (0..<platforms).contains(link.to) else {
        throw .invalidDiagram(field: "link", value: "\(link.from)–\(link.to)")
      }
      if link.from == link.to { continue }
      merged.append(
        Diagram.Link(
          from: min(link.from, link.to), to: max(link.from, link.to),
          label: stated(link.label)))
    }
    merged.sort {
      ($0.from, $0.to, $0.label ?? "\u{10FFFF}") < ($1.from, $1.to, $1.label ?? "\u{10FFFF}")
    }
    var kept: [Diagram.Link] = []
    for link in merged {
      if let last = kept.last, last.from == link.from, last.to == link.to { continue }
      kept.append(link)
    }
    return kept
  }
}

/// The order of names in a list: accents and case do not count.
enum NameOrder {
  /// A text that sorts as the name should.
  static func key(of name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x300..<0x370: continue
      case 0xDF: key += "ss"
      case 0xE6: key += "ae"
      case 0x153: key += "oe"
      case 0xC0..<0x180:
        key.unicodeScalars.append(Unicode.Scalar(letters[Int(scalar.value) - 0xC0]))
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// The plain letters of U+00C0 to U+017F.
  private static let letters = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

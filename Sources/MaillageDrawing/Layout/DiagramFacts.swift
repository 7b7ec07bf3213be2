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
  let backbone: Diagram.Backbone?
  let bodies: [Body]
  let platforms: [Platform]
  let sectors: [Sector]
  /// At most one for each pair, sorted by body, then platform.
  let ties: [Diagram.Tie]
  /// Between different platforms, `from` < `to`, at most one for each pair.
  let links: [Diagram.Link]
  /// What is compared.
  let parts: [Diagram.Part]
  /// Ties as each part has them: at most one for each pair and part, sorted by body, platform, part.
  let partTies: [Diagram.Tie]
  /// Links as each part has them.
  let partLinks: [Diagram.Link]
  /// Whether a measure sizes organisations, and its largest value.
  let hasSizes: Bool
  let largestSize: Double
  /// The largest measure of a platform; nil where none sizes them.
  let largestPlatformSize: Double?
  /// The least and the largest weight of members' ties.
  let weights: (least: Double, most: Double)

  /// An organisation, and where it sits.
  struct Body {
    var label: String
    /// The measure that it is sized by.
    var size = 0.0
    /// The same in words.
    var sizeText: String?
    var fullName: String
    var sector: Int?
    var isCut: Bool
    /// The parts in which it is so.
    var cutParts: [Int]
    /// The module it belongs to.
    var module: Int?
    /// Platforms it is a member of, ascending.
    var memberOf: [Int] = []
    /// Platforms it only funds or benefits from, ascending.
    var outsideOf: [Int] = []
    /// What it does on one platform at least: chairs it, or coordinates it.
    var role: Diagram.TieStyle?
    /// By sector, then name, then place: a total order.
    var rank = 0
    /// Whether each commune has its own.
    var isLocal: Bool
    /// The parts that name it, ascending.
    var parts: [Int]
  }

  /// A platform.
  struct Platform {
    var label: String
    /// The measure that it is sized by, and the same in words.
    var size: Double?
    var sizeText: String?
    /// What it stands together with in an overview.
    var group: String?
    var note: String?
    var fullName: String
    var isCut: Bool
    /// The parts in which it is so.
    var cutParts: [Int]
    /// The module it belongs to.
    var module: Int?
    /// How many members it has.
    var members = 0
    /// The parts that name it, ascending.
    var parts: [Int]
    /// How many members it has in each part.
    var partMembers: [Int]
  }

  /// A sector with its colours read.
  struct Sector {
    var code: String
    var label: String
    var swatch: HexColour
    var ink: HexColour
    var line: HexColour
    var darkLine: HexColour
  }

  init(_ diagram: Diagram) throws(DrawingError) {
    title = PlainText.line(diagram.title)
    subtitle = PlainText.line(diagram.subtitle, longest: 600)
    summary = PlainText.line(diagram.summary ?? diagram.subtitle, longest: 2000)
    sourceLine = Self.stated(diagram.sourceLine, longest: 1200)
    banner = Self.stated(diagram.banner, longest: 600)
    footnotes = diagram.footnotes.compactMap { Self.stated($0, longest: 1200) }
    words = diagram.words.cleaned
    parts = diagram.parts.map(\.cleaned)
    let partRange = 0..<max(1, diagram.parts.count)
    var sectors: [Sector] = []
    for style in diagram.sectors {
      let line = try Self.colour(style.line, of: "line of sector \(style.code)")
      sectors.append(
        Sector(
          code: Self.code(style.code), label: PlainText.line(style.label),
          swatch: try Self.colour(style.swatch, of: "swatch of sector \(style.code)"),
          ink: try Self.colour(style.ink, of: "ink of sector \(style.code)"),
          line: line,
          darkLine: try style.darkLine.map { dark throws(DrawingError) in
            try Self.colour(dark, of: "dark line of sector \(style.code)")
          } ?? line.inTheDark))
    }
    self.sectors = sectors
    var bodies: [Body] = []
    bodies.reserveCapacity(diagram.bodies.count)
    for body in diagram.bodies {
      if let sector = body.sector, !sectors.indices.contains(sector) {
        throw .invalidDiagram(field: "sector of \(body.label)", value: "\(sector)")
      }
      let label = PlainText.line(body.label)
      bodies.append(
        Body(
          label: label, fullName: Self.stated(body.tooltip, longest: 1200) ?? label,
          sector: body.sector, isCut: body.isCut,
          cutParts: try Self.cutParts(body.isCut, body.cutParts, within: partRange, of: label),
          module: body.module, isLocal: body.isLocal,
          parts: try Self.checked(body.parts, within: partRange, of: label)))
    }
    var platforms: [Platform] = []
    for platform in diagram.platforms {
      let label = PlainText.line(platform.label)
      platforms.append(
        Platform(
          label: label, note: Self.stated(platform.note),
          fullName: Self.stated(platform.tooltip, longest: 1200) ?? label, isCut: platform.isCut,
          cutParts: try Self.cutParts(
            platform.isCut, platform.cutParts, within: partRange, of: label),
          module: platform.module,
          parts: try Self.checked(platform.parts, within: partRange, of: label),
          partMembers: [Int](repeating: 0, count: partRange.count)))
    }
    partTies = try Self.merged(
      diagram.ties, bodies: bodies.count, platforms: platforms.count, parts: partRange)
    ties = Self.withoutParts(partTies)
    partLinks = try Self.merged(diagram.links, platforms: platforms.count, parts: partRange)
    links = Self.withoutParts(partLinks)
    for tie in partTies {
      bodies[tie.body].parts.append(tie.part)
      platforms[tie.platform].parts.append(tie.part)
      if tie.style != .outside { platforms[tie.platform].partMembers[tie.part] += 1 }
    }
    for link in partLinks {
      platforms[link.from].parts.append(link.part)
      platforms[link.to].parts.append(link.part)
    }
    let all = Array(partRange)
    func settled(_ parts: [Int]) -> [Int] {
      parts.isEmpty || partRange.count == 1 ? all : Set(parts).sorted()
    }
    for index in bodies.indices { bodies[index].parts = settled(bodies[index].parts) }
    for index in platforms.indices { platforms[index].parts = settled(platforms[index].parts) }
    for tie in ties {
      if tie.style == .outside {
        bodies[tie.body].outsideOf.append(tie.platform)
      } else {
        bodies[tie.body].memberOf.append(tie.platform)
        if tie.style == .chair || tie.style == .coordinator && bodies[tie.body].role == nil {
          bodies[tie.body].role = tie.style
        }
        platforms[tie.platform].members += 1
      }
    }
    let keys = bodies.map { NameOrder.key(of: $0.label) }
    let ranked = bodies.indices.sorted { one, two in
      (bodies[one].sector ?? .max, keys[one], one) < (bodies[two].sector ?? .max, keys[two], two)
    }
    for (rank, body) in ranked.enumerated() { bodies[body].rank = rank }
    freeWords = diagram.freeWords.cleaned
    backbone = diagram.backbone?.cleaned
    for (place, body) in diagram.bodies.enumerated() {
      let size = body.size ?? Double(bodies[place].memberOf.count)
      guard size.isFinite, size >= 0 else {
        throw .invalidDiagram(field: "size of \(bodies[place].label)", value: "\(size)")
      }
      bodies[place].size = size
      bodies[place].sizeText = Self.stated(body.sizeText)
    }
    for tie in partTies where !(tie.weight.isFinite && tie.weight > 0) {
      throw .invalidDiagram(
        field: "weight of tie \(tie.body)–\(tie.platform)", value: "\(tie.weight)")
    }
    let weighed = partTies.filter { $0.style != .outside }.map(\.weight)
    weights = (weighed.min() ?? 1, weighed.max() ?? 1)
    hasSizes = diagram.bodies.contains { $0.size != nil }
    largestSize = bodies.map(\.size).max() ?? 0
    for (place, platform) in diagram.platforms.enumerated() {
      platforms[place].group = Self.stated(platform.group)
      if let size = platform.size, !(size.isFinite && size >= 0) {
        throw .invalidDiagram(field: "size of \(platforms[place].label)", value: "\(size)")
      }
      platforms[place].size = platform.size
      platforms[place].sizeText = Self.stated(platform.sizeText)
    }
    largestPlatformSize = platforms.compactMap(\.size).max()
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
  func partnerCount(_ count: Int) -> String { partnerCount(count, written: "\(count)") }

  /// The same with another text for the number ("3 → 4").
  func partnerCount(_ count: Int, written: String) -> String {
    let pattern =
      switch count {
      case 0: words.partnerCountNone
      case 1: words.partnerCountOne
      default: words.partnerCountMany
      }
    guard
      let place = pattern.utf8.indices.first(where: { pattern.utf8[$0...].starts(with: "%d".utf8) })
    else { return pattern }
    let end = pattern.utf8.index(place, offsetBy: 2)
    return "\(pattern[..<place])\(written)\(pattern[end...])"
  }

  static func stated(_ text: String?, longest: Int = PlainText.longest) -> String? {
    guard let line = text.map({ PlainText.line($0, longest: longest) }), !line.isEmpty else {
      return nil
    }
    return line
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
}

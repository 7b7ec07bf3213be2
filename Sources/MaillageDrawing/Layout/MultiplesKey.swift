/// The names behind the numbers and letters of small pictures, and which of these name them.
struct MultiplesKey {
  private let facts: DiagramFacts
  private let plan: RadialPlan

  private static let gap = 18.0
  private static let nameWidth = 196.0

  init(_ facts: DiagramFacts, plan: RadialPlan) {
    self.facts = facts
    self.plan = plan
  }

  /// A, B … Z, AA, AB …
  func letter(of platform: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let (rounds, place) = platform.quotientAndRemainder(dividingBy: alphabet.count)
    return (rounds == 0 ? "" : String(alphabet[(rounds - 1) % alphabet.count]))
      + String(alphabet[place])
  }

  /// The coloured disc of a body with its number, which counts within its sector.
  func disc(of body: Int, number: Int, frame: Frame) -> Swatch {
    guard let sector = facts.bodies[body].sector else {
      return Swatch(
        disc: frame, code: "\(number)", colour: Theme.noSectorLine, ink: Theme.lightInk, rim: nil)
    }
    let style = facts.sectors[sector]
    return Swatch(
      disc: frame, code: "\(number)", colour: style.swatch, ink: style.ink, rim: style.line)
  }

  /// Filled for each part that names it, hollow for each other.
  private func squares(_ parts: [Int]) -> String {
    String(facts.parts.indices.map { parts.contains($0) ? "■" : "□" })
  }

  private var squaresWidth: Double {
    TextStyle.squares.measure().width(of: squares([])) * 1.02 + 1
  }

  /// The parts by name, for those who cannot see squares.
  private func spoken(_ name: String, _ parts: [Int]) -> String {
    "\(name) – \(parts.map { facts.parts[$0].label }.joined(separator: ", "))"
  }

  /// A head and the cards below it.
  private struct Group {
    var head: String
    /// The letters before the head; nil for the platforms.
    var swatch: Swatch?
    var cards: [Card]
  }

  /// Adds the whole key, in columns from top to bottom.
  ///
  /// - Returns: its lower edge.
  func add(to scene: inout Scene, y top: Double) -> Double {
    guard !facts.bodies.isEmpty || !facts.platforms.isEmpty else { return top }
    let x = PageFurniture.margin
    let width = scene.width - 2 * x
    let explained = TextBlock(
      x: x, y: top, width: width,
      lines: TextStyle.legend.wrapped(facts.words.comparing.squares, width: width), style: .legend)
    scene.texts.append(explained)
    let count = max(1, Int((width + Self.gap) / (Self.nameWidth + squaresWidth + 48 + Self.gap)))
    let cardWidth = (width - Double(count - 1) * Self.gap) / Double(count)
    let groups = groups(width: cardWidth)
    let columns = RosterColumns(count: count, rowGap: 3, groupGap: 13)
    let slots = columns.placed(
      groups.map { group in
        .init(
          head: Double(headLines(group, width: cardWidth).count) * TextStyle.group.lineHeight + 6,
          cards: group.cards.map(\.frame.height))
      })
    let y = explained.frame.maxY + 14
    var lowest = y
    for slot in slots {
      let group = groups[slot.block]
      let left = x + Double(slot.column) * (cardWidth + Self.gap)
      switch slot.part {
      case .head:
        addHead(
          group, to: &scene, x: left, y: y + slot.y, width: cardWidth,
          id: "h\(slot.block)x\(slot.column)")
      case .card(let index):
        let card = group.cards[index].moved(x: left, y: y + slot.y)
        scene.cards.append(card)
        lowest = max(lowest, card.frame.maxY)
      }
    }
    return lowest
  }

  private func groups(width: Double) -> [Group] {
    var groups: [Group] = []
    if !facts.platforms.isEmpty {
      groups.append(
        Group(
          head: "\(facts.words.platforms) (\(facts.platforms.count))",
          cards: facts.platforms.indices.map { platformCard($0, width: width) }))
    }
    for group in plan.groups {
      let sector = group.first.flatMap { facts.bodies[$0].sector }
      let label = sector.map { facts.sectors[$0].label } ?? facts.words.noSector
      groups.append(
        Group(
          head: facts.sectors.isEmpty ? "" : "\(label) (\(group.count))",
          swatch: facts.sectors.isEmpty
            ? nil : CardMaker(facts: facts, isDense: false).swatch(of: sector, x: 0, middle: 0),
          cards: group.enumerated().map { bodyCard($1, number: $0 + 1, width: width) }))
    }
    return groups
  }

  private func indent(of group: Group) -> Double { group.swatch == nil ? 0 : 28 }

  private func headLines(_ group: Group, width: Double) -> [String] {
    group.head.isEmpty
      ? [] : TextStyle.group.wrapped(group.head, width: width - indent(of: group))
  }

  private func addHead(
    _ group: Group, to scene: inout Scene, x: Double, y: Double, width: Double, id: String
  ) {
    let lines = headLines(group, width: width)
    guard !lines.isEmpty else { return }
    if var swatch = group.swatch {
      swatch.frame = swatch.frame.moved(x: x, y: y + TextStyle.group.lineHeight / 2)
      scene.cards.append(
        Card(id: id, kind: .swatch, frame: swatch.frame, outline: .none, swatch: swatch))
    }
    let indent = indent(of: group)
    scene.texts.append(
      TextBlock(x: x + indent, y: y, width: width - indent, lines: lines, style: .group))
  }

  private func bodyCard(_ body: Int, number: Int, width: Double) -> Card {
    let parts = facts.bodies[body].parts
    var texts = texts(
      facts.bodies[body].label, style: .smallName, parts, squares: .squares, width: width, y: 2.6)
    let height = texts[0].frame.maxY + 2.6
    texts[1].frame.y = (height - texts[1].frame.height) / 2
    let disc = Frame(
      x: 7, y: (height - RadialPlan.disc) / 2, width: RadialPlan.disc, height: RadialPlan.disc)
    return Card(
      id: "b\(body)", kind: .body, frame: Frame(x: 0, y: 0, width: width, height: height),
      name: spoken(facts.bodies[body].fullName, parts), texts: texts,
      swatch: self.disc(of: body, number: number, frame: disc))
  }

  private func platformCard(_ platform: Int, width: Double) -> Card {
    let parts = facts.platforms[platform].parts
    var texts = texts(
      facts.platforms[platform].label, style: .columnHead, parts, squares: .lightSquares,
      width: width, y: 4)
    let height = texts[0].frame.maxY + 4
    texts[1].frame.y = (height - texts[1].frame.height) / 2
    texts.append(
      TextBlock(
        x: 5, y: (height - TextStyle.letter.lineHeight) / 2, width: 19,
        lines: [letter(of: platform)], style: .letter, alignment: .centre))
    return Card(
      id: "p\(platform)", kind: .platform, frame: Frame(x: 0, y: 0, width: width, height: height),
      name: spoken(facts.platforms[platform].fullName, parts), texts: texts)
  }

  /// The name of something, and its squares at the right edge.
  private func texts(
    _ name: String, style: TextStyle, _ parts: [Int], squares: TextStyle, width: Double, y: Double
  ) -> [TextBlock] {
    let nameWidth = width - 27 - squaresWidth - 14
    return [
      TextBlock(
        x: 27, y: y, width: nameWidth, lines: style.wrapped(name, width: nameWidth), style: style),
      TextBlock(
        x: width - 7 - squaresWidth, y: 0, width: squaresWidth, lines: [self.squares(parts)],
        style: squares, alignment: .trailing),
    ]
  }
}

/// Each platform with its members in cards, under the heads of their sectors.
///
/// Made for a single platform, where lines would say nothing; several follow one below the other.
struct RosterLayout {
  private let facts: DiagramFacts
  private let maker: CardMaker
  private let columnCount: Int
  private let cardWidth: Double

  /// The most organisations and platforms on one page.
  static let limits = (bodies: 600, platforms: 60, ties: 3000)

  private static let columnGap = 22.0
  private static let rowGap = 5.0
  private static let groupGap = 14.0

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .roster, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    maker = CardMaker(facts: facts, isDense: false, showsGauges: true)
    var most = facts.bodies.filter { $0.memberOf.isEmpty && $0.outsideOf.isEmpty }.count
    for platform in facts.platforms { most = max(most, platform.members) }
    columnCount = most <= 5 ? 1 : most <= 14 ? 2 : 3
    cardWidth = columnCount == 1 ? 440 : 292
  }

  /// A head and the cards below it, which may break into two columns.
  private struct Group {
    var sector: Int?
    var head: String
    var cards: [Card]

    static let headHeight = 22.0
  }

  func scene() -> Scene {
    let columns = Double(columnCount)
    let width =
      columns * cardWidth + (columns - 1) * Self.columnGap + 2 * PageFurniture.margin
    var scene = Scene(
      width: width, height: 0, language: facts.words.language, title: facts.title,
      summary: facts.summary)
    let furniture = PageFurniture(facts)
    var marks = furniture.marks(showsLinks: true)
    // The heads of the groups say what the sectors are, and who is not counted.
    marks.sectors = []
    marks.noSector = false
    marks.outside = false
    marks.gauge = facts.hasSizes
    var y = furniture.addHead(to: &scene, marks: marks, ties: .none) + 8
    // Platforms that are only named follow those with members, close together.
    for platform in facts.platforms.indices where !isOnlyNamed(platform) {
      y = add(platform, to: &scene, y: y) + 30
    }
    let named = facts.platforms.indices.filter(isOnlyNamed)
    for platform in named { y = add(platform, to: &scene, y: y) + 10 }
    if !named.isEmpty { y += 20 }
    let isolates = ranked { $0.memberOf.isEmpty && $0.outsideOf.isEmpty }
    if !isolates.isEmpty {
      y =
        addSeparate(isolates, head: facts.words.noPlatform, outline: .plain, to: &scene, y: y) {
          "b\($0)"
        } + 30
    }
    addLinks(to: &scene)
    furniture.addFoot(to: &scene, below: y - 30)
    return scene
  }

  /// Dashed lines between the heads of linked platforms, along the left rim of the page.
  private func addLinks(to scene: inout Scene) {
    for (number, link) in facts.links.enumerated() {
      guard let one = scene.cards.first(where: { $0.id == "p\(link.from)" }),
        let two = scene.cards.first(where: { $0.id == "p\(link.to)" })
      else { continue }
      // Several stand beside each other, as far as the rim goes.
      let reach = 30 - 6 * Double(number % 4)
      let start = Point(x: one.outerFrame.x, y: one.frame.centre.y)
      let end = Point(x: two.outerFrame.x, y: two.frame.centre.y)
      let edge = min(start.x, end.x) - reach
      scene.curves.append(
        Curve(
          kind: .link,
          points: [start, Point(x: edge, y: start.y), Point(x: edge, y: end.y), end],
          colour: Theme.link,
          name: [one.name, link.label, two.name].compactMap { $0 }.joined(separator: " – "),
          from: one.id, to: two.id))
    }
  }

  private func isOnlyNamed(_ platform: Int) -> Bool {
    facts.platforms[platform].members == 0
      && !facts.bodies.contains { $0.outsideOf.contains(platform) }
  }

  private func ranked(_ isWanted: (DiagramFacts.Body) -> Bool) -> [Int] {
    facts.bodies.indices.filter { isWanted(facts.bodies[$0]) }
      .sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
  }

  private func add(_ platform: Int, to scene: inout Scene, y top: Double) -> Double {
    var y = addPlatformHead(platform, to: &scene, y: top)
    let members = ranked { $0.memberOf.contains(platform) }
    let groups = sectorGroups(members, of: platform)
    if !groups.isEmpty {
      y = flow(groups, of: platform, to: &scene, y: y + 16)
    }
    let outsiders = ranked { $0.outsideOf.contains(platform) }
    if !outsiders.isEmpty {
      y = addSeparate(
        outsiders, head: facts.words.outside, outline: .outside, to: &scene, y: y + 22
      ) { "b\($0)p\(platform)" }
    }
    return y
  }

  private func addPlatformHead(_ platform: Int, to scene: inout Scene, y: Double) -> Double {
    let platformFacts = facts.platforms[platform]
    let rim = platformFacts.isCut ? Card.ring : 0
    let x = PageFurniture.margin + rim
    let width = scene.width - 2 * x
    let count = facts.partnerCount(platformFacts.members)
    let countWidth = min(180, TextStyle.platformNote.measure().width(of: count) * 1.03 + 2)
    let name = TextBlock(
      x: x + 16, y: y + rim + 10, width: width - 48 - countWidth,
      lines: TextStyle.wide.wrapped(platformFacts.label, width: width - 48 - countWidth),
      style: .wide)
    var texts = [name]
    var bottom = name.frame.maxY
    if let note = platformFacts.note {
      let block = TextBlock(
        x: x + 16, y: bottom + 1, width: name.frame.width,
        lines: TextStyle.platformNote.wrapped(note, width: name.frame.width), style: .platformNote)
      texts.append(block)
      bottom = block.frame.maxY
    }
    let frame = Frame(x: x, y: y + rim, width: width, height: bottom + 10 - y - rim)
    let lines = TextStyle.platformNote.wrapped(count, width: countWidth)
    var counter = TextBlock(
      x: frame.maxX - 16 - countWidth, y: 0, width: countWidth, lines: lines,
      style: .platformNote, alignment: .trailing)
    counter.frame.y = frame.centre.y - counter.frame.height / 2
    texts.append(counter)
    let card = Card(
      id: "p\(platform)", kind: .platform, frame: frame, isCut: platformFacts.isCut,
      name: platformFacts.fullName, texts: texts)
    scene.cards.append(card)
    return card.outerFrame.maxY
  }

  private func sectorGroups(_ members: [Int], of platform: Int) -> [Group] {
    var groups: [Group] = []
    for body in members {
      let sector = facts.bodies[body].sector
      let card = maker.body(
        body, id: "b\(body)p\(platform)", width: cardWidth, outline: .plain,
        remark: remark(of: body, on: platform))
      if let last = groups.last, last.sector == sector {
        groups[groups.count - 1].cards.append(card)
      } else {
        let head = sector.map { facts.sectors[$0].label } ?? facts.words.noSector
        groups.append(Group(sector: sector, head: head, cards: [card]))
      }
    }
    // A single unnamed group needs no head of its own, but sectors do.
    if facts.sectors.isEmpty, groups.count == 1 { groups[0].head = "" }
    return groups
  }

  private func remark(of body: Int, on platform: Int) -> String? {
    let tie = facts.ties.first { $0.body == body && $0.platform == platform }
    switch tie?.style {
    case .chair: return facts.words.chair
    case .coordinator: return facts.words.coordinator
    case .member, .outside, nil: return nil
    }
  }

  /// Fills columns from left to right, as low as possible.
  private func flow(_ groups: [Group], of platform: Int, to scene: inout Scene, y: Double) -> Double
  {
    let columns = RosterColumns(count: columnCount, rowGap: Self.rowGap, groupGap: Self.groupGap)
    let sizes = groups.map { group in
      RosterColumns.Block(
        head: headHeight(group), cards: group.cards.map(\.outerFrame.height))
    }
    var lowest = y
    for slot in columns.placed(sizes) {
      let group = groups[slot.block]
      let x = PageFurniture.margin + Double(slot.column) * (cardWidth + Self.columnGap)
      switch slot.part {
      case .head:
        guard !group.head.isEmpty else { continue }
        let count = slot.isContinued ? "" : " (\(group.cards.count))"
        addGroupHead(
          group, text: group.head + count, to: &scene, x: x, y: y + slot.y,
          id: "h\(platform)x\(slot.block)x\(slot.column)")
      case .card(let index):
        let card = group.cards[index]
        let placed = card.moved(x: x, y: y + slot.y + (card.frame.y - card.outerFrame.y))
        scene.cards.append(placed)
        lowest = max(lowest, placed.outerFrame.maxY)
      }
    }
    return lowest
  }

  private func headLines(_ text: String) -> [String] {
    TextStyle.group.wrapped(text, width: cardWidth - Swatch.size.width - 18)
  }

  private func headHeight(_ group: Group) -> Double {
    guard !group.head.isEmpty else { return 0 }
    let lines = headLines("\(group.head) (\(group.cards.count))")
    return Double(lines.count) * TextStyle.group.lineHeight + 8
  }

  private func addGroupHead(
    _ group: Group, text: String, to scene: inout Scene, x: Double, y: Double, id: String
  ) {
    let swatch = maker.swatch(
      of: group.sector, x: x + 9, middle: y + TextStyle.group.lineHeight / 2)
    scene.cards.append(
      Card(id: id, kind: .swatch, frame: swatch.frame, outline: .none, swatch: swatch))
    scene.texts.append(
      TextBlock(
        x: x + 38, y: y, width: cardWidth - Swatch.size.width - 18, lines: headLines(text),
        style: .group))
  }

  /// A group apart, below the columns: a head and rows of cards.
  private func addSeparate(
    _ bodies: [Int], head: String, outline: Card.Outline, to scene: inout Scene, y: Double,
    id: (Int) -> String
  ) -> Double {
    let x = PageFurniture.margin
    let width = scene.width - 2 * x
    let headBlock = TextBlock(
      x: x, y: y, width: width, lines: TextStyle.head.wrapped(head, width: width), style: .head)
    scene.texts.append(headBlock)
    var top = headBlock.frame.maxY + 8
    for start in stride(from: 0, to: bodies.count, by: columnCount) {
      let row = bodies[start..<min(bodies.count, start + columnCount)].map {
        maker.body($0, id: id($0), width: cardWidth, outline: outline)
      }
      for (column, card) in row.enumerated() {
        let rim = card.frame.y - card.outerFrame.y
        scene.cards.append(
          card.moved(x: x + Double(column) * (cardWidth + Self.columnGap), y: top + rim))
      }
      top += (row.map(\.outerFrame.height).max() ?? 0) + Self.rowGap + 1
    }
    return top - Self.rowGap - 1
  }
}

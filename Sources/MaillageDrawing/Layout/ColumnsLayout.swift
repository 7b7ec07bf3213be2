/// Three columns: partners of one platform, platforms, partners of several.
///
/// ```
///   CPAS ──────╮
///   SAJ  ──────┼── CSIL ──╮
///              │           ├── Police locale  2
///   Écoles ────┴── TFL ───╯
/// ```
struct ColumnsLayout {
  private let facts: DiagramFacts
  private let maker: CardMaker
  /// Partners of one platform, by platform, in their order.
  private var onlyOf: [[Int]]
  /// Partners of several, by rank.
  private var shared: [Int] = []
  /// Partners of none, by rank.
  private var isolates: [Int] = []
  /// Whether two parts are compared: what was kept, gained and lost.
  private let showsChanges: Bool

  /// The most organisations on one page, and what else a page can bear.
  static let limits = (bodies: 400, platforms: 120, ties: 3000)

  private static let leftWidth = 300.0
  private static let platformWidth = 180.0
  private static let rightWidth = 316.0
  private static let gap = 158.0

  init(_ facts: DiagramFacts, showsChanges: Bool = false) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: showsChanges ? .difference : .columns, bodies: Self.limits.bodies,
      platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    self.showsChanges = showsChanges
    onlyOf = [[Int]](repeating: [], count: facts.platforms.count)
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    for body in ranked {
      let places = facts.bodies[body].memberOf
      let outside = facts.bodies[body].outsideOf
      switch (places.count, outside.count) {
      case (0, 0): isolates.append(body)
      case (1, _): onlyOf[places[0]].append(body)
      case (0, 1): onlyOf[outside[0]].append(body)
      default: shared.append(body)
      }
    }
    // Funders and beneficiaries after the members; who came and who went after those that stayed.
    for platform in onlyOf.indices {
      let ranks = onlyOf[platform].map { body -> Int in
        let record = facts.bodies[body]
        let change = showsChanges ? Tone(changeIn: record.parts) : .kept
        return (record.memberOf.isEmpty ? 3 : 0) + (change == .kept ? 0 : change == .gained ? 1 : 2)
      }
      if ranks.allSatisfy({ $0 == 0 }) { continue }
      onlyOf[platform] = zip(ranks, onlyOf[platform]).enumerated()
        .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
    maker = CardMaker(
      facts: facts, isDense: max(facts.bodies.count - shared.count, shared.count) > 45,
      showsGauges: true)
  }

  /// Where the columns stand; a column without anything takes no room.
  private struct Columns {
    var left: Double
    var platforms: Double
    var right: Double
    var width: Double
  }

  func scene() -> Scene {
    let columns = placedColumns()
    var scene = Scene(
      width: columns.width, height: 0, language: facts.words.language, title: facts.title,
      summary: facts.summary)
    let furniture = PageFurniture(facts)
    var marks = furniture.marks(showsLinks: true)
    if showsChanges { marks.changes = changesShown }
    marks.weight = !showsChanges && facts.weights.least < facts.weights.most
    var y = furniture.addHead(to: &scene, marks: marks, ties: .lines)
    if !facts.platforms.isEmpty {
      y = addHeads(to: &scene, columns, y: y + 10)
      y = addColumns(to: &scene, columns, top: y + 12)
    }
    if !isolates.isEmpty { y = addIsolates(to: &scene, y: y + (facts.platforms.isEmpty ? 10 : 28)) }
    furniture.addFoot(to: &scene, below: y)
    return scene
  }

  private func tone(ofParts parts: [Int]) -> Tone {
    showsChanges ? Tone(changeIn: parts) : .plain
  }

  private var changesShown: [Tone] {
    let parts = facts.bodies.map(\.parts) + facts.platforms.map(\.parts)
    let tones = Set(parts.map { Tone(changeIn: $0) } + facts.tonesOfTies)
    return [.kept, .gained, .lost].filter(tones.contains)
  }

  private var hasLeft: Bool { onlyOf.contains { !$0.isEmpty } }

  private func placedColumns() -> Columns {
    let left = PageFurniture.margin
    let platforms = hasLeft ? left + Self.leftWidth + Self.gap : left
    var right = platforms + Self.platformWidth
    var end = right
    if !shared.isEmpty {
      right += Self.gap
      end = right + Self.rightWidth
    } else if !facts.links.isEmpty {
      end += 130
    }
    return Columns(
      left: left, platforms: platforms, right: right,
      width: max(end, 2 * left + 560) + PageFurniture.margin - (end < 2 * left + 560 ? left : 0))
  }

  private func addHeads(to scene: inout Scene, _ columns: Columns, y: Double) -> Double {
    var lowest = y
    let words = facts.words
    var heads = [(words.platforms, columns.platforms, Self.platformWidth)]
    if hasLeft { heads.insert((words.onePlatform, columns.left, Self.leftWidth), at: 0) }
    if !shared.isEmpty { heads.append((words.several, columns.right, Self.rightWidth)) }
    // Heads may reach a little into the rim and the gaps, and stand on one line.
    let overhang = 28.0
    var blocks = heads.map { text, x, width in
      let width = width + 2 * overhang
      return TextBlock(
        x: x - overhang, y: y, width: width, lines: TextStyle.head.wrapped(text, width: width),
        style: .head, alignment: .centre)
    }
    for block in blocks { lowest = max(lowest, block.frame.maxY) }
    for index in blocks.indices { blocks[index].frame.y += lowest - blocks[index].frame.maxY }
    scene.texts += blocks
    return lowest
  }

  /// Places all three columns from `top` down.
  ///
  /// - Returns: the lower edge.
  private func addColumns(to scene: inout Scene, _ columns: Columns, top: Double) -> Double {
    let order = PlatformOrder(
      platformCount: facts.platforms.count,
      memberships: shared.map { facts.bodies[$0].memberOf + facts.bodies[$0].outsideOf },
      links: facts.links.map { ($0.from, $0.to) })
    var right = order.bodies.map { sharedCard(shared[$0]) }
    let bands = placedBands(
      order.platforms, columns, top: top, atLeast: Self.height(of: right, gap: rightGap))
    let middles = bands.platforms.map { $0.card.frame.centre.y }
    var middleOf = [Double](repeating: 0, count: facts.platforms.count)
    for (platform, middle) in zip(order.platforms, middles) { middleOf[platform] = middle }
    placeRight(&right, middleOf: middleOf, columns, top: top, bottom: bands.bottom)
    scene.cards.reserveCapacity(
      scene.cards.count + bands.left.count + bands.platforms.count + right.count)
    for column in [bands.left, bands.platforms, right] {
      for placed in column { scene.cards.append(placed.card) }
    }
    let ties = TieCurves(
      facts: facts, gap: Self.gap, tones: showsChanges ? facts.tonesOfTies : [])
    let curves =
      ties.curves(bodies: bands.left, platforms: bands.platforms, side: .left)
      + ties.curves(bodies: right, platforms: bands.platforms, side: .right)
    // What changed is drawn above what stayed.
    scene.curves += showsChanges ? curves.filter { !$0.hasChanged } : curves
    if showsChanges { scene.curves += curves.filter(\.hasChanged) }
    let links = LinkCurves(facts: facts, tones: showsChanges ? facts.tonesOfLinks : [])
    links.add(to: &scene, platforms: bands.platforms)
    return max(bands.bottom, right.map(\.card.outerFrame.maxY).max() ?? 0)
  }

  /// The box of a partner of several platforms.
  private func sharedCard(_ body: Int) -> PlacedCard {
    let count = facts.bodies[body].memberOf.count
    return PlacedCard(
      subject: body,
      card: maker.body(
        body, id: "b\(body)", width: Self.rightWidth,
        outline: count == 0 ? .outside : .shared(platforms: count),
        tone: tone(ofParts: facts.bodies[body].parts),
        count: count == 0
          ? nil : showsChanges ? facts.changingCount(ofBody: body) : String(count)))
  }

  private var rowGap: Double { maker.isDense ? 3.5 : 5 }
  private var rightGap: Double { maker.isDense ? 6 : 9 }

  private static func height(of cards: [PlacedCard], gap: Double) -> Double {
    cards.reduce(0) { $0 + $1.card.outerFrame.height + gap }
  }

  /// Platforms from top to bottom, each beside the middle of the group of its own partners.
  private func placedBands(
    _ order: [Int], _ columns: Columns, top: Double, atLeast wanted: Double
  ) -> (left: [PlacedCard], platforms: [PlacedCard], bottom: Double) {
    var platforms = order.map { platform in
      PlacedCard(
        subject: platform,
        card: maker.platform(
          platform, id: "p\(platform)", width: Self.platformWidth,
          tone: tone(ofParts: facts.platforms[platform].parts),
          count: showsChanges ? facts.changingCount(ofPlatform: platform) : nil))
    }
    var left: [PlacedCard] = []
    left.reserveCapacity(facts.bodies.count)
    let groups = order.map { addLeftGroup($0, to: &left) }
    let heights = zip(platforms, groups).map { max($0.card.outerFrame.height, $1.height) }
    var gaps = zip(order, order.dropFirst()).map {
      LinkCurves.room(facts.links, between: $0, and: $1)
    }
    // A long column of shared partners pulls the platforms apart.
    let total = heights.reduce(0, +) + gaps.reduce(0, +)
    let slack = max(0, wanted - total) / Double(order.count + 1)
    for index in gaps.indices { gaps[index] += slack }
    var y = top + slack
    for index in order.indices {
      let middle = y + heights[index] / 2
      platforms[index].card.move(
        x: columns.platforms, y: middle - platforms[index].card.frame.height / 2)
      let groupTop = middle - groups[index].height / 2
      for place in groups[index].places { left[place].card.move(x: columns.left, y: groupTop) }
      y += heights[index] + (index < gaps.count ? gaps[index] : 0)
    }
    return (left, platforms, y + slack)
  }

  /// Adds the own partners of a platform, stacked from 0 down.
  private func addLeftGroup(_ platform: Int, to cards: inout [PlacedCard]) -> (
    places: Range<Int>, height: Double
  ) {
    let first = cards.count
    var y = 0.0
    var before: (sector: Int?, isOutside: Bool, tone: Tone)?
    for body in onlyOf[platform] {
      let isOutside = facts.bodies[body].memberOf.isEmpty
      let tone = tone(ofParts: facts.bodies[body].parts)
      var card = maker.body(
        body, id: "b\(body)", width: Self.leftWidth, outline: isOutside ? .outside : .plain,
        tone: tone)
      let own = (facts.bodies[body].sector, isOutside, tone)
      if let before {
        y += before == own ? rowGap : rowGap + 6
      }
      before = own
      let rim = card.frame.y - card.outerFrame.y
      let height = card.outerFrame.height
      card.move(y: y + rim)
      cards.append(PlacedCard(subject: body, card: card))
      y += height
    }
    return (first..<cards.count, y)
  }

  private func placeRight(
    _ cards: inout [PlacedCard], middleOf: [Double], _ columns: Columns, top: Double,
    bottom: Double
  ) {
    let wishes = cards.map { placed in
      let body = facts.bodies[placed.subject]
      let places = body.outsideOf.isEmpty ? body.memberOf : body.memberOf + body.outsideOf
      return places.reduce(0) { $0 + middleOf[$1] } / Double(max(1, places.count))
    }
    let distances = zip(cards, cards.dropFirst()).map {
      ($0.card.outerFrame.height + $1.card.outerFrame.height) / 2 + rightGap
    }
    let first = (cards.first?.card.outerFrame.height ?? 0) / 2
    let last = (cards.last?.card.outerFrame.height ?? 0) / 2
    let range = (top + first)...max(top + first, bottom - last)
    let middles = Spreading.places(wishes: wishes, distances: distances, within: range)
    for index in cards.indices {
      cards[index].card.move(
        x: columns.right, y: middles[index] - cards[index].card.frame.height / 2)
    }
  }

  private func addIsolates(to scene: inout Scene, y: Double) -> Double {
    let x = PageFurniture.margin
    let width = scene.width - 2 * x
    let head = TextBlock(
      x: x, y: y, width: width, lines: TextStyle.head.wrapped(facts.words.noPlatform, width: width),
      style: .head)
    scene.texts.append(head)
    let cards = isolates.map { body in
      { (width: Double) in
        maker.body(
          body, id: "b\(body)", width: width, outline: .plain,
          tone: tone(ofParts: facts.bodies[body].parts))
      }
    }
    let grid = CardGrid(width: width, columns: max(1, Int((width + 14) / 300)), gap: rowGap + 1)
    let placed = grid.placed(cards, x: x, y: head.frame.maxY + 8)
    scene.cards += placed.cards
    return placed.bottom
  }
}

extension Curve {
  /// Whether it came or went.
  fileprivate var hasChanged: Bool { tone != .plain && tone != .kept }
}

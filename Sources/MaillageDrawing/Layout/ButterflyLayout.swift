/// Two communes, or one at two dates: platforms of the first left, of the second right, partners
/// between them.
///
/// ```
///               In both (2)
///   TFL  ──╮   ┌───────────────┐   ╭── LIVC
///          ├───┤ Police locale ├───┤
///   CSIL ──┤   └───────────────┘   │
///          │  A only     B only    │
///          ╰── SAJ       Écoles ───╯
/// ```
///
/// Partners of both stand on top, where lines of both sides meet; those of one side stand below, on
/// that side, so that lines never cross from one side to the other.
struct ButterflyLayout {
  private let facts: DiagramFacts
  private let maker: CardMaker
  /// Partners of both parts: the same ones, then those that only share a name.
  private let both: [(head: String, bodies: [Int])]
  /// Partners of one part only, by part.
  private let only: [[Int]]

  /// The most organisations, platforms and lines on one page.
  static let limits = (bodies: 500, platforms: 120, ties: 4000)

  private static let platformWidth = 186.0
  private static let gap = 150.0
  private static let listWidth = 286.0
  private static let listGap = 26.0
  private static let bothWidth = 372.0
  /// Beside the platforms, for arcs of links and the words on them.
  private static let linkRoom = 116.0

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .butterfly, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    let shared = ranked.filter { facts.bodies[$0].parts.count == 2 }
    let words = facts.words.comparing
    let isSame = { body in words.sameName.isEmpty || !facts.bodies[body].isLocal }
    both = [
      (words.inBoth, shared.filter(isSame)), (words.sameName, shared.filter { !isSame($0) }),
    ]
    only = [0, 1].map { part in ranked.filter { facts.bodies[$0].parts == [part] } }
    maker = CardMaker(facts: facts, isDense: max(only[0].count, only[1].count, shared.count) > 45)
  }

  private var hasLists: Bool { only.contains { !$0.isEmpty } }
  private var centreWidth: Double {
    hasLists ? 2 * Self.listWidth + Self.listGap : Self.bothWidth
  }

  private func links(of part: Int) -> [Diagram.Link] { facts.partLinks.filter { $0.part == part } }
  private func room(beside part: Int) -> Double { links(of: part).isEmpty ? 0 : Self.linkRoom }

  func scene() -> Scene {
    let leftX = PageFurniture.margin + room(beside: 0)
    let centreX = leftX + Self.platformWidth + Self.gap
    let rightX = centreX + centreWidth + Self.gap
    var scene = Scene(
      width: rightX + Self.platformWidth + room(beside: 1) + PageFurniture.margin, height: 0,
      language: facts.words.language, title: facts.title, summary: facts.summary)
    let furniture = PageFurniture(facts)
    var y = furniture.addHead(to: &scene, marks: furniture.marks(showsLinks: true), ties: .lines)
    y += 12
    let headX = [leftX, rightX]
    let headBottom = [0, 1].map { addPartHead($0, to: &scene, x: headX[$0], y: y) }.max() ?? y
    let bodies = addBodies(to: &scene, x: centreX, y: y)
    var lowest = max(bodies.map(\.card.outerFrame.maxY).max() ?? y, headBottom)
    for (part, side) in [(0, TieCurves.Side.right), (1, .left)] {
      lowest = max(
        lowest,
        addPlatforms(
          part, to: &scene, x: headX[part],
          within: (headBottom + 14)...max(lowest, headBottom + 14),
          bodies: bodies, side: side))
    }
    furniture.addFoot(to: &scene, below: lowest)
    return scene
  }

  /// The name of a part above its platforms, in its colour.
  private func addPartHead(_ part: Int, to scene: inout Scene, x: Double, y: Double) -> Double {
    let overhang = 60.0
    let style = part == 0 ? TextStyle.firstPart : .secondPart
    // Heads may reach into the gap, which is empty beside them.
    let textX = part == 0 ? x : x - overhang
    let width = Self.platformWidth + overhang
    let alignment = part == 0 ? TextBlock.Alignment.leading : .trailing
    var block = TextBlock(
      x: textX, y: y, width: width, lines: style.wrapped(facts.parts[part].label, width: width),
      style: style, alignment: alignment)
    scene.texts.append(block)
    if let note = facts.parts[part].note {
      block = TextBlock(
        x: textX, y: block.frame.maxY + 2, width: width,
        lines: TextStyle.partNote.wrapped(note, width: width), style: .partNote,
        alignment: alignment)
      scene.texts.append(block)
    }
    return block.frame.maxY
  }

  /// Partners of both on top, those of one below, side by side.
  private func addBodies(to scene: inout Scene, x: Double, y top: Double) -> [PlacedCard] {
    var placed: [PlacedCard] = []
    var y = top
    let bothX = x + (centreWidth - Self.bothWidth) / 2
    if both.allSatisfy(\.bodies.isEmpty) {
      y = addHead(facts.words.comparing.noneInBoth, to: &scene, x: bothX, y: y, Self.bothWidth) + 18
    }
    for group in both where !group.bodies.isEmpty {
      let head = "\(group.head) (\(group.bodies.count))"
      y = addHead(head, to: &scene, x: bothX, y: y, Self.bothWidth) + 7
      let cards = stack(group.bodies, x: bothX, y: y, width: Self.bothWidth, isShared: true)
      placed += cards
      y = (cards.last?.card.outerFrame.maxY ?? y) + 20
    }
    let listX = [x, x + Self.listWidth + Self.listGap]
    let heads = [0, 1].map { part in
      only[part].isEmpty ? "" : "\(facts.parts[part].onlyHere) (\(only[part].count))"
    }
    var bottom = y
    for part in [0, 1] where !heads[part].isEmpty {
      bottom = max(
        bottom, addHead(heads[part], to: &scene, x: listX[part], y: y, Self.listWidth))
    }
    for part in [0, 1] {
      placed += stack(
        only[part], x: listX[part], y: bottom + 7, width: Self.listWidth, isShared: false)
    }
    scene.cards += placed.map(\.card)
    return placed
  }

  private func addHead(
    _ text: String, to scene: inout Scene, x: Double, y: Double, _ width: Double
  ) -> Double {
    let block = TextBlock(
      x: x, y: y, width: width, lines: TextStyle.head.wrapped(text, width: width), style: .head,
      alignment: .centre)
    scene.texts.append(block)
    return block.frame.maxY
  }

  private func stack(_ bodies: [Int], x: Double, y top: Double, width: Double, isShared: Bool)
    -> [PlacedCard]
  {
    var y = top
    var before: Int??
    return bodies.map { body in
      let sector = facts.bodies[body].sector
      let isOutside = facts.bodies[body].memberOf.isEmpty && !facts.bodies[body].outsideOf.isEmpty
      let card = maker.body(
        body, id: "b\(body)", width: width,
        outline: isOutside ? .outside : isShared ? .shared(platforms: 3) : .plain)
      if let before { y += (maker.isDense ? 3.5 : 5) + (before == sector ? 0 : 6) }
      before = .some(sector)
      let rim = card.frame.y - card.outerFrame.y
      defer { y += card.outerFrame.height }
      return PlacedCard(subject: body, card: card.moved(x: x, y: y + rim))
    }
  }

  /// The platforms of a part beside their partners, with all lines of that part.
  private func addPlatforms(
    _ part: Int, to scene: inout Scene, x: Double, within range: ClosedRange<Double>,
    bodies: [PlacedCard], side: TieCurves.Side
  ) -> Double {
    var middleOf = [Double](repeating: 0, count: facts.bodies.count)
    for body in bodies { middleOf[body.subject] = body.card.frame.centre.y }
    let ties = facts.partTies.filter { $0.part == part }
    var ends = [[Double]](repeating: [], count: facts.platforms.count)
    for tie in ties { ends[tie.platform].append(middleOf[tie.body]) }
    let links = links(of: part)
    let own = facts.platforms.indices.filter { facts.platforms[$0].parts.contains(part) }
    let order = SideOrder(own, ends: ends.map { $0.sorted() }).platforms
    let tone = part == 0 ? Tone.first : .second
    let cards = order.map { platform in
      maker.platform(
        platform, id: part == 0 ? "p\(platform)" : "q\(platform)", width: Self.platformWidth,
        tone: tone, count: facts.partnerCount(facts.platforms[platform].partMembers[part]))
    }
    let distances = order.indices.dropLast().map { index in
      (cards[index].outerFrame.height + cards[index + 1].outerFrame.height) / 2
        + LinkCurves.room(links, between: order[index], and: order[index + 1])
    }
    let half = (cards.first?.outerFrame.height ?? 0) / 2
    let last = (cards.last?.outerFrame.height ?? 0) / 2
    let middle = (range.lowerBound + range.upperBound) / 2
    let middles = Spreading.places(
      wishes: order.map {
        ends[$0].isEmpty ? middle : ends[$0].reduce(0, +) / Double(ends[$0].count)
      },
      distances: distances,
      within: (range.lowerBound + half)...max(
        range.lowerBound + half, range.upperBound - last))
    let placed = order.indices.map { index in
      PlacedCard(
        subject: order[index],
        card: cards[index].moved(x: x, y: middles[index] - cards[index].frame.height / 2))
    }
    scene.cards += placed.map(\.card)
    // Seen from the bodies: the first part's platforms stand to their left.
    scene.curves += TieCurves(
      facts: facts, gap: Self.gap, ties: ties, tones: ties.map { _ in tone }
    ).curves(bodies: bodies, platforms: placed, side: side)
    LinkCurves(
      facts: facts, links: links, side: part == 0 ? .left : .right,
      prefix: part == 0 ? "l" : "m"
    ).add(to: &scene, platforms: placed)
    return placed.map(\.card.outerFrame.maxY).max() ?? range.lowerBound
  }
}

/// The order of platforms beside a fixed list of bodies: with few crossings.
///
/// By the mean place of their members, then neighbours exchanged as long as that takes crossings
/// away; those without members come last.
struct SideOrder {
  /// From top to bottom.
  private(set) var platforms: [Int]

  /// - Parameters:
  ///   - platforms: which.
  ///   - ends: where the lines of each end, ascending, by platform.
  init(_ platforms: [Int], ends: [[Double]]) {
    let means = ends.map { $0.isEmpty ? .infinity : $0.reduce(0, +) / Double($0.count) }
    self.platforms = platforms.sorted { (means[$0], $0) < (means[$1], $1) }
    var helped = true
    var rounds = 0
    while helped, rounds < 50 {
      helped = false
      rounds += 1
      for place in self.platforms.indices.dropLast() {
        let (upper, lower) = (self.platforms[place], self.platforms[place + 1])
        guard !ends[upper].isEmpty, !ends[lower].isEmpty else { continue }
        if Self.crossings(ends[upper], ends[lower]) > Self.crossings(ends[lower], ends[upper]) {
          self.platforms.swapAt(place, place + 1)
          helped = true
        }
      }
    }
  }

  /// How many lines cross if the first stands above the second; both ascending.
  static func crossings(_ upper: [Double], _ lower: [Double]) -> Int {
    var crossings = 0
    var below = 0
    for end in upper {
      while below < lower.count, lower[below] < end { below += 1 }
      crossings += below
    }
    return crossings
  }
}

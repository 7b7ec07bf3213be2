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
  private static let tightRoom = 12.0
  /// By how much of themselves the gaps of the shorter list grow at most.
  private static let mostWidening = 2.5
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
    let rows = RowOrder(
      [shared.filter(isSame), shared.filter { !isSame($0) }]
        + [0, 1].map { part in ranked.filter { facts.bodies[$0].parts == [part] } },
      run: { facts.bodies[$0].sector ?? -1 },
      sides: [0, 1].map { part in
        facts.partTies.filter { $0.part == part }.map { ($0.body, $0.platform) }
      },
      platforms: facts.platforms.count
    ).groups
    both = [(words.inBoth, rows[0]), (words.sameName, rows[1])]
    only = [rows[2], rows[3]]
    maker = CardMaker(facts: facts, isDense: max(only[0].count, only[1].count, shared.count) > 45)
  }

  private var hasLists: Bool { only.contains { !$0.isEmpty } }
  private var centreWidth: Double {
    hasLists ? 2 * Self.listWidth + Self.listGap : Self.bothWidth
  }

  private func links(of part: Int) -> [Diagram.Link] { facts.partLinks.filter { $0.part == part } }

  /// The room for arcs, if there are any: links between neighbours need none.
  private func room(beside part: Int, order: [Int]) -> Double {
    let hasArcs = links(of: part).contains { link in
      guard let from = order.firstIndex(of: link.from), let to = order.firstIndex(of: link.to)
      else { return false }
      return abs(from - to) > 1
    }
    return hasArcs ? Self.linkRoom : 0
  }

  /// Where the lines of a part end at the bodies, by platform, ascending.
  private func ends(of part: Int, at bodies: [PlacedCard]) -> [[Double]] {
    var middleOf = [Double](repeating: 0, count: facts.bodies.count)
    for body in bodies { middleOf[body.subject] = body.card.frame.centre.y }
    var ends = [[Double]](repeating: [], count: facts.platforms.count)
    for tie in facts.partTies where tie.part == part {
      ends[tie.platform].append(middleOf[tie.body])
    }
    return ends.map { $0.sorted() }
  }

  /// The platforms of a part, from top to bottom.
  private struct Side {
    var part: Int
    var order: [Int]
    var cards: [Card]
    /// From each to the next.
    var gaps: [Double]

    var tone: Tone { part == 0 ? .first : .second }
    var height: Double { cards.reduce(0) { $0 + $1.outerFrame.height } + gaps.reduce(0, +) }
  }

  /// - Parameter bodies: the bodies at trial places: only their order and distances count.
  private func side(_ part: Int, beside bodies: [PlacedCard]) -> Side {
    let own = facts.platforms.indices.filter { facts.platforms[$0].parts.contains(part) }
    let order = SideOrder(own, ends: ends(of: part, at: bodies)).platforms
    var side = Side(part: part, order: order, cards: [], gaps: [])
    side.cards = order.map { platform in
      maker.platform(
        platform, id: part == 0 ? "p\(platform)" : "q\(platform)", width: Self.platformWidth,
        tone: side.tone, count: facts.partnerCount(facts.platforms[platform].partMembers[part]),
        isCut: facts.platforms[platform].cutParts.contains(part))
    }
    side.gaps = zip(order, order.dropFirst()).map {
      LinkCurves.room(links(of: part), between: $0, and: $1)
    }
    // Many platforms beside few bodies stand closer.
    if side.height > bodies.map(\.card.outerFrame.maxY).max() ?? 0 {
      side.gaps = side.gaps.map { $0 == LinkCurves.plainRoom ? Self.tightRoom : $0 }
    }
    return side
  }

  func scene() -> Scene {
    // Which platforms are neighbours, and thus how much room arcs need, depends on heights alone.
    var trial = Scene(width: 0, height: 0, language: "", title: "", summary: "")
    let heights = addBodies(to: &trial, x: 0, y: 0)
    let sides = [0, 1].map { side($0, beside: heights) }
    let rooms = [0, 1].map { room(beside: $0, order: sides[$0].order) }
    let leftX = PageFurniture.margin + rooms[0]
    let centreX = leftX + Self.platformWidth + Self.gap
    let rightX = centreX + centreWidth + Self.gap
    var scene = Scene(
      width: rightX + Self.platformWidth + rooms[1] + PageFurniture.margin, height: 0,
      language: facts.words.language, title: facts.title, summary: facts.summary)
    let furniture = PageFurniture(facts)
    var marks = furniture.marks(showsLinks: true)
    marks.weight = facts.weights.least < facts.weights.most
    var y = furniture.addHead(to: &scene, marks: marks, ties: .lines)
    y += 12
    let headX = [leftX, rightX]
    let headBottom = [0, 1].map { addPartHead($0, to: &scene, x: headX[$0], y: y) }.max() ?? y
    let top = headBottom + 14
    let needed = top - y + (sides.map(\.height).max() ?? 0)
    // Bodies that are lower than the platforms beside them stand further apart, and in the middle.
    let slack = max(0, needed - (heights.map(\.card.outerFrame.maxY).max() ?? 0))
    let rows = both.reduce(0) { $0 + $1.bodies.count } + max(only[0].count, only[1].count)
    let stretch = min(8, slack / Double(max(1, rows)))
    let bodies = addBodies(
      to: &scene, x: centreX, y: y + (slack - stretch * Double(rows)) / 2, stretch: stretch)
    var lowest = max(bodies.map(\.card.outerFrame.maxY).max() ?? y, y + needed)
    for side in sides {
      lowest = max(
        lowest,
        add(side, to: &scene, x: headX[side.part], within: top...max(lowest, top), bodies: bodies))
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
  ///
  /// - Parameter stretch: how much further rows stand apart than they must.
  private func addBodies(to scene: inout Scene, x: Double, y top: Double, stretch: Double = 0)
    -> [PlacedCard]
  {
    var placed: [PlacedCard] = []
    var y = top
    let bothX = x + (centreWidth - Self.bothWidth) / 2
    if both.allSatisfy(\.bodies.isEmpty) {
      y = addHead(facts.words.comparing.noneInBoth, to: &scene, x: bothX, y: y, Self.bothWidth) + 18
    }
    for group in both where !group.bodies.isEmpty {
      let head = group.head + count(group.bodies)
      y = addHead(head, to: &scene, x: bothX, y: y, Self.bothWidth) + 7
      let cards = stack(
        group.bodies, x: bothX, y: y, width: Self.bothWidth, isShared: true, stretch)
      placed += cards
      y = (cards.last?.card.outerFrame.maxY ?? y) + 20
    }
    let listX = [x, x + Self.listWidth + Self.listGap]
    let heads = [0, 1].map { part in
      only[part].isEmpty ? "" : facts.parts[part].onlyHere + count(only[part])
    }
    var bottom = y
    for part in [0, 1] where !heads[part].isEmpty {
      bottom = max(
        bottom, addHead(heads[part], to: &scene, x: listX[part], y: y, Self.listWidth))
    }
    let lists = [0, 1].map { part in
      stack(
        only[part], x: listX[part], y: bottom + 7, width: Self.listWidth, isShared: false, stretch)
    }
    placed += Self.evened(lists)
    scene.cards += placed.map(\.card)
    return placed
  }

  /// How many of `bodies` count, in brackets: who only funds or benefits does not.
  private func count(_ bodies: [Int]) -> String {
    let counted = bodies.count { !isOutside($0) }
    return counted == 0 ? "" : " (\(counted))"
  }

  private func isOutside(_ body: Int) -> Bool {
    facts.bodies[body].memberOf.isEmpty && !facts.bodies[body].outsideOf.isEmpty
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

  /// Two lists side by side, with the gaps of the shorter one widened so that both end together, as
  /// far as its rows still look like a list.
  private static func evened(_ lists: [[PlacedCard]]) -> [PlacedCard] {
    let bottoms = lists.map { $0.last?.card.outerFrame.maxY ?? 0 }
    let low = max(bottoms[0], bottoms[1])
    return lists.indices.flatMap { side -> [PlacedCard] in
      let list = lists[side]
      let gaps = zip(list, list.dropFirst()).map { $1.card.outerFrame.y - $0.card.outerFrame.maxY }
      let total = gaps.reduce(0, +)
      guard total > 0 else { return list }
      let wider = min(mostWidening, (low - bottoms[side]) / total)
      var shift = 0.0
      return list.indices.map { row in
        if row > 0 { shift += gaps[row - 1] * wider }
        return PlacedCard(subject: list[row].subject, card: list[row].card.moved(y: shift))
      }
    }
  }

  private func stack(
    _ bodies: [Int], x: Double, y top: Double, width: Double, isShared: Bool, _ stretch: Double
  ) -> [PlacedCard] {
    var y = top
    var before: Int??
    return bodies.map { body in
      let sector = facts.bodies[body].sector
      let card = maker.body(
        body, id: "b\(body)", width: width,
        outline: isOutside(body) ? .outside : isShared ? .shared(platforms: 3) : .plain)
      if let before { y += (maker.isDense ? 3.5 : 5) + (before == sector ? 0 : 6) + stretch }
      before = .some(sector)
      let rim = card.frame.y - card.outerFrame.y
      defer { y += card.outerFrame.height }
      return PlacedCard(subject: body, card: card.moved(x: x, y: y + rim))
    }
  }

  /// The platforms of a part beside their partners, with all lines of that part.
  private func add(
    _ side: Side, to scene: inout Scene, x: Double, within range: ClosedRange<Double>,
    bodies: [PlacedCard]
  ) -> Double {
    let ties = facts.partTies.filter { $0.part == side.part }
    let ends = ends(of: side.part, at: bodies)
    let heights = side.cards.map(\.outerFrame.height)
    let middle = (range.lowerBound + range.upperBound) / 2
    let lowest = range.lowerBound + (heights.first ?? 0) / 2
    let middles = Spreading.places(
      wishes: side.order.map {
        ends[$0].isEmpty ? middle : ends[$0].reduce(0, +) / Double(ends[$0].count)
      },
      distances: side.gaps.indices.map { (heights[$0] + heights[$0 + 1]) / 2 + side.gaps[$0] },
      within: lowest...max(lowest, range.upperBound - (heights.last ?? 0) / 2))
    let placed = side.order.indices.map { index in
      PlacedCard(
        subject: side.order[index],
        card: side.cards[index].moved(
          x: x, y: middles[index] - side.cards[index].frame.height / 2))
    }
    scene.cards += placed.map(\.card)
    // Seen from the platforms of the first part, the bodies stand to their right.
    scene.curves += TieCurves(
      facts: facts, gap: Self.gap, ties: ties, tones: ties.map { _ in side.tone }
    ).curves(bodies: bodies, platforms: placed, side: side.part == 0 ? .right : .left)
    LinkCurves(
      facts: facts, links: links(of: side.part), side: side.part == 0 ? .left : .right,
      prefix: side.part == 0 ? "l" : "m"
    ).add(to: &scene, platforms: placed)
    return placed.map(\.card.outerFrame.maxY).max() ?? range.lowerBound
  }
}

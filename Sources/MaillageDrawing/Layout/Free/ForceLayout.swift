/// Free form: platforms where their shared partners pull them, these between them, and around each
/// platform those that only it has.
///
/// Only platforms and shared partners are placed by their ties, so that the picture shows the shape
/// of the partnership; own partners need no more than to stand beside their platform, and their
/// lines cross no other.
struct ForceLayout {
  private let facts: DiagramFacts
  private let pills: PillMaker
  private let platformCards: [Card]
  /// Partners of one platform alone, by platform, by rank.
  private var own: [[Int]]
  /// Partners of several, ascending.
  private var shared: [Int] = []
  /// Partners of none, by rank.
  private var isolates: [Int] = []

  /// The most organisations and platforms on one page.
  static let limits = (bodies: 500, platforms: 150, ties: 4000)

  /// Long names get wider boxes rather than high ones, up to a point.
  private static let platformWidths = [158.0, 196, 236]
  private static let gap = 16.0

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .force, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    pills = PillMaker(facts: facts)
    let maker = CardMaker(facts: facts, isDense: false)
    platformCards = facts.platforms.indices.map { platform in
      let label = facts.platforms[platform].label
      let cards = Self.platformWidths.map {
        maker.platform(platform, id: "p\(platform)", width: $0)
      }
      let card =
        cards.first {
          $0.texts[0].lines.count <= 3
            && TextStyle.platform.longestWord(of: label) <= $0.texts[0].frame.width
        } ?? cards[cards.count - 1]
      return card.moved(x: -card.frame.centre.x, y: -card.frame.centre.y)
    }
    own = [[Int]](repeating: [], count: facts.platforms.count)
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    for body in ranked {
      let places = facts.bodies[body].memberOf + facts.bodies[body].outsideOf
      switch places.count {
      case 0: isolates.append(body)
      case 1: own[places[0]].append(body)
      default: shared.append(body)
      }
    }
    shared.sort()
  }

  func scene() -> Scene {
    let furniture = PageFurniture(facts)
    let dense = CardMaker(facts: facts, isDense: true)
    let makers = isolates.map { body in
      { (width: Double) in dense.body(body, id: "b\(body)", width: width, outline: .plain) }
    }
    return FreePage(facts: facts).scene(
      parts(), groups: [(facts.words.noPlatform, makers)]
    ) { scene in
      var marks = furniture.marks(showsLinks: true)
      marks.size = pills.showsSizes
      return furniture.addHead(to: &scene, marks: marks, ties: .lines)
    }
  }

  /// Platforms first, then shared partners: the things that ties place.
  private func graph(flowers: [Flower]) -> PlacingGraph {
    let count = facts.platforms.count
    var placeOf = [Int?](repeating: nil, count: facts.bodies.count)
    for (place, body) in shared.enumerated() { placeOf[body] = count + place }
    let radii = flowers.map { flower in
      let frame = flower.placed(rays: []).frame
      return (frame.width * frame.height).squareRoot() / 2
    }
    var edges: [PlacingGraph.Edge] = []
    for tie in facts.ties {
      guard let place = placeOf[tie.body] else { continue }
      edges.append(.init(from: tie.platform, to: place, length: radii[tie.platform] + 95))
    }
    for link in facts.links {
      edges.append(
        .init(from: link.from, to: link.to, length: radii[link.from] + radii[link.to] + 60))
    }
    return PlacingGraph(count: count + shared.count, edges: edges)
  }

  private func parts() -> [FreePage.Part] {
    let flowers = facts.platforms.indices.map { platform in
      Flower(
        platform: platformCards[platform],
        petals: own[platform].map { pills.body($0, outline: pills.outline(of: $0)) })
    }
    let sharedCards = shared.map { pills.body($0, outline: pills.outline(of: $0)) }
    let graph = graph(flowers: flowers)
    return graph.components().map { members in
      part(members, of: graph, flowers: flowers, sharedCards: sharedCards)
    }.sorted { $0.cards.count > $1.cards.count }
  }

  /// A connected part, placed: the best of several turns and widths.
  private func part(
    _ members: [Int], of graph: PlacingGraph, flowers: [Flower], sharedCards: [Card]
  ) -> FreePage.Part {
    let inner = graph.part(members)
    let start = StressPlacing.places(of: inner)
    var best: (cost: Double, part: FreePage.Part)?
    for turn in members.count > 1 ? Self.turns : [Self.turns[0]] {
      for scale in members.count > 1 ? Self.scales : [Self.scales[0]] {
        let places = start.map { place in
          Point(
            x: (place.x * turn.x - place.y * turn.y) * scale.x,
            y: (place.x * turn.y + place.y * turn.x) * scale.y)
        }
        let part = settled(places, members, of: inner, flowers: flowers, sharedCards: sharedCards)
        let cost = Self.cost(of: part)
        if cost < best?.cost ?? .infinity { best = (cost, part) }
      }
    }
    return best.map { touchedUp($0.part) } ?? FreePage.Part()
  }

  /// Shared partners off the lines of others.
  private func touchedUp(_ part: FreePage.Part) -> FreePage.Part {
    var placeOf: [String: Int] = [:]
    for (place, card) in part.cards.enumerated() { placeOf[card.id] = place }
    let lines = part.curves.compactMap { curve -> TouchUp.Line? in
      guard let one = curve.ends.from.flatMap({ placeOf[$0] }),
        let two = curve.ends.to.flatMap({ placeOf[$0] })
      else { return nil }
      return TouchUp.Line(one: one, two: two)
    }
    var touched = part
    touched.cards = TouchUp.touchedUp(
      part.cards, lines: lines, movable: shared.compactMap { placeOf["b\($0)"] }, gap: 9)
    touched.curves = curves(between: touched.cards)
    return touched
  }

  /// Boxes are wider than high, and so are pages.
  private static let scales = [0.4, 0.55, 0.75, 1].flatMap {
    [Point(x: $0 * 1.3, y: $0), Point(x: $0 * 1.8, y: $0 * 0.9)]
  }
  /// No turn, an eighth, a quarter and three eighths, as cosine and sine.
  private static let turns = [
    Point(x: 1, y: 0), Point(x: 0.707_106_781_186_547_5, y: 0.707_106_781_186_547_5),
    Point(x: 0, y: 1), Point(x: -0.707_106_781_186_547_5, y: 0.707_106_781_186_547_5),
  ]

  /// How large a page it needs, and the more for every line that runs behind a box.
  private static func cost(of part: FreePage.Part) -> Double {
    let frame = part.frame
    var hidden = 0
    for curve in part.curves {
      for card in part.cards where card.id != curve.ends.from && card.id != curve.ends.to {
        if StraightLine.crosses(card.frame, from: curve.points[0], to: curve.points[3]) {
          hidden += 1
        }
      }
    }
    return max(frame.width / 1.45, frame.height) * (1 + 0.15 * Double(hidden))
  }

  /// Units at the given places, moved apart, their own partners where no line leads.
  private func settled(
    _ wishes: [Point], _ members: [Int], of inner: PlacingGraph, flowers: [Flower],
    sharedCards: [Card]
  ) -> FreePage.Part {
    var places = wishes
    var units: [(cards: [Card], frame: Frame)] = []
    for _ in 0..<3 {
      units = members.indices.map { index in
        let member = members[index]
        guard member < flowers.count else {
          let card = sharedCards[member - flowers.count]
          return ([card], card.outerFrame)
        }
        let rays = inner.neighbours(of: index).map {
          Point(
            x: places[$0.place].x - places[index].x, y: places[$0.place].y - places[index].y)
        }
        let placed = flowers[member].placed(rays: rays)
        return ([flowers[member].platform] + placed.petals, placed.frame)
      }
      places = separated(places, units.map(\.frame))
    }
    var part = FreePage.Part()
    for (place, unit) in zip(places, units) {
      part.cards += unit.cards.map { $0.moved(x: place.x, y: place.y) }
    }
    part.cards.sort { ($0.kind == .platform ? 0 : 1) < ($1.kind == .platform ? 0 : 1) }
    part.curves = curves(between: part.cards)
    return part
  }

  /// Places near the given ones at which units do not touch, whatever side of their origins they
  /// reach to.
  private func separated(_ places: [Point], _ frames: [Frame]) -> [Point] {
    let centres = zip(places, frames).map { place, frame in
      Point(x: place.x + frame.centre.x, y: place.y + frame.centre.y)
    }
    let apart = Separation.places(
      centres, boxes: frames.map { .init(width: $0.width, height: $0.height) }, gap: Self.gap)
    return zip(apart, frames).map { centre, frame in
      Point(x: centre.x - frame.centre.x, y: centre.y - frame.centre.y)
    }
  }

  private func curves(between cards: [Card]) -> [Curve] {
    var cardOf: [String: Card] = [:]
    for card in cards { cardOf[card.id] = card }
    var curves: [Curve] = []
    for link in facts.links {
      guard let one = cardOf["p\(link.from)"], let two = cardOf["p\(link.to)"] else { continue }
      curves.append(
        Curve(
          kind: .link, points: StraightLine.points(from: one.outerFrame, to: two.outerFrame),
          colour: Theme.link,
          name: [one.name, link.label, two.name].compactMap { $0 }.joined(separator: " – "),
          from: one.id, to: two.id))
    }
    for tie in facts.ties {
      guard let body = cardOf["b\(tie.body)"], let platform = cardOf["p\(tie.platform)"] else {
        continue
      }
      let record = facts.bodies[tie.body]
      let isOwn = record.memberOf.count + record.outsideOf.count == 1
      let name = [body.name, facts.word(for: tie.style), platform.name]
      curves.append(
        Curve(
          kind: Curve.Kind(tie.style),
          points: isOwn
            ? petalLine(body.outerFrame, platform.outerFrame)
            : StraightLine.points(from: body.outerFrame, to: platform.outerFrame),
          colour: facts.lineColour(of: tie.body),
          name: name.compactMap { $0 }.joined(separator: " – "), from: body.id, to: platform.id))
    }
    return curves
  }

  /// From the side of a petal that faces its platform.
  private func petalLine(_ petal: Frame, _ platform: Frame) -> [Point] {
    let isRight = petal.centre.x > platform.centre.x
    let start = Point(x: isRight ? petal.x : petal.maxX, y: petal.centre.y)
    let end = StraightLine.rim(of: platform, towards: start)
    return [start, start, end, end]
  }
}

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
  private let sharing: Sharing

  /// The most organisations and platforms on one page.
  static let limits = (bodies: 500, platforms: 150, ties: 4000)

  /// Long names get wider boxes rather than high ones, up to a point.
  private static let platformWidths = [158.0, 196, 236]
  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .force, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    pills = PillMaker(facts: facts)
    let maker = CardMaker(facts: facts, isDense: false, showsGauges: true)
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
    sharing = Sharing(facts)
  }

  func scene() -> Scene {
    let furniture = PageFurniture(facts)
    let dense = CardMaker(facts: facts, isDense: true)
    let makers = sharing.isolates.map { body in
      { (width: Double) in dense.body(body, id: "b\(body)", width: width, outline: .plain) }
    }
    return FreePage(facts: facts).scene(
      parts(), groups: [(facts.words.noPlatform, makers)]
    ) { scene in
      var marks = furniture.marks(showsLinks: true)
      marks.size = pills.showsSizes
      marks.gauge = facts.largestPlatformSize != nil
      marks.weight = facts.weights.least < facts.weights.most
      return furniture.addHead(to: &scene, marks: marks, ties: .lines)
    }
  }

  /// Platforms first, then shared partners: the things that ties place.
  private func graph(flowers: [Flower]) -> PlacingGraph {
    let count = facts.platforms.count
    var placeOf = [Int?](repeating: nil, count: facts.bodies.count)
    for (place, body) in sharing.shared.enumerated() { placeOf[body] = count + place }
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
    return PlacingGraph(count: count + sharing.shared.count, edges: edges)
  }

  private func parts() -> [FreePage.Part] {
    let petals = sharing.own.map { $0.map { pills.body($0, outline: pills.outline(of: $0)) } }
    let flowers = facts.platforms.indices.map {
      Flower(platform: platformCards[$0].outerFrame, petals: petals[$0].map(\.outerFrame))
    }
    let sharedCards = sharing.shared.map { pills.body($0, outline: pills.outline(of: $0)) }
    let graph = graph(flowers: flowers)
    return graph.components().map { members -> FreePage.Part in
      let garden = Garden(
        graph: graph.part(members),
        plants: members.map {
          $0 < flowers.count
            ? flowers[$0]
            : Flower(platform: sharedCards[$0 - flowers.count].outerFrame, petals: [])
        })
      let laid = garden.bestArrangement()
      var part = FreePage.Part()
      for (index, member) in members.enumerated() {
        let place = laid.places[index]
        guard member < flowers.count else {
          part.cards.append(sharedCards[member - flowers.count].moved(x: place.x, y: place.y))
          continue
        }
        part.cards.append(platformCards[member].moved(x: place.x, y: place.y))
        for (petal, offset) in zip(petals[member], laid.petals[index]) {
          part.cards.append(petal.moved(x: place.x + offset.x, y: place.y + offset.y))
        }
      }
      part.cards.sort { ($0.kind == .platform ? 0 : 1) < ($1.kind == .platform ? 0 : 1) }
      return touchedUp(part)
    }.sorted { $0.cards.count > $1.cards.count }
  }

  /// Shared partners off the lines of others, and all lines.
  private func touchedUp(_ part: FreePage.Part) -> FreePage.Part {
    var placeOf: [String: Int] = [:]
    for (place, card) in part.cards.enumerated() { placeOf[card.id] = place }
    let lines =
      facts.ties.compactMap { tie -> TouchUp.Line? in
        guard let one = placeOf["b\(tie.body)"], let two = placeOf["p\(tie.platform)"] else {
          return nil
        }
        return TouchUp.Line(one: one, two: two)
      }
      + facts.links.compactMap { link in
        guard let one = placeOf["p\(link.from)"], let two = placeOf["p\(link.to)"] else {
          return nil
        }
        return TouchUp.Line(one: one, two: two)
      }
    var touched = part
    touched.cards = TouchUp.touchedUp(
      part.cards, lines: lines, movable: sharing.shared.compactMap { placeOf["b\($0)"] }, gap: 9)
    touched.curves = curves(between: touched.cards)
    let movable = Set(sharing.shared.map { "b\($0)" })
    return Clearing.cleared(touched, movable: movable, gap: 9) { curves(between: $0) }
  }

  private func curves(between cards: [Card]) -> [Curve] {
    var cardOf: [String: Card] = [:]
    var placeOf: [String: Int] = [:]
    for (place, card) in cards.enumerated() { (cardOf[card.id], placeOf[card.id]) = (card, place) }
    let detour = Detour(around: cards.map(\.outerFrame))
    func way(_ one: Card, _ two: Card) -> [Point] {
      detour.points(
        from: placeOf[one.id] ?? 0, one.outerFrame, to: placeOf[two.id] ?? 0, two.outerFrame)
    }
    var curves: [Curve] = []
    for link in facts.links {
      guard let one = cardOf["p\(link.from)"], let two = cardOf["p\(link.to)"] else { continue }
      curves.append(
        Curve(
          kind: .link, points: way(one, two),
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
      var curve =
        Curve(
          kind: Curve.Kind(tie.style),
          points: isOwn
            ? petalLine(body.outerFrame, platform.outerFrame)
            : way(body, platform),
          colour: facts.lineColour(of: tie.body),
          name: name.compactMap { $0 }.joined(separator: " – "), from: body.id, to: platform.id)
      curve.width = facts.width(of: tie)
      curves.append(curve)
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

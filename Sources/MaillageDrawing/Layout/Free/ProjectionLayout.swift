/// Partners tied by the platforms they share: the wider the line, the more.
///
/// Pairs that share one platform only are pale and thin: on a platform of twenty there are 190 of
/// them. Which platforms a pair shares can be read by pointing at its line. Where pairs were tested
/// against chance (``Diagram/Backbone``) those that stand out are dark, and the others faint.
struct ProjectionLayout {
  private let facts: DiagramFacts
  private let pills: PillMaker
  private let meetings: [Meeting]

  /// The most organisations and lines on one page.
  static let limits = (bodies: 300, platforms: 2000, ties: 20_000)

  private static let gap = 13.0
  /// How much of the page boxes may fill.
  private static let mostFilled = 0.16
  /// Boxes are wider than high, and so are pages.
  private static let stretch = 1.5

  /// A pair that shares platforms.
  private struct Meeting {
    var one: Int
    var two: Int
    var platforms: [Int]
    /// Whether they share more than chance would have it; nil where that was not tested.
    var standsOut: Bool?
    /// What the test says, for the tooltip.
    var note = ""
  }

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .projection, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    pills = PillMaker(facts: facts)
    var meetings: [Meeting] = []
    var tested: [SIMD2<Int>: Diagram.Backbone.Pair] = [:]
    for pair in facts.backbone?.pairs ?? [] {
      tested[SIMD2(min(pair.one, pair.two), max(pair.one, pair.two))] = pair
    }
    for one in facts.bodies.indices {
      let platforms = Set(facts.bodies[one].memberOf)
      guard !platforms.isEmpty else { continue }
      for two in facts.bodies.indices.dropFirst(one + 1) {
        let common = facts.bodies[two].memberOf.filter(platforms.contains)
        guard !common.isEmpty else { continue }
        let pair = tested[SIMD2(one, two)]
        meetings.append(
          Meeting(
            one: one, two: two, platforms: common,
            standsOut: facts.backbone == nil ? nil : pair?.standsOut ?? false,
            note: pair?.note ?? ""))
      }
    }
    if meetings.count > Self.limits.ties {
      throw .limitExceeded(
        limit: .ties(.projection, atMost: Self.limits.ties), value: meetings.count,
        suggestion: .otherLayoutOrCommune)
    }
    self.meetings = meetings
  }

  private var areMany: Bool { meetings.count > MeetingLine.many }

  func scene() -> Scene {
    let dense = CardMaker(facts: facts, isDense: true)
    let furniture = PageFurniture(facts)
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    func makers(_ isWanted: (DiagramFacts.Body) -> Bool, _ outline: Card.Outline)
      -> [(Double) -> Card]
    {
      ranked.filter { isWanted(facts.bodies[$0]) }.map { body in
        { width in dense.body(body, id: "b\(body)", width: width, outline: outline) }
      }
    }
    let groups = [
      (
        facts.freeWords.notCounted,
        makers({ $0.memberOf.isEmpty && !$0.outsideOf.isEmpty }, .outside)
      ),
      (facts.words.noPlatform, makers({ $0.memberOf.isEmpty && $0.outsideOf.isEmpty }, .plain)),
    ]
    return FreePage(facts: facts).scene(parts(), groups: groups) { scene in
      var marks = furniture.marks(showsLinks: false)
      marks.outside = false
      marks.signs = true
      let roles = facts.bodies.map(\.role)
      (marks.chair, marks.coordinator) = (roles.contains(.chair), roles.contains(.coordinator))
      marks.areMany = areMany
      marks.size = pills.showsSizes
      marks.gauge = false
      marks.tested = facts.backbone
      marks.shared = Self.specimens(
        meetings.filter { $0.standsOut != false }.map(\.platforms.count))
      return furniture.addHead(to: &scene, marks: marks, ties: .lines)
    }
  }

  /// The least, the most, and one between.
  private static func specimens(_ counts: [Int]) -> [Int] {
    guard let least = counts.min(), let most = counts.max() else { return [] }
    return Set([least, (least + most) / 2, most]).sorted()
  }

  private func parts() -> [FreePage.Part] {
    let members = facts.bodies.indices.filter { !facts.bodies[$0].memberOf.isEmpty }
      .sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    var placeOf = [Int](repeating: 0, count: facts.bodies.count)
    for (place, body) in members.enumerated() { placeOf[body] = place }
    let edges = meetings.map { meeting in
      PlacingGraph.Edge(
        from: placeOf[meeting.one], to: placeOf[meeting.two],
        // Pairs that stand out are placed close together, whatever they share.
        length: meeting.standsOut == true ? 90 : 150 / Double(meeting.platforms.count + 1) + 75)
    }
    let cards = members.map { pills.body($0, outline: pills.outline(of: $0), showsRole: true) }
    let graph = PlacingGraph(count: members.count, edges: edges)
    return graph.components().map { component in
      part(component.map { cards[$0] }, of: graph.part(component))
    }.sorted { $0.cards.count > $1.cards.count }
  }

  private func part(_ cards: [Card], of graph: PlacingGraph) -> FreePage.Part {
    let boxes = cards.map {
      Separation.Box(width: $0.outerFrame.width, height: $0.outerFrame.height)
    }
    let start =
      isClique(graph) ? Self.ring(cards) : Self.roomy(StressPlacing.places(of: graph), boxes)
    // As it comes or turned by a quarter: whatever lies rather than stands.
    let laid = [start, start.map { Point(x: $0.y, y: -$0.x) }].map { places in
      Separation.places(
        places.map { Point(x: $0.x * Self.stretch, y: $0.y) }, boxes: boxes, gap: Self.gap)
    }
    let heights = laid.map { places in
      zip(places, boxes).reduce(0) { max($0, abs($1.0.y) + $1.1.height / 2) }
    }
    let places = heights[0] <= heights[1] ? laid[0] : laid[1]
    var part = FreePage.Part()
    part.cards = zip(cards, places).map { $0.moved(x: $1.x, y: $1.y) }
    var placeOf: [String: Int] = [:]
    for (place, card) in part.cards.enumerated() { placeOf[card.id] = place }
    let detour = Detour(around: part.cards.map(\.outerFrame))
    // Strong lines are drawn above weak ones.
    let drawn = meetings.sorted { left, right in
      let (isBelow, isAbove) = (left.standsOut == true, right.standsOut == true)
      if isBelow != isAbove { return isAbove }
      return (left.platforms.count, left.one, left.two)
        < (right.platforms.count, right.one, right.two)
    }
    for meeting in drawn {
      guard let one = placeOf["b\(meeting.one)"], let two = placeOf["b\(meeting.two)"] else {
        continue
      }
      let frames = (part.cards[one].outerFrame, part.cards[two].outerFrame)
      // The few lines that stand out must not seem to end at a box in their way.
      let points =
        meeting.standsOut == true
        ? detour.points(from: one, frames.0, to: two, frames.1)
        : StraightLine.points(from: frames.0, to: frames.1)
      part.curves.append(curve(meeting, part.cards[one], part.cards[two], along: points))
    }
    return part
  }

  /// Whether everyone meets everyone: the members of one platform, say.
  private func isClique(_ graph: PlacingGraph) -> Bool {
    graph.count > 4 && graph.edges.count == graph.count * (graph.count - 1) / 2
  }

  /// Places so far apart that boxes leave most of the page to the lines.
  private static func roomy(_ places: [Point], _ boxes: [Separation.Box]) -> [Point] {
    guard let first = places.first else { return places }
    var frame = Frame(x: first.x, y: first.y, width: 0, height: 0)
    for place in places { frame = frame.union(Frame(x: place.x, y: place.y, width: 0, height: 0)) }
    let page = (frame.width * stretch + 150) * (frame.height + 40)
    let filled = boxes.reduce(0) { $0 + $1.width * $1.height } / page
    let scale = max(1, (filled / mostFilled).squareRoot())
    return places.map { Point(x: $0.x * scale, y: $0.y * scale) }
  }

  /// Around a circle, sector by sector: no place says more than another.
  private static func ring(_ cards: [Card]) -> [Point] {
    let length = cards.reduce(0) { $0 + $1.outerFrame.height + 2.2 * gap }
    let radius = max(70, length / 4.4)
    return cards.indices.map { Turn.point(Double($0) / Double(cards.count), radius: radius) }
  }

  private func curve(
    _ meeting: Meeting, _ one: Card, _ two: Card, along points: [Point]
  ) -> Curve {
    let count = meeting.platforms.count
    let evidence = meeting.platforms.map { facts.platforms[$0].label }.joined(separator: " · ")
    let note = meeting.note.isEmpty ? "" : " : \(meeting.note)"
    var curve = Curve(
      kind: .meeting, points: points,
      colour: meeting.standsOut.map(MeetingLine.colour(standsOut:))
        ?? MeetingLine.colour(of: count, areMany: areMany),
      name: "\(one.name) – \(two.name) : \(facts.freeWords.shared(count)) : \(evidence)\(note)",
      from: one.id, to: two.id)
    curve.width =
      meeting.standsOut == false ? MeetingLine.faintWidth : MeetingLine.width(of: count)
    return curve
  }
}

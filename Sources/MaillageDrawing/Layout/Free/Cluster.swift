/// A commune: the bubbles of its platforms, those whom only these share between them, its name.
struct Cluster {
  /// Its platforms, ascending.
  let platforms: [Int]
  /// What stands in it, around its middle.
  let discs: [Disc]
  /// Its name, above.
  let label: TextBlock?
  /// How far it reaches, its name included.
  let radius: Double

  /// Between bubbles.
  private static let gap = 5.0

  init(
    id: String, name: String?, bubbles: [Bubble], local: [Int], facts: DiagramFacts,
    grain: Bubble.Grain, style: TextStyle
  ) {
    platforms = bubbles.map(\.platform)
    let places = Self.places(bubbles: bubbles, local: local, facts: facts, grain: grain)
    let radii = bubbles.map(\.reach) + local.map { SharedDisc.reach(of: $0, facts, grain) }
    let around = Enclosing.disc(around: places, radii: radii)
    let isGrouped = radii.count > 1
    let inner = around.radius + (isGrouped ? grain.pitch : 0)
    let named = NamedDisc(radius: inner, label: name, style: style)
    radius = named.radius
    label = named.label
    var discs: [Disc] = []
    if isGrouped {
      discs.append(
        Disc(
          id: "c\(id)", kind: .ground, centre: Point(x: 0, y: named.shift), radius: inner))
    }
    let (dx, dy) = (-around.centre.x, named.shift - around.centre.y)
    for (bubble, place) in zip(bubbles, places) {
      discs += bubble.discs.map { $0.moved(x: place.x + dx, y: place.y + dy) }
    }
    for (body, place) in zip(local, places.dropFirst(bubbles.count)) {
      discs.append(
        SharedDisc.disc(body, at: Point(x: place.x + dx, y: place.y + dy), facts, grain))
    }
    self.discs = discs
  }

  private static func places(
    bubbles: [Bubble], local: [Int], facts: DiagramFacts, grain: Bubble.Grain
  ) -> [Point] {
    var placeOf: [Int: Int] = [:]
    for (place, bubble) in bubbles.enumerated() { placeOf[bubble.platform] = place }
    let radii = bubbles.map(\.reach) + local.map { SharedDisc.reach(of: $0, facts, grain) }
    var edges: [PlacingGraph.Edge] = []
    func tie(_ one: Int, _ two: Int) {
      edges.append(.init(from: one, to: two, length: radii[one] + radii[two] + gap))
    }
    for (place, body) in local.enumerated() {
      for platform in facts.bodies[body].memberOf + facts.bodies[body].outsideOf {
        if let bubble = placeOf[platform] { tie(bubble, bubbles.count + place) }
      }
    }
    for link in facts.links {
      if let one = placeOf[link.from], let two = placeOf[link.to] { tie(one, two) }
    }
    let room = gap * grain.dot / 5.8
    if radii.count <= DiscPacking.most {
      return packed(
        radii, gap: room, graph: PlacingGraph(count: radii.count, edges: edges),
        bubbles: bubbles.count)
    }
    // Platforms of one commune stand together, whoever they share: the largest in the middle.
    if let largest = bubbles.indices.max(by: { (radii[$0], -$0) < (radii[$1], -$1) }) {
      for other in bubbles.indices where other != largest { tie(largest, other) }
    }
    return ForcePlacing.places(
      of: PlacingGraph(count: radii.count, edges: edges), radii: radii, gap: room)
  }

  /// Bubbles from large to small, then those between them, the most tied first.
  private static func packed(
    _ radii: [Double], gap: Double, graph: PlacingGraph, bubbles: Int
  ) -> [Point] {
    let order =
      (0..<bubbles).sorted { (-radii[$0], $0) < (-radii[$1], $1) }
      + (bubbles..<radii.count).sorted {
        (-graph.degree(of: $0), $0) < (-graph.degree(of: $1), $1)
      }
    var places = [Point](repeating: Point(x: 0, y: 0), count: radii.count)
    let packed = DiscPacking.places(
      radii: order.map { radii[$0] }, gap: gap, graph: graph.part(order))
    for (member, place) in zip(order, packed) { places[member] = place }
    return places
  }
}

/// The disc of a partner of several platforms.
enum SharedDisc {
  /// Its area grows with the number of platforms, up to a largest, or is that of a measure.
  static func radius(of body: Int, _ facts: DiagramFacts, _ grain: Bubble.Grain) -> Double {
    let record = facts.bodies[body]
    if facts.hasSizes {
      // The least disc is still a disc; a measure of nought has no area to show.
      let share = facts.largestSize > 0 ? record.size / facts.largestSize : 0
      return grain.dot * max(0.75, 4 * share.squareRoot())
    }
    let count = Double(max(2, record.memberOf.count + record.outsideOf.count))
    return grain.dot * min(4.2, 0.75 + 0.45 * count.squareRoot())
  }

  /// How far it reaches, with its second rim if it has one.
  static func reach(of body: Int, _ facts: DiagramFacts, _ grain: Bubble.Grain) -> Double {
    radius(of: body, facts, grain) + (facts.bodies[body].isCut ? Card.ring : 0)
  }

  static func disc(_ body: Int, at place: Point, _ facts: DiagramFacts, _ grain: Bubble.Grain)
    -> Disc
  {
    var disc = Bubble.dot(
      body, at: place, kind: .shared, radius: radius(of: body, facts, grain), facts: facts,
      grain: grain)
    disc.isCut = facts.bodies[body].isCut
    return disc
  }
}

/// Places a large graph of discs: springs pull tied ones together, near ones push each other away.
///
/// The start is right in the large already (``PivotStart``); so it is enough that discs feel those
/// beside them, and a step takes hardly longer than to look at each of them once.
enum ForcePlacing {
  private static let steps = 120
  private static let shrinkings = 10

  /// Places for the discs of a connected graph, none nearer to another than `gap`.
  static func places(of graph: PlacingGraph, radii: [Double], gap: Double) -> [Point] {
    guard graph.count > 1 else {
      return [Point](repeating: Point(x: 0, y: 0), count: graph.count)
    }
    if graph.count <= StressPlacing.most {
      let places = StressPlacing.places(of: graph)
      return drawnTogether(places, radii: radii, gap: gap)
    }
    return relaxed(graph, radii: radii, gap: gap)
  }

  /// Places for very many discs.
  static func relaxed(_ graph: PlacingGraph, radii: [Double], gap: Double) -> [Point] {
    var area = 0.0
    for radius in radii { area += (2 * radius + gap) * (2 * radius + gap) }
    let extent = area.squareRoot() * 0.7
    var places = spread(PivotStart.places(of: graph), over: extent)
    for step in 0..<steps {
      let warmth = 1 - Double(step) / Double(steps)
      pull(&places, graph, radii: radii, gap: gap, strength: 0.35 * warmth)
      let room = gap * (1 + warmth)
      _ = Separation.sweep(&places, halfWidth: { radii[$0] + room / 2 }) { places, one, two in
        // Soft at first, so that things pass each other on their way.
        Separation.push(
          &places, one, two, apart: radii[one] + radii[two] + room,
          strength: 0.05 + 0.4 * (1 - warmth))
      }
    }
    return Separation.places(places, radii: radii, gap: gap)
  }

  /// The same directions from the middle, and the same order of distances, but as many things in
  /// every part of a disc: far ends of long ways would else leave the page to themselves.
  private static func spread(_ places: [Point], over extent: Double) -> [Point] {
    let count = Double(places.count)
    let middle = Point(
      x: places.reduce(0) { $0 + $1.x } / count, y: places.reduce(0) { $0 + $1.y } / count)
    let distances = places.map { place in
      let (dx, dy) = (place.x - middle.x, place.y - middle.y)
      return (dx * dx + dy * dy).squareRoot()
    }
    let order = places.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    var spread = places
    for (rank, place) in order.enumerated() {
      let wanted = extent * ((Double(rank) + 0.5) / count).squareRoot()
      spread[place] = Point(x: 0, y: 0).moved(
        by: wanted,
        towards: Point(x: places[place].x - middle.x, y: places[place].y - middle.y))
    }
    return spread
  }

  /// Leaves no more room than it takes: the whole shrinks, and what touches gives way, in turn.
  private static func drawnTogether(_ places: [Point], radii: [Double], gap: Double) -> [Point] {
    var places = Separation.places(places, radii: radii, gap: gap)
    for _ in 0..<shrinkings {
      places = Separation.places(
        places.map { Point(x: $0.x * 0.88, y: $0.y * 0.88) }, radii: radii, gap: gap)
    }
    return places
  }

  /// Ends of edges that are too far apart move towards each other, the busier ones less.
  private static func pull(
    _ places: inout [Point], _ graph: PlacingGraph, radii: [Double], gap: Double, strength: Double
  ) {
    for edge in graph.edges {
      let (one, two) = (edge.from, edge.to)
      let dx = places[two].x - places[one].x
      let dy = places[two].y - places[one].y
      let distance = (dx * dx + dy * dy).squareRoot()
      let rest = max(edge.length, radii[one] + radii[two] + gap)
      guard distance > rest else { continue }
      let share = strength * (distance - rest) / distance
      let first = share / Double(graph.degree(of: one))
      let second = share / Double(graph.degree(of: two))
      places[one].x += dx * first
      places[one].y += dy * first
      places[two].x -= dx * second
      places[two].y -= dy * second
    }
  }
}

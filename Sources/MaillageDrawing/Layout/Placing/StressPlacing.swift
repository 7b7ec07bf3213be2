/// Places a small graph so that distances on the page follow distances in the graph.
///
/// Each thing moves, in its turn, to where the squared errors of its distances, relative to these
/// distances, are smallest as the others stand: no step makes the whole worse, and none depends on
/// chance or threads.
///
/// - Reference: E. R. Gansner, Y. Koren and S. North, "Graph drawing by stress majorization",
///   Graph Drawing 2004, doi:10.1007/978-3-540-31843-9_25.
enum StressPlacing {
  /// The most things for which all pairs are looked at.
  static let most = 1200

  /// Places for everything in `graph`, which must be connected.
  ///
  /// - Complexity: O(n²) space and a sweep.
  static func places(of graph: PlacingGraph, sweeps: Int = 80) -> [Point] {
    let count = graph.count
    guard count > 1 else { return [Point](repeating: Point(x: 0, y: 0), count: count) }
    var wanted = [Double](repeating: 0, count: count * count)
    var longest = 0.0
    for start in 0..<count {
      let distances = graph.distances(from: start)
      for place in 0..<count { wanted[start * count + place] = distances[place] }
      longest = max(longest, distances.max() ?? 0)
    }
    var places = PivotStart.places(of: graph).map {
      Point(x: $0.x * longest / 2, y: $0.y * longest / 2)
    }
    for _ in 0..<sweeps {
      var largestMove = 0.0
      for place in 0..<count {
        let moved = better(place, places, wanted, count)
        largestMove = max(
          largestMove, abs(moved.x - places[place].x) + abs(moved.y - places[place].y))
        places[place] = moved
      }
      if largestMove < 0.05 { break }
    }
    return places
  }

  private static func better(
    _ place: Int, _ places: [Point], _ wanted: [Double], _ count: Int
  ) -> Point {
    let here = places[place]
    var (x, y, total) = (0.0, 0.0, 0.0)
    for other in 0..<count where other != place {
      let target = wanted[place * count + other]
      let there = places[other]
      let (dx, dy) = (here.x - there.x, here.y - there.y)
      let distance = (dx * dx + dy * dy).squareRoot()
      let weight = 1 / (target * target)
      let stretch = distance > 1e-9 ? target / distance : 0
      x += weight * (there.x + dx * stretch)
      y += weight * (there.y + dy * stretch)
      total += weight
    }
    return Point(x: x / total, y: y / total)
  }
}

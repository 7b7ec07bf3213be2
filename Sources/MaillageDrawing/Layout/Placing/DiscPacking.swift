/// Packs a few discs into as round a heap as they allow, tied ones near each other.
///
/// One after the other is laid against two that lie already, where that is nearest to the middle of
/// the heap and to those it is tied to.
enum DiscPacking {
  /// The most discs for which all pairs are tried.
  static let most = 40

  /// Places for discs none of which is nearer to another than `gap`, in the order given.
  ///
  /// - Complexity: O(n⁴), for few.
  static func places(radii: [Double], gap: Double, graph: PlacingGraph) -> [Point] {
    var places: [Point] = []
    for disc in radii.indices {
      let ties = graph.neighbours(of: disc).map(\.place).filter { $0 < disc }
      places.append(best(for: disc, places, radii, gap: gap, ties: ties))
    }
    return places
  }

  private static func best(
    for disc: Int, _ places: [Point], _ radii: [Double], gap: Double, ties: [Int]
  ) -> Point {
    guard places.count > 1 else {
      return places.isEmpty
        ? Point(x: 0, y: 0) : Point(x: places[0].x + radii[0] + radii[disc] + gap, y: places[0].y)
    }
    let middle = middle(of: places, radii)
    var best = (cost: Double.infinity, place: places[0])
    for one in places.indices {
      for two in 0..<one {
        for place in touching(
          places[one], radii[one] + radii[disc] + gap, places[two], radii[two] + radii[disc] + gap)
        {
          var cost = distance(place, middle) + radii[disc]
          for tie in ties { cost += 0.9 * distance(place, places[tie]) / Double(ties.count) }
          guard cost < best.cost - 1e-9 else { continue }
          let isFree = places.indices.allSatisfy {
            distance(place, places[$0]) >= radii[$0] + radii[disc] + gap - 1e-7
          }
          if isFree { best = (cost, place) }
        }
      }
    }
    guard best.cost == .infinity else { return best.place }
    // Beside the one farthest to the right there is always room.
    let right = places.indices.max { places[$0].x + radii[$0] < places[$1].x + radii[$1] } ?? 0
    return Point(x: places[right].x + radii[right] + radii[disc] + gap, y: places[right].y)
  }

  /// The middle of what lies there, by area.
  private static func middle(of places: [Point], _ radii: [Double]) -> Point {
    var (x, y, total) = (0.0, 0.0, 0.0)
    for (place, radius) in zip(places, radii) {
      let area = radius * radius
      x += place.x * area
      y += place.y * area
      total += area
    }
    return Point(x: x / total, y: y / total)
  }

  /// The places at given distances from two others: two, or none.
  private static func touching(_ one: Point, _ first: Double, _ two: Point, _ second: Double)
    -> [Point]
  {
    let apart = distance(one, two)
    guard apart > 0, apart <= first + second, apart >= abs(first - second) else { return [] }
    let along = (first * first - second * second + apart * apart) / (2 * apart)
    let across = max(0, first * first - along * along).squareRoot()
    let (dx, dy) = ((two.x - one.x) / apart, (two.y - one.y) / apart)
    return [-1.0, 1].map { side in
      Point(
        x: one.x + dx * along - dy * across * side, y: one.y + dy * along + dx * across * side)
    }
  }

  private static func distance(_ one: Point, _ two: Point) -> Double {
    let (dx, dy) = (one.x - two.x, one.y - two.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

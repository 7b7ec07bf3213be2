/// A first rough placing of a connected graph, from which others improve.
///
/// Distances to a few pivots, far from each other, are centred and projected on the two directions
/// in which they differ most. The whole is right at once, which improving step by step never is;
/// there is no chance in it, so that the same graph always looks the same.
///
/// - Reference: U. Brandes and C. Pich, "Eigensolver methods for progressive multidimensional
///   scaling of large data", Graph Drawing 2006, doi:10.1007/978-3-540-70904-6_6.
enum PivotStart {
  private static let pivotCount = 32
  private static let steps = 60

  /// Places for everything in `graph`, which must be connected.
  ///
  /// - Complexity: O(pivots · edges + pivots² · nodes).
  static func places(of graph: PlacingGraph) -> [Point] {
    guard graph.count > 1 else { return [Point](repeating: Point(x: 0, y: 0), count: graph.count) }
    var columns = pivotColumns(of: graph)
    centre(&columns, count: graph.count)
    let first = mainDirection(of: columns, besides: nil)
    let second = mainDirection(of: columns, besides: first)
    var places = zip(projection(of: columns, on: first), projection(of: columns, on: second)).map {
      Point(x: $0, y: $1)
    }
    nudge(&places)
    return places
  }

  private static func pivotColumns(of graph: PlacingGraph) -> [[Double]] {
    var columns: [[Double]] = []
    var nearest = [Double](repeating: .infinity, count: graph.count)
    // The end of a long way is a better first pivot than whatever comes first.
    let fromFirst = graph.distances(from: 0)
    var pivot = fromFirst.indices.max { (fromFirst[$0], -$0) < (fromFirst[$1], -$1) } ?? 0
    while columns.count < min(pivotCount, graph.count) {
      let distances = graph.distances(from: pivot)
      columns.append(distances)
      for place in nearest.indices { nearest[place] = min(nearest[place], distances[place]) }
      pivot = nearest.indices.max { (nearest[$0], -$0) < (nearest[$1], -$1) } ?? 0
      if nearest[pivot] == 0 { break }
    }
    return columns
  }

  /// Turns distances into products of coordinates, as far as that can be.
  private static func centre(_ columns: inout [[Double]], count: Int) {
    var rowMeans = [Double](repeating: 0, count: count)
    var mean = 0.0
    for column in columns.indices {
      for row in 0..<count {
        columns[column][row] *= columns[column][row]
        rowMeans[row] += columns[column][row] / Double(columns.count)
      }
    }
    for row in 0..<count { mean += rowMeans[row] / Double(count) }
    for column in columns.indices {
      let columnMean = columns[column].reduce(0, +) / Double(count)
      for row in 0..<count {
        columns[column][row] = (rowMeans[row] + columnMean - mean - columns[column][row]) / 2
      }
    }
  }

  /// The direction, among the pivots, in which the rows differ most; by repeated multiplication.
  private static func mainDirection(of columns: [[Double]], besides other: [Double]?) -> [Double] {
    let size = columns.count
    var products = [Double](repeating: 0, count: size * size)
    for one in 0..<size {
      for two in 0...one {
        var sum = 0.0
        for row in columns[one].indices { sum += columns[one][row] * columns[two][row] }
        products[one * size + two] = sum
        products[two * size + one] = sum
      }
    }
    var direction = (0..<size).map { 1 / Double($0 + 2) }
    for _ in 0..<steps {
      if let other { withdraw(other, from: &direction) }
      var next = [Double](repeating: 0, count: size)
      for row in 0..<size {
        for column in 0..<size { next[row] += products[row * size + column] * direction[column] }
      }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { break }
      direction = next.map { $0 / length }
    }
    if let other { withdraw(other, from: &direction) }
    return direction
  }

  private static func withdraw(_ other: [Double], from direction: inout [Double]) {
    let share = zip(other, direction).reduce(0) { $0 + $1.0 * $1.1 }
    for place in direction.indices { direction[place] -= share * other[place] }
  }

  private static func projection(of columns: [[Double]], on direction: [Double]) -> [Double] {
    var places = [Double](repeating: 0, count: columns[0].count)
    for (column, share) in zip(columns, direction) {
      for row in places.indices { places[row] += share * column[row] }
    }
    // The products grow with the square of the distances; the largest is what counts here.
    let widest = places.reduce(0) { max($0, abs($1)) }
    return widest > 0 ? places.map { $0 / widest } : places
  }

  /// Gives what has the same neighbours, and so the same place, places of its own.
  private static func nudge(_ places: inout [Point]) {
    var ray = Point(x: 1, y: 0)
    for place in places.indices {
      let reach = 0.02 + 0.03 * Double(place % 7) / 7
      places[place].x += ray.x * reach
      places[place].y += ray.y * reach
      ray = GoldenTurn.turned(ray)
    }
  }
}

/// Turning by the golden angle, which spreads directions evenly however many there are.
enum GoldenTurn {
  // Cosine and sine of π(3 − √5): written out, so that no two machines differ in the last bit.
  private static let cosine = -0.737_368_878_078_319_9
  private static let sine = 0.675_490_294_261_523_9

  /// `ray`, turned once.
  static func turned(_ ray: Point) -> Point {
    Point(x: ray.x * cosine - ray.y * sine, y: ray.x * sine + ray.y * cosine)
  }
}

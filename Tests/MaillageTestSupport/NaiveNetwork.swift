/// A two-mode network as a boolean matrix, with everything worked out from definitions.
///
/// Nothing here knows sparse rows or a clever algorithm: distances by Floyd and Warshall, numbers of
/// shortest paths by powers of the matrix, cuts by taking nodes and ties away, covers by trying all
/// subsets. Vertices are the rows, then the columns.
public struct NaiveNetwork {
  /// How many rows there are.
  public let rows: Int
  /// How many columns there are.
  public let columns: Int
  /// Whether two vertices are tied.
  public let tied: [[Bool]]
  /// The distance of each pair; nil without a path.
  public let distance: [[Int?]]

  /// All vertices.
  public var vertices: Range<Int> { 0..<(rows + columns) }
  /// The vertices of the rows.
  public var rowVertices: Range<Int> { 0..<rows }
  /// The vertices of the columns.
  public var columnVertices: Range<Int> { rows..<(rows + columns) }

  /// The network of a matrix; the number of columns matters where there are no rows.
  public init(_ cells: [[Bool]], columns columnCount: Int? = nil) {
    rows = cells.count
    columns = columnCount ?? cells.first?.count ?? 0
    var tied = Array(
      repeating: Array(repeating: false, count: rows + columns), count: rows + columns)
    for (row, line) in cells.enumerated() {
      for (column, isTied) in line.enumerated() where isTied {
        tied[row][rows + column] = true
        tied[rows + column][row] = true
      }
    }
    self.tied = tied
    distance = Self.distances(tied)
  }

  /// Shortest distances by Floyd and Warshall.
  static func distances(_ tied: [[Bool]]) -> [[Int?]] {
    let count = tied.count
    let never = 1_000_000
    var distance = tied.map { $0.map { $0 ? 1 : never } }
    for vertex in 0..<count { distance[vertex][vertex] = 0 }
    for middle in 0..<count {
      for from in 0..<count where distance[from][middle] < never {
        for to in 0..<count {
          distance[from][to] = min(
            distance[from][to], distance[from][middle] + distance[middle][to])
        }
      }
    }
    return distance.map { $0.map { $0 < never ? $0 : nil } }
  }

  /// Whether paths join pairs of vertices when some ties are not there.
  func isJoined(without isGone: (Int, Int) -> Bool) -> [[Bool]] {
    var rest = tied
    for one in vertices {
      for other in vertices where isGone(one, other) { rest[one][other] = false }
    }
    return Self.distances(rest).map { $0.map { $0 != nil } }
  }

  /// The number of shortest paths between each pair: the entries of the first power of the matrix
  /// that is not zero there.
  func shortestPathCounts() -> [[Double]] {
    let count = rows + columns
    var paths = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    var power = paths
    for vertex in vertices {
      power[vertex][vertex] = 1
      paths[vertex][vertex] = 1
    }
    for length in 1...max(1, distance.joined().compactMap { $0 }.max() ?? 1) {
      power = power.map { line in
        vertices.map { to in vertices.reduce(0.0) { $0 + (tied[$1][to] ? line[$1] : 0) } }
      }
      for from in vertices {
        for to in vertices where distance[from][to] == length { paths[from][to] = power[from][to] }
      }
    }
    return paths
  }

  /// The vertices that a path joins with this one, itself included.
  func component(of vertex: Int) -> [Int] { vertices.filter { distance[vertex][$0] != nil } }

  /// The number of ties of a vertex.
  func degree(_ vertex: Int) -> Int { tied[vertex].count { $0 } }

  /// The neighbours that two vertices share.
  func shared(_ one: Int, _ other: Int) -> Int {
    vertices.count { tied[one][$0] && tied[other][$0] }
  }
}

/// All pairs of a range, each once.
func pairs(_ range: Range<Int>) -> [(Int, Int)] {
  range.flatMap { one in range.filter { $0 > one }.map { (one, $0) } }
}

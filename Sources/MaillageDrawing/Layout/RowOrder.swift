/// The order of rows between the platforms of two sides: within a sector, so that few lines cross.
///
/// Sectors keep their order, which is that of the legend; within one, rows go to the mean place of
/// their platforms, and platforms to that of their rows, in turns; the best of all turns is kept.
struct RowOrder {
  /// Rows from top to bottom, in the groups in which they were given.
  private(set) var groups: [[Int]]
  /// How many pairs of lines cross on both sides.
  private(set) var crossings: Int

  private static let rounds = 8

  /// - Parameters:
  ///   - groups: rows that stay together, each in the order in which it was given.
  ///   - run: what must stay together within a group; rows of one run follow each other.
  ///   - sides: for each side the pairs of a row and a platform that lines join.
  ///   - platforms: how many platforms there are.
  init(
    _ groups: [[Int]], run: (Int) -> Int, sides: [[(row: Int, platform: Int)]], platforms: Int
  ) {
    let rowCount = 1 + (groups.joined().max() ?? -1)
    var best = (groups: groups, crossings: Int.max)
    var current = groups
    for _ in 0..<Self.rounds {
      // Rows side by side take the same heights: only who stands above whom counts.
      var heights = [Double](repeating: 0, count: rowCount)
      for (place, row) in current.joined().enumerated() { heights[row] = Double(place) }
      var crossings = 0
      var sums = [Double](repeating: 0, count: rowCount)
      var counts = [Int](repeating: 0, count: rowCount)
      for lines in sides {
        var ends = [[Double]](repeating: [], count: platforms)
        for line in lines { ends[line.platform].append(heights[line.row]) }
        for platform in ends.indices { ends[platform].sort() }
        let order = SideOrder(ends.indices.filter { !ends[$0].isEmpty }, ends: ends).platforms
        crossings += Self.crossings(order.map { ends[$0] })
        var placeOf = [Double](repeating: 0, count: platforms)
        for (place, platform) in order.enumerated() {
          placeOf[platform] = Double(place) / Double(max(1, order.count - 1))
        }
        for line in lines {
          sums[line.row] += placeOf[line.platform]
          counts[line.row] += 1
        }
      }
      if crossings < best.crossings { best = (current, crossings) }
      let means = zip(sums, counts).map { $1 == 0 ? 0.5 : $0 / Double($1) }
      current = current.map { Self.sorted($0, run: run, by: means) }
      if current == best.groups { break }
    }
    self.groups = best.groups
    crossings = best.crossings == .max ? 0 : best.crossings
  }

  private static func sorted(_ rows: [Int], run: (Int) -> Int, by means: [Double]) -> [Int] {
    var runOf: [Int] = []
    var number = 0
    for (place, row) in rows.enumerated() {
      if place > 0, run(row) != run(rows[place - 1]) { number += 1 }
      runOf.append(number)
    }
    return rows.indices.sorted {
      (runOf[$0], means[rows[$0]], $0) < (runOf[$1], means[rows[$1]], $1)
    }.map { rows[$0] }
  }

  private static func crossings(_ ends: [[Double]]) -> Int {
    var sum = 0
    for (place, upper) in ends.enumerated() {
      for lower in ends[(place + 1)...] { sum += SideOrder.crossings(upper, lower) }
    }
    return sum
  }
}

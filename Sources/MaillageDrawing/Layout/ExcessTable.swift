/// How much each pair of items of a column would gain by changing places.
///
/// While the other column stands in some order, a pair of items has an excess: how many more of their
/// lines cross if the first stands above the second than the other way round. The excesses of all
/// pairs tell how often lines cross in any order of the items, how often in each at least, and where
/// an item is best put, without a look at the lines. They are made by few additions of whole rows:
/// an end has, for each item, the lines above it less those below it; the row of an item is the sum
/// over its ends.
struct ExcessTable {
  private typealias Four = SIMD4<Int32>

  private let lines: LineEnds
  private let endCount: Int
  /// How many fours a row takes.
  private let width: Int
  /// Of each item less than nothing by as many lines as it has: all of them are below the first end.
  private let below: [Four]
  /// For each end and item, how many lines join them.
  private let marks: [Four]
  /// How many pairs of lines share neither item nor end: each of them crosses, or would if the items
  /// stood the other way round.
  private let pairs: Int

  // Made again and again, in the same room.
  private var running: [Four]
  private var balances: [Four]
  private var rows: [Four]

  /// The items whose ends are given, of which there are `endCount`.
  init(_ lines: LineEnds, endCount: Int) {
    let count = lines.count
    let width = (count + 3) / 4
    var below = [Four](repeating: .zero, count: width)
    var marks = [Four](repeating: .zero, count: endCount * width)
    for item in 0..<count {
      below[item >> 2][item & 3] = -Int32(lines.lineCount(of: item))
      for line in lines.lines(of: item) { marks[lines[line] * width + item >> 2][item & 3] += 1 }
    }
    // All pairs of lines but those that share an item, and those that share an end; those that share
    // both were taken off twice.
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    var sum = pairs(lines.lineCount)
    for item in 0..<count { sum -= pairs(lines.lineCount(of: item)) }
    for end in 0..<endCount {
      var here = 0
      for place in 0..<4 * width {
        let lines = Int(marks[end * width + place >> 2][place & 3])
        here += lines
        sum += pairs(lines)
      }
      sum -= pairs(here)
    }
    self.lines = lines
    self.endCount = endCount
    self.width = width
    self.below = below
    self.marks = marks
    self.pairs = sum
    running = below
    balances = marks
    rows = [Four](repeating: .zero, count: count * width)
  }

  /// How many items there are.
  private var count: Int { lines.count }

  /// Makes the table for an order of the ends.
  ///
  /// - Complexity: O(items · (lines + ends)), in steps of four.
  mutating func take(ends order: [Int]) {
    for column in 0..<width { running[column] = below[column] }
    for end in order {
      for column in 0..<width {
        // Those that end here are neither above nor below.
        let here = marks[end * width + column]
        let sum = running[column] &+ here
        balances[end * width + column] = sum
        running[column] = sum &+ here
      }
    }
    for item in 0..<count {
      for column in 0..<width {
        var sum = Four.zero
        for line in lines.lines(of: item) { sum &+= balances[lines[line] * width + column] }
        rows[item * width + column] = sum
      }
    }
  }

  /// How many more lines cross if the first item stands above the second than the other way round.
  func excess(above upper: Int, below lower: Int) -> Int {
    Int(rows[upper * width + lower >> 2][lower & 3])
  }

  /// How many pairs of lines cross with the items in `order`.
  func crossings(order: [Int]) -> Int {
    var sums = [Four](repeating: .zero, count: width)
    var excess = 0
    for item in order {
      excess += Int(sums[item >> 2][item & 3])
      for column in 0..<width { sums[column] &+= rows[item * width + column] }
    }
    return (pairs + excess) / 2
  }

  /// How many pairs of lines cross at least, whatever the order: each pair of items stands as it had
  /// better, which no order may grant to all of them.
  var fewestCrossings: Int {
    var sum = Four.zero
    for row in rows { sum &+= row.replacing(with: 0 &- row, where: row .< 0) }
    return (pairs - Int(sum.wrappedSum()) / 2) / 2
  }

  /// Puts each item in its turn where its lines cross fewest others; among equals nearest to where
  /// it was.
  ///
  /// - Complexity: O(items²).
  func sift(_ order: inout [Int], inTurns turns: [Int]) {
    for item in turns where lines.lineCount(of: item) > 0 {
      guard let from = order.firstIndex(of: item) else { continue }
      // Crossings relative to standing on top.
      var crossings = 0
      var best = (crossings: 0, distance: from, place: 0)
      var place = 0
      for other in order where other != item {
        place += 1
        crossings -= excess(above: item, below: other)
        if crossings > best.crossings { continue }
        let distance = abs(place - from)
        if crossings < best.crossings || distance < best.distance {
          best = (crossings, distance, place)
        }
      }
      var at = from
      while at < best.place {
        order[at] = order[at + 1]
        at += 1
      }
      while at > best.place {
        order[at] = order[at - 1]
        at -= 1
      }
      order[at] = item
    }
  }
}

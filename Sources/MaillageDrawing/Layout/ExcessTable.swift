/// How much each pair of items of a column would gain by changing places.
///
/// While the other column stands in some order, a pair of items has an excess: how many more of their
/// lines cross if the first stands above the second than the other way round. The excesses of all
/// pairs tell how often lines cross in any order of the items, how often in each at least, and where
/// an item is best put, without a look at the lines. They are made by few additions of whole rows:
/// an end has, for each item, the lines above it less those below it; the row of an item is the sum
/// over its ends.
struct ExcessTable {
  private typealias Eight = SIMD8<Int32>

  /// How many pairs of lines cross at least, whatever the order of the items: each pair stands as it
  /// had better, which no order may grant to all of them.
  private(set) var fewestCrossings = 0

  /// How many items there are.
  private let count: Int
  /// How many eights a row takes.
  private let width: Int
  /// The lines of each item, and where the row of the end of each begins.
  private let starts: [Int]
  private let rowOfEnd: [Int]
  /// For each end and item, how many lines join them; none in the row after the last end.
  private let marks: [Eight]
  /// How many pairs of lines share neither item nor end: each of them crosses, or would if the items
  /// stood the other way round.
  private let pairs: Int

  // Made again and again, in the same room.
  /// For each end and item, how many of its lines are above the end less those below it. The row
  /// after the last end stands for the top, where all are below.
  private var balances: [Eight]
  private var rows: [Eight]
  private var sums: [Eight]

  /// The items whose ends are given, of which there are `endCount`.
  init(_ lines: LineEnds, endCount: Int) {
    count = lines.count
    let width = (lines.count + 7) / 8
    var below = [Eight](repeating: .zero, count: width)
    var marks = [Eight](repeating: .zero, count: (endCount + 1) * width)
    var sharing = [Int](repeating: 0, count: endCount)
    // All pairs of lines but those that share an item, and those that share an end; those that share
    // both were taken off twice.
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    var sum = pairs(lines.lineCount)
    for item in 0..<lines.count {
      below[item >> 3][item & 7] = -Int32(lines.lineCount(of: item))
      sum -= pairs(lines.lineCount(of: item))
      for line in lines.lines(of: item) {
        let mark = lines[line] * width + item >> 3
        sum += Int(marks[mark][item & 7])
        marks[mark][item & 7] += 1
        sharing[lines[line]] += 1
      }
    }
    for count in sharing { sum -= pairs(count) }
    self.width = width
    starts = lines.starts
    rowOfEnd = (0..<lines.lineCount).map { lines[$0] * width }
    self.marks = marks
    self.pairs = sum
    balances = marks
    balances.replaceSubrange(endCount * width..<balances.count, with: below)
    sums = below
    rows = [Eight](repeating: .zero, count: lines.count * width)
  }

  /// Makes the table for an order of the ends.
  ///
  /// - Complexity: O(items · (lines + ends)), in steps of eight.
  mutating func take(ends order: [Int]) {
    Self.balance(&balances, marks, order: order, width: width)
    let excess = Self.sum(
      &rows, balances, starts: starts, rowOfEnd: rowOfEnd, width: width)
    // Each pair was met twice.
    fewestCrossings = (pairs - excess / 2) / 2
  }

  // A search does little else than these two: entries are looked up without asking each time whether
  // they are there.

  /// For each end and item, the lines above the end less those below it.
  private static func balance(
    _ balances: inout [Eight], _ marks: [Eight], order: [Int], width: Int
  ) {
    let marks = marks.span
    var balances = balances.mutableSpan
    // The first end comes after the top.
    var before = marks.count - width
    for end in order {
      let here = end * width
      precondition(here >= 0 && here + width <= marks.count)
      for column in 0..<width {
        // Those that end here are neither above nor below.
        unsafe balances[unchecked: here &+ column] =
          balances[unchecked: before &+ column] &+ marks[unchecked: before &+ column]
          &+ marks[unchecked: here &+ column]
      }
      before = here
    }
  }

  /// For each item, the sum of the rows of its ends.
  ///
  /// - Returns: the sum of all excesses, whatever their signs.
  private static func sum(
    _ rows: inout [Eight], _ balances: [Eight], starts: [Int], rowOfEnd: [Int], width: Int
  ) -> Int {
    var excess = Eight.zero
    let (balances, starts, rowOfEnd) = (balances.span, starts.span, rowOfEnd.span)
    var rows = rows.mutableSpan
    var row = 0
    for item in 0..<max(0, starts.count - 1) {
      let (first, end) = unsafe (starts[unchecked: item], starts[unchecked: item &+ 1])
      for column in 0..<width {
        var sum = Eight.zero
        var line = first
        while line < end {
          unsafe sum &+= balances[unchecked: rowOfEnd[unchecked: line] &+ column]
          line &+= 1
        }
        unsafe rows[unchecked: row] = sum
        row &+= 1
        let sign = sum &>> 31
        excess &+= (sum ^ sign) &- sign
      }
    }
    return Int(excess.wrappedSum())
  }

  /// How many more lines cross if the first item stands above the second than the other way round.
  func excess(above upper: Int, below lower: Int) -> Int {
    Int(rows[upper * width + lower >> 3][lower & 7])
  }

  /// How many pairs of lines cross with the items in `order`.
  mutating func crossings(order: [Int]) -> Int {
    for column in 0..<width { sums[column] = .zero }
    var excess = 0
    for item in order {
      excess += Int(sums[item >> 3][item & 7])
      for column in 0..<width { sums[column] &+= rows[item * width + column] }
    }
    return (pairs + excess) / 2
  }

  /// Puts each item in its turn where its lines cross fewest others; among equals nearest to where
  /// it was.
  ///
  /// - Complexity: O(items²).
  func sift(_ items: inout [Int], inTurns turns: [Int]) {
    let rows = rows.span.bytes
    var order = items.mutableSpan
    for item in turns where starts[item + 1] > starts[item] {
      let row = item * width * MemoryLayout<Eight>.stride
      precondition(row >= 0 && row + count * MemoryLayout<Int32>.stride <= rows.byteCount)
      var from = 0
      while from < order.count, unsafe order[unchecked: from] != item { from &+= 1 }
      guard from < order.count else { continue }
      // Crossings relative to standing on top.
      var crossings: Int32 = 0
      var best: Int32 = 0
      var distance = from
      var bestPlace = 0
      var place = 0
      for index in order.indices where index != from {
        let other = unsafe order[unchecked: index]
        place &+= 1
        unsafe crossings &-= rows.unsafeLoad(
          fromUncheckedByteOffset: row &+ other &* MemoryLayout<Int32>.stride, as: Int32.self)
        if crossings > best { continue }
        let moved = place < from ? from &- place : place &- from
        if crossings < best || moved < distance {
          (best, distance, bestPlace) = (crossings, moved, place)
        }
      }
      var at = from
      while at < bestPlace {
        order[at] = order[at + 1]
        at += 1
      }
      while at > bestPlace {
        order[at] = order[at - 1]
        at -= 1
      }
      order[at] = item
    }
  }
}

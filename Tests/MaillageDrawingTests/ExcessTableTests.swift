import MaillageGraph
import Testing

@testable import MaillageDrawing

/// What pairs of items gain by changing places, against counting line by line.
@Suite struct ExcessTableTests {
  private func lists(seed: UInt64, items: Int, ends: Int) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    return (0..<items).map { _ in (0..<ends).filter { _ in random.next() % 3 == 0 } }
  }

  /// A table of these lists, and the lists as the places of their ends in the order.
  private func table(_ lists: [[Int]], ends order: [Int]) -> (ExcessTable, [[Int]]) {
    var table = ExcessTable(LineEnds(lists), endCount: order.count)
    // An order before must leave nothing behind.
    table.take(ends: order.reversed())
    table.take(ends: order)
    return (table, lists.map { list in list.map { order.firstIndex(of: $0) ?? 0 }.sorted() })
  }

  private func crossings(_ upper: [Int], _ lower: [Int]) -> Int {
    upper.reduce(0) { sum, end in sum + lower.count { $0 < end } }
  }

  @Test func aSmallTable() {
    // 0 ─ a, c; 1 ─ a; 2 ─ b: below 0, 1 crosses its line to c, and so does 2; above it 2 crosses
    // the line to a.
    var table = ExcessTable(LineEnds([[0, 2], [0], [1]]), endCount: 3)
    table.take(ends: [0, 1, 2])
    #expect(table.excess(above: 0, below: 1) == 1)
    #expect(table.excess(above: 0, below: 2) == 0)
    #expect(table.excess(above: 1, below: 2) == -1)
    #expect(table.crossings(order: [0, 1, 2]) == 2)
    #expect(table.crossings(order: [1, 0, 2]) == 1)
    #expect(table.crossings(order: [2, 1, 0]) == 2)
    #expect(table.fewestCrossings == 1)
    var order = [0, 1, 2]
    table.sift(&order, inTurns: [0, 1, 2])
    #expect(table.crossings(order: order) == 1)
  }

  /// More items and ends than stand in one step, so that the last row is not full.
  @Test(arguments: [(9, 6), (8, 8), (21, 10), (3, 17), (1, 1)], 0..<12 as Range<UInt64>)
  func tellsWhatCountingTells(size: (items: Int, ends: Int), seed: UInt64) {
    let lists = lists(seed: seed, items: size.items, ends: size.ends)
    let order = SplitMix64.shuffled(size.ends, seed: seed + 1)
    var (table, places) = table(lists, ends: order)
    var fewest = 0
    for upper in lists.indices {
      for lower in lists.indices where lower != upper {
        let (down, up) = (
          crossings(places[upper], places[lower]), crossings(places[lower], places[upper])
        )
        #expect(table.excess(above: upper, below: lower) == down - up)
        if lower > upper { fewest += min(down, up) }
      }
    }
    #expect(table.fewestCrossings == fewest)
    for seed in seed..<seed + 4 {
      let items = SplitMix64.shuffled(size.items, seed: seed)
      var sum = 0
      for (place, upper) in items.enumerated() {
        for lower in items[(place + 1)...] { sum += crossings(places[upper], places[lower]) }
      }
      #expect(table.crossings(order: items) == sum)
      #expect(LineEnds(places).crossings(order: items, endCount: size.ends) == sum)
    }
  }

  /// An item that names an end twice has two lines there.
  @Test func linesMayBeDouble() {
    var table = ExcessTable(LineEnds([[1, 1], [0, 1], [0]]), endCount: 2)
    table.take(ends: [0, 1])
    #expect(table.excess(above: 0, below: 1) == 2 && table.excess(above: 0, below: 2) == 2)
    #expect(table.crossings(order: [0, 1, 2]) == 5 && table.crossings(order: [2, 1, 0]) == 0)
  }

  /// Item by item by the definition: the place, among all, where it crosses fewest; the nearest of
  /// these. Items without lines stay.
  @Test(arguments: 0..<20 as Range<UInt64>) func siftingFindsTheBestPlaceOfEach(seed: UInt64) {
    let lists = lists(seed: seed, items: 9, ends: 6)
    let turns = LineEnds(lists).turns
    var (table, places) = table(lists, ends: SplitMix64.shuffled(6, seed: seed))
    let start = SplitMix64.shuffled(9, seed: seed + 7)
    var expected = start
    for item in turns where !lists[item].isEmpty {
      let rest = expected.filter { $0 != item }
      let from = expected.firstIndex(of: item) ?? 0
      let costs = (0...rest.count).map { place -> (cost: Int, distance: Int, place: Int) in
        let order = Array(rest[..<place] + [item] + rest[place...])
        let cost = LineEnds(places).crossings(order: order, endCount: 6)
        return (cost, abs(place - from), place)
      }
      let best = costs.min { $0 < $1 }?.place ?? 0
      expected = rest[..<best] + [item] + rest[best...]
    }
    var sifted = start
    table.sift(&sifted, inTurns: turns)
    #expect(sifted == expected)
    #expect(table.crossings(order: sifted) <= table.crossings(order: start))
  }

  @Test func nothingIsATableToo() {
    var none = ExcessTable(LineEnds([]), endCount: 3)
    none.take(ends: [2, 0, 1])
    #expect(none.crossings(order: []) == 0 && none.fewestCrossings == 0)
    var empty = ExcessTable(LineEnds([[], []]), endCount: 0)
    empty.take(ends: [])
    var order = [1, 0]
    empty.sift(&order, inTurns: [0, 1])
    #expect(order == [1, 0] && empty.crossings(order: order) == 0)
  }

  /// Orders passed are known again, and how far it is from each to the end; those that led to none
  /// are not.
  @Test func passedOrdersKnowTheWay() {
    var passed = PassedOrders(platformCount: 3)
    passed.pass([0, 1, 2])
    passed.pass([0, 2, 1])
    #expect(passed.way(from: [0, 1, 2]) == nil)
    passed.end(from: 0, polishing: 7)
    passed.pass([2, 1, 0])
    passed.forget(from: 2)
    passed.pass([1, 2, 0])
    passed.end(from: 2, polishing: 5)
    #expect(passed.count == 3)
    #expect(passed.way(from: [0, 1, 2]) == PassedOrders.Way(rounds: 2, polishing: 7))
    #expect(passed.way(from: [0, 2, 1]) == PassedOrders.Way(rounds: 1, polishing: 7))
    #expect(passed.way(from: [1, 2, 0]) == PassedOrders.Way(rounds: 1, polishing: 5))
    #expect(passed.way(from: [2, 1, 0]) == nil)
  }
}

extension SplitMix64 {
  /// The numbers below `count` in some order.
  fileprivate static func shuffled(_ count: Int, seed: UInt64) -> [Int] {
    var random = SplitMix64(seed: seed)
    return Array(0..<count).shuffled(using: &random)
  }
}

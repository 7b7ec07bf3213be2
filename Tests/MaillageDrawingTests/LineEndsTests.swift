import MaillageGraph
import Testing

@testable import MaillageDrawing

/// The lists behind the search for an order, against counting pair by pair.
@Suite struct LineEndsTests {
  private func lists(seed: UInt64, items: Int, ends: Int) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    return (0..<items).map { _ in (0..<ends).filter { _ in random.next() % 3 == 0 } }
  }

  @Test func crossingsOfASmallNetwork() {
    // 0 ─ a, c; 1 ─ a; 2 ─ b: the line 0–c crosses those of 1 and 2.
    let ends = LineEnds([[0, 2], [0], [1]])
    #expect(ends.crossings(order: [0, 1, 2], endCount: 3) == 2)
    #expect(ends.crossings(order: [1, 0, 2], endCount: 3) == 1)
    #expect(ends.crossings(order: [1, 2, 0], endCount: 3) == 1)
    #expect(ends.excess(above: 0, below: 1) == 1)
    #expect(ends.excess(above: 1, below: 0) == -1)
    #expect(ends.precedes(0, 2) == true && ends.precedes(2, 0) == false)
    #expect(ends.precedes(1, 0) == true && ends.precedes(1, 1) == nil)
    #expect(ends.mean(of: 0) == 1)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func countsAsPairByPair(seed: UInt64) {
    let lists = lists(seed: seed, items: 9, ends: 6)
    let ends = LineEnds(lists)
    func crossing(_ upper: Int, _ lower: Int) -> Int {
      lists[upper].reduce(0) { sum, end in sum + lists[lower].count { $0 < end } }
    }
    var sum = 0
    for upper in lists.indices {
      for lower in lists.indices where lower > upper {
        sum += crossing(upper, lower)
        let excess = crossing(upper, lower) - crossing(lower, upper)
        #expect(ends.excess(above: upper, below: lower) == excess)
        let precedes = lists[upper].lexicographicallyPrecedes(lists[lower])
        #expect(ends.precedes(upper, lower) == (lists[upper] == lists[lower] ? nil : precedes))
      }
    }
    #expect(ends.crossings(order: Array(lists.indices), endCount: 6) == sum)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func endsTakeOtherPlaces(seed: UInt64) {
    let lists = lists(seed: seed, items: 7, ends: 5)
    let places = [3, 0, 4, 1, 2]
    let mapped = LineEnds(lists).mapped(places)
    for (item, list) in lists.enumerated() {
      #expect(mapped.lines(of: item).map { mapped[$0] } == list.map { places[$0] }.sorted())
    }
    let order = [6, 2, 0, 1, 5, 4, 3]
    let turned = LineEnds(lists).turned(order: order, endCount: 5)
    #expect(turned.count == 5)
    for end in 0..<5 {
      let here = order.indices.filter { lists[order[$0]].contains(end) }
      #expect(turned.lines(of: end).map { turned[$0] } == here)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func siftingTakesNothingWorse(seed: UInt64) {
    let ends = LineEnds(lists(seed: seed, items: 8, ends: 6))
    let sifted = ends.sifted(Array(0..<8), inTurns: ends.turns, endCount: 6)
    #expect(sifted.sorted() == Array(0..<8))
    #expect(
      ends.crossings(order: sifted, endCount: 6)
        <= ends.crossings(order: Array(0..<8), endCount: 6))
  }

  @Test func nothingIsOrderedToo() {
    let ends = LineEnds([])
    #expect(ends.count == 0 && ends.sifted([], inTurns: [], endCount: 0).isEmpty)
    #expect(ends.crossings(order: [], endCount: 0) == 0)
    #expect(LineEnds([[], []]).sifted([1, 0], inTurns: [0, 1], endCount: 3) == [1, 0])
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func countingStopsWhereItIsTold(seed: UInt64) {
    let ends = LineEnds(lists(seed: seed, items: 9, ends: 6))
    let order = Array(0..<9)
    let all = ends.crossings(order: order, endCount: 6)
    var room = [Int32](repeating: 7, count: 6)
    #expect(ends.crossings(order: order, atMost: all, &room) == all)
    if all > 0 { #expect(ends.crossings(order: order, atMost: all - 1, &room) >= all) }
    #expect(ends.crossings(order: order, atMost: .max, &room) == all)
  }

  /// Item by item by the definition: the place, among all, where it crosses fewest; the nearest of
  /// these.
  @Test(arguments: 0..<20 as Range<UInt64>) func siftingFindsTheBestPlaceOfEach(seed: UInt64) {
    let ends = LineEnds(lists(seed: seed, items: 8, ends: 6))
    var expected = Array(0..<8)
    for item in ends.turns where ends.lineCount(of: item) > 0 {
      let rest = expected.filter { $0 != item }
      let from = expected.firstIndex(of: item) ?? 0
      let places = (0...rest.count).map { place -> (cost: Int, distance: Int, place: Int) in
        let order = rest[..<place] + [item] + rest[place...]
        return (ends.crossings(order: Array(order), endCount: 6), abs(place - from), place)
      }
      let best = places.min { $0 < $1 }?.place ?? 0
      expected = rest[..<best] + [item] + rest[best...]
    }
    #expect(ends.sifted(Array(0..<8), inTurns: ends.turns, endCount: 6) == expected)
  }
}

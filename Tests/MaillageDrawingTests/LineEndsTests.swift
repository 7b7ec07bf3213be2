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
    // The same in room that held the lines in another order.
    var again = LineEnds(lists).turned(order: Array(0..<7), endCount: 5)
    again.takeTurned(LineEnds(lists), order: order)
    for end in 0..<5 {
      #expect(again.lines(of: end) == turned.lines(of: end))
      #expect(again.lines(of: end).map { again[$0] } == turned.lines(of: end).map { turned[$0] })
    }
  }

  @Test func nothingIsOrderedToo() {
    let ends = LineEnds([])
    #expect(ends.count == 0 && ends.crossings(order: [], endCount: 0) == 0)
  }
}

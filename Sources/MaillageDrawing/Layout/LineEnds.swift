/// Where the lines of items end in the column beside theirs: ascending, item by item, in one block.
///
/// The search for an order asks for little else, and asks very often.
struct LineEnds {
  private(set) var starts: [Int]
  private var places: [Int]

  /// The ends of `lists.count` items, as given.
  init(_ lists: [[Int]]) {
    starts = [0]
    starts.reserveCapacity(lists.count + 1)
    for list in lists { starts.append((starts.last ?? 0) + list.count) }
    places = Array(lists.joined())
  }

  /// How many items there are.
  var count: Int { starts.count - 1 }

  /// How many lines there are.
  var lineCount: Int { places.count }

  /// How many lines an item has.
  func lineCount(of item: Int) -> Int { starts[item + 1] - starts[item] }

  /// The end of a line, counted through all items.
  subscript(line: Int) -> Int { places[line] }

  /// The lines of an item.
  func lines(of item: Int) -> Range<Int> { starts[item]..<starts[item + 1] }

  /// The same lines with other ends, ascending again within each item.
  func mapped(_ placeOf: [Int]) -> LineEnds {
    var mapped = self
    for item in 0..<count {
      let lines = lines(of: item)
      mapped.places.replaceSubrange(lines, with: lines.map { placeOf[places[$0]] }.sorted())
    }
    return mapped
  }

  /// The lines seen from the other column: where items stand in `order`, by their ends.
  func turned(order: [Int], endCount: Int) -> LineEnds {
    var turned = self
    var next = [Int](repeating: 0, count: endCount + 1)
    for end in places { next[end + 1] += 1 }
    for end in 0..<endCount { next[end + 1] += next[end] }
    turned.starts = next
    for (place, item) in order.enumerated() {
      for line in lines(of: item) {
        turned.places[next[places[line]]] = place
        next[places[line]] += 1
      }
    }
    return turned
  }

  /// Becomes ``turned(order:endCount:)`` of `other` in the same room; it must have been so already,
  /// in some order.
  mutating func takeTurned(_ other: LineEnds, order: [Int]) {
    // Starts go along, and back again.
    for (place, item) in order.enumerated() {
      for line in other.lines(of: item) {
        let end = other.places[line]
        places[starts[end]] = place
        starts[end] += 1
      }
    }
    for item in (0..<count).reversed() { starts[item + 1] = starts[item] }
    starts[0] = 0
  }

  /// The mean place of the ends of an item.
  func mean(of item: Int) -> Double {
    let lines = lines(of: item)
    return Double(lines.reduce(0) { $0 + places[$1] }) / Double(max(1, lines.count))
  }

  /// Whether the ends of one item come first in a list of such rows.
  func precedes(_ one: Int, _ two: Int) -> Bool? {
    let (first, second) = (lines(of: one), lines(of: two))
    for (a, b) in zip(first, second) where places[a] != places[b] { return places[a] < places[b] }
    return first.count == second.count ? nil : first.count < second.count
  }

  /// How many pairs of lines cross with the items in `order`, where there are so many ends.
  ///
  /// - Complexity: O(lines · ends), in steps that take next to no time.
  func crossings(order: [Int], endCount: Int) -> Int {
    // How many earlier lines end below each place. All are counted up without asking which, in short
    // numbers, so that several are in one instruction.
    var endingBelow = [Int32](repeating: 0, count: endCount)
    var crossings = 0
    for item in order {
      let lines = lines(of: item)
      for line in lines { crossings += Int(endingBelow[places[line]]) }
      for line in lines {
        let place = Int32(truncatingIfNeeded: places[line])
        for end in endingBelow.indices {
          endingBelow[end] &+= Int32(truncatingIfNeeded: end) < place ? 1 : 0
        }
      }
    }
    return crossings
  }

  /// All items, those with the most lines first: who is sifted when.
  var turns: [Int] {
    (0..<count).sorted { (-lineCount(of: $0), $0) < (-lineCount(of: $1), $1) }
  }
}

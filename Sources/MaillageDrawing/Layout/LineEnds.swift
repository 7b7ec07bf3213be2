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
    mapped.take(self, at: placeOf)
    return mapped
  }

  /// Becomes `other` with other ends; both have the same items with as many lines.
  mutating func take(_ other: LineEnds, at placeOf: [Int]) {
    for item in 0..<count {
      let lines = lines(of: item)
      for line in lines {
        let end = placeOf[other.places[line]]
        var place = line
        while place > lines.lowerBound, places[place - 1] > end {
          places[place] = places[place - 1]
          place -= 1
        }
        places[place] = end
      }
    }
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

  /// How many more lines cross if the first item stands above the second than the other way round.
  func excess(above upper: Int, below lower: Int) -> Int {
    let (others, end) = (starts[lower], starts[lower + 1])
    var (below, notAbove) = (others, others)
    var excess = 0
    for line in lines(of: upper) {
      let place = places[line]
      while below < end, places[below] < place { below += 1 }
      notAbove = max(notAbove, below)
      while notAbove < end, places[notAbove] == place { notAbove += 1 }
      excess += (below - others) - (end - notAbove)
    }
    return excess
  }

  /// How many pairs of lines cross with the items in `order`, where there are so many ends.
  ///
  /// - Complexity: O(lines · ends), in steps that take next to no time.
  func crossings(order: [Int], endCount: Int) -> Int {
    var endingBelow = [Int32](repeating: 0, count: endCount)
    return crossings(order: order, atMost: .max, &endingBelow)
  }

  /// The same; past `most` counting stops, and whatever was counted is given.
  ///
  /// - Parameter endingBelow: room for a number of each end.
  func crossings(order: [Int], atMost most: Int, _ endingBelow: inout [Int32]) -> Int {
    // How many earlier lines end below each place. All are counted up without asking which, in short
    // numbers, so that several are in one instruction.
    for end in endingBelow.indices { endingBelow[end] = 0 }
    var crossings = 0
    for item in order {
      let lines = lines(of: item)
      for line in lines { crossings += Int(endingBelow[places[line]]) }
      if crossings > most { break }
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

  /// `items`, each in its turn where its lines cross fewest others.
  ///
  /// - Parameters:
  ///   - items: all of them.
  ///   - turns: the order in which they are moved.
  ///   - endCount: how many ends there are.
  /// - Complexity: O(items · (lines + ends)).
  func sifted(_ items: [Int], inTurns turns: [Int], endCount: Int) -> [Int] {
    var order = items
    var balance = [Int](repeating: 0, count: endCount)
    for item in turns {
      guard lineCount(of: item) > 0, let from = order.firstIndex(of: item) else { continue }
      order.remove(at: from)
      weigh(item, into: &balance)
      order.insert(item, at: bestIndex(among: order, balance, from: from))
    }
    return order
  }

  /// Where an item crosses fewest lines of those in `order`; among equals nearest to where it was.
  ///
  /// This is most of a search: the ends are looked up without asking each time whether they are there.
  private func bestIndex(among order: [Int], _ balance: [Int], from: Int) -> Int {
    let (order, balance, starts, places) = (order.span, balance.span, starts.span, places.span)
    // Crossings relative to standing on top.
    var crossings = 0
    var best = (crossings: 0, distance: from, index: 0)
    for index in order.indices {
      let other = order[index]
      for line in starts[other]..<starts[other + 1] {
        crossings += unsafe balance[unchecked: places[unchecked: line]]
      }
      if crossings > best.crossings { continue }
      let distance = abs(index + 1 - from)
      if crossings < best.crossings || distance < best.distance {
        best = (crossings, distance, index + 1)
      }
    }
    return best.index
  }

  /// How many more lines of an item cross one that comes from above it to each end than one that
  /// comes from below it: the sum over the lines of another item is its ``excess(above:below:)``.
  private func weigh(_ item: Int, into balance: inout [Int]) {
    let lines = lines(of: item)
    var next = lines.lowerBound
    for end in balance.indices {
      let endingAbove = next - lines.lowerBound
      while next < lines.upperBound, places[next] == end { next += 1 }
      balance[end] = endingAbove - (lines.upperBound - next)
    }
  }
}

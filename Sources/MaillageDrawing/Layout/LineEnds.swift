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
      for line in lines {
        let end = placeOf[places[line]]
        var place = line
        while place > lines.lowerBound, mapped.places[place - 1] > end {
          mapped.places[place] = mapped.places[place - 1]
          place -= 1
        }
        mapped.places[place] = end
      }
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
  /// - Complexity: O(lines · log ends).
  func crossings(order: [Int], endCount: Int) -> Int {
    // How many earlier lines end below this one: a Fenwick tree over the ends.
    var tree = [Int](repeating: 0, count: endCount + 1)
    var seen = 0
    var crossings = 0
    for item in order {
      let lines = lines(of: item)
      for line in lines {
        var above = 0
        var node = places[line] + 1
        while node > 0 {
          above += tree[node]
          node &= node - 1
        }
        crossings += seen - above
      }
      for line in lines {
        var node = places[line] + 1
        while node <= endCount {
          tree[node] += 1
          node += node & -node
        }
      }
      seen += lines.count
    }
    return crossings
  }

  /// `items`, each in turn where its lines cross fewest others.
  func sifted(_ items: [Int]) -> [Int] {
    var order = items
    let turns = items.sorted {
      (-lineCount(of: $0), $0) < (-lineCount(of: $1), $1)
    }
    for item in turns {
      guard lineCount(of: item) > 0, let from = order.firstIndex(of: item) else { continue }
      order.remove(at: from)
      // Crossings relative to standing on top; ties stay nearest to where it was.
      var crossings = 0
      var best = (crossings: 0, distance: from, index: 0)
      for (index, other) in order.enumerated() {
        crossings += excess(above: other, below: item)
        let here = (crossings: crossings, distance: abs(index + 1 - from), index: index + 1)
        if here < best { best = here }
      }
      order.insert(item, at: best.index)
    }
    return order
  }
}

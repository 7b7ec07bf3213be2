/// A tree of what is alike: the two nearest groups are joined, again and again.
///
/// The distance of two groups is the mean distance of their members (UPGMA). Of pairs equally near,
/// the one whose first members stand first is joined, so that the tree depends on the input alone.
///
/// - Reference: R. R. Sokal and C. D. Michener, "A statistical method for evaluating systematic
///   relationships", University of Kansas Science Bulletin 38 (1958); G. N. Lance and
///   W. T. Williams, "A general theory of classificatory sorting strategies 1", The Computer Journal
///   9 (1967), doi:10.1093/comjnl/9.4.373.
public struct AverageLinkage: Sendable, Equatable {
  /// How many things were grouped.
  public let count: Int
  /// What was joined, in this order: one fewer than there are things.
  public private(set) var merges: [Merge] = []

  /// Two groups that were joined: things `0..<count`, or merge *k* as `count` + *k*.
  public struct Merge: Sendable, Equatable {
    /// The group with the thing that stands first.
    public let first: Int
    /// The other group.
    public let second: Int
    /// Their distance.
    public let height: Double
    /// How many things both hold together.
    public let size: Int
  }

  /// Groups things by their distances, all of which must be defined.
  ///
  /// - Complexity: O(*n*²) time as a rule, O(*n*³) at worst, and O(*n*²) space for *n* things.
  public init(_ table: PairTable) {
    count = table.count
    let count = table.count
    precondition(!table.values.contains { $0.isNaN }, "distances must be defined")
    guard count > 1 else { return }
    var distance = ContiguousArray(repeating: Double.infinity, count: count * count)
    for one in 0..<count {
      for other in 0..<count where other != one {
        distance[one * count + other] = table[one, other]
      }
    }
    // A group stands in the row of its first thing; `nearest` looks at later rows only.
    var group = Array(0..<count)
    var size = ContiguousArray(repeating: 1, count: count)
    var isActive = ContiguousArray(repeating: true, count: count)
    var nearest = ContiguousArray(repeating: -1, count: count)
    func findNearest(_ row: Int) -> Int {
      var best = -1
      for column in (row + 1)..<max(row + 1, count) where isActive[column] {
        if best < 0 || distance[row * count + column] < distance[row * count + best] {
          best = column
        }
      }
      return best
    }
    for row in 0..<count { nearest[row] = findNearest(row) }
    var highest = 0.0
    for number in 0..<(count - 1) {
      var first = -1
      for row in 0..<count where isActive[row] && nearest[row] >= 0 {
        if first < 0
          || distance[row * count + nearest[row]] < distance[first * count + nearest[first]]
        {
          first = row
        }
      }
      let second = nearest[first]
      // Rounding must not let a join lie below an earlier one.
      highest = max(highest, distance[first * count + second])
      merges.append(
        Merge(
          first: group[first], second: group[second], height: highest,
          size: size[first] + size[second]))
      let (here, there) = (Double(size[first]), Double(size[second]))
      isActive[second] = false
      for row in 0..<count where isActive[row] && row != first {
        let mean =
          (here * distance[first * count + row] + there * distance[second * count + row])
          / (here + there)
        distance[first * count + row] = mean
        distance[row * count + first] = mean
      }
      group[first] = count + number
      size[first] += size[second]
      for row in 0..<count where isActive[row] {
        if row == first || nearest[row] == first || nearest[row] == second {
          nearest[row] = findNearest(row)
        } else if row < first,
          distance[row * count + first] < distance[row * count + nearest[row]]
        {
          nearest[row] = first
        }
      }
    }
  }

  /// The things in the order in which a tree shows them, so that no branches cross.
  public var order: [Int] {
    guard !merges.isEmpty else { return Array(0..<count) }
    var order: [Int] = []
    var stack = [count + merges.count - 1]
    while let node = stack.popLast() {
      if node < count {
        order.append(node)
      } else {
        stack += [merges[node - count].second, merges[node - count].first]
      }
    }
    return order
  }
}

/// How far each two of several things are apart: symmetric, 0 with themselves.
public struct PairTable: Sendable, Equatable {
  /// How many things there are.
  public let count: Int
  /// The distances of (0, 1), (0, 2) … (1, 2) …
  public private(set) var values: ContiguousArray<Double>

  /// Distances in the order (0, 1), (0, 2) … (1, 2) …; there must be *n* (*n* − 1) / 2 of them.
  public init(count: Int, values: some Sequence<Double>) {
    self.count = count
    self.values = ContiguousArray(values)
    precondition(self.values.count == count * max(0, count - 1) / 2, "one value a pair")
  }

  /// The distance of two things.
  public subscript(one: Int, other: Int) -> Double {
    guard one != other else { return 0 }
    let (first, second) = (min(one, other), max(one, other))
    return values[first * (2 * count - first - 1) / 2 + second - first - 1]
  }

  /// The table of some of the things, in their order.
  public func restricted(to kept: [Int]) -> PairTable {
    var values: ContiguousArray<Double> = []
    for (place, first) in kept.enumerated() {
      for second in kept[(place + 1)...] { values.append(self[first, second]) }
    }
    return PairTable(count: kept.count, values: values)
  }

  /// The things that can be compared with all others kept: while distances are undefined (NaN), the
  /// one with most of them is left out, the last of several.
  public var comparable: [Int] {
    var kept = Array(0..<count)
    var undefined = kept.map { one in kept.count { self[one, $0].isNaN } }
    while let worst = kept.max(by: { (undefined[$0], $0) < (undefined[$1], $1) }),
      undefined[worst] > 0
    {
      kept.removeAll { $0 == worst }
      for other in kept where self[worst, other].isNaN { undefined[other] -= 1 }
    }
    return kept
  }
}

/// The orders of platforms that a search passed, and how far it is from each to where it leads.
struct PassedOrders {
  /// How many rounds it is to the end, and the effort of polishing that.
  struct Way: Equatable {
    var rounds: Int
    var polishing: Int
  }

  private let platformCount: Int
  /// Order after order.
  private var platforms: [Int] = []
  /// A number of each that others are unlikely to have: nearly all are told apart by it.
  private var marks: [UInt64] = []
  /// Of those from which the end is known.
  private var ways: [Way] = []

  init(platformCount: Int) { self.platformCount = platformCount }

  /// How many were passed.
  var count: Int { marks.count }

  /// Adds an order, from which the end is not known yet.
  mutating func pass(_ order: [Int]) {
    platforms += order
    marks.append(Self.mark(of: order))
  }

  /// The end is reached from all orders passed from the `first` on.
  mutating func end(from first: Int, polishing: Int) {
    for number in first..<count {
      ways.append(Way(rounds: count - number, polishing: polishing))
    }
  }

  /// Drops the orders passed from the `first` on, which led to no end.
  mutating func forget(from first: Int) {
    marks.removeLast(count - first)
    platforms.removeLast(platforms.count - first * platformCount)
  }

  /// The way on from an order; nil if it leads where none led before.
  func way(from order: [Int]) -> Way? {
    let mark = Self.mark(of: order)
    for number in ways.indices where marks[number] == mark {
      let start = number * platformCount
      if platforms[start..<start + platformCount].elementsEqual(order) { return ways[number] }
    }
    return nil
  }

  private static func mark(of order: [Int]) -> UInt64 {
    var mark: UInt64 = 0
    for platform in order {
      mark = (mark ^ UInt64(truncatingIfNeeded: platform)) &* 0x9E37_79B9_7F4A_7C15
      mark ^= mark >> 32
    }
    return mark
  }
}

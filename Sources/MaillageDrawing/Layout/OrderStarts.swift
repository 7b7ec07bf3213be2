/// Orders of platforms to begin a search with: likeness chains, then shuffles that are the same every
/// time.
struct OrderStarts {
  private let count: Int
  /// How many partners and links each pair of platforms has in common.
  private let shared: [[Int]]
  private var number = 0
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static let chains = 3

  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    count = platformCount
    var shared = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for set in memberships {
      for one in set { for two in set where one != two { shared[one][two] += 1 } }
    }
    for (one, two) in links {
      shared[one][two] += 1
      shared[two][one] += 1
    }
    self.shared = shared
  }

  /// The next one.
  mutating func next() -> [Int] {
    defer { number += 1 }
    return number < Self.chains ? chain(number) : shuffled()
  }

  /// A chain from the number-th least connected platform, always on to the most alike.
  private func chain(_ number: Int) -> [Int] {
    let degrees = shared.map { $0.reduce(0, +) }
    let byDegree = (0..<count).sorted { (degrees[$0], $0) < (degrees[$1], $1) }
    var chain = [byDegree[min(number, count - 1)]]
    var rest = Set(0..<count)
    rest.remove(chain[0])
    while let last = chain.last,
      let next = rest.max(by: { (shared[last][$0], -$0) < (shared[last][$1], -$1) })
    {
      chain.append(next)
      rest.remove(next)
    }
    return chain
  }

  private mutating func shuffled() -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return order
  }
}

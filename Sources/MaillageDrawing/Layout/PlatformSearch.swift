/// The search behind a ``PlatformOrder``.
struct PlatformSearch {
  private let count: Int
  private let memberships: [[Int]]
  /// The platforms of each partner.
  private let seats: LineEnds
  private let links: [(Int, Int)]
  private var place: [Int]
  private let lines: Int
  private(set) var effort = 0

  private var isTired: Bool { effort > PlatformOrder.mostEffort }

  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    count = platformCount
    self.memberships = memberships
    seats = LineEnds(memberships)
    self.links = links
    place = [Int](repeating: 0, count: platformCount)
    lines = memberships.reduce(0) { $0 + $1.count }
  }

  /// How many orders are tried, and how many more where lines cross so often that each order leads
  /// to another end.
  private static let (fewStarts, mostStarts, manyCrossings) = (10, 60, 800)

  mutating func run() -> OrderCandidate {
    var best = polished(improved(from: Array(0..<count)))
    if count > 2 {
      for (number, start) in starts(atMost: Self.mostStarts).enumerated() {
        if best.cost.crossings == 0, links.isEmpty { break }
        if isTired || number >= Self.fewStarts && best.cost.crossings < Self.manyCrossings { break }
        let other = polished(improved(from: start))
        if other.cost < best.cost { best = other }
      }
      best = exchanged(best, rounds: 4)
    }
    return polished(best)
  }

  /// Orders to begin with: likeness chains, and a few shuffles that are the same every time.
  private func starts(atMost most: Int) -> [[Int]] {
    var shared = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for set in memberships {
      for one in set { for two in set where one != two { shared[one][two] += 1 } }
    }
    for (one, two) in links {
      shared[one][two] += 1
      shared[two][one] += 1
    }
    var starts: [[Int]] = []
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for number in 0..<most {
      if number < 3 {
        // A chain from the number-th least connected platform, always on to the most alike.
        let byDegree = (0..<count).sorted {
          (shared[$0].reduce(0, +), $0) < (shared[$1].reduce(0, +), $1)
        }
        var chain = [byDegree[min(number, count - 1)]]
        var rest = Set(0..<count)
        rest.remove(chain[0])
        while let last = chain.last,
          let next = rest.max(by: { (shared[last][$0], -$0) < (shared[last][$1], -$1) })
        {
          chain.append(next)
          rest.remove(next)
        }
        starts.append(chain)
      } else {
        var order = Array(0..<count)
        for index in stride(from: count - 1, to: 0, by: -1) {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
        }
        starts.append(order)
      }
    }
    return starts
  }

  private mutating func improved(from start: [Int]) -> OrderCandidate {
    var best = candidate(start)
    for _ in 0..<12 {
      if isTired { break }
      effort += 8 * count * lines
      let next = candidate(sifted(best.platforms, bodies: best.bodies))
      guard next.cost < best.cost else { break }
      best = next
    }
    return best
  }

  /// Partners, too, put one by one where they cross least, in turns with platforms.
  private mutating func polished(_ start: OrderCandidate) -> OrderCandidate {
    var best = start
    var helped = true
    while helped, best.cost.crossings > 0, !isTired {
      effort += 2 * memberships.count * lines
      helped = false
      for (index, platform) in best.platforms.enumerated() { place[platform] = index }
      let settled = candidate(best.platforms, bodies: seats.mapped(place).sifted(best.bodies))
      let moved = sifted(settled.platforms, bodies: settled.bodies)
      for other in [settled, candidate(moved, bodies: settled.bodies)]
      where other.cost < best.cost {
        best = other
        helped = true
      }
    }
    return best
  }

  private mutating func exchanged(_ start: OrderCandidate, rounds: Int) -> OrderCandidate {
    var best = start
    for _ in 0..<rounds {
      var helped = false
      for one in 0..<count {
        for two in (one + 1)..<max(count, one + 1) {
          if isTired { return best }
          var order = best.platforms
          order.swapAt(one, two)
          let other = candidate(order)
          if other.cost < best.cost {
            best = other
            helped = true
          }
        }
      }
      if !helped { break }
    }
    return best
  }

  /// The best order of partners for an order of platforms, and what both cost.
  private mutating func candidate(_ platforms: [Int]) -> OrderCandidate {
    effort += 60 * (lines + memberships.count)
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    let ends = seats.mapped(place)
    let means = (0..<ends.count).map { ends.mean(of: $0) }
    var bodies = (0..<ends.count).sorted { one, two in
      if means[one] != means[two] { return means[one] < means[two] }
      return ends.precedes(one, two) ?? (one < two)
    }
    // Adjacent partners change places as long as that takes crossings away.
    var helped = true
    var rounds = 0
    while helped, rounds < 20 {
      helped = false
      rounds += 1
      for index in bodies.indices.dropLast() {
        let (upper, lower) = (bodies[index], bodies[index + 1])
        if ends.excess(above: upper, below: lower) > 0 {
          bodies.swapAt(index, index + 1)
          helped = true
        }
      }
    }
    return candidate(platforms, bodies: bodies, ends: ends)
  }

  /// What an order of both costs.
  private mutating func candidate(_ platforms: [Int], bodies: [Int]) -> OrderCandidate {
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    return candidate(platforms, bodies: bodies, ends: seats.mapped(place))
  }

  /// The same for platforms whose places are known, and what follows from them.
  private func candidate(_ platforms: [Int], bodies: [Int], ends: LineEnds) -> OrderCandidate {
    let last = Double(max(1, bodies.count - 1))
    let scale = Double(max(1, count - 1)) / last
    var length = 0.0
    for (index, body) in bodies.enumerated() {
      for line in seats.lines(of: body) {
        length += abs(Double(place[seats[line]]) - Double(index) * scale)
      }
    }
    var span = 0
    for (one, two) in links { span += abs(place[one] - place[two]) }
    var moved = 0
    for one in platforms.indices {
      for two in (one + 1)..<max(count, one + 1) where platforms[one] > platforms[two] {
        moved += 1
      }
    }
    let crossings = ends.crossings(order: bodies, endCount: count)
    return OrderCandidate(
      platforms: platforms, bodies: bodies,
      cost: OrderCost(crossings: crossings, linkSpan: span, length: Int(length * 64), moved: moved))
  }

  /// Each platform in turn where it crosses least, for a fixed order of partners.
  private func sifted(_ platforms: [Int], bodies: [Int]) -> [Int] {
    seats.turned(order: bodies, endCount: count).sifted(platforms)
  }
}

/// What is better: fewer crossings, then linked platforms close, then short lines, then the order
/// given.
struct OrderCost: Comparable {
  var crossings: Int
  var linkSpan: Int
  var length: Int
  var moved: Int

  static func < (one: OrderCost, two: OrderCost) -> Bool {
    (one.crossings, one.linkSpan, one.length, one.moved)
      < (two.crossings, two.linkSpan, two.length, two.moved)
  }
}

struct OrderCandidate {
  var platforms: [Int]
  var bodies: [Int]
  var cost: OrderCost
}

/// The search behind a ``PlatformOrder``.
struct PlatformSearch {
  private let count: Int
  private let memberships: [[Int]]
  /// The platforms of each partner, and the partners of each platform.
  private let seats: LineEnds
  private let sitters: LineEnds
  private let links: [(Int, Int)]
  private let lines: Int
  /// Who is sifted when: partners, and platforms.
  private let bodyTurns: [Int]
  private let platformTurns: [Int]

  // The order at hand: made again and again, in the same room.
  /// The platforms as they stand, and the place of each.
  private var standing: [Int] = []
  private var place: [Int]
  /// What partners gain by changing places while platforms stand so.
  private var bodyExcess: ExcessTable
  /// What platforms gain while partners stand in some order.
  private var platformExcess: ExcessTable
  private var bodies: BodyOrder

  /// Where orders lead that were passed on the way to an end.
  private var ways: PassedOrders
  private(set) var effort = 0

  private var isTired: Bool { effort > PlatformOrder.mostEffort }

  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    count = platformCount
    self.memberships = memberships
    seats = LineEnds(memberships)
    sitters = seats.turned(order: Array(0..<seats.count), endCount: platformCount)
    self.links = links
    lines = seats.lineCount
    bodyTurns = seats.turns
    platformTurns = sitters.turns
    place = [Int](repeating: 0, count: platformCount)
    bodyExcess = ExcessTable(seats, endCount: platformCount)
    platformExcess = ExcessTable(sitters, endCount: seats.count)
    bodies = BodyOrder(seats)
    ways = PassedOrders(platformCount: platformCount)
  }

  /// How many orders are tried, and how many more where lines cross so often that each order leads
  /// to another end.
  private static let (fewStarts, mostStarts, manyCrossings) = (10, 60, 800)
  /// How often platforms are put anew from one start.
  private static let mostRounds = 12

  mutating func run() -> OrderCandidate {
    let given = Array(0..<count)
    var best = polished(from: given) ?? candidate(given)
    if count > 2 {
      var starts = OrderStarts(platformCount: count, memberships: memberships, links: links)
      for number in 0..<Self.mostStarts {
        if best.cost.crossings == 0, links.isEmpty { break }
        if isTired || number >= Self.fewStarts && best.cost.crossings < Self.manyCrossings { break }
        guard let other = polished(from: starts.next()) else { continue }
        if other.cost < best.cost { best = other }
      }
      best = exchanged(best, rounds: 4)
    }
    return polished(best)
  }

  /// The order that a start leads to, polished; nil where one before led there as well.
  private mutating func polished(from start: [Int]) -> OrderCandidate? {
    var best = candidate(start)
    let passedBefore = ways.count
    ways.pass(start)
    var isEnd = false
    for round in 0..<Self.mostRounds where !isEnd && !isTired {
      // Partners follow from platforms: from the same order on, the way is the same.
      if let way = ways.way(from: best.platforms), round + way.rounds <= Self.mostRounds,
        effort + way.rounds * effortOfRound <= PlatformOrder.mostEffort
      {
        effort += way.rounds * effortOfRound + way.polishing
        ways.forget(from: passedBefore)
        return nil
      }
      effort += effortOfRound - effortOfCandidate
      if let next = candidate(
        sifted(best.platforms, bodies: best.bodies), betterThan: best.cost)
      {
        best = next
        ways.pass(next.platforms)
      } else {
        isEnd = true
      }
    }
    let effortBefore = effort
    let polished = polished(best)
    if isEnd {
      ways.end(from: passedBefore, polishing: effort - effortBefore)
    } else {
      ways.forget(from: passedBefore)
    }
    return polished
  }

  /// Partners, too, put one by one where they cross least, in turns with platforms.
  private mutating func polished(_ start: OrderCandidate) -> OrderCandidate {
    var best = start
    var helped = true
    while helped, best.cost.crossings > 0, !isTired {
      effort += 2 * seats.count * lines
      helped = false
      stand(best.platforms)
      var settled = best.bodies
      bodyExcess.sift(&settled, inTurns: bodyTurns)
      for platforms in [best.platforms, sifted(best.platforms, bodies: settled)] {
        stand(platforms)
        if let other = candidate(bodies: settled, betterThan: best.cost) {
          best = other
          helped = true
        }
      }
    }
    return best
  }

  /// Pairs of platforms exchanged, round after round.
  private mutating func exchanged(_ start: OrderCandidate, rounds: Int) -> OrderCandidate {
    var best = start
    var order = best.platforms
    // Once all pairs were tried since one helped, none will: the effort is that of trying again.
    let pairs = count * (count - 1) / 2
    var inVain = 0
    for _ in 0..<rounds {
      var helped = false
      for one in 0..<count {
        for two in (one + 1)..<max(count, one + 1) {
          if isTired { return best }
          if inVain == pairs {
            effort += effortOfCandidate
            continue
          }
          order.swapAt(one, two)
          inVain += 1
          if let other = candidate(order, betterThan: best.cost) {
            best = other
            helped = true
            inVain = 0
          } else {
            order.swapAt(one, two)
          }
        }
      }
      if !helped { break }
    }
    return best
  }

  private var effortOfCandidate: Int { 60 * (lines + seats.count) }
  private var effortOfRound: Int { 8 * count * lines + effortOfCandidate }

  /// The best order of partners for an order of platforms, and what both cost.
  private mutating func candidate(_ platforms: [Int]) -> OrderCandidate {
    effort += effortOfCandidate
    stand(platforms)
    bodies.settle(sitters, platforms: platforms, excess: bodyExcess)
    let crossings = bodyExcess.crossings(order: bodies.order)
    return OrderCandidate(
      platforms: platforms, bodies: bodies.order, cost: cost(bodies.order, crossings: crossings))
  }

  /// The same, nil unless it costs less.
  private mutating func candidate(_ platforms: [Int], betterThan most: OrderCost) -> OrderCandidate?
  {
    effort += effortOfCandidate
    stand(platforms)
    // Nearly all are worse, whatever the order of partners.
    guard bodyExcess.fewestCrossings <= most.crossings else { return nil }
    bodies.settle(sitters, platforms: platforms, excess: bodyExcess)
    return candidate(bodies: bodies.order, betterThan: most)
  }

  /// An order of partners beside the platforms that stand, nil unless it costs less.
  private mutating func candidate(bodies: [Int], betterThan most: OrderCost) -> OrderCandidate? {
    let crossings = bodyExcess.crossings(order: bodies)
    guard crossings <= most.crossings else { return nil }
    let cost = cost(bodies, crossings: crossings)
    return cost < most ? OrderCandidate(platforms: standing, bodies: bodies, cost: cost) : nil
  }

  private mutating func stand(_ platforms: [Int]) {
    if platforms == standing { return }
    standing = platforms
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    bodyExcess.take(ends: platforms)
  }

  /// What an order costs beside the platforms that stand.
  private func cost(_ bodies: [Int], crossings: Int) -> OrderCost {
    var cost = OrderCost(crossings: crossings, linkSpan: 0, length: 0, moved: 0)
    for (one, two) in links { cost.linkSpan += abs(place[one] - place[two]) }
    // How far lines lead up or down, with both columns drawn equally high.
    let scale = Double(max(1, count - 1)) / Double(max(1, bodies.count - 1))
    var length = 0.0
    for (index, body) in bodies.enumerated() {
      for line in seats.lines(of: body) {
        length += abs(Double(place[seats[line]]) - Double(index) * scale)
      }
    }
    cost.length = Int(length * 64)
    for one in standing.indices {
      for two in (one + 1)..<max(count, one + 1) where standing[one] > standing[two] {
        cost.moved += 1
      }
    }
    return cost
  }

  /// Each platform in turn where it crosses least, for a fixed order of partners.
  private mutating func sifted(_ platforms: [Int], bodies: [Int]) -> [Int] {
    var platforms = platforms
    platformExcess.take(ends: bodies)
    platformExcess.sift(&platforms, inTurns: platformTurns)
    return platforms
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

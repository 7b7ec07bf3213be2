/// The search behind a ``PlatformOrder``.
struct PlatformSearch {
  private let count: Int
  private let memberships: [[Int]]
  /// The platforms of each partner.
  private let seats: LineEnds
  private let links: [(Int, Int)]
  private let lines: Int
  /// Who is sifted when: partners, and platforms.
  private let bodyTurns: [Int]
  private let platformTurns: [Int]

  // The order at hand: made again and again, in the same room.
  /// The place of each platform.
  private var place: [Int]
  /// The places of each partner's platforms.
  private var ends: LineEnds
  private var bodies: [Int]
  private var means: [Double]
  private var isSettled: [Bool]
  private var endingBelow: [Int32]

  /// Where orders lead that were passed on the way to an end.
  private var ways: [[Int]: Way] = [:]
  private(set) var effort = 0

  /// How many rounds it is to the end, and the effort of polishing that.
  private struct Way {
    var rounds: Int
    var polishing: Int
  }

  private var isTired: Bool { effort > PlatformOrder.mostEffort }

  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    count = platformCount
    self.memberships = memberships
    seats = LineEnds(memberships)
    self.links = links
    lines = memberships.reduce(0) { $0 + $1.count }
    bodyTurns = seats.turns
    platformTurns = seats.turned(order: Array(0..<seats.count), endCount: platformCount).turns
    place = [Int](repeating: 0, count: platformCount)
    ends = seats
    bodies = Array(0..<memberships.count)
    means = [Double](repeating: 0, count: memberships.count)
    isSettled = [Bool](repeating: false, count: memberships.count)
    endingBelow = [Int32](repeating: 0, count: platformCount)
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
    var passed = [start]
    var isEnd = false
    for round in 0..<Self.mostRounds where !isEnd && !isTired {
      // Partners follow from platforms: from the same order on, the way is the same.
      if let way = ways[best.platforms], round + way.rounds <= Self.mostRounds,
        effort + way.rounds * effortOfRound <= PlatformOrder.mostEffort
      {
        effort += way.rounds * effortOfRound + way.polishing
        return nil
      }
      effort += effortOfRound - effortOfCandidate
      if let next = candidate(
        sifted(best.platforms, bodies: best.bodies), betterThan: best.cost)
      {
        best = next
        passed.append(next.platforms)
      } else {
        isEnd = true
      }
    }
    let effortBefore = effort
    let polished = polished(best)
    if isEnd {
      for (place, platforms) in passed.reversed().enumerated() {
        ways[platforms] = Way(rounds: place + 1, polishing: effort - effortBefore)
      }
    }
    return polished
  }

  /// Partners, too, put one by one where they cross least, in turns with platforms.
  private mutating func polished(_ start: OrderCandidate) -> OrderCandidate {
    var best = start
    var helped = true
    while helped, best.cost.crossings > 0, !isTired {
      effort += 2 * memberships.count * lines
      helped = false
      stand(best.platforms)
      let settled = ends.sifted(best.bodies, inTurns: bodyTurns, endCount: count)
      for platforms in [best.platforms, sifted(best.platforms, bodies: settled)] {
        stand(platforms)
        if let other = candidate(platforms, bodies: settled, betterThan: best.cost) {
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
          var order = best.platforms
          order.swapAt(one, two)
          inVain += 1
          if let other = candidate(order, betterThan: best.cost) {
            best = other
            helped = true
            inVain = 0
          }
        }
      }
      if !helped { break }
    }
    return best
  }

  private var effortOfCandidate: Int { 60 * (lines + memberships.count) }
  private var effortOfRound: Int { 8 * count * lines + effortOfCandidate }

  /// The best order of partners for an order of platforms, and what both cost.
  private mutating func candidate(_ platforms: [Int]) -> OrderCandidate {
    orderBodies(for: platforms)
    return OrderCandidate(platforms: platforms, bodies: bodies, cost: cost(platforms, bodies))
  }

  /// The same, nil unless it costs less.
  private mutating func candidate(_ platforms: [Int], betterThan most: OrderCost) -> OrderCandidate?
  {
    orderBodies(for: platforms)
    return candidate(platforms, bodies: bodies, betterThan: most)
  }

  /// An order of both, of which the platforms stand, nil unless it costs less.
  private mutating func candidate(
    _ platforms: [Int], bodies: [Int], betterThan most: OrderCost
  ) -> OrderCandidate? {
    // Nearly all are worse by their crossings, of which not even all need be counted.
    let crossings = ends.crossings(order: bodies, atMost: most.crossings, &endingBelow)
    guard crossings <= most.crossings else { return nil }
    let cost = cost(platforms, bodies)
    return cost < most ? OrderCandidate(platforms: platforms, bodies: bodies, cost: cost) : nil
  }

  private mutating func stand(_ platforms: [Int]) {
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    ends.take(seats, at: place)
  }

  /// Partners at the mean place of their platforms, and neighbours exchanged.
  private mutating func orderBodies(for platforms: [Int]) {
    effort += effortOfCandidate
    stand(platforms)
    for body in means.indices { means[body] = ends.mean(of: body) }
    // From one order of platforms to the next, few change places: they go where they belong one by
    // one.
    for index in bodies.indices.dropFirst() {
      let body = bodies[index]
      var place = index
      while place > 0, precedes(body, bodies[place - 1]) {
        bodies[place] = bodies[place - 1]
        place -= 1
      }
      bodies[place] = body
      isSettled[index] = false
    }
    if !isSettled.isEmpty { isSettled[0] = false }
    // Neighbours change places as long as that takes crossings away; two that stand as they stood
    // when they were last compared are not compared again.
    var helped = true
    var rounds = 0
    while helped, rounds < 20 {
      helped = false
      rounds += 1
      for index in bodies.indices.dropLast() where !isSettled[index] {
        isSettled[index] = true
        if ends.excess(above: bodies[index], below: bodies[index + 1]) > 0 {
          bodies.swapAt(index, index + 1)
          helped = true
          if index > 0 { isSettled[index - 1] = false }
          isSettled[index + 1] = false
        }
      }
    }
  }

  /// By the mean place, then by all places, then as given: never undecided.
  private func precedes(_ one: Int, _ two: Int) -> Bool {
    if means[one] != means[two] { return means[one] < means[two] }
    return ends.precedes(one, two) ?? (one < two)
  }

  /// What an order costs of which the platforms stand.
  private mutating func cost(_ platforms: [Int], _ bodies: [Int]) -> OrderCost {
    var cost = OrderCost(
      crossings: ends.crossings(order: bodies, atMost: .max, &endingBelow), linkSpan: 0, length: 0,
      moved: 0)
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
    for one in platforms.indices {
      for two in (one + 1)..<max(count, one + 1) where platforms[one] > platforms[two] {
        cost.moved += 1
      }
    }
    return cost
  }

  /// Each platform in turn where it crosses least, for a fixed order of partners.
  private func sifted(_ platforms: [Int], bodies: [Int]) -> [Int] {
    seats.turned(order: bodies, endCount: count).sifted(
      platforms, inTurns: platformTurns, endCount: bodies.count)
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

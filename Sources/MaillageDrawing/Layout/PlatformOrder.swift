/// The order of platforms and of shared partners in two columns, with few crossings.
///
/// Two lines cross if their ends stand in opposite orders. The fewest crossings are hard to find
/// (NP-hard with both columns free), so several starts are improved in turns: partners to the mean
/// place of their platforms and adjacent ones exchanged, then each platform put where it crosses
/// least; then pairs of platforms are exchanged as long as it helps. Never worse than the order given.
///
/// - Reference: K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical
///   system structures, 1981, DOI 10.1109/TSMC.1981.4308636 (barycentres); C. Matuszewski,
///   R. Schönfeld, P. Molitor, Using sifting for k-layer straightline crossing minimization, 1999,
///   DOI 10.1007/3-540-46648-7_22 (platforms).
struct PlatformOrder {
  /// Platforms from top to bottom.
  private(set) var platforms: [Int]
  /// Shared partners (places in the list given) from top to bottom.
  private(set) var bodies: [Int]
  /// How many pairs of lines cross.
  private(set) var crossings: Int
  /// The effort it took; past ``mostEffort`` only the step at hand is finished.
  private(set) var effort: Int

  /// The most effort, in steps of about a nanosecond: a count, never a clock, so that the result is
  /// the same on every machine. Networks of up to 80 partners stay far below.
  static let mostEffort = 8_000_000

  /// Finds the order.
  ///
  /// - Parameters:
  ///   - platformCount: how many platforms there are.
  ///   - memberships: the platforms of each shared partner; among equals the order given is kept.
  ///   - links: pairs of platforms that should stand close, as far as it costs no crossing.
  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    var search = Search(platformCount: platformCount, memberships: memberships, links: links)
    let best = search.run()
    platforms = best.platforms
    bodies = best.bodies
    crossings = best.cost.crossings
    effort = search.effort
  }

  /// How many pairs of lines cross in an order.
  ///
  /// - Complexity: O(lines · log lines).
  static func crossings(platforms: [Int], bodies: [Int], memberships: [[Int]]) -> Int {
    var place = [Int](repeating: 0, count: platforms.count)
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    // Lines by partner; how many earlier lines end below this one: a Fenwick tree over platforms.
    var tree = [Int](repeating: 0, count: platforms.count + 1)
    var seen = 0
    var crossings = 0
    for body in bodies {
      let ends = memberships[body].map { place[$0] }
      for end in ends {
        var above = 0
        var node = end + 1
        while node > 0 {
          above += tree[node]
          node &= node - 1
        }
        crossings += seen - above
      }
      for end in ends {
        var node = end + 1
        while node < tree.count {
          tree[node] += 1
          node += node & -node
        }
      }
      seen += ends.count
    }
    return crossings
  }
}

/// What is better: fewer crossings, then linked platforms close, then short lines, then the order
/// given.
private struct Cost: Comparable {
  var crossings: Int
  var linkSpan: Int
  var length: Int
  var moved: Int

  static func < (one: Cost, two: Cost) -> Bool {
    (one.crossings, one.linkSpan, one.length, one.moved)
      < (two.crossings, two.linkSpan, two.length, two.moved)
  }
}

private struct Candidate {
  var platforms: [Int]
  var bodies: [Int]
  var cost: Cost
}

private struct Search {
  private let count: Int
  private let memberships: [[Int]]
  private let links: [(Int, Int)]
  private var place: [Int]
  private let lines: Int
  private(set) var effort = 0

  private var isTired: Bool { effort > PlatformOrder.mostEffort }

  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    count = platformCount
    self.memberships = memberships
    self.links = links
    place = [Int](repeating: 0, count: platformCount)
    lines = memberships.reduce(0) { $0 + $1.count }
  }

  mutating func run() -> Candidate {
    var best = improved(from: Array(0..<count))
    if count > 2 {
      for start in starts(atMost: 10) {
        if best.cost.crossings == 0, links.isEmpty { break }
        if isTired { break }
        let other = improved(from: start)
        if other.cost < best.cost { best = other }
      }
      best = exchanged(best, rounds: 4)
    }
    return best
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

  private mutating func improved(from start: [Int]) -> Candidate {
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

  private mutating func exchanged(_ start: Candidate, rounds: Int) -> Candidate {
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
  private mutating func candidate(_ platforms: [Int]) -> Candidate {
    effort += 60 * (lines + memberships.count)
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    let ends = memberships.map { set in set.map { place[$0] }.sorted() }
    let means = ends.map { Double($0.reduce(0, +)) / Double(max(1, $0.count)) }
    var bodies = memberships.indices.sorted { one, two in
      if means[one] != means[two] { return means[one] < means[two] }
      if ends[one] != ends[two] { return ends[one].lexicographicallyPrecedes(ends[two]) }
      return one < two
    }
    // Adjacent partners change places as long as that takes crossings away.
    var helped = true
    var rounds = 0
    while helped, rounds < 20 {
      helped = false
      rounds += 1
      for index in bodies.indices.dropLast() {
        let (upper, lower) = (bodies[index], bodies[index + 1])
        if Self.inversions(ends[upper], ends[lower]) > Self.inversions(ends[lower], ends[upper]) {
          bodies.swapAt(index, index + 1)
          helped = true
        }
      }
    }
    let last = Double(max(1, bodies.count - 1))
    let scale = Double(max(1, count - 1)) / last
    var length = 0.0
    for (index, body) in bodies.enumerated() {
      for end in ends[body] { length += abs(Double(end) - Double(index) * scale) }
    }
    var span = 0
    for (one, two) in links { span += abs(place[one] - place[two]) }
    var moved = 0
    for one in platforms.indices {
      for two in (one + 1)..<max(count, one + 1) where platforms[one] > platforms[two] {
        moved += 1
      }
    }
    let crossings = PlatformOrder.crossings(
      platforms: platforms, bodies: bodies, memberships: memberships)
    return Candidate(
      platforms: platforms, bodies: bodies,
      cost: Cost(crossings: crossings, linkSpan: span, length: Int(length * 64), moved: moved))
  }

  /// How many lines cross if the first stands above the second; both ascending.
  private static func inversions(_ upper: [Int], _ lower: [Int]) -> Int {
    var crossings = 0
    var below = 0
    for end in upper {
      while below < lower.count, lower[below] < end { below += 1 }
      crossings += below
    }
    return crossings
  }

  /// Each platform in turn where it crosses least, for a fixed order of partners.
  private func sifted(_ platforms: [Int], bodies: [Int]) -> [Int] {
    var ends = [[Int]](repeating: [], count: count)
    for (index, body) in bodies.enumerated() {
      for platform in memberships[body] { ends[platform].append(index) }
    }
    var order = platforms
    for platform in platforms.sorted(by: { (-ends[$0].count, $0) < (-ends[$1].count, $1) }) {
      guard !ends[platform].isEmpty, let from = order.firstIndex(of: platform) else { continue }
      order.remove(at: from)
      // Crossings relative to standing on top; ties stay nearest to where it was.
      var crossings = 0
      var best = (crossings: 0, distance: from, index: 0)
      for (index, other) in order.enumerated() {
        crossings +=
          Self.inversions(ends[other], ends[platform])
          - Self.inversions(ends[platform], ends[other])
        let here = (crossings: crossings, distance: abs(index + 1 - from), index: index + 1)
        if here < best { best = here }
      }
      order.insert(platform, at: best.index)
    }
    return order
  }
}

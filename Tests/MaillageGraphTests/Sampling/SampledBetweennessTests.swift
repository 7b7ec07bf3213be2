import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct SampledBetweennessTests {
  /// An estimate whatever it costs.
  private func estimate(
    _ network: TwoModeNetwork, _ epsilon: Double, seed: UInt64 = 1,
    parallelism: Parallelism = .serial
  ) -> BetweennessEstimate {
    network.estimatedBetweenness(
      within: epsilon, seed: seed, parallelism: parallelism, patience: .infinity)
  }

  private func flat(_ scores: NodeScores) -> [Double] { scores.organisations + scores.platforms }

  private func worst(_ one: NodeScores, _ other: NodeScores) -> Double {
    zip(flat(one), flat(other)).map { abs($0 - $1) }.max() ?? 0
  }

  private static let shapes: [TwoModeNetwork] = [
    .matrix(RandomNetworks.matrix(rows: 14, columns: 9, density: 0.2, seed: 3)),
    .matrix(RandomNetworks.matrix(rows: 10, columns: 10, density: 0.5, seed: 4)),
    RandomNetworks.communes(organisations: 90, platforms: 30, memberships: 200, seed: 5),
  ]

  /// All pairs, each searched once and weighed by its masses, give what searches from every class do.
  @Test func searchesFromBothEndsCountEveryShortestPath() {
    let random = (0..<80).map { TwoModeNetwork.matrix(RandomNetworks.matrix(seed: UInt64($0))) }
    for network in random + Self.shapes {
      let folded = FoldedNetwork(network.adjacency)
      let expected = dependencySums(of: folded, parallelism: .serial)
      let classes = FoldedClasses(of: folded)
      var sums = ContiguousArray(repeating: 0.0, count: folded.classCount)
      var search = PairSearch(classCount: folded.classCount)
      for (source, target) in joinedPairs(of: classes) {
        var shares = ContiguousArray(repeating: 0.0, count: folded.classCount)
        search.addShares(from: source, to: target, in: classes, squares: false, to: &shares)
        var squares = ContiguousArray(repeating: 0.0, count: folded.classCount)
        search.addShares(from: source, to: target, in: classes, squares: true, to: &squares)
        if !zip(shares, squares).allSatisfy({ abs($0 * $0 - $1) < 1e-12 && $0 <= 1 + 1e-12 }) {
          Issue.record("shares \(shares) with squares \(squares)")
        }
        let pairs = classes.mass[source] * classes.mass[target]
        for index in sums.indices { sums[index] += pairs * shares[index] }
      }
      for (sum, known) in zip(sums, expected) { #expect(abs(sum - known) <= 1e-9 * max(1, known)) }
    }
  }

  /// Every ordered pair of masses comes up as often as it should, and no other.
  @Test func everyPairIsAsLikely() {
    let network = TwoModeNetwork.matrix([
      [true, true, false, false], [true, true, false, false], [false, true, false, false],
      [true, false, false, false], [false, true, false, false], [false, false, true, true],
      [false, false, true, true], [false, false, false, true],
    ])
    let folded = FoldedNetwork(network.adjacency)
    let classes = FoldedClasses(of: folded)
    let pairs = SampledPairs(of: classes)
    let joined = joinedPairs(of: classes)
    let weights = joined.map { classes.mass[$0.0] * classes.mass[$0.1] }
    let total = weights.reduce(0, +)
    #expect(Double(pairs.count) == total && total > 0)
    var seen: [[Int]: Int] = [:]
    let draws = 10_000
    for draw in 0..<draws {
      var generator = SplitMix64(seed: 7, sample: draw)
      let (source, target) = pairs.draw(using: &generator)
      seen[[source, target], default: 0] += 1
    }
    for (pair, weight) in zip(joined, weights) {
      let share = weight / total
      let expected = share * Double(draws)
      let spread = (expected * (1 - share)).squareRoot()
      #expect(abs(Double(seen[[pair.0, pair.1], default: 0]) - expected) < 5 * spread)
    }
    #expect(seen.count == joined.count)
  }

  /// Two hundred seeds: at most one in twenty may pass the bound, and the mean is the exact value.
  @Test(arguments: shapes.indices, [0.1, 0.3])
  func theGuaranteeHolds(shape: Int, epsilon: Double) {
    let network = Self.shapes[shape]
    let exact = network.betweenness(parallelism: .serial)
    var failures = 0
    var sums = flat(exact).map { _ in 0.0 }
    var bound = 0.0
    let seeds = 200
    for seed in 1...seeds {
      let estimate = estimate(network, epsilon, seed: UInt64(seed))
      #expect(estimate.samples > 0)
      bound = estimate.bound
      if worst(estimate.values, exact) > estimate.bound { failures += 1 }
      for (index, value) in flat(estimate.values).enumerated() { sums[index] += value }
    }
    let nodes = Double(network.adjacency.vertexCount)
    #expect(abs(bound - epsilon * nodes * (nodes - 1) / 2) < 1e-9)
    #expect(Double(failures) <= SamplingGuarantee.failureShare * Double(seeds))
    // A mean of two hundred: a fourteenth of one estimate's spread, which is below half its bound.
    for (sum, value) in zip(sums, flat(exact)) {
      #expect(abs(sum / Double(seeds) - value) < bound / 8)
    }
  }

  @Test func smallerErrorsTakeMoreSamples() {
    var last = 0
    for epsilon in [0.5, 0.2, 0.1, 0.05] {
      let samples = estimate(Self.shapes[2], epsilon).samples
      #expect(samples > last)
      last = samples
    }
  }

  @Test func threadsAndRunsMakeNoDifference() {
    let network = Self.shapes[2]
    let one = estimate(network, 0.1, seed: 3)
    for parallelism in [Parallelism.serial, .workers(2), .workers(7), .automatic] {
      let other = estimate(network, 0.1, seed: 3, parallelism: parallelism)
      #expect(flat(one.values) == flat(other.values) && one.samples == other.samples)
    }
    #expect(flat(one.values) != flat(estimate(network, 0.1, seed: 4).values))
  }

  @Test func exactValuesAreGivenWhereTheyCostLess() {
    let network = Self.shapes[0]
    let estimate = network.estimatedBetweenness(within: 0.01, parallelism: .serial)
    #expect(estimate.samples == 0 && estimate.bound == 0)
    #expect(flat(estimate.values) == flat(network.betweenness(parallelism: .serial)))
  }

  /// Nothing to draw: trees, isolates and twins are told by counting.
  @Test(arguments: [
    TwoModeNetwork.matrix([[Bool]](), columns: 0), .matrix([[Bool]](), columns: 3),
    .matrix([[false, false], [false, false]]), .matrix([[true]]), .matrix([[true, true, true]]),
    .matrix([[true, false, false], [true, true, false]]),
    .matrix([[true, false], [false, true]]),
  ])
  func shapesWithoutPairs(network: TwoModeNetwork) {
    let estimate = estimate(network, 0.1)
    #expect(estimate.samples == 0 && estimate.bound == 0)
    #expect(flat(estimate.values) == flat(network.betweenness(parallelism: .serial)))
  }

  /// The ordered pairs of classes that a path joins.
  private func joinedPairs(of network: FoldedClasses) -> [(Int, Int)] {
    (0..<network.classCount).flatMap { source in
      var isMet: Set<Int> = [source]
      var queue = [source]
      while let next = queue.popLast() {
        for position in network.offsets[next]..<network.offsets[next + 1] {
          let target = Int(network.targets[position])
          if isMet.insert(target).inserted { queue.append(target) }
        }
      }
      return isMet.sorted().filter { $0 != source }.map { (source, $0) }
    }
  }
}

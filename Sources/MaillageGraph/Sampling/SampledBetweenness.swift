/// Betweenness from a sample of pairs, and how far off it can be.
public struct BetweennessEstimate: Sendable {
  /// Betweenness as `betweenness` gives it.
  public let values: NodeScores
  /// How many pairs of nodes were drawn; 0 where the values are exact.
  public let samples: Int
  /// How far off a value may be; 0 where the values are exact.
  public let bound: Double
}

extension TwoModeNetwork {
  /// Betweenness to within a share of all pairs of nodes, from a sample of pairs.
  ///
  /// **Guarantee.** With a probability of at least 95 %, every value is within
  /// *ε* *N* (*N* − 1) / 2 of the exact one, all nodes at once; *N* is the number of nodes. The
  /// probability is over the seed, and holds for every network.
  ///
  /// What counting tells is exact: hanging trees and nodes with the same neighbours (see
  /// `betweenness`). Of the pairs that remain some are drawn, each as likely as any other, and all
  /// shortest paths of a drawn pair are found. How many are drawn follows from a smaller trial
  /// drawn apart, which bounds how much the share of any node can vary; see `SampleSize`.
  /// Where all pairs cost no more than the sample would, the values are exact.
  ///
  /// - Parameters:
  ///   - epsilon: the error *ε*, above 0 and below 1.
  ///   - seed: equal seeds give equal values.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(log(*p* / *v*) (*v* / *ε*² + 1 / *ε*)) searches, where the share of paths
  ///   through a node varies by at most *v* ≤ ¼ and paths have *p* nodes within on average.
  /// - Reference: the search as in M. Borassi and E. Natale, "KADABRA is an adaptive algorithm for
  ///   betweenness via random approximation", ACM Journal of Experimental Algorithmics 24 (2019),
  ///   doi:10.1145/3284359; the number of samples as in L. Pellegrina and F. Vandin, "SILVAN:
  ///   estimating betweenness centralities with progressive sampling and non-uniform Rademacher
  ///   bounds", ACM TKDD 18 (2023), doi:10.1145/3628601.
  public func estimatedBetweenness(
    within epsilon: Double, seed: UInt64 = 1, parallelism: Parallelism = .automatic
  ) -> BetweennessEstimate {
    estimatedBetweenness(within: epsilon, seed: seed, parallelism: parallelism, patience: 1)
  }

  /// The same where a sample may cost more than exact values do: `patience` times as much.
  func estimatedBetweenness(
    within epsilon: Double, seed: UInt64, parallelism: Parallelism, patience: Double
  ) -> BetweennessEstimate {
    precondition(epsilon > 0 && epsilon < 1, "an error is above 0 and below 1")
    // A trial, and the sample itself.
    WorkMonitor.expect(rounds: 2)
    let folded = FoldedNetwork(adjacency)
    let sample = PairSample(folded, seed: seed, parallelism: parallelism)
    let nodes = Double(adjacency.vertexCount)
    let pairs = Double(sample.pairs.count)
    // A share of the pairs left to searches that is as large as ε of all.
    let error = pairs > 0 ? epsilon * nodes * (nodes - 1) / pairs : 1
    guard pairs > 0, let count = sample.size(for: error, patience: patience) else {
      return BetweennessEstimate(
        values: betweenness(parallelism: parallelism), samples: 0, bound: 0)
    }
    var sums = sample.draw(count.samples, startingAt: count.trial, squares: false).sums
    for index in sums.indices { sums[index] *= pairs / Double(count.samples) }
    return BetweennessEstimate(
      values: NodeScores(folded.spread(sums), of: adjacency), samples: count.samples,
      bound: epsilon * nodes * (nodes - 1) / 2)
  }
}

/// Draws pairs and finds their shortest paths.
private struct PairSample {
  let network: FoldedClasses
  let pairs: SampledPairs
  let seed: UInt64
  let parallelism: Parallelism

  init(_ network: FoldedNetwork, seed: UInt64, parallelism: Parallelism) {
    self.network = FoldedClasses(of: network)
    self.seed = seed
    self.parallelism = parallelism
    pairs = SampledPairs(of: self.network)
  }

  /// What some samples add up to.
  struct Drawn: Sendable {
    /// The shares of each class, or their squares.
    var sums: ContiguousArray<Double>
    /// How many ties were looked at.
    var ties = 0
  }

  /// How many samples keep every share within an error, and how many a trial took before; nil where
  /// searching from every class costs less.
  func size(for error: Double, patience: Double) -> (samples: Int, trial: Int)? {
    let failure = SamplingGuarantee.failureShare
    let trialFailure = failure / 10
    let trial = 4 * SampleSize.naturalLogarithm(1 / trialFailure) / error
    // A search looks at one tie at least, and rarely at less than a few dozen.
    let exactCost = patience * Self.exactCost(of: network)
    guard trial * 50 * Self.tieCost < exactCost else { return nil }
    let trialCount = Int(trial.rounded(.up))
    let drawn = draw(trialCount, startingAt: 0, squares: true)
    // Squares of shares: no smaller than the variances that the bound asks for.
    let most = Double(max(1, pairs.mostWithin))
    let variance = SampleSize.upperMean(
      average: (drawn.sums.max() ?? 0) / Double(trialCount), count: trialCount,
      failure: trialFailure)
    let varianceSum =
      most
      * SampleSize.upperMean(
        average: drawn.sums.reduce(0, +) / Double(trialCount) / most, count: trialCount,
        failure: trialFailure)
    let samples = SampleSize.count(
      epsilon: error, failure: failure - 2 * trialFailure, variance: min(0.25, variance),
      varianceSum: varianceSum)
    let cost = samples * Double(drawn.ties) / Double(trialCount) * Self.tieCost
    return cost < exactCost ? (Int(samples), trialCount) : nil
  }

  /// Draws samples by their numbers and adds up the shares that pass through each class.
  func draw(_ count: Int, startingAt first: Int, squares: Bool) -> Drawn {
    let classCount = network.classCount
    let empty = Drawn(sums: ContiguousArray(repeating: 0, count: classCount))
    return FixedBlocks(itemCount: count).fold(
      into: empty, parallelism: parallelism,
      makeScratch: { PairSearch(classCount: classCount) },
      work: { samples, search in
        var drawn = empty
        let seen = search.tiesSeen
        for sample in samples {
          var generator = SplitMix64(seed: seed, sample: first + sample)
          let (source, target) = pairs.draw(using: &generator)
          search.addShares(
            from: source, to: target, in: network, squares: squares, to: &drawn.sums)
        }
        drawn.ties = search.tiesSeen - seen
        return drawn
      },
      combine: { total, drawn in
        for index in total.sums.indices { total.sums[index] += drawn.sums[index] }
        total.ties += drawn.ties
      })
  }

  /// What a tie costs a search of one pair, where a tie of one of eight searches at once costs 1.
  private static let tieCost = 4.0

  /// What searching from every class costs.
  private static func exactCost(of network: FoldedClasses) -> Double {
    Double(network.classCount) * Double(network.classCount + network.targets.count)
  }
}

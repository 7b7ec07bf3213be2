/// The pairs of one mode of a network that share more (or less) than chance would have it.
///
/// A projection ties whoever shares anything: on a platform of twenty that is everyone with everyone,
/// and says nothing about any two of them. The backbone keeps the pairs whose number of shared nodes
/// is hard to explain by how many ties the nodes have.
///
/// Chance is one of several models, and at the size of a commune the model decides which pairs stay:
/// name it with the result (`BackboneTest.Model`).
public struct Backbone<Side: NodeSide>: Sendable {
  /// Which way a pair is unusual.
  public enum Sign: Int8, Sendable {
    /// It shares less than chance would have it.
    case less = -1
    /// It shares more.
    case more = 1
  }

  /// A pair that was tested.
  public struct Pair: Sendable, Equatable {
    /// The node with the smaller id.
    public let first: NodeID<Side>
    /// The node with the larger id.
    public let second: NodeID<Side>
    /// How many nodes of the other mode both are tied to.
    public let sharedCount: Int
    /// How many they share on average under the model.
    public let expected: Double
    /// The probability of sharing at least as many under the model.
    public let upper: Double
    /// The probability of sharing at most as many.
    public let lower: Double
    /// What is tested: `upper`, or twice the smaller side (at most 1) where tests are two-sided.
    public let p: Double
    /// `p` after the adjustment for many tests; `p` itself without one.
    public fileprivate(set) var adjusted: Double
    /// The Monte-Carlo standard error of `p`; 0 where p-values are exact.
    public let error: Double
    /// Whether it shares more or less than chance would have it, were it significant.
    public let sign: Sign
    /// Whether it is significant.
    public fileprivate(set) var isKept: Bool
  }

  /// How pairs were tested.
  public let test: BackboneTest
  /// How many pairs were tested: all those that p-values are adjusted for.
  public let testedCount: Int
  /// The tested pairs, in the order of first, then of second ends.
  ///
  /// One-sided tests of all pairs leave out those that share nothing: their p-value is 1.
  public let pairs: [Pair]
  /// The largest difference between a degree and its average under the model: how exactly the
  /// configuration model of `sdsm` was found; 0 for the other models.
  public let residual: Double

  /// The pairs that are significant, in the order of first, then of second ends.
  public var kept: [Pair] { pairs.filter(\.isKept) }

  init(
    _ test: BackboneTest, tested: some Sequence<TestedPair>, testedCount: Int, residual: Double
  ) {
    self.test = test
    self.testedCount = testedCount
    self.residual = residual
    var pairs = tested.map { pair in
      let isLess = test.isSigned && pair.lower < pair.upper
      let side = isLess ? pair.lower : pair.upper
      return Pair(
        first: NodeID(Int(pair.first)), second: NodeID(Int(pair.second)),
        sharedCount: Int(pair.shared), expected: pair.expected, upper: pair.upper,
        lower: pair.lower, p: test.isSigned ? min(1, 2 * side) : side, adjusted: .nan,
        error: (test.isSigned ? 2 : 1) * (isLess ? pair.lowerError : pair.upperError),
        sign: isLess ? .less : .more, isKept: false)
    }
    let adjusted = test.adjustment.adjusted(pairs.map(\.p), among: testedCount)
    for place in pairs.indices {
      pairs[place].adjusted = adjusted[place]
      pairs[place].isKept = adjusted[place] <= test.alpha
    }
    self.pairs = pairs
  }
}

/// What a model says about a pair, nodes by position in their mode.
struct TestedPair: Sendable {
  var first: Int32
  var second: Int32
  var shared: Int32
  var expected = 0.0
  var upper = 1.0
  var lower = 1.0
  var upperError = 0.0
  var lowerError = 0.0
}

extension TwoModeNetwork {
  /// Tests which nodes of one mode share more nodes of the other than chance would have it.
  ///
  /// ```swift
  /// let backbone = try network.backbone(of: .organisations, BackboneTest(.sdsm, adjustment: .holm))
  /// for pair in backbone.kept { print(pair.first, pair.second, pair.p) }
  /// ```
  ///
  /// - Parameters:
  ///   - mode: whose nodes are tied.
  ///   - test: against what, how strictly, among which pairs.
  ///   - fixedSeats: seats that `sdsm` and `fdsm` leave as they are; the other models know none.
  ///   - pairLimit: the most pairs that may be tested one by one.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Throws: `BackboneError` where the test makes no sense, or there are more pairs than may be.
  /// - Complexity: O(Σ *d*²) time over the degrees of the other mode for the projection, and O(*c*² *m* *s*)
  ///   for *c* classes of equal degree, *m* nodes of the other mode and at most *s* shared ones. `fdsm`
  ///   takes O(*pairs* *m* / 64) for each network that it draws.
  /// - References: `BackboneTest.Model`; for p-values of drawn networks B. Phipson and G. K. Smyth,
  ///   "Permutation p-values should never be zero", Statistical Applications in Genetics and Molecular
  ///   Biology 9 (2010), doi:10.2202/1544-6115.1585.
  public func backbone<Side>(
    of mode: ProjectedMode<Side>, _ test: BackboneTest, fixedSeats: FixedSeats = .none,
    pairLimit: Int = 5_000_000, parallelism: Parallelism = .automatic
  ) throws(BackboneError) -> Backbone<Side> {
    guard test.alpha > 0, test.alpha < 1 else { throw .alphaOutOfRange(test.alpha) }
    if test.model == .fdsm, test.samples < 1 { throw .tooFewSamples(test.samples) }
    let count = mode.vertices(in: adjacency).count
    var pairs = try meetingPairs(of: mode, limit: pairLimit, parallelism)
    let allPairs = count * (count - 1) / 2
    let testedCount = test.family == .all ? allPairs : pairs.count
    if test.family == .all, test.isSigned {
      guard allPairs <= pairLimit else {
        throw .tooManyPairs(.tooManyTies(atLeast: allPairs, limit: pairLimit))
      }
      pairs = Self.withStrangers(pairs, nodeCount: count)
    }
    var residual = 0.0
    if test.model == .fdsm {
      pairs = tested(pairs, of: mode, test, fixedSeats: fixedSeats, parallelism)
    } else {
      let law: SharedCountLaw
      switch test.model {
      case .hypergeometric: law = .hypergeometric(of: mode, in: adjacency)
      case .fixedColumn: law = .fixedColumn(of: mode, in: adjacency)
      case .sdsm, .fdsm:
        let model = ConfigurationModel(of: self, fixedSeats: fixedSeats)
        residual = model.residual
        law = .seats(of: mode, in: model)
      }
      let tails = TailTable(law, of: pairs, parallelism)
      for place in pairs.indices { tails.fill(&pairs[place]) }
    }
    return Backbone(test, tested: pairs, testedCount: testedCount, residual: residual)
  }

  /// The pairs that share something, with how much, in order.
  private func meetingPairs<Side>(
    of mode: ProjectedMode<Side>, limit: Int, _ parallelism: Parallelism
  ) throws(BackboneError) -> [TestedPair] {
    do throws(ProjectionError) {
      return try projection(of: mode, tieLimit: limit, parallelism: parallelism).map { tie in
        TestedPair(
          first: tie.first.rawValue, second: tie.second.rawValue, shared: Int32(tie.sharedCount))
      }
    } catch { throw .tooManyPairs(error) }
  }

  /// All pairs of a mode, from those that share something.
  private static func withStrangers(_ meeting: [TestedPair], nodeCount: Int) -> [TestedPair] {
    var pairs: [TestedPair] = []
    pairs.reserveCapacity(nodeCount * max(0, nodeCount - 1) / 2)
    var next = 0
    for first in 0..<Int32(nodeCount) {
      for second in (first + 1)..<max(first + 1, Int32(nodeCount)) {
        if next < meeting.count, meeting[next].first == first, meeting[next].second == second {
          pairs.append(meeting[next])
          next += 1
        } else {
          pairs.append(TestedPair(first: first, second: second, shared: 0))
        }
      }
    }
    return pairs
  }
}

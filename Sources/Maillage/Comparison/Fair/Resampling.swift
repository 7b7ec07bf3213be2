public import MaillageGraph

/// How far the indicators of a commune could move if its list had been made again: percentile
/// intervals from resampled organisations and from resampled platforms.
///
/// *n* organisations are drawn from the *n* of the list with replacement, and the indicators are
/// computed anew; 95 % of the values lie in the interval. Two copies of one organisation would meet
/// wherever it sits, which says nothing: pairs of copies are left out, and shares are taken of the
/// other pairs. Platforms are resampled likewise for the two indicators that are ratios of sums over
/// platforms; for pairs a platform drawn twice would count as two. There an organisation on *d*
/// platforms counts for 1/*d* at each of them (a multiplicity estimator, Sirken 1970): drawing other
/// platforms changes who is named, too, so that a mean never falls below what one platform each gives.
///
/// The interval covers what depends on *which* bodies and platforms stand in the list. It does not
/// cover bodies that no list ever names.
///
/// - **Undefined** with fewer than three platforms with members, and where every resample gives the
///   same value.
/// - Complexity: O(*r* (*n* + *m* + *p*)) for *r* resamples and *p* pairs that meet.
/// - Reference: T. A. B. Snijders and S. P. Borgatti, "Non-parametric standard errors and tests for
///   network statistics", Connections 22 (1999); B. Efron and R. J. Tibshirani, "An Introduction to
///   the Bootstrap" (1993), doi:10.1201/9780429246593.
public struct Resampling: Sendable, Hashable {
  /// An interval that 95 % of resamples fall into.
  public struct Interval: Sendable, Hashable {
    /// Its lower end.
    public let low: Double
    /// Its upper end.
    public let high: Double

    /// An interval.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }

    /// The smallest interval that holds both.
    func joined(with other: Interval?) -> Interval {
      guard let other else { return self }
      return Interval(low: min(low, other.low), high: max(high, other.high))
    }
  }

  /// The intervals of one indicator.
  public struct Row: Sendable, Hashable {
    /// Its id.
    public let id: FairIndicator
    /// Its value.
    public let value: Double
    /// From resampled organisations.
    public let organisations: Interval?
    /// From resampled platforms.
    public let platforms: Interval?
    /// Why there is none of both.
    public let reason: WhyUndefined?

    /// The outer limits of both: what decides whether two communes can be told apart.
    public var interval: Interval? {
      organisations.map { $0.joined(with: platforms) } ?? platforms
    }
  }

  /// How many pairs are looked at in all resamples together before pairs are left out.
  private static let mostPairSteps = 1e9

  /// One row an indicator, in the order of `FairIndicator`.
  public let rows: [Row]

  /// Resamples a network.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - resamples: how many resamples of each kind.
  ///   - seed: where the generator starts.
  public init(of network: TwoModeNetwork, resamples: Int, seed: UInt64) {
    let values = FairIndicator.values(of: network)
    let withMembers = network.platforms.ids.count {
      network.adjacency.degree(of: network.vertex($0)) > 0
    }
    let reason: WhyUndefined? =
      switch withMembers {
      case 0: .noMembership
      case 1: .onePlatform
      case 2: .fewerThanThreePlatforms
      default: resamples < 1 ? .noVariation : nil
      }
    guard reason == nil else {
      rows = FairIndicator.allCases.map {
        Row(
          id: $0, value: values[$0] ?? .nan, organisations: nil, platforms: nil, reason: reason)
      }
      return
    }
    var random = SplitMix64(seed: seed)
    let organisations = Self.organisationIntervals(network, resamples, &random)
    let platforms = Self.platformIntervals(network, resamples, &random)
    rows = FairIndicator.allCases.map { id in
      let (one, other) = (organisations[id], platforms[id])
      return Row(
        id: id, value: values[id] ?? .nan, organisations: one, platforms: other,
        reason: one == nil && other == nil
          ? values[id]?.isNaN == true ? .tooCostly : .noVariation : nil)
    }
  }

  private static func organisationIntervals(
    _ network: TwoModeNetwork, _ resamples: Int, _ random: inout SplitMix64
  ) -> [FairIndicator: Interval] {
    let count = network.organisations.count
    let degrees = (0..<count).map { network.adjacency.degree(of: $0) }
    var pairs = MeetingPairs(of: network)?.pairs
    if let count = pairs?.count, Double(count) * Double(resamples) > Self.mostPairSteps {
      pairs = nil
    }
    var columns = [FairIndicator: [Double]]()
    var copies = [Int](repeating: 0, count: count)
    var means: [Double] = []
    var several: [Double] = []
    var meeting: [Double] = []
    var twice: [Double] = []
    for _ in 0..<resamples {
      for place in copies.indices { copies[place] = 0 }
      for _ in 0..<count { copies[Int(random.next(upperBound: UInt64(count)))] += 1 }
      var (seats, onSeveral, samePairs) = (0, 0, 0)
      for place in copies.indices {
        seats += copies[place] * degrees[place]
        if degrees[place] > 1 { onSeveral += copies[place] }
        samePairs += copies[place] * (copies[place] - 1) / 2
      }
      var (met, metTwice) = (0, 0)
      for pair in pairs ?? [] {
        let weight = copies[Int(pair.first)] * copies[Int(pair.second)]
        met += weight
        if pair.shared > 1 { metTwice += weight }
      }
      let others = Double(count * (count - 1) / 2 - samePairs)
      means.append(Double(seats) / Double(count))
      several.append(Double(onSeveral) / Double(count))
      if others > 0, pairs != nil {
        meeting.append(Double(met) / others)
        twice.append(Double(metTwice) / others)
      }
    }
    let platforms = Double(network.platforms.count)
    columns[.meanDegree] = means
    columns[.density] = means.map { $0 / platforms }
    columns[.shareOnSeveral] = several
    columns[.shareMeeting] = meeting
    columns[.shareMeetingTwice] = twice
    return columns.compactMapValues(percentiles)
  }

  private static func platformIntervals(
    _ network: TwoModeNetwork, _ resamples: Int, _ random: inout SplitMix64
  ) -> [FairIndicator: Interval] {
    let count = network.organisations.count
    let sizes = network.platforms.ids.map { network.adjacency.degree(of: network.vertex($0)) }
    // Each organisation is shared out evenly over its platforms.
    let bodies = network.platforms.ids.map { platform in
      network.organisations(of: platform).reduce(0.0) {
        $0 + 1 / Double(network.adjacency.degree(of: $1.index))
      }
    }
    let onNone = (0..<count).count { network.adjacency.degree(of: $0) == 0 }
    var means: [Double] = []
    for _ in 0..<resamples {
      var (seats, named) = (0, Double(onNone))
      for _ in sizes {
        let drawn = Int(random.next(upperBound: UInt64(sizes.count)))
        seats += sizes[drawn]
        named += bodies[drawn]
      }
      // To nine digits: shares of one add up to whole numbers but for their last bits.
      if named > 0 { means.append((Double(seats) / named * 1e9).rounded() / 1e9) }
    }
    let columns: [FairIndicator: [Double]] = [
      .meanDegree: means, .density: means.map { $0 / Double(sizes.count) },
    ]
    return columns.compactMapValues(percentiles)
  }

  /// The interval between the percentiles 2.5 and 97.5; none where all values are equal.
  static func percentiles(_ values: [Double]) -> Interval? {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last, first < last else { return nil }
    let tail = Int(0.025 * Double(sorted.count + 1)) - 1
    let low = max(0, tail)
    return Interval(low: sorted[low], high: sorted[sorted.count - 1 - low])
  }
}

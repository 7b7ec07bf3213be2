/// The place of a commune among its peers, as far as it can be told.
///
/// One commune stands surely above another only where its whole interval does. Its place then lies
/// between 1 + the number surely above it and the number of peers − those surely below it.
///
/// - Undefined for a commune without an interval, and with fewer than three communes that have one.
public struct RankInterval: Sendable, Hashable {
  /// The best place that it can have, from 1 (highest value).
  public let first: Int
  /// The last place that it can have.
  public let last: Int
  /// How many communes are set in order, itself included.
  public let count: Int

  /// Whether its place can't be told at all: it overlaps with every other.
  public var isIndistinguishable: Bool { first == 1 && last == count }
  /// How many peers are surely above it.
  public var above: Int { first - 1 }
  /// How many peers are surely below it.
  public var below: Int { count - last }

  /// The places of communes that are all peers of one another; `nil` where undefined.
  ///
  /// - Complexity: O(*c* log *c*) for *c* communes.
  public static func ranks(of intervals: [Resampling.Interval?]) -> [RankInterval?] {
    let known = intervals.compactMap(\.self)
    guard known.count >= PeerQuantiles.fewestPeers else {
      return intervals.map { _ in nil }
    }
    let lows = known.map(\.low).sorted()
    let highs = known.map(\.high).sorted()
    return intervals.map { interval in
      guard let interval else { return nil }
      let above = known.count - firstIndex(in: lows) { $0 > interval.high }
      let below = firstIndex(in: highs) { $0 >= interval.low }
      return RankInterval(first: 1 + above, last: known.count - below, count: known.count)
    }
  }

  /// The first position in a sorted list whose value passes, the count where none does.
  private static func firstIndex(in sorted: [Double], where passes: (Double) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

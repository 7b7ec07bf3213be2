internal import MaillageGraph

/// The pairs of organisations of a network that sit together, each with how often.
///
/// They are listed, so that a platform of thousands is too much: there is no list where more pairs than
/// `mostPairs` would be looked at.
///
/// - Complexity: O(*w*) for *w* steps from organisation to platform to organisation.
struct MeetingPairs {
  /// A pair and the number of platforms both sit on.
  struct Pair {
    var first: Int32
    var second: Int32
    var shared: Int32
  }

  /// Every pair that meets, in the order of its ids.
  let pairs: [Pair]

  /// The most pairs on platforms that are looked at, each counted at each platform.
  private static let mostPairs = 5_000_000

  /// Lists the pairs of a network; nil where there are too many.
  init?(of network: TwoModeNetwork) {
    let adjacency = network.adjacency
    let organisationCount = adjacency.organisationCount
    let looks = network.platforms.ids.reduce(0) { sum, platform in
      let members = adjacency.degree(of: network.vertex(platform))
      return sum + members * (members - 1) / 2
    }
    guard looks <= Self.mostPairs else { return nil }
    var counts = [Int32](repeating: 0, count: organisationCount)
    var touched: [Int32] = []
    var pairs: [Pair] = []
    for first in 0..<organisationCount {
      for platform in adjacency.neighbours(of: first) {
        for other in adjacency.neighbours(of: Int(platform)) where other > first {
          if counts[Int(other)] == 0 { touched.append(other) }
          counts[Int(other)] += 1
        }
      }
      touched.sort()
      for other in touched {
        pairs.append(Pair(first: Int32(first), second: other, shared: counts[Int(other)]))
        counts[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    self.pairs = pairs
  }
}

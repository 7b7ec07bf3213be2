internal import MaillageGraph

/// The pairs of organisations of a network that sit together, each with how often.
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

  init(of network: TwoModeNetwork) {
    let adjacency = network.adjacency
    let organisationCount = adjacency.organisationCount
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

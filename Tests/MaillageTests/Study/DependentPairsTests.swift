import MaillageGraph
import MaillageTestSupport
import Testing

@testable import Maillage

/// Whether the one-walk count agrees with taking every vertex away and looking.
private func disagreements(
  _ network: TwoModeNetwork, _ counts: [Int]
) -> [Int] {
  counts.indices.filter {
    counts[$0] != PlainMeasures.dependentPairs(network, without: $0)
  }
}

@Suite("Pairs that depend on one node")
struct DependentPairsTests {
  @Test("agrees with taking nodes away, on every network of 3 by 3")
  func everySmallNetwork() {
    for bits in 0..<512 {
      let rows = (0..<3).map { row in
        (0..<3).map { column in Double(bits >> (row * 3 + column) & 1) }
      }
      let network = TwoModeNetwork.matrix(rows)
      #expect(disagreements(network, DependentPairs(of: network).counts) == [], "\(bits)")
    }
  }

  @Test("agrees on sparse random networks", arguments: 0..<40)
  func randomNetworks(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> Double {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    let rows = (0..<9).map { _ in (0..<6).map { _ in next() < 0.25 ? 1.0 : 0 } }
    let network = TwoModeNetwork.matrix(rows)
    #expect(disagreements(network, DependentPairs(of: network).counts) == [])
  }

  @Test("a count that is off by one is found")
  func checkerCanFail() {
    let network = TwoModeNetwork.matrix([[1, 0], [1, 1], [0, 1]])
    var counts = DependentPairs(of: network).counts
    #expect(counts == [0, 1, 0, 2, 2])
    counts[1] += 1
    #expect(disagreements(network, counts) == [1])
  }

  @Test("a network without nodes has no counts")
  func empty() {
    #expect(DependentPairs(of: NetworkBuilder().build().network).counts == [])
  }
}

import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// Betweenness where the few are cut into groups, which by default only large networks are.
@Suite struct GroupedBetweennessTests {
  /// Limits under which a small network falls into three groups.
  private static let small = FewGroup.Limits(
    mostCountsOfWhole: 64, mostCountsOfPart: 8, leastWidth: 40, mostCounts: 1 << 25)
  /// Limits under which no path counts are kept at all.
  private static let none = FewGroup.Limits(
    mostCountsOfWhole: 0, mostCountsOfPart: 0, leastWidth: 8, mostCounts: 0)

  /// Twelve communes in a circle, dense within, each with two bodies that sit in the next one too.
  private static let networks = (0..<4 as Range<UInt64>).map { seed in
    var generator = SplitMix64(seed: seed)
    var builder = NetworkBuilder()
    for number in 0..<12 * 32 { _ = builder.addOrganisation("o\(1000 + number)") }
    for number in 0..<12 * 10 { _ = builder.addPlatform("p\(1000 + number)") }
    for commune in 0..<12 {
      for body in 0..<32 {
        for _ in 0..<Int.random(in: 2...4, using: &generator) {
          let platform = 10 * commune + Int.random(in: 0..<10, using: &generator)
          builder.addMembership(organisation: 32 * commune + body, platform: platform)
        }
      }
      for body in 0..<2 {
        let platform = 10 * ((commune + 1) % 12) + Int.random(in: 0..<10, using: &generator)
        builder.addMembership(organisation: 32 * commune + body, platform: platform)
      }
    }
    return builder.build().network
  }

  private func values(
    of network: TwoModeNetwork, _ limits: FewGroup.Limits, _ parallelism: Parallelism
  ) -> ContiguousArray<Double> {
    let folded = FoldedNetwork(network.adjacency, limits: limits)
    return folded.spread(dependencySums(of: folded, parallelism: parallelism))
  }

  /// Without groups and classes between them the other tests would hold nothing.
  @Test func thereAreGroupsAndClassesBetweenThem() {
    for network in Self.networks {
      let folded = FoldedNetwork(network.adjacency, limits: Self.small)
      let grouped = folded.components.filter { $0.groups.count >= 3 }
      #expect(!grouped.isEmpty)
      #expect(
        grouped.contains { component in
          (component.groups.last?.inner.upperBound ?? 0) < component.classCount
        })
    }
  }

  @Test func groupsTellWhatSearchesFromEveryNodeDo() {
    for network in Self.networks {
      let wanted = BetweennessTests.searchedFromEveryNode(network.adjacency)
      for limits in [Self.small, Self.none, FewGroup.Limits()] {
        let found = values(of: network, limits, .workers(2))
        for (one, other) in zip(found, wanted) {
          #expect(abs(one - other) <= 1e-11 * max(1, other))
        }
      }
    }
  }

  @Test func anyNumberOfThreadsGivesTheSameBits() {
    for network in Self.networks.prefix(2) {
      let serial = values(of: network, Self.small, .serial)
      for workers in 2...4 {
        #expect(values(of: network, Self.small, .workers(workers)) == serial)
      }
    }
  }
}

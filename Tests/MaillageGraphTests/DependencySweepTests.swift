import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// Searches from eight sources at once, on networks where the lanes of a search part.
@Suite struct DependencySweepTests {
  /// Twelve communes in a circle, dense within, each with two bodies that sit in the next one too:
  /// sources of one search are at different distances from most classes.
  private static let circles = (0..<4 as Range<UInt64>).map { seed in
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

  /// A ring of as many organisations as platforms, each body on two: as many fronts as there are
  /// bodies, and the last search has fewer sources than lanes.
  private static let ring = {
    var builder = NetworkBuilder()
    for number in 0..<151 { _ = builder.addOrganisation("o\(1000 + number)") }
    for number in 0..<151 { _ = builder.addPlatform("p\(1000 + number)") }
    for number in 0..<151 {
      builder.addMembership(organisation: number, platform: number)
      builder.addMembership(organisation: number, platform: (number + 1) % 151)
    }
    return builder.build().network
  }()

  @Test func searchesTogetherTellWhatSearchesOneByOneDo() {
    for network in Self.circles + [Self.ring] {
      let wanted = BetweennessTests.searchedFromEveryNode(network.adjacency)
      let scores = network.betweenness(parallelism: .workers(2))
      for (one, other) in zip(scores.organisations + scores.platforms, wanted) {
        #expect(abs(one - other) <= 1e-11 * max(1, other))
      }
    }
  }

  @Test func everyNodeOfARingLiesBetweenAsMuch() {
    // Of 2k nodes each lies between the pairs whose way round it is the shorter: (k − 1)² / 2, half
    // of each pair of opposites counted.
    let scores = Self.ring.betweenness(parallelism: .serial)
    for value in scores.organisations + scores.platforms {
      #expect(areClose(value, 150 * 150 / 2, within: 1e-12))
    }
  }

  @Test func anyNumberOfThreadsGivesTheSameBits() {
    for network in Self.circles.prefix(2) {
      let serial = network.betweenness(parallelism: .serial)
      for workers in 2...4 {
        let scores = network.betweenness(parallelism: .workers(workers))
        #expect(scores.organisations == serial.organisations)
        #expect(scores.platforms == serial.platforms)
      }
    }
  }
}

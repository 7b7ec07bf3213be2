import MaillageGraph
import MaillageTestSupport
import Testing

/// One, two, three and eight workers give the same bits.
@Suite struct ParallelismTests {
  private static let networks = [
    RandomNetworks.communes(organisations: 300, platforms: 40, memberships: 700, seed: 5),
    TwoModeNetwork.matrix(RandomNetworks.matrix(rows: 70, columns: 40, density: 0.1, seed: 6)),
  ]

  @Test(arguments: networks) func anyNumberOfWorkersGivesTheSameBits(network: TwoModeNetwork) {
    let betweenness = network.betweenness(parallelism: .serial)
    let distances = network.distances(parallelism: .serial)
    let butterflies = network.butterflies(parallelism: .serial)
    let overlaps = network.overlaps(parallelism: .serial)
    for parallelism in [Parallelism.workers(1), .workers(2), .workers(3), .workers(8), .automatic] {
      let scores = network.betweenness(parallelism: parallelism)
      #expect(scores.organisations == betweenness.organisations)
      #expect(scores.platforms == betweenness.platforms)
      let others = network.distances(parallelism: parallelism)
      #expect(others.harmonic.organisations == distances.harmonic.organisations)
      #expect(others.harmonic.platforms == distances.harmonic.platforms)
      #expect(others.farness.organisations == distances.farness.organisations)
      #expect(others.globalEfficiency == distances.globalEfficiency)
      let counts = network.butterflies(parallelism: parallelism)
      #expect(counts.ofNodes.organisations == butterflies.ofNodes.organisations)
      #expect(counts.ofNodes.platforms == butterflies.ofNodes.platforms)
      #expect(network.overlaps(parallelism: parallelism).nodf == overlaps.nodf)
    }
  }
}

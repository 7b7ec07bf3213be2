import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct SampledDistancesTests {
  /// One component that is sampled from on the side of its organisations, and some that are not.
  private static let large = RandomNetworks.communes(
    organisations: 4000, platforms: 120, memberships: 8000, seed: 8)
  private static let exact = large.distances(parallelism: .automatic)

  private func flat(_ scores: NodeScores) -> [Double] { scores.organisations + scores.platforms }

  private func worst(_ one: NodeScores, _ other: NodeScores) -> Double {
    zip(flat(one), flat(other)).map { abs($0 - $1) }.max() ?? 0
  }

  /// All vertices as sources give what the exact sweep does.
  @Test func sumsFromAllSourcesAreExact() {
    for seed in 0..<60 {
      let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: UInt64(seed)))
      let adjacency = network.adjacency
      let components = ComponentRows(adjacency)
      let exact = network.distances(parallelism: .serial)
      func sums(_ areOrganisations: Bool) -> ContiguousArray<SourceSums> {
        sourceSums(
          from: (0..<components.count).map {
            DrawnSources(
              component: $0, areOrganisations: areOrganisations,
              vertices: components.vertices(of: $0, areOrganisations: areOrganisations))
          }, of: components, in: adjacency, mostSteps: .max, parallelism: .serial)
      }
      let (one, other) = (sums(true), sums(false))
      for vertex in 0..<adjacency.vertexCount {
        let both = (one[vertex], other[vertex])
        #expect(Double(both.0.distance + both.1.distance) == flat(exact.farness)[vertex])
        let harmonic =
          Double(adjacency.degree(of: vertex)) + both.0.reciprocal + both.1.reciprocal
        #expect(abs(harmonic - flat(exact.harmonic)[vertex]) < 1e-9)
        let isOrganisation = vertex < adjacency.organisationCount
        let (own, opposite) = isOrganisation ? both : (both.1, both.0)
        #expect(Double(own.near) == flat(exact.atTwoSteps)[vertex])
        #expect(Double(opposite.near) == flat(exact.atThreeSteps)[vertex])
      }
    }
  }

  @Test(arguments: [0.04, 0.1], [UInt64(1), 2])
  func everyValueIsWithinItsBound(epsilon: Double, seed: UInt64) {
    let network = Self.large
    let exact = Self.exact
    let estimate = network.estimatedDistances(within: epsilon, seed: seed, parallelism: .serial)
    let (values, bounds) = (estimate.values, estimate.bounds)
    #expect(estimate.samples > 0 && estimate.samples < 4000)
    #expect(bounds.farness > 0 && worst(values.farness, exact.farness) <= bounds.farness)
    #expect(bounds.harmonic <= epsilon * 4120)
    #expect(worst(values.harmonic, exact.harmonic) <= bounds.harmonic)
    #expect(worst(values.harmonicCentrality, exact.harmonicCentrality) <= bounds.harmonicCentrality)
    #expect(
      worst(values.closenessCentrality, exact.closenessCentrality) <= bounds.closenessCentrality)
    #expect(abs(values.meanDistance - exact.meanDistance) <= bounds.meanDistance)
    #expect(abs(values.globalEfficiency - exact.globalEfficiency) <= bounds.globalEfficiency)
    #expect(bounds.globalEfficiency <= epsilon && bounds.reach <= epsilon)
    #expect(
      worst(values.reachOfOwnModeInTwoSteps, exact.reachOfOwnModeInTwoSteps) <= bounds.reach)
    let degrees = network.degrees
    #expect(
      worst(
        values.reachOfOtherModeInThreeSteps(degrees: degrees),
        exact.reachOfOtherModeInThreeSteps(degrees: degrees)) <= bounds.reach)
    #expect(values.diameter == exact.diameter)
    #expect(flat(values.eccentricity).allSatisfy { $0.isNaN })
    #expect(flat(values.reachedOfOwnMode) == flat(exact.reachedOfOwnMode))
    #expect(flat(values.reachedOfOtherMode) == flat(exact.reachedOfOtherMode))
  }

  /// Estimates are sums over a fair sample: their mean over seeds is the exact value.
  @Test func estimatesAreUnbiased() {
    let seeds = 16
    var sums = flat(Self.exact.harmonic).map { _ in 0.0 }
    var bound = 0.0
    for seed in 1...seeds {
      let estimate = Self.large.estimatedDistances(
        within: 0.1, withReach: false, seed: UInt64(seed), parallelism: .automatic)
      bound = estimate.bounds.harmonic
      for (index, value) in flat(estimate.values.harmonic).enumerated() { sums[index] += value }
      #expect(flat(estimate.values.atTwoSteps).allSatisfy { $0.isNaN })
    }
    for (sum, value) in zip(sums, flat(Self.exact.harmonic)) {
      #expect(abs(sum / Double(seeds) - value) < bound / 6)
    }
  }

  @Test func threadsMakeNoDifference() {
    let one = Self.large.estimatedDistances(within: 0.1, seed: 5, parallelism: .serial)
    let other = Self.large.estimatedDistances(within: 0.1, seed: 5, parallelism: .workers(3))
    #expect(flat(one.values.harmonic) == flat(other.values.harmonic))
    #expect(flat(one.values.farness) == flat(other.values.farness))
    #expect(flat(one.values.atTwoSteps) == flat(other.values.atTwoSteps))
    #expect(one.samples == other.samples && one.reachSamples == other.reachSamples)
    let reseeded = Self.large.estimatedDistances(within: 0.1, seed: 6, parallelism: .serial)
    #expect(flat(one.values.harmonic) != flat(reseeded.values.harmonic))
  }

  @Test(arguments: [
    TwoModeNetwork.matrix([[Bool]](), columns: 0), .matrix([[Bool]](), columns: 3),
    .matrix([[false, false], [false, false]]), .matrix([[true]]), .matrix([[true, true, true]]),
    .matrix(RandomNetworks.matrix(rows: 14, columns: 9, density: 0.2, seed: 3)),
  ])
  func smallNetworksAreExact(network: TwoModeNetwork) {
    let estimate = network.estimatedDistances(within: 0.01, parallelism: .serial)
    let exact = network.distances(parallelism: .serial)
    #expect(estimate.samples == 0 && estimate.reachSamples == 0)
    #expect(flat(estimate.values.harmonic) == flat(exact.harmonic))
    #expect(flat(estimate.values.eccentricity) == flat(exact.eccentricity))
  }

  @Test func theDiameterIsExact() {
    let random = (0..<150).map { TwoModeNetwork.matrix(RandomNetworks.matrix(seed: UInt64($0))) }
    for network in random + [Self.large] {
      let components = ComponentRows(network.adjacency)
      let exact = network.distances(parallelism: .automatic).diameter
      let (within, largest) = components.diameter(of: network.adjacency, batchLimit: .max)
      #expect(largest == (exact.isNaN ? 0 : Int(exact)))
      #expect(within.allSatisfy { $0 <= largest ?? 0 })
      let hasty = components.diameter(of: network.adjacency, batchLimit: 0)
      #expect(hasty.largest == nil || hasty.largest == largest)
      #expect(hasty.within.max() ?? 0 >= largest ?? 0)
    }
  }
}

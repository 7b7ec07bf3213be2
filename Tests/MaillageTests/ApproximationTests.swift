import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite struct ApproximationTests {
  private static let large = RandomNetworks.communes(
    organisations: 3500, platforms: 100, memberships: 6000, seed: 8)
  private static let small = TwoModeNetwork.matrix(
    RandomNetworks.matrix(rows: 14, columns: 9, density: 0.2, seed: 3))
  private static let estimable = Set(MeasureCatalogue.all.map(\.id)).filter(
    MeasureCatalogue.canEstimate)

  private static let exact = MeasureCatalogue.evaluate(large, ids: estimable.sorted())

  private func approximation(_ epsilon: Double) throws -> Approximation {
    try #require(Approximation(epsilon: epsilon))
  }

  @Test func errorsAreSharesAndNothingElse() {
    for epsilon in [0, -0.1, 1, 2, .nan, .infinity] {
      #expect(Approximation(epsilon: epsilon) == nil)
    }
    #expect(Approximation(epsilon: 0.01)?.seed == 1)
  }

  /// Every measure that is read from paths has a bound that its sample keeps.
  @Test func everyEstimateKeepsItsBound() throws {
    let network = Self.large
    let ids = Self.estimable.sorted()
    let estimated = MeasureCatalogue.evaluate(
      network, ids: ids, approximation: try approximation(0.1))
    let exact = Self.exact
    #expect(Set(estimated.estimates.keys) == Self.estimable && exact.estimates.isEmpty)
    #expect(estimated.tooCostly.isEmpty)
    for (id, estimate) in estimated.estimates {
      let value = [estimated.network[id], exact.network[id]].compactMap { $0 }
      var pairs = value.count == 2 ? [(value[0], value[1])] : []
      for (columns, others) in [
        (estimated.organisations, exact.organisations), (estimated.platforms, exact.platforms),
      ] { pairs += zip(columns[id] ?? [], others[id] ?? []) }
      #expect(!pairs.isEmpty)
      let differences = pairs.filter { !$0.0.isNaN || !$0.1.isNaN }.map { abs($0.0 - $0.1) }
      let worst = try #require(differences.max())
      #expect(worst <= estimate.bound + 1e-9, "\(id)")
      #expect(estimate.isExact == (estimate.bound == 0), "\(id)")
    }
    #expect(estimated.estimates["betweenness"]?.isExact == false)
    #expect(estimated.estimates["harmonic"]?.isExact == false)
    #expect(estimated.estimates["diameter"]?.isExact == true)
  }

  /// What costs too much is estimated where a sample can tell it, and undefined where none can.
  @Test func whatCostsTooMuchIsEstimated() throws {
    let results = MeasureCatalogue.evaluate(
      Self.large, ids: nil, approximation: try approximation(0.1), costLimit: 0,
      parallelism: .automatic, monitor: nil)
    #expect(
      Set(results.tooCostly) == Set(MeasureCatalogue.all.map(\.id)).subtracting(Self.estimable))
    #expect(results.tooCostly.contains("eccentricity"))
    #expect(results.network["mean_distance"]?.isNaN == false)
    #expect(results.organisations["betweenness"]?.contains { $0.isNaN } == false)
    #expect(results.platforms["eccentricity"]?.allSatisfy { $0.isNaN } == true)
  }

  @Test func smallNetworksStayExact() throws {
    let ids = Self.estimable.sorted()
    let results = MeasureCatalogue.evaluate(
      Self.small, ids: ids, approximation: try approximation(0.1), parallelism: .serial)
    let exact = MeasureCatalogue.evaluate(Self.small, ids: ids, parallelism: .serial)
    #expect(
      zip(results.flat, exact.flat).allSatisfy { $0.key == $1.key && same($0.value, $1.value) })
    #expect(Set(results.estimates.keys) == Self.estimable)
    #expect(results.estimates.values.allSatisfy { $0.isExact && $0.bound == 0 })
  }

  /// No sample tells eccentricities: where they are wanted, distances are exact for all.
  @Test func eccentricitiesAreExact() throws {
    let ids = ["eccentricity", "harmonic"]
    let results = MeasureCatalogue.evaluate(
      Self.large, ids: ids, approximation: try approximation(0.1))
    #expect(results.organisations["harmonic"] == Self.exact.organisations["harmonic"])
    #expect(results.organisations["eccentricity"]?.contains { $0 > 0 } == true)
    #expect(results.estimates == ["harmonic": MeasureEstimate(samples: 0, bound: 0)])
  }

  private func same(_ one: Double, _ other: Double) -> Bool {
    one == other || (one.isNaN && other.isNaN)
  }
}

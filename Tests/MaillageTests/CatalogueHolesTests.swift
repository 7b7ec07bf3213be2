import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Redundancy, triadic closure, constraint and effective size against values of other programs.
@Suite struct CatalogueHolesTests {
  private static let ids = [
    "redundancy", "clustering_opsahl", "constraint_two_mode", "effective_size_two_mode",
    "redundancy_organisations", "redundancy_platforms", "opsahl_organisations", "opsahl_platforms",
  ]

  /// Whether all names of some nodes have the expected values.
  private func agree(
    _ names: [String], _ column: [Double]?, _ expected: [String: Double]
  ) throws -> Bool {
    let column = try #require(column)
    return try zip(names, column).allSatisfy { areClose($1, try #require(expected[$0])) }
  }

  @Test(arguments: ["davis", "movie_actor"]) func publishedNetworks(name: String) throws {
    let reference = try ReferenceValues(name)
    let network = reference.network
    let results = MeasureCatalogue.evaluate(network, ids: Self.ids)
    let (women, events) = (network.organisations.names, network.platforms.names)
    let redundancy = try reference.numbers("clustering", "values", "redundancy")
    #expect(try agree(women, results.organisations["redundancy"], redundancy))
    #expect(try agree(events, results.platforms["redundancy"], redundancy))
    let rows = try reference.numbers("opsahl", "values", "opsahl_local_rows")
    #expect(try agree(women, results.organisations["clustering_opsahl"], rows))
    let columns = try reference.numbers("opsahl", "values", "opsahl_local_cols")
    #expect(try agree(events, results.platforms["clustering_opsahl"], columns))
    for (id, group, key) in [
      ("redundancy_organisations", "clustering", "redundancy_mean_rows_deg2plus"),
      ("redundancy_platforms", "clustering", "redundancy_mean_cols_deg2plus"),
      ("opsahl_organisations", "opsahl", "opsahl_global_rows"),
      ("opsahl_platforms", "opsahl", "opsahl_global_cols"),
    ] {
      let value = try #require(results.network[id])
      #expect(areClose(value, try reference.number(group, "values", key)), "\(id)")
    }
  }

  @Test func holesOfTheSouthernWomen() throws {
    let reference = try ReferenceValues("davis")
    let network = reference.network
    let results = MeasureCatalogue.evaluate(network, ids: Self.ids)
    for (id, key) in [
      (
        "constraint_two_mode",
        "two_mode_constraint_hollway2020 (own, first 3 agree with netrics tests)"
      ),
      (
        "effective_size_two_mode",
        "two_mode_effective_size_burchard_cornwell2018 (own, first 3 agree with netrics tests)"
      ),
    ] {
      let expected = try reference.numbers("brokerage", key)
      #expect(expected.count == 32)
      #expect(try agree(network.organisations.names, results.organisations[id], expected), "\(id)")
      #expect(try agree(network.platforms.names, results.platforms[id], expected), "\(id)")
      let shifted = expected.mapValues { $0 + 1e-6 }
      #expect(try !agree(network.platforms.names, results.platforms[id], shifted), "\(id)")
    }
  }

  /// A mode full of twins, against a network in which each is its own.
  @Test func twinsCountOneByOne() {
    let cells = RandomNetworks.matrix(rows: 4, columns: 3, density: 0.6, seed: 11)
    let copies = (0..<12).map { cells[$0 % 4] }.map { $0 + $0 }
    let naive = NaiveMeasures(copies)
    let results = MeasureResults(of: copies, ids: Self.ids)
    for id in ["clustering_opsahl", "effective_size_two_mode", "redundancy"] {
      let values = (results.organisations[id] ?? []) + (results.platforms[id] ?? [])
      #expect(values.count == naive.nodes[id]?.count)
      #expect(zip(values, naive.nodes[id] ?? []).allSatisfy { areClose($0, $1) }, "\(id)")
    }
  }

  @Test func membersOfOnePlatformAreLookedAtOnce() {
    let network = TwoModeNetwork.matrix((0..<4000).map { [true, $0 < 2] })
    let scores = network.contactTriads()
    #expect(!MeasureCatalogue.isTooCostly("clustering_opsahl", for: network))
    #expect(scores.effectiveSize.organisations[0] == 1)
    #expect(scores.effectiveSize.platforms == [1, 1])
  }

  @Test func threadsChangeNoBit() {
    let network = RandomNetworks.communes(
      organisations: 400, platforms: 80, memberships: 1200, seed: 5)
    let one = MeasureCatalogue.evaluate(network, ids: Self.ids, parallelism: .serial)
    let two = MeasureCatalogue.evaluate(network, ids: Self.ids, parallelism: .workers(2))
    #expect(
      zip(one.flat, two.flat).allSatisfy {
        $0.key == $1.key && $0.value.bitPattern == $1.value.bitPattern
      })
  }
}

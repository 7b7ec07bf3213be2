import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Values of other programs; `reference_values.json` says which, in what version.
@Suite struct CatalogueReferenceTests {
  private func expectNodes(
    _ id: String, _ expected: [String: Double], _ network: TwoModeNetwork,
    _ results: MeasureResults
  ) throws {
    #expect(expected.count == network.organisations.count + network.platforms.count)
    let columns = try (
      #require(results.organisations[id]), #require(results.platforms[id])
    )
    for (name, value) in zip(network.organisations.names, columns.0) {
      #expect(areClose(value, try #require(expected[name])), "\(id) of \(name)")
    }
    for (name, value) in zip(network.platforms.names, columns.1) {
      #expect(areClose(value, try #require(expected[name])), "\(id) of \(name)")
    }
  }

  @Test(arguments: [("davis", 2.0, 3.0), ("movie_actor", 6.0, 5.0)])
  func publishedNetworks(name: String, coverPlatforms: Double, coverOrganisations: Double) throws {
    let reference = try ReferenceValues(name)
    let network = reference.network
    let results = MeasureCatalogue.evaluate(network)
    let nodes = [
      "degree": "degree", "degree_centrality": "degree_norm", "betweenness": "betweenness_raw",
      "betweenness_centrality": "betweenness_norm_BE97", "farness": "farness_within_component",
      "closeness_centrality": "closeness_norm_BE97", "harmonic": "harmonic_raw",
      "harmonic_centrality": "harmonic_norm_two_mode",
    ]
    for (id, key) in nodes {
      try expectNodes(id, reference.numbers("node", "values", key), network, results)
    }
    let cores = try reference.numbers("node", "values", "core_number")
    try expectNodes("core_number", cores, network, results)
    for kind in ["dot", "min", "max"] {
      // The JSON leaves the node values of min and max to the rows of some sets.
      let key = "latapy_\(kind)"
      if let values = try? reference.numbers("clustering", "values", key),
        values.count == network.organisations.count + network.platforms.count
      {
        try expectNodes("clustering_\(kind)", values, network, results)
      }
      let means = try (
        reference.number("clustering", "values", "\(key)_mean_rows"),
        reference.number("clustering", "values", "\(key)_mean_cols")
      )
      let rows = try #require(results.network["clustering_\(kind)_organisations"])
      #expect(areClose(rows, means.0), "\(key)")
      let columns = try #require(results.network["clustering_\(kind)_platforms"])
      #expect(areClose(columns, means.1), "\(key)")
    }
    let ranks = try reference.numbers("node", "values", "pagerank_085_binary")
    for (name, value) in zip(
      network.organisations.names, try #require(results.organisations["page_rank"]))
    {
      #expect(areClose(value, try #require(ranks[name]), within: 1e-8), "page_rank of \(name)")
    }
    let butterflies = try reference.numbers("clustering", "values", "butterflies_node")
    try expectNodes("butterflies", butterflies, network, results)
    func expect(_ id: String, _ path: String...) throws {
      let value = try #require(results.network[id])
      let expected: Double
      switch path.count {
      case 2: expected = try reference.number("network", "values", path[1])
      default: expected = try reference.number(path[0], path[1], path[2])
      }
      #expect(areClose(value, expected), "\(id)")
    }
    try expect("organisations", "network", "n_rows")
    try expect("platforms", "network", "n_cols")
    try expect("memberships", "network", "edges")
    try expect("density", "network", "density")
    try expect("components", "network", "components")
    try expect("diameter", "network", "diameter_largest")
    try expect("mean_distance", "network", "mean_distance_connected_pairs")
    try expect("global_efficiency", "network", "global_efficiency")
    try expect("blocks", "network", "biconnected_components")
    try expect("maximum_matching", "network", "maximum_matching_size")
    try expect("degree_assortativity", "network", "degree_assortativity")
    try expect("projection_density_organisations", "projections", "values", "proj_rows_density")
    try expect("projection_density_platforms", "projections", "values", "proj_cols_density")
    try expect("vertex_connectivity", "network", "vertex_connectivity")
    try expect("edge_connectivity", "network", "edge_connectivity")
    try expect("butterflies", "clustering", "values", "butterflies")
    try expect("three_paths", "clustering", "values", "three_paths")
    try expect("robins_alexander", "clustering", "values", "robins_alexander")
    try expect("nodf_organisations", "nestedness", "nodf", "rows")
    try expect("nodf_platforms", "nestedness", "nodf", "cols")
    try expect("nodf", "nestedness", "nodf", "total")
    let bridges = try reference.count("network", "values", "bridges")
    #expect(results.network["bridges"] == Double(bridges))
    let cuts = try reference.count("network", "values", "articulation_points")
    let cutOrganisations = try #require(results.network["cut_organisations"])
    let cutPlatforms = try #require(results.network["cut_platforms"])
    #expect(cutOrganisations + cutPlatforms == Double(cuts))
    #expect(results.network["cover_platforms"] == coverPlatforms)
    #expect(results.network["cover_organisations"] == coverOrganisations)
    let maxima = network.betweennessMaximum
    #expect(
      maxima.organisations == (try reference.number("network", "values", "betweenness_max_rows")))
    #expect(maxima.platforms == (try reference.number("network", "values", "betweenness_max_cols")))
  }

  @Test func centralisationOfTheSouthernWomen() throws {
    let reference = try ReferenceValues("davis")
    let results = MeasureCatalogue.evaluate(reference.network)
    for (id, key) in [
      ("degree_centralisation", "degree_within_mode_raw"),
      ("betweenness_centralisation", "betweenness_within_mode_exact_maximum"),
    ] {
      let organisations = try #require(results.network["\(id)_organisations"])
      #expect(areClose(organisations, try reference.number("centralisation", key, "women")))
      let platforms = try #require(results.network["\(id)_platforms"])
      #expect(areClose(platforms, try reference.number("centralisation", key, "events")))
    }
  }

  @Test func theDisconnectedToy() throws {
    let reference = try ReferenceValues("toy_disconnected")
    let network = reference.network
    let results = MeasureCatalogue.evaluate(network)
    let nodes = [
      "farness": "farness_within_component",
      "closeness_centrality": "closeness_component_ideal_times_WF", "harmonic": "harmonic_raw",
      "harmonic_centrality": "harmonic_two_mode_norm", "betweenness": "betweenness_raw",
    ]
    for (id, key) in nodes { try expectNodes(id, reference.numbers(key), network, results) }
    for id in ["density", "components", "butterflies", "three_paths"] {
      #expect(results.network[id] == (try reference.number(id)))
    }
    #expect(areClose(try #require(results.network["nodf"]), try reference.number("nodf", "total")))
    let rows = try reference.number("nodf", "rows")
    #expect(areClose(try #require(results.network["nodf_organisations"]), rows))
    let columns = try reference.number("nodf", "cols")
    #expect(areClose(try #require(results.network["nodf_platforms"]), columns))
    #expect(results.network["bridges"] == Double(try reference.count("bridges")))
    #expect(results.organisations["is_cut_node"] == [0, 0, 1, 0, 0])
    #expect(results.platforms["is_cut_node"] == [1, 0, 0, 0])
    #expect(results.network["cover_platforms"] == 2)
    #expect(results.network["cover_organisations"] == 2)
    let maxima = network.betweennessMaximum
    #expect(maxima.organisations == (try reference.number("betweenness_max_rows_n5_m4")))
    #expect(maxima.platforms == (try reference.number("betweenness_max_cols_n4_m5")))
  }

  /// The JSON gives no node values for these; their matrices are small enough for definitions.
  @Test(arguments: [("alpha", 6.0), ("beta", 7.0), ("gamma", 6.0)])
  func theToyCommunes(name: String, memberships: Double) throws {
    let network = try ReferenceValues(commune: name).network
    let results = MeasureCatalogue.evaluate(network)
    #expect(results.network["memberships"] == memberships)
    #expect(differences(results, NaiveMeasures(network.cells)) == [])
  }

  @Test func whatIsNotThereIsNotMadeUp() throws {
    #expect(throws: ReferenceValues.Failure.self) { try ReferenceValues("no such set") }
    let reference = try ReferenceValues("davis")
    #expect(throws: ReferenceValues.Failure.self) { try reference.number("node", "no such") }
  }
}

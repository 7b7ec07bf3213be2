import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// The shapes that formulas trip over, one row each, with what the contract says of them.
@Suite struct CatalogueDegenerateTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let cells: [[Bool]]
    let columns: Int
    /// Network measures without a value; all others have one.
    let undefined: Set<String>
    /// Some values of the network.
    let network: [String: Double]
    /// Some values of the first organisation.
    var organisation: [String: Double] = [:]
    /// Some values of the first platform.
    var platform: [String: Double] = [:]

    var testDescription: String { name }
  }

  private static let nothingToCount: Set<String> = [
    "diameter", "mean_distance", "robins_alexander", "nodf", "nodf_organisations", "nodf_platforms",
    "degree_assortativity", "opsahl_organisations", "opsahl_platforms",
    "redundancy_organisations", "redundancy_platforms",
    "degree_assortativity", "modularity", "modularity_bound", "modules",
  ]
  private static let ofPairs: Set<String> = [
    "global_efficiency", "distance_fragmentation", "connectedness", "fragmentation",
    "algebraic_connectivity",
  ]
  /// The lead of the first over others, where there are others on both sides.
  private static let leads: Set<String> = [
    "degree_centralisation_organisations", "degree_centralisation_platforms",
    "betweenness_centralisation_organisations", "betweenness_centralisation_platforms",
  ]
  private static let meetings: Set<String> = [
    "projection_density_organisations", "projection_density_platforms",
  ]
  private static let ofOrganisations: Set<String> = [
    "mean_degree_organisations", "clustering_dot_organisations", "clustering_min_organisations",
    "clustering_max_organisations",
  ]
  private static let ofPlatforms: Set<String> = [
    "mean_degree_platforms", "clustering_dot_platforms", "clustering_min_platforms",
    "clustering_max_platforms",
  ]
  private static let yes = true

  static let shapes = [
    Shape(
      name: "empty", cells: [], columns: 0,
      undefined: nothingToCount.union(ofPairs).union(leads).union(meetings).union(ofOrganisations)
        .union(ofPlatforms).union(["density", "largest_component_share"]),
      network: [
        "organisations": 0, "components": 0, "cover_platforms": 0, "butterflies": 0,
        "vertex_connectivity": 0, "edge_connectivity": 0,
      ]),
    Shape(
      name: "one organisation", cells: [[]], columns: 0,
      undefined: nothingToCount.union(ofPairs).union(leads).union(meetings).union(ofPlatforms)
        .union(["density"]),
      network: [
        "components": 1, "isolated_organisations": 1, "largest_component_share": 1,
        "vertex_connectivity": 0, "edge_connectivity": 0,
      ],
      organisation: [
        "degree": 0, "degree_centrality": .nan, "betweenness": 0, "betweenness_centrality": .nan,
        "farness": 0, "closeness_centrality": 0, "harmonic": 0, "harmonic_centrality": .nan,
        "eccentricity": 0, "component": 1, "is_cut_node": 0, "parts_if_removed": 0,
      ]),
    Shape(
      name: "one platform", cells: [], columns: 1,
      undefined: nothingToCount.union(ofPairs).union(leads).union(meetings).union(ofOrganisations)
        .union(["density"]),
      network: ["components": 1, "empty_platforms": 1, "mean_degree_platforms": 0],
      platform: ["degree_centrality": .nan, "exclusive_members": 0, "farness": 0]),
    Shape(
      name: "one tie", cells: [[yes]], columns: 1,
      undefined: nothingToCount.union(leads).union(meetings)
        .subtracting(["diameter", "mean_distance", "modularity", "modularity_bound", "modules"]),
      network: [
        "diameter": 1, "mean_distance": 1, "global_efficiency": 1, "bridges": 1, "blocks": 1,
        "density": 1, "cover_platforms": 1, "cover_organisations": 1, "three_paths": 0,
        "spectral_radius": 1, "algebraic_connectivity": 2,
        "vertex_connectivity": 1, "edge_connectivity": 1, "modularity": 0, "modules": 1,
      ],
      organisation: [
        "betweenness": 0, "betweenness_centrality": .nan, "closeness_centrality": 1,
        "harmonic_centrality": 1, "parts_if_removed": 1, "exclusive_members": .nan,
        "redundancy": .nan, "clustering_opsahl": .nan, "constraint_two_mode": 1,
        "effective_size_two_mode": 0, "eigenvector_centrality": 1,
      ],
      platform: ["exclusive_members": 1, "is_cut_node": 0]),
    Shape(
      name: "star", cells: [[yes], [yes], [yes]], columns: 1,
      undefined: leads.union([
        "robins_alexander", "nodf_platforms", "projection_density_platforms",
        "redundancy_organisations", "opsahl_organisations", "opsahl_platforms",
      ]),
      network: [
        "diameter": 2, "cut_platforms": 1, "cut_organisations": 0, "bridges": 3, "nodf": 0,
        "nodf_organisations": 0, "cover_organisations": 1, "vertex_connectivity": 1,
        "edge_connectivity": 1, "modularity": 0, "modules": 1,
      ],
      organisation: [
        "betweenness": 0, "betweenness_centrality": .nan, "closeness_centrality": 1,
      ],
      platform: [
        "betweenness": 3, "betweenness_centrality": 1, "pairs_linked_only_here": 3,
        "parts_if_removed": 3, "exclusive_members": 3, "closeness_centrality": 1,
        "redundancy": 0, "constraint_two_mode": 1.0 / 3, "effective_size_two_mode": 0,
      ]),
    Shape(
      name: "all isolated", cells: [[false, false], [false, false]], columns: 2,
      undefined: nothingToCount,
      network: [
        "density": 0, "components": 4, "connectedness": 0, "fragmentation": 1,
        "global_efficiency": 0, "distance_fragmentation": 1, "largest_component_share": 0.25,
        "cover_platforms": 0, "spectral_radius": 0, "algebraic_connectivity": 0,
        "vertex_connectivity": 0, "edge_connectivity": 0,
      ],
      organisation: [
        "degree_centrality": 0, "betweenness": 0, "betweenness_centrality": 0, "harmonic": 0,
        "harmonic_centrality": 0, "closeness_centrality": 0, "eccentricity": 0, "component": 1,
        "parts_if_removed": 0, "constraint_two_mode": .nan, "effective_size_two_mode": 0,
        "redundancy": .nan, "clustering_opsahl": .nan, "eigenvector_centrality": .nan,
      ],
      platform: ["component": 3, "exclusive_members": 0]),
    Shape(
      name: "complete", cells: Array(repeating: [yes, yes, yes], count: 3), columns: 3,
      undefined: ["degree_assortativity"],
      network: [
        "density": 1, "maximum_matching": 3, "clustering_dot_platforms": 1, "robins_alexander": 1,
        "butterflies": 9, "nodf": 0, "bridges": 0,
        "blocks": 1, "overlapping_pairs": 3, "diameter": 2, "vertex_connectivity": 3,
        "edge_connectivity": 3, "modularity": 0, "modules": 1, "modularity_bound": 0,
      ],
      organisation: [
        "degree_centrality": 1, "betweenness": 1, "closeness_centrality": 1,
        "harmonic_centrality": 1, "is_cut_node": 0, "butterflies": 6,
        "redundancy": 1, "clustering_opsahl": 1, "effective_size_two_mode": 1,
      ]),
    Shape(
      name: "disconnected", cells: [[yes, false], [false, yes], [false, yes]], columns: 2,
      undefined: [
        "robins_alexander", "redundancy_organisations", "opsahl_organisations", "opsahl_platforms",
      ],
      network: [
        "components": 2, "connectedness": 0.4, "diameter": 2, "mean_distance": 1.25,
        "algebraic_connectivity": 0, "spectral_radius": 2.0.squareRoot(),
        "vertex_connectivity": 0, "edge_connectivity": 0, "modularity": 4.0 / 9, "modules": 2,
      ],
      organisation: [
        "component": 2, "eigenvector_centrality": 0, "closeness_centrality": 0.25, "harmonic": 1,
        "harmonic_centrality": 1.0 / 3,
      ],
      platform: ["component": 2, "degree_centrality": 1.0 / 3]),
  ]

  @Test(arguments: shapes) func everyMeasureIsDefinedAsTheContractSays(shape: Shape) throws {
    let network = TwoModeNetwork.matrix(shape.cells, columns: shape.columns)
    #expect(network.platforms.count == shape.columns)
    let results = MeasureResults(of: shape.cells, columns: shape.columns)
    let undefined = results.network.filter { $0.value.isNaN }.keys
    #expect(Set(undefined) == shape.undefined)
    for (id, value) in shape.network {
      #expect(areClose(try #require(results.network[id]), value), "\(id)")
    }
    for (id, value) in shape.organisation {
      #expect(areClose(try #require(results.organisations[id]?.first), value), "\(id)")
    }
    for (id, value) in shape.platform {
      #expect(areClose(try #require(results.platforms[id]?.first), value), "\(id)")
    }
    let naive = NaiveMeasures(shape.cells, columns: shape.columns)
    #expect(differences(results, naive) == [])
  }

  @Test(arguments: shapes) func noNumberIsInfiniteAndNoColumnIsMissing(shape: Shape) {
    let results = MeasureResults(of: shape.cells, columns: shape.columns)
    for row in MeasureCatalogue.all where row.scope != .network {
      #expect(results.organisations[row.id]?.count == shape.cells.count, "\(row.id)")
      #expect(results.platforms[row.id]?.count == shape.columns, "\(row.id)")
    }
    #expect(!results.flat.contains { $0.value.isInfinite })
  }
}

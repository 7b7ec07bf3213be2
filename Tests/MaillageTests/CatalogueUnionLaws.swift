import Maillage
import MaillageGraph
import MaillageTestSupport

/// A network with its measures, as a part of a larger one or as the whole.
struct MeasuredPart: Sendable {
  let network: TwoModeNetwork
  var results: MeasureResults
  /// Paths of four ties by what stands in their middle.
  let fourPaths: (organisations: Double, platforms: Double)

  init(_ cells: [[Bool]], columns: Int? = nil, ids: [String]? = nil) {
    network = .matrix(cells, columns: columns)
    results = MeasureCatalogue.evaluate(network, ids: ids, parallelism: .serial)
    let paths = network.contactTriads(parallelism: .serial).fourPaths
    fourPaths = (paths.organisations.reduce(0, +), paths.platforms.reduce(0, +))
  }

  var n: Double { Double(network.organisations.count) }
  var m: Double { Double(network.platforms.count) }
  var nodes: Double { n + m }

  func value(_ id: String) -> Double { results.network[id] ?? .nan }

  func column(_ id: String, isOrganisations: Bool) -> [Double] {
    (isOrganisations ? results.organisations[id] : results.platforms[id]) ?? []
  }

  func pairs(_ count: Double) -> Double { count * (count - 1) / 2 }
}

/// What becomes of each measure when two networks without a common node are looked at as one.
///
/// A single isolate is such a network too, so that these laws say what an isolate changes.
enum UnionLaws {
  typealias Figure = @Sendable (MeasuredPart) -> Double

  /// Of a measure of nodes.
  enum OfNodes: Sendable {
    /// The value is a sum over the node's own part, divided by this figure of the network: the sum
    /// is kept. The figure may differ between organisations and platforms.
    case divided(organisations: Figure, platforms: Figure)
    /// Something else, checked by a function of its own.
    case other
  }

  /// Of a measure of the network.
  enum OfNetwork: Sendable {
    /// The values of the parts are added up.
    case added
    /// The larger value of the parts.
    case largest
    /// 0: the whole has fallen apart.
    case zero
    /// The mean of the parts' values, weighted with this figure; a part without a value adds 0.
    case mean(weight: Figure)
    /// One less another measure.
    case complement(of: String)
    /// What the values of the nodes say: the lead of the first, divided by this figure.
    case lead(of: String, isOrganisations: Bool, figure: Figure)
    /// Something else, checked by a function of its own.
    case other
  }

  private static func divided(_ figure: @escaping Figure) -> OfNodes {
    .divided(organisations: figure, platforms: figure)
  }

  static let kept = divided { _ in 1 }

  static let nodes: [String: OfNodes] = [
    "degree": kept, "strength": kept, "betweenness": kept, "farness": kept, "harmonic": kept,
    "eccentricity": kept, "butterflies": kept, "is_cut_node": kept, "parts_if_removed": kept,
    "pairs_linked_only_here": kept, "exclusive_members": kept, "core_number": kept,
    "clustering_dot": kept, "clustering_min": kept, "clustering_max": kept, "redundancy": kept,
    "clustering_opsahl": kept, "constraint_two_mode": kept, "effective_size_two_mode": kept,
    "degree_centrality": .divided(organisations: { $0.m }, platforms: { $0.n }),
    "betweenness_centrality": .divided(
      organisations: { $0.network.betweennessMaximum.organisations },
      platforms: { $0.network.betweennessMaximum.platforms }),
    "closeness_centrality": divided { $0.nodes - 1 },
    "harmonic_centrality": .divided(
      organisations: { $0.m + ($0.n - 1) / 2 }, platforms: { $0.n + ($0.m - 1) / 2 }),
    "reach_organisations_2": .divided(organisations: { $0.n - 1 }, platforms: { _ in 1 }),
    "reach_platforms_3": .divided(organisations: { $0.m }, platforms: { _ in 1 }),
    "reach_platforms_2": .divided(organisations: { _ in 1 }, platforms: { $0.m - 1 }),
    "reach_organisations_3": .divided(organisations: { _ in 1 }, platforms: { $0.n }),
    // What everyone is handed by chance; the rest comes from the node's own part.
    "page_rank": divided { 1 / handedToAll($0) },
    "eigenvector_centrality": .other, "component": .other,
  ]

  static let network: [String: OfNetwork] = {
    var laws: [String: OfNetwork] = [
      "diameter": .largest, "spectral_radius": .largest, "algebraic_connectivity": .zero,
      "vertex_connectivity": .zero, "edge_connectivity": .zero,
      "mean_degree_organisations": .mean { $0.n }, "mean_degree_platforms": .mean { $0.m },
      "density": .mean { $0.n * $0.m },
      "mean_distance": .mean { joinedPairs($0) },
      "global_efficiency": .mean { $0.pairs($0.nodes) },
      "connectedness": .mean { $0.pairs($0.nodes) },
      "fragmentation": .complement(of: "connectedness"),
      "distance_fragmentation": .complement(of: "global_efficiency"),
      "redundancy_organisations": .mean { withTwo($0.column("degree", isOrganisations: true)) },
      "redundancy_platforms": .mean { withTwo($0.column("degree", isOrganisations: false)) },
      "opsahl_organisations": .mean { $0.fourPaths.organisations },
      "opsahl_platforms": .mean { $0.fourPaths.platforms },
      "robins_alexander": .mean { $0.value("three_paths") },
      "projection_density_organisations": .mean { $0.pairs($0.n) },
      "projection_density_platforms": .mean { $0.pairs($0.m) },
      "nodf_organisations": .mean { hasTies($0) * $0.pairs($0.n) },
      "nodf_platforms": .mean { hasTies($0) * $0.pairs($0.m) },
      "nodf": .mean { hasTies($0) * ($0.pairs($0.n) + $0.pairs($0.m)) },
      "degree_centralisation_organisations": .lead(
        of: "degree", isOrganisations: true, figure: { ($0.n - 1) * ($0.m - 1) }),
      "degree_centralisation_platforms": .lead(
        of: "degree", isOrganisations: false, figure: { ($0.n - 1) * ($0.m - 1) }),
      "betweenness_centralisation_organisations": .lead(
        of: "betweenness", isOrganisations: true,
        figure: { ($0.n - 1) * $0.network.betweennessMaximum.organisations }),
      "betweenness_centralisation_platforms": .lead(
        of: "betweenness", isOrganisations: false,
        figure: { ($0.m - 1) * $0.network.betweennessMaximum.platforms }),
      "largest_component_share": .other, "degree_assortativity": .other, "modularity": .other,
      "modularity_bound": .other, "modules": .other,
    ]
    for id in [
      "organisations", "platforms", "memberships", "isolated_organisations", "empty_platforms",
      "components", "components_with_links", "cut_organisations", "cut_platforms", "bridges",
      "blocks", "butterflies", "three_paths", "overlapping_pairs", "cover_platforms",
      "cover_organisations", "maximum_matching",
    ] { laws[id] = .added }
    for kind in ["dot", "min", "max"] {
      laws["clustering_\(kind)_organisations"] = .mean { $0.n }
      laws["clustering_\(kind)_platforms"] = .mean { $0.m }
    }
    return laws
  }()

  private static func withTwo(_ degrees: [Double]) -> Double { Double(degrees.count { $0 >= 2 }) }
  private static func hasTies(_ part: MeasuredPart) -> Double {
    part.network.membershipCount > 0 ? 1 : 0
  }
  private static func joinedPairs(_ part: MeasuredPart) -> Double {
    part.nodes > 1 ? (part.value("connectedness") * part.pairs(part.nodes)).rounded() : 0
  }

  /// What PageRank gives every node, whoever its neighbours are.
  private static func handedToAll(_ part: MeasuredPart) -> Double {
    var lost = 0.0
    for isOrganisations in [true, false] {
      let ranks = part.column("page_rank", isOrganisations: isOrganisations)
      let degrees = part.column("degree", isOrganisations: isOrganisations)
      lost += zip(ranks, degrees).reduce(0) { $0 + ($1.1 == 0 ? $1.0 : 0) }
    }
    return (0.15 + 0.85 * lost) / part.nodes
  }
}

import Maillage
import MaillageGraph
import MaillageTestSupport

/// What stays when the modes change places, or the nodes their names.
enum MirrorLaws {
  /// The ids that stand for one another when the modes change places; all others for themselves.
  static let twins: [String: String] = {
    let pairs = [
      ("organisations", "platforms"), ("isolated_organisations", "empty_platforms"),
      ("mean_degree_organisations", "mean_degree_platforms"),
      ("cut_organisations", "cut_platforms"), ("cover_organisations", "cover_platforms"),
      ("nodf_organisations", "nodf_platforms"),
      ("clustering_dot_organisations", "clustering_dot_platforms"),
      ("clustering_min_organisations", "clustering_min_platforms"),
      ("clustering_max_organisations", "clustering_max_platforms"),
      ("degree_centralisation_organisations", "degree_centralisation_platforms"),
      ("betweenness_centralisation_organisations", "betweenness_centralisation_platforms"),
      ("projection_density_organisations", "projection_density_platforms"),
      ("redundancy_organisations", "redundancy_platforms"),
      ("opsahl_organisations", "opsahl_platforms"),
      ("reach_organisations_2", "reach_platforms_2"),
      ("reach_organisations_3", "reach_platforms_3"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs + pairs.map { ($1, $0) })
  }()

  /// Measures of one mode that have no twin: transposed they ask something else.
  static let oneSided: Set = ["overlapping_pairs", "exclusive_members", "pairs_linked_only_here"]

  /// Where the measures of a network differ from those of the same with its modes turned, and in
  /// another order where one is given.
  static func differences(
    _ one: MeasuredPart, turned: MeasuredPart, rows: [Int]? = nil, columns: [Int]? = nil
  ) -> [String] {
    var differences: [String] = []
    for (id, value) in one.results.network where !oneSided.contains(id) {
      let other = turned.value(twins[id] ?? id)
      if !areClose(value, other) { differences.append("\(id): \(value) and \(other)") }
    }
    for id in one.results.organisations.keys where !oneSided.contains(id) {
      for (isOrganisations, order) in [(true, rows), (false, columns)] {
        let column = column(of: id, one, isOrganisations)
        let other = self.column(of: twins[id] ?? id, turned, !isOrganisations)
        if !areEqual((order ?? Array(column.indices)).map { column[$0] }, other) {
          differences.append("\(id): \(column) and \(other)")
        }
      }
    }
    return differences
  }

  /// Where the measures of a network differ from those of the same in another order.
  static func differences(
    _ one: MeasuredPart, _ shuffled: MeasuredPart, rows: [Int], columns: [Int]
  ) -> [String] {
    var differences: [String] = []
    for (id, value) in one.results.network {
      let other = shuffled.value(id)
      if !areClose(value, other) { differences.append("\(id): \(value) and \(other)") }
    }
    for id in one.results.organisations.keys {
      for (isOrganisations, order) in [(true, rows), (false, columns)] {
        let column = column(of: id, one, isOrganisations)
        let other = self.column(of: id, shuffled, isOrganisations)
        if !areEqual(order.map { column[$0] }, other) {
          differences.append("\(id): \(column) and \(other)")
        }
      }
    }
    return differences
  }

  private static func areEqual(_ one: [Double], _ other: [Double]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { areClose($0, $1) }
  }

  /// A column; for components, whose equals are numbered in the order of their nodes, their sizes.
  private static func column(of id: String, _ part: MeasuredPart, _ isOrganisations: Bool)
    -> [Double]
  {
    let column = part.column(id, isOrganisations: isOrganisations)
    guard id == "component" else { return column }
    let all =
      part.column(id, isOrganisations: true) + part.column(id, isOrganisations: false)
    return column.map { number in Double(all.count { $0 == number }) }
  }
}

/// Which values stand outside the range of their row, or are undefined where the row allows none.
func valuesOutOfRange(in results: MeasureResults) -> [String] {
  MeasureCatalogue.all.flatMap { row -> [String] in
    let values =
      row.scope == .network
      ? results.network[row.id].map { [$0] } ?? []
      : (results.organisations[row.id] ?? []) + (results.platforms[row.id] ?? [])
    return values.filter { value in
      if value.isNaN { return row.undefined == nil }
      let isWhole = value == value.rounded()
      return switch row.range {
      case .flag: value != 0 && value != 1
      case .count: value < 0 || !isWhole
      case .ordinal: value < 1 || !isWhole
      case .share: value < 0 || value > 1 + 1e-12
      case .percentage: value < 0 || value > 100 + 1e-9
      case .amount: value < 0 || value.isInfinite
      case .correlation: abs(value) > 1 + 1e-12
      }
    }.map { "\(row.id): \($0)" }
  }
}

/// Which orders between measures do not hold.
func brokenOrders(in results: MeasureResults) -> [String] {
  func value(_ id: String) -> Double { results.network[id] ?? .nan }
  func column(_ id: String) -> [Double] {
    (results.organisations[id] ?? []) + (results.platforms[id] ?? [])
  }
  let degrees = column("degree")
  let least = degrees.min() ?? 0
  let joined = value("components") == 1 && degrees.count > 1
  let ranks = column("page_rank")
  let vectors = [results.organisations, results.platforms].map {
    ($0["eigenvector_centrality"] ?? []).reduce(0) { $0 + $1 * $1 }
  }
  let orders: [(String, Bool)] = [
    ("vertex ≤ edge", value("vertex_connectivity") <= value("edge_connectivity")),
    ("edge ≤ least degree", value("edge_connectivity") <= least),
    ("whole iff joined", (value("vertex_connectivity") > 0) == joined),
    (
      "algebraic > 0 iff joined",
      degrees.count < 2 || (value("algebraic_connectivity") > 0) == joined
    ),
    (
      "algebraic ≤ vertex connectivity unless complete",
      !(value("algebraic_connectivity") > value("vertex_connectivity") + 1e-9)
        || value("density") == 1
    ),
    ("ranks add up to 1", areClose(ranks.reduce(0, +), 1)),
    ("vectors of unit length", vectors.allSatisfy { $0.isNaN || areClose($0, 1) }),
    (
      "matching = both covers or more",
      value("maximum_matching") >= max(value("cover_platforms"), value("cover_organisations"))
    ),
    ("efficiency ≤ connectedness", !(value("global_efficiency") > value("connectedness") + 1e-12)),
    ("mean ≤ diameter", !(value("mean_distance") > value("diameter") + 1e-12)),
    (
      "radius² ≤ ties",
      value("spectral_radius") * value("spectral_radius")
        <= value("memberships") + 1e-9
    ),
    (
      "bound",
      value("modularity").isNaN
        || (value("modularity") <= value("modularity_bound") && value("modularity_bound") < 1)
    ),
    ("blocks ≥ bridges", value("blocks") >= value("bridges")),
    ("four corners", column("butterflies").reduce(0, +) == 4 * value("butterflies")),
    (
      "min ≥ max ≥ dot",
      zip(
        zip(column("clustering_min"), column("clustering_max")), column("clustering_dot")
      ).allSatisfy { $0.0 >= $0.1 - 1e-12 && $0.1 >= $1 - 1e-12 }
    ),
    (
      "cut nodes",
      zip(column("is_cut_node"), column("parts_if_removed"))
        .allSatisfy { ($0 == 1) == ($1 > 1) }
    ),
    (
      "farness ≥ eccentricity",
      zip(column("farness"), column("eccentricity"))
        .allSatisfy { $0 >= $1 }
    ),
  ]
  return orders.filter { !$0.1 }.map(\.0)
}

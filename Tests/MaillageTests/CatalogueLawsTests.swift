import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// What must hold for every network, tried on seeded random ones.
@Suite struct CatalogueLawsTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  /// The id that stands for a network measure when the modes change places; nil where none does.
  private func swapped(_ id: String) -> String? {
    let pairs = [
      "organisations": "platforms", "isolated_organisations": "empty_platforms",
      "mean_degree_organisations": "mean_degree_platforms",
      "cut_organisations": "cut_platforms", "cover_organisations": "cover_platforms",
      "nodf_organisations": "nodf_platforms",
      "clustering_dot_organisations": "clustering_dot_platforms",
      "clustering_min_organisations": "clustering_min_platforms",
      "clustering_max_organisations": "clustering_max_platforms",
      "degree_centralisation_organisations": "degree_centralisation_platforms",
      "betweenness_centralisation_organisations": "betweenness_centralisation_platforms",
      "projection_density_organisations": "projection_density_platforms",
      "redundancy_organisations": "redundancy_platforms",
      "opsahl_organisations": "opsahl_platforms",
    ]
    if id == "overlapping_pairs" { return nil }
    return pairs[id] ?? pairs.first { $0.value == id }?.key ?? id
  }

  @Test(arguments: seeds) func transpositionSwapsTheModesAndNothingElse(seed: UInt64) throws {
    let cells = RandomNetworks.matrix(seed: seed)
    let network = TwoModeNetwork.matrix(cells)
    let results = MeasureResults(of: cells)
    let turned = MeasureResults(of: transposed(cells))
    for (id, value) in results.network {
      guard let other = swapped(id) else { continue }
      #expect(areClose(value, try #require(turned.network[other])), "\(id)")
    }
    // Both ask for organisations; components of one size are numbered by mode.
    let oneSided = ["exclusive_members", "pairs_linked_only_here", "component"]
    let twins = [
      "reach_organisations_2": "reach_platforms_2", "reach_platforms_2": "reach_organisations_2",
      "reach_platforms_3": "reach_organisations_3", "reach_organisations_3": "reach_platforms_3",
    ]
    for (id, column) in results.organisations where !oneSided.contains(id) {
      let other = try #require(turned.platforms[twins[id] ?? id])
      #expect(zip(column, other).allSatisfy { areClose($0, $1) }, "\(id)")
    }
    for (id, column) in results.platforms where !oneSided.contains(id) {
      let other = try #require(turned.organisations[twins[id] ?? id])
      #expect(zip(column, other).allSatisfy { areClose($0, $1) }, "\(id)")
    }
    let components = network.components
    let turnedComponents = TwoModeNetwork.matrix(transposed(cells)).components
    #expect(components.sizes == turnedComponents.sizes)
  }

  @Test(arguments: seeds) func namesAndOrderDoNotMatter(seed: UInt64) throws {
    let cells = RandomNetworks.matrix(seed: seed)
    var generator = SplitMix64(seed: seed)
    let rows = Array(cells.indices).shuffled(using: &generator)
    let columns = Array(cells[0].indices).shuffled(using: &generator)
    let results = MeasureResults(of: cells)
    let shuffled = MeasureResults(of: rows.map { row in columns.map { cells[row][$0] } })
    for (id, value) in results.network {
      #expect(areClose(value, try #require(shuffled.network[id])), "\(id)")
    }
    for (id, column) in results.organisations where id != "component" {
      let other = try #require(shuffled.organisations[id])
      #expect(rows.indices.allSatisfy { areClose(other[$0], column[rows[$0]]) }, "\(id)")
    }
    for (id, column) in results.platforms where id != "component" {
      let other = try #require(shuffled.platforms[id])
      #expect(columns.indices.allSatisfy { areClose(other[$0], column[columns[$0]]) }, "\(id)")
    }
  }

  @Test(arguments: seeds) func twoNetworksSideBySideKeepTheirValues(seed: UInt64) throws {
    let one = RandomNetworks.matrix(seed: seed)
    let other = RandomNetworks.matrix(seed: seed + 1000)
    let (left, right) = (MeasureResults(of: one), MeasureResults(of: other))
    let both = MeasureResults(of: union(one, other))
    let unchanged = [
      "degree", "strength", "betweenness", "farness", "harmonic", "eccentricity", "butterflies",
      "is_cut_node", "parts_if_removed", "pairs_linked_only_here", "exclusive_members",
      "core_number", "clustering_dot", "clustering_min", "clustering_max", "redundancy",
      "clustering_opsahl", "constraint_two_mode", "effective_size_two_mode",
    ]
    for id in unchanged {
      let parts = try #require(left.organisations[id]) + #require(right.organisations[id])
      let whole = try #require(both.organisations[id])
      #expect(zip(parts, whole).allSatisfy { areClose($0, $1) } && parts.count == whole.count)
      let otherParts = try #require(left.platforms[id]) + #require(right.platforms[id])
      let otherWhole = try #require(both.platforms[id])
      #expect(zip(otherParts, otherWhole).allSatisfy { areClose($0, $1) }, "\(id)")
    }
    let added = [
      "organisations", "platforms", "memberships", "isolated_organisations", "empty_platforms",
      "components", "components_with_links", "cut_organisations", "cut_platforms", "bridges",
      "blocks", "butterflies", "three_paths", "overlapping_pairs", "cover_platforms",
      "cover_organisations", "maximum_matching",
    ]
    for id in added {
      let sum = try #require(left.network[id]) + #require(right.network[id])
      #expect(areClose(try #require(both.network[id]), sum), "\(id)")
    }
    let radii = try (
      #require(left.network["spectral_radius"]), #require(right.network["spectral_radius"])
    )
    #expect(areClose(try #require(both.network["spectral_radius"]), max(radii.0, radii.1)))
    #expect(both.network["algebraic_connectivity"] == 0)
    let diameters = [left, right].compactMap { $0.network["diameter"] }.filter { !$0.isNaN }
    #expect(areClose(try #require(both.network["diameter"]), diameters.max() ?? .nan))
    #expect(both.network["vertex_connectivity"] == 0 && both.network["edge_connectivity"] == 0)
  }

  @Test(arguments: seeds) func anIsolateChangesSizesOnly(seed: UInt64) throws {
    let cells = RandomNetworks.matrix(seed: seed)
    let results = MeasureResults(of: cells)
    let more = MeasureResults(of: cells + [Array(repeating: false, count: cells[0].count)])
    for id in ["betweenness", "farness", "harmonic", "eccentricity", "butterflies"] {
      let column = try #require(more.organisations[id])
      #expect(column.last == 0)
      #expect(
        zip(column.dropLast(), try #require(results.organisations[id]))
          .allSatisfy { areClose($0, $1) }, "\(id)")
    }
    for id in ["isolated_organisations", "components", "organisations"] {
      #expect(try #require(more.network[id]) == #require(results.network[id]) + 1)
    }
    let unchanged = [
      "diameter", "mean_distance", "butterflies", "bridges", "cover_organisations",
      "redundancy_organisations", "redundancy_platforms", "opsahl_organisations",
      "opsahl_platforms", "spectral_radius", "modularity", "modules",
    ]
    for id in unchanged {
      #expect(areClose(try #require(more.network[id]), try #require(results.network[id])), "\(id)")
    }
  }

  @Test(arguments: seeds) func valuesStayInTheirRange(seed: UInt64) throws {
    let results = MeasureResults(of: RandomNetworks.matrix(seed: seed))
    for row in MeasureCatalogue.all {
      let values =
        row.scope == .network
        ? [try #require(results.network[row.id])]
        : try #require(results.organisations[row.id]) + #require(results.platforms[row.id])
      for value in values where !value.isNaN {
        let isWhole = value == value.rounded()
        let isInRange =
          switch row.range {
          case .flag: value == 0 || value == 1
          case .count: value >= 0 && isWhole
          case .ordinal: value >= 1 && isWhole
          case .share: value >= 0 && value <= 1 + 1e-12
          case .percentage: value >= 0 && value <= 100 + 1e-9
          case .amount: value >= 0
          case .correlation: abs(value) <= 1 + 1e-12
          }
        #expect(isInRange, "\(row.id): \(value)")
      }
      if row.undefined == nil { #expect(!values.contains { $0.isNaN }, "\(row.id)") }
    }
  }

  @Test(arguments: seeds) func connectivitiesAreInOrder(seed: UInt64) throws {
    let results = MeasureResults(of: RandomNetworks.matrix(seed: seed))
    let nodes = try #require(results.network["vertex_connectivity"])
    let ties = try #require(results.network["edge_connectivity"])
    let degrees =
      try #require(results.organisations["degree"]) + #require(results.platforms["degree"])
    let least = try #require(degrees.min())
    #expect(nodes <= ties && ties <= least)
    #expect((nodes > 0) == (results.network["components"] == 1 && degrees.count > 1))
    let modularity = try #require(results.network["modularity"])
    let bound = try #require(results.network["modularity_bound"])
    #expect(modularity.isNaN || (modularity <= bound && bound < 1))
  }

  @Test func aBrokenLawIsNoticed() {
    let cells = RandomNetworks.matrix(seed: 3)
    let results = MeasureResults(of: cells)
    let turned = MeasureResults(of: cells)
    #expect(results.organisations["degree"] != turned.platforms["degree"])
  }
}

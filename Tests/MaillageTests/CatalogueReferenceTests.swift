import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Values of other programs; `reference_values.json` says which, in what version.
///
/// Every number of the file is either compared here, or stands in `ReferenceTables.elsewhere` with
/// the reason why not: the last step of each test looks for what nobody asked for.
@Suite struct CatalogueReferenceTests {
  @Test(arguments: ["davis", "movie_actor"]) func publishedNetworks(name: String) throws {
    let ledger = ReferenceLedger(try ReferenceValues(name))
    let network = ledger.values.network
    let results = MeasureCatalogue.evaluate(network)
    for row in ReferenceTables.network where name == "davis" || !row.isOfDavisOnly {
      try expect(row, results, ledger)
    }
    for row in ReferenceTables.nodes where name == "davis" || !row.isOfDavisOnly {
      try expect(row, network, results, ledger)
    }
    try expectParts("network/values/", network, results, ledger)
    try expectMaxima("network/values/betweenness_max_", network, ledger)
    try expectClosure(network, results, ledger)
    try expectMeetings(network, results, ledger)
    try expectModules(network, results, ledger)
    try expectCores(results, ledger)
    try expectFragmentation(network, ledger)
    if name == "davis" { try expectPublishedTables(network, results, ledger) }
    #expect(ledger.unexplained(ReferenceTables.elsewhere) == [])
  }

  @Test func theDisconnectedToy() throws {
    let ledger = ReferenceLedger(try ReferenceValues("toy_disconnected"))
    let network = ledger.values.network
    let results = MeasureCatalogue.evaluate(network)
    for row in ReferenceTables.toyNetwork { try expect(row, results, ledger) }
    for row in ReferenceTables.toyNodes { try expect(row, network, results, ledger) }
    try expectParts("", network, results, ledger)
    let maxima = network.betweennessMaximum
    #expect(try maxima.organisations == ledger.number("betweenness_max_rows_n5_m4"))
    #expect(try maxima.platforms == ledger.number("betweenness_max_cols_n4_m5"))
    // These two stand in the page about the values, not among them.
    #expect(results.network["cover_platforms"] == 2)
    #expect(results.network["cover_organisations"] == 2)
    #expect(ledger.unexplained(ReferenceTables.toyElsewhere) == [])
  }

  /// The file gives no other measures of these; their matrices are small enough for definitions.
  @Test(arguments: [("alpha", 6.0), ("beta", 7.0), ("gamma", 6.0)])
  func theToyCommunes(name: String, memberships: Double) throws {
    let ledger = ReferenceLedger(try ReferenceValues(commune: name))
    let network = ledger.values.network
    let results = MeasureCatalogue.evaluate(network)
    #expect(results.network["memberships"] == memberships)
    let optimum = try ledger.number("modularity_optimum/\(name)")
    #expect(areClose(try #require(results.network["modularity"]), optimum))
    #expect(differences(results, NaiveMeasures(network.cells)) == [])
    let others = ["alpha", "beta", "gamma"].map { ("modularity_optimum/\($0)", "another commune") }
    #expect(ledger.unexplained(ReferenceTables.communesElsewhere + others) == [])
  }

  @Test(arguments: [("davis", 2.0, 3.0), ("movie_actor", 6.0, 5.0)])
  func coversOfTheContract(name: String, platforms: Double, organisations: Double) throws {
    let results = MeasureCatalogue.evaluate(
      try ReferenceValues(name).network, ids: ["cover_platforms", "cover_organisations"])
    #expect(results.network["cover_platforms"] == platforms)
    #expect(results.network["cover_organisations"] == organisations)
  }

  /// Each reason is still needed, and a value that nobody asks for is noticed.
  @Test func theLedgerMissesNothing() throws {
    let ledger = ReferenceLedger(try ReferenceValues("davis"))
    let unread = Set(ledger.unread)
    #expect(unread.contains("network/values/density"))
    for (prefix, _) in ReferenceTables.elsewhere {
      #expect(unread.contains { $0.hasPrefix(prefix) }, "\(prefix)")
    }
    #expect(ledger.unexplained(ReferenceTables.elsewhere).contains("network/values/density"))
    _ = try ledger.number("network/values/density")
    #expect(!ledger.unread.contains("network/values/density"))
    #expect(throws: ReferenceValues.Failure.self) { try ReferenceValues("no such set") }
    #expect(throws: ReferenceValues.Failure.self) { try ledger.number("network/no such") }
    #expect(throws: ReferenceValues.Failure.self) { try ledger.values.number("node", "no such") }
  }

  /// Which ids no other program's value stands for: small networks and definitions hold them.
  @Test func theIdsWithoutAReferenceAreKnown() {
    var named = Set(ReferenceTables.network.map { "network " + $0.id })
    named.formUnion(ReferenceTables.nodes.map { "node " + $0.id })
    named.formUnion(ReferenceTables.derived)
    let all = MeasureCatalogue.all.map { ($0.scope == .network ? "network " : "node ") + $0.id }
    #expect(Set(all).subtracting(named) == ReferenceTables.withoutReference)
    #expect(named.isSubset(of: all))
  }
}

// MARK: - Comparing

extension CatalogueReferenceTests {
  private func expect(
    _ row: ReferenceTables.Row, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    let value = try #require(results.network[row.id])
    let expected = try ledger.number(row.path)
    #expect(areClose(value, expected, within: row.share), "\(row.id): \(value), not \(expected)")
  }

  /// A path stands for the nodes of one mode or of both; what it names, it must name wholly.
  private func expect(
    _ row: ReferenceTables.Row, _ network: TwoModeNetwork, _ results: MeasureResults,
    _ ledger: ReferenceLedger
  ) throws {
    let expected = try ledger.numbers(row.path)
    var compared = 0
    for (names, column) in [
      (network.organisations.names, try #require(results.organisations[row.id])),
      (network.platforms.names, try #require(results.platforms[row.id])),
    ] where names.contains(where: { expected[$0] != nil }) {
      for (name, value) in zip(names, column) {
        let other = try #require(expected[name], "\(row.id) of \(name)")
        #expect(areClose(value, other, within: row.share), "\(row.id) of \(name): \(value)")
        compared += 1
      }
    }
    #expect(compared == expected.count && compared > 0, "\(row.id)")
  }

  /// Components and what falls apart, from lists of names.
  private func expectParts(
    _ place: String, _ network: TwoModeNetwork, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    let names = network.organisations.names + network.platforms.names
    func column(_ id: String) throws -> [Double] {
      try #require(results.organisations[id]) + #require(results.platforms[id])
    }
    let sizes = try ledger.list(place + "component_sizes")
    let numbers = try column("component")
    #expect(sizes.indices.map { at in Double(numbers.count { $0 == Double(at + 1) }) } == sizes)
    #expect(results.network["components"] == Double(sizes.count))
    #expect(results.network["components_with_links"] == Double(sizes.count))
    #expect(results.network["largest_component_share"] == sizes[0] / sizes.reduce(0, +))
    let pairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) } / Double(names.count * (names.count - 1))
    #expect(areClose(try #require(results.network["connectedness"]), pairs))
    #expect(areClose(try #require(results.network["fragmentation"]), 1 - pairs))
    let cuts = try ledger.names(place + "articulation_points")
    #expect(try zip(names, column("is_cut_node")).allSatisfy { cuts.contains($0) == ($1 == 1) })
    #expect(
      try zip(names, column("parts_if_removed")).allSatisfy { cuts.contains($0) == ($1 > 1) })
    let organisations = cuts.count { network.organisations.names.contains($0) }
    #expect(results.network["cut_organisations"] == Double(organisations))
    #expect(results.network["cut_platforms"] == Double(cuts.count - organisations))
    #expect(try results.network["bridges"] == Double(ledger.sets(place + "bridges").count))
  }

  private func expectMaxima(
    _ place: String, _ network: TwoModeNetwork, _ ledger: ReferenceLedger
  ) throws {
    #expect(try network.betweennessMaximum.organisations == ledger.number(place + "rows"))
    #expect(try network.betweennessMaximum.platforms == ledger.number(place + "cols"))
  }

  /// Numbers of paths behind the shares of closed ones.
  private func expectClosure(
    _ network: TwoModeNetwork, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    let triads = network.contactTriads(parallelism: .serial)
    for (side, all, closed) in [
      ("rows", triads.fourPaths.organisations, triads.closedFourPaths.organisations),
      ("cols", triads.fourPaths.platforms, triads.closedFourPaths.platforms),
    ] {
      let counts = try ledger.list("opsahl/values/opsahl_4paths_\(side)")
      #expect([all.reduce(0, +), closed.reduce(0, +)] == counts)
    }
    // Every path of three ties is one of the four in a butterfly, or stands alone.
    let alone = try ledger.number("motifs_bmotif/counts/5")
    let butterflies = try ledger.number("motifs_bmotif/counts/6")
    #expect(results.network["butterflies"] == butterflies)
    #expect(results.network["three_paths"] == 4 * butterflies + alone)
    let values = try ledger.list("network/values/singular_values_binary")
    #expect(areClose(try #require(results.network["spectral_radius"]), values[0], within: 1e-9))
  }

  private func expectMeetings(
    _ network: TwoModeNetwork, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    for (side, id, count) in [
      ("rows", "projection_density_organisations", network.organisations.count),
      ("cols", "projection_density_platforms", network.platforms.count),
    ] {
      let ties = try ledger.number("projections/values/proj_\(side)_edges")
      let pairs = Double(count * (count - 1) / 2)
      #expect(areClose(try #require(results.network[id]), ties / pairs))
    }
    guard ledger.has("projections/values/proj_rows_count_matrix") else { return }
    let shared = try ledger.matrix("projections/values/proj_rows_count_matrix")
    let overlapping = shared.enumerated().reduce(0) { sum, row in
      sum + row.element.dropFirst(row.offset + 1).count { $0 >= 2 }
    }
    #expect(results.network["overlapping_pairs"] == Double(overlapping))
  }

  private func expectModules(
    _ network: TwoModeNetwork, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    let rows = try ledger.list("modularity/rows")
    let columns = try ledger.list("modularity/cols")
    #expect(results.network["modules"] == Double(Set(rows + columns).count))
  }

  /// The k-core of both modes at once is the (k, k)-core.
  private func expectCores(_ results: MeasureResults, _ ledger: ReferenceLedger) throws {
    let organisations = try #require(results.organisations["core_number"])
    let platforms = try #require(results.platforms["core_number"])
    let most = Int(max(organisations.max() ?? 0, platforms.max() ?? 0))
    for core in 1...most {
      let sizes = try ledger.list("lattice_and_ca/values/pq_cores/\(core),\(core)")
      let level = Double(core)
      #expect(
        [organisations.count { $0 >= level }, platforms.count { $0 >= level }].map(Double.init)
          == sizes)
    }
    #expect(!ledger.has("lattice_and_ca/values/pq_cores/\(most + 1),\(most + 1)"))
  }

  /// What stays joined without the nodes whose loss parts most pairs.
  private func expectFragmentation(_ network: TwoModeNetwork, _ ledger: ReferenceLedger) throws {
    for (side, count) in ["rows", "cols"].flatMap({ side in (1...3).map { (side, $0) } }) {
      let place = "key_player_fragmentation/values/\(side)_k\(count)/"
      let expected = try ledger.number(place + "fragmentation")
      for gone in try ledger.sets(place + "sets") {
        let rows = network.organisations.names.indices
          .filter { side == "cols" || !gone.contains(network.organisations.names[$0]) }
        let columns = network.platforms.names.indices
          .filter { side == "rows" || !gone.contains(network.platforms.names[$0]) }
        let cells = network.cells
        let results = MeasureResults(
          of: rows.map { row in columns.map { cells[row][$0] } },
          ids: ["fragmentation", "connectedness"])
        #expect(areClose(try #require(results.network["fragmentation"]), expected), "\(gone)")
        #expect(areClose(try #require(results.network["connectedness"]), 1 - expected), "\(gone)")
      }
    }
  }

  /// Printed tables, as far as their digits go.
  private func expectPublishedTables(
    _ network: TwoModeNetwork, _ results: MeasureResults, _ ledger: ReferenceLedger
  ) throws {
    let names = network.organisations.names + network.platforms.names
    for (id, key) in [
      ("degree_centrality", "degree"), ("betweenness_centrality", "betweenness"),
      ("closeness_centrality", "closeness"),
    ] {
      let printed = try ledger.numbers("published/borgatti_halgin_2011_two_decimals/\(key)")
      let column =
        try #require(results.organisations[id]) + #require(results.platforms[id])
      for (name, value) in zip(names, column) {
        if let expected = printed[name] { #expect(abs(value - expected) <= 0.01, "\(id) \(name)") }
      }
      #expect(Set(printed.keys).isSubset(of: names))
    }
    for (id, place, digits) in ReferenceTables.printed {
      let value = try #require(results.network[id])
      #expect(abs(value - (try ledger.number("published/" + place))) <= digits, "\(id)")
    }
    for (id, place, digits) in ReferenceTables.printedLists {
      let order =
        place.hasSuffix("events") ? ledger.values.columns : Array(ledger.values.rows)
      let byName = Dictionary(
        uniqueKeysWithValues: zip(
          names, try #require(results.organisations[id]) + #require(results.platforms[id])))
      for (name, expected) in zip(order, try ledger.list("published/" + place)) {
        #expect(abs(try #require(byName[name]) - expected) <= digits, "\(id) of \(name)")
      }
    }
    let within = try ledger.list("published/netrics_tests/degree_centralisation_within_mode")
    for (id, expected) in zip(["organisations", "platforms"], within) {
      let value = try #require(results.network["degree_centralisation_\(id)"])
      #expect(abs(value - expected) < 0.0005)
    }
    for (id, key) in [
      ("degree_centralisation", "degree_within_mode_raw"),
      ("betweenness_centralisation", "betweenness_within_mode_exact_maximum"),
    ] {
      let organisations = try #require(results.network["\(id)_organisations"])
      #expect(areClose(organisations, try ledger.number("centralisation/\(key)/women")))
      let platforms = try #require(results.network["\(id)_platforms"])
      #expect(areClose(platforms, try ledger.number("centralisation/\(key)/events")))
    }
  }
}

extension ReferenceLedger {
  /// What was not asked for, and no reason is given why.
  func unexplained(_ elsewhere: [(prefix: String, reason: String)]) -> [String] {
    unread.filter { path in !elsewhere.contains { path.hasPrefix($0.prefix) } }
  }
}

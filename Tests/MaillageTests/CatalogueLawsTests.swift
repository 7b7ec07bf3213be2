import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// What must hold for every network, tried on thousands of seeded random ones.
///
/// The modules of a network take ten times as long as all else: they are tried on every twentieth.
@Suite struct CatalogueLawsTests {
  private static let small: ClosedRange<UInt64> = 1...2000
  private static let medium: ClosedRange<UInt64> = 1...40
  private static let modules: Set = ["modularity", "modularity_bound", "modules"]
  private static let others = MeasureCatalogue.all.map(\.id).filter { !modules.contains($0) }

  private struct Case {
    let seed: UInt64
    let cells: [[Bool]]
    let ids: [String]?

    func part(_ cells: [[Bool]], columns: Int? = nil) -> MeasuredPart {
      MeasuredPart(cells, columns: columns, ids: ids)
    }
  }

  /// Networks of up to 7 × 7 nodes, then some of up to 14 × 14.
  private static func forEach(_ body: (Case) throws -> Void) rethrows {
    for seed in small {
      let cells = RandomNetworks.matrix(seed: seed, most: 7)
      try body(Case(seed: seed, cells: cells, ids: seed % 20 == 0 ? nil : others))
    }
    for seed in medium {
      let cells = RandomNetworks.matrix(seed: seed)
      try body(Case(seed: seed, cells: cells, ids: seed % 4 == 0 ? nil : others))
    }
  }

  @Test func transpositionSwapsTheModesAndNothingElse() {
    Self.forEach { trial in
      let one = trial.part(trial.cells)
      let turned = trial.part(transposed(trial.cells))
      #expect(MirrorLaws.differences(one, turned) == [], "seed \(trial.seed)")
    }
  }

  @Test func namesAndOrderDoNotMatter() {
    Self.forEach { trial in
      let cells = trial.cells
      var generator = SplitMix64(seed: trial.seed)
      let rows = Array(cells.indices).shuffled(using: &generator)
      let columns = Array(cells[0].indices).shuffled(using: &generator)
      let shuffled = trial.part(rows.map { row in columns.map { cells[row][$0] } })
      #expect(
        MirrorLaws.differences(trial.part(cells), shuffled, rows: rows, columns: columns) == [],
        "seed \(trial.seed)")
    }
  }

  @Test func twoNetworksSideBySide() {
    var last = MeasuredPart([[true]])
    var lastCells = [[true]]
    Self.forEach { trial in
      // Both parts and the whole have the same measures.
      let other =
        trial.ids == nil || last.results.network["modules"] != nil ? trial.part(lastCells) : last
      let one = trial.part(trial.cells)
      let whole = trial.part(union(trial.cells, lastCells))
      #expect(UnionLaws.differences(one, other, whole) == [], "seed \(trial.seed)")
      (last, lastCells) = (one, trial.cells)
    }
  }

  @Test func anIsolateChangesSizesOnly() {
    Self.forEach { trial in
      let (cells, columns) = (trial.cells, trial.cells[0].count)
      let one = trial.part(cells)
      // An organisation for odd seeds, a platform for even ones.
      let isOrganisation = trial.seed % 40 >= 20 || trial.seed % 2 == 1
      let isolate = isOrganisation ? trial.part([[]], columns: 0) : trial.part([], columns: 1)
      let whole =
        isOrganisation
        ? trial.part(cells + [Array(repeating: false, count: columns)])
        : trial.part(cells.map { $0 + [false] })
      #expect(UnionLaws.differences(one, isolate, whole) == [], "seed \(trial.seed)")
    }
  }

  @Test func valuesStayInTheirRange() {
    Self.forEach { trial in
      let results = trial.part(trial.cells).results
      #expect(valuesOutOfRange(in: results) == [], "seed \(trial.seed)")
      #expect(brokenOrders(in: results) == [], "seed \(trial.seed)")
    }
  }

  /// What is an average, or a correlation, says the same of a network and of two copies of it.
  @Test func twiceTheSameIsMoreOfTheSame() throws {
    for seed in 1...400 as ClosedRange<UInt64> {
      let cells = RandomNetworks.matrix(seed: seed, most: 7)
      let ids = ["degree_assortativity", "mean_degree_organisations", "robins_alexander"]
      let (one, two) = (
        MeasureResults(of: cells, ids: ids), MeasureResults(of: union(cells, cells), ids: ids)
      )
      for id in ids {
        let (value, other) = try (#require(one.network[id]), #require(two.network[id]))
        #expect(areClose(value, other), "\(id), seed \(seed)")
      }
    }
  }

  @Test func everyMeasureHasALaw() {
    let nodes = MeasureCatalogue.all.filter { $0.scope != .network }.map(\.id)
    let network = MeasureCatalogue.all.filter { $0.scope == .network }.map(\.id)
    #expect(Set(nodes) == Set(UnionLaws.nodes.keys))
    #expect(Set(network) == Set(UnionLaws.network.keys))
    #expect(Self.modules.isSubset(of: network))
  }

  /// Each value of each measure, mangled, breaks both kinds of law.
  @Test func aBrokenLawIsNoticed() {
    let cells = [[true, true, false], [true, true, true], [false, true, true]]
    let (one, other) = (MeasuredPart(cells), MeasuredPart([[true, false], [true, true]]))
    let whole = MeasuredPart(union(cells, [[true, false], [true, true]]))
    let turned = MeasuredPart(transposed(cells))
    #expect(UnionLaws.differences(one, other, whole) == [])
    #expect(MirrorLaws.differences(one, turned) == [])
    for row in MeasureCatalogue.all where row.scope == .network {
      var mangled = whole
      mangled.results.network[row.id] = whole.value(row.id) + 1e-6
      let isLoose = ["degree_assortativity", "modularity_bound", "modules"].contains(row.id)
      if !isLoose { #expect(UnionLaws.differences(one, other, mangled) != [], "\(row.id)") }
      var mirror = turned
      mirror.results.network[row.id] = turned.value(row.id) + 1e-6
      let isOneSided = MirrorLaws.oneSided.contains(row.id)
      if !isOneSided { #expect(MirrorLaws.differences(one, mirror) != [], "\(row.id)") }
    }
    for row in MeasureCatalogue.all where row.scope != .network {
      for isOrganisations in [true, false] {
        let columns: WritableKeyPath<MeasureResults, [String: [Double]]> =
          isOrganisations ? \.organisations : \.platforms
        guard whole.results[keyPath: columns][row.id]?[1].isNaN == false else { continue }
        var mangled = whole
        mangled.results[keyPath: columns][row.id]?[1] += 1e-6
        #expect(UnionLaws.differences(one, other, mangled) != [], "\(row.id)")
        var mirror = turned
        mirror.results[keyPath: columns][row.id]?[1] += 1e-6
        let isOneSided = MirrorLaws.oneSided.contains(row.id)
        if !isOneSided { #expect(MirrorLaws.differences(one, mirror) != [], "\(row.id)") }
      }
    }
  }
}

/// Threads are for speed alone.
@Suite struct CatalogueThreadsTests {
  private func differences(_ network: TwoModeNetwork, _ ids: [String]?) -> [String] {
    let one = MeasureCatalogue.evaluate(network, ids: ids, parallelism: .serial).flat
    return [2, 3, 8].flatMap { count in
      let more = MeasureCatalogue.evaluate(network, ids: ids, parallelism: .workers(count)).flat
      return zip(one, more).filter {
        $0.key != $1.key || $0.value.bitPattern != $1.value.bitPattern
      }.map { "\($0.key) with \(count) threads: \($1.value), not \($0.value)" }
    }
  }

  @Test func noBitOfSmallNetworks() {
    for seed in 1...100 as ClosedRange<UInt64> {
      let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed, most: 10))
      #expect(differences(network, nil) == [], "seed \(seed)")
    }
  }

  @Test func noBitOfANetworkOfManyBlocks() {
    let network = RandomNetworks.communes(
      organisations: 700, platforms: 130, memberships: 1500, seed: 5)
    let slow = ["modularity", "modularity_bound", "modules", "algebraic_connectivity"]
    let ids = MeasureCatalogue.all.map(\.id).filter { !slow.contains($0) }
    #expect(differences(network, ids) == [])
  }
}

import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// What must hold for every network, tried on thousands of seeded random ones.
///
/// The modules of a network take ten times as long as all else: they are tried on every fortieth.
@Suite struct CatalogueLawsTests {
  private static let small: ClosedRange<UInt64> = 1...2000
  private static let medium: ClosedRange<UInt64> = 1...40
  private static let modules: Set = ["modularity", "modularity_bound", "modules"]
  private static let others = MeasureCatalogue.all.map(\.id).filter { !modules.contains($0) }

  private struct Trial: Sendable {
    let seed: UInt64
    let cells: [[Bool]]
    /// Nil for all measures.
    let ids: [String]?
    let one: MeasuredPart

    init(seed: UInt64, cells: [[Bool]], hasModules: Bool) {
      self.seed = seed
      self.cells = cells
      ids = hasModules ? nil : others
      one = MeasuredPart(cells, ids: ids)
    }

    func part(_ cells: [[Bool]], columns: Int? = nil) -> MeasuredPart {
      MeasuredPart(cells, columns: columns, ids: ids)
    }

    /// The rows and the columns in another order.
    var orders: (rows: [Int], columns: [Int]) {
      var generator = SplitMix64(seed: seed)
      let rows = Array(cells.indices).shuffled(using: &generator)
      return (rows, Array(cells[0].indices).shuffled(using: &generator))
    }

    func shuffled(_ orders: (rows: [Int], columns: [Int])) -> [[Bool]] {
      orders.rows.map { row in orders.columns.map { cells[row][$0] } }
    }
  }

  /// Networks of up to 6 × 6 nodes, then some of up to 14 × 14; each measured once for all laws.
  private static let trials =
    small.map {
      Trial(seed: $0, cells: RandomNetworks.matrix(seed: $0, most: 6), hasModules: $0 % 40 == 0)
    }
    + medium.map {
      Trial(seed: $0, cells: RandomNetworks.matrix(seed: $0), hasModules: $0 % 10 == 0)
    }

  /// In another order as well: nothing can come from where a node stands.
  @Test func transpositionSwapsTheModesAndNothingElse() {
    for trial in Self.trials {
      let orders = trial.orders
      let turned = trial.part(transposed(trial.shuffled(orders)))
      #expect(
        MirrorLaws.differences(
          trial.one, turned: turned, rows: orders.rows, columns: orders.columns)
          == [], "seed \(trial.seed)")
    }
  }

  @Test func namesAndOrderDoNotMatter() {
    for trial in Self.trials where trial.seed % 10 == 0 || trial.cells.count > 6 {
      let orders = trial.orders
      let shuffled = trial.part(trial.shuffled(orders))
      #expect(
        MirrorLaws.differences(trial.one, shuffled, rows: orders.rows, columns: orders.columns)
          == [], "seed \(trial.seed)")
    }
  }

  @Test func twoNetworksSideBySide() {
    for (trial, next) in zip(Self.trials, Self.trials.dropFirst()) {
      // Both parts and the whole have the same measures.
      let other = trial.ids == nil ? trial.part(next.cells) : next.one
      let whole = trial.part(union(trial.cells, next.cells))
      #expect(UnionLaws.differences(trial.one, other, whole) == [], "seed \(trial.seed)")
    }
  }

  /// Isolates are added one by one: an organisation, or a platform.
  @Test func anIsolateChangesSizesOnly() {
    let organisation = MeasuredPart([[]], columns: 0)
    let platform = MeasuredPart([], columns: 1)
    for trial in Self.trials {
      let isOrganisation = trial.seed % 80 >= 40
      let empty = Array(repeating: false, count: trial.cells[0].count)
      let whole = trial.part(
        isOrganisation ? trial.cells + [empty] : trial.cells.map { $0 + [false] })
      #expect(
        UnionLaws.differences(trial.one, isOrganisation ? organisation : platform, whole) == [],
        "seed \(trial.seed)")
    }
  }

  @Test func valuesStayInTheirRange() {
    for trial in Self.trials {
      #expect(valuesOutOfRange(in: trial.one.results) == [], "seed \(trial.seed)")
      #expect(brokenOrders(in: trial.one.results) == [], "seed \(trial.seed)")
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
    #expect(MirrorLaws.differences(one, turned: turned) == [])
    for row in MeasureCatalogue.all where row.scope == .network {
      var mangled = whole
      mangled.results.network[row.id] = whole.value(row.id) + 1e-6
      let isLoose = ["degree_assortativity", "modularity_bound", "modules"].contains(row.id)
      if !isLoose { #expect(UnionLaws.differences(one, other, mangled) != [], "\(row.id)") }
      var mirror = turned
      mirror.results.network[row.id] = turned.value(row.id) + 1e-6
      let isOneSided = MirrorLaws.oneSided.contains(row.id)
      if !isOneSided { #expect(MirrorLaws.differences(one, turned: mirror) != [], "\(row.id)") }
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
        if !isOneSided { #expect(MirrorLaws.differences(one, turned: mirror) != [], "\(row.id)") }
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

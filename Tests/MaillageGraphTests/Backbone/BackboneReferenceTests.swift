import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// Values that other programs found for the same networks.
@Suite struct BackboneReferenceTests {
  private static let dataSets = ["davis", "movie_actor"]

  private func kept(
    _ model: BackboneTest.Model, _ dataSet: String,
    _ change: (inout BackboneTest) -> Void = { _ in }
  ) throws -> Int {
    var test = BackboneTest(model)
    change(&test)
    return try ReferenceValues(dataSet).network.backbone(of: .organisations, test).kept.count
  }

  @Test(arguments: dataSets) func asManyTiesAsElsewhere(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    func wanted(_ key: String) throws -> Int {
      Int(try values.number("significance", "values", key))
    }
    #expect(try kept(.hypergeometric, dataSet) == wanted("fixedrow_edges_alpha05"))
    #expect(try kept(.sdsm, dataSet) == wanted("sdsm_exact_edges_alpha05_onetailed"))
    #expect(try kept(.fixedColumn, dataSet) == wanted("fixedcol_exact_edges_alpha05"))
    #expect(
      try kept(.sdsm, dataSet) {
        $0.adjustment = .holm
        $0.family = .all
      } == wanted("sdsm_exact_edges_holm05_allpairs"))
    #expect(
      try kept(.sdsm, dataSet) {
        $0.adjustment = .benjaminiHochberg
        $0.family = .all
      } == wanted("sdsm_exact_edges_bh05_allpairs"))
    #expect(
      try kept(.sdsm, dataSet) { $0.adjustment = .benjaminiHochberg }
        == wanted("sdsm_exact_edges_bh05_nonzero"))
  }

  /// The famous numbers, in the open.
  @Test func atTheSizeOfACommuneTheModelDecides() throws {
    #expect(try kept(.hypergeometric, "davis") == 17)
    #expect(try kept(.sdsm, "davis") == 0)
    #expect(try kept(.fixedColumn, "davis") == 9)
    #expect(try kept(.fixedColumn, "movie_actor") == 8)
  }

  /// The one borderline pair (0.0476 of four million samples) takes more samples than usual.
  @Test(arguments: dataSets) func fixedDegreesKeepTheSamePairs(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    let network = values.network
    let backbone = try network.backbone(of: .organisations, BackboneTest(.fdsm, samples: 15_000))
    let wanted = try values.number("significance", "fdsm", "edges_alpha05_one_tailed")
    #expect(backbone.kept.count == Int(wanted))
    let names = backbone.kept.map {
      [network.organisations[$0.first], network.organisations[$0.second]]
    }
    let pairs = try values.mixedRows("significance", "fdsm", "pairs_below_05")
    #expect(Set(names.map(Set.init)) == Set(pairs.map(Set.init)))
  }

  @Test(arguments: dataSets) func topPairs(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    let network = values.network
    let backbones = try [BackboneTest.Model.sdsm, .hypergeometric, .fixedColumn].map {
      try network.backbone(of: .organisations, BackboneTest($0))
    }
    let rows = try values.records("significance", "values", "top_pairs_by_exact_sdsm_p")
    #expect(!rows.isEmpty)
    for row in rows {
      let ends = [row.texts["a"], row.texts["b"]].compactMap { $0 }
        .compactMap { network.organisations.id(named: $0) }.sorted()
      #expect(ends.count == 2)
      let pairs = try backbones.map { backbone in
        try #require(backbone.pairs.first { [$0.first, $0.second] == ends })
      }
      func agrees(_ value: Double, _ key: String) -> Bool {
        abs(value - (row.numbers[key] ?? .nan)) < 1e-8
      }
      #expect(pairs[0].sharedCount == Int(row.numbers["shared"] ?? -1))
      #expect(agrees(pairs[0].upper, "p_sdsm_exact") && agrees(pairs[0].lower, "p_lower_exact"))
      #expect(agrees(pairs[1].upper, "p_hypergeom"))
      #expect(agrees(pairs[2].upper, "p_fixedcol_exact"))
    }
    // They are the first of all.
    let smallest = backbones[0].pairs.map(\.upper).sorted().prefix(rows.count)
    #expect(
      zip(smallest, rows).allSatisfy { abs($0 - ($1.numbers["p_sdsm_exact"] ?? .nan)) < 1e-8 })
  }

  /// Four million samples elsewhere, two thousand here: within their joint error.
  @Test(arguments: dataSets) func fixedDegrees(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    let network = values.network
    let backbone = try network.backbone(of: .organisations, BackboneTest(.fdsm, samples: 2000))
    let position = Dictionary(uniqueKeysWithValues: values.rows.enumerated().map { ($1, $0) })
    let upper = try values.optionalMatrix("significance", "fdsm", "upper_p")
    let lower = try values.optionalMatrix("significance", "fdsm", "lower_p")
    let elsewhere = try values.number("significance", "fdsm", "samples")
    var worst = 0.0
    for pair in backbone.pairs {
      let row = try #require(position[network.organisations[pair.first]])
      let column = try #require(position[network.organisations[pair.second]])
      for (own, other) in [(pair.upper, upper[row][column]), (pair.lower, lower[row][column])] {
        let p = try #require(other)
        let error =
          (own * (1 - own) / 2000 + p * (1 - p) / elsewhere).squareRoot() + 0.0013 + 1.0 / 2001
        worst = max(worst, abs(own - p) / error)
      }
    }
    // Some three hundred values: the largest of as many normal ones is below 4.5 in 99 of 100 cases.
    #expect(worst < 4.5)
    #expect(backbone.pairs.allSatisfy { $0.error > 0 && $0.error < 0.05 })
  }
}

import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct BackboneTests {
  /// Two pairs that do everything together, among six that meet at a large forum.
  ///
  /// ```
  /// a b      on p0 p1 p2 and the forum
  /// c d      on p3 p4 p5 and the forum
  /// e f      on the forum
  /// ```
  private let network = TwoModeNetwork.matrix([
    [true, true, true, false, false, false, true], [true, true, true, false, false, false, true],
    [false, false, false, true, true, true, true], [false, false, false, true, true, true, true],
    [false, false, false, false, false, false, true],
    [false, false, false, false, false, false, true],
  ])

  @Test func pairsThatDoEverythingTogetherAreKept() throws {
    let backbone = try network.backbone(of: .organisations, BackboneTest(.hypergeometric))
    // Of the 35 choices of 4 platforms out of 7, one is the other's.
    #expect(backbone.kept.map(\.first.index) == [0, 2])
    #expect(backbone.kept.map(\.second.index) == [1, 3])
    #expect(backbone.kept.allSatisfy { abs($0.p - 1.0 / 35) < 1e-15 && $0.sharedCount == 4 })
    #expect(backbone.kept.allSatisfy { $0.sign == .more && $0.error == 0 && $0.adjusted == $0.p })
    #expect(backbone.testedCount == 15 && backbone.pairs.count == 15)
    #expect(abs((backbone.kept.first?.expected ?? 0) - 16.0 / 7) < 1e-12)
  }

  @Test func alphaItselfIsKept() throws {
    let kept = { (alpha: Double) in
      try network.backbone(of: .organisations, BackboneTest(.hypergeometric, alpha: alpha)).kept
    }
    let p = try kept(0.05)[0].p
    #expect(try kept(p).count == 2)
    #expect(try kept(p.nextDown).isEmpty)
  }

  /// Two-sided, a and b share much; a and c share little, but 1 of 4 and 4 in 7 is the least there is.
  @Test func signedTestsFindBothSides() throws {
    let test = BackboneTest(.hypergeometric, alpha: 0.3, isSigned: true, family: .all)
    let backbone = try network.backbone(of: .organisations, test)
    let ab = try #require(backbone.pairs.first)
    #expect(ab.sign == .more && abs(ab.p - 2.0 / 35) < 1e-15 && ab.isKept)
    let ac = backbone.pairs[1]
    // One shared of 4 and 4 out of 7: 4 of 35 choices.
    #expect(ac.sign == .less && abs(ac.p - 8.0 / 35) < 1e-15 && ac.isKept)
  }

  @Test func adjustmentsByHand() {
    let values = [0.04, 0.01, 0.03, 0.005]
    func adjusted(_ kind: BackboneTest.Adjustment, among count: Int = 4) -> [Double] {
      kind.adjusted(values, among: count)
    }
    func areClose(_ one: [Double], _ other: [Double]) -> Bool {
      zip(one, other).allSatisfy { abs($0 - $1) < 1e-15 } && one.count == other.count
    }
    #expect(adjusted(.none) == values)
    // 4 × 0.005, 3 × 0.01, 2 × 0.03, then 1 × 0.04 raised to the one before.
    #expect(areClose(adjusted(.holm), [0.06, 0.03, 0.06, 0.02]))
    // 4 × 0.005 / 1 and 4 × 0.01 / 2; 4 × 0.03 / 3 and 4 × 0.04 / 4.
    #expect(areClose(adjusted(.benjaminiHochberg), [0.04, 0.02, 0.04, 0.02]))
    #expect(areClose(adjusted(.holm, among: 100), [1, 0.99, 1, 0.5]))
    #expect(areClose(adjusted(.benjaminiHochberg, among: 100), [1, 0.5, 1, 0.5]))
    #expect(BackboneTest.Adjustment.holm.adjusted([], among: 0).isEmpty)
  }

  /// The family counts: with pairs that share nothing there are more tests, and fewer ties.
  @Test func theFamilyIsWhatIsCounted() throws {
    let cells = (0..<8).map { row in (0..<8).map { $0 / 2 == row / 2 } }
    let network = TwoModeNetwork.matrix(cells)
    func backbone(_ family: BackboneTest.Family) throws -> Backbone<OrganisationSide> {
      try network.backbone(
        of: .organisations,
        BackboneTest(.hypergeometric, alpha: 0.2, adjustment: .holm, family: family))
    }
    // One of the 28 choices of 2 out of 8; 4 pairs meet, of 28.
    let meeting = try backbone(.nonzero)
    #expect(meeting.testedCount == 4 && meeting.kept.count == 4)
    let all = try backbone(.all)
    #expect(all.testedCount == 28 && all.pairs.count == 4 && all.kept.isEmpty)
    #expect(abs(all.pairs[0].adjusted - 1) < 1e-12)
  }

  @Test(arguments: BackboneTest.Model.allCases) func threadsChangeNothing(
    model: BackboneTest.Model
  ) throws {
    let network = RandomNetworks.communes(
      organisations: 60, platforms: 20, memberships: 150, seed: 2)
    let test = BackboneTest(model, isSigned: true, family: .all, samples: 64)
    let alone = try network.backbone(of: .organisations, test, parallelism: .serial)
    for count in [2, 3, 8] {
      let many = try network.backbone(of: .organisations, test, parallelism: .workers(count))
      #expect(many.pairs == alone.pairs)
    }
  }

  @Test(arguments: BackboneTest.Model.allCases) func whereThereIsNothingToTest(
    model: BackboneTest.Model
  ) throws {
    let none: [[Bool]] = []
    let degenerate: [([[Bool]], Int)] = [
      (none, 0), (none, 3), ([[]], 0), ([[], []], 0), ([[true]], 1), ([[true], [true]], 1),
      ([[true], [false]], 1), ([[false, false], [false, false]], 2),
      ([[true, false], [false, true]], 2), ([[true, true], [true, true]], 2),
    ]
    for (cells, columns) in degenerate {
      let network = TwoModeNetwork.matrix(cells, columns: columns)
      for isSigned in [false, true] {
        for family in BackboneTest.Family.allCases {
          let test = BackboneTest(
            model, isSigned: isSigned, adjustment: .holm, family: family, samples: 20)
          for pair in try network.backbone(of: .organisations, test).pairs {
            #expect(pair.upper <= 1 && pair.lower <= 1 && pair.p <= 1 && pair.p > 0)
            #expect(pair.expected >= 0 && !pair.isKept)
          }
          #expect(try network.backbone(of: .platforms, test).kept.isEmpty)
        }
      }
    }
  }

  @Test func senselessTestsAreRefused() {
    for alpha in [0, -0.1, 1, 1.5, Double.nan, .infinity] {
      #expect(throws: BackboneError.self) {
        try network.backbone(of: .organisations, BackboneTest(.sdsm, alpha: alpha))
      }
    }
    #expect(throws: BackboneError.tooFewSamples(0)) {
      try network.backbone(of: .organisations, BackboneTest(.fdsm, samples: 0))
    }
    let tooMany = BackboneError.tooManyPairs(.tooManyTies(atLeast: 15, limit: 14))
    #expect(throws: tooMany) {
      try network.backbone(of: .organisations, BackboneTest(.sdsm), pairLimit: 14)
    }
    let apart = TwoModeNetwork.matrix((0..<6).map { row in (0..<6).map { $0 == row } })
    #expect(throws: tooMany) {
      try apart.backbone(
        of: .organisations, BackboneTest(.sdsm, isSigned: true, family: .all), pairLimit: 14)
    }
  }

  /// Data that come from the model itself: no more pairs are kept than α promises, nor far fewer.
  @Test func chanceAloneKeepsAsFewAsPromised() throws {
    var tested = 0
    var kept = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      var generator = SplitMix64(seed: seed)
      let cells = (8..<28).map { degree in
        (0..<60).map { $0 < degree }.shuffled(using: &generator)
      }
      let backbone = try TwoModeNetwork.matrix(cells).backbone(
        of: .organisations, BackboneTest(.hypergeometric, alpha: 0.1, family: .all))
      tested += backbone.testedCount
      kept += backbone.kept.count
    }
    let rate = Double(kept) / Double(tested)
    // Numbers of shared nodes are whole: most tests reach a little less than α.
    #expect(rate > 0.04 && rate < 0.1, "\(rate)")
  }
}

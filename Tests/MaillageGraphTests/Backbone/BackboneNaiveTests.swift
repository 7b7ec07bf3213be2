import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// Every p-value against what its definition says, by trying everything.
@Suite struct BackboneNaiveTests {
  private typealias Tails = (upper: Double, lower: Double, mean: Double)

  /// Tails and mean of a distribution of numbers.
  private func tails(_ mass: [Double], at shared: Int) -> Tails {
    (
      mass.dropFirst(shared).reduce(0, +), mass.prefix(shared + 1).reduce(0, +),
      mass.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    )
  }

  /// The number of successes among independent chances, over all subsets.
  private func sums(of chances: [Double]) -> [Double] {
    var mass = Array(repeating: 0.0, count: chances.count + 1)
    for subset in 0..<(1 << chances.count) {
      let likelihood = chances.enumerated().reduce(1.0) { product, chance in
        product * (subset >> chance.offset & 1 == 1 ? chance.element : 1 - chance.element)
      }
      mass[subset.nonzeroBitCount] += likelihood
    }
    return mass
  }

  /// How many two random subsets of given sizes have in common, over all pairs of subsets.
  private func draws(_ one: Int, _ other: Int, of count: Int) -> [Double] {
    var mass = Array(repeating: 0.0, count: count + 1)
    let subsets = 0..<(1 << count)
    for first in subsets where first.nonzeroBitCount == one {
      for second in subsets where second.nonzeroBitCount == other {
        mass[(first & second).nonzeroBitCount] += 1
      }
    }
    let total = mass.reduce(0, +)
    return mass.map { $0 / total }
  }

  private func expectSame(
    _ backbone: Backbone<OrganisationSide>, _ cells: [[Bool]], tolerance: Double = 1e-12,
    _ mass: (Int, Int) -> [Double]
  ) {
    var expected: [(Int, Int)] = []
    for first in cells.indices {
      for second in cells.indices where second > first { expected.append((first, second)) }
    }
    #expect(backbone.pairs.count == expected.count && backbone.testedCount == expected.count)
    for (pair, ends) in zip(backbone.pairs, expected) {
      #expect((pair.first.index, pair.second.index) == ends)
      let shared = zip(cells[ends.0], cells[ends.1]).count { $0 && $1 }
      let wanted = tails(mass(ends.0, ends.1), at: shared)
      #expect(pair.sharedCount == shared)
      #expect(abs(pair.upper - wanted.upper) < tolerance, "\(cells) \(ends)")
      #expect(abs(pair.lower - wanted.lower) < tolerance, "\(cells) \(ends)")
      #expect(abs(pair.expected - wanted.mean) < tolerance * 10, "\(cells) \(ends)")
      #expect(abs(pair.p - min(1, 2 * min(pair.upper, pair.lower))) < 1e-15)
      #expect(pair.sign == (pair.lower < pair.upper ? .less : .more))
    }
  }

  /// Each form of small network, and random ones that are wider.
  private static let networks: [[[Bool]]] =
    AllNetworks.classes(rows: 3, columns: 4)
    + (1...12).map { RandomNetworks.matrix(rows: 5, columns: 7, density: 0.45, seed: $0) }

  private func allPairs(
    _ model: BackboneTest.Model, _ cells: [[Bool]], samples: Int = 1
  ) throws -> Backbone<OrganisationSide> {
    try TwoModeNetwork.matrix(cells).backbone(
      of: .organisations, BackboneTest(model, isSigned: true, family: .all, samples: samples))
  }

  @Test func hypergeometricByCountingSubsets() throws {
    for cells in Self.networks {
      let degrees = cells.map { $0.count { $0 } }
      expectSame(try allPairs(.hypergeometric, cells), cells) { one, other in
        draws(degrees[one], degrees[other], of: cells[0].count)
      }
    }
  }

  @Test func fixedColumnByCountingSubsets() throws {
    for cells in Self.networks {
      let chances = cells[0].indices.map { column -> Double in
        // The share of all member lists of this length that name both of two rows.
        let size = cells.count { $0[column] }
        let lists = (0..<(1 << cells.count)).filter { $0.nonzeroBitCount == size }
        return Double(lists.count { $0 & 3 == 3 }) / Double(lists.count)
      }
      expectSame(try allPairs(.fixedColumn, cells), cells) { _, _ in sums(of: chances) }
    }
  }

  @Test func sdsmByAllSubsets() throws {
    for cells in Self.networks {
      let model = ConfigurationModel(of: .matrix(cells))
      let rows = cells.indices.map { model.probabilities(of: OrganisationID($0)) }
      expectSame(try allPairs(.sdsm, cells), cells) { one, other in
        sums(of: zip(rows[one], rows[other]).map(*))
      }
    }
  }

  /// All matrices with the same margins, each equally likely.
  @Test(arguments: [1, 3, 5] as [UInt64]) func fdsmByEnumeration(seed: UInt64) throws {
    let cells = RandomNetworks.matrix(rows: 5, columns: 4, density: 0.5, seed: seed)
    let all = FixedMargins.matrices(like: cells)
    let samples = 2000
    let backbone = try allPairs(.fdsm, cells, samples: samples)
    for pair in backbone.pairs {
      let shared = all.map { matrix in
        zip(matrix[pair.first.index], matrix[pair.second.index]).count { $0 && $1 }
      }
      let count = Double(all.count)
      let upper = Double(shared.count { $0 >= pair.sharedCount }) / count
      let lower = Double(shared.count { $0 <= pair.sharedCount }) / count
      // Five standard errors, and what the added one makes.
      let room = 5 * (0.25 / Double(samples)).squareRoot() + 1 / Double(samples)
      #expect(abs(pair.upper - upper) < room && abs(pair.lower - lower) < room)
      #expect(abs(pair.expected - Double(shared.reduce(0, +)) / count) < 4 * room)
      #expect(pair.upper > 0 && pair.lower > 0 && pair.upper <= 1)
    }
  }

  /// A seat that must be taken is shared with certainty by two who must take it.
  @Test func fixedSeatsAreHonoured() throws {
    let cells = [
      [true, true, false, false], [true, false, true, false], [false, true, false, true],
      [false, false, true, true],
    ]
    let network = TwoModeNetwork.matrix(cells)
    let seats = FixedSeats([
      .init(OrganisationID(0), PlatformID(0)), .init(OrganisationID(1), PlatformID(0)),
    ])
    let model = ConfigurationModel(of: network, fixedSeats: seats)
    let rows = cells.indices.map { model.probabilities(of: OrganisationID($0)) }
    let test = BackboneTest(.sdsm, isSigned: true, family: .all)
    expectSame(try network.backbone(of: .organisations, test, fixedSeats: seats), cells) {
      sums(of: zip(rows[$0], rows[$1]).map(*))
    }
    let drawn = try network.backbone(
      of: .organisations, BackboneTest(.fdsm, samples: 200), fixedSeats: seats)
    // They share it always: at least one in every sample.
    #expect(drawn.pairs[0].upper == 1 && drawn.pairs[0].sharedCount == 1)
  }

  /// Swapping the modes swaps the results.
  @Test(arguments: BackboneTest.Model.allCases) func platformsAreAsGood(
    model: BackboneTest.Model
  ) throws {
    let cells = RandomNetworks.matrix(rows: 9, columns: 6, density: 0.4, seed: 3)
    let turned = cells[0].indices.map { column in cells.map { $0[column] } }
    let test = BackboneTest(model, isSigned: true, family: .all, samples: 500)
    let here = try TwoModeNetwork.matrix(cells).backbone(of: .platforms, test)
    let there = try TwoModeNetwork.matrix(turned).backbone(of: .organisations, test)
    #expect(here.pairs.count == 15 && there.pairs.count == 15)
    let room = model == .fdsm ? 0.12 : 1e-12
    for (one, other) in zip(here.pairs, there.pairs) {
      #expect(one.sharedCount == other.sharedCount)
      #expect(abs(one.upper - other.upper) < room && abs(one.lower - other.lower) < room)
      #expect(abs(one.expected - other.expected) < 5 * room)
    }
  }

  /// Twenty small probabilities: a tail far below what a difference from 1 could hold.
  @Test func smallTailsKeepTheirPrecision() {
    var distribution = SharedCountDistribution(most: 10)
    distribution.add(chances: 10, of: 1e-3)
    #expect(abs(distribution.tails().upper[10] / 1e-30 - 1) < 1e-12)
    let drawn = SharedCountDistribution(drawing: 20, and: 20, of: 200, most: 20).tails()
    // One in so many choices of 20 of 200.
    let choices = (1...20).reduce(1.0) { $0 * Double(180 + $1) / Double($1) }
    #expect(abs(drawn.upper[20] * choices - 1) < 1e-12)
    #expect(abs(drawn.lower[20] - 1) < 1e-12 && drawn.upper[0] == 1)
  }
}

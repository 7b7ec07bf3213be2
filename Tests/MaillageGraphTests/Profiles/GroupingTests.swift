import Foundation
import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct GroupingTests {
  private static func random(_ count: Int, seed: UInt64, steps: Int? = nil) -> PairTable {
    var random = SplitMix64(seed: seed)
    return PairTable(
      count: count,
      values: (0..<(count * max(0, count - 1) / 2)).map { _ in
        steps.map { Double(Int.random(in: 1...$0, using: &random)) }
          ?? Double.random(in: 0...1, using: &random)
      })
  }

  /// The two nearest groups by the mean over their members, each time anew.
  private static func naive(_ table: PairTable) -> [AverageLinkage.Merge] {
    var groups = (0..<table.count).map { (id: $0, members: [$0]) }
    var merges: [AverageLinkage.Merge] = []
    while groups.count > 1 {
      var best = (distance: Double.infinity, 0, 0)
      for one in groups.indices {
        for other in groups.indices where other > one {
          var sum = 0.0
          for a in groups[one].members { for b in groups[other].members { sum += table[a, b] } }
          let mean = sum / Double(groups[one].members.count * groups[other].members.count)
          if mean < best.distance - 1e-12 { best = (mean, one, other) }
        }
      }
      let (one, other) = (groups[best.1], groups[best.2])
      merges.append(
        .init(
          first: one.id, second: other.id, height: best.distance,
          size: one.members.count + other.members.count))
      groups[best.1] = (table.count + merges.count - 1, one.members + other.members)
      groups.remove(at: best.2)
    }
    return merges
  }

  @Test func fourThingsByHand() {
    // 0 and 1 are near, 2 and 3 less so; the groups are (3 + 5 + 4 + 4) / 4 = 4 apart.
    let table = PairTable(count: 4, values: [1, 3, 5, 4, 4, 2])
    let tree = AverageLinkage(table)
    #expect(
      tree.merges == [
        .init(first: 0, second: 1, height: 1, size: 2),
        .init(first: 2, second: 3, height: 2, size: 2),
        .init(first: 4, second: 5, height: 4, size: 4),
      ])
    #expect(tree.order == [0, 1, 2, 3])
  }

  @Test(arguments: 1...25) func theTreeIsThatOfTheDefinition(seed: Int) {
    let count = 2 + seed % 13
    let table = Self.random(count, seed: UInt64(seed), steps: seed % 3 == 0 ? 4 : nil)
    let tree = AverageLinkage(table)
    let expected = Self.naive(table)
    #expect(tree.merges.count == expected.count)
    for (merge, wanted) in zip(tree.merges, expected) {
      #expect(merge.first == wanted.first && merge.second == wanted.second)
      #expect(abs(merge.height - wanted.height) < 1e-9 && merge.size == wanted.size)
    }
    #expect(tree.order.sorted() == Array(0..<count))
  }

  @Test func tiesGoToTheFirst() {
    let tree = AverageLinkage(PairTable(count: 4, values: [1, 1, 1, 1, 1, 1]))
    #expect(tree.merges.map(\.first) == [0, 4, 5] && tree.merges.map(\.second) == [1, 2, 3])
    #expect(AverageLinkage(PairTable(count: 1, values: [])).order == [0])
    #expect(AverageLinkage(PairTable(count: 0, values: [])).merges.isEmpty)
  }

  @Test(arguments: [2, 3, 5, 12, 40]) func placesInAPlaneAreFoundAgain(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let points = (0..<count).map { _ in
      (Double.random(in: 0...3, using: &random), Double.random(in: 0...1, using: &random))
    }
    var values: [Double] = []
    for one in 0..<count {
      for other in (one + 1)..<max(one + 1, count) {
        values.append(hypot(points[one].0 - points[other].0, points[one].1 - points[other].1))
      }
    }
    let table = PairTable(count: count, values: values)
    let map = ClassicalScaling(table)
    #expect(abs(map.shareKept - 1) < 1e-9)
    for one in 0..<count {
      for other in 0..<count {
        let distance = hypot(map.x[one] - map.x[other], map.y[one] - map.y[other])
        #expect(abs(distance - table[one, other]) < 1e-7)
      }
    }
    // The first axis is the longer one, and both are centred.
    #expect(abs(map.x.reduce(0, +)) < 1e-9 && abs(map.y.reduce(0, +)) < 1e-9)
    func extent(_ axis: [Double]) -> Double { axis.reduce(0) { $0 + $1 * $1 } }
    #expect(extent(map.x) >= extent(map.y))
    let lead = map.x.max { abs($0) < abs($1) } ?? 0
    #expect(count < 3 || abs(lead) == lead || map.x.contains { abs($0 + lead) < 1e-9 })
  }

  @Test func threeEquallyFarApartKeepAllAndFourDoNot() {
    let three = ClassicalScaling(PairTable(count: 3, values: [1, 1, 1]))
    #expect(abs(three.shareKept - 1) < 1e-12)
    let four = ClassicalScaling(PairTable(count: 4, values: [1, 1, 1, 1, 1, 1]))
    #expect(abs(four.shareKept - 2.0 / 3) < 1e-12)
    let same = ClassicalScaling(PairTable(count: 3, values: [0, 0, 0]))
    #expect(same.shareKept.isNaN && same.x == [0, 0, 0] && same.y == [0, 0, 0])
    #expect(ClassicalScaling(PairTable(count: 0, values: [])).x.isEmpty)
    #expect(ClassicalScaling(PairTable(count: 1, values: [])).x == [0])
  }

  @Test(arguments: [1, 2, 3, 7, 30]) func eigenvaluesAndVectorsFit(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var matrix = ContiguousArray(repeating: 0.0, count: count * count)
    for row in 0..<count {
      for column in 0...row {
        let entry = Double.random(in: -1...1, using: &random)
        (matrix[row * count + column], matrix[column * count + row]) = (entry, entry)
      }
    }
    let eigen = SymmetricEigen(matrix, count: count)
    let rows = (0..<count).map { Array(matrix[$0 * count..<($0 + 1) * count]) }
    for (value, expected) in zip(eigen.values.sorted(), NaiveShapes.eigenvalues(of: rows)) {
      #expect(abs(value - expected) < 1e-10)
    }
    for position in 0..<count {
      let vector = eigen.vector(position)
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-10)
      for row in 0..<count {
        let product = zip(rows[row], vector).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(product - eigen.values[position] * vector[row]) < 1e-9)
      }
    }
  }

  @Test func whatCannotBeComparedIsLeftOut() {
    // 2 is undefined with all; then nothing else is.
    let table = PairTable(count: 4, values: [1, .nan, 2, .nan, 3, .nan])
    #expect(table.comparable == [0, 1, 3])
    #expect(table.restricted(to: [0, 1, 3]).values == [1, 2, 3])
    #expect(PairTable(count: 2, values: [.nan]).comparable == [0])
    #expect(PairTable(count: 0, values: []).comparable.isEmpty)
  }
}

import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// A projected tie by the positions of its ends, as both modes and the naive twin give it.
private struct PlainTie: Equatable {
  var first: Int
  var second: Int
  var shared: [Int]
  var weight: Double

  func isClose(to other: Self) -> Bool {
    first == other.first && second == other.second && shared == other.shared
      && areClose(weight, other.weight, within: 1e-12)
  }
}

private func areClose(_ ties: [PlainTie], _ others: [PlainTie]) -> Bool {
  ties.count == others.count && zip(ties, others).allSatisfy { $0.isClose(to: $1) }
}

/// The ties among the rows of a matrix, worked out pair by pair from the definitions.
private func naiveTies(_ matrix: [[Double]], _ weight: ProjectionWeight) -> [PlainTie] {
  func size(_ column: Int) -> Double { Double(matrix.count { $0[column] > 0 }) }
  func degree(_ row: Int) -> Double { Double(matrix[row].count { $0 > 0 }) }
  var ties: [PlainTie] = []
  for one in matrix.indices {
    for other in matrix.indices where other > one {
      let shared = matrix[one].indices.filter { matrix[one][$0] > 0 && matrix[other][$0] > 0 }
      guard !shared.isEmpty else { continue }
      let count = Double(shared.count)
      func total(_ worth: (Double, Double) -> Double) -> Double {
        shared.reduce(0) { $0 + worth(matrix[one][$1], matrix[other][$1]) }
      }
      let value =
        switch weight {
        case .binary: 1.0
        case .count: count
        case .newman: shared.reduce(0) { $0 + 1 / (size($1) - 1) }
        case .jaccard:
          count / Double(matrix[one].indices.count { matrix[one][$0] + matrix[other][$0] > 0 })
        case .overlap: count / min(degree(one), degree(other))
        case .cosine: count / (degree(one) * degree(other)).squareRoot()
        case .sum: total { $0 + $1 }
        case .minimum: total { min($0, $1) }
        case .product: total { $0 * $1 }
        }
      ties.append(PlainTie(first: one, second: other, shared: shared, weight: value))
    }
  }
  return ties
}

private func transposed(_ matrix: [[Double]], columns: Int) -> [[Double]] {
  (0..<columns).map { column in matrix.map { $0[column] } }
}

private func ties<Side>(
  of mode: ProjectedMode<Side>, _ network: TwoModeNetwork, _ weight: ProjectionWeight,
  _ parallelism: Parallelism = .serial
) throws -> [PlainTie] {
  let projection = try network.projection(of: mode, weight: weight, parallelism: parallelism)
  let ties = projection.map { tie in
    let shared = projection.shared(behind: tie).map(\.index)
    #expect(shared.count == tie.sharedCount)
    return PlainTie(
      first: tie.first.index, second: tie.second.index, shared: shared, weight: tie.weight)
  }
  #expect(ties.count == projection.tieCount)
  return ties
}

/// A matrix whose ties have weights of quarters, so that sums are exact in any order.
private func weighted(_ cells: [[Bool]], seed: UInt64) -> [[Double]] {
  var generator = SplitMix64(seed: seed)
  return cells.map { $0.map { $0 ? Double(Int.random(in: 1...12, using: &generator)) / 4 : 0 } }
}

private func expectNaive(_ matrix: [[Double]], columns: Int, _ comment: Comment) throws {
  let network = TwoModeNetwork.matrix(matrix, columns: columns)
  for weight in ProjectionWeight.allCases {
    let rows = naiveTies(matrix, weight)
    let found = try ties(of: .organisations, network, weight)
    #expect(areClose(found, rows), comment)
    let others = naiveTies(transposed(matrix, columns: columns), weight)
    #expect(areClose(try ties(of: .platforms, network, weight), others), comment)
    if weight == .binary {
      let size = network.projectionSize(of: .organisations, parallelism: .serial)
      #expect(size.ties == rows.count && size.ties <= size.meetings, comment)
      #expect(network.projectionSize(of: .platforms).ties == others.count, comment)
      #expect(Double(rows.count) == network.overlaps(parallelism: .serial).meetingPairs, comment)
    }
  }
}

@Suite struct ProjectionTests {
  @Test func allSmallNetworksAgreeWithDefinitions() throws {
    for (number, cells) in AllNetworks.classes(rows: 4, columns: 4).enumerated() {
      try expectNaive(weighted(cells, seed: UInt64(number)), columns: 4, "\(cells)")
    }
  }

  @Test func randomNetworksAgreeWithDefinitions() throws {
    for seed in 1...150 as ClosedRange<UInt64> {
      let cells = RandomNetworks.matrix(seed: seed)
      try expectNaive(weighted(cells, seed: seed), columns: cells[0].count, "seed \(seed)")
    }
  }

  /// Rows long enough to be ordered by marks, over more than one word of them.
  @Test func longRowsAgreeWithDefinitions() throws {
    let cells = RandomNetworks.matrix(rows: 150, columns: 30, density: 0.1, seed: 5)
    try expectNaive(weighted(cells, seed: 5), columns: 30, "150 × 30")
  }

  /// Partners many words of marks apart, found by pages of marks: twice in one place, once in two.
  @Test(arguments: ProjectionWeight.allCases) func partnersFarApartAgreeWithDefinitions(
    weight: ProjectionWeight
  ) throws {
    let places = [[0, 8], [0, 1, 4095], [1, 4095, 4096, 8999], [8, 70, 8999], [70, 5000]]
    var matrix = Array(repeating: Array(repeating: 0.0, count: 5), count: 9000)
    for (column, rows) in places.enumerated() {
      for row in rows { matrix[row][column] = Double(1 + (row + column) % 3) / 4 }
    }
    let network = TwoModeNetwork.matrix(matrix, columns: 5)
    let used = Set(places.joined()).sorted()
    let expected = naiveTies(used.map { matrix[$0] }, weight).map { tie in
      PlainTie(
        first: used[tie.first], second: used[tie.second], shared: tie.shared, weight: tie.weight)
    }
    #expect(areClose(try ties(of: .organisations, network, weight), expected))
    #expect(network.projectionSize(of: .organisations).ties == expected.count)
  }

  @Test func theComparisonRefusesAMangledTie() throws {
    let matrix: [[Double]] = [[1, 1], [1, 1], [0, 1]]
    let right = naiveTies(matrix, .newman)
    var wrong = right
    wrong[0].weight += 1e-6
    #expect(areClose(right, right) && !areClose(wrong, right))
    wrong = right
    wrong[1].shared = [0]
    #expect(!areClose(wrong, right) && !areClose(Array(right.dropLast()), right))
  }

  @Test func emptyNetworksHaveNoTies() throws {
    for network in [
      TwoModeNetwork.matrix([[Bool]]()), .matrix([[Double]](), columns: 3),
      .matrix([[Bool](), [Bool]()]),
      .matrix([[true]]), .matrix([[false, false], [false, false]]),
    ] {
      #expect(try ties(of: .organisations, network, .newman).isEmpty)
      #expect(try ties(of: .platforms, network, .newman).isEmpty)
      #expect(network.projectionSize(of: .platforms) == ProjectionSize(ties: 0, meetings: 0))
    }
  }

  /// Each membership of a platform where others sit is worth 1 to its organisation: a platform of
  /// one member is worth nothing, and is not divided by.
  @Test(arguments: 1...60 as ClosedRange<UInt64>) func newmanWeightsAddUp(seed: UInt64) throws {
    let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed))
    let strengths = try network.projection(of: .organisations, weight: .newman).strengths
    for organisation in network.organisations.ids {
      let shared = network.platforms(of: organisation)
        .count { network.organisations(of: $0).count > 1 }
      #expect(areClose(strengths[organisation.index], Double(shared), within: 1e-12))
    }
    let total = network.platforms.ids.map { network.organisations(of: $0).count }
      .filter { $0 > 1 }.reduce(0.0) { $0 + Double($1) / 2 }
    #expect(areClose(strengths.reduce(0, +) / 2, total, within: 1e-12))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func otherNamesAreOtherPlacesOnly(
    seed: UInt64
  ) throws {
    let matrix = weighted(RandomNetworks.matrix(seed: seed), seed: seed)
    var generator = SplitMix64(seed: seed)
    let order = matrix.indices.shuffled(using: &generator)
    let shuffled = order.map { matrix[$0] }
    for weight in ProjectionWeight.allCases {
      let plain = try ties(
        of: .organisations, .matrix(matrix, columns: matrix[0].count), weight)
      let moved = try ties(
        of: .organisations, .matrix(shuffled, columns: matrix[0].count), weight
      ).map { tie in
        let ends = [order[tie.first], order[tie.second]].sorted()
        return PlainTie(first: ends[0], second: ends[1], shared: tie.shared, weight: tie.weight)
      }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      #expect(areClose(moved, plain))
    }
  }

  @Test(arguments: ProjectionWeight.allCases)
  func theNumberOfThreadsChangesNoBit(weight: ProjectionWeight) throws {
    let network = RandomNetworks.communes(
      organisations: 900, platforms: 150, memberships: 2400, seed: 3)
    let one = try ties(of: .organisations, network, weight)
    #expect(!one.isEmpty)
    for parallelism in [Parallelism.workers(2), .workers(7), .automatic] {
      #expect(try ties(of: .organisations, network, weight, parallelism) == one)
      #expect(
        network.projectionSize(of: .organisations, parallelism: parallelism).ties == one.count)
    }
  }

  @Test func evidenceIsWhatBothAreTiedTo() throws {
    let network = TwoModeNetwork.matrix([
      [true, true, false], [true, true, true], [false, false, true],
    ])
    let projection = try network.projection(of: .organisations)
    #expect(
      projection.shared(by: OrganisationID(0), OrganisationID(1)) == [0, 1].map { PlatformID($0) })
    #expect(projection.shared(by: OrganisationID(2), OrganisationID(1)) == [PlatformID(2)])
    #expect(projection.shared(by: OrganisationID(0), OrganisationID(2)).isEmpty)
  }

  @Test func aProjectionThatIsTooLargeIsRefusedBeforeItIsMade() throws {
    // 2000 members of one platform: 1,999,000 ties, known from its size alone.
    let star = TwoModeNetwork.matrix((0..<2000).map { _ in [true] })
    #expect(throws: ProjectionError.tooManyTies(atLeast: 1_999_000, limit: 1_998_999)) {
      try star.projection(of: .organisations, tieLimit: 1_998_999)
    }
    #expect(try star.projection(of: .organisations, tieLimit: 1_999_000).tieCount == 1_999_000)
    #expect(try star.projection(of: .platforms, tieLimit: 0).tieCount == 0)
    // Three ties of four meetings: counted, then refused or made.
    let small = TwoModeNetwork.matrix([
      [true, true, false], [true, true, true], [false, true, true],
    ])
    #expect(small.projectionSize(of: .organisations) == ProjectionSize(ties: 3, meetings: 5))
    #expect(throws: ProjectionError.tooManyTies(atLeast: 3, limit: 2)) {
      try small.projection(of: .organisations, tieLimit: 2)
    }
    #expect(try small.projection(of: .organisations, tieLimit: 3).tieCount == 3)
    // Without the largest, all three of whose members are tied, there are two.
    let capped = try small.projection(of: .organisations, largestShared: 2, tieLimit: 2)
    #expect(capped.tieCount == 2 && capped.leftOut.nodes == [PlatformID(1)])
    #expect(capped.shared(by: OrganisationID(0), OrganisationID(1)) == [PlatformID(0)])
  }

  /// Leaving out what too many share is projecting the network without it: ties, weights, evidence.
  @Test(arguments: 1...60 as ClosedRange<UInt64>) func aCapIsTheNetworkWithoutHubs(
    seed: UInt64
  ) throws {
    let matrix = weighted(RandomNetworks.matrix(seed: seed), seed: seed)
    let network = TwoModeNetwork.matrix(matrix, columns: matrix[0].count)
    func size(_ column: Int) -> Int { matrix.count { $0[column] > 0 } }
    for largest in [2, 3, 5] {
      let without = matrix.map { row in
        row.indices.map { size($0) > largest ? 0 : row[$0] }
      }
      let hubs = matrix[0].indices.filter { size($0) > largest }
      for weight in ProjectionWeight.allCases {
        let projection = try network.projection(
          of: .organisations, weight: weight, largestShared: largest)
        let found = projection.map { tie in
          PlainTie(
            first: tie.first.index, second: tie.second.index,
            shared: projection.shared(behind: tie).map(\.index), weight: tie.weight)
        }
        #expect(areClose(found, naiveTies(without, weight)), "seed \(seed), \(largest)")
        #expect(projection.leftOut.nodes.map(\.index) == hubs)
        #expect(projection.leftOut.memberships == hubs.map(size).reduce(0, +))
        #expect(
          projection.leftOut.meetings == hubs.map { size($0) * (size($0) - 1) / 2 }.reduce(0, +))
      }
      let capped = network.projectionSize(of: .organisations, largestShared: largest)
      #expect(capped.ties == naiveTies(without, .binary).count)
      let whole = network.projectionSize(of: .organisations)
      #expect(
        try network.projection(of: .organisations, largestShared: largest).leftOut.meetings
          == whole.meetings - capped.meetings)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func theLargestSharedThatFitsIsFound(
    seed: UInt64
  ) {
    let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed))
    let most = network.organisations.count
    func meetings(_ largest: Int) -> Int {
      network.projectionSize(of: .organisations, largestShared: largest).meetings
    }
    for ties in [0, 1, 3, 10, 40, 1000] {
      let largest = network.largestShared(of: .organisations, forTies: ties)
      #expect(meetings(largest) <= ties)
      #expect(largest == most || meetings(largest + 1) > ties)
    }
  }

  @Test(arguments: ["davis", "movie_actor"]) func publishedValues(dataSet: String) throws {
    let reference = try ReferenceValues(dataSet)
    func check<Side>(_ mode: ProjectedMode<Side>, _ side: String) throws {
      func expect(_ value: Double, _ key: String) throws {
        let published = try reference.number("projections", "values", "proj_\(side)_\(key)")
        #expect(areClose(value, published), "\(dataSet) \(side) \(key)")
      }
      func total(_ weight: ProjectionWeight) throws -> Double {
        try reference.network.projection(of: mode, weight: weight).reduce(0) { $0 + $1.weight }
      }
      let projection = try reference.network.projection(of: mode)
      let count = Double(projection.nodeCount)
      try expect(Double(projection.tieCount), "edges")
      try expect(2 * Double(projection.tieCount) / (count * (count - 1)), "density")
      try expect(Double(projection.map(\.sharedCount).max() ?? 0), "max_count")
      try expect(total(.count), "total_count")
      try expect(total(.newman), "newman_total")
      try expect(total(.jaccard), "jaccard_sum")
      try expect(total(.overlap), "overlapmin_sum")
    }
    try check(.organisations, "rows")
    try check(.platforms, "cols")
  }

  /// The whole matrix of counts among the women and among the events of Davis.
  @Test func publishedCountsOfDavis() throws {
    let reference = try ReferenceValues("davis")
    let network = reference.network
    func check<Side>(_ mode: ProjectedMode<Side>, names: [String], order: [String], key: String)
      throws
    {
      let published = try reference.matrix("projections", "values", key)
      var found = published.indices.map { row in
        published.indices.map { $0 == row ? published[row][row] : 0 }
      }
      let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
      for tie in try network.projection(of: mode) {
        let one = try #require(place[names[tie.first.index]])
        let other = try #require(place[names[tie.second.index]])
        found[one][other] = tie.weight
        found[other][one] = tie.weight
      }
      #expect(found == published)
    }
    try check(
      .organisations, names: network.organisations.names, order: reference.rows,
      key: "proj_rows_count_matrix")
    try check(
      .platforms, names: network.platforms.names, order: reference.columns,
      key: "proj_cols_count_matrix")
  }
}

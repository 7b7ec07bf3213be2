import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct TwoModeTests {
  /// ```
  /// o0 ─ p0, p1     o1 ─ p0, p1     o2 ─ p1, p2      o0 and o1 meet on p0 and p1
  /// ```
  private let network = TwoModeNetwork.matrix([
    [true, true, false], [true, true, false], [false, true, true],
  ])

  @Test func butterfliesPathsAndClustering() {
    let butterflies = network.butterflies()
    #expect(butterflies.count == 1)
    #expect(butterflies.ofNodes.organisations == [1, 1, 0])
    #expect(butterflies.ofNodes.platforms == [1, 1, 0])
    #expect(network.threePathCount == 8)
    #expect(network.robinsAlexanderClustering(butterflies) == 0.5)
  }

  @Test func pairsAndNestedness() {
    let overlaps = network.overlaps()
    #expect(overlaps.overlappingPairs == 1)
    #expect(overlaps.overlappingPlatformPairs == 1)
    #expect(overlaps.meetingPairs == 3)
    #expect(overlaps.meetingPlatformPairs == 2)
    // Organisations have one degree: 0. Platforms: p1 holds all of p0 and of p2; p0 none of p2.
    #expect(overlaps.nodfOfOrganisations == 0)
    #expect(areClose(overlaps.nodfOfPlatforms, 200.0 / 3))
    #expect(areClose(overlaps.nodf, 100.0 / 3))
  }

  /// What two nodes share makes their butterflies: summed over pairs of either mode, the same.
  @Test(arguments: 1...8 as ClosedRange<UInt64>) func butterfliesAreSharedPairsOfTies(
    seed: UInt64
  ) throws {
    let network = RandomNetworks.communes(
      organisations: 400, platforms: 60, memberships: 1500, seed: seed)
    func ofNodes<Side>(_ mode: ProjectedMode<Side>, count: Int) throws -> [Double] {
      var butterflies = Array(repeating: 0.0, count: count)
      for tie in try network.projection(of: mode) {
        let pairs = Double(tie.sharedCount * (tie.sharedCount - 1) / 2)
        butterflies[tie.first.index] += pairs
        butterflies[tie.second.index] += pairs
      }
      return butterflies
    }
    let butterflies = network.butterflies(parallelism: .workers(3))
    let organisations = try ofNodes(.organisations, count: 400)
    #expect(butterflies.ofNodes.organisations == organisations)
    #expect(butterflies.ofNodes.platforms == (try ofNodes(.platforms, count: 60)))
    #expect(butterflies.count == organisations.reduce(0, +) / 2 && butterflies.count > 0)
  }

  /// A table of pairs where one mode is small, vertices by rank elsewhere: both count the same.
  @Test(arguments: [(3000, 40, 0.2), (40, 3000, 0.2), (60, 25, 0.3), (1, 5, 1), (0, 4, 0)])
  func butterfliesByTableAndByRank(rows: Int, columns: Int, density: Double) throws {
    let matrix = RandomNetworks.matrix(rows: rows, columns: columns, density: density, seed: 9)
    let adjacency = TwoModeNetwork.matrix(matrix, columns: columns).adjacency
    let wanted = rankedButterflyCounts(of: adjacency, parallelism: .workers(2))
    let table = try #require(MeetingTable(of: adjacency))
    for threads in 1...3 {
      #expect(table.butterflyCounts(of: adjacency, parallelism: .workers(threads)) == wanted)
    }
  }

  @Test func aLargeModeHasNoTable() {
    let network = RandomNetworks.communes(
      organisations: 900, platforms: 400, memberships: 1500, seed: 4)
    #expect(MeetingTable(of: network.adjacency) == nil)
  }

  @Test func aHubDoesNotMakeButterfliesSlow() {
    // 3000 organisations on one platform, and 3 of them on a second: 3 butterflies.
    let rows = (0..<3000).map { [true, $0 < 3] }
    #expect(TwoModeNetwork.matrix(rows).butterflies().count == 3)
  }

  @Test func coversAreCovers() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let network = TwoModeNetwork.matrix(
        RandomNetworks.matrix(rows: 25, columns: 18, density: 0.12, seed: seed))
      let chosen = try #require(network.coverOfPlatforms())
      for platform in network.platforms.ids {
        let members = network.organisations(of: platform)
        #expect(members.isEmpty || members.contains { chosen.contains($0) })
      }
      #expect(chosen == chosen.sorted())
      let platforms = try #require(network.coverOfOrganisations())
      for organisation in network.organisations.ids {
        let seats = network.platforms(of: organisation)
        #expect(seats.isEmpty || seats.contains { platforms.contains($0) })
      }
    }
  }

  /// A ring can't be reduced: it takes the search, and every other organisation.
  @Test(arguments: [3, 4, 7, 12, 21, 40]) func theCoverOfARing(count: Int) {
    let rows = (0..<count).map { row in
      (0..<count).map { $0 == row || $0 == (row + 1) % count }
    }
    let network = TwoModeNetwork.matrix(rows)
    #expect(network.coverOfPlatforms()?.count == (count + 1) / 2)
    #expect(network.coverOfOrganisations()?.count == (count + 1) / 2)
  }

  @Test func aSearchStopsAtItsLimit() {
    let network = TwoModeNetwork.matrix(
      RandomNetworks.matrix(rows: 60, columns: 60, density: 0.1, seed: 4))
    #expect(network.coverOfPlatforms(workLimit: 20_000) == nil)
    #expect(network.coverOfPlatforms(workLimit: 0) == nil)
  }
}

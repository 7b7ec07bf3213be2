import MaillageGraph
import MaillageTestSupport
import Testing

@Suite struct CentralityTests {
  private static let yes = true

  /// ```
  /// o0 ── p0 ── o1 ── p1      o2 (isolated)
  /// ```
  private let path = TwoModeNetwork.matrix([[true, false], [true, true], [false, false]])

  @Test func whoStandsBetweenWhom() {
    let scores = path.betweenness()
    #expect(scores.organisations == [0, 2, 0])
    #expect(scores.platforms == [2, 0])
    #expect(scores[OrganisationID(1)] == 2)
    #expect(scores[PlatformID(0)] == 2)
  }

  /// ```
  /// o0 ─┬─ p0 ─┬─ o1      two shortest paths from o0 to o1: half a pair each
  ///     └─ p1 ─┘
  /// ```
  @Test func sharedPathsAreShared() {
    let square = TwoModeNetwork.matrix([[true, true], [true, true]])
    #expect(square.betweenness().organisations == [0.5, 0.5])
    #expect(square.betweenness().platforms == [0.5, 0.5])
  }

  @Test func howFarEverythingIs() {
    let distances = path.distances()
    #expect(distances.farness.organisations == [6, 4, 0])
    #expect(distances.farness.platforms == [4, 6])
    #expect(distances.harmonic.organisations[0] == 1 + 1 / 2.0 + 1 / 3.0)
    #expect(distances.eccentricity.organisations == [3, 2, 0])
    #expect(distances.reachedOfOwnMode.organisations == [1, 1, 0])
    #expect(distances.reachedOfOtherMode.organisations == [2, 2, 0])
    #expect(distances.atTwoSteps.organisations == [1, 1, 0])
    #expect(distances.atThreeSteps.organisations == [1, 0, 0])
    #expect(distances.reachOfOwnModeInTwoSteps.organisations == [0.5, 0.5, 0])
    #expect(distances.diameter == 3)
    #expect(distances.meanDistance == 10.0 / 6)
  }

  /// What the walker leaves to a node in a step is what it has, isolates and both shapes included.
  @Test(arguments: [(40, 25), (25, 40)])
  func theWalkIsAtRest(rows: Int, columns: Int) {
    let cells = RandomNetworks.matrix(rows: rows, columns: columns, density: 0.05, seed: 8)
    let network = TwoModeNetwork.matrix(cells + [Array(repeating: false, count: columns)])
    let adjacency = network.adjacency
    let rank = network.pageRank.organisations + network.pageRank.platforms
    let count = Double(rank.count)
    let vertices = 0..<adjacency.vertexCount
    let idle = vertices.filter { adjacency.degree(of: $0) == 0 }.reduce(0) { $0 + rank[$1] }
    for vertex in vertices {
      let handed = adjacency.neighbours(of: vertex).reduce(0.0) {
        $0 + rank[Int($1)] / Double(adjacency.degree(of: Int($1)))
      }
      #expect(areClose(rank[vertex], 0.15 / count + 0.85 * (idle / count + handed), within: 1e-14))
    }
    #expect(areClose(rank.reduce(0, +), 1, within: 1e-14))
  }

  @Test func topNodesStandInOrderAndSkipWhatIsUndefined() {
    let scores = NodeScores(organisations: [1, .nan, 3, 3, 0], platforms: [.nan])
    #expect(scores.topOrganisations(3) == [2, 3, 0].map { OrganisationID($0) })
    #expect(scores.topOrganisations(9).count == 4)
    #expect(scores.topPlatforms(2).isEmpty)
  }

  @Test func weightsCountInStrengthOnly() {
    let weighted = TwoModeNetwork.matrix([[2.5, 0], [1, 4]])
    #expect(weighted.strengths.organisations == [2.5, 5])
    #expect(weighted.strengths.platforms == [3.5, 4])
    #expect(weighted.degrees.organisations == [1, 2])
    #expect(weighted.betweenness().platforms == [2, 0])
  }

  /// The value of 1997 can be passed: 445 in a network of the size of the Southern Women.
  @Test func theLargestBetweennessIsExact() {
    let rows = (0..<18).map { row in
      (0..<14).map { column in row == 0 || (row - 1) % 14 == column }
    }
    let network = TwoModeNetwork.matrix(rows)
    #expect(network.betweennessMaximum.organisations == 445)
    #expect(network.betweenness().organisations[0] == 445)
    #expect(network.betweennessCentrality().organisations[0] == 1)
  }
}

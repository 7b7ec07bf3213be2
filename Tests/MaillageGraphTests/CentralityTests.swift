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

  /// More than one batch of 512 sources, and components that some batches do not touch.
  @Test func distancesOfMoreSourcesThanBits() {
    let network = RandomNetworks.communes(
      organisations: 1100, platforms: 150, memberships: 1400, seed: 9)
    let distances = network.distances()
    let adjacency = network.adjacency
    for vertex in stride(from: 0, to: adjacency.vertexCount, by: 7) {
      var level = [vertex: 0]
      var queue = [vertex]
      var head = 0
      while head < queue.count {
        let next = queue[head]
        head += 1
        for target in adjacency.neighbours(of: next) where level[Int(target)] == nil {
          level[Int(target)] = (level[next] ?? 0) + 1
          queue.append(Int(target))
        }
      }
      let isOrganisation = vertex < adjacency.organisationCount
      let position = isOrganisation ? vertex : vertex - adjacency.organisationCount
      func value(_ scores: NodeScores) -> Double {
        isOrganisation ? scores.organisations[position] : scores.platforms[position]
      }
      #expect(value(distances.farness) == Double(level.values.reduce(0, +)))
      #expect(value(distances.eccentricity) == Double(level.values.max() ?? 0))
      let harmonic = queue.dropFirst().reduce(0.0) { $0 + 1 / Double(level[$1] ?? 0) }
      #expect(areClose(value(distances.harmonic), harmonic, within: 1e-12))
    }
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

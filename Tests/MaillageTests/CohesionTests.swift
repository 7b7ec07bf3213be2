import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Networks whose connectivities can be told from how they were made.
@Suite struct CohesionTests {
  /// Two complete parts whose organisations also sit on some platforms of the other part.
  private func joined(_ size: Int, by ties: Int, fromOne isFromOne: Bool) -> [[Bool]] {
    var cells = union(
      Array(repeating: Array(repeating: true, count: size), count: size),
      Array(repeating: Array(repeating: true, count: size), count: size))
    for tie in 0..<ties { cells[isFromOne ? 0 : tie][size + tie] = true }
    return cells
  }

  @Test(arguments: [(2, 6), (3, 5), (4, 4), (5, 9)])
  func completeNetworksHoldByTheirSmallerMode(rows: Int, columns: Int) {
    let cells = Array(repeating: Array(repeating: true, count: columns), count: rows)
    let network = TwoModeNetwork.matrix(cells)
    #expect(network.vertexConnectivity == rows)
    #expect(network.edgeConnectivity == rows)
  }

  @Test(arguments: 0...6) func partsHoldByWhatJoinsThem(ties: Int) {
    let apart = TwoModeNetwork.matrix(joined(6, by: ties, fromOne: false))
    #expect(apart.vertexConnectivity == ties)
    #expect(apart.edgeConnectivity == ties)
    // One organisation has all the ties between the parts: it alone is a cut.
    let through = TwoModeNetwork.matrix(joined(6, by: ties, fromOne: true))
    #expect(through.vertexConnectivity == min(1, ties))
    #expect(through.edgeConnectivity == ties)
  }

  @Test func costIsLinearWhereTheLeastDegreeTellsTheAnswer() {
    let commune = RandomNetworks.communes(
      organisations: 12_000, platforms: 1500, memberships: 26_000, seed: 1)
    #expect(!MeasureCatalogue.isTooCostly("vertex_connectivity", for: commune))
    #expect(!MeasureCatalogue.isTooCostly("edge_connectivity", for: commune))
    #expect(commune.vertexConnectivity <= 1)
  }
}

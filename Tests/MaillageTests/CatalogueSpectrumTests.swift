import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Eigenvalues and eigenvectors against values of other programs and known forms.
@Suite struct CatalogueSpectrumTests {
  @Test(arguments: ["davis", "movie_actor"]) func publishedNetworks(name: String) throws {
    let reference = try ReferenceValues(name)
    let network = reference.network
    let results = MeasureCatalogue.evaluate(
      network, ids: ["eigenvector_centrality", "spectral_radius", "algebraic_connectivity"])
    let radius = try #require(results.network["spectral_radius"])
    #expect(areClose(radius, try reference.number("network", "values", "sigma1_binary")))
    let connectivity = try #require(results.network["algebraic_connectivity"])
    #expect(
      areClose(connectivity, try reference.number("network", "values", "algebraic_connectivity")))
    let expected = try reference.numbers("node", "values", "eigenvector_permode_L2")
    let names = network.organisations.names + network.platforms.names
    let values =
      try #require(results.organisations["eigenvector_centrality"])
      + #require(results.platforms["eigenvector_centrality"])
    #expect(values.count == expected.count)
    for (name, value) in zip(names, values) {
      #expect(areClose(value, try #require(expected[name])), "\(name)")
    }
  }

  @Test func equalComponentsShareTheValue() {
    let square = [[true, true], [true, true]]
    let shared = TwoModeNetwork.matrix(union(square, square)).leadingSingularVectors
    #expect(areClose(shared.value, 2))
    #expect(shared.vectors.organisations.allSatisfy { $0.isNaN })
    let alone = TwoModeNetwork.matrix(union(square, [[true, true]])).leadingSingularVectors
    #expect(areClose(alone.value, 2))
    let half = 0.5.squareRoot()
    #expect(
      zip(alone.vectors.organisations, [half, half, 0]).allSatisfy { areClose($0, $1) })
  }

  /// A path of *n* nodes: 2 cos(π / (n + 1)) and 2 − 2 cos(π / n). Its eigenvalues lie close
  /// together: the hard case for iterations.
  @Test(arguments: [
    (40, 1.994131, 0.006165), (400, 1.999938623, 0.0000616847),
  ])
  func aLongPath(nodes: Int, radius: Double, connectivity: Double) {
    let rows = (0..<(nodes / 2)).map { row in
      (0..<(nodes / 2)).map { $0 == row || $0 == row - 1 }
    }
    let network = TwoModeNetwork.matrix(rows)
    let leading = network.leadingSingularVectors
    #expect(areClose(leading.value, radius, within: 1e-6))
    #expect(abs(network.algebraicConnectivity - connectivity) < 1e-6)
    // Each entry times the value is the sum of the neighbours' entries.
    let (organisations, platforms) = (leading.vectors.organisations, leading.vectors.platforms)
    for row in organisations.indices {
      let sum = platforms[row] + (row > 0 ? platforms[row - 1] : 0)
      #expect(areClose(organisations[row] * leading.value, sum))
    }
  }

  /// Complete networks have known values on both sides of the change of method.
  @Test(arguments: [(3, 4), (20, 44), (20, 45), (50, 30), (1, 200)])
  func completeNetworks(rows: Int, columns: Int) {
    let cells = Array(repeating: Array(repeating: true, count: columns), count: rows)
    let network = TwoModeNetwork.matrix(cells)
    #expect(areClose(network.algebraicConnectivity, Double(min(rows, columns))))
    let leading = network.leadingSingularVectors
    #expect(areClose(leading.value, Double(rows * columns).squareRoot()))
    #expect(
      leading.vectors.platforms.allSatisfy { areClose($0, 1 / Double(columns).squareRoot()) })
  }

  /// Above the change of method, against the definition.
  @Test func aLargerOneAgainstItsDefinition() throws {
    var cells = RandomNetworks.matrix(rows: 40, columns: 30, density: 0.15, seed: 2)
    for row in cells.indices { cells[row][row % 30] = true }
    cells[0] = Array(repeating: true, count: 30)
    let naive = NaiveMeasures(spectrumOf: cells)
    let results = MeasureResults(
      of: cells, ids: ["algebraic_connectivity", "spectral_radius", "eigenvector_centrality"])
    for id in ["algebraic_connectivity", "spectral_radius"] {
      #expect(areClose(try #require(results.network[id]), try #require(naive.whole[id])), "\(id)")
    }
    let values =
      try #require(results.organisations["eigenvector_centrality"])
      + #require(results.platforms["eigenvector_centrality"])
    let expected = try #require(naive.nodes["eigenvector_centrality"])
    #expect(zip(values, expected).allSatisfy { areClose($0, $1) })
  }
}

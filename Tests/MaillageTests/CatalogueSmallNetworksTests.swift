import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Every form of small network, every measure, against what its definition says.
@Suite struct CatalogueSmallNetworksTests {
  @Test func thereAre317Classes() {
    #expect(AllNetworks.classes(rows: 4, columns: 4).count == 317)
  }

  @Test func allOfFourTimesFour() {
    for cells in AllNetworks.classes(rows: 4, columns: 4) {
      #expect(differences(MeasureResults(of: cells), NaiveMeasures(cells)) == [], "\(cells)")
    }
  }

  @Test(arguments: [(1, 1), (1, 4), (2, 3), (3, 2), (3, 3), (2, 5), (5, 2)])
  func allOfOtherShapes(rows: Int, columns: Int) {
    for cells in AllNetworks.classes(rows: rows, columns: columns) {
      #expect(differences(MeasureResults(of: cells), NaiveMeasures(cells)) == [], "\(cells)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func randomOnes(seed: UInt64) {
    let cells = RandomNetworks.matrix(
      rows: Int(4 + seed % 7), columns: Int(4 + seed % 5), density: 0.1 + Double(seed % 8) / 16,
      seed: seed)
    #expect(differences(MeasureResults(of: cells), NaiveMeasures(cells)) == [], "\(cells)")
  }

  @Test func noNodePassesTheLargestBetweenness() throws {
    for (rows, columns) in [(4, 4), (5, 2), (2, 5), (4, 3)] {
      var largest = (0.0, 0.0)
      for cells in AllNetworks.classes(rows: rows, columns: columns) {
        let scores = TwoModeNetwork.matrix(cells).betweenness(parallelism: .serial)
        largest.0 = max(largest.0, scores.organisations.max() ?? 0)
        largest.1 = max(largest.1, scores.platforms.max() ?? 0)
      }
      let cells = Array(repeating: Array(repeating: false, count: columns), count: rows)
      #expect(TwoModeNetwork.matrix(cells).betweennessMaximum == largest)
    }
  }

  /// Each value of each measure, mangled, must be noticed; and so must a missing column.
  @Test func aMangledResultIsRejected() {
    let cells = [
      [true, true, false, false], [true, true, true, false], [false, false, true, false],
    ]
    let naive = NaiveMeasures(cells)
    let results = MeasureResults(of: cells)
    #expect(differences(results, naive) == [])
    for row in MeasureCatalogue.all {
      var mangled = results
      if row.scope == .network {
        mangled.network[row.id] = (results.network[row.id] ?? 0) + 1e-6
        #expect(differences(mangled, naive).count == 1, "\(row.id)")
        mangled.network[row.id] = nil
        #expect(differences(mangled, naive).count == 1, "\(row.id)")
      } else {
        let columns: WritableKeyPath<MeasureResults, [String: [Double]]> =
          row.scope == .organisations ? \.organisations : \.platforms
        mangled[keyPath: columns][row.id]?[1] += 1e-6
        #expect(differences(mangled, naive).count == 1, "\(row.id)")
        mangled[keyPath: columns][row.id]?[1] = .nan
        #expect(differences(mangled, naive).count == 1, "\(row.id)")
        mangled[keyPath: columns][row.id] = nil
        #expect(differences(mangled, naive).count == 1, "\(row.id)")
      }
    }
  }
}

import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Every form of small network, every measure, against what its definition says.
@Suite struct CatalogueSmallNetworksTests {
  /// How many classes of matrices there are, each once: 65 536 matrices of 4 × 4 have 317 forms,
  /// 32 768 of 3 × 5 have 190. Counted by Burnside's lemma (sequence A028657 of the OEIS).
  @Test(arguments: [(4, 4, 317), (3, 5, 190), (5, 3, 190), (3, 3, 36), (2, 3, 13), (1, 4, 5)])
  func everyFormStandsOnce(rows: Int, columns: Int, count: Int) {
    #expect(AllNetworks.classes(rows: rows, columns: columns).count == count)
  }

  @Test(arguments: [
    (4, 4), (3, 5), (5, 3), (3, 4), (4, 3), (3, 3), (2, 5), (5, 2), (2, 3), (3, 2), (1, 4), (1, 1),
  ])
  func allForms(rows: Int, columns: Int) {
    for cells in AllNetworks.classes(rows: rows, columns: columns) {
      #expect(differences(MeasureResults(of: cells), NaiveMeasures(cells)) == [], "\(cells)")
    }
  }

  /// The other matrices of a form have the same values, node by node: a sample of all that there
  /// are, each against the form it belongs to. `CatalogueLawsTests` does the same for others.
  @Test func aMatrixHasTheValuesOfItsForm() {
    let forms = Set(AllNetworks.classes(rows: 4, columns: 4))
    let orders = AllNetworks.permutations(of: Array(0..<4))
    for number in stride(from: 0, to: 65_536, by: 219) {
      let cells = (0..<4).map { row in (0..<4).map { number >> (4 * row + $0) & 1 == 1 } }
      var found: (rows: [Int], columns: [Int], form: [[Bool]])?
      for rows in orders where found == nil {
        for columns in orders {
          let form = rows.map { row in columns.map { cells[row][$0] } }
          if forms.contains(form) { found = (rows, columns, form) }
        }
      }
      guard let found else {
        Issue.record("\(cells) has no form")
        continue
      }
      #expect(
        MirrorLaws.differences(
          MeasuredPart(cells), MeasuredPart(found.form), rows: found.rows, columns: found.columns)
          == [], "\(cells)")
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

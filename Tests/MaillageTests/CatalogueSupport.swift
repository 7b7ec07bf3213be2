import Maillage
import MaillageGraph
import MaillageTestSupport

/// Where the values of measures differ from what a naive computation says; empty where they agree.
func differences(_ results: MeasureResults, _ naive: NaiveMeasures) -> [String] {
  var differences: [String] = []
  for row in MeasureCatalogue.all {
    if row.scope == .network {
      guard let value = results.network[row.id], let expected = naive.whole[row.id] else {
        differences.append("\(row.id): not computed by both")
        continue
      }
      if !areClose(value, expected) { differences.append("\(row.id): \(value), not \(expected)") }
    } else {
      let columns = [results.organisations[row.id], results.platforms[row.id]]
      let values = columns.flatMap { $0 ?? [] }
      guard let expected = naive.nodes[row.id], expected.count == values.count else {
        differences.append("\(row.id): not computed by both")
        continue
      }
      for (node, value) in values.enumerated() where !areClose(value, expected[node]) {
        differences.append("\(row.id) of \(node): \(value), not \(expected[node])")
      }
    }
  }
  return differences
}

extension MeasureResults {
  /// The measures of a matrix.
  init(of cells: [[Bool]], columns: Int? = nil, ids: [String]? = nil) {
    self = MeasureCatalogue.evaluate(
      .matrix(cells, columns: columns), ids: ids, parallelism: .serial)
  }

  /// Every value with where it stands, in a fixed order.
  var flat: [(key: String, value: Double)] {
    var flat = network.sorted { $0.key < $1.key }.map {
      (key: "network \($0.key)", value: $0.value)
    }
    for (side, columns) in [("organisation", organisations), ("platform", platforms)] {
      for (id, column) in columns.sorted(by: { $0.key < $1.key }) {
        flat += column.enumerated().map { (key: "\(side) \($0.offset) \(id)", value: $0.element) }
      }
    }
    return flat
  }
}

/// A matrix with rows and columns changing places.
func transposed(_ cells: [[Bool]]) -> [[Bool]] {
  (cells.first ?? []).indices.map { column in cells.map { $0[column] } }
}

/// Two matrices as two parts of one network.
func union(_ one: [[Bool]], _ other: [[Bool]]) -> [[Bool]] {
  let (columns, otherColumns) = (one.first?.count ?? 0, other.first?.count ?? 0)
  return one.map { $0 + Array(repeating: false, count: otherColumns) }
    + other.map { Array(repeating: false, count: columns) + $0 }
}

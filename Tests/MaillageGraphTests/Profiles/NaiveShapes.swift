import Foundation
import MaillageTestSupport

/// Shapes of networks worked out from their definitions.
enum NaiveShapes {
  /// P(k, l) by its equation, over all cells, from the distances of Floyd and Warshall.
  static func portrait(_ network: NaiveNetwork) -> [[Int]: Double] {
    let nodes = network.vertices.count
    var portrait: [[Int]: Double] = [:]
    let longest = network.distance.joined().compactMap { $0 }.max() ?? -1
    for distance in 0...max(0, longest) {
      for vertex in network.vertices {
        let size = network.distance[vertex].count { $0 == distance }
        portrait[[distance, size], default: 0] += 1
      }
    }
    let pairs = portrait.reduce(0) { $0 + Double($1.key[1]) * $1.value }
    var ofDistance: [Int: Double] = [:]
    for (cell, times) in portrait {
      ofDistance[cell[0], default: 0] += Double(cell[1]) * times / pairs
    }
    return Dictionary(
      uniqueKeysWithValues: portrait.map { cell, times in
        (cell, times / Double(nodes) * ofDistance[cell[0], default: 0])
      })
  }

  /// The Jensen–Shannon divergence to the base of 2, by its definition.
  static func divergence<Cell: Hashable>(_ one: [Cell: Double], _ other: [Cell: Double]) -> Double {
    var sum = 0.0
    for cell in Set(one.keys).union(other.keys) {
      let (p, q) = (one[cell, default: 0], other[cell, default: 0])
      let middle = (p + q) / 2
      if p > 0 { sum += p / 2 * log2(p / middle) }
      if q > 0 { sum += q / 2 * log2(q / middle) }
    }
    return sum
  }

  /// The eigenvalues of the normalised Laplacian, by rotations (Jacobi).
  static func laplacianEigenvalues(_ network: NaiveNetwork) -> [Double] {
    let degree = network.vertices.map { vertex in network.tied[vertex].count { $0 } }
    let matrix = network.vertices.map { row in
      network.vertices.map { column -> Double in
        if row == column { return degree[row] > 0 ? 1 : 0 }
        return network.tied[row][column]
          ? -1 / Double(degree[row] * degree[column]).squareRoot() : 0
      }
    }
    return eigenvalues(of: matrix)
  }

  /// The eigenvalues of a symmetric matrix, by rotations, ascending.
  static func eigenvalues(of matrix: [[Double]]) -> [Double] {
    var a = matrix
    let count = a.count
    for _ in 0..<60 {
      for p in 0..<count {
        for q in (p + 1)..<max(p + 1, count) where abs(a[p][q]) > 1e-300 {
          let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
          let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in 0..<count {
            let (one, other) = (a[k][p], a[k][q])
            (a[k][p], a[k][q]) = (c * one - s * other, s * one + c * other)
          }
          for k in 0..<count {
            let (one, other) = (a[p][k], a[q][k])
            (a[p][k], a[q][k]) = (c * one - s * other, s * one + c * other)
          }
        }
      }
    }
    return (0..<count).map { a[$0][$0] }.sorted()
  }

  /// The heat trace at the times of the paper.
  static func heatTrace(_ network: NaiveNetwork) -> [Double] {
    let values = laplacianEigenvalues(network)
    return (0..<250).map { step in
      let time = pow(10, -2 + 4 * Double(step) / 249)
      return values.reduce(0) { $0 + exp(-time * $1) }
    }
  }

  /// Induced patterns of three and four nodes, by looking at every set of them: pairs and triples of
  /// platforms and of members, chains, butterflies.
  static func motifs(_ network: NaiveNetwork) -> [Double] {
    var counts = [Double](repeating: 0, count: 6)
    let rows = Array(network.rowVertices)
    let columns = Array(network.columnVertices)
    func subsets(_ items: [Int], _ size: Int) -> [[Int]] {
      guard size > 0 else { return [[]] }
      guard let last = items.last else { return [] }
      let rest = Array(items.dropLast())
      return subsets(rest, size) + subsets(rest, size - 1).map { $0 + [last] }
    }
    func ties(_ rows: [Int], _ columns: [Int]) -> Int {
      rows.reduce(0) { sum, row in sum + columns.count { network.tied[row][$0] } }
    }
    for (place, shape) in [(0, (1, 2)), (1, (2, 1)), (2, (1, 3)), (3, (3, 1))] {
      for chosen in subsets(rows, shape.0) {
        for others in subsets(columns, shape.1) where ties(chosen, others) == shape.0 * shape.1 {
          counts[place] += 1
        }
      }
    }
    for chosen in subsets(rows, 2) {
      for others in subsets(columns, 2) {
        switch ties(chosen, others) {
        case 3: counts[4] += 1
        case 4: counts[5] += 1
        default: continue
        }
      }
    }
    return counts
  }
}

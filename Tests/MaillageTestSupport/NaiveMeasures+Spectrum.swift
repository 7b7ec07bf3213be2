extension NaiveMeasures {
  /// Works out the measures of eigenvalues alone, for matrices too large for the others.
  public init(spectrumOf cells: [[Bool]]) {
    self.init(of: NaiveNetwork(cells))
    addSpectrum()
  }

  /// Eigenvectors of the largest eigenvalue by squaring a matrix over and over.
  mutating func addSpectrum() {
    let (rows, columns) = (network.rowVertices, network.columnVertices)
    func products(_ side: Range<Int>) -> [[Double]] {
      side.map { one in side.map { Double(network.shared(one, $0)) } }
    }
    let (gramOfRows, gramOfColumns) = (products(rows), products(columns))
    let (ofRows, ofColumns) = (leadingProjection(gramOfRows), leadingProjection(gramOfColumns))
    whole["spectral_radius"] = ofRows.map { trace(gramOfRows, $0).squareRoot() } ?? 0
    let undefined = Array(repeating: Double.nan, count: network.vertices.count)
    if let ofRows, let ofColumns, trace(ofRows, ofRows) > 0.6 {
      nodes["eigenvector_centrality"] = unitSums(ofRows) + unitSums(ofColumns)
    } else {
      nodes["eigenvector_centrality"] = undefined
    }
    whole["algebraic_connectivity"] = algebraicConnectivity
  }

  private var algebraicConnectivity: Double {
    let count = network.vertices.count
    if count < 2 { return .nan }
    // No eigenvalue of the Laplacian passes twice the largest degree; all stay below this.
    let most = 1 + 2 * Double(network.vertices.map { network.degree($0) }.max() ?? 0)
    let laplacian = network.vertices.map { one in
      network.vertices.map { other in
        one == other ? Double(network.degree(one)) : network.tied[one][other] ? -1 : 0
      }
    }
    // Turned over, and the vector of ones sent to 0, the second smallest is the largest.
    let turned = laplacian.indices.map { one in
      laplacian.indices.map { other in
        (one == other ? most : 0) - laplacian[one][other] - most / Double(count)
      }
    }
    guard let projection = leadingProjection(turned) else { return 0 }
    let value = trace(laplacian, projection)
    return abs(value) < 1e-12 ? 0 : value
  }
}

/// The projection on the eigenvectors of the largest eigenvalue, with trace 1; nil for all zeros.
private func leadingProjection(_ matrix: [[Double]]) -> [[Double]]? {
  func scaled(_ matrix: [[Double]]) -> [[Double]]? {
    let sum = matrix.indices.reduce(0.0) { $0 + matrix[$1][$1] }
    return sum > 1e-12 ? matrix.map { $0.map { $0 / sum } } : nil
  }
  guard var power = scaled(matrix) else { return nil }
  for _ in 0..<40 {
    let square = power.map { row in
      power.indices.map { column in
        row.indices.reduce(0.0) { $0 + row[$1] * power[column][$1] }
      }
    }
    guard let next = scaled(square) else { return nil }
    let isSettled = power.indices.allSatisfy { row in
      power.indices.allSatisfy { abs(power[row][$0] - next[row][$0]) < 1e-15 }
    }
    power = next
    if isSettled { break }
  }
  return power
}

private func trace(_ one: [[Double]], _ other: [[Double]]) -> Double {
  one.indices.reduce(0.0) { sum, row in
    sum + one.indices.reduce(0.0) { $0 + one[row][$1] * other[$1][row] }
  }
}

/// The sums of rows as a vector of unit length.
private func unitSums(_ matrix: [[Double]]) -> [Double] {
  let sums = matrix.map { $0.reduce(0, +) }
  let length = sums.reduce(0.0) { $0 + $1 * $1 }.squareRoot()
  return sums.map { $0 / length }
}

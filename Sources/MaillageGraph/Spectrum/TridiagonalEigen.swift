/// The eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by the implicit QL method.
///
/// - Reference: C. Reinsch and J. H. Wilkinson, "Handbook for automatic computation II: linear
///   algebra" (1971), doi:10.1007/978-3-642-86940-2.
struct TridiagonalEigen {
  /// The eigenvalues, in no order.
  private(set) var values: ContiguousArray<Double>
  /// The eigenvectors: entry *k* of that of value *j* stands at `j * count + k`.
  private(set) var vectors: ContiguousArray<Double>
  /// How many there are.
  var count: Int { values.count }

  /// The position of the largest eigenvalue.
  var largest: Int { values.indices.max { (values[$0], $1) < (values[$1], $0) } ?? 0 }

  /// Takes the diagonal and what stands beside it, one entry fewer.
  ///
  /// - Complexity: O(*m*³) time for *m* rows.
  init(diagonal: ContiguousArray<Double>, beside: ContiguousArray<Double>) {
    let count = diagonal.count
    values = diagonal
    vectors = ContiguousArray(repeating: 0, count: count * count)
    for row in 0..<count { vectors[row * count + row] = 1 }
    var beside = beside
    while beside.count < count { beside.append(0) }
    for row in 0..<count {
      // Two or three turns are the rule; sixty would mean that the input holds NaN.
      for _ in 0..<60 {
        var end = row
        while end < count - 1 {
          let scale = abs(values[end]) + abs(values[end + 1])
          if abs(beside[end]) <= scale * (Double.ulpOfOne / 2) { break }
          end += 1
        }
        if end == row { break }
        turn(from: row, to: end, beside: &beside)
      }
    }
  }

  /// One implicit QL step on a block of rows.
  private mutating func turn(from row: Int, to end: Int, beside: inout ContiguousArray<Double>) {
    let count = values.count
    var g = (values[row + 1] - values[row]) / (2 * beside[row])
    var r = (g * g + 1).squareRoot()
    g = values[end] - values[row] + beside[row] / (g + (g < 0 ? -r : r))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for i in (row..<end).reversed() {
      let f = sine * beside[i]
      let b = cosine * beside[i]
      r = (f * f + g * g).squareRoot()
      beside[i + 1] = r
      if r == 0 {
        values[i + 1] -= shift
        beside[end] = 0
        return
      }
      sine = f / r
      cosine = g / r
      g = values[i + 1] - shift
      r = (values[i] - g) * sine + 2 * cosine * b
      shift = sine * r
      values[i + 1] = g + shift
      g = cosine * r - b
      for k in 0..<count {
        let low = vectors[i * count + k]
        let high = vectors[(i + 1) * count + k]
        vectors[(i + 1) * count + k] = sine * low + cosine * high
        vectors[i * count + k] = cosine * low - sine * high
      }
    }
    values[row] -= shift
    beside[row] = g
    beside[end] = 0
  }
}

/// Places in a plane whose distances are as near to given ones as straight lines allow.
///
/// The squared distances are centred in both directions; the two largest eigenvalues of −½ of that,
/// and their vectors, give the places (principal coordinates). Mirrored places are equally good: of
/// each axis, the entry farthest from 0 is made positive, the first of several.
///
/// - Reference: W. S. Torgerson, "Multidimensional scaling: I. Theory and method", Psychometrika 17
///   (1952), doi:10.1007/BF02288916; J. C. Gower, "Some distance properties of latent root and
///   vector methods used in multivariate analysis", Biometrika 53 (1966),
///   doi:10.1093/biomet/53.3-4.325.
public struct ClassicalScaling: Sendable, Equatable {
  /// The places along the first axis.
  public let x: [Double]
  /// The places along the second axis.
  public let y: [Double]
  /// How much of the dissimilarity the plane keeps: its two eigenvalues ÷ the sum of the positive
  /// ones, in [0, 1].
  ///
  /// - **Undefined** (NaN) where all distances are 0.
  public let shareKept: Double

  /// Places things by their distances, all of which must be defined.
  ///
  /// - Complexity: O(*n*³) time and O(*n*²) space for *n* things.
  public init(_ table: PairTable) {
    let count = table.count
    precondition(!table.values.contains { $0.isNaN }, "distances must be defined")
    var matrix = ContiguousArray(repeating: 0.0, count: count * count)
    var means = ContiguousArray(repeating: 0.0, count: count)
    for row in 0..<count {
      for column in 0..<count {
        let square = table[row, column] * table[row, column]
        matrix[row * count + column] = square
        means[row] += square / Double(count)
      }
    }
    let mean = means.reduce(0, +) / Double(max(1, count))
    var largest = 0.0
    for row in 0..<count {
      for column in 0..<count {
        let entry = -0.5 * (matrix[row * count + column] - means[row] - means[column] + mean)
        matrix[row * count + column] = entry
        largest = max(largest, abs(entry))
      }
    }
    let eigen = SymmetricEigen(matrix, count: count)
    let order = eigen.values.indices.sorted { (-eigen.values[$0], $0) < (-eigen.values[$1], $1) }
    // What rounding leaves of an eigenvalue that is 0 is no axis.
    let least = largest * Double(max(1, count)) * 1e-12
    func axis(_ place: Int) -> (value: Double, entries: [Double]) {
      guard place < order.count, eigen.values[order[place]] > least else {
        return (0, Array(repeating: 0, count: count))
      }
      let value = eigen.values[order[place]]
      let vector = eigen.vector(order[place])
      let farthest = vector.map(abs).max() ?? 0
      let lead = vector.first { abs($0) > farthest * (1 - 1e-9) } ?? 1
      let scale = (lead < 0 ? -1 : 1) * value.squareRoot()
      return (value, vector.map { $0 * scale })
    }
    let (first, second) = (axis(0), axis(1))
    x = first.entries
    y = second.entries
    var positive = 0.0
    for place in order where eigen.values[place] > least { positive += eigen.values[place] }
    shareKept = positive > 0 ? min(1, (first.value + second.value) / positive) : .nan
  }
}

/// The eigenvalues of a full symmetric matrix, and eigenvectors of those that are asked for.
///
/// Reflections make the matrix tridiagonal, which ``TridiagonalEigen`` solves.
///
/// - Reference: A. S. Householder, "Unitary triangularization of a nonsymmetric matrix", Journal of
///   the ACM 5 (1958), doi:10.1145/320941.320947.
struct SymmetricEigen {
  private let tridiagonal: TridiagonalEigen
  /// Reflection *k* stands in row *k*, from entry *k* + 1 on: a vector whose squared length is 2.
  private let reflections: ContiguousArray<Double>
  private let count: Int

  /// The eigenvalues, in no order.
  var values: ContiguousArray<Double> { tridiagonal.values }

  /// Takes the rows of a matrix, one after the other.
  ///
  /// - Complexity: O(*n*³) time and O(*n*²) space for *n* rows.
  init(_ matrix: ContiguousArray<Double>, count: Int) {
    var matrix = matrix
    var diagonal = ContiguousArray(repeating: 0.0, count: count)
    var beside = ContiguousArray(repeating: 0.0, count: max(0, count - 1))
    var product = ContiguousArray(repeating: 0.0, count: count)
    for row in 0..<count {
      diagonal[row] = matrix[row * count + row]
      guard row + 1 < count else { break }
      beside[row] = Self.reflect(row: row, of: &matrix, count: count, product: &product)
    }
    tridiagonal = TridiagonalEigen(diagonal: diagonal, beside: beside)
    reflections = matrix
    self.count = count
  }

  /// Reflects what stands below a row, so that only its next entry remains.
  ///
  /// - Returns: that entry.
  private static func reflect(
    row: Int, of matrix: inout ContiguousArray<Double>, count: Int,
    product: inout ContiguousArray<Double>
  ) -> Double {
    let first = row + 1
    var square = 0.0
    for column in first..<count {
      square += matrix[row * count + column] * matrix[row * count + column]
    }
    let lead = matrix[row * count + first]
    guard square - lead * lead > 0 else {
      for column in first..<count { matrix[row * count + column] = 0 }
      return lead
    }
    // Away from the entry, so that nothing cancels out.
    let length = square.squareRoot()
    let entry = lead > 0 ? -length : length
    matrix[row * count + first] = lead - entry
    let squareOfVector = square - lead * lead + (lead - entry) * (lead - entry)
    let scale = (2 / squareOfVector).squareRoot()
    for column in first..<count { matrix[row * count + column] *= scale }
    // A ← A − v wᵀ − w vᵀ, with w = A v − ½ (vᵀ A v) v.
    var weight = 0.0
    for line in first..<count {
      var sum = 0.0
      for column in first..<count {
        sum += matrix[line * count + column] * matrix[row * count + column]
      }
      product[line] = sum
      weight += sum * matrix[row * count + line]
    }
    for line in first..<count { product[line] -= weight / 2 * matrix[row * count + line] }
    for line in first..<count {
      let (v, w) = (matrix[row * count + line], product[line])
      for column in first..<count {
        matrix[line * count + column] -= v * product[column] + w * matrix[row * count + column]
      }
    }
    return entry
  }

  /// The eigenvector of a value by its position, of unit length.
  ///
  /// - Complexity: O(*n*²).
  func vector(_ position: Int) -> ContiguousArray<Double> {
    var vector = ContiguousArray(
      tridiagonal.vectors[position * count..<(position + 1) * count])
    guard count > 2 else { return vector }
    for row in (0..<(count - 1)).reversed() {
      var sum = 0.0
      for column in (row + 1)..<count { sum += reflections[row * count + column] * vector[column] }
      for column in (row + 1)..<count { vector[column] -= sum * reflections[row * count + column] }
    }
    return vector
  }
}

/// A positive semi-definite system of equations whose last unknown is 0, solved by Cholesky's method.
struct SymmetricSystem {
  private let count: Int
  /// Row by row; only what stands on or below the diagonal is used.
  private var entries: ContiguousArray<Double>

  /// All coefficients 0.
  init(count: Int) {
    self.count = count
    entries = ContiguousArray(repeating: 0, count: count * count)
  }

  /// Adds to a coefficient on or below the diagonal.
  mutating func add(_ value: Double, _ row: Int, _ column: Int) {
    entries[row * count + column] += value
  }

  /// Subtracts the product of a column of numbers with itself, divided by a number.
  mutating func subtract(_ numbers: borrowing ContiguousArray<Double>, over divisor: Double) {
    let numbers = numbers.span
    let count = count
    var entries = entries.mutableSpan
    for row in 0..<count {
      let factor = numbers[row] / divisor
      if factor == 0 { continue }
      let start = row &* count
      for column in 0...row { entries[start &+ column] -= factor * numbers[column] }
    }
  }

  /// The unknowns for given right sides; those that the system leaves open are 0, the last among them.
  ///
  /// - Complexity: O(*c*³) time for *c* unknowns.
  consuming func solution(of right: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var solution = right
    let last = count - 1
    guard last > 0 else { return ContiguousArray(repeating: 0, count: count) }
    solution[last] = 0
    factor(last)
    for row in 0..<last {
      var sum = solution[row]
      for column in 0..<row { sum -= entries[row * count + column] * solution[column] }
      let pivot = entries[row * count + row]
      solution[row] = pivot > 0 ? sum / pivot : 0
    }
    for row in (0..<last).reversed() {
      var sum = solution[row]
      for below in (row + 1)..<last { sum -= entries[below * count + row] * solution[below] }
      let pivot = entries[row * count + row]
      solution[row] = pivot > 0 ? sum / pivot : 0
    }
    return solution
  }

  /// Turns the first rows into the lower factor; a pivot lost to rounding becomes 0.
  private mutating func factor(_ rows: Int) {
    let count = count
    var entries = entries.mutableSpan
    for row in 0..<rows {
      let start = row &* count
      let diagonal = entries[start &+ row]
      for column in 0...row {
        let other = column &* count
        var sum = entries[start &+ column]
        for inner in 0..<column { sum -= entries[start &+ inner] * entries[other &+ inner] }
        if column == row {
          entries[start &+ row] = sum > diagonal * 1e-15 ? sum.squareRoot() : 0
        } else {
          let pivot = entries[other &+ column]
          entries[start &+ column] = pivot > 0 ? sum / pivot : 0
        }
      }
    }
  }
}

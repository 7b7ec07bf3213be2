/// Solves one block of a configuration model by Newton's method on the logarithms of the factors.
///
/// The likelihood is concave in these logarithms, and in a block its maximum is finite. A step solves
/// a symmetric system in which no class stands beside another of its own mode: the mode with more
/// classes is eliminated, the rest is factored (Cholesky). One factor is free: multiplying all *x*
/// and dividing all *y* by a number changes nothing, so that the last *y* stays.
struct ConfigurationSolver {
  /// The classes of one mode in the block.
  struct Side {
    /// How many nodes each class has.
    var sizes: ContiguousArray<Double>
    /// How many ties each of its nodes has in the block.
    var degrees: ContiguousArray<Double>
    /// The factor of each class.
    var factors: ContiguousArray<Double>

    /// - Parameter ties: those of all nodes of a class together.
    init(sizes: [Int32], ties: ContiguousArray<Double>) {
      self.sizes = ContiguousArray(sizes.map { Double($0) })
      let total = ties.reduce(0, +).squareRoot()
      degrees = ContiguousArray(ties.indices.map { ties[$0] / Double(sizes[$0]) })
      factors = ContiguousArray(degrees.map { $0 / total })
    }

    var count: Int { sizes.count }
  }

  /// By how far sums of probabilities are off: degree less sum, for each class.
  private struct Gaps {
    var rows: ContiguousArray<Double>
    var columns: ContiguousArray<Double>
    /// The largest.
    var largest = 0.0
    /// What a step must make smaller: the sum of squares over nodes.
    var sumOfSquares = 0.0
  }

  private var rows: Side
  private var columns: Side
  /// 1 for each pair with a choice, 0 for the others.
  private let isOpen: ContiguousArray<Double>
  /// Whether rows here are columns outside: rows are the mode with more classes.
  private let isTurned: Bool

  init(_ one: Side, _ other: Side, isOpen: ContiguousArray<Double>) {
    isTurned = one.count < other.count
    if isTurned {
      rows = other
      columns = one
      var turned = isOpen
      for row in 0..<one.count {
        for column in 0..<other.count {
          turned[column * one.count + row] = isOpen[row * other.count + column]
        }
      }
      self.isOpen = turned
    } else {
      rows = one
      columns = other
      self.isOpen = isOpen
    }
  }

  /// The probability for a class of the first and one of the second side.
  func probability(_ one: Int, _ other: Int) -> Double {
    let product = rows.factors[isTurned ? other : one] * columns.factors[isTurned ? one : other]
    return product / (1 + product)
  }

  /// Finds the factors; returns how far off the worst degree is.
  mutating func solve() -> Double {
    sweep(times: 4)
    var gaps = gaps()
    for _ in 0..<200 {
      let step = newtonStep(gaps)
      let (before, oldRows, oldColumns) = (gaps, rows.factors, columns.factors)
      var length = 1.0
      repeat {
        rows.factors = Self.moved(oldRows, by: step.rows, length)
        columns.factors = Self.moved(oldColumns, by: step.columns, length)
        gaps = self.gaps()
        length /= 2
      } while !(gaps.sumOfSquares < before.sumOfSquares) && length > 1e-9
      if gaps.sumOfSquares < before.sumOfSquares { continue }
      // Rounding, or a start too far away.
      (gaps, rows.factors, columns.factors) = (before, oldRows, oldColumns)
      if gaps.largest < 1e-11 { break }
      sweep(times: 50)
      gaps = self.gaps()
    }
    return gaps.largest
  }

  /// Changes logarithms by a step, to first order: factors stay positive whatever the step.
  private static func moved(
    _ factors: ContiguousArray<Double>, by step: ContiguousArray<Double>, _ length: Double
  ) -> ContiguousArray<Double> {
    var moved = factors
    for place in factors.indices {
      let change = length * step[place]
      moved[place] = change >= 0 ? factors[place] * (1 + change) : factors[place] / (1 - change)
    }
    return moved
  }

  /// Gives each class in turn the factor that its degree would ask for if nothing else changed: slow
  /// near the end, but from anywhere.
  private mutating func sweep(times: Int) {
    let width = columns.count
    for _ in 0..<times {
      for row in 0..<rows.count {
        let own = rows.factors[row]
        var sum = 0.0
        for column in 0..<width {
          let other = columns.factors[column]
          sum += columns.sizes[column] * isOpen[row * width + column] * other / (1 + own * other)
        }
        rows.factors[row] = rows.degrees[row] / sum
      }
      for column in 0..<width {
        let own = columns.factors[column]
        var sum = 0.0
        for row in 0..<rows.count {
          let other = rows.factors[row]
          sum += rows.sizes[row] * isOpen[row * width + column] * other / (1 + own * other)
        }
        columns.factors[column] = columns.degrees[column] / sum
      }
    }
  }

  private func gaps() -> Gaps {
    let width = columns.count
    var gaps = Gaps(rows: rows.degrees, columns: columns.degrees)
    for row in 0..<rows.count {
      let (factor, size) = (rows.factors[row], rows.sizes[row])
      var sum = 0.0
      for column in 0..<width {
        let product = factor * columns.factors[column]
        let probability = isOpen[row * width + column] * product / (1 + product)
        sum += columns.sizes[column] * probability
        gaps.columns[column] -= size * probability
      }
      gaps.rows[row] -= sum
      gaps.largest = max(gaps.largest, abs(gaps.rows[row]))
      gaps.sumOfSquares += size * gaps.rows[row] * gaps.rows[row]
    }
    for column in 0..<width {
      gaps.largest = max(gaps.largest, abs(gaps.columns[column]))
      gaps.sumOfSquares += columns.sizes[column] * gaps.columns[column] * gaps.columns[column]
    }
    return gaps
  }

  /// By how much the logarithms of the factors should change.
  private func newtonStep(
    _ gaps: Gaps
  ) -> (rows: ContiguousArray<Double>, columns: ContiguousArray<Double>) {
    let width = columns.count
    var system = SymmetricSystem(count: width)
    var slopes = ContiguousArray(repeating: 0.0, count: width)
    var diagonals = ContiguousArray(repeating: 0.0, count: rows.count)
    var ofColumns = ContiguousArray(repeating: 0.0, count: width)
    for column in 0..<width { ofColumns[column] = columns.sizes[column] * gaps.columns[column] }
    for row in 0..<rows.count {
      diagonals[row] = self.slopes(of: row, into: &slopes)
      let ofRow = rows.sizes[row] * gaps.rows[row] / diagonals[row]
      for column in 0..<width {
        system.add(slopes[column], column, column)
        ofColumns[column] -= slopes[column] * ofRow
      }
      system.subtract(slopes, over: diagonals[row])
    }
    let step = system.solution(of: ofColumns)
    var ofRows = ContiguousArray(repeating: 0.0, count: rows.count)
    for row in 0..<rows.count {
      _ = self.slopes(of: row, into: &slopes)
      var sum = rows.sizes[row] * gaps.rows[row]
      for column in 0..<width { sum -= slopes[column] * step[column] }
      ofRows[row] = sum / diagonals[row]
    }
    return (ofRows, step)
  }

  /// How fast the ties between a row's nodes and each column's grow with the logarithm of either
  /// factor; returns the sum.
  private func slopes(of row: Int, into slopes: inout ContiguousArray<Double>) -> Double {
    let width = columns.count
    let (factor, size) = (rows.factors[row], rows.sizes[row])
    var sum = 0.0
    for column in 0..<width {
      let product = factor * columns.factors[column]
      let slope = size * columns.sizes[column] * product / ((1 + product) * (1 + product))
      slopes[column] = slope * isOpen[row * width + column]
      sum += slopes[column]
    }
    return sum
  }
}

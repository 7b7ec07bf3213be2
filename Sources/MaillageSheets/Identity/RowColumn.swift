/// What a column says about every row, as numbers; `nothing` where it says nothing.
///
/// Most tables leave most columns out: rows behind the last one that says anything take no memory,
/// and a column that says nothing at all can be skipped as a whole.
struct RowColumn<Number: Sendable>: Sendable {
  private var numbers: ContiguousArray<Number> = []
  private let nothing: Number
  /// How many rows there are.
  private(set) var count = 0

  /// A column without rows.
  init(nothing: Number) { self.nothing = nothing }

  /// Whether no row says anything.
  var saysNothing: Bool { numbers.isEmpty }

  /// What is said about a row.
  subscript(row: Int) -> Number { row < numbers.count ? numbers[row] : nothing }

  /// What is said about every row.
  var all: ContiguousArray<Number> {
    numbers + ContiguousArray(repeating: nothing, count: count - numbers.count)
  }

  /// Appends rows about which nothing is said.
  mutating func appendNothing(rows: Int) { count += rows }

  /// Appends what the values of a column mean, row by row, leaving refused rows out.
  mutating func append(
    _ meanings: ContiguousArray<Number>, cells: ContiguousArray<Int32>,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    fill(upTo: count + cells.count)
    if let isKept {
      for row in cells.indices where isKept[row] { numbers.append(meanings[Int(cells[row])]) }
    } else {
      for cell in cells { numbers.append(meanings[Int(cell)]) }
    }
    count = numbers.count
  }

  /// Appends numbers row by row.
  mutating func append(contentsOf others: some Collection<Number>) {
    fill(upTo: count + others.count)
    numbers.append(contentsOf: others)
    count = numbers.count
  }

  /// Appends what another column says about its rows.
  mutating func append(_ other: Self) {
    if other.saysNothing {
      count += other.count
    } else {
      let rows = count + other.count
      append(contentsOf: other.numbers)
      count = rows
    }
  }

  /// Room for so many rows, should they say anything.
  mutating func reserve(_ rows: Int) { numbers.reserveLarge(rows) }

  /// Says the same in other numbers.
  func map(_ change: (Number) -> Number) -> Self {
    var changed = self
    changed.numbers = ContiguousArray(numbers.lazy.map(change))
    return changed
  }

  /// Writes out the rows so far, with room for more.
  private mutating func fill(upTo capacity: Int) {
    numbers.reserveCapacity(capacity)
    numbers.append(contentsOf: repeatElement(nothing, count: count - numbers.count))
  }
}

extension RowColumn where Number: Equatable {
  /// Appends what is said about one row.
  mutating func append(_ number: Number) {
    if number != nothing {
      while numbers.count < count { numbers.append(nothing) }
      numbers.append(number)
    }
    count += 1
  }

  /// Says something else about a row.
  mutating func set(_ number: Number, row: Int) {
    if row >= numbers.count {
      if number == nothing { return }
      numbers.append(contentsOf: repeatElement(nothing, count: row + 1 - numbers.count))
    }
    numbers[row] = number
  }

  /// What is said about some rows, in their order.
  func keeping(_ rows: some Collection<Int>) -> Self {
    var kept = Self(nothing: nothing)
    if saysNothing {
      kept.appendNothing(rows: rows.count)
    } else {
      for row in rows { kept.append(self[row]) }
    }
    return kept
  }

  /// Appends meanings of values that may all be nothing.
  mutating func appendStated(
    _ meanings: ContiguousArray<Number>, cells: ContiguousArray<Int32>, kept: Int,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    if meanings.allSatisfy({ $0 == nothing }) {
      appendNothing(rows: kept)
    } else {
      append(meanings, cells: cells, keeping: isKept)
    }
  }
}

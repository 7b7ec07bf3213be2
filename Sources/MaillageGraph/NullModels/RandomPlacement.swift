/// Networks of a given size drawn at random: the free memberships of the data dealt out over the free
/// cells, every choice equally likely.
struct RandomPlacement {
  /// The ties as they were drawn last.
  private(set) var rows: BitRows
  /// The fixed cells, as they are in the data.
  private let fixed: BitRows
  /// The free cells, row by row; their order does not matter.
  private var cells: ContiguousArray<Int>
  private let size: Int
  private var generator: SplitMix64

  /// - Complexity: O(*r* *c*) time and space for *r* rows and *c* columns.
  init(_ frame: NullFrame, generator: SplitMix64) {
    var fixed = BitRows(
      rowCount: frame.observed.rowCount, columnCount: frame.observed.columnCount)
    cells = []
    var size = 0
    for row in 0..<fixed.rowCount {
      for column in 0..<fixed.columnCount {
        if frame.free?[row, column] ?? true {
          cells.append(row * fixed.columnCount + column)
          size += frame.observed[row, column] ? 1 : 0
        } else if frame.observed[row, column] {
          fixed[row, column] = true
        }
      }
    }
    self.size = size
    self.fixed = fixed
    rows = frame.observed
    self.generator = generator
  }

  /// Draws another network, independent of those before.
  ///
  /// - Complexity: O(*e* + *w*) time for *e* memberships and *w* words.
  mutating func draw() {
    rows = fixed
    Self.draw(&rows, size, from: &cells, using: &generator)
  }

  private static func draw(
    _ rows: inout BitRows, _ size: Int, from cells: inout ContiguousArray<Int>,
    using generator: inout SplitMix64
  ) {
    var cells = cells.mutableSpan
    let (count, columnCount) = (cells.count, rows.columnCount)
    // Cells are left in the order in which they were drawn: any order does to draw from.
    for place in 0..<size {
      let other = place &+ generator.number(below: count &- place)
      let cell = cells[other]
      cells[other] = cells[place]
      cells[place] = cell
      let row = cell / columnCount
      rows[row, cell &- row &* columnCount] = true
    }
  }
}

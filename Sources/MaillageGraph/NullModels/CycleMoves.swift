/// Moves of a fixed-degree chain along closed paths of any length through free cells.
///
/// A path alternates between taken and open seats: from a row along one of its free taken cells to a
/// column, from there along one of its free open cells to another row, and so on until it comes back
/// to where it began. Then all cells on it change. A path that meets another row or column twice is
/// given up.
///
/// ```
///      c1  c2  c3             c1  c2  c3      The diagonal is barred: in no two rows are two
///   a   ·   1   0          a   ·   0   1      columns free in both, so that none can trade.
///   b   0   ·   1     →    b   1   ·   0      The path a c2 c c1 b c3 changes all cells.
///   c   1   0   ·          c   0   1   ·
/// ```
///
/// **Symmetric**: how many free taken cells a row has, and how many free open ones a column, never
/// changes. A path is taken with the chance 1/*r* × Π 1/taken(row) × Π 1/open(column) over its rows
/// and columns, and so is the path that takes the change back, which goes through the same ones the
/// other way round. **Irreducible**: free cells are the edges of a two-mode graph, whose incidence
/// matrix is totally unimodular; the difference of two networks with the same margins is therefore a
/// sum of simple alternating cycles that agree in sign, each of which may be taken at once.
struct CycleMoves {
  private let free: BitRows
  /// The free taken cells of each row, and the free open ones of each column.
  private let taken: ContiguousArray<Int32>
  private let open: ContiguousArray<Int32>
  /// The move in which a row or a column was last met.
  private var rowStamps: ContiguousArray<UInt32>
  private var columnStamps: ContiguousArray<UInt32>
  private var stamp: UInt32 = 0
  /// The rows and columns of the path, in turn.
  private var pathRows: ContiguousArray<Int32> = []
  private var pathColumns: ContiguousArray<Int32> = []

  /// - Complexity: O(*r* *c*) time for *r* rows and *c* columns.
  init(_ rows: BitRows, free: BitRows) {
    self.free = free
    var taken = ContiguousArray<Int32>(repeating: 0, count: rows.rowCount)
    var open = ContiguousArray<Int32>(repeating: 0, count: rows.columnCount)
    for row in 0..<rows.rowCount {
      for column in 0..<rows.columnCount where free[row, column] {
        if rows[row, column] { taken[row] += 1 } else { open[column] += 1 }
      }
    }
    self.taken = taken
    self.open = open
    rowStamps = ContiguousArray(repeating: 0, count: rows.rowCount)
    columnStamps = ContiguousArray(repeating: 0, count: rows.columnCount)
  }

  /// Tries one move, or stays as often as not.
  ///
  /// - Complexity: O(*l* (*r* + *w*)) time for a path of *l* rows, *r* rows and *w* words a row.
  mutating func move(_ rows: inout BitRows, using generator: inout SplitMix64) {
    // Where there is one path only, a chain that always took it would come back every other time.
    if generator.next() & 1 == 0 { return }
    stamp &+= 1
    if stamp == 0 {
      for row in rowStamps.indices { rowStamps[row] = 0 }
      for column in columnStamps.indices { columnStamps[column] = 0 }
      stamp = 1
    }
    pathRows.removeAll(keepingCapacity: true)
    pathColumns.removeAll(keepingCapacity: true)
    let start = generator.number(below: rows.rowCount)
    var row = start
    while true {
      rowStamps[row] = stamp
      let choices = Int(taken[row])
      if choices == 0 { return }
      let column = takenColumn(numbered: generator.number(below: choices), of: row, in: rows)
      if columnStamps[column] == stamp || open[column] == 0 { return }
      columnStamps[column] = stamp
      pathRows.append(Int32(truncatingIfNeeded: row))
      pathColumns.append(Int32(truncatingIfNeeded: column))
      row = openRow(
        numbered: generator.number(below: Int(open[column])), of: column, in: rows)
      if row == start { break }
      if rowStamps[row] == stamp { return }
    }
    for place in pathRows.indices {
      let next = place + 1 < pathRows.count ? place + 1 : 0
      let column = Int(pathColumns[place])
      rows[Int(pathRows[place]), column] = false
      rows[Int(pathRows[next]), column] = true
    }
  }

  /// The column of one of the free taken cells of a row.
  private func takenColumn(numbered number: Int, of row: Int, in rows: borrowing BitRows) -> Int {
    let (words, mask) = (rows.words.span, free.words.span)
    var left = number
    var place = row &* rows.width
    while true {
      let cells = words[place] & mask[place]
      let count = cells.nonzeroBitCount
      if left < count {
        return (place &- row &* rows.width) &* 64
          &+ cells.bit(numbered: left).trailingZeroBitCount
      }
      left &-= count
      place &+= 1
    }
  }

  /// The row of one of the free open cells of a column.
  private func openRow(numbered number: Int, of column: Int, in rows: borrowing BitRows) -> Int {
    let (words, mask) = (rows.words.span, free.words.span)
    let bit = 1 as UInt64 &<< UInt64(truncatingIfNeeded: column & 63)
    var place = column &>> 6
    var left = number
    var row = 0
    while true {
      if mask[place] & ~words[place] & bit != 0 {
        if left == 0 { return row }
        left &-= 1
      }
      row &+= 1
      place &+= rows.width
    }
  }
}

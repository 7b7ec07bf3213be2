extension CSVScanner {
  /// Reads rows of the plain kind: cells without quotes or outer spaces, as many as there are
  /// columns, and LF or CR LF. Nearly all rows are; at the first that is not it stops, and `next()`
  /// says what that one is.
  ///
  /// Eight bytes are looked at together, and nothing is written but where the cells stand.
  ///
  /// - Parameters:
  ///   - width: how many cells a row has.
  ///   - cells: where the cells go, row by row.
  ///   - most: how many rows there is room for.
  ///   - limit: where no row begins any more that is to be read.
  /// - Returns: how many rows were read.
  mutating func plainRows(
    of width: Int, into cells: UnsafeMutablePointer<Cell>, atMost most: Int, until limit: Int
  ) -> Int {
    var rows = 0
    var cell = cells
    reading: while rows < most, position < limit {
      let first = cell
      var start = position
      var hasText = false
      while true {
        let cursor = endOfPlainCell(from: start)
        guard cursor + 1 < end, cursor - start <= limits.cellBytes else { break reading }
        let range = CellTrim.range(bytes, start, cursor)
        cell.initialize(to: Cell(start: range.start, end: range.end, hasDoubledQuotes: false))
        if range.start < range.end { hasText = true }
        cell += 1
        start = cursor + 1
        let isLast = cell - first == width
        if bytes[cursor] == separator, !isLast { continue }
        if bytes[cursor] == 0x0D, bytes[start] == 0x0A {
          start += 1
        } else if bytes[cursor] != 0x0A {
          break reading
        }
        if isLast { break }
        break reading
      }
      guard hasText, start - position <= limits.rowBytes else { break }
      skipPlainRow(to: start)
      rows += 1
    }
    return rows
  }

  /// Where a cell ends that begins without space or quote: at a separator, or a byte up to a
  /// carriage return; the end of everything if it does not begin or end so.
  @inline(__always)
  private func endOfPlainCell(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var cursor = start
    guard cursor + 8 <= end, bytes[start] != 0x20, bytes[start] != UInt8(ascii: "\"") else {
      return end
    }
    while cursor + 8 <= end {
      let word = ByteHash.word(bytes + cursor)
      let other = word ^ (ones &* UInt64(separator))
      // The top bit of each byte below 14, and of each that is the separator; what carries spoil lies
      // behind the first such byte.
      let found =
        ((word &- ones &* 14) & ~word | (other &- ones) & ~other) & (ones &* 0x80)
      if found != 0 { return cursor + found.trailingZeroBitCount / 8 }
      cursor += 8
    }
    return end
  }
}

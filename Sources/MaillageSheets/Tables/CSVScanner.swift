/// Splits the bytes of a text table into rows and cells, one row at a time (RFC 4180, and the ways
/// in which real files depart from it).
///
/// Works on a pointer into bytes that outlive it; the row's cells are handed out as ranges, so that
/// nothing is allocated for a row. Line ends are LF, CR LF or CR, also mixed.
struct CSVScanner {
  /// A cell: where its bytes stand, outer white space left out.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether quotes stand doubled in it.
    var hasDoubledQuotes: Bool
  }

  /// What was met.
  enum Row {
    /// A row; its cells stand in `cells`.
    case cells
    /// A row without any text.
    case blank
    /// A row that cannot be split; the next one is looked for behind it.
    case malformed(Fault)
    /// The end.
    case end
  }

  /// Why a row cannot be split.
  enum Fault: Equatable {
    /// A quote that opened in this line is never closed.
    case unclosedQuote(line: Int)
    /// Text stands between a closing quote and the next separator in this line.
    case textAfterQuote(line: Int)
    case rowTooLong
    case cellTooLong
    case tooManyColumns
  }

  let bytes: UnsafePointer<UInt8>
  let end: Int
  let separator: UInt8
  let limits: TableLimits
  /// Where the next row begins.
  private(set) var position: Int
  /// The line of the next row, from 1.
  private(set) var line: Int
  /// The line on which the row just handed out began.
  private(set) var rowLine: Int
  /// The cells of the row just handed out.
  private(set) var cells: ContiguousArray<Cell> = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let space: UInt8 = 0x20

  init(
    bytes: UnsafePointer<UInt8>, from position: Int, to end: Int, line: Int = 1,
    separator: UInt8, limits: TableLimits
  ) {
    self.bytes = bytes
    self.end = end
    self.separator = separator
    self.limits = limits
    self.position = position
    self.line = line
    rowLine = line
  }

  /// Reads one row.
  mutating func next() -> Row {
    cells.removeAll(keepingCapacity: true)
    guard position < end else { return .end }
    let rowStart = position
    rowLine = line
    var cursor = position
    var hasText = false
    while true {
      if cells.count == limits.columns { return skipped(.tooManyColumns, from: cursor) }
      var start = cursor
      while start < end, bytes[start] == Self.space { start += 1 }
      if start < end, bytes[start] == Self.quote {
        if let fault = quotedCell(&start) { return fault }
        cursor = start
      } else {
        while cursor < end {
          let byte = bytes[cursor]
          if byte == separator { break }
          if byte <= Self.carriageReturn, byte == Self.lineFeed || byte == Self.carriageReturn {
            break
          }
          cursor += 1
        }
        if cursor - rowStart > limits.rowBytes { return skipped(.rowTooLong, from: cursor) }
        if cursor - start > limits.cellBytes { return skipped(.cellTooLong, from: cursor) }
        let range = CellTrim.range(bytes, start, cursor)
        cells.append(Cell(start: range.start, end: range.end, hasDoubledQuotes: false))
      }
      if cursor - rowStart > limits.rowBytes { return skipped(.rowTooLong, from: cursor) }
      if let cell = cells.last, cell.start < cell.end { hasText = true }
      guard cursor < end, bytes[cursor] == separator else { break }
      cursor += 1
    }
    endLine(at: cursor)
    return hasText ? .cells : .blank
  }

  /// Reads a cell in quotes; `cursor` stands on its opening quote, and is left on what ends the cell.
  private mutating func quotedCell(_ cursor: inout Int) -> Row? {
    let opening = cursor
    let openingLine = line
    let contents = opening + 1
    let limit = min(end, contents + limits.cellBytes + 1)
    var seek = contents
    var hasDoubledQuotes = false
    var closing = -1
    while seek < limit {
      if bytes[seek] != Self.quote {
        seek += 1
      } else if seek + 1 < end, bytes[seek + 1] == Self.quote {
        hasDoubledQuotes = true
        seek += 2
      } else {
        closing = seek
        break
      }
    }
    let breaks = lineBreaks(from: contents, to: closing < 0 ? min(seek, end) : closing)
    if closing < 0 {
      // One endless line is too long; several lines are a quote that somebody forgot to close.
      if limit < end, breaks == 0 { return skipped(.cellTooLong, from: seek) }
      return skipped(.unclosedQuote(line: openingLine), from: opening)
    }
    cursor = closing + 1
    while cursor < end, bytes[cursor] == Self.space { cursor += 1 }
    if cursor < end, bytes[cursor] != separator, bytes[cursor] != Self.lineFeed,
      bytes[cursor] != Self.carriageReturn
    {
      // The "closing" quote of another line is really the opening one of a later cell: only the line
      // that opened is lost, never those between.
      return breaks == 0
        ? skipped(.textAfterQuote(line: openingLine), from: cursor)
        : skipped(.unclosedQuote(line: openingLine), from: opening)
    }
    line += breaks
    let range = CellTrim.range(bytes, contents, closing)
    cells.append(Cell(start: range.start, end: range.end, hasDoubledQuotes: hasDoubledQuotes))
    return nil
  }

  /// Goes on behind a row of one line that was read without `next()`.
  mutating func skipPlainRow(to next: Int) {
    position = next
    line += 1
  }

  /// Goes on at the line after `cursor`.
  private mutating func skipped(_ fault: Fault, from cursor: Int) -> Row {
    var cursor = cursor
    while cursor < end, bytes[cursor] != Self.lineFeed, bytes[cursor] != Self.carriageReturn {
      cursor += 1
    }
    endLine(at: cursor)
    return .malformed(fault)
  }

  /// Steps over the line end at `cursor`.
  private mutating func endLine(at cursor: Int) {
    position = cursor
    guard cursor < end else { return }
    position += 1
    if bytes[cursor] == Self.carriageReturn, position < end, bytes[position] == Self.lineFeed {
      position += 1
    }
    line += 1
  }

  private func lineBreaks(from start: Int, to end: Int) -> Int {
    var count = 0
    for place in start..<max(start, end) {
      if bytes[place] == Self.lineFeed {
        count += 1
      } else if bytes[place] == Self.carriageReturn,
        place + 1 >= self.end || bytes[place + 1] != Self.lineFeed
      {
        count += 1
      }
    }
    return count
  }
}

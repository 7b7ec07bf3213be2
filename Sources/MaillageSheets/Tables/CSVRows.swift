/// The rows of a text table, or of a piece of it, on their way into columns.
struct CSVRows {
  /// Where they go.
  private(set) var builder: RawTableBuilder
  /// Where the row behind the last one begins.
  private(set) var end = 0
  /// The line of that place.
  private(set) var endLine = 0
  private let limits: TableLimits
  /// The cells of rows that are kept but not yet in their columns, row by row.
  private var batch: ContiguousArray<CSVScanner.Cell>
  private var batchRows = 0
  /// How many rows are gathered before they go to their columns.
  private let fullBatch: Int
  /// Cells of the batch that lost their doubled quotes; never empty, so that it has an address.
  private var undoubled: ContiguousArray<UInt8> = [0]

  /// No rows yet, to go under a header that is known.
  init(_ builder: consuming RawTableBuilder, limits: TableLimits) {
    self.limits = limits
    fullBatch = max(1, min(CellInterner.batchRows, 4_096 / max(1, builder.width)))
    batch = ContiguousArray(
      repeating: CSVScanner.Cell(start: 0, end: 0, hasDoubledQuotes: false),
      count: fullBatch * builder.width)
    self.builder = builder
  }

  /// Reads every row that begins before a place, with room for as many as are expected.
  mutating func read(_ scanner: consuming CSVScanner, until limit: Int, expecting rows: Int) {
    builder.reserve(rows: rows, bytes: limit - scanner.position)
    reading: while scanner.position < limit {
      keepPlainRows(&scanner, until: limit)
      if batchRows == fullBatch {
        flush(scanner.bytes)
        continue
      }
      guard scanner.position < limit else { break }
      switch scanner.next() {
      case .end: break reading
      case .blank: continue
      case .malformed(let fault):
        builder.refusedRows += 1
        builder.report(fault, line: scanner.rowLine, limits: limits)
      case .cells: keep(scanner)
      }
    }
    flush(scanner.bytes)
    (end, endLine) = (scanner.position, scanner.line)
  }

  /// Fills the batch with rows in which there is nothing to look at closely.
  @inline(__always)
  private mutating func keepPlainRows(_ scanner: inout CSVScanner, until limit: Int) {
    let (width, line) = (builder.width, Int32(truncatingIfNeeded: scanner.line))
    let rows = batch.withUnsafeMutableBufferPointer { cells in
      cells.baseAddress.map {
        scanner.plainRows(
          of: width, into: $0 + batchRows * width, atMost: fullBatch - batchRows, until: limit)
      } ?? 0
    }
    builder.lines.append(contentsOf: line..<(line &+ Int32(rows)))
    batchRows += rows
  }

  @inline(__always)
  private mutating func keep(_ scanner: borrowing CSVScanner) {
    let width = builder.width
    let count = scanner.cells.count
    guard
      count == width
        || (count > width && scanner.cells[width...].allSatisfy { $0.start == $0.end })
    else {
      builder.refuse(
        .wrongColumnCount, line: scanner.rowLine, String(width), String(count))
      return
    }
    if scanner.line - scanner.rowLine > 20 {
      builder.problems.report(
        .manyLines, line: scanner.rowLine, String(scanner.line - scanner.rowLine))
    }
    builder.lines.append(Int32(truncatingIfNeeded: scanner.rowLine))
    for place in 0..<width {
      var cell = scanner.cells[place]
      if cell.hasDoubledQuotes { undouble(&cell, in: scanner.bytes) }
      batch[batchRows * width + place] = cell
    }
    batchRows += 1
    if batchRows == fullBatch { flush(scanner.bytes) }
  }

  /// Puts the gathered rows into their columns.
  private mutating func flush(_ bytes: UnsafePointer<UInt8>) {
    let width = builder.width
    batch.withUnsafeBufferPointer { cells in
      undoubled.withUnsafeBufferPointer { others in
        guard let first = cells.baseAddress, let otherBytes = others.baseAddress else { return }
        for place in 0..<width {
          builder.columns[place].append(
            first + place, stride: width, rows: batchRows, bytes: bytes, undoubled: otherBytes)
        }
      }
    }
    batchRows = 0
    undoubled.removeSubrange(1...)
  }

  /// Copies the cell to `undoubled`, each doubled quote as one.
  private mutating func undouble(_ cell: inout CSVScanner.Cell, in bytes: UnsafePointer<UInt8>) {
    let start = undoubled.count
    let text = UnsafeBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
    Self.undouble(text, onto: &undoubled)
    cell.start = start
    cell.end = undoubled.count
  }

  /// Appends a text, each doubled quote as one.
  static func undouble(
    _ text: UnsafeBufferPointer<UInt8>, onto bytes: inout ContiguousArray<UInt8>
  ) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      bytes.append(byte)
      place += byte == UInt8(ascii: "\"") ? 2 : 1
    }
  }
}

extension RawTableBuilder {
  /// Says why a row cannot be split.
  mutating func report(_ fault: CSVScanner.Fault, line: Int, limits: TableLimits) {
    switch fault {
    case .unclosedQuote(let opening):
      problems.report(.unclosedQuote, line: line, String(opening))
    case .textAfterQuote(let opening):
      problems.report(.textAfterQuote, line: opening)
    case .rowTooLong:
      problems.report(.rowTooLong, line: line, String(limits.rowBytes >> 10))
    case .cellTooLong:
      problems.report(.cellTooLong, line: line, String(limits.cellBytes >> 10))
    case .tooManyColumns:
      problems.report(.tooManyColumns, line: line, String(limits.columns))
    }
  }
}

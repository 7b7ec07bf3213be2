/// Reads a text table: comma, semicolon, tab or bar between cells, found by itself.
struct CSVReader {
  private let limits: TableLimits
  private var builder: RawTableBuilder
  /// The cells of rows that are kept but not yet in their columns, row by row.
  private var batch: ContiguousArray<CSVScanner.Cell> = []
  private var batchRows = 0
  /// How many rows are gathered before they go to their columns.
  private var fullBatch = CellInterner.batchRows
  /// Cells of the batch that lost their doubled quotes; never empty, so that it has an address.
  private var undoubled: ContiguousArray<UInt8> = [0]

  init(problems: ProblemLog, limits: TableLimits) {
    self.limits = limits
    builder = RawTableBuilder(problems: problems)
  }

  /// Reads decoded text.
  mutating func read(_ text: DecodedText) -> Reading<RawTable> {
    for (line, count) in text.unknown {
      builder.problems.report(
        .unknownBytes, line: line, String(count), text.encoding.rawValue)
    }
    text.bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { read(base, from: text.start, to: bytes.count) }
    }
    return builder.finish()
  }

  private mutating func read(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    let dialect = CSVDialect(bytes, from: start, to: end, limits: limits)
    var scanner = CSVScanner(
      bytes: bytes, from: dialect.start, to: end, line: dialect.line,
      separator: dialect.separator, limits: limits)
    guard readHeader(&scanner) else { return }
    // About as many rows as the first lines promise; memory that is never touched costs nothing.
    let rows = (end - scanner.position) / max(16, dialect.bytesPerRow) + 1
    builder.lines.reserveCapacity(rows)
    for place in builder.columns.indices { builder.columns[place].reserve(rows: rows) }
    reading: while true {
      switch scanner.next() {
      case .end: break reading
      case .blank: continue
      case .malformed(let fault): refuse(fault, line: scanner.rowLine)
      case .cells: keep(scanner)
      }
    }
    flush(bytes)
  }

  /// Lines of a single cell above wider ones are titles, not the header.
  ///
  /// A table may have one column only, so a line is a title by what stands below it.
  private mutating func readTitles(_ scanner: inout CSVScanner) {
    var ahead = scanner
    var found: [String] = []
    while found.count <= RawTableBuilder.titleLimit {
      let before = ahead
      switch ahead.next() {
      case .end, .malformed: return
      case .blank: continue
      case .cells:
        let filled = ahead.cells.filter { $0.start < $0.end }
        guard filled.count == 1 else {
          builder.titles = found
          scanner = before
          return
        }
        found.append(text(of: filled[0], in: ahead.bytes))
      }
    }
  }

  /// The first row that is neither blank nor a title is the header; `false` if there is none.
  private mutating func readHeader(_ scanner: inout CSVScanner) -> Bool {
    readTitles(&scanner)
    while true {
      switch scanner.next() {
      case .end:
        builder.problems.report(.emptyTable)
        return false
      case .blank: continue
      case .malformed(let fault):
        report(fault, line: scanner.rowLine)
        builder.problems.report(.badHeader, line: scanner.rowLine)
        return false
      case .cells:
        let names = scanner.cells.map { text(of: $0, in: scanner.bytes) }
        builder.setHeader(names, line: scanner.rowLine)
        fullBatch = max(1, min(CellInterner.batchRows, 4_096 / max(1, builder.width)))
        return true
      }
    }
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
      batch.append(cell)
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
    batch.removeAll(keepingCapacity: true)
    undoubled.removeSubrange(1...)
  }

  /// Copies the cell to `undoubled`, each doubled quote as one.
  private mutating func undouble(_ cell: inout CSVScanner.Cell, in bytes: UnsafePointer<UInt8>) {
    let start = undoubled.count
    var place = cell.start
    while place < cell.end {
      let byte = bytes[place]
      undoubled.append(byte)
      place += byte == UInt8(ascii: "\"") ? 2 : 1
    }
    cell.start = start
    cell.end = undoubled.count
  }

  private mutating func text(of cell: CSVScanner.Cell, in bytes: UnsafePointer<UInt8>) -> String {
    guard cell.hasDoubledQuotes else {
      let text = UnsafeBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
      return String(decoding: text, as: UTF8.self)
    }
    var cell = cell
    undouble(&cell, in: bytes)
    defer { undoubled.removeSubrange(1...) }
    return String(decoding: undoubled[cell.start..<cell.end], as: UTF8.self)
  }

  private mutating func refuse(_ fault: CSVScanner.Fault, line: Int) {
    builder.refusedRows += 1
    report(fault, line: line)
  }

  private mutating func report(_ fault: CSVScanner.Fault, line: Int) {
    switch fault {
    case .unclosedQuote(let opening):
      builder.problems.report(.unclosedQuote, line: line, String(opening))
    case .textAfterQuote(let opening):
      builder.problems.report(.textAfterQuote, line: opening)
    case .rowTooLong:
      builder.problems.report(.rowTooLong, line: line, String(limits.rowBytes >> 10))
    case .cellTooLong:
      builder.problems.report(.cellTooLong, line: line, String(limits.cellBytes >> 10))
    case .tooManyColumns:
      builder.problems.report(.tooManyColumns, line: line, String(limits.columns))
    }
  }
}

internal import MaillageGraph

/// Reads a text table: comma, semicolon, tab or bar between cells, found by itself.
struct CSVReader {
  private let limits: TableLimits
  private let parallelism: Parallelism
  private var builder: RawTableBuilder

  init(problems: ProblemLog, limits: TableLimits, parallelism: Parallelism = .automatic) {
    self.limits = limits
    self.parallelism = parallelism
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
    let pieces = CSVPieces(
      bytes, from: scanner.position, line: scanner.line, to: end, limits: limits,
      parallelism: parallelism)
    builder = pieces.rows(
      under: builder, separator: dialect.separator, bytesPerRow: dialect.bytesPerRow)
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
        found.append(Self.text(of: filled[0], in: ahead.bytes))
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
        builder.report(fault, line: scanner.rowLine, limits: limits)
        builder.problems.report(.badHeader, line: scanner.rowLine)
        return false
      case .cells:
        let names = scanner.cells.map { Self.text(of: $0, in: scanner.bytes) }
        builder.setHeader(names, line: scanner.rowLine)
        return true
      }
    }
  }

  private static func text(
    of cell: CSVScanner.Cell, in bytes: UnsafePointer<UInt8>
  ) -> String {
    let text = UnsafeBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
    guard cell.hasDoubledQuotes else { return String(decoding: text, as: UTF8.self) }
    var single: ContiguousArray<UInt8> = []
    CSVRows.undouble(text, onto: &single)
    return String(decoding: single, as: UTF8.self)
  }
}

/// Gathers a table from the rows of a spreadsheet, of which only the filled cells are known.
struct SheetBuilder {
  private let limits: TableLimits
  private var builder: RawTableBuilder
  private var hasHeader = false
  /// Rows of a single cell above anything wider: titles, unless nothing wider comes.
  private var pending: [(text: [UInt8], column: Int, row: Int, repeats: Int)] = []
  /// The filled cells of the row at hand, in one heap of bytes.
  private var heap: ContiguousArray<UInt8> = []
  private var filled: ContiguousArray<(column: Int, start: Int, end: Int)> = []
  /// The first row of the table proper, for what is only known afterwards.
  private var headerRow = 0
  /// Whether the sheet asked for more than is allowed; nothing is kept after that.
  private(set) var isFull = false

  init(problems: ProblemLog, limits: TableLimits) {
    self.limits = limits
    builder = RawTableBuilder(problems: problems)
  }

  /// Forgets the cells of the last row.
  mutating func beginRow() {
    heap.removeAll(keepingCapacity: true)
    filled.removeAll(keepingCapacity: true)
  }

  /// Sets a cell of the row at hand; columns count from 0 and come in rising order.
  mutating func set(_ text: some Collection<UInt8>, column: Int) {
    guard !text.isEmpty, column >= 0, column < limits.columns else { return }
    let start = heap.count
    heap.append(contentsOf: text)
    let end = heap.count
    let range = heap.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { CellTrim.range($0, start, end) } ?? (start: start, end: start)
    }
    if range.start < range.end { filled.append((column, range.start, range.end)) }
  }

  /// Reports an error value in a cell, which counts as empty.
  mutating func reportError(_ value: String, row: Int, column: Int) {
    builder.problems.report(
      .errorValue, line: row, Self.name(row: row, column: column), value)
  }

  /// Reports a formula whose result was not saved; the cell counts as empty.
  mutating func reportFormula(row: Int, column: Int) {
    builder.problems.report(
      .uncalculatedFormula, line: row, Self.name(row: row, column: column))
  }

  /// The last row that has any text.
  var lastRow: Int { Int(builder.lines.last ?? 0) }

  /// Reports cells that are merged over several rows of the table.
  mutating func reportMerge(_ cells: String, rows: ClosedRange<Int>) {
    guard hasHeader, rows.upperBound > headerRow, rows.count > 1 else { return }
    builder.problems.report(.mergedCells, line: rows.lowerBound, cells)
  }

  /// Reports something about the sheet as a whole.
  mutating func report(_ problem: Problem, _ first: String = "", _ second: String = "") {
    builder.problems.report(problem, first, second)
  }

  /// Ends the row at hand, which stands `repeats` times from `row` on.
  mutating func endRow(_ row: Int, repeats: Int = 1) {
    guard !filled.isEmpty, !isFull else { return }
    guard hasHeader else {
      if filled.count == 1, pending.count < RawTableBuilder.titleLimit {
        let cell = filled[0]
        pending.append((Array(heap[cell.start..<cell.end]), cell.column, row, repeats))
        return
      }
      if filled.count == 1 {
        takePendingAsTable(then: row, repeats)
        return
      }
      builder.titles = pending.map { String(decoding: $0.text, as: UTF8.self) }
      pending = []
      takeHeader(row)
      // A header that is repeated is a row like any other below itself.
      if repeats > 1 { endRow(row + 1, repeats: repeats - 1) }
      return
    }
    let width = builder.width
    let hasRoom =
      repeats <= limits.sheetRows - builder.lines.count
      && (builder.lines.count + repeats) * width <= limits.sheetCells
    guard hasRoom else {
      builder.refuse(.tooManyRows, line: row)
      isFull = true
      return
    }
    let outside = filled.firstIndex { $0.column >= width } ?? filled.endIndex
    if outside < filled.endIndex {
      builder.problems.report(
        .outsideTable, line: row, Self.name(row: row, column: filled[outside].column))
      if outside == filled.startIndex { return }
    }
    heap.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var next = filled.startIndex
      for column in 0..<width {
        if next < outside, filled[next].column == column {
          let cell = filled[next]
          builder.columns[column].append(base + cell.start, cell.end - cell.start)
          while next < outside, filled[next].column == column { next += 1 }
        } else {
          builder.columns[column].append(base, 0)
        }
      }
    }
    builder.lines.append(Int32(truncatingIfNeeded: row))
    for copy in 1..<max(1, repeats) {
      for column in 0..<width { builder.columns[column].repeatLast() }
      builder.lines.append(Int32(truncatingIfNeeded: row + copy))
    }
  }

  /// A table of one column: its first row is the header after all.
  private mutating func takePendingAsTable(then row: Int? = nil, _ repeats: Int = 1) {
    var rows = pending
    if let row, let cell = filled.first {
      rows.append((Array(heap[cell.start..<cell.end]), cell.column, row, repeats))
    }
    pending = []
    for (position, line) in rows.enumerated() {
      beginRow()
      set(line.text, column: line.column)
      if position == 0 {
        takeHeader(line.row)
        if line.repeats > 1 { endRow(line.row + 1, repeats: line.repeats - 1) }
      } else {
        endRow(line.row, repeats: line.repeats)
      }
    }
  }

  private mutating func takeHeader(_ row: Int) {
    var names = [String](repeating: "", count: (filled.last?.column ?? -1) + 1)
    for cell in filled {
      names[cell.column] = String(decoding: heap[cell.start..<cell.end], as: UTF8.self)
    }
    builder.setHeader(names, line: row)
    headerRow = row
    hasHeader = true
  }

  /// The table with its problems.
  mutating func finish() -> Reading<RawTable> {
    takePendingAsTable()
    if !hasHeader { builder.problems.report(.emptyTable) }
    return builder.finish()
  }

  /// A cell's name, as `B12`.
  static func name(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// Row and column of a cell's name, `nil` if it is none; the column counts from 0.
  static func place(of name: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 64
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 96
      case 0x30...0x39: row = row * 10 + Int(byte) - 48
      case 0x24: continue
      default: return nil
      }
      if column > 1 << 20 || row > 1 << 30 { return nil }
    }
    return row > 0 && column > 0 ? (row, column - 1) : nil
  }
}

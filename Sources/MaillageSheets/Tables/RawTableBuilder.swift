internal import MaillageGraph

/// Gathers the rows of a table under its header, whatever kind of file they come from.
struct RawTableBuilder {
  /// How many lines of a single cell may stand above the header.
  static let titleLimit = 5
  /// The problems met so far.
  var problems: ProblemLog
  /// Rows refused so far.
  var refusedRows = 0
  /// The columns of the header, those without a name included.
  var columns: ContiguousArray<CellInterner> = []
  /// The line on which each row begins.
  var lines: ContiguousArray<Int32> = []
  /// What stands above the header.
  var titles: [String] = []
  private var header: [String] = []
  private var headerLine = 0

  init(problems: ProblemLog) { self.problems = problems }

  /// The number of cells that a row must have.
  var width: Int { columns.count }

  /// Takes the header; empty cells at its end are no columns.
  mutating func setHeader(_ cells: [String], line: Int) {
    header = cells
    while header.last?.isEmpty == true { header.removeLast() }
    headerLine = line
    columns = ContiguousArray(repeating: CellInterner(), count: header.count)
  }

  /// Room for so many rows, most of whose cells differ at worst.
  mutating func reserve(rows: Int, bytes: Int) {
    lines.reserveLarge(lines.count + rows)
    for place in columns.indices { columns[place].reserve(rows: rows, bytes: bytes / width) }
  }

  /// A builder with the same header, for rows that follow.
  func following() -> RawTableBuilder {
    var next = self
    next.problems = ProblemLog(
      file: problems.file, language: problems.language, limit: problems.limit)
    next.refusedRows = 0
    next.columns = ContiguousArray(repeating: CellInterner(), count: width)
    next.lines = []
    return next
  }

  /// Takes the rows below the header, piece by piece, and what was to be said about them.
  mutating func append(_ pieces: consuming [RawTableBuilder], parallelism: Parallelism) {
    var parts = [[CellInterner]](repeating: [], count: width)
    for place in pieces.indices {
      // Taken out, so that the first part of a column can grow where it is.
      var columns: ContiguousArray<CellInterner> = []
      swap(&columns, &pieces[place].columns)
      for column in columns.indices { parts[column].append(columns[column]) }
    }
    // Each column on its own: what the others hold does not matter to it.
    Workers.change(&parts, parallelism: parallelism) { parts in
      var whole = parts.removeFirst()
      for part in parts { whole.append(part) }
      parts = [whole]
    }
    columns = ContiguousArray(parts.joined())
    for place in pieces.indices {
      problems.append(pieces[place].problems)
      refusedRows += pieces[place].refusedRows
      if place == 0 {
        swap(&lines, &pieces[place].lines)
      } else {
        lines.append(contentsOf: pieces[place].lines)
      }
    }
  }

  /// Refuses a row.
  mutating func refuse(
    _ problem: Problem, line: Int, _ first: String = "", _ second: String = ""
  ) {
    refusedRows += 1
    problems.report(problem, line: line, first, second)
  }

  /// The table: columns without a name and second columns of one name are left out, and said so.
  mutating func finish() -> Reading<RawTable> {
    if width > 0, lines.isEmpty, refusedRows == 0 {
      problems.report(.noRows, line: headerLine)
    }
    var table = RawTable(
      file: problems.file, titles: titles, headerLine: max(headerLine, 1), lines: lines,
      refusedRows: refusedRows)
    var firstPlaces: [String: Int] = [:]
    for (place, name) in header.enumerated() {
      if name.isEmpty {
        if columns[place].hasText {
          problems.report(.missingHeader, line: headerLine, String(place + 1))
        }
      } else if let first = firstPlaces[name.lowercased()] {
        problems.report(
          .duplicateHeader, line: headerLine, name, String(first + 1), String(place + 1))
      } else {
        firstPlaces[name.lowercased()] = place
        table.header.append(name)
        table.columns.append(columns[place].column())
      }
    }
    return Reading(table, diagnostics: problems.closed())
  }
}

internal import MaillageGraph

/// A table as it stands in a file, before anyone asks what its columns mean.
///
/// Each column keeps its distinct values once and a number a row, so that whatever must be done with
/// a text (folding, looking up, splitting) is done once a text, not once a row.
package struct RawTable: Sendable {
  /// The base name of the file, never its path.
  package var file: String
  /// What stands above the header: lines with a single cell (a title, a restriction mark).
  package var titles: [String]
  /// The header cells, trimmed, in the order of the file.
  package var header: [String]
  /// The line on which the header stands, from 1.
  package var headerLine: Int
  /// The columns, in the order of the header.
  package var columns: [Column]
  /// The line (or spreadsheet row) on which each row begins, from 1.
  package var lines: ContiguousArray<Int32>
  /// Rows that were refused while reading (wrong number of cells, unclosed quote …).
  package var refusedRows: Int

  /// The number of rows that were read.
  package var rowCount: Int { lines.count }

  /// One column: its distinct values in the order of their first row, and which row has which.
  package struct Column: Sendable {
    /// The distinct values as bytes, outer white space trimmed.
    package private(set) var texts: TextStore
    /// The place among the distinct values of each row's cell.
    package var cells: ContiguousArray<Int32>
    private var strings: LateArray<String>

    /// The distinct values, made when they are first asked for.
    package var values: [String] {
      get { strings.array }
      set { self = Column(values: newValue, cells: cells) }
    }

    package init(values: [String] = [], cells: ContiguousArray<Int32> = []) {
      texts = TextStore(values)
      self.cells = cells
      strings = LateArray(values)
    }

    init(texts: TextStore, cells: ContiguousArray<Int32>) {
      self.texts = texts
      self.cells = cells
      strings = LateArray(count: texts.count) { texts.strings }
    }
  }

  package init(
    file: String, titles: [String] = [], header: [String] = [], headerLine: Int = 1,
    columns: [Column] = [], lines: ContiguousArray<Int32> = [], refusedRows: Int = 0
  ) {
    self.file = file
    self.titles = titles
    self.header = header
    self.headerLine = headerLine
    self.columns = columns
    self.lines = lines
    self.refusedRows = refusedRows
  }
}

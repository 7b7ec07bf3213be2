/// How much a table may ask for before it is refused with a clear word.
///
/// Every limit lies well above what real tables need and well below what would fill a machine.
package struct TableLimits: Sendable {
  /// Bytes of a file.
  package var fileBytes = 2 << 30
  /// Bytes of one cell; a spreadsheet's own limit is 32,767 characters.
  package var cellBytes = 128 << 10
  /// Bytes of one row of a text table, over all its lines.
  package var rowBytes = 1 << 20
  /// Bytes of a text table below which it is not worth another thread's while.
  package var pieceBytes = 1 << 20
  /// Columns; a spreadsheet's own limit.
  package var columns = 16_384
  /// Rows of a spreadsheet; a spreadsheet's own limit.
  package var sheetRows = 1_048_576
  /// Cells kept from a spreadsheet, empty ones of kept rows included.
  package var sheetCells = 64 << 20
  /// What a spreadsheet may unpack to.
  package var packed = ZipLimits()
  /// Problems of one kind that are listed one by one.
  package var problemsOfAKind = 100

  package init() {}
}

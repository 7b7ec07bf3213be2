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
  /// Entries of a packed file.
  package var packedEntries = 10_000
  /// Bytes of one entry of a packed file, once unpacked.
  package var unpackedEntryBytes = 512 << 20
  /// Bytes of all entries that are read from a packed file, once unpacked.
  package var unpackedBytes = 1 << 30
  /// How many times its own size a packed file may unpack to, beyond the first mebibyte.
  /// Sheets of a million alike rows stay below 100; what is made to harm reaches 1,000.
  package var unpackedRatio = 250
  /// Problems of one kind that are listed one by one.
  package var problemsOfAKind = 100

  package init() {}
}

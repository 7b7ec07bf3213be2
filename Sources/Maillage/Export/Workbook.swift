/// A workbook to be written as XLSX.
///
/// Texts are written as texts, never as formulas. Equal workbooks give equal bytes: the date of
/// creation is fixed, and there is no author.
public struct Workbook: Sendable, Hashable {
  /// A sheet: a header in its style, and rows below.
  public struct Sheet: Sendable, Hashable {
    /// Its name, 1 to 31 characters, without `[ ] : * ? / \`, unique whatever the case.
    public var name: String
    /// The header.
    public var header: [String]
    /// The rows below the header.
    public var rows: [[TableCell]]
    /// The widths of columns in characters; those not given follow from their contents.
    public var columnWidths: [Double]
    /// Lists from which cells are chosen.
    public var choices: [Choice]
    /// Whether the sheet is out of sight, as lists of values are; readers take the first visible one.
    public var isHidden: Bool

    /// A visible sheet without choices, unless told otherwise.
    public init(
      name: String, header: [String], rows: [[TableCell]] = [], columnWidths: [Double] = [],
      choices: [Choice] = [], isHidden: Bool = false
    ) {
      self.name = name
      self.header = header
      self.rows = rows
      self.columnWidths = columnWidths
      self.choices = choices
      self.isHidden = isHidden
    }
  }

  /// A list from which the cells of a column are chosen.
  public struct Choice: Sendable, Hashable {
    /// Where the list stands.
    public enum Values: Sendable, Hashable {
      /// In the rule itself: 255 characters at most, commas between values included.
      case listed([String])
      /// Below the header of a column (from 0) of a sheet, so many values.
      case column(sheet: String, column: Int, count: Int)
    }

    /// The column, from 0.
    public var column: Int
    /// The values.
    public var values: Values
    /// Whether other values are allowed after a question.
    public var allowsOthers: Bool

    /// A list for the cells of a column, below the header.
    public init(column: Int, values: Values, allowsOthers: Bool = false) {
      self.column = column
      self.values = values
      self.allowsOthers = allowsOthers
    }
  }

  /// The sheets, in order; one of them at least is visible.
  public var sheets: [Sheet]

  /// A workbook of these sheets.
  public init(sheets: [Sheet]) { self.sheets = sheets }
}

/// Why a workbook cannot be written.
public enum WorkbookError: Error, Hashable {
  /// There is no visible sheet.
  case noVisibleSheet
  /// A sheet's name is empty, too long, taken, or has a letter that is not allowed.
  case badSheetName(String)
  /// More rows than a sheet can hold (1,048,576 with the header).
  case tooManyRows(sheet: String)
  /// More columns than a sheet can hold (16,384).
  case tooManyColumns(sheet: String)
  /// A text of more than 32,767 characters; the row counts from 1, the header included.
  case textTooLong(sheet: String, row: Int)
  /// A list of choices is empty, too long, or stands nowhere.
  case badChoice(sheet: String, column: Int)
  /// The temporary file cannot be written or read; what the system or the library says.
  case cannotWrite(String)
}

extension Workbook {
  private static let maximumColumns = 16_384
  private static let maximumCharacters = 32_767
  /// The rows of a sheet, its header included.
  static let maximumRows = 1_048_576

  /// Checks everything that the format rules out.
  func validate() throws(WorkbookError) {
    guard sheets.contains(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    var names: Set<String> = []
    for sheet in sheets {
      let name = sheet.name
      let isAllowed =
        (1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\\0".contains($0) }
        && !name.hasPrefix("'") && !name.hasSuffix("'") && names.insert(name.lowercased()).inserted
      guard isAllowed else { throw .badSheetName(name) }
      guard sheet.rows.count < Self.maximumRows else { throw .tooManyRows(sheet: name) }
      let width = sheet.rows.reduce(sheet.header.count) { max($0, $1.count) }
      guard width <= Self.maximumColumns else { throw .tooManyColumns(sheet: name) }
      for (row, cells) in ([sheet.header.map(TableCell.text)] + sheet.rows).enumerated() {
        for case .text(let text) in cells where text.utf16.count > Self.maximumCharacters {
          throw .textTooLong(sheet: name, row: row + 1)
        }
      }
      for choice in sheet.choices where !isGood(choice) {
        throw .badChoice(sheet: name, column: choice.column)
      }
    }
  }

  private func isGood(_ choice: Choice) -> Bool {
    guard (0..<Self.maximumColumns).contains(choice.column) else { return false }
    switch choice.values {
    case .listed(let values):
      let length = values.reduce(values.count - 1) { $0 + $1.utf16.count }
      return !values.isEmpty && length <= 255 && !values.contains { $0.isEmpty || $0.contains(",") }
    case .column(let sheet, let column, let count):
      return count > 0 && count < Self.maximumRows && (0..<Self.maximumColumns).contains(column)
        && sheets.contains { $0.name == sheet }
    }
  }
}

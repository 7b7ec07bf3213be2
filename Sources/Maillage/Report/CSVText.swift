/// Writes CSV for people and programs: quoted as RFC 4180 says, with formulas made harmless.
///
/// A text cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab
/// or a carriage return) gets an apostrophe in front; numbers are written by `Cell.number` and stay
/// numbers. Rows end with CR LF.
public struct CSVText: Sendable {
  /// How a table is written.
  public enum Dialect: Sendable {
    /// Comma, decimal point, UTF-8 without BOM: for programs, and read back by this tool.
    case plain
    /// Semicolon, decimal comma, BOM: opens by a double click in a European spreadsheet.
    case spreadsheet
  }

  /// One cell.
  public enum Cell: Sendable, Hashable {
    /// A text, made harmless.
    case text(String)
    /// A number; empty where undefined.
    case number(Double)
    /// Nothing.
    case empty

    /// A whole number.
    public static func count(_ number: Int) -> Cell { .number(Double(number)) }

    /// A text, or nothing.
    public static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
  }

  /// What has been written.
  public private(set) var string: String
  private let dialect: Dialect

  /// A table that begins with its header row.
  public init(header: [String], dialect: Dialect = .plain) {
    self.dialect = dialect
    string = dialect == .spreadsheet ? "\u{FEFF}" : ""
    append(header.map(Cell.text))
  }

  /// Adds a row.
  public mutating func append(_ cells: [Cell]) {
    let separator = dialect == .spreadsheet ? ";" : ","
    string += cells.map(field).joined(separator: separator) + "\r\n"
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: return ""
    case .number(let number):
      guard number.isFinite else { return "" }
      let text = JSONText.number(number)
      return dialect == .spreadsheet ? text.replacing(".", with: ",") : text
    case .text(let text): return Self.quoted(Self.harmless(text))
    }
  }

  private static func harmless(_ text: String) -> String {
    // NUL ends a text for some readers and never belongs in one.
    let clean = text.contains("\0") ? text.replacing("\0", with: "") : text
    guard let first = clean.unicodeScalars.first else { return clean }
    return "=+-@\t\r".unicodeScalars.contains(first) ? "'" + clean : clean
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { "\",;\n\r\t|".unicodeScalars.contains($0) }
      || text.first == " " || text.last == " "
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

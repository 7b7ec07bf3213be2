/// A cell of a table that is written, as CSV or as a spreadsheet.
public enum TableCell: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Nothing.
  case empty
  /// A text; the empty text is written like nothing.
  case text(String)
  /// A number; what is not finite is written like nothing, as undefined measures are.
  case number(Double)
  /// A whole number.
  case integer(Int)

  /// A text, or nothing where there is none.
  public static func text(orEmpty text: String?) -> Self { text.map { .text($0) } ?? .empty }

  /// A number, or nothing where there is none.
  public static func number(orEmpty number: Double?) -> Self {
    number.map { .number($0) } ?? .empty
  }

  /// A text written in the program.
  public init(stringLiteral text: String) { self = .text(text) }
}

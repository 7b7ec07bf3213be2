/// Which header stands for which column, where a table uses words of its own.
///
/// ```
/// organisation=woman,platform=event
/// ```
public struct ColumnMapping: Sendable, Hashable {
  /// The header of each column that is mapped.
  public var headers: [MembershipColumn: String]

  /// A mapping; by default headers are understood by their words.
  public init(_ headers: [MembershipColumn: String] = [:]) { self.headers = headers }

  /// Why a mapping cannot be understood.
  public enum ParsingError: Error, Equatable {
    /// A part is not of the form `column=header`.
    case notAPair(String)
    /// The word before `=` is no column of the contract.
    case unknownColumn(String)
    /// A column is mapped twice.
    case mappedTwice(String)
  }

  /// Reads `column=header,column=header`; columns may be named in any of the four languages.
  ///
  /// - Throws: `ParsingError` where a part cannot be understood.
  public init(parsing text: String) throws(ParsingError) {
    headers = [:]
    for part in text.split(separator: ",") {
      guard let equals = part.firstIndex(of: "=") else { throw .notAPair(String(part)) }
      let word = part[..<equals].trimmingSpaces
      let header = part[part.index(after: equals)...].trimmingSpaces
      guard !word.isEmpty, !header.isEmpty else { throw .notAPair(String(part)) }
      guard let column = ColumnNames.columnByHeader[ColumnNames.key(word)] else {
        throw .unknownColumn(word)
      }
      guard headers.updateValue(header, forKey: column) == nil else { throw .mappedTwice(word) }
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

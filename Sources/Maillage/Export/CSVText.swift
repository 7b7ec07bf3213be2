internal import MaillageSheets

/// A table as CSV text (RFC 4180, lines ended by LF), in UTF-8.
///
/// What this writes, the reader of tables reads back as it was, outer white space apart:
///
/// ```swift
/// var csv = CSVText(style: .standard)
/// csv.append(["organisation", "degree"])
/// csv.append([.text("=CPAS"), .integer(3)])
/// csv.text  // "organisation,degree\n'=CPAS,3\n"
/// ```
///
/// **Formulas.** A text that begins with `=`, `+`, `-`, `@`, a tab or a line end would be computed by
/// a spreadsheet program that opens the file. It gets an apostrophe in front, and so does a text that
/// begins with apostrophes before one of these, so that taking one away gives the text back. Plain
/// negative numbers stay as they are.
///
/// - Complexity: O(bytes) time and space.
/// - Reference: Y. Shafranovich, "Common Format and MIME Type for Comma-Separated Values (CSV)
///   Files", RFC 4180, 2005, doi:10.17487/RFC4180.
public struct CSVText: Sendable {
  /// How CSV is written.
  public struct Style: Sendable, Hashable {
    /// What stands between cells.
    public enum Separator: String, Sendable, CaseIterable {
      /// `,`
      case comma = ","
      /// `;`, which spreadsheet programs expect where the comma is for decimals.
      case semicolon = ";"
      /// A tab.
      case tab = "\t"
      /// `|`
      case bar = "|"
    }

    /// What stands between cells.
    public var separator: Separator
    /// Whether numbers are written `0,5` instead of `0.5`.
    public var usesDecimalComma: Bool
    /// Whether the text begins with a byte order mark, by which spreadsheet programs know UTF-8.
    public var hasByteOrderMark: Bool
    /// Whether texts that look like formulas are marked as texts.
    public var neutralisesFormulas: Bool

    /// A style; by default that of programs and of version control.
    public init(
      separator: Separator = .comma, usesDecimalComma: Bool = false,
      hasByteOrderMark: Bool = false, neutralisesFormulas: Bool = true
    ) {
      self.separator = separator
      self.usesDecimalComma = usesDecimalComma
      self.hasByteOrderMark = hasByteOrderMark
      self.neutralisesFormulas = neutralisesFormulas
    }

    /// Comma, decimal point, no byte order mark.
    public static let standard = Style()

    /// What `--spreadsheet` asks for: semicolon, decimal comma, byte order mark.
    public static let spreadsheet = Style(
      separator: .semicolon, usesDecimalComma: true, hasByteOrderMark: true)
  }

  private let style: Style
  private let separator: UInt8
  private var rows = 0

  /// What has been written, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An empty table.
  public init(style: Style = .standard) {
    self.style = style
    separator = style.separator.rawValue.utf8.first ?? UInt8(ascii: ",")
    bytes = style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// A table that begins with its header.
  public init(header: [String], style: Style = .standard) {
    self.init(style: style)
    append(texts: header)
  }

  /// Writes a row; the first one is the header.
  public mutating func append(_ cells: [TableCell]) {
    // A reader finds the separator by the header, or takes the comma where there is one column:
    // there every byte that could be a separator stands in quotes.
    let isGuarded = rows == 0 || cells.count == 1
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator) }
      switch cell {
      case .empty: break
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .number(let number): append(number)
      case .text(let text): append(text, isGuarded: isGuarded)
      }
    }
    bytes.append(0x0A)
    rows += 1
  }

  /// Hands on what has been written, once it is a page or more, and forgets it.
  public mutating func handOn(
    atLeast count: Int = 1 << 20, to sink: (ArraySlice<UInt8>) -> Void
  ) {
    guard bytes.count >= count else { return }
    sink(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes a row of texts.
  public mutating func append(texts: [String]) { append(texts.map { .text($0) }) }

  private mutating func append(_ number: Double) {
    guard number.isFinite else { return }
    let text = SheetNumber.text(number)
    let hasComma = style.usesDecimalComma && text.utf8.contains(UInt8(ascii: "."))
    let needsQuotes = hasComma && style.separator == .comma
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    for byte in text.utf8 {
      bytes.append(hasComma && byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func append(_ text: String, isGuarded: Bool) {
    let isFormula = style.neutralisesFormulas && Self.looksLikeFormula(text)
    var text = text
    text.withUTF8 { append($0, isGuarded: isGuarded, isFormula: isFormula) }
  }

  private mutating func append(
    _ letters: UnsafeBufferPointer<UInt8>, isGuarded: Bool, isFormula: Bool
  ) {
    var hasQuote = false
    var needsQuotes = letters.first == 0x20 || letters.last == 0x20
    // Letters are no separators, and stand behind all other signs that matter but one.
    for byte in letters where byte < 0x41 || byte == UInt8(ascii: "|") {
      switch byte {
      case UInt8(ascii: "\""): hasQuote = true
      case separator, 0x0A, 0x0D: needsQuotes = true
      case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"):
        needsQuotes = needsQuotes || isGuarded
      default: break
      }
    }
    needsQuotes = needsQuotes || hasQuote
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    if hasQuote {
      for byte in letters {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: letters)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Whether a spreadsheet program may compute the text, or take its apostrophe for a mark.
  static func looksLikeFormula(_ text: String) -> Bool {
    // Letters and digits are what most texts begin with.
    if let first = text.utf8.first, first >= 0x41 || (0x30...0x39).contains(first) { return false }
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
    case UInt8(ascii: "-"):
      return rest.startIndex > text.utf8.startIndex || !isNumber(rest.dropFirst())
    default: return false
    }
  }

  /// Whether these are digits with at most one decimal point or comma between them.
  private static func isNumber(_ text: Substring.UTF8View.SubSequence) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}

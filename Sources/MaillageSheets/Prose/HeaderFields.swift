/// The header of a project sheet: labels and what stands behind them.
///
/// A label and its value stand on one line, with or without a colon, or on two lines. A slash or a
/// dash is an empty value; what stands behind a label for contacts is counted and withheld.
struct HeaderFields {
  /// One label with its value.
  struct Field {
    /// What it says.
    let field: SheetField
    /// The label as written.
    let label: String
    /// The tokens of the value; empty where it is empty.
    let value: Range<Int>
    /// The blocks it stands on.
    let blocks: Range<Int>
  }

  private(set) var fields: [Field] = []

  /// Finds the fields of a text; a single one without a colon is taken for prose.
  init(_ blocks: [TextBlock], _ text: SheetText, _ tokens: [Token], _ language: SharedLanguage) {
    var found: [(field: Field, hasColon: Bool)] = []
    var place = 0
    while place < blocks.count {
      let next = place + 1 < blocks.count ? blocks[place + 1] : nil
      guard
        let (field, hasColon) = Self.field(at: place, blocks[place], next, text, tokens, language)
      else {
        place += 1
        continue
      }
      found.append((field, hasColon))
      place = field.blocks.upperBound
    }
    let hasHeader = found.count { $0.hasColon } > 0 || Set(found.map(\.field.field)).count >= 3
    let kinds = Set(found.map(\.field.field))
    // "Project: Iedereen mee", at the head of the text
    let isTitled =
      found.first.map { $0.field.field == .title && $0.hasColon && $0.field.blocks.lowerBound == 0 }
      ?? false
    if hasHeader, kinds.count >= 2 || kinds.contains(.commune) || isTitled {
      fields = found.map(\.field)
    }
  }

  /// Whether a block belongs to the header.
  func contains(_ block: Int) -> Bool { fields.contains { $0.blocks.contains(block) } }

  private static func field(
    at place: Int, _ block: TextBlock, _ next: TextBlock?, _ text: SheetText, _ tokens: [Token],
    _ language: SharedLanguage
  ) -> (field: Field, hasColon: Bool)? {
    guard block.tokens.count <= 40, let label = label(at: block.tokens, tokens, language) else {
      return nil
    }
    var start = block.tokens.lowerBound + label.length
    let name = text.text(
      tokens[block.tokens.lowerBound].range.lowerBound..<tokens[start - 1].range.upperBound)
    let hasColon = start < block.tokens.upperBound && tokens[start].isMark(":")
    if hasColon { start += 1 }
    if start < block.tokens.upperBound {
      // "Commune de Neupré" is a body, no label.
      guard
        hasColon || block.tokens.count <= 12 && !language.tables.ofWords.contains(tokens[start].key)
      else { return nil }
      let value = start..<block.tokens.upperBound
      return (
        Field(
          field: label.field, label: name, value: stated(value, tokens), blocks: place..<place + 1),
        hasColon
      )
    }
    guard let next, next.tokens.count <= 20, Self.label(at: next.tokens, tokens, language) == nil
    else {
      let empty = start..<start
      return (
        Field(field: label.field, label: name, value: empty, blocks: place..<place + 1), hasColon
      )
    }
    return (
      Field(
        field: label.field, label: name, value: stated(next.tokens, tokens),
        blocks: place..<place + 2),
      hasColon
    )
  }

  /// The label that a block begins with: up to four words.
  private static func label(
    at block: Range<Int>, _ tokens: [Token], _ language: SharedLanguage
  ) -> (field: SheetField, length: Int)? {
    guard tokens[block.lowerBound].isCapitalised,
      language.labelBeginnings.contains(tokens[block.lowerBound].key)
    else { return nil }
    for length in stride(from: min(4, block.count), to: 0, by: -1) {
      let key = tokens[block.lowerBound..<block.lowerBound + length].map(\.key.text)
        .joined(separator: " ")
      if let field = language.tables.fieldLabels[key] { return (field, length) }
    }
    return nil
  }

  private static func stated(_ value: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    let hasWord = value.contains { tokens[$0].kind != .mark }
    return hasWord ? value : value.lowerBound..<value.lowerBound
  }
}

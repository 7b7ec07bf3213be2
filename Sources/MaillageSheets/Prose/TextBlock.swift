/// A paragraph, a heading or an entry of a list.
struct TextBlock: Sendable {
  /// What a block is.
  enum Kind: Sendable {
    /// A short line of its own that ends no sentence.
    case heading
    /// A line behind a bullet, a dash or a number.
    case item
    /// Anything else.
    case paragraph
  }

  /// What it is.
  var kind: Kind
  /// Its tokens, the bullet left out.
  var tokens: Range<Int>
  /// Whether an empty line stands before it.
  let isAfterBlank: Bool

  /// The blocks of a text.
  ///
  /// Lines that were broken to fit a page are joined: a line goes on where the one before it is long
  /// or the next begins with a small letter, and no sentence has ended.
  static func blocks(of text: SheetText, tokens: [Token]) -> [TextBlock] {
    let lines = TextLine.lines(of: text, tokens: tokens)
    var blocks: [TextBlock] = []
    var last: TextLine?
    for (place, line) in lines.enumerated() {
      defer { last = line }
      if let last, let block = blocks.last, line.continues(last, block.kind, tokens) {
        blocks[blocks.count - 1].tokens = block.tokens.lowerBound..<line.tokens.upperBound
        blocks[blocks.count - 1].kind = block.kind == .heading ? .paragraph : block.kind
        continue
      }
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      let kind: Kind =
        line.isItem || line.isEnumerated(behind: last, tokens)
        ? .item : line.isHeading(before: next, tokens) ? .heading : .paragraph
      blocks.append(TextBlock(kind: kind, tokens: line.tokens, isAfterBlank: line.isAfterBlank))
    }
    return blocks
  }
}

/// A line with something on it.
private struct TextLine {
  /// Its tokens, the bullet left out.
  var tokens: Range<Int>
  /// How many scalars it has.
  let length: Int
  /// How many of them its first word has, with the signs around it.
  let firstWord: Int
  /// Whether a bullet or a number begins it.
  let isItem: Bool
  /// Whether an empty line stands before it.
  let isAfterBlank: Bool
  /// Whether it stands among lines that were all broken where the page ended.
  var isWrapped = false

  static func lines(of text: SheetText, tokens: [Token]) -> [TextLine] {
    var lines: [TextLine] = []
    var token = 0
    var start = 0
    var isAfterBlank = true
    while start < text.count {
      var end = start
      while end < text.count, text.scalars[end] != "\n" { end += 1 }
      let first = token
      while token < tokens.count, tokens[token].range.lowerBound < end { token += 1 }
      if token == first {
        isAfterBlank = true
      } else {
        let marker = markerLength(tokens[first..<token])
        if first + marker < token {
          lines.append(
            TextLine(
              tokens: first + marker..<token, length: end - start,
              firstWord: text.scalars[start..<end].prefix { $0 != " " }.count, isItem: marker > 0,
              isAfterBlank: isAfterBlank))
          isAfterBlank = false
        }
      }
      start = end + 1
    }
    markWrapped(&lines, tokens)
    return lines
  }

  /// Marks the lines of each stretch between empty lines and bullets that was broken to fit a page:
  /// three lines or more (or two of which the first is long and the second ends a sentence), on none of
  /// which the first word of the next one had room.
  private static func markWrapped(_ lines: inout [TextLine], _ tokens: [Token]) {
    var first = 0
    while first < lines.count {
      var end = first + 1
      while end < lines.count, !lines[end].isAfterBlank, !lines[end].isItem { end += 1 }
      let width = lines[first..<end].lazy.map(\.length).max() ?? 0
      let isProse =
        end - first == 2 && lines[first].length >= wide
        && tokens[lines[first + 1].tokens.upperBound - 1].isMark(".")
      let isWrapped =
        (end - first >= 3 && width >= narrowest || isProse)
        && (first..<end - 1).allSatisfy {
          lines[$0].length + 1 + lines[$0 + 1].firstWord > width
        }
      if isWrapped { for place in first..<end { lines[place].isWrapped = true } }
      first = end
    }
  }

  /// The narrowest page on which lines are broken; below stand lists of names.
  private static let narrowest = 50
  /// A line of this length is hardly a heading.
  private static let wide = 75

  /// Words at which no heading and no entry ends: a line that does goes on below.
  private static let hanging = WordTable([
    "a", "au", "aux", "avec", "d'", "dans", "de", "des", "du", "en", "et", "l'", "la", "le", "les",
    "ou",
    "par", "pour", "sa", "ses", "son", "sur", "un", "une", "aan", "door", "een", "het", "in", "met",
    "naar", "of", "om", "op", "te", "tussen", "uit", "van", "voor", "am", "an", "auf", "aus", "bei",
    "das", "dem", "den", "der", "die", "durch", "ein", "eine", "einem", "einen", "einer", "fur",
    "im",
    "mit", "oder", "sowie", "und", "vom", "von", "zu", "zum", "zur", "and", "at", "by", "for",
    "from",
    "of", "or", "the", "to", "with",
  ])

  /// How many tokens make up the bullet or the number of an entry.
  private static func markerLength(_ tokens: ArraySlice<Token>) -> Int {
    let first = tokens[tokens.startIndex]
    guard tokens.count > 1 else { return first.isMark("•") ? 1 : 0 }
    let second = tokens[tokens.startIndex + 1]
    if first.isMark("•") || first.isMark("*") { return 1 }
    if first.isMark("-") || first.isMark("–") {
      return second.hasSpaceBefore || second.isCapitalised ? 1 : 0
    }
    if first.key.isShort("o"), !first.isCapitalised, second.isCapitalised, second.hasSpaceBefore {
      return 1
    }
    let isShort = first.range.count <= 2 && (first.kind == .number || first.range.count == 1)
    if isShort,
      second.isMark(")") || second.isMark("°") || (second.isMark(".") && first.kind == .number),
      tokens.count > 2
    {
      return 2
    }
    return 0
  }

  /// Whether this line goes on with what the line before it began.
  func continues(_ last: TextLine, _ kind: TextBlock.Kind, _ tokens: [Token]) -> Bool {
    guard !isItem, !isAfterBlank else { return false }
    let end = tokens[last.tokens.upperBound - 1]
    if isWrapped, last.isWrapped { return true }
    if !end.isCapitalised, Self.hanging.contains(end.key), kind != .item || last.length >= 30 {
      return true
    }
    if [".", ":", "!", "?", ";"].contains(end.sign) { return false }
    let first = tokens[self.tokens.lowerBound]
    // "Excusés : …" is a label of its own.
    let hasLabel = self.tokens.prefix(6).contains { tokens[$0].isMark(":") }
    if first.isCapitalised, hasLabel { return false }
    // "Cluster zorg – …", "Cluster welzijn – …": a word that two lines begin with.
    if first.isCapitalised, first.key.length >= 4, first.key == tokens[last.tokens.lowerBound].key,
      self.tokens.prefix(6).contains(where: { tokens[$0].isMark("–") || tokens[$0].isMark(":") })
    {
      return false
    }
    // "Cost of Living – …", "Local Equality – …"
    if first.isCapitalised, hasDash(tokens), last.hasDash(tokens) { return false }
    // "Composante 3 – personnes qui confient les enfants : …": one of several that bear numbers.
    let second = self.tokens.dropFirst().first
    if first.isCapitalised, let second, tokens[second].kind == .number,
      self.tokens.prefix(14).contains(where: { tokens[$0].isMark(":") })
    {
      return false
    }
    let isSmall = first.kind == .word && !first.isCapitalised
    // "Doel: …": a label begins a line of its own.
    let isLabel = self.tokens.prefix(3).contains { tokens[$0].isMark(":") }
    if isLabel, !isSmall { return false }
    if end.isMark(","), kind != .item || isSmall { return true }
    return isSmall || (last.length >= 60 && kind == .paragraph)
  }

  /// Whether a dash between spaces parts its first words from the rest.
  private func hasDash(_ tokens: [Token]) -> Bool {
    self.tokens.prefix(8).dropFirst().contains {
      (tokens[$0].isMark("–") || tokens[$0].isMark("-") || tokens[$0].isMark("—"))
        && tokens[$0].hasSpaceBefore && $0 + 1 < self.tokens.upperBound
        && tokens[$0 + 1].hasSpaceBefore
    }
  }

  /// Whether semicolons mark it as one of several: "Composition :", then "le CPAS ;", "la police."
  func isEnumerated(behind last: TextLine?, _ tokens: [Token]) -> Bool {
    guard let last, !isAfterBlank else { return false }
    let end = tokens[last.tokens.upperBound - 1]
    return end.isMark(";") || end.isMark(":") && tokens[self.tokens.upperBound - 1].isMark(";")
  }

  /// Whether it is short, begins with a capital and ends no sentence.
  func isHeading(before next: TextLine?, _ tokens: [Token]) -> Bool {
    guard let end = tokens[self.tokens].last, self.tokens.count <= 16 else { return false }
    if [".", ",", ";", "!", "…"].contains(end.sign) { return false }
    let first = tokens[self.tokens.lowerBound]
    guard first.isCapitalised || first.isQuote || first.kind == .number else { return false }
    return next.map { !$0.isItem } ?? false
  }
}

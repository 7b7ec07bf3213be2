/// Names that a text gives to what it described: "a partnership, known as a Safety Board (SB)".
extension PlatformFinder {
  /// The name without quotation marks that a word for naming gives to what stands before it; what was
  /// described is another name of it.
  func called(behind mention: PlatformMention, in sentence: Range<Int>) -> PlatformMention? {
    guard mention.manner != .named, mention.acronym == nil,
      let start = behindNaming(mention.tokens.upperBound, in: sentence)
    else { return nil }
    guard
      var result = quoted(at: start, in: sentence) ?? platform(named: start, in: sentence)
        ?? capitals(at: start, in: sentence)
    else { return nil }
    result.tokens = mention.tokens.lowerBound..<result.tokens.upperBound
    result.manner = .named
    if result.name.count < 2, result.acronym == nil { result.kind = mention.kind }
    if mention.name.count > 1 { result.aliases.append(text.text(span(mention.name))) }
    return result
  }

  /// The place behind a word for naming, which stands at a place, behind a comma, or behind the verb of
  /// its sentence ("wurde ein Bündnis gegründet, genannt").
  private func behindNaming(_ start: Int, in sentence: Range<Int>) -> Int? {
    var place = start
    if place + 1 < sentence.upperBound, tokens[place].kind == .word, !tokens[place].isCapitalised,
      tokens[place + 1].isMark(",")
    {
      place += 1
    }
    if place < sentence.upperBound, tokens[place].isMark(",") { place += 1 }
    let length = language.namings.length(at: place, in: tokens, before: sentence.upperBound)
    return length > 0 && place + length < sentence.upperBound ? place + length : nil
  }

  /// A name in quotation marks.
  private func quoted(at start: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard tokens[start].isQuote,
      let close = (start + 1..<min(sentence.upperBound, start + 14)).first(where: {
        tokens[$0].isQuote
      }), close > start + 1
    else { return nil }
    return PlatformMention(
      tokens: start..<close + 1, name: start..<close + 1, manner: .named, kind: .project,
      noun: tokens[start + 1].key)
  }

  /// A name with a platform noun that begins at a place, behind an article or not.
  private func platform(named start: Int, in sentence: Range<Int>) -> PlatformMention? {
    let first = language.determiners.contains(tokens[start].key) ? start + 1 : start
    for place in first..<min(sentence.upperBound, start + Self.longestCalled) {
      guard tokens[place].kind == .word else { return nil }
      if let found = mention(at: place, from: start, in: sentence) {
        let hasCapital = found.name.contains { tokens[$0].isCapitalised }
        return found.name.lowerBound == first && hasCapital ? found : nil
      }
    }
    return nil
  }

  /// A name of words with capitals, behind an article or not, that is no body that the lexicon knows.
  private func capitals(at start: Int, in sentence: Range<Int>) -> PlatformMention? {
    let hasArticle =
      language.determiners.contains(tokens[start].key) && !tokens[start].isCapitalised
    let first = hasArticle ? start + 1 : start
    var end = first
    while end < min(sentence.upperBound, start + Self.longestCalled), tokens[end].kind == .word,
      tokens[end].isCapitalised
    {
      end += 1
    }
    let name = first..<end
    guard !name.isEmpty, !lexicon.namesBody(name, tokens) else { return nil }
    return PlatformMention(
      tokens: name, name: name, manner: .named, kind: .project, noun: tokens[first].key)
  }

  /// No name is longer that a word gives to a platform without quotation marks.
  private static let longestCalled = 10
}

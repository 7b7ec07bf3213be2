/// Platforms that the text names and then says what they are: "Veilig Thuis, een samenwerking van".
extension PlatformFinder {
  /// The name before the comma that a platform noun with an indefinite article follows.
  ///
  /// It begins the sentence or stands behind an article, each of its words has a capital, and it names
  /// no body that the lexicon knows.
  func named(before mention: PlatformMention, from floor: Int) -> PlatformMention? {
    let comma = mention.tokens.lowerBound - 1
    guard mention.manner == .described, comma > floor, tokens[comma].isMark(","),
      language.indefinite.contains(tokens[comma + 1].key)
    else { return nil }
    var start = comma
    while start > floor, comma - start < 5, isNameWord(start - 1) { start -= 1 }
    guard start < comma,
      start == floor || language.determiners.contains(tokens[start - 1].key),
      !lexicon.namesBody(start..<comma, tokens),
      !(start..<comma).contains(where: { noun(at: $0, before: comma) != nil })
    else { return nil }
    return PlatformMention(
      tokens: start..<comma, name: start..<comma, manner: .named, kind: mention.kind,
      noun: mention.noun)
  }

  private func isNameWord(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && token.isCapitalised && !language.determiners.contains(token.key)
      && language.adverbials.length(at: place, in: tokens, before: place + 1) == 0
  }
}

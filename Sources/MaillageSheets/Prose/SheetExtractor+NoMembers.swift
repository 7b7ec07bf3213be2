/// What stands in a list of members and is none.
extension SheetExtractor {
  /// "… and representatives of seven designated organisations:" over the items that name them.
  func announcesItems(
    _ entry: ListEntry?, at list: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    guard let entry, tokens[sentence.upperBound - 1].isMark(":"),
      list.upperBound >= sentence.upperBound - 1,
      let last = entry.tokens.last(where: { tokens[$0].kind == .word })
    else { return false }
    let near = max(list.lowerBound, last - 4)..<last
    let isCounted = near.contains {
      tokens[$0].kind == .number || language.numbers[tokens[$0].key] != nil
    }
    return isCounted
      && (language.participants.contains(tokens[last].key)
        || lexicon.heads(at: last, tokens, before: last + 1).isCategory)
  }

  func withoutArticle(_ entry: Range<Int>) -> Range<Int> {
    entry.count > 1 && language.determiners.contains(tokens[entry.lowerBound].key)
      ? entry.dropFirst() : entry
  }

  /// "Zimmer 3", "Marktplatz 12": a street or a room with its number.
  func isAddress(_ entry: Range<Int>) -> Bool {
    guard (2...4).contains(entry.count), tokens[entry.upperBound - 1].kind == .number,
      let noun = entry.dropLast().last
    else { return false }
    return PersonWords.streets.contains(tokens[noun].key)
  }
}

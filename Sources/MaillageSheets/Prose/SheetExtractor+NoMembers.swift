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

  /// "… des acteurs publics, actifs dans plusieurs domaines :", "who work on four themes:": whether a line
  /// ends with what its items are, and that is no kind of body.
  func endsInOtherThings(_ line: Range<Int>) -> Bool {
    guard line.count > 4, tokens[line.upperBound - 1].isMark(":") else { return false }
    var place = line.upperBound - 2
    while place > line.lowerBound, isQualifier(place),
      !language.otherLists.contains(tokens[place].key)
    {
      place -= 1
    }
    guard place > line.lowerBound, language.otherLists.contains(tokens[place].key) else {
      return false
    }
    let noun = place
    place -= 1
    while place > line.lowerBound,
      isQualifier(place) || language.fillers.contains(tokens[place].key)
        || language.indefinite.contains(tokens[place].key)
        || language.numbers[tokens[place].key] != nil || tokens[place].kind == .number
    {
      place -= 1
    }
    let key = tokens[place].key
    return place < noun - 1 && !language.ofWords.contains(key)
      && (language.innerWords.contains(key) || language.adverbials.contains(key)
        // "hat drei Ziele:"
        || language.verbs.contains(key) && !language.copulas.contains(key)
        || language.placeWords.contains(key))
  }

  private func isQualifier(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && !token.isCapitalised
      && (language.adjectives.contains(token.key) || language.following.contains(token.key))
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

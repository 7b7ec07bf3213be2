/// Names that their acronym holds together: "Fund for Asylum, Migration and Integration (FAMI)".
extension ListSplitter {
  /// Whether a sign or an "and" stands within one name.
  func isOneName(_ place: Int, in list: Range<Int>) -> Bool {
    isSpelledOut(place, in: list) || isOfDepartment(place, in: list)
      || isAmongPlaces(place, in: list)
  }

  /// "Basildon, Billericay & Wickford CVS": a comma behind one word, before two words that the sign
  /// joins and the noun that all are of.
  private func isAmongPlaces(_ comma: Int, in list: Range<Int>) -> Bool {
    guard tokens[comma].isMark(","), comma > list.lowerBound, comma + 4 < list.upperBound,
      tokens[comma + 2].isMark("&"),
      comma - 1 == list.lowerBound || tokens[comma - 2].kind == .mark
    else { return false }
    let isPlace = { (place: Int) in
      tokens[place].isCapitalised && !tokens[place].isAcronym
        && !lexicon.heads(at: place, tokens, before: place + 1).isBody
    }
    return [comma - 1, comma + 1, comma + 3].allSatisfy { isPlace($0) }
      && (tokens[comma + 4].isAcronym
        || lexicon.heads(at: comma + 4, tokens, before: comma + 5).isOrganisation)
  }

  /// Whether a sign or an "and" stands between words whose initials the acronym in brackets behind them
  /// gives.
  func isSpelledOut(_ place: Int, in list: Range<Int>) -> Bool {
    guard
      let open = (place + 1..<min(list.upperBound, place + 12)).first(where: {
        tokens[$0].isMark("(") || tokens[$0].isMark(";")
      }), tokens[open].isMark("("), open + 2 < tokens.count, tokens[open + 1].isAcronym,
      tokens[open + 2].isMark(")")
    else { return false }
    var letters = Array(tokens[open + 1].key.text)
    guard letters.count >= 3 else { return false }
    if isSpelled(tokens[open + 1].key.text, around: place, in: list, upTo: open) { return true }
    var word = open - 1
    while word >= list.lowerBound, let last = letters.last {
      let token = tokens[word]
      if token.kind == .word, token.isCapitalised {
        guard token.key.text.first == last else { return false }
        letters.removeLast()
        // As many initials on this side of the sign as on the other, or more.
        if letters.isEmpty { return word < place }
      }
      word -= 1
    }
    return false
  }

  /// "Collectif contre les violences familiales et l'exclusion (CVFE)": the letters are those of all
  /// words from the beginning of the entry, and not of those behind the "and" alone.
  private func isSpelled(
    _ letters: String, around place: Int, in list: Range<Int>, upTo open: Int
  ) -> Bool {
    guard tokens[place].kind == .word || tokens[place].isMark("&"),
      let first = list.first(where: { !language.determiners.contains(tokens[$0].key) }),
      first < place, open - first <= 14,
      !(first..<open).contains(where: { tokens[$0].isMark(",") || tokens[$0].isMark(";") })
    else { return false }
    return shared.spells(letters, first..<open, of: tokens)
      && !shared.spells(letters, place + 1..<open, of: tokens)
  }
}

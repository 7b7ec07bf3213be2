/// Names that their acronym holds together: "Fund for Asylum, Migration and Integration (FAMI)".
extension ListSplitter {
  /// Whether a sign or an "and" stands within one name.
  func isOneName(_ place: Int, in list: Range<Int>) -> Bool {
    isSpelledOut(place, in: list) || isOfDepartment(place, in: list)
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
    var letters = Array(tokens[open + 1].key)
    guard letters.count >= 3 else { return false }
    var word = open - 1
    while word >= list.lowerBound, let last = letters.last {
      let token = tokens[word]
      if token.kind == .word, token.isCapitalised {
        guard token.key.first == last else { return false }
        letters.removeLast()
        // As many initials on this side of the sign as on the other, or more.
        if letters.isEmpty { return word < place }
      }
      word -= 1
    }
    return false
  }
}

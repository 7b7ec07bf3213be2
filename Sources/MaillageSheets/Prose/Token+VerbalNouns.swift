extension [Token] {
  /// "Frauen helfen Frauen", "Bürger für Bürger": whether a word stands between the same noun twice, as only
  /// names do.
  func isBetweenTwins(_ place: Int) -> Bool {
    guard place > 0, place + 1 < count, self[place - 1].isCapitalised,
      self[place + 1].isCapitalised,
      self[place - 1].kind == .word, self[place + 1].kind == .word, self[place].kind == .word
    else { return false }
    let first = self[place - 1].key
    let second = self[place + 1].key
    return first == second || first.length > 4 && second.text.hasPrefix(first.text)
  }

  /// "dienst openbare werken": whether a word that is a verb elsewhere is the noun of what is done, right
  /// behind an adjective for the public.
  func isVerbalNoun(_ place: Int) -> Bool {
    place > 0 && self[place].key == Word("werken")
      && [Word("openbare"), Word("publieke")].contains { $0 == self[place - 1].key }
      || isBetweenTwins(place)
  }
}

extension [Token] {
  /// "dienst openbare werken": whether a word that is a verb elsewhere is the noun of what is done, right
  /// behind an adjective for the public.
  func isVerbalNoun(_ place: Int) -> Bool {
    place > 0 && self[place].key == Word("werken")
      && [Word("openbare"), Word("publieke")].contains { $0 == self[place - 1].key }
  }
}

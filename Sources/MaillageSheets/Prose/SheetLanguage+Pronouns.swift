extension SheetLanguage {
  /// Whether a word stands for what the sentence before was about: "zij", "es", and "het" of "Het
  /// wordt getrokken door" but not of "het overleg".
  func isSubjectPronoun(_ place: Int, _ tokens: [Token]) -> Bool {
    let key = tokens[place].key
    guard subjectPronouns.contains(key) else { return false }
    return !determiners.contains(key)
      || place + 1 < tokens.count && verbs.contains(tokens[place + 1].key)
  }
}

/// What stands for a body where an entry holds the name of a person.
extension MemberReader {
  /// An entry without names of persons and what they leave behind: nil where nothing else remains.
  ///
  /// "Staatsanwaltschaft (vertreten durch N)", "Bürgermeister N", "N (Polizeizone)", "N, Polizeizone".
  func withoutPersons(_ range: Range<Int>) -> Range<Int>? {
    guard persons.hides(anyOf: range) else { return range }
    var shown = trimmed(persons.shown(of: range))
    while let last = shown.last,
      tokens[last].isMark("(") || language.ofWords.contains(tokens[last].key)
        || language.determiners.contains(tokens[last].key)
    {
      shown = trimmed(shown.lowerBound..<last)
    }
    // "Pierre d'Angle et SAMU Social"
    if let first = shown.first, first > range.lowerBound, shown.count > 1,
      language.conjunctions.contains(tokens[first].key)
    {
      shown = trimmed(shown.dropFirst())
    }
    if let first = shown.first, tokens[first].isMark("(") {
      let close = shown.last { tokens[$0].isMark(")") } ?? shown.upperBound
      shown = withoutPost(trimmed(first + 1..<close))
    }
    for place in shown
    where PersonWords.represented.length(at: place, in: tokens, before: shown.upperBound) > 0 {
      shown = trimmed(shown.lowerBound..<place)
      if let last = shown.last, tokens[last].isMark("(") {
        shown = trimmed(shown.lowerBound..<last)
      }
      break
    }
    guard shown.contains(where: { tokens[$0].kind == .word }) else { return nil }
    return persons.hides(anyOf: shown) ? withoutPersons(shown) : shown
  }

  /// "(OCMW, maatschappelijk werkster)": the body, without what the person does there.
  private func withoutPost(_ range: Range<Int>) -> Range<Int> {
    guard let comma = range.first(where: { tokens[$0].isMark(",") }), comma > range.lowerBound,
      lexicon.namesBody(range.lowerBound..<comma, tokens) || tokens[range.lowerBound].isAcronym,
      !(comma..<range.upperBound).contains(where: { tokens[$0].isCapitalised })
    else { return range }
    return range.lowerBound..<comma
  }

  /// "Chief Inspector Zelda Quint, Police Scotland": behind the name of a person the body that sends
  /// them, rather than the rank before it.
  func bodyBehindPerson(_ range: Range<Int>) -> Range<Int>? {
    guard persons.hides(anyOf: range),
      let comma = range.last(where: { tokens[$0].isMark(",") }), comma + 1 < range.upperBound,
      persons.hides(anyOf: range.lowerBound..<comma)
    else { return nil }
    let rest = trimmed(comma + 1..<range.upperBound)
    guard let first = rest.first, tokens[first].isCapitalised, !persons.hides(anyOf: rest),
      tokens[first].isAcronym || lexicon.namesBody(rest, tokens)
    else { return nil }
    return rest
  }
}

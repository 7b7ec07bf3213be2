/// What stands within a list and ends it, or does not.
extension ListSplitter {
  /// "le bourgmestre, qui la préside, le chef de corps": the comma behind a short clause that names
  /// nobody and stands between two entries.
  func endOfAside(_ opener: Int, before end: Int) -> Int? {
    if let comma = endOfRole(opener, before: end) { return comma }
    guard tokens[opener - 1].isMark(","), !language.adjectivesPrecede else { return nil }
    guard
      let comma = (opener + 1..<min(end, opener + 9)).first(where: {
        [",", ";", ".", ":", "("].contains(where: tokens[$0].isMark)
      }), tokens[comma].isMark(","), comma + 1 < end
    else { return nil }
    let clause = opener + 1..<comma
    let namesBody = clause.contains { place in
      tokens[place].isAcronym || lexicon.heads(at: place, tokens, before: comma).isBody
    }
    let next = tokens[comma + 1]
    let goesOn =
      language.determiners.contains(next.key) || next.isAcronym
      || language.conjunctions.contains(next.key)
    return !namesBody && goesOn
      && clause.contains { language.verbs.contains(tokens[$0].key) } ? comma : nil
  }

  /// "de burgemeester als voorzitter, de korpschef": what the entry does there, and the list goes on.
  private func endOfRole(_ opener: Int, before end: Int) -> Int? {
    for (_, words) in language.roleMarks {
      let length = words.length(at: opener, in: tokens, before: end)
      let next = opener + length
      let goesOn =
        length > 0 && next < end
        && (tokens[next].isMark(",") || language.conjunctions.contains(tokens[next].key))
      if goesOn { return next }
    }
    return nil
  }

  /// "aux communes de comparer": what stands behind "de" is a verb.
  func isInfinitive(_ place: Int) -> Bool {
    !tokens[place].isCapitalised && language.infinitives.contains(tokens[place].key)
      && !language.notInfinitives.contains(tokens[place].key)
  }

  func lastDivision(before place: Int, from start: Int) -> Int? {
    var index = place - 1
    while index > start {
      if tokens[index].isMark(",") || tokens[index].isMark(";") { return index }
      index -= 1
    }
    return nil
  }
}

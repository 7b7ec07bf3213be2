/// What stands within a list and ends it, or does not.
extension ListSplitter {
  /// "le bourgmestre, qui la préside, le chef de corps": the comma behind a short clause that names
  /// nobody and stands between two entries; "le CPAS, représenté par N ; la police": the semicolon.
  func endOfAside(_ opener: Int, before end: Int) -> Int? {
    guard tokens[opener - 1].isMark(","),
      let comma = (opener + 1..<min(end, opener + 9)).first(where: {
        [",", ";", ".", ":", "("].contains(tokens[$0].sign)
      }), comma + 1 < end
    else { return nil }
    if tokens[comma].isMark(";") { return comma }
    guard tokens[comma].isMark(","), !language.adjectivesPrecede else { return nil }
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

  /// "de burgemeester als voorzitter, de korpschef": what ends an aside of one word for a role, if the
  /// list goes on behind it.
  func endOfRole(_ start: Int, in list: Range<Int>) -> Int? {
    guard start + 1 < list.upperBound, tokens[start + 1].isMark(","),
      language.roleMarks.contains(where: { $0.words.contains(tokens[start].key) })
    else { return nil }
    return start + 1
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

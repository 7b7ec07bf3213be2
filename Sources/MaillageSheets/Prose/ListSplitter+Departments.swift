/// Names of departments that list what they are for: "Ministerium für Familie, Frauen und Jugend".
extension ListSplitter {
  /// Whether a sign or an "and" stands in the list of what a department, or somebody, is for.
  ///
  /// Behind the noun of such a body and "for", one or two words stand between each sign and the next,
  /// none of them a body of its own or with an article, up to an "and".
  func isOfDepartment(_ place: Int, in list: Range<Int>) -> Bool {
    guard
      let joint = (max(list.lowerBound + 1, place - 12)..<max(list.lowerBound + 1, place)).last(
        where: {
          language.departmentJoins.contains(tokens[$0].key)
            && language.departments.contains(tokens[$0 - 1].key)
        })
    else { return false }
    guard let end = endOfFields(from: joint + 1, before: list.upperBound) else { return false }
    return place < end
  }

  /// Where the fields end that begin at a place; nil where they are no such list.
  private func endOfFields(from start: Int, before end: Int) -> Int? {
    var place = start
    while true {
      let field = place
      while place < end, tokens[place].kind == .word, !isAnd(place) { place += 1 }
      guard isField(field..<place), place < end else { return nil }
      if isAnd(place) {
        let last = place + 1
        var close = last
        while close < end, tokens[close].kind == .word, !isAnd(close), close - last < 3,
          language.verbs.contains(tokens[close].key) == false
        {
          close += 1
        }
        return isField(last..<min(close, last + 2)) ? close : nil
      }
      guard tokens[place].isMark(",") else { return nil }
      place += 1
    }
  }

  private func isAnd(_ place: Int) -> Bool {
    language.conjunctions.contains(tokens[place].key)
  }

  private func isField(_ field: Range<Int>) -> Bool {
    (1...2).contains(field.count) && !tokens[field.lowerBound].isAcronym
      && !language.determiners.contains(tokens[field.lowerBound].key)
      && !language.ofWords.contains(tokens[field.lowerBound].key)
      && !field.contains {
        lexicon.heads(at: $0, tokens, before: field.upperBound).isOrganisation
          || lexicon.heads(at: $0, tokens, before: field.upperBound).isFunction
      }
  }
}

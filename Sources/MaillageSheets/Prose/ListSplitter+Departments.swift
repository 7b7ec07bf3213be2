/// Names of departments that list what they are for: "Ministerium für Familie, Frauen und Jugend".
extension ListSplitter {
  /// Whether a sign or an "and" stands in the list of what a department, or somebody, is for.
  ///
  /// Behind the noun of such a body and "for", one or two words stand between each sign and the next,
  /// none of them a body of its own or with an article, up to an "and".
  func isOfDepartment(_ place: Int, in list: Range<Int>) -> Bool {
    if let start = fieldsBehindNoun(before: place, in: list),
      let end = endOfFields(from: start, before: list.upperBound), place < end
    {
      return true
    }
    if isAmongFieldsWithOf(place, in: list) { return true }
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

  /// "Direction de l'emploi, du travail et de la protection des populations": fields of a department, each
  /// with its "of", none of which is a body.
  private func isAmongFieldsWithOf(_ place: Int, in list: Range<Int>) -> Bool {
    guard !language.adjectivesPrecede,
      let noun = (max(list.lowerBound, place - 24)..<max(list.lowerBound, place)).last(where: {
        language.departments.contains(tokens[$0].key)
      }), let first = (noun + 1..<min(list.upperBound, noun + 4)).first(where: { isOf($0) })
    else { return false }
    var of = first
    for _ in 0..<Self.mostFields {
      var end = of + 1
      while end < min(list.upperBound, of + 6), tokens[end].kind == .word, !isAnd(end) { end += 1 }
      let noun = firstWord(of + 1..<end)
      guard of + 1 < end, end + 1 < list.upperBound, isOf(end + 1), !tokens[noun].isAcronym,
        !lexicon.heads(at: noun, tokens, before: end).isOrganisation
      else { return false }
      if isAnd(end) {
        let last = firstWord(end + 2..<max(end + 3, min(list.upperBound, end + 5)))
        return of > first && place <= end && last < list.upperBound && !tokens[last].isAcronym
          && !lexicon.heads(at: last, tokens, before: list.upperBound).isOrganisation
      }
      guard tokens[end].isMark(",") else { return false }
      of = end + 1
    }
    return false
  }

  /// "Departement Welzijn, Volksgezondheid en Gezin": where the fields begin, with a capital, right behind
  /// the noun.
  private func fieldsBehindNoun(before place: Int, in list: Range<Int>) -> Int? {
    guard language.verbIsSecond else { return nil }
    let near = max(list.lowerBound, place - 12)..<max(list.lowerBound, place - 1)
    return near.last {
      language.departments.contains(tokens[$0].key) && tokens[$0 + 1].isCapitalised
        && !tokens[$0 + 1].isAcronym
    }.map { $0 + 1 }
  }

  /// Where the fields end that begin at a place; nil where they are no such list.
  private func endOfFields(from start: Int, before end: Int) -> Int? {
    var place = start
    for _ in 0..<Self.mostFields {
      let field = place
      while place < min(end, field + 3), tokens[place].kind == .word, !isAnd(place) { place += 1 }
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
    return nil
  }

  /// No department is for more.
  private static let mostFields = 8

  private func isAnd(_ place: Int) -> Bool {
    language.conjunctions.contains(tokens[place].key)
  }

  /// "Fachbereich Soziale Dienste und Migration": an adjective and what is done, both with a capital.
  private func isOfServices(_ field: Range<Int>) -> Bool {
    language.nounsAreCapitalised && field.count == 2
      && tokens[field.lowerBound].key.text.hasSuffix("e")
      && tokens[field.upperBound - 1].key == Word("dienste")
  }

  /// Bodies that are what a department is for as well: "Fachbereich Jugend und Schule".
  private static let fieldsAsWell = WordSet("schule kultur")

  private func isField(_ field: Range<Int>) -> Bool {
    (1...2).contains(field.count) && !tokens[field.lowerBound].isAcronym
      && !language.determiners.contains(tokens[field.lowerBound].key)
      && !language.ofWords.contains(tokens[field.lowerBound].key)
      && (isOfServices(field)
        || language.nounsAreCapitalised && field.count == 1
          && Self.fieldsAsWell.contains(tokens[field.lowerBound].key)
        || !field.contains {
          lexicon.heads(at: $0, tokens, before: field.upperBound).isOrganisation
            || lexicon.heads(at: $0, tokens, before: field.upperBound).isFunction
        })
  }
}

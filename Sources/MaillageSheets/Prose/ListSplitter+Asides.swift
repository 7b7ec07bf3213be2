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

  /// "vier Vertreter der Träger, die vom Rat benannt werden, und zwölf Bürger": the comma behind a relative
  /// clause within a list, where verbs stand at its end and the list goes on.
  func endOfRelative(_ pronoun: Int, before end: Int) -> Int? {
    guard language.verbIsSecond, language.relatives.contains(tokens[pronoun].key),
      !tokens[pronoun].isCapitalised
    else { return nil }
    let limit = min(end, pronoun + Self.longestRelative)
    guard
      let comma = (pronoun + 1..<max(limit, pronoun + 1)).first(where: {
        [",", ";", ".", ":"].contains(tokens[$0].sign)
      }), tokens[comma].isMark(","), comma > pronoun + 2, comma + 1 < end,
      isFinalVerb(comma - 1), !language.verbs.contains(tokens[comma + 1].key)
    else { return nil }
    let joins = language.conjunctions.length(at: comma + 1, in: tokens, before: end)
    let next = comma + 1 + joins
    // "…, und die sich treffen" goes on with the clause, "…, und der Verband" with the list.
    guard next < end,
      joins == 0 || !language.relatives.contains(tokens[next].key)
        || next + 1 < end && tokens[next + 1].isCapitalised,
      !language.subjectPronouns.contains(tokens[next].key)
    else { return nil }
    return tokens[next].isCapitalised && (joins > 0 || language.nounsAreCapitalised)
      || tokens[next].kind == .number
      || language.determiners.contains(tokens[next].key)
      || language.numbers[tokens[next].key] != nil || isBody(next..<min(end, next + 3))
      ? comma : nil
  }

  /// "vorgeschlagen von", "aangeduid door": a word in small letters that no table knows, or a verb, before
  /// the word for who did it.
  func saysByWhom(_ place: Int, before end: Int) -> Bool {
    let token = tokens[place]
    guard place + 2 < end, token.kind == .word, !token.isCapitalised,
      language.agents.contains(tokens[place + 1].key)
    else { return false }
    return !language.determiners.contains(token.key) && !language.ofWords.contains(token.key)
      && !language.conjunctions.contains(token.key) && !language.adjectives.contains(token.key)
      && !language.representatives.contains(token.key) && !language.fillers.contains(token.key)
      && language.fundedBy.length(at: place, in: tokens, before: end) == 0
      && !lexicon.heads(at: place, tokens, before: place + 1).isBody
      && !lexicon.explains(token.key)
  }

  /// No relative clause within a list is longer.
  private static let longestRelative = 24

  /// Whether a word in small letters is a verb, as the last of a clause.
  private func isFinalVerb(_ place: Int) -> Bool {
    tokens[place].kind == .word && !tokens[place].isCapitalised
      && language.verbs.contains(tokens[place].key)
  }

  /// "die vom Rat benannt werden": whether a part of a list is nothing but a relative clause.
  func isRelative(_ part: Range<Int>) -> Bool {
    guard language.verbIsSecond, part.count > 2, let last = part.last,
      language.relatives.contains(tokens[part.lowerBound].key),
      !tokens[part.lowerBound].isCapitalised
    else { return false }
    return isFinalVerb(last)
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

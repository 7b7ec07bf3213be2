/// What a word may be, and where the cells of a list begin and end.
extension PersonSearch {
  /// "Athénée Léonie de Waha", "Marie Curie School", "Sint Jan".
  func isNamesake(_ name: Range<Int>) -> Bool {
    if isPatron(name) || isBehindEponymPhrase(name.lowerBound) { return true }
    if name.upperBound < tokens.count, !startsLine[name.upperBound],
      isEponym(name.upperBound),
      tokens[name.upperBound].isCapitalised
        || tokens[name.upperBound].key.firstByte == 0x2D
    {
      return true
    }
    // "Clare Local Development Company"
    if language.adjectivesPrecede, name.upperBound < tokens.count, !startsLine[name.upperBound],
      tokens[name.upperBound].isCapitalised,
      name.dropFirst().contains(where: { language.adjectives.contains(tokens[$0].key) }),
      lexicon.heads(at: name.upperBound, tokens, before: name.upperBound + 1).isOrganisation
        || language.platformNouns.values.contains(where: {
          $0.contains(tokens[name.upperBound].key)
        })
    {
      return true
    }
    var place = name.lowerBound
    var steps = 0
    while place > 0, steps < 4, !startsLine[place] {
      let before = tokens[place - 1]
      if PersonWords.saints.contains(before.key) { return true }
      if isEponym(place - 1), !isPost(place - 1) {
        // "la directrice de l'école Zelda Quint": somebody who holds a post is named.
        return before.isCapitalised || !hasPost(before: place - 1)
      }
      let isJoin =
        before.isQuote || language.ofWords.contains(before.key)
        || language.determiners.contains(before.key) || language.adjectives.contains(before.key)
        || !before.isCapitalised && language.innerWords.contains(before.key)
        || !before.isCapitalised && before.kind == .word && lexicon.explains(before.key)
      guard isJoin else { return false }
      place -= 1
      steps += 1
    }
    return false
  }

  /// "Don Bosco", whatever stands before it.
  func isPatron(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    return PersonWords.patrons.length(at: first, in: tokens, before: name.upperBound) == name.count
      // "Rey Juan Carlos"
      || first > 0
        && PersonWords.patrons.length(at: first - 1, in: tokens, before: name.upperBound)
          == name.count + 1
  }

  /// "le groupe scolaire Zelda Quint" at the head of an entry or behind a verb; "la psychologue du
  /// planning familial Zelda Quint" is somebody.
  private func isBehindEponymPhrase(_ name: Int) -> Bool {
    for length in 2...4 where name >= length && !startsLine[name] {
      var start = name - length
      guard PersonWords.eponymPhrases.length(at: start, in: tokens, before: name) == length else {
        continue
      }
      while start > 0, !startsLine[start], language.determiners.contains(tokens[start - 1].key),
        !language.ofWords.contains(tokens[start - 1].key)
      {
        start -= 1
      }
      let isHead =
        start == 0 || startsLine[start] || tokens[start - 1].kind == .mark
        || language.conjunctions.contains(tokens[start - 1].key)
        || language.verbs.contains(tokens[start - 1].key)
      if isHead { return true }
    }
    return false
  }

  func hasPost(before place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 5, !isCellStart(start) {
      start -= 1
      if isPost(start) || PersonWords.professions.contains(tokens[start].key) { return true }
    }
    return false
  }

  func isEponym(_ place: Int) -> Bool {
    PersonWords.eponyms.contains(tokens[place].key)
      && !PersonWords.surnames.contains(tokens[place].key)
  }

  func postLength(at place: Int) -> Int {
    language.functions.length(at: place, in: tokens, before: tokens.count)
  }

  func isPost(_ place: Int) -> Bool { postLength(at: place) > 0 }

  func isGiven(_ place: Int) -> Bool {
    place < tokens.count && isGivenName[place] && hidden[place] == .none && !isArticle(place)
  }

  /// "An Garda", and "A": in English texts no given names but before a known surname.
  private func isArticle(_ place: Int) -> Bool {
    language.determiners.contains(tokens[place].key)
      && !(place + 1 < tokens.count && PersonWords.surnames.contains(tokens[place + 1].key))
  }

  func isInitial(_ place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, tokens[place].isCapitalised else {
      return false
    }
    let length = tokens[place].range.count
    // "À Liège" begins with no initial.
    return length == 1 && !tokens[place].key.isShort("à") || length == 2 && hasStops(place)
  }

  func isPairOfInitials(_ place: Int) -> Bool {
    tokens[place].isAcronym && tokens[place].key.text.count == 2 && hasStops(place)
      && !tokens[place].key.isShort("mj")
  }

  func hasStops(_ place: Int) -> Bool {
    text.scalars[tokens[place].range].contains(".")
  }

  /// The place behind one to three particles with a capitalised word behind them.
  func particleEnd(_ start: Int) -> Int? {
    var place = start
    while place < tokens.count, place - start < 3, tokens[place].kind == .word,
      place == start || !startsLine[place], PersonWords.particles.contains(tokens[place].key)
    {
      place += 1
    }
    guard place > start, place < tokens.count, !startsLine[place], tokens[place].kind == .word,
      tokens[place].isCapitalised
    else { return nil }
    return place
  }

  /// Whether a further word of a name stands here.
  mutating func isPartOfName(_ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].isCapitalised
      && (!tokens[place].isAcronym || tokens[place].range.count > 3 && !hasStops(place))
      && hidden[place] == .none && !isKnown(place)
  }

  /// A capitalised word that no table knows.
  mutating func isUnknown(_ place: Int, orCapitals: Bool = false) -> Bool {
    guard place < tokens.count, hidden[place] == .none else { return false }
    let token = tokens[place]
    guard token.kind == .word, token.isCapitalised, token.range.count > 1,
      !token.isAcronym || orCapitals && token.range.count > 3 && !hasStops(place)
    else { return false }
    return !isKnown(place)
  }

  mutating func isKnown(_ place: Int) -> Bool {
    if let answer = known[place] { return answer }
    let answer = tables(know: place)
    known[place] = answer
    return answer
  }

  /// Whether a table tells that a word is something else than a name.
  ///
  /// "Home-Start" is known by its parts; adjectives only as a whole, for many a surname ends like one.
  func tables(know place: Int) -> Bool {
    let key = tokens[place].key
    if key.hasHyphen, !GivenNames.contains(key),
      isCommune(place) || key.parts.allSatisfy({ isNoun(part: $0) }) || isOfPlaces(key.parts)
    {
      return true
    }
    if PersonWords.surnames.contains(key) { return false }
    return PersonWords.noNames.contains(key)
      || key.length >= 7 && PersonWords.nounEndings.contains(key)
      || PersonWords.eponyms.contains(key)
      || PersonWords.contacts.contains(key) || BelgianCommunes.ownName(of: key) != nil
      || lexicon.heads(at: place, tokens, before: place + 1).isBody
      || lexicon.explains(key)
      || shared.anyNoun.contains(key)
      || language.platformIfNamed.contains(key) || language.anyPlatform.contains(key)
      || language.adjectives.containsWhole(key) || language.participants.contains(key)
      || language.determiners.contains(key) || language.ofWords.contains(key)
      || language.innerWords.contains(key) || language.conjunctions.contains(key)
      || language.clauseOpeners.contains(key) || language.verbs.contains(key)
      || language.adverbials.contains(key) || language.demonstratives.contains(key)
      || language.frequent.contains(key) || language.legalForms.contains(key)
      || language.fillers.contains(key) || language.representatives.contains(key)
      || language.pronouns.contains(key) || language.fieldLabels[key] != nil
  }

  /// "Halle-Vilvoorde", "Touraine-Est": two communes, or a place and where in it.
  private func isOfPlaces(_ parts: [Word]) -> Bool {
    parts.dropFirst().contains { PersonWords.compassPoints.contains($0) }
      || parts.allSatisfy { BelgianCommunes.spelling(ofToken: $0) != nil }
  }

  private func isNoun(part: Word) -> Bool {
    PersonWords.isOrdinary(part) || PersonWords.eponyms.contains(part)
      || PersonWords.noNames.contains(part) || lexicon.explains(part)
  }

  /// Whether a word is a commune of the register; many a surname is one, too, so that one word among
  /// others tells nothing.
  func isCommune(_ place: Int) -> Bool {
    BelgianCommunes.spelling(ofToken: tokens[place].key) != nil
  }

  // MARK: Cells of a list

  func skipped(_ place: Int) -> Int {
    place < tokens.count && tokens[place].isMark(":") ? place + 1 : place
  }

  func isBoundary(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .mark { return token.sign != "@" }
    return !token.isCapitalised
      && language.conjunctions.length(at: place, in: tokens, before: tokens.count) > 0
  }

  func isCellStart(_ place: Int) -> Bool {
    tokens[place].kind != .mark && (startsLine[place] || isBoundary(place - 1))
  }

  /// Whether no capitalised word but a post stands before.
  func isRunStart(_ place: Int) -> Bool {
    if isCellStart(place) || isPost(place - 1) { return true }
    let before = tokens[place - 1]
    return !before.isCapitalised
      && (PersonWords.agents.contains(before.key)
        || !language.ofWords.contains(before.key) && !language.determiners.contains(before.key)
          && !language.innerWords.contains(before.key))
  }

  func isCellEnd(_ place: Int) -> Bool {
    place >= tokens.count || startsLine[place] || isBoundary(place)
      || language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
  }
}

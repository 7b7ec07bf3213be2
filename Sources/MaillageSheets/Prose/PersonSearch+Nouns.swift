/// Names whose surname is an ordinary word: "Zelda Power", "assistant Quint Maison", "Xoe Chapelle".
///
/// No table tells such a name from that of a body, so what speaks for either is weighed: whether the
/// first word is a given name, a place or unknown; whether the words behind it are what only bodies are
/// called by; and whether somebody's name is expected where the whole stands. Where nothing speaks
/// for a body, it is a person.
extension PersonSearch {
  /// Hides all runs of an unknown word and of nouns that may be names.
  ///
  /// - Complexity: O(*n*) for *n* tokens: no run is longer than a few words.
  mutating func hideNounSurnames() {
    let bodies = wordsBeforeBodies()
    var place = 0
    while place < tokens.count {
      guard let run = nounSurname(at: place) else {
        if isRestOfName(place) { hide(place..<place + 1) }
        place += 1
        continue
      }
      if speaksForPerson(run, bodies) { hide(run, as: .likely) }
      place = run.upperBound
    }
  }

  /// "Faith" of "Prof. Ragnhild Faith", where the word behind the title alone was hidden.
  private func isRestOfName(_ place: Int) -> Bool {
    guard place > 1, isFreeCapital(place), !startsLine[place], !isWide(before: place),
      isCellEnd(place + 1), hidden[place - 1] == .person || hidden[place - 1] == .likely
    else { return false }
    if isGivenName[place - 1] { return true }
    let isBehindTitle =
      tokens[place - 2].isMark(".") || language.titles.contains(tokens[place - 2].key)
    return isBehindTitle && !lexicon.heads(at: place, tokens, before: place + 1).isOrganisation
  }

  /// No name of this kind has more words.
  private static let mostWords = 4

  /// Two to four words with capitals, the first of them a given name or unknown, another known.
  private mutating func nounSurname(at start: Int) -> Range<Int>? {
    guard isFreeCapital(start), opensName(start) else { return nil }
    let isSurnameFirst = tokens[start].isAcronym && !isStranger(start) && !namesBodyOnly(start)
    guard isSurnameFirst || !tokens[start].isAcronym && (isGiven(start) || isStranger(start)) else {
      return nil
    }
    var place = start
    var words = 0
    var hasNoun = isSurnameFirst
    while place < tokens.count, words < Self.mostWords, place == start || !startsLine[place],
      words < 2 || !isWide(before: place)
    {
      if isFreeCapital(place), !PersonWords.particles.contains(tokens[place].key) {
        // "Hale LGBT Switchboard": letters end a name, they don't stand within it.
        if words > 1, tokens[place - 1].isAcronym { return nil }
        if tokens[place].isAcronym, tokens[place].range.count < 4 || hasStops(place) { return nil }
        words += 1
        hasNoun = hasNoun || words > 1 && !isStranger(place)
        place += 1
      } else if words > 0, let next = particleEnd(place), isFreeCapital(next),
        !isOfNoun(place, next)
      {
        place = next
      } else {
        break
      }
    }
    guard words >= 2, hasNoun,
      !isSurnameFirst || words == 2 && !tokens[start + 1].isAcronym && isStranger(start + 1)
    else {
      return nil
    }
    let isEnd = isCellEnd(place) || !tokens[place].isCapitalised && tokens[place].kind == .word
    return isEnd ? start..<place : nil
  }

  /// "Palais de Justice": "de" alone before a noun joins what is of it, as in the names of bodies.
  private mutating func isOfNoun(_ particle: Int, _ noun: Int) -> Bool {
    noun == particle + 1 && !tokens[particle].isCapitalised
      && language.ofWords.contains(tokens[particle].key) && !isStranger(noun)
  }

  /// "Clos R.", "Z. Jardin": a noun that many bear as a surname, with an initial.
  mutating func nounWithInitial(at start: Int) -> Int? {
    guard
      isCellStart(start)
        || start > 0
          && (isPost(start - 1) || isTitle(start - 1)
            || PersonWords.agents.contains(tokens[start - 1].key))
    else {
      return nil
    }
    var place = start
    var hasNoun = false
    var initials = 0
    while place < tokens.count, place - start < 4, place == start || !startsLine[place] {
      if isInitial(place),
        hasStops(place) || place + 1 < tokens.count && tokens[place + 1].isMark(".")
      {
        initials += 1
        place += 1
        if place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
          place += 1
        }
      } else if !hasNoun, isFreeCapital(place),
        PersonWords.nounSurnames.contains(tokens[place].key)
      {
        hasNoun = true
        place += 1
      } else {
        break
      }
    }
    return hasNoun && initials == 1 && isCellEnd(place) ? place : nil
  }

  func isFreeCapital(_ place: Int) -> Bool {
    place < tokens.count && hidden[place] == .none && tokens[place].kind == .word
      && tokens[place].isCapitalised && tokens[place].range.count > 1
  }

  /// Whether nothing that stands before a word goes on with it: no article, no noun of a body.
  private mutating func opensName(_ place: Int) -> Bool {
    if isRunStart(place) || isWide(before: place) || isTitle(place - 1) { return true }
    let before = tokens[place - 1]
    if PersonWords.professions.contains(before.key) || isSaying(before: place)
      || before.isCapitalised && !isStranger(place - 1) && !isNoun(place - 1)
    {
      return true
    }
    // "made up of Zelda Power", not "friends of Tarnwick Power".
    guard !before.isCapitalised, place > 1,
      language.ofWords.contains(before.key) || language.innerWords.contains(before.key)
    else { return false }
    let noun = tokens[place - 2]
    return noun.kind == .mark
      || !noun.isCapitalised && !isEponym(place - 2) && !namesBodyOnly(place - 2)
        && !PersonWords.isOrdinary(noun.key)
  }

  func isTitle(_ place: Int) -> Bool {
    PersonWords.titles.contains(tokens[place].key) || language.titles.contains(tokens[place].key)
  }

  /// "dit", "according to": a word for who says something.
  func isSaying(before place: Int) -> Bool {
    (1...2).contains { length in
      place >= length
        && PersonWords.saying.length(at: place - length, in: tokens, before: place) == length
    }
  }
}

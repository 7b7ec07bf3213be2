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

  private func isFreeCapital(_ place: Int) -> Bool {
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

  private func isTitle(_ place: Int) -> Bool {
    PersonWords.titles.contains(tokens[place].key) || language.titles.contains(tokens[place].key)
  }

  /// "dit", "according to": a word for who says something.
  private func isSaying(before place: Int) -> Bool {
    (1...2).contains { length in
      place >= length
        && PersonWords.saying.length(at: place - length, in: tokens, before: place) == length
    }
  }

  /// What speaks for a person, against what speaks for a body.
  private mutating func speaksForPerson(
    _ run: Range<Int>, _ bodies: WordTable<BodyBehind>
  ) -> Bool {
    let first = run.lowerBound
    let last = run.upperBound - 1
    // "France Travail"
    if tokens[first].key == "france", PersonWords.isOrdinary(tokens[first + 1].key) { return false }
    if tellsOfBody(run) || isCommune(first) || isOfBodies(run, bodies) { return false }
    // "Deputy Mayor"
    if !isGiven(first), run.dropFirst().contains(where: { isPost($0) }) { return false }
    if hasSurnameParticle(run) || expectsPerson(first) || isBeforePost(run) || isInRowOfPersons(run)
    {
      return true
    }
    // "Victoria Hall", but "Heike Haus": in some languages many a house is named after somebody.
    let isHouse = language.housesFollowNames && isEponym(last)
    if run.dropFirst().contains(where: { namesBodyOnly($0) }) {
      return isGiven(first)
        && (!language.adjectivesPrecede || !isHouse && run.count == 2 && isEponym(last))
    }
    let key = tokens[first].key
    if PersonWords.placeEndings.contains(key)
      || language.adjectivesPrecede && PersonWords.adjectiveEndings.contains(key)
    {
      return false
    }
    return !(isHouse && isGiven(first)) || isBehindRole(first) || isWide(before: first)
      || isBeforePost(run, orRole: true)
  }

  /// Whether a word is the surname of nobody: a noun of bodies, platforms or those who take part, an
  /// adjective, a plural.
  func namesBodyOnly(_ place: Int) -> Bool {
    let key = tokens[place].key
    if PersonWords.nounSurnames.contains(key) || PersonWords.surnames.contains(key) { return false }
    let head = lexicon.heads(at: place, tokens, before: place + 1)
    return head.isOrganisation || head.isCategory || head.isProgramme || lexicon.explains(key)
      || shared.anyNoun.contains(key) || language.legalForms.contains(key)
      || language.platformIfNamed.contains(key) || language.anyPlatform.contains(key)
      || language.participants.contains(key) || language.adjectives.containsWhole(key)
      || PersonWords.named.contains(key)
      // "Zelda Place": where nouns stand first, what is named after people doesn't end a name.
      || language.adjectivesPrecede && PersonWords.eponyms.containsWhole(key)
      || key.length >= 7 && PersonWords.nounEndings.contains(key) || isPlural(key)
  }

  /// "Assurances", "Services": no surname where the word without its ending is a noun.
  private func isPlural(_ key: Word) -> Bool {
    key.length >= 5 && key.text.hasSuffix("s")
      && PersonWords.isOrdinary(Word(key.text.dropLast())) && PersonWords.isOrdinary(key)
  }

  /// "Jan Van den Immobilier"
  private func hasSurnameParticle(_ run: Range<Int>) -> Bool {
    run.dropFirst().contains { place in
      let key = tokens[place].key
      return tokens[place].isCapitalised && PersonWords.surnameParticles.contains(key)
        || place + 1 < run.upperBound && key == "van"
          && ["den", "der"].contains(tokens[place + 1].key)
    }
  }

  /// Whether a name is expected at a place: behind a post, a profession or a title, behind
  /// "represented by", behind the label of a contact.
  private func expectsPerson(_ place: Int) -> Bool {
    // A post in the column before belongs to whom it names.
    guard place > 0, !isWide(before: place) else { return false }
    if hasPost(before: place) || isTitle(place - 1)
      || isSaying(before: place)
    {
      return true
    }
    var end = place
    if tokens[end - 1].isMark(":") { end -= 1 }
    return (1...6).contains { length in
      let start = end - length
      guard start >= 0 else { return false }
      return PersonWords.represented.length(at: start, in: tokens, before: end) == length
        || end < place
          && (PersonWords.contacts.length(at: start, in: tokens, before: end) == length
            || language.functions.length(at: start, in: tokens, before: end) == length)
    }
  }

  /// "Solveig Place, schepen": before a post, unless a body may hold it ("Tarnwick Council, chair").
  private func isBeforePost(_ run: Range<Int>, orRole: Bool = false) -> Bool {
    var place = run.upperBound
    guard place + 1 < tokens.count, !startsLine[place],
      [",", "(", "–", "-"].contains(tokens[place].sign)
    else { return false }
    place += 1
    while place < min(tokens.count, run.upperBound + 4), tokens[place].kind == .word,
      !isPost(place), language.determiners.contains(tokens[place].key)
    {
      place += 1
    }
    guard place < tokens.count, isPost(place) else { return false }
    return orRole
      || !language.roleMarks.contains { $0.words.contains(tokens[place].key) }
        && language.roleNotes[tokens[place].key] == nil
  }

  /// "Vorsitz: Morag Haus", "Coordination : Karim Place": behind the label of a role, which a body may
  /// hold as well.
  private func isBehindRole(_ place: Int) -> Bool {
    guard place > 1, tokens[place - 1].isMark(":") else { return false }
    return language.roleMarks.contains { $0.words.contains(tokens[place - 2].key) }
  }

  /// "Heike Church en Pieter Faith": a given name and a noun that fill a cell.
  mutating func isGivenWithNoun(_ cell: Range<Int>) -> Bool {
    cell.count == 2 && isGiven(cell.lowerBound) && !tellsOfBody(cell)
      && cell.dropFirst().allSatisfy { isFreeCapital($0) && !tokens[$0].isAcronym }
  }

  /// "Morag Haus (OCMW)", "Karim Place – CPAS", near a person before the same sign.
  private func isInRowOfPersons(_ run: Range<Int>) -> Bool {
    let end = run.upperBound
    guard end + 1 < tokens.count, isCellStart(run.lowerBound), !startsLine[end],
      ["(", "–", "-"].contains(tokens[end].sign),
      tokens[end + 1].isAcronym || namesBodyOnly(end + 1)
    else { return false }
    let initials = String(run.compactMap { tokens[$0].key.text.first })
    guard tokens[end + 1].key.text != initials else { return false }
    let near = max(1, run.lowerBound - Self.rows)..<min(tokens.count, end + Self.rows)
    return near.contains { place in
      tokens[place].sign == tokens[end].sign && place != end && !startsLine[place]
        && (hidden[place - 1] == .person || hidden[place - 1] == .likely)
    }
  }

  /// How far away the rows are that tell what a row is.
  private static let rows = 40

  /// What stands behind a word with a capital where that names a body.
  struct BodyBehind: Sendable {
    /// The noun that was found first.
    var noun: Word
    /// Whether another one was found, too.
    var isOneOfSeveral = false
  }

  /// Words before what only bodies are called by: "Tarnwick" of "Tarnwick Council".
  private func wordsBeforeBodies() -> WordTable<BodyBehind> {
    var words = WordTable<BodyBehind>()
    for place in tokens.indices.dropFirst()
    where tokens[place].isCapitalised && tokens[place - 1].isCapitalised && !startsLine[place]
      && namesBodyOnly(place)
    {
      let noun = tokens[place].key
      words.update(tokens[place - 1].key, default: BodyBehind(noun: noun)) {
        $0.isOneOfSeveral = $0.isOneOfSeveral || $0.noun != noun
      }
    }
    return words
  }

  /// Whether a body stands elsewhere in the text whose name begins with the first word of a run.
  private func isOfBodies(_ run: Range<Int>, _ bodies: WordTable<BodyBehind>) -> Bool {
    guard let found = bodies[tokens[run.lowerBound].key] else { return false }
    return found.isOneOfSeveral || found.noun != tokens[run.lowerBound + 1].key
  }
}

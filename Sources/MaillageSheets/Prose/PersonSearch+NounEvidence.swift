/// What speaks for a person and what for a body, where a surname is an ordinary word.
extension PersonSearch {
  /// What speaks for a person, against what speaks for a body.
  mutating func speaksForPerson(
    _ run: Range<Int>, _ bodies: WordTable<BodyBehind>
  ) -> Bool {
    let first = run.lowerBound
    let last = run.upperBound - 1
    // "France Travail"
    if tokens[first].key.isShort("france"), PersonWords.isOrdinary(tokens[first + 1].key) {
      return false
    }
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
      || PersonWords.named.contains(key) || PersonWords.noSurnames.contains(key)
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
        || place + 1 < run.upperBound && key.isShort("van")
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
  func wordsBeforeBodies() -> WordTable<BodyBehind> {
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

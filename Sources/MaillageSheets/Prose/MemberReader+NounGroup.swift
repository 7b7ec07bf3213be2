/// Whether a stretch of text may be a name at all, and where the name begins and ends in it.
extension MemberReader {
  /// The one noun group that an entry is; empty where it is none.
  ///
  /// What stands before the group and behind it is left out. What makes it a clause ends it, if what
  /// stands before is a body, and leaves nothing otherwise.
  func nounGroup(of entry: Range<Int>) -> Range<Int> {
    let start = groupStart(of: entry)
    let range = start..<entry.upperBound
    let nothing = start..<start
    guard !range.isEmpty, !headsNoName(range), !isTask(range), !beginsWithVerb(range) else {
      return nothing
    }
    // What stands in quotation marks is a name, whatever its words.
    if range.contains(where: { tokens[$0].isQuote }) { return range }
    var group = range
    if let tail = range.dropFirst().first(where: { beginsTail($0, in: range) }),
      // "personne de contact au sein de l'équipe" is who she is.
      !isOfPerson(range)
    {
      group = withoutLooseEnd(range.lowerBound..<tail)
    }
    if hasObject(group) { return nothing }
    if !isOfPersonsWho(group),
      let place = group.dropFirst().first(where: { showsClause($0, in: group) })
    {
      group = withoutVerb(group.lowerBound..<place)
      guard beginsWithBody(group) else { return nothing }
    }
    group = withoutLooseEnd(group)
    return group.isEmpty || isTime(group) || isLabel(group) || isThing(group) ? nothing : group
  }

  private var bounds: NameBounds { language.bounds }

  /// Where the group begins: behind "representing", "tout comme les", "Here the".
  private func groupStart(of entry: Range<Int>) -> Int {
    var start = entry.lowerBound
    let end = entry.upperBound
    // "les asbl de colis alimentaires Les Équipes": what an association is of, and its name.
    if start < end, language.ofWords.contains(tokens[start].key), !tokens[start].isCapitalised {
      start = entry.first { tokens[$0].isCapitalised } ?? start
    }
    start = behindAttribute(from: start, before: end)
    while start < end, !tokens[start].isAcronym {
      var length = bounds.openers.length(at: start, in: tokens, before: end)
      let adverb = bounds.noHeads.length(at: start, in: tokens, before: end)
      if length == 0, adverb > 0, start + adverb < end,
        language.determiners.contains(tokens[start + adverb].key),
        !language.ofWords.contains(tokens[start + adverb].key)
      {
        length = adverb
      }
      guard length > 0, start + length < end, !isTitleCase(start..<end) else { break }
      start = trimmed(start + length..<end).lowerBound
    }
    return start
  }

  /// "der in der Gemeinde tätigen Vereine", "de in de raad vertegenwoordigde fracties": the noun behind
  /// what says where it is.
  private func behindAttribute(from start: Int, before end: Int) -> Int {
    guard !language.attributes.isEmpty, start + 2 < end,
      language.adverbials.contains(tokens[start].key)
        || language.innerWords.contains(tokens[start].key), !tokens[start].isCapitalised
    else { return start }
    let limit = min(end - 1, start + Self.longestAttribute)
    let last = (start + 1..<limit).first { language.attributes.contains(tokens[$0].key) }
    return last.map { $0 + 1 } ?? start
  }

  private static let longestAttribute = 8

  /// "Elles Bougent": small words that begin a name have capitals all along it.
  private func isTitleCase(_ range: Range<Int>) -> Bool {
    guard range.count > 1, tokens[range.lowerBound].isCapitalised else { return false }
    return tokens[range.lowerBound + 1].isCapitalised
  }

  /// Whether the first word is one that heads no name: an adverb, a pronoun, a preposition.
  private func headsNoName(_ range: Range<Int>) -> Bool {
    // "AVEC": a line in capitals.
    let first = tokens[range.lowerBound]
    if range.count == 1, first.isAcronym, first.key.length > 2,
      language.listOpeners.contains(first.key) || language.determiners.contains(first.key)
        || language.conjunctions.contains(first.key)
    {
      return true
    }
    return !tokens[range.lowerBound].isAcronym
      && bounds.noHeads.length(at: range.lowerBound, in: tokens, before: range.upperBound) > 0
      && !isTitleCase(range)
  }

  /// "Give the partnership its vision", "Assurer le suivi": a verb and its object.
  func isTask(_ range: Range<Int>) -> Bool {
    if isDoing(range) || endsInTask(range) { return true }
    guard range.count > 1, bounds.tasks.contains(tokens[range.lowerBound].key) else { return false }
    return !tokens[range.lowerBound + 1].isCapitalised
      || range.contains { language.possessives.contains(tokens[$0].key) }
  }

  /// "Hilfen besser koordinieren", "het onthaal versterken": where infinitives stand at the end.
  private func endsInTask(_ range: Range<Int>) -> Bool {
    guard language.adjectivesPrecede, language.frontJoins.isEmpty, range.count > 1,
      let last = range.last(where: { tokens[$0].kind == .word }), last > range.lowerBound
    else { return false }
    return !tokens[last].isCapitalised && bounds.tasks.contains(tokens[last].key)
  }

  /// "Checking on performance": what is done, and not by whom.
  private func isDoing(_ range: Range<Int>) -> Bool {
    guard range.count > 2, tokens[range.lowerBound].key.text.hasSuffix("ing"),
      !language.frontJoins.isEmpty
    else { return false }
    let next = tokens[range.lowerBound + 1]
    return !next.isCapitalised && !tokens[range.lowerBound + 2].isCapitalised
      && (language.innerWords.contains(next.key) || language.determiners.contains(next.key)
        || language.listOpeners.contains(next.key))
  }

  /// "saß für die Regierung": where nouns have capitals, only adjectives stand before them in small
  /// letters.
  private func beginsWithVerb(_ range: Range<Int>) -> Bool {
    guard language.nounsAreCapitalised, !tokens[range.lowerBound].isCapitalised,
      tokens[range.lowerBound].kind == .word
    else { return false }
    for place in range {
      let token = tokens[place]
      if token.isCapitalised || token.kind != .word { return false }
      let isAdjective =
        language.adjectives.contains(token.key) || language.determiners.contains(token.key)
        || token.key.endsInHyphen || language.conjunctions.contains(token.key)
        || language.endings.contains(where: token.key.text.hasSuffix)
      if !isAdjective { return true }
    }
    return true
  }

  /// Whether a post or a kind of people begins a name: what a clause says of them tells who they are.
  private func isOfPerson(_ range: Range<Int>) -> Bool {
    let head = shared.headWord(of: range, tokens)
    return bounds.anyone.contains(tokens[head].key)
      || lexicon.heads(at: head, tokens, before: range.upperBound).isFunction
  }

  /// "personnes qui confient leurs enfants"
  func isOfPersonsWho(_ range: Range<Int>) -> Bool {
    range.count > 2 && bounds.anyone.contains(tokens[range.lowerBound].key)
      && bounds.tails.contains(tokens[range.lowerBound + 1].key)
  }

  /// Whether something begins at a place that says more of the name before it: "within", "qui",
  /// "co-animé par".
  private func beginsTail(_ place: Int, in range: Range<Int>) -> Bool {
    let token = tokens[place]
    guard !token.isCapitalised else { return false }
    if bounds.tails.length(at: place, in: tokens, before: range.upperBound) > 0 { return true }
    // "co-animé par le Centre": a participle and who does it.
    return place + 1 < range.upperBound && token.kind == .word
      && language.agents.contains(tokens[place + 1].key) && !language.nounsAreCapitalised
      && !lexicon.heads(at: place, tokens, before: place + 1).isBody
      && language.participleEndings.contains(where: text.text(token.range).hasSuffix)
  }

  /// Whether a place shows that the words are a clause: a pronoun, a possessive, or an article right
  /// behind a noun ("gemeente de lokale actoren").
  private func showsClause(_ place: Int, in range: Range<Int>) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, !token.isCapitalised else { return false }
    if bounds.clauseWords.length(at: place, in: tokens, before: range.upperBound) > 0 {
      return true
    }
    // "ambtenaar die instaat voor": of a post, what the clause says belongs to it.
    if bounds.tails.contains(token.key) { return false }
    let before = tokens[place - 1]
    guard before.kind == .word, !isJoint(place - 1) else { return false }
    if bounds.governing.contains(before.key) { return false }
    if language.belongings.contains(token.key) || language.demonstratives.contains(token.key) {
      return true
    }
    // "le Val d'Or", "basisschool de Wijzer": an article before a capital may be that of a name.
    return language.determiners.contains(token.key) && !language.ofWords.contains(token.key)
      && !language.genitives.contains(token.key) && !language.contractions.contains(token.key)
      && language.fusedPrepositions[token.key] == nil
      && place + 1 < range.upperBound
      && !language.possessives.contains(token.key)
      && (language.nounsAreCapitalised || !tokens[place + 1].isCapitalised)
  }

  /// Whether a word joins the words of a name, so that an article may stand behind it.
  private func isJoint(_ place: Int) -> Bool {
    let key = tokens[place].key
    return language.ofWords.contains(key) || language.innerWords.contains(key)
      || language.conjunctions.length(at: place, in: tokens, before: place + 1) > 0
      || language.alternatives.contains(key) || language.determiners.contains(key)
      || language.listOpeners.contains(key) || language.agents.contains(key)
      || language.placeWords.contains(key) || language.adverbials.contains(key)
      || language.fillers.contains(key)
  }

  /// "Charleroi a lancé": without the verb, which no table knows, before what showed that there is one.
  private func withoutVerb(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, !tokens[end - 1].isCapitalised,
      !lexicon.explains(tokens[end - 1].key),
      !lexicon.heads(at: end - 1, tokens, before: end).isBody
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private func beginsWithBody(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return tokens[first].isAcronym
      || lexicon.heads(at: shared.headWord(of: range, tokens), tokens, before: range.upperBound)
        .isBody
  }

  /// Without the small words at the end that go with nothing behind them: "choix du", "Vlaanderen uit".
  private func withoutLooseEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let token = tokens[end - 1]
      let key = token.key
      let isLoose =
        token.kind == .word && !token.isCapitalised
        && (bounds.particles.contains(key) || language.ofWords.contains(key)
          || language.determiners.contains(key) || language.conjunctions.contains(key)
          || language.alternatives.contains(key) || language.listOpeners.contains(key)
          || language.innerWords.contains(key))
      // "le C.A.I. Il repose sur": the next sentence, behind an acronym with full stops.
      let isNextSentence =
        token.isCapitalised && !token.isAcronym && end - 1 > range.lowerBound
        && tokens[end - 2].isAcronym && bounds.clauseWords.contains(key)
      guard isLoose || isNextSentence || token.isMark(",") else { break }
      end -= 1
    }
    return range.lowerBound..<end
  }

  /// "Fin 2017", "15 February".
  private func isTime(_ range: Range<Int>) -> Bool {
    var hasTime = false
    for place in range {
      let token = tokens[place]
      if bounds.times.contains(token.key), !token.isAcronym {
        hasTime = true
      } else if token.kind == .word, !language.determiners.contains(token.key),
        !language.ofWords.contains(token.key)
      {
        return false
      }
    }
    return hasTime
  }

  /// "composante 4".
  private func isLabel(_ range: Range<Int>) -> Bool {
    range.count == 2 && bounds.labels.contains(tokens[range.lowerBound].key)
      && tokens[range.lowerBound + 1].kind == .number
  }

  /// "Gewaltschutzgesetz", "many agencies": what no noun of makes it a body.
  private func isThing(_ range: Range<Int>) -> Bool {
    let head = shared.headWord(of: range, tokens)
    if bounds.things.contains(tokens[head].key), range.upperBound - head <= 2,
      !tokens[head].isAcronym || range.count == 1
    {
      return true
    }
    // "Welcome and apologies": a point of an agenda.
    if range.count > 1, bounds.things.contains(tokens[range.lowerBound].key),
      language.conjunctions.contains(tokens[range.lowerBound + 1].key)
    {
      return true
    }
    return range.allSatisfy { place in
      let key = tokens[place].key
      return bounds.anyone.contains(key) || language.determiners.contains(key)
        || language.indefinite.contains(key)
    }
  }
}

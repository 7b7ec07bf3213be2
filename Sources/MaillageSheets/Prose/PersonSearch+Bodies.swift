/// What shows that a run of words with capitals is no name of a person.
extension PersonSearch {
  /// Whether what stands around a run shows that it names a body.
  mutating func tellsOfBody(_ run: Range<Int>) -> Bool {
    hasSaint(run) || isSaint(run) || isNamesake(run) || isSaidToBePlatform(run)
      || isQuoted(run) || isOfPlace(run) || isBehindCommuneCue(run.lowerBound)
      || run.allSatisfy { isCommune($0) } || hasShortForm(run)
      || beginsWithArticle(run)
      || run.contains { place in
        // "Task Force"
        shared.anyNoun.mayBegin(tokens[place].key)
          && shared.nounsByKind.contains {
            $0.nouns.length(at: place, in: tokens, before: tokens.count) > 1
          }
      }
      || hasNoun(before: run.lowerBound) || hasNoun(behind: run) || hasAdjective(behind: run)
  }

  /// The names of which a text says that they are a network or work done together, by their first and last words.
  ///
  /// No person is "un réseau": "Claires Rives est un réseau", "Kompas Plus is een samenwerking tussen".
  static func saidToBePlatforms(_ tokens: [Token], _ shared: SharedLanguage) -> Set<String> {
    let language = shared.tables
    var names: Set<String> = []
    for place in tokens.indices.dropFirst(2).dropLast(2)
    where language.indefinite.contains(tokens[place + 1].key)
      && language.copulas.contains(tokens[place].key) && isNameWord(tokens[place - 1])
    {
      let isPlatform = (place + 2..<min(place + 5, tokens.count)).contains { noun in
        (place + 2..<noun).allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
          && (language.collaborations.length(at: noun, in: tokens, before: tokens.count) > 0
            || shared.nounsByKind.contains {
              $0.nouns.length(at: noun, in: tokens, before: tokens.count) > 0
            })
      }
      guard isPlatform else { continue }
      var first = place - 1
      while first > 0, place - first < 5, isNameWord(tokens[first - 1]) { first -= 1 }
      names.insert(Self.ends(tokens[first], tokens[place - 1]))
    }
    return names
  }

  /// The acronyms that stand alone in brackets, behind an article or behind the noun of a body: "(ADP)", "réseau VIF".
  static func shortForms(_ tokens: [Token], _ shared: SharedLanguage) -> Set<Word> {
    let language = shared.tables
    var words: Set<Word> = []
    for place in tokens.indices.dropFirst() where tokens[place].isAcronym {
      let before = tokens[place - 1]
      let isInBrackets =
        before.isMark("(") && place + 1 < tokens.count && tokens[place + 1].isMark(")")
      let isBehindWord =
        before.kind == .word && !before.isCapitalised
        && (language.determiners.contains(before.key) || shared.anyNoun.containsWhole(before.key)
          || PersonWords.eponyms.containsWhole(before.key))
      if tokens[place].range.count >= 3, isInBrackets || isBehindWord {
        words.insert(tokens[place].key)
      }
    }
    return words
  }

  /// "IVLW Zuidrand", "South Tarnwick ADP", "SAR Oudenburg": a short form that the text shows to be one, or with
  /// nothing beside it but communes.
  private func hasShortForm(_ run: Range<Int>) -> Bool {
    guard !run.contains(where: { isGivenName[$0] }) else { return false }
    let isOfCommune =
      run.count == 2 && tokens[run.lowerBound].isAcronym && isCommune(run.lowerBound + 1)
      && !isCommune(run.lowerBound)
    return isOfCommune
      || run.contains { tokens[$0].isAcronym && shortForms.contains(tokens[$0].key) }
  }

  private static func isNameWord(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised
  }

  private static func ends(_ first: Token, _ last: Token) -> String {
    first.key.text + " " + last.key.text
  }

  private func isSaidToBePlatform(_ run: Range<Int>) -> Bool {
    !saidToBePlatforms.isEmpty && !run.contains { isGivenName[$0] }
      && saidToBePlatforms.contains(
        Self.ends(tokens[run.lowerBound], tokens[run.upperBound - 1]))
  }

  /// "in Hillingdon", "ville de Valmont", "de ELZ": the words that a text shows to be no surnames.
  static func placesAndShortForms(_ tokens: [Token], _ language: SharedLanguage) -> Set<Word> {
    var words: Set<Word> = []
    for place in tokens.indices.dropFirst() where tokens[place].isCapitalised {
      let before = tokens[place - 1]
      let isBehindArticle = language.tables.determiners.contains(before.key)
      // "Das Demenznetz": no person is neuter.
      let isNoun =
        language.tables.nounsAreCapitalised && PersonWords.neuterArticles.contains(before.key)
        && tokens[place].range.count > 8
      let isSmall = before.kind == .word && !before.isCapitalised
      let isShort = isSmall && tokens[place].isAcronym && isBehindArticle
      let isPlace =
        isSmall && !tokens[place].isAcronym
        && (PersonWords.placePrepositions.contains(before.key)
          || (max(0, place - 3)..<place).contains {
            language.tables.communeCues.length(at: $0, in: tokens, before: place) == place - $0
          })
      if isShort || isPlace || isNoun { words.insert(tokens[place].key) }
    }
    return words
  }

  /// "Healthwatch Hillingdon", "Bad Kreuznach", "ELZ Panacea": a place, or a short form, that stands as
  /// such elsewhere, or an adjective that only names of places begin with.
  private func isOfPlace(_ run: Range<Int>) -> Bool {
    guard let first = run.first, let last = run.last, !run.contains(where: { isGivenName[$0] })
    else { return false }
    return PersonWords.beginningsOfPlaces.contains(tokens[first].key)
      || !tokens[last].isAcronym && elsewhere.contains(tokens[last].key)
      || (tokens[first].isAcronym || language.nounsAreCapitalised)
        && elsewhere.contains(tokens[first].key)
  }

  /// "Queen Elizabeth", not "Zelda King".
  private func hasSaint(_ run: Range<Int>) -> Bool {
    run.contains { place in
      PersonWords.saints.contains(tokens[place].key)
        && (place + 1 < run.upperBound || tokens[place].key.hasHyphen)
    }
  }

  /// "Saint-Vincent de Paul"
  private func isSaint(_ run: Range<Int>) -> Bool {
    guard run.count > 1, language.ofWords.contains(tokens[run.lowerBound + 1].key),
      tokens[run.lowerBound].key.hasHyphen, let first = tokens[run.lowerBound].key.parts.first
    else { return false }
    return PersonWords.saints.contains(first)
  }

  /// "Les Briques du Lac", "La Préfecture du Cantal", "SAAE Les Merles": no surname begins with a plural
  /// article, none with an article goes on with another, and none stands between capitals and one.
  private func beginsWithArticle(_ run: Range<Int>) -> Bool {
    let first = tokens[run.lowerBound].key
    let next = tokens[run.lowerBound + 1]
    if tokens[run.lowerBound].isAcronym, next.isCapitalised, !next.isAcronym,
      language.determiners.contains(next.key), !language.ofWords.contains(next.key)
    {
      return true
    }
    // "La Chapelle Saint-Luc" is a town.
    let last = tokens[run.upperBound - 1].key
    let isOfSaint =
      last.hasHyphen && (last.parts.first.map { PersonWords.saints.contains($0) } ?? false)
    return PersonWords.plainArticles.contains(first)
      || language.determiners.contains(first) && isOfSaint
      || language.determiners.contains(first)
        && run.dropFirst(2).contains {
          !tokens[$0].isCapitalised && language.ofWords.contains(tokens[$0].key)
        }
  }

  /// "Projets de Cohésion Sociale": where adjectives stand behind the noun, one that ends a name tells
  /// of a noun.
  private func hasAdjective(behind run: Range<Int>) -> Bool {
    let place = run.upperBound
    guard !language.adjectivesPrecede, place < tokens.count, !startsLine[place],
      !isWide(before: place)
    else { return false }
    return tokens[place].isCapitalised && language.adjectives.containsWhole(tokens[place].key)
      && !PersonWords.surnames.contains(tokens[place].key)
  }

  /// « Bleu Horizon », “Samen Sterk in de wijk”.
  private func isQuoted(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && tokens[run.lowerBound - 1].isQuote
      && (run.upperBound..<min(run.upperBound + 5, tokens.count)).contains { tokens[$0].isQuote }
  }

  /// "l'Horizon Bleu", "asbl Horizon Bleu", "réseau Horizon Bleu", "Service Horizon Bleu".
  private func hasNoun(before place: Int) -> Bool {
    guard place > 0, !startsLine[place], !isWide(before: place) else { return false }
    let token = tokens[place - 1]
    if language.determiners.contains(token.key), !token.key.isShort("d'") {
      return !token.isCapitalised || PersonWords.plainArticles.contains(token.key)
    }
    return isNoun(place - 1) && (token.isCapitalised || !hasPost(before: place - 1))
  }

  /// "Horizon Bleu asbl", "Bleu Horizon Partnership".
  private func hasNoun(behind run: Range<Int>) -> Bool {
    var place = run.upperBound
    if place < tokens.count, tokens[place].isMark("(") || tokens[place].isMark(",") { place += 1 }
    guard place < tokens.count, !startsLine[place], !isWide(before: place) else { return false }
    if language.legalForms.length(at: place, in: tokens, before: tokens.count) > 0 { return true }
    guard place == run.upperBound, language.adjectivesPrecede, tokens[place].isCapitalised else {
      return false
    }
    if isNoun(place) { return true }
    // "Tarnwick Moor Public Services Board"
    let limit = min(tokens.count, place + Self.longestRest)
    while !language.frontJoins.isEmpty, isInFirstLine(run) || opensLine(run), place < limit,
      tokens[place].isCapitalised,
      hidden[place] == .none, !startsLine[place], !isWide(before: place), !isPost(place)
    {
      if isNoun(place) || lexicon.heads(at: place, tokens, before: place + 1).isOrganisation {
        return true
      }
      place += 1
    }
    return false
  }

  /// "Ville d'Ostrel Grandval": behind what stands before the name of a commune, and no post.
  private func isBehindCommuneCue(_ place: Int) -> Bool {
    place > 0 && language.ofWords.contains(tokens[place - 1].key) && !isWide(before: place)
      && (1...3).contains { length in
        let start = place - length
        return start >= 0 && !startsLine[place] && !isPost(start)
          && language.communeCues.length(at: start, in: tokens, before: place) == length
      }
  }

  /// "• Tarnwick Moor Housing": whether a run with no given name begins a line that names none of those
  /// who were present.
  private func opensLine(_ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    guard
      startsLine[start] || start > 0 && tokens[start - 1].kind == .mark && startsLine[start - 1],
      !run.contains(where: { isGivenName[$0] })
    else { return false }
    return presenceLabel(before: start) == nil
  }

  /// Whether the line that a text begins with, which names what it is about, holds the words of a run.
  private func isInFirstLine(_ run: Range<Int>) -> Bool {
    let end = tokens.indices.dropFirst().prefix(Self.longestTitle).first { startsLine[$0] }
    guard let end, end >= run.count else { return false }
    return (0...end - run.count).contains { start in
      run.indices.allSatisfy { tokens[$0].key == tokens[start + $0 - run.lowerBound].key }
    }
  }

  /// No title has more tokens.
  private static let longestTitle = 24

  /// No noun stands further behind the names of a place.
  private static let longestRest = 4

  /// Whether a word names a body or a platform, so that a name may go with it.
  func isNoun(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, hidden[place] == .none, !isPost(place) else { return false }
    if isEponym(place) || language.legalForms.contains(token.key)
      || language.platformIfNamed.contains(token.key) || language.anyPlatform.contains(token.key)
      || shared.anyNoun.contains(token.key)
    {
      return true
    }
    return PersonWords.named.contains(token.key)
  }

  /// Whether a column of a table begins at a token: a tab, or two spaces, before it.
  func isWide(before place: Int) -> Bool {
    guard place > 0 else { return true }
    let gap = tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound
    return gap.count > 1 || text.scalars[gap].contains("\t")
  }
}

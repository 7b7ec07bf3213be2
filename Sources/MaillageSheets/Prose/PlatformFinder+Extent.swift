/// How far the name of a platform goes behind its noun.
extension PlatformFinder {
  /// How far a name goes behind its noun.
  struct Extent {
    var end: Int
    var bracketEnd = 0
    var acronym: String?
    var quoted: Range<Int>?
  }

  func rightExtent(
    from start: Int, in sentence: Range<Int>, hasComplement: Bool, isSitting: Bool = false
  ) -> Extent {
    var extent = Extent(end: start)
    var place = start
    let limit = min(sentence.upperBound, start + 18)
    while place < limit {
      let token = tokens[place]
      if token.isQuote {
        guard extent.quoted == nil,
          let close = (place + 1..<min(sentence.upperBound, place + 18)).first(where: {
            tokens[$0].isQuote
          }), close > place + 1, place == start || !language.adjectivesPrecede,
          !(tokens[place - 1].isAcronym && !tokens[place + 1].isCapitalised)
        else { break }
        extent.quoted = place + 1..<close
        extent.end = close + 1
        place = close + 1
        // A name in quotation marks is complete, but for its acronym.
        if language.adjectivesPrecede || !(place < limit && tokens[place].isMark("(")) { break }
        continue
      }
      if token.isMark("(") {
        if let end = behindShortNoun(place, from: start, limit: limit) {
          place = end
          extent.end = end
          continue
        }
        if place + 2 < sentence.upperBound, tokens[place + 2].isMark(")"),
          tokens[place + 1].isAcronym
            || tokens[place + 1].range.count <= 6 && tokens[place + 1].isCapitalised
        {
          extent.acronym = text.text(tokens[place + 1].range)
          extent.bracketEnd = place + 3
        }
        break
      }
      if token.isMark("&"), place + 1 < limit, tokens[place + 1].isCapitalised {
        // "Plateforme Jeunesse & Prévention"
        place += 2
        extent.end = place
        continue
      }
      if token.isMark("/"), place > start, place + 1 < limit, !token.hasSpaceBefore,
        !tokens[place + 1].hasSpaceBefore, tokens[place + 1].isCapitalised,
        noun(at: place + 1, before: limit) == nil
      {
        // "Arbeitskreis Trier/Trier-Saarburg"
        place += 2
        extent.end = place
        continue
      }
      if token.isMark(","), let end = endOfPlaces(place, limit: limit) {
        // "Conseil local du Val, du Puy et de la Lande"
        place = end
        extent.end = end
        continue
      }
      if token.isMark(","), let end = endOfFields(place, in: sentence) {
        // "AG Kinder, Jugend und Schule"
        extent.end = end
        break
      }
      // "Partnership Board Meeting"
      if !language.frontJoins.isEmpty, language.sittings.contains(token.key) { break }
      guard token.kind == .word || token.kind == .number && place > start, !isVerb(place),
        language.clauseOpeners.length(at: place, in: tokens, before: limit) == 0
      else { break }
      // "Board NOTED"
      if !language.frontJoins.isEmpty, language.verbs.contains(token.key) { break }
      // "STRATEGIE ZUR VORBEUGUNG IN DER GEMEINDE": of words that are all capitals these are small.
      let isSmallWord =
        language.ofWords.contains(token.key) || language.innerWords.contains(token.key)
        || language.conjunctions.contains(token.key)
      if token.kind == .number, tokens[place - 1].isCapitalised, endsName(place, limit: limit) {
        // "Réseau Partenaires 107"
        place += 1
        extent.end = place
        continue
      }
      // "un comité élargi aux communes": who joins it.
      if language.widened.contains(token.key), place + 1 < limit,
        language.fusedPrepositions.contains(tokens[place + 1].key)
          || language.placeWords.contains(tokens[place + 1].key)
      {
        break
      }
      // "Wenn die LAK Fragen klärt": an object behind the short form that the text gave.
      if place == start, language.nounsAreCapitalised, tokens[start - 1].isAcronym,
        acronyms[tokens[start - 1].key.text] != nil, !token.isAcronym, token.isCapitalised
      {
        break
      }
      // "Zo kan de raad", "so kann der Präventionsrat Arbeitsgruppen einsetzen": a platform of its own.
      if place == start, isOtherPlatform(place, limit: limit) { break }
      if isNaming(token, behindNoun: place == start), !isSmallWord {
        place += 1
        extent.end = place
        continue
      }
      // "de werkgroep participatie"
      if place == start, language.organs.contains(tokens[start - 1].key), !token.isCapitalised,
        language.fieldEnds.contains(token.key), !language.unnaming.contains(token.key)
      {
        place += 1
        extent.end = place
        continue
      }
      if beginsPlace(place, limit: limit) { break }
      // "Convention entre A et B"
      if place == start, language.betweenWords.contains(token.key) { break }
      // "gefördert wird das Bündnis von der Stadt": the one that does it.
      let isAgent =
        language.agents.contains(token.key)
        && sentence.prefix { $0 < start }.contains { language.copulas.contains(tokens[$0].key) }
      if isAgent, language.adjectivesPrecede { break }
      let isJoin = language.ofWords.contains(token.key) || language.innerWords.contains(token.key)
      let isAnd = language.conjunctions.contains(token.key)
      guard isJoin || isAnd, !isSitting else { break }
      // "Seniorenbeirat in dieser Besetzung": no name points back, nor says which time it is.
      if isJoin, place + 1 < limit,
        language.demonstratives.contains(tokens[place + 1].key)
          || language.contractions.contains(token.key)
            && language.ordinals.contains(tokens[place + 1].key)
      {
        break
      }
      if isAnd, let end = behindSecondNoun(place, from: start, limit: limit) {
        place = end
        extent.end = end
        continue
      }
      if isAnd, isPairOfPurposes(place, from: start, limit: limit) {
        place += 2
        extent.end = place
        continue
      }
      // "Sicherheits- und Ordnungsrat"
      if isAnd, language.nounsAreCapitalised, tokens[place - 1].key.endsInHyphen,
        place + 1 < limit,
        tokens[place + 1].isCapitalised
      {
        place += 2
        extent.end = place
        continue
      }
      if let end = behindPurpose(place, limit: limit) {
        place = end
        extent.end = end
        continue
      }
      let next =
        behindJoin(place, limit: limit, isAnd: isAnd, hasComplement: hasComplement)
        ?? (hasComplement ? behindComplement(place, limit: limit) : nil)
      guard let next else { break }
      place = next
      extent.end = next
    }
    return extent
  }

  /// Whether a word goes on with a name: by its capital, or as an adjective of such names; in a
  /// heading "Partnership Update" ends before the update.
  func isNaming(_ token: Token, behindNoun: Bool = false) -> Bool {
    // "lokaal overleg kinderopvang"
    if behindNoun, language.verbIsSecond, !language.nounsAreCapitalised, !token.isCapitalised,
      lexicon.explains(token.key) || language.fields.contains(token.key),
      !language.verbs.contains(token.key), !isStop(token),
      !language.unnaming.contains(token.key), !language.participants.contains(token.key)
    {
      return true
    }
    if language.adjectivesPrecede, language.unnaming.contains(token.key) { return false }
    return token.isCapitalised
      || language.adjectives.contains(token.key) && !language.unnaming.contains(token.key)
  }

  /// "Eerstelijnszone Schelde en Leie": two names of one word each, none of which is a body, with
  /// nothing behind them that goes on with a list.
  func isRiverPair(_ and: Int, limit: Int) -> Bool {
    and + 1 < limit
      && [and - 1, and + 1].allSatisfy {
        tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].isAcronym
          && !lexicon.heads(at: $0, tokens, before: $0 + 1).isBody
      } && noun(at: and - 1, before: and) == nil && noun(at: and + 1, before: limit) == nil
      && (and + 2 >= limit || !tokens[and + 2].isCapitalised)
  }

  /// The place behind "de la Prévention", "voor het kind", "et de suivi"; nil if no name goes on.
  func behindJoin(_ place: Int, limit: Int, isAnd: Bool, hasComplement: Bool) -> Int? {
    var next = place + 1
    if isAnd {
      if isRiverPair(place, limit: limit) { return next + 1 }
      if let end = behindTwinPlaces(place, limit: limit) { return end }
      guard next < limit,
        language.ofWords.contains(tokens[next].key)
          || language.adjectives.contains(tokens[next].key)
      else { return nil }
      if language.adjectives.contains(tokens[next].key) { return next + 1 }
      // "plan de prévention et de proximité"
      if hasComplement, let end = behindComplement(next, limit: limit, mayHaveArticle: false) {
        return end
      }
      next += 1
    }
    while next < limit,
      language.determiners.contains(tokens[next].key) || language.ofWords.contains(tokens[next].key)
    {
      next += 1
    }
    guard next < limit, tokens[next].kind == .word, !isVerb(next),
      // "the Group of Tuesday"
      !language.bounds.times.contains(tokens[next].key),
      tokens[next].isCapitalised
        || language.participants.length(at: next, in: tokens, before: limit) == 0
    else { return nil }
    // "comité de pilotage du Plan", "sous-groupe de la CSIL": that is another platform.
    let hasArticle = next > place + 1 || language.determiners.contains(tokens[place].key)
    // … but "coordination des comités de quartier" is one.
    let isPlural =
      language.indefinite.contains(tokens[place].key) && next == place + 1
      && tokens[next].key.hasSuffix("s") && !tokens[next].isAcronym
    // "Der Vorstand steht …, dem Vorstand zur Hand": an organ has no purpose in its name.
    if language.nounsAreCapitalised, language.contractions.contains(tokens[place].key),
      language.organs.contains(tokens[place - 1].key),
      language.complementWords.contains(tokens[place].key)
    {
      return nil
    }
    // "Vereinbarung zur Sicherheits- und Ordnungspartnerschaft": what it made.
    if language.contractions.contains(tokens[place].key),
      (next..<min(limit, next + 3)).contains(where: { noun(at: $0, before: limit) != nil })
    {
      return nil
    }
    // "Initiative der Gemeinde A": says whose.
    if language.nounsAreCapitalised, hasArticle,
      !hasComplement || language.organs.contains(tokens[place - 1].key),
      tokens[next].isAcronym || lexicon.heads(at: next, tokens, before: limit).isOrganisation
    {
      return nil
    }
    if let inner = noun(at: next, before: limit), hasArticle || tokens[next].isAcronym {
      return isPlural ? next + inner.length : nil
    }
    // "meeting of the Glenshire Chief Officers Group", "sub-group of the Glenshire committee"
    var word = next
    while language.adjectivesPrecede, hasArticle, word < limit, tokens[word].kind == .word {
      if noun(at: word, before: limit) != nil { return nil }
      guard tokens[word].isCapitalised else { break }
      word += 1
    }
    let token = tokens[next]
    if language.adjectivesPrecede, !token.isCapitalised, !isStop(token), next + 1 < limit,
      tokens[next + 1].kind == .word, tokens[next + 1].isCapitalised,
      !lexicon.heads(at: next, tokens, before: limit).isBody
    {
      // "gegen häusliche Gewalt", but not "initiatief van de gemeente A"
      return next + 2
    }
    guard isNaming(token) else { return nil }
    return next + 1
  }

  /// The place behind a complement in small letters: "de lutte", "contre les assuétudes".
  func behindComplement(_ place: Int, limit: Int, mayHaveArticle: Bool = true) -> Int? {
    let join = tokens[place]
    guard language.complementWords.contains(join.key) else { return nil }
    var next = place + 1
    var hasArticle = language.determiners.contains(join.key) && !join.key.isShort("d'")
    while next < limit, language.determiners.contains(tokens[next].key) {
      hasArticle = true
      next += 1
    }
    if !mayHaveArticle, hasArticle { return nil }
    // "pour échanger" is a purpose; "pour l'inclusion" is a name.
    // "conseil de l'aide à la jeunesse": behind an article no verb stands.
    let isNoun = hasArticle && !language.adjectivesPrecede && language.ofWords.contains(join.key)
    guard next < limit, tokens[next].kind == .word,
      isNoun || !isVerb(next) && !isStop(tokens[next]),
      language.numbers[tokens[next].key] == nil,
      hasArticle || language.ofWords.contains(join.key) || tokens[next].key.hasSuffix("s"),
      !hasArticle || noun(at: next, before: limit) == nil,
      !language.demonstratives.contains(tokens[next].key),
      !language.timeSpans.contains(tokens[next].key),
      // "violences entre partenaires"
      language.participants.length(at: next, in: tokens, before: limit) == 0
        || language.betweenWords.contains(join.key)
    else { return nil }
    // "conseil du vivre ensemble"
    let theme = language.themes.length(at: next, in: tokens, before: limit)
    if theme > 0 { return next + theme }
    let head = lexicon.heads(at: next, tokens, before: limit)
    // "comité de réseau" is a name, "comité de la Ville" says whose.
    let isBody =
      head.isOrganisation && (hasArticle || tokens[next].isCapitalised) || head.isFunction
    return isBody ? nil : next + 1
  }

}

/// Platforms whose noun no table knows.
///
/// "Le Carrefour des aînés réunit le CPAS, la police et l'école": the turn of phrase makes a platform of
/// what stands in its place, whatever it is called.
extension SheetExtractor {
  /// The name in a sentence that a turn of phrase with two bodies or more makes a platform.
  func platformByUse(
    in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> PlatformMention? {
    let names = possibleNames(in: sentence).filter { name in
      !mentions.contains { $0.tokens.overlaps(name.tokens) }
    }
    guard !names.isEmpty else { return nil }
    let all = (mentions + names).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let matcher = RuleMatcher(
      tokens: tokens, language: shared, mentions: all, sentence: sentence)
    for (index, match) in matcher.matches(of: rules.membershipIndex) {
      // "Les partenaires du Carrefour sont A et B", "Le Carrefour est aussi composé de A et B": the
      // name stands within the turn of phrase, or as its subject.
      let places =
        match.platforms.isEmpty
        ? all.indices.filter {
          match.contains(all[$0].tokens.lowerBound)
            || rules.memberships[index].pattern.hasSubject && isSubject(all[$0], of: match.pivot)
        } : match.platforms
      guard
        let place = places.first(where: { place in
          names.contains { $0.tokens == all[place].tokens }
        }), !matcher.isDenied(match)
      else { continue }
      if rules.memberships[index].pattern.hasSubject, matcher.hasOtherSubject(match) { continue }
      // "Le comptoir d'échange est géré par A et B": who carries it shows that it is something of its own.
      let isCommon = !all[place].name.contains { tokens[$0].isCapitalised || tokens[$0].isQuote }
      if isCommon, !match.lists.contains(where: { $0.role == .coordinator }) { continue }
      let isListed = cutLists(of: match).lists.contains { list in
        guard !list.range.overlaps(all[place].tokens) else { return false }
        let entries = splitter.entries(of: list.range, isExplicit: false)
        return entries.count >= 2
          && entries.count { beginsAsBody($0.tokens) } * 2 > entries.count
      }
      if isListed { return all[place] }
    }
    return nameAmongActors(names, mentions, sentence)
  }

  /// "Met 'Thuiskans' slaan de OCMW's van A en B een nieuwe weg in": a name in quotation marks in a
  /// sentence in which bodies act together, where the text has named no platform yet.
  private func nameAmongActors(
    _ names: [PlatformMention], _ mentions: [PlatformMention], _ sentence: Range<Int>
  ) -> PlatformMention? {
    guard register.focus == nil, mentions.isEmpty, !rules.switchedOff.contains(Self.actors.name),
      let name = names.first(where: {
        $0.name.lowerBound > 0 && tokens[$0.name.lowerBound - 1].isQuote
      }),
      actors(in: sentence, [name]) != nil
    else { return nil }
    return name
  }

  private func isSubject(_ name: PlatformMention, of verb: Int) -> Bool {
    let between = name.tokens.upperBound..<max(verb, name.tokens.upperBound)
    return name.tokens.upperBound <= verb && between.count <= 4
      && between.allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
  }

  /// The names in a sentence that no table knows: in quotation marks, or with a capital behind an
  /// article or at the head of the sentence.
  private func possibleNames(in sentence: Range<Int>) -> [PlatformMention] {
    var result: [PlatformMention] = []
    let finder = PlatformFinder(
      text, tokens, shared, lexicon, acronyms: register.acronyms)
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard let name = possibleName(at: place, in: sentence, finder) else {
        place += 1
        continue
      }
      result.append(name)
      place = name.tokens.upperBound
    }
    return result
  }

  private func possibleName(
    at place: Int, in sentence: Range<Int>, _ finder: PlatformFinder
  ) -> PlatformMention? {
    var start = place
    var isBehindArticle = false
    if place == sentence.lowerBound, let thing = commonName(at: place, in: sentence, finder) {
      return thing
    }
    if isArticle(start) {
      isBehindArticle = true
      start += 1
    }
    guard start < sentence.upperBound else { return nil }
    // "à La Vauxière", "in Den Duin"
    if place > sentence.lowerBound, language.placeWords.contains(tokens[place - 1].key),
      !language.contractions.contains(tokens[place - 1].key)
    {
      return nil
    }
    if tokens[start].isQuote { return quotedName(from: place, quote: start, in: sentence) }
    guard
      tokens[start].isCapitalised || start + 1 < sentence.upperBound && tokens[start + 1].isAcronym
    else { return nil }
    let isBehindOf = place > sentence.lowerBound && language.ofWords.contains(tokens[place - 1].key)
    if place > sentence.lowerBound, isContraction(place - 1) { isBehindArticle = true }
    // "L'asbl RAPSO met en lien les"
    if isBehindArticle, start + 1 < sentence.upperBound,
      language.legalForms.contains(tokens[start].key), tokens[start + 1].isAcronym
    {
      start += 1
    }
    guard tokens[start].kind == .word, tokens[start].isCapitalised,
      isBehindArticle || isBehindOf || place == sentence.lowerBound,
      language.notPlatforms.length(at: start, in: tokens, before: sentence.upperBound) == 0,
      !isKnown(start) || language.commonThings.contains(tokens[start].key),
      !persons.hides(start), !finder.isDistrict(start)
    else { return nil }
    let extent = finder.rightExtent(from: start + 1, in: sentence, hasComplement: true)
    let name = start..<extent.end
    // Without an article a first word with a capital alone shows no name.
    let isNameAlone =
      isBehindArticle || tokens[start].isAcronym || name.count { tokens[$0].isCapitalised } > 1
    guard isNameAlone, !persons.hides(anyOf: name),
      !lexicon.namesBody(name.prefix(2), tokens)
        || language.commonThings.contains(tokens[start].key),
      !isExplainedAsBody(behind: extent.end, in: sentence)
    else { return nil }
    return PlatformMention(
      tokens: place..<max(extent.end, extent.bracketEnd), name: name, manner: .named,
      kind: .platform, noun: tokens[start].key, acronym: extent.acronym)
  }

  /// "Le comptoir d'échange": a common noun behind its article, that of no body and no kind of people.
  private func commonName(
    at place: Int, in sentence: Range<Int>, _ finder: PlatformFinder
  ) -> PlatformMention? {
    let start = place + 1
    guard isArticle(place), start < sentence.upperBound, tokens[start].kind == .word,
      !tokens[start].isCapitalised, tokens[start].key.length > 5, !isKnown(start),
      !lexicon.explains(tokens[start].key), !language.otherLists.contains(tokens[start].key),
      !language.anyPlatform.contains(tokens[start].key),
      !language.adjectives.contains(tokens[start].key)
    else { return nil }
    let extent = finder.rightExtent(from: start + 1, in: sentence, hasComplement: true)
    let name = start..<extent.end
    guard name.count > 1, !persons.hides(anyOf: name) else { return nil }
    return PlatformMention(
      tokens: place..<max(extent.end, extent.bracketEnd), name: name, manner: .named,
      kind: .project, noun: tokens[start].key, acronym: extent.acronym)
  }

  /// "l'AMA (la Fédération des maisons d'accueil)"
  private func isExplainedAsBody(behind end: Int, in sentence: Range<Int>) -> Bool {
    guard end + 1 < sentence.upperBound, tokens[end].isMark("(") else { return false }
    return lexicon.namesBody(end + 1..<min(end + 4, sentence.upperBound), tokens)
  }

  private func quotedName(
    from place: Int, quote: Int, in sentence: Range<Int>
  ) -> PlatformMention? {
    let limit = min(sentence.upperBound, quote + 12)
    guard let close = (quote + 1..<limit).first(where: { tokens[$0].isQuote }), close > quote + 1,
      tokens[quote + 1].isCapitalised, !persons.hides(anyOf: quote..<close),
      !lexicon.heads(at: quote + 1, tokens, before: close).isBody
    else { return nil }
    return PlatformMention(
      tokens: place..<close + 1, name: quote + 1..<close, manner: .named, kind: .project,
      noun: tokens[quote + 1].key)
  }

  /// "du", "im": a preposition with its article.
  private func isContraction(_ place: Int) -> Bool {
    let key = tokens[place].key
    return language.contractions.contains(key)
      || language.determiners.contains(key) && language.ofWords.contains(key)
  }

  private func isArticle(_ place: Int) -> Bool {
    let key = tokens[place].key
    return language.determiners.contains(key) && !language.indefinite.contains(key)
  }

  /// Whether a table knows a word as something else than a name, or as a body.
  private func isKnown(_ place: Int) -> Bool {
    let token = tokens[place]
    return shared.isSubjectPronoun(place, tokens) || language.determiners.contains(token.key)
      || language.pronouns.contains(token.key)
      || language.verbs.contains(token.key) && !token.isAcronym
      || language.adverbials.contains(token.key) || language.ofWords.contains(token.key)
      || language.innerWords.contains(token.key) || language.conjunctions.contains(token.key)
      || language.demonstratives.contains(token.key) || language.frequent.contains(token.key)
      || language.participants.contains(token.key) || language.representatives.contains(token.key)
      || language.clauseOpeners.contains(token.key) || language.negations.contains(token.key)
      || language.functions.contains(token.key) || PersonWords.contacts.contains(token.key)
      || BelgianCommunes.ownName(of: token.key) != nil
      || BelgianCommunes.spelling(ofToken: token.key) != nil
      || lexicon.heads(at: place, tokens, before: min(place + 4, tokens.count)).isBody
  }
}

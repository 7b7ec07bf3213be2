/// Finds where a text speaks of platforms.
struct PlatformFinder: LanguageReader {
  let text: SheetText
  let tokens: [Token]
  let shared: SharedLanguage
  let lexicon: BodyLexicon
  /// Acronyms that the text has given to platforms, folded.
  let acronyms: [String: PlatformKind]
  /// Names without a platform noun that the text has given, by their first words.
  let names: [Word: [PlatformRegister.PlainName]]
  /// Nouns that only the names of platforms in the text make one of them: "le pôle" of a "Pôle Sud".
  let heads: [Word: PlatformKind]

  init(
    _ text: SheetText, _ tokens: [Token], _ language: SharedLanguage, _ lexicon: BodyLexicon,
    acronyms: [String: PlatformKind], names: [Word: [PlatformRegister.PlainName]] = [:],
    heads: [Word: PlatformKind] = [:]
  ) {
    self.names = names
    self.heads = heads
    self.acronyms = acronyms
    self.text = text
    self.tokens = tokens
    shared = language
    self.lexicon = lexicon
  }

  /// The mentions in a sentence, left to right, none within another.
  func mentions(in sentence: Range<Int>) -> [PlatformMention] {
    var result: [PlatformMention] = []
    var place = sentence.lowerBound
    if let name = namedByWorkingTogether(in: sentence) {
      result.append(name)
      place = name.tokens.upperBound
    }
    while place < sentence.upperBound {
      let skipped = language.notPlatforms.length(at: place, in: tokens, before: sentence.upperBound)
      // "conseil communal de prévention" is more than "conseil communal".
      if skipped > 0, skipped >= noun(at: place, before: sentence.upperBound)?.length ?? 0 {
        place += skipped
        continue
      }
      if let last = result.last, let short = shortName(at: place, in: sentence) {
        let name = text.text(span(short.name))
        if short.name.count == 1, tokens[short.name.lowerBound].isAcronym, last.acronym == nil {
          result[result.count - 1].acronym = name
        } else {
          result[result.count - 1].aliases.append(name)
        }
        place = short.end
        continue
      }
      let floor = result.last?.tokens.upperBound ?? sentence.lowerBound
      if let mention = mention(at: place, from: floor, in: sentence) {
        if let name = named(byCopula: mention, in: sentence), result.isEmpty {
          result.append(name)
          place = mention.tokens.upperBound
          continue
        }
        if let last = result.last, isSaid(of: last, by: mention, in: sentence) {
          result[result.count - 1].noun = mention.noun
          result[result.count - 1].kind = mention.kind
          place = mention.tokens.upperBound
          continue
        }
        if let name = named(before: mention, from: floor) { result.append(name) }
        result.append(mention)
        place = mention.tokens.upperBound
        if let name = named(behind: mention, in: sentence) {
          result[result.count - 1] = name
          place = name.tokens.upperBound
        }
      } else {
        place += 1
      }
    }
    return withTitlesJoined(withoutSittings(result), in: sentence)
  }

  /// The longest noun of the tables at a place.
  private func nounOfTable(at place: Int, before end: Int) -> (kind: PlatformKind, length: Int)? {
    var best: (kind: PlatformKind, length: Int)?
    for (kind, nouns) in shared.nounsByKind {
      let length = nouns.length(at: place, in: tokens, before: end)
      // "sie berät" is no council: where nouns have capitals, a word without one is none.
      let isNoun =
        !language.nounsAreCapitalised || length == 0 || tokens[place + length - 1].isCapitalised
      if length > best?.length ?? 0, isNoun { best = (kind, length) }
    }
    return best
  }

  /// "Sieg-Nette-Kreis": a district, and no circle of people.
  func isDistrict(_ place: Int) -> Bool {
    language.nounsAreCapitalised && tokens[place].key.hasHyphen
      && (tokens[place].key.hasSuffix("-kreis") || tokens[place].key.hasSuffix("-kreises"))
  }

  /// The longest platform noun at a place.
  func noun(at place: Int, before end: Int) -> (kind: PlatformKind, length: Int)? {
    var best: (kind: PlatformKind, length: Int)?
    if tokens[place].isAcronym, let kind = acronyms[tokens[place].key.text] { best = (kind, 1) }
    if isDistrict(place) { return nil }
    guard shared.anyNoun.mayBegin(tokens[place].key) else {
      return best ?? ofSuffixed(tokens[place])
    }
    if let found = nounOfTable(at: place, before: end), found.length > best?.length ?? 0 {
      best = found
    }
    // "the project board", "the charter steering group": the second says what it is.
    if !language.frontJoins.isEmpty, let first = best, place + first.length < end,
      !tokens[place + first.length].isCapitalised,
      !language.verbs.contains(tokens[place + first.length].key),
      !language.sittings.contains(tokens[place + first.length].key),
      let second = nounOfTable(at: place + first.length, before: end)
    {
      best = (second.kind, first.length + second.length)
    }
    // "DB Service AG": the form of a company, "AG Jugend" a working group.
    if best?.length == 1, place > 0, language.nounsAreCapitalised,
      language.legalForms.contains(tokens[place].key), tokens[place - 1].kind == .word,
      tokens[place - 1].isCapitalised, !language.determiners.contains(tokens[place - 1].key),
      !beginsLine(place)
    {
      return nil
    }
    if best == nil, tokens[place].isCapitalised, place + 1 < end,
      language.nounsWithCapital.contains(tokens[place].key),
      language.ofWords.contains(tokens[place + 1].key)
    {
      best = (.platform, 1)
    }
    return best ?? ofSuffixed(tokens[place])
  }

  private func beginsLine(_ place: Int) -> Bool {
    text.scalars[tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound].contains("\n")
  }

  /// "PLP-I", "BIN-Z": a short form that a letter makes a kind of it.
  private func ofSuffixed(_ token: Token) -> (kind: PlatformKind, length: Int)? {
    guard token.isAcronym, token.key.hasHyphen, let first = token.key.parts.first,
      first.length >= 3
    else { return nil }
    return shared.nounsByKind.first { $0.nouns.containsWhole(first) }.map { ($0.kind, 1) }
  }

  /// Whether a mention may begin with a word; false of most small ones, of which no more need be asked.
  private func mayBeginMention(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.isCapitalised || token.isAcronym || shared.mentionBeginnings.mayBegin(token.key)
      || heads[token.key] != nil
  }

  func mention(at place: Int, from floor: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard tokens[place].kind == .word, mayBeginMention(place) else { return nil }
    if let explained = explained(at: place, in: sentence) { return explained }
    if let known = knownName(at: place, in: sentence) { return known }
    guard let noun = noun(at: place, before: sentence.upperBound) else {
      return christened(at: place, in: sentence) ?? knownHead(at: place, in: sentence)
        ?? namedService(at: place, from: floor, in: sentence)
        ?? namedByVerb(at: place, from: floor, in: sentence)
    }
    // "les difficultés que l'on rencontre": a verb.
    if place > floor, noun.length == 1, language.verbs.contains(tokens[place].key),
      !tokens[place].isCapitalised, !language.determiners.contains(tokens[place - 1].key),
      !language.demonstratives.contains(tokens[place - 1].key),
      !language.ofWords.contains(tokens[place - 1].key)
    {
      return nil
    }
    if isWithinComplement(place, floor: floor) { return nil }
    let nounEnd = place + noun.length
    var start = place
    if language.adjectivesPrecede {
      start = leftExtent(from: place, floor: floor)
      // "Zweiter Runder Tisch", "Neuer Runder Tisch"
      if start < place, language.frontJoins.isEmpty,
        start == sentence.lowerBound || tokens[start - 1].kind == .mark,
        language.ordinals.contains(tokens[start].key) || language.fresh.contains(tokens[start].key)
      {
        start += 1
      }
    }
    if start == place { start = behindNewArticle(before: place, floor: floor) ?? place }
    let isWeak =
      language.weakPlatforms.length(at: place, in: tokens, before: sentence.upperBound)
      >= noun.length
      // "een LOP", of a "Lokaal Overlegplatform (LOP)"
      && !(tokens[place].isAcronym && acronyms[tokens[place].key.text] != nil)
      // "Plan Grand Froid": with capitals of its own it is no kind of paper.
      && !(language.properIfCapitalised.contains(tokens[place].key)
        && nounEnd < sentence.upperBound && tokens[place].isCapitalised
        && tokens[nounEnd].isCapitalised && tokens[nounEnd].kind == .word)
    var right = rightExtent(
      from: nounEnd, in: sentence, hasComplement: noun.kind != .project || isWeak,
      isSitting: language.sittings.contains(tokens[place].key))
    if right.acronym == nil, right.quoted == nil,
      let spelled = spelled(from: start, upTo: right.end, floor: floor, in: sentence)
    {
      start = spelled.name.lowerBound
      right = Extent(
        end: spelled.name.upperBound, bracketEnd: spelled.end,
        acronym: text.text(span(spelled.short)), quoted: nil)
    }
    if let close = closingQuote(around: start, behind: right.end, in: sentence) {
      right.end = close
    }
    if endsAsBody(start..<right.end, noun: nounEnd - 1, in: sentence) { return nil }
    var name = start..<right.end
    var first = start
    var isIndefinite = false
    var isPointing = false
    if first > floor {
      let before = tokens[first - 1].key
      if language.determiners.contains(before) || language.demonstratives.contains(before) {
        first -= 1
        isPointing = language.demonstratives.contains(before)
        isIndefinite = language.indefinite.contains(before)
      } else if let article = articleBeforeAdjectives(first, floor: floor) {
        first = article
        isIndefinite = true
      }
    }
    // "a joint initiative of Anytown Council": what is only described is no name with its owner.
    let isOwned =
      language.adjectivesPrecede
      // "L'Espace est un projet de la Ville"
      || first >= 1 && first > floor && language.copulas.contains(tokens[first - 1].key)
        && language.anyPlatform.contains(tokens[place].key)
    if isIndefinite, isOwned, right.quoted == nil, right.acronym == nil,
      nounEnd < right.end, language.ofWords.contains(tokens[nounEnd].key)
    {
      name = start..<nounEnd
    }
    if first > floor, tokens[first - 1].isQuote, tokens[right.end - 1].isQuote == false {
      // « Cellule de prévention »
      if right.end < sentence.upperBound, tokens[right.end].isQuote {
        name = start..<right.end
        // « Contrat local » (CLS)
        if right.end + 3 < sentence.upperBound, tokens[right.end + 1].isMark("("),
          tokens[right.end + 2].isAcronym, tokens[right.end + 3].isMark(")")
        {
          right.acronym = text.text(tokens[right.end + 2].range)
          right.bracketEnd = right.end + 4
        }
      }
    }
    var mention = PlatformMention(
      tokens: first..<max(name.upperBound, right.bracketEnd), name: name, manner: .named,
      kind: noun.kind,
      noun: shared.baseNoun(tokens[place].key), acronym: right.acronym)
    // Where names stand before the noun, "the Board" with a capital points back like any other.
    mention.isTitle =
      !language.adjectivesPrecede && tokens[place].isCapitalised && place > sentence.lowerBound + 1
    // "il s'appuie sur un réseau de partenaires": a kind of thing.
    if isIndefinite, first > sentence.lowerBound, right.end + 1 < sentence.upperBound,
      language.ofWords.contains(tokens[right.end].key),
      language.participants.contains(tokens[right.end + 1].key)
    {
      return nil
    }
    // "le quinzième PLP de la cité": one of several of a kind.
    let isCounted =
      start > floor && language.ordinals.contains(tokens[start - 1].key)
      && !tokens[start - 1].isCapitalised && right.quoted == nil && right.acronym == nil
    if isCounted, !language.adjectivesPrecede { return nil }
    // "un lieu de concertation", "des projets": a kind of thing.
    mention.isKind =
      place > floor && language.ofWords.contains(tokens[place - 1].key)
      && language.indefinite.contains(tokens[place - 1].key)
    mention.isWeak = isWeak
    mention.isIntroduced = isIndefinite
    mention.isProper = isProper(name, noun: nounEnd - 1, in: sentence)
    mention.isShown = isPointing
    if let quoted = right.quoted { mention.aliases.append(text.text(span(quoted))) }
    let isBare = name == place..<nounEnd && right.acronym == nil
    let isShouted = isShouted(place, noun.length)
    let isShort =
      tokens[place].isAcronym && !isShouted
      || noun.length == 1 && tokens[place].key.text.count <= 5 && tokens[place].isCapitalised
        && isKnownAcronym(place) && !isShouted
    let hasCapital = name.contains {
      tokens[$0].isCapitalised && ($0 > sentence.lowerBound) || tokens[$0].isQuote
    }
    if isShort {
      mention.manner = isPointing ? .pointingBack : .named
    } else if isPointing && right.quoted == nil && right.acronym == nil {
      mention.manner = .pointingBack
    } else if isBare, noun.length > 1, tokens[place].isCapitalised,
      tokens[nounEnd - 1].isCapitalised
    {
      // "Huis van het Kind": a noun that is a name.
      mention.manner = .named
    } else if isBare {
      // "le comité de pilotage" is a name, "le groupe de travail" and "le comité" point back.
      let isName = noun.length > 1 && noun.kind == .platform
      // Where nouns have capitals, one without an article within a sentence is a kind of thing.
      let isKindOfThing =
        language.nounsAreCapitalised && place > sentence.lowerBound
        && !language.contractions.contains(tokens[place - 1].key)
      let isLone =
        first == start
        && (!tokens[place].isCapitalised && !language.adjectivesPrecede || isKindOfThing)
      mention.manner = isIndefinite || isLone ? .described : isName ? .named : .pointingBack
    } else if isIndefinite, !hasCapital, right.acronym == nil {
      mention.manner = .described
    } else if !hasCapital, right.acronym == nil, first == start {
      // "réunions de concertation": no article, no capital: a kind of thing.
      mention.manner = place == sentence.lowerBound ? .named : .described
    }
    mention.isPlural =
      !language.nounsAreCapitalised && !isPointing && (!hasCapital || isWeak && right.quoted == nil)
      && !tokens[place].isCapitalised
      && (language.adjectivesPrecede || tokens[place].key.hasSuffix("s")) && right.acronym == nil
      && language.pluralPlatforms.contains(tokens[place].key)
    return mention
  }

  /// Whether the words of a name tell by their capitals that it is one: several words, or a compound.
  private func isProper(_ name: Range<Int>, noun: Int, in sentence: Range<Int>) -> Bool {
    guard language.adjectivesPrecede, !language.nounsAreCapitalised, tokens[noun].isCapitalised,
      name.lowerBound > sentence.lowerBound, !tokens[noun].isAcronym
    else { return false }
    guard name.lowerBound < noun else {
      return tokens[noun].key.length > 8 && !language.anyPlatform.contains(tokens[noun].key)
        && language.frontJoins.isEmpty
    }
    return (name.lowerBound...noun).allSatisfy {
      tokens[$0].isCapitalised || language.frontJoins.contains(tokens[$0].key)
    }
  }

  /// "GESTION DU PLAN": whether a noun has its capitals from the words around it.
  private func isShouted(_ place: Int, _ length: Int) -> Bool {
    [place - 1, place + length].contains { other in
      guard tokens.indices.contains(other), tokens[other].isAcronym else { return false }
      return language.ofWords.contains(tokens[other].key)
        || language.determiners.contains(tokens[other].key)
    }
  }

  func isKnownAcronym(_ place: Int) -> Bool {
    !tokens[place].key.hasVowel || tokens[place].isAcronym
  }

  /// The text range of tokens.
  func span(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  func isStop(_ token: Token) -> Bool {
    language.verbs.contains(token.key) || language.clauseOpeners.contains(token.key)
      || language.negations.contains(token.key) || language.innerWords.contains(token.key)
      || language.ofWords.contains(token.key) || language.conjunctions.contains(token.key)
  }

  func isVerb(_ place: Int) -> Bool {
    language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
  }
}

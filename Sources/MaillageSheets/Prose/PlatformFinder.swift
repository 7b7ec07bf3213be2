/// Finds where a text speaks of platforms.
struct PlatformFinder {
  private let text: SheetText
  private let tokens: [Token]
  private let language: SheetLanguage
  private let lexicon: BodyLexicon
  /// Acronyms that the text has given to platforms, folded.
  private let acronyms: [String: PlatformKind]

  init(
    _ text: SheetText, _ tokens: [Token], _ language: SheetLanguage, _ lexicon: BodyLexicon,
    acronyms: [String: PlatformKind]
  ) {
    self.acronyms = acronyms
    self.text = text
    self.tokens = tokens
    self.language = language
    self.lexicon = lexicon
  }

  /// The mentions in a sentence, left to right, none within another.
  func mentions(in sentence: Range<Int>) -> [PlatformMention] {
    var result: [PlatformMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let skipped = language.notPlatforms.length(at: place, in: tokens, before: sentence.upperBound)
      // "conseil communal de prévention" is more than "conseil communal".
      if skipped > 0, skipped >= noun(at: place, before: sentence.upperBound)?.length ?? 0 {
        place += skipped
        continue
      }
      let floor = result.last?.tokens.upperBound ?? sentence.lowerBound
      if let mention = mention(at: place, from: floor, in: sentence) {
        result.append(mention)
        place = mention.tokens.upperBound
      } else {
        place += 1
      }
    }
    return result
  }

  /// The longest platform noun at a place.
  private func noun(at place: Int, before end: Int) -> (kind: PlatformKind, length: Int)? {
    var best: (kind: PlatformKind, length: Int)?
    if tokens[place].isAcronym, let kind = acronyms[tokens[place].key] { best = (kind, 1) }
    for kind in PlatformKind.allCases {
      guard let nouns = language.platformNouns[kind] else { continue }
      let length = nouns.length(at: place, in: tokens, before: end)
      if length > best?.length ?? 0 { best = (kind, length) }
    }
    return best
  }

  private func mention(at place: Int, from floor: Int, in sentence: Range<Int>) -> PlatformMention?
  {
    guard tokens[place].kind == .word else { return nil }
    guard let noun = noun(at: place, before: sentence.upperBound) else {
      return christened(at: place, in: sentence)
        ?? namedService(at: place, from: floor, in: sentence)
    }
    // "les difficultés que l'on rencontre": a verb.
    if place > floor, language.verbs.contains(tokens[place].key), !tokens[place].isCapitalised,
      !language.determiners.contains(tokens[place - 1].key),
      !language.demonstratives.contains(tokens[place - 1].key),
      !language.ofWords.contains(tokens[place - 1].key)
    {
      return nil
    }
    let nounEnd = place + noun.length
    var start = place
    if language.adjectivesPrecede { start = leftExtent(from: place, floor: floor) }
    let isWeak =
      language.weakPlatforms.length(at: place, in: tokens, before: sentence.upperBound)
      >= noun.length
    let right = rightExtent(
      from: nounEnd, in: sentence, hasComplement: noun.kind != .project || isWeak)
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
      }
    }
    if first > floor, tokens[first - 1].isQuote, tokens[right.end - 1].isQuote == false {
      // « Cellule de prévention »
      if right.end < sentence.upperBound, tokens[right.end].isQuote {
        name = start..<right.end
      }
    }
    var mention = PlatformMention(
      tokens: first..<max(right.end, right.bracketEnd), name: name, manner: .named, kind: noun.kind,
      noun: tokens[place].key, acronym: right.acronym)
    // Where names stand before the noun, "the Board" with a capital points back like any other.
    mention.isTitle =
      !language.adjectivesPrecede && tokens[place].isCapitalised && place > sentence.lowerBound + 1
    // "un lieu de concertation", "des projets": a kind of thing.
    mention.isKind =
      place > floor && language.ofWords.contains(tokens[place - 1].key)
      && language.indefinite.contains(tokens[place - 1].key)
    mention.isWeak = isWeak
    if let quoted = right.quoted { mention.aliases.append(text.text(span(quoted))) }
    let isBare = name == place..<nounEnd && right.acronym == nil
    let isShort =
      tokens[place].isAcronym
      || noun.length == 1 && tokens[place].key.count <= 5 && tokens[place].isCapitalised
        && isKnownAcronym(place)
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
      let isLone = first == start && !tokens[place].isCapitalised && !language.adjectivesPrecede
      mention.manner = isIndefinite || isLone ? .described : isName ? .named : .pointingBack
    } else if isIndefinite, !hasCapital, right.acronym == nil {
      mention.manner = .described
    } else if !hasCapital, right.acronym == nil, first == start {
      // "réunions de concertation": no article, no capital: a kind of thing.
      mention.manner = place == sentence.lowerBound ? .named : .described
    }
    mention.isPlural =
      !language.adjectivesPrecede && !isPointing && !hasCapital && !tokens[place].isCapitalised
      && tokens[place].key.hasSuffix("s") && right.acronym == nil
      && language.pluralPlatforms.contains(tokens[place].key)
    return mention
  }

  /// "Baptisé ESPACE, ce dispositif", "intitulé « Lire dehors »": a name behind a word that gives it.
  private func christened(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    let length = language.namings.length(at: place, in: tokens, before: sentence.upperBound)
    guard length > 0, place + length < sentence.upperBound else { return nil }
    let start = place + length
    var name = start..<start
    if tokens[start].isQuote {
      guard
        let close = (start + 1..<min(sentence.upperBound, start + 14)).first(where: {
          tokens[$0].isQuote
        }), close > start + 1
      else { return nil }
      name = start..<close + 1
    } else {
      var end = start
      while end < sentence.upperBound, tokens[end].kind == .word, tokens[end].isCapitalised {
        end += 1
      }
      name = start..<end
    }
    guard !name.isEmpty else { return nil }
    return PlatformMention(
      tokens: name, name: name, manner: .named, kind: .project, noun: tokens[place].key)
  }

  /// "un service d'accompagnement des familles (SAFER)": what is a platform because it has a name.
  private func namedService(
    at place: Int, from floor: Int, in sentence: Range<Int>
  ) -> PlatformMention? {
    let length = language.platformIfNamed.length(at: place, in: tokens, before: sentence.upperBound)
    guard length > 0 else { return nil }
    var end = place + length
    let limit = min(sentence.upperBound, place + 18)
    while end < limit, tokens[end].kind == .word, !isVerb(end) { end += 1 }
    var mention = PlatformMention(
      tokens: place..<end, name: place..<end, manner: .named, kind: .project,
      noun: tokens[place].key)
    if end + 2 < limit, tokens[end].isMark("("), tokens[end + 1].isAcronym,
      tokens[end + 2].isMark(")")
    {
      mention.acronym = text.text(tokens[end + 1].range)
      mention.tokens = place..<end + 3
    } else if end < limit, tokens[end].isQuote, end == place + length,
      let close = (end + 1..<limit).first(where: { tokens[$0].isQuote }), close > end + 1
    {
      mention.aliases = [text.text(span(end + 1..<close))]
      mention.name = place..<close + 1
      mention.tokens = mention.name
    } else {
      return nil
    }
    if place > floor, language.determiners.contains(tokens[place - 1].key) {
      mention.tokens = place - 1..<mention.tokens.upperBound
    }
    return mention
  }

  private func isKnownAcronym(_ place: Int) -> Bool {
    !tokens[place].key.contains { "aeiouy".contains($0) } || tokens[place].isAcronym
  }

  /// The text range of tokens.
  private func span(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// Adjectives and names before the noun, up to an article.
  private func leftExtent(from place: Int, floor: Int) -> Int {
    var start = place
    while start > floor, place - start < 5 {
      let before = tokens[start - 1]
      guard before.kind == .word, !language.determiners.contains(before.key),
        !language.demonstratives.contains(before.key),
        !isStop(before) || isWithinName(start - 1, floor: floor, noun: place)
      else { break }
      if isWithinName(start - 1, floor: floor, noun: place) {
        // "Alcohol and Drug Partnership"
        start -= 2
      } else if before.isCapitalised || language.adjectives.contains(before.key) {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// Whether an "and" stands within a well-known name.
  private func isWithinName(_ and: Int, floor: Int, noun: Int) -> Bool {
    guard and > floor, language.conjunctions.contains(tokens[and].key),
      tokens[and - 1].isCapitalised
    else { return false }
    return lexicon.isOneName(and - 1..<and, and + 1..<noun + 1, tokens)
  }

  private func isStop(_ token: Token) -> Bool {
    language.verbs.contains(token.key) || language.clauseOpeners.contains(token.key)
      || language.negations.contains(token.key) || language.innerWords.contains(token.key)
      || language.ofWords.contains(token.key) || language.conjunctions.contains(token.key)
  }

  /// How far a name goes behind its noun.
  private struct Extent {
    var end: Int
    var bracketEnd = 0
    var acronym: String?
    var quoted: Range<Int>?
  }

  private func rightExtent(
    from start: Int, in sentence: Range<Int>, hasComplement: Bool
  ) -> Extent {
    var extent = Extent(end: start)
    var place = start
    let limit = min(sentence.upperBound, start + 12)
    while place < limit {
      let token = tokens[place]
      if token.isQuote {
        guard extent.quoted == nil,
          let close = (place + 1..<min(sentence.upperBound, place + 18)).first(where: {
            tokens[$0].isQuote
          }), close > place + 1, place == start || !language.adjectivesPrecede
        else { break }
        extent.quoted = place + 1..<close
        extent.end = close + 1
        place = close + 1
        continue
      }
      if token.isMark("(") {
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
      guard token.kind == .word || token.kind == .number && place > start, !isVerb(place),
        language.clauseOpeners.length(at: place, in: tokens, before: limit) == 0
      else { break }
      if isNaming(token) {
        place += 1
        extent.end = place
        continue
      }
      if language.placeWords.contains(token.key), place + 1 < limit, tokens[place + 1].isCapitalised
      {
        break
      }
      let isJoin = language.ofWords.contains(token.key) || language.innerWords.contains(token.key)
      let isAnd = language.conjunctions.contains(token.key)
      guard isJoin || isAnd else { break }
      let next =
        behindJoin(place, limit: limit, isAnd: isAnd, hasComplement: hasComplement)
        ?? (hasComplement ? behindComplement(place, limit: limit) : nil)
      guard let next else { break }
      place = next
      extent.end = next
    }
    return extent
  }

  /// Whether a word goes on with a name: by its capital, or as an adjective of such names.
  private func isNaming(_ token: Token) -> Bool {
    token.isCapitalised
      || language.adjectives.contains(token.key) && !language.unnaming.contains(token.key)
  }

  private func isVerb(_ place: Int) -> Bool {
    language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
  }

  /// "Eerstelijnszone Schelde en Leie": two names of one word each, none of which is a body, with
  /// nothing behind them that goes on with a list.
  private func isRiverPair(_ and: Int, limit: Int) -> Bool {
    and + 1 < limit
      && [and - 1, and + 1].allSatisfy {
        tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].isAcronym
          && !lexicon.heads(at: $0, tokens, before: $0 + 1).isBody
      } && noun(at: and - 1, before: and) == nil && noun(at: and + 1, before: limit) == nil
      && (and + 2 == tokens.count || !tokens[and + 2].isCapitalised)
  }

  /// The place behind "de la Prévention", "voor het kind", "et de suivi"; nil if no name goes on.
  private func behindJoin(_ place: Int, limit: Int, isAnd: Bool, hasComplement: Bool) -> Int? {
    var next = place + 1
    if isAnd {
      if isRiverPair(place, limit: limit) { return next + 1 }
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
    guard next < limit, tokens[next].kind == .word, !isVerb(next) else { return nil }
    // "comité de pilotage du Plan", "sous-groupe de la CSIL": that is another platform.
    let hasArticle = next > place + 1 || language.determiners.contains(tokens[place].key)
    // … but "coordination des comités de quartier" is one.
    let isPlural =
      language.indefinite.contains(tokens[place].key) && next == place + 1
      && tokens[next].key.hasSuffix("s") && !tokens[next].isAcronym
    if let inner = noun(at: next, before: limit), hasArticle || tokens[next].isAcronym {
      return isPlural ? next + inner.length : nil
    }
    // "meeting of the Glenshire Chief Officers Group"
    var word = next
    while language.adjectivesPrecede, hasArticle, word < limit, tokens[word].isCapitalised {
      if noun(at: word, before: limit) != nil { return nil }
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
  private func behindComplement(_ place: Int, limit: Int, mayHaveArticle: Bool = true) -> Int? {
    let join = tokens[place]
    guard language.complementWords.contains(join.key) else { return nil }
    var next = place + 1
    var hasArticle = language.determiners.contains(join.key) && join.key != "d'"
    while next < limit, language.determiners.contains(tokens[next].key) {
      hasArticle = true
      next += 1
    }
    if !mayHaveArticle, hasArticle { return nil }
    // "pour échanger" is a purpose; "pour l'inclusion" is a name.
    guard next < limit, tokens[next].kind == .word, !isVerb(next), !isStop(tokens[next]),
      hasArticle || language.ofWords.contains(join.key) || tokens[next].key.hasSuffix("s"),
      !hasArticle || noun(at: next, before: limit) == nil,
      !language.demonstratives.contains(tokens[next].key),
      language.participants.length(at: next, in: tokens, before: limit) == 0
    else { return nil }
    let head = lexicon.heads(at: next, tokens, before: limit)
    // "comité de réseau" is a name, "comité de la Ville" says whose.
    let isBody =
      head.isOrganisation && (hasArticle || tokens[next].isCapitalised) || head.isFunction
    return isBody ? nil : next + 1
  }
}

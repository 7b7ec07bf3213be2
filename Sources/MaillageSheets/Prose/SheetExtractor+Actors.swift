/// Who acts in a sentence about a platform, where no turn of phrase says that they take part.
///
/// "In het netwerk gaan de OCMW's en het CAW hun onthaal bundelen": two bodies or more that are the
/// subject of what is done in a platform belong to it, whatever the verb. What is done for others, only
/// said, denied or possible makes nobody a member.
extension SheetExtractor {
  /// What such bodies stand under.
  static let actors = MembershipRule("act together", ":", .member, .check)

  /// Takes the bodies that act together in a sentence about a platform.
  mutating func takeActors(in sentence: Range<Int>, _ mentions: [PlatformMention]) {
    guard !rules.switchedOff.contains(Self.actors.name),
      let bodies = actors(in: sentence, mentions),
      let platform = introduced(before: bodies, mentions, sentence)
        ?? platformSpokenOf(sentence, mentions)
    else { return }
    add(bodies, to: platform, Self.actors, .member)
  }

  /// "een stuurgroep waarbij politie en scholen betrokken worden": what stands right before the relative.
  private mutating func introduced(
    before bodies: [ListEntry], _ mentions: [PlatformMention], _ sentence: Range<Int>
  ) -> Int? {
    guard let first = bodies.first?.tokens.lowerBound,
      let relative = (max(sentence.lowerBound, first - 4)..<first).last(where: {
        language.placeRelatives.contains(tokens[$0].key)
      })
    else { return nil }
    let end = tokens[max(sentence.lowerBound, relative - 1)].isMark(",") ? relative - 1 : relative
    guard
      let mention = mentions.last(where: {
        $0.tokens.upperBound == end || $0.name.upperBound == end
      }),
      !mention.isPlural, !mention.isKind
    else { return nil }
    let name = shownName(mention)
    return mention.platform ?? register.settle(mention, name: name)
      ?? register.add(bare: mention, name: name, isNamed: false)
  }

  /// The bodies that are the subject of a verb behind what leads in, or of a relative clause.
  func actors(in sentence: Range<Int>, _ mentions: [PlatformMention]) -> [ListEntry]? {
    guard !language.helpingVerbs.isEmpty, sentence.count <= 120,
      !tokens[sentence.upperBound - 1].isMark("?")
    else { return nil }
    for start in subjectStarts(in: sentence, mentions) {
      let bodies = subject(at: start, in: sentence, mentions)
      if bodies.count >= 2, !isDoneToOthers(bodies, in: sentence), !isPossible(bodies, in: sentence)
      {
        return bodies
      }
    }
    if let bodies = plainSubject(of: sentence, mentions), !isDoneToOthers(bodies, in: sentence),
      !isPossible(bodies, in: sentence)
    {
      return bodies
    }
    return nil
  }

  /// Whether the clause of a subject is denied, or a word at its verb makes it a possibility; that bodies
  /// want something together is what they do.
  private func isPossible(_ bodies: [ListEntry], in sentence: Range<Int>) -> Bool {
    guard let first = bodies.first, let last = bodies.last else { return true }
    let near =
      max(
        sentence.lowerBound, first.tokens.lowerBound - 6)..<min(
        sentence.upperBound, last.tokens.upperBound + 6)
    return near.contains { place in
      language.negations.length(at: place, in: tokens, before: near.upperBound) > 0
        || language.conditionals.length(at: place, in: tokens, before: near.upperBound) > 0
          && !language.wishes.contains(tokens[place].key)
    }
  }

  /// "Shelter, the council and the police come along": two bodies or more, one of them named, that a sentence
  /// begins with and its verb follows.
  private func plainSubject(
    of sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> [ListEntry]? {
    guard !language.frontJoins.isEmpty,
      let verb = sentence.dropFirst().first(where: {
        language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
      }), verb > sentence.lowerBound + 2, !language.helpingVerbs.contains(tokens[verb].key),
      !language.clauseOpeners.contains(tokens[verb - 1].key),
      language.adverbials.length(at: sentence.lowerBound, in: tokens, before: verb) == 0
    else { return nil }
    let subject = sentence.lowerBound..<verb
    guard !mentions.contains(where: { $0.platform != nil && $0.tokens.overlaps(subject) }) else {
      return nil
    }
    let entries = splitter.entries(of: subject, isExplicit: false)
    let heads = entries.compactMap { strongHead(of: $0.tokens) ?? fieldHead(of: $0.tokens) }
    guard entries.count >= 2, heads.count >= entries.count - 1,
      heads.contains(where: { tokens[$0].isCapitalised || tokens[$0].isAcronym }),
      entries.allSatisfy({ $0.tokens.count <= 8 })
    else { return nil }
    return entries.map { ListEntry(tokens: $0.tokens, isExplicit: true, head: $0.head) }
  }

  /// Where the subject of a clause may begin: behind the verb of one that begins with something else,
  /// where the verb stands second, and behind "waarbij".
  private func subjectStarts(
    in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> [Int] {
    var starts: [Int] = []
    var clause = sentence.lowerBound
    var isLed = leads(clause, in: sentence)
    for place in sentence {
      let token = tokens[place]
      if token.isMark(":") || token.isMark(";") {
        clause = place + 1
        isLed = leads(clause, in: sentence)
      }
      guard token.kind == .word, !token.isCapitalised || place == sentence.lowerBound,
        place + 1 < sentence.upperBound
      else { continue }
      if language.placeRelatives.contains(token.key) {
        starts.append(behindAdverbs(place + 1, in: sentence, mentions))
      } else if isLed, place > clause,
        language.verbs.contains(token.key) || isPastVerb(place, in: sentence)
      {
        isLed = false
        guard !language.helpingVerbs.contains(token.key),
          !PersonWords.saying.contains(token.key)
        else { continue }
        starts.append(behindAdverbs(place + 1, in: sentence, mentions))
      }
    }
    return starts
  }

  /// "ontwikkelden de politie en de scholen": a word in small letters that ends as the past of a verb in the
  /// plural does, before an article.
  private func isPastVerb(_ place: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[place]
    guard language.pastEndings.contains(where: { token.key.text.hasSuffix($0) }),
      token.key.length > 6,
      place + 1 < sentence.upperBound, place > sentence.lowerBound,
      language.determiners.contains(tokens[place + 1].key)
        || language.lightAdverbs.contains(tokens[place + 1].key)
    else { return false }
    return !language.determiners.contains(tokens[place - 1].key)
      && !language.adjectives.contains(tokens[place - 1].key)
      && !language.ofWords.contains(tokens[place - 1].key)
      && !lexicon.heads(at: place, tokens, before: place + 1).isBody
  }

  /// Whether a clause begins with something else than its subject.
  private func leads(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard language.verbIsSecond, !language.nounsAreCapitalised, start < sentence.upperBound
    else { return false }
    return language.adverbials.length(at: start, in: tokens, before: sentence.upperBound) > 0
      || language.innerWords.contains(tokens[start].key)
      || language.lightAdverbs.contains(tokens[start].key)
      || language.placePronouns.contains(tokens[start].key)
  }

  /// A place without the small words and the platform that stand between a verb and its subject: "er
  /// ook", "in het GBO".
  private func behindAdverbs(
    _ start: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> Int {
    var place = start
    while place < sentence.upperBound {
      let light = language.lightAdverbs.length(at: place, in: tokens, before: sentence.upperBound)
      if light > 0 {
        place += light
        continue
      }
      let named = language.innerWords.contains(tokens[place].key) ? place + 1 : place
      let isOfPlatform = { (mention: PlatformMention) in
        mention.tokens.contains(named)
          || mention.tokens.lowerBound == named + 1
            && self.tokens[named].isQuote
      }
      guard let mention = mentions.first(where: isOfPlatform) else { break }
      place = max(mention.tokens.upperBound, place + 1)
      if place < sentence.upperBound, tokens[place].isQuote { place += 1 }
    }
    return place
  }

  /// The entries of a subject, the last without what stands behind the noun.
  private func subject(
    at start: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> [ListEntry] {
    guard start < sentence.upperBound else { return [] }
    let list = start..<splitter.end(of: start..<sentence.upperBound)
    guard !list.isEmpty else { return [] }
    var bodies: [ListEntry] = []
    var hasBody = false
    for entry in splitter.entries(of: list, isExplicit: false) {
      // "de OCMW's van Ninove en Denderleeuw een nieuwe weg"
      let name = entry.tokens.prefix { tokens[$0].isCapitalised }
      if let shared = entry.head ?? (name.isEmpty ? nil : bodies.last?.head) {
        let place = name.isEmpty ? entry.tokens : name
        bodies.append(ListEntry(tokens: place, isExplicit: true, head: shared))
        hasBody = true
        if place.count < entry.tokens.count { break }
        continue
      }
      guard let first = strongHead(of: entry.tokens) ?? fieldHead(of: entry.tokens),
        !mentions.contains(where: { $0.platform != nil && $0.tokens.contains(first) })
      else { break }
      let noun = shared.headWord(of: first..<entry.tokens.upperBound, tokens)
      let end = nameEnd(from: noun, before: entry.tokens.upperBound)
      let head = lexicon.heads(at: noun, tokens, before: entry.tokens.upperBound)
      hasBody = hasBody || tokens[first].isAcronym || head.isOrganisation || head.isFunction
      let isCut = end < entry.tokens.upperBound
      bodies.append(ListEntry(tokens: entry.tokens.lowerBound..<end, isExplicit: true))
      if isCut { break }
    }
    return hasBody ? bodies : []
  }

  /// "justitie", "hulpverlening": a word of a sector, among bodies.
  private func fieldHead(of entry: Range<Int>) -> Int? {
    let words = entry.filter { !language.determiners.contains(tokens[$0].key) }
    guard let first = words.first, tokens[first].kind == .word, tokens[first].key.length > 5,
      words.count == 1 || !language.verbs.contains(tokens[words[1]].key),
      !language.otherLists.contains(tokens[first].key), lexicon.explains(tokens[first].key)
    else { return nil }
    return first
  }

  /// Where the name of a body ends whose noun stands at a place: behind the names and the complements that
  /// follow it.
  func nameEnd(from noun: Int, before end: Int) -> Int {
    let longest =
      [language.bodies, language.categories, language.functions].map {
        $0.length(at: noun, in: tokens, before: end)
      }.max() ?? 1
    var place = noun + max(1, longest)
    // "dienst gezinszorg": what a department is for, at the end of an entry.
    if language.verbIsSecond, place == noun + 1, place + 1 == end,
      language.departments.contains(tokens[noun].key), tokens[place].kind == .word,
      !language.verbs.contains(tokens[place].key), !language.adverbials.contains(tokens[place].key),
      !language.determiners.contains(tokens[place].key)
    {
      return end
    }
    while place < end {
      let token = tokens[place]
      if token.isMark("("), let close = splitter.closing(place, before: end) {
        place = close + 1
      } else if token.isCapitalised || token.isQuote || token.isMark("/") || token.isMark("&")
        || token.kind == .number && tokens[place - 1].isAcronym
        || token.kind == .word && lexicon.explains(token.key)
      {
        place += 1
      } else if language.ofWords.contains(token.key) || language.innerWords.contains(token.key) {
        var next = place + 1
        while next < end,
          language.determiners.contains(tokens[next].key)
            || language.adjectives.contains(tokens[next].key) && !tokens[next].isCapitalised
            || language.ordinals.contains(tokens[next].key) && next + 1 < end
        {
          next += 1
        }
        guard next < end, tokens[next].kind == .word, !language.verbs.contains(tokens[next].key),
          language.ofWords.contains(token.key) || tokens[next].isCapitalised
            || language.onBehalf.contains(token.key) || lexicon.explains(tokens[next].key)
        else { return place }
        place = next + 1
      } else {
        return place
      }
    }
    return place
  }
}

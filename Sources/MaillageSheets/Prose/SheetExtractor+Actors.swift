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
      let platform = platformSpokenOf(sentence, mentions)
    else { return }
    add(bodies, to: platform, Self.actors, .member)
  }

  /// The bodies that are the subject of a verb behind what leads in, or of a relative clause.
  func actors(in sentence: Range<Int>, _ mentions: [PlatformMention]) -> [ListEntry]? {
    guard !language.helpingVerbs.isEmpty, sentence.count <= 120,
      !tokens[sentence.upperBound - 1].isMark("?")
    else { return nil }
    for start in subjectStarts(in: sentence, mentions) where !isUncertain(start, sentence) {
      let bodies = subject(at: start, in: sentence, mentions)
      if bodies.count >= 2, !isDoneToOthers(bodies, in: sentence) { return bodies }
    }
    return nil
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
      } else if isLed, place > clause, language.verbs.contains(token.key) {
        isLed = false
        guard !language.helpingVerbs.contains(token.key),
          !PersonWords.saying.contains(token.key)
        else { continue }
        starts.append(behindAdverbs(place + 1, in: sentence, mentions))
      }
    }
    return starts
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
      let noun = language.headWord(of: first..<entry.tokens.upperBound, tokens)
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
  private func nameEnd(from noun: Int, before end: Int) -> Int {
    let longest =
      [language.bodies, language.categories, language.functions].map {
        $0.length(at: noun, in: tokens, before: end)
      }.max() ?? 1
    var place = noun + max(1, longest)
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
            || language.adjectives.contains(tokens[next].key)
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

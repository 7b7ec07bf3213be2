/// Which platforms a turn of phrase speaks of, where it says so in a roundabout way.
extension SheetExtractor {
  /// "la task force, que dirige la police et dont font partie A et B": what stands before a relative.
  func platformBeforeRelative(
    _ match: RuleMatcher.Match, _ mentions: [PlatformMention]
  ) -> Int? {
    guard language.clauseOpeners.contains(tokens[match.pivot].key) else { return nil }
    return mentions.last { $0.tokens.upperBound <= match.pivot && $0.platform != nil }?.platform
  }

  /// "Operation Oak, which is run by A": what stands right before the relative pronoun of the verb.
  func mentionBeforeRelative(
    _ match: RuleMatcher.Match, _ mentions: [PlatformMention], _ sentence: Range<Int>
  ) -> Int? {
    var place = match.pivot
    while place > max(sentence.lowerBound + 1, match.pivot - 4),
      language.copulas.contains(tokens[place - 1].key)
        || language.verbs.contains(tokens[place - 1].key) && !tokens[place - 1].isCapitalised
        || language.preludes.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    guard place > sentence.lowerBound + 1, place < match.pivot,
      language.relatives.contains(tokens[place - 1].key)
    else { return nil }
    let end = tokens[place - 2].isMark(",") ? place - 2 : place - 1
    let before = firstMention(endingAfter: end - 1, mentions)
    return before < mentions.count && mentions[before].tokens.upperBound == end ? before : nil
  }

  /// "entstand auf Initiative der Stadt die „Anlaufstelle“": an article with a name in quotation marks that
  /// nothing joins to the list is no part of it.
  func cutAtQuotedName(_ match: inout RuleMatcher.Match, _ mentions: [PlatformMention]) {
    guard language.nounsAreCapitalised else { return }
    for place in match.lists.indices {
      let list = match.lists[place].range
      guard list.lowerBound >= match.pivot,
        let name = mentions[
          firstMention(endingAfter: list.lowerBound + 1, mentions)...
        ].prefix(while: { $0.tokens.lowerBound < list.upperBound }).first(where: { mention in
          let start = mention.tokens.lowerBound
          let article = tokens[start].isQuote ? start - 1 : start - 2
          return start > list.lowerBound + 1 && tokens[max(start - 1, article + 1)].isQuote
            && language.determiners.contains(tokens[article].key)
            && tokens[article - 1].isCapitalised
        })
      else { continue }
      var end = name.tokens.lowerBound
      while end > list.lowerBound + 1,
        tokens[end - 1].isQuote || language.determiners.contains(tokens[end - 1].key)
      {
        end -= 1
      }
      match.lists[place].range = list.lowerBound..<end
    }
  }

  /// The first of the mentions, left to right, that ends behind a token.
  func firstMention(endingAfter place: Int, _ mentions: [PlatformMention]) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// "It is run by A and paid for by B": what an "and" joins to a turn of phrase is said of the same.
  func takeOverPlatforms(_ found: inout [Found]) {
    var platformsBefore: [Int: [Int]] = [:]
    for index in found.indices.sorted(by: { found[$0].match.pivot < found[$1].match.pivot }) {
      let match = found[index].match
      if match.platforms.isEmpty, match.begin > 0,
        language.conjunctions.contains(tokens[match.begin - 1].key),
        let platforms = platformsBefore[match.begin - 1]
      {
        found[index].match.platforms = platforms
      }
      guard !found[index].match.platforms.isEmpty, let list = match.lists.last?.range,
        list.lowerBound > match.pivot
      else { continue }
      platformsBefore[list.upperBound] = found[index].match.platforms
    }
  }

  /// "Une réunion d'évaluation suit chaque mois. Y participent A et B": what was introduced right before
  /// a word that stands for a place.
  mutating func introduced(
    before match: RuleMatcher.Match, _ mentions: [PlatformMention], _ sentence: Range<Int>
  ) -> Int? {
    let words = max(sentence.lowerBound, match.pivot - 2)..<min(match.end, match.pivot + 2)
    // "La composent : A et B"
    let isObject =
      match.begin == sentence.lowerBound && language.clitics.contains(tokens[match.begin].key)
      && language.determiners.contains(tokens[match.begin].key)
      && match.begin + 1 < sentence.upperBound
      && language.verbs.contains(tokens[match.begin + 1].key)
    guard isObject || words.contains(where: { language.placePronouns.contains(tokens[$0].key) })
    else { return nil }
    let inSentence = mentions.last { $0.tokens.upperBound <= match.pivot }
    let isNext = lastMention.map { $0.end == sentence.lowerBound } ?? false
    let mention = inSentence ?? (isNext ? lastMention?.mention : nil)
    guard let mention,
      mention.isProper || mention.isIntroduced && mention.name.count > 1
        || isObject && mention.manner == .named,
      !mention.isPlural, !mention.isKind
    else { return nil }
    let name = shownName(mention)
    let platform =
      mention.platform ?? register.settle(mention, name: name)
      ?? register.add(bare: mention, name: name, isNamed: false)
    register.focus = platform
    return platform
  }

  /// "Het Huis heeft een stuurgroep. Die bestaat uit": what was introduced last, if the sentence begins
  /// with a word for it and goes on with its verb.
  mutating func turnToLast(_ sentence: Range<Int>) {
    let start = sentence.lowerBound
    let length = language.nearPronouns.length(at: start, in: tokens, before: sentence.upperBound)
    guard length > 0, start + length < sentence.upperBound,
      language.verbs.contains(tokens[start + length].key),
      let last = lastMention, last.end == start, last.mention.isIntroduced,
      !last.mention.isPlural, !last.mention.isKind, !saysWhat(last.mention)
    else { return }
    let name = shownName(last.mention)
    register.focus =
      last.mention.platform ?? register.settle(last.mention, name: name)
      ?? register.add(bare: last.mention, name: name, isNamed: false)
  }

  /// "Het LIVC is een werkgroep": whether a mention only says what something else is.
  private func saysWhat(_ mention: PlatformMention) -> Bool {
    language.anyPlatform.contains(mention.noun)
      || (max(0, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound).contains {
        language.copulas.contains(tokens[$0].key)
      }
  }

  /// "La CSIL naît d'une convention entre A et B": said of what the convention made.
  func resultOfAgreement(_ place: Int, _ mentions: [PlatformMention]) -> Int? {
    let agreement = mentions[place]
    let start = agreement.tokens.lowerBound
    guard place > 0, agreement.isWeak, agreement.manner == .described, start > 0,
      language.ofWords.contains(tokens[start - 1].key), mentions[place - 1].manner == .named
    else { return nil }
    let between = mentions[place - 1].tokens.upperBound..<start
    let hasVerb = between.contains { language.copulas.contains(tokens[$0].key) }
    return hasVerb ? mentions[place - 1].platform : nil
  }

  /// "deux projets : le projet A, que porte l'AMO, et le projet B": what is said of the projects is
  /// said of each.
  func partsBehind(
    _ mention: Int, _ mentions: [PlatformMention], _ sentence: Range<Int>
  ) -> [Int] {
    let end = mentions[mention].tokens.upperBound
    guard isAnnounced(mentions[mention], in: sentence), end < sentence.upperBound,
      tokens[end].isMark(":")
    else { return [] }
    let parts = mentions[(mention + 1)...].filter { $0.manner == .named }
    var result: [Int] = []
    for part in parts.compactMap(\.platform) where !result.contains(part) { result.append(part) }
    return result.count >= 2 ? result : []
  }

  /// "L'AMO y siège, tout comme le TEC": who does the same as the subject.
  func behindLikewise(_ verb: Int, in sentence: Range<Int>) -> [ListEntry]? {
    for place in verb..<sentence.upperBound where tokens[place].isMark(",") {
      let length = language.likewise.length(at: place + 1, in: tokens, before: sentence.upperBound)
      let start = place + 1 + length
      guard length > 0, start < sentence.upperBound else { continue }
      let list = start..<splitter.end(of: start..<sentence.upperBound)
      let entries = splitter.entries(of: list, isExplicit: true)
      return entries.allSatisfy { beginsAsBody($0.tokens) } ? entries : nil
    }
    return nil
  }

  /// "une association, l'asbl Les Tilleuls": entries but those that only say what the next one is.
  func withoutKindsOfNext(_ entries: [ListEntry]) -> [ListEntry] {
    entries.indices.filter { place in
      guard place + 1 < entries.count else { return true }
      let (kind, next) = (entries[place].tokens, entries[place + 1].tokens)
      let isKind =
        kind.count == 2 && language.indefinite.contains(tokens[kind.lowerBound].key)
        && !tokens[kind.upperBound - 1].isCapitalised
        && !language.ofWords.contains(tokens[kind.lowerBound].key)
      let isNamed =
        next.lowerBound == kind.upperBound + 1 && tokens[kind.upperBound].isMark(",")
        && language.determiners.contains(tokens[next.lowerBound].key)
        && !language.indefinite.contains(tokens[next.lowerBound].key)
        && next.dropFirst().contains { tokens[$0].isCapitalised }
      return !(isKind && isNamed)
    }.map { entries[$0] }
  }
}

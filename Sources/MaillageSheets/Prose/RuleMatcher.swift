/// Looks for turns of phrase in a sentence.
struct RuleMatcher: LanguageReader {
  let tokens: [Token]
  let shared: SharedLanguage
  /// The mentions of platforms in the sentence, left to right.
  let mentions: [PlatformMention]
  /// The sentence.
  let sentence: Range<Int>

  /// What a pattern found.
  struct Match {
    /// Which mentions stand in its places for platforms.
    var platforms: [Int] = []
    /// Whether its platform is meant even where it is the complement of another.
    var isExact = false
    /// Mentions behind the last of them that are joined to it: "sits on A, B and C".
    var further: [Int] = []
    /// Its lists, and the role of each if the pattern states one.
    var lists: [(range: Range<Int>, role: Role?)] = []
    /// Where its first word stands.
    var pivot: Int
    /// Where the match begins and ends.
    var begin: Int
    var end: Int

    /// Whether a token stands in what was found, from the word on that it hangs on.
    func contains(_ place: Int) -> Bool { (pivot..<end).contains(place) }
  }

  /// Which mention begins, and which ends, at a token.
  let mentionStarts: [Int: Int]
  let mentionEnds: [Int: Int]
  /// Whether a token of the sentence stands within the name of a platform and is not the first of it;
  /// empty where no platform is named.
  private let isInName: [Bool]

  init(
    tokens: [Token], language: SharedLanguage, mentions: [PlatformMention], sentence: Range<Int>
  ) {
    self.tokens = tokens
    shared = language
    self.mentions = mentions
    self.sentence = sentence
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    var inside = [Bool](repeating: false, count: mentions.isEmpty ? 0 : sentence.count)
    for (index, mention) in mentions.enumerated() {
      for start in [mention.tokens.lowerBound, mention.name.lowerBound]
      where starts[start] == nil { starts[start] = index }
      for end in [mention.tokens.upperBound, mention.name.upperBound] { ends[end] = index }
      for place in mention.name.dropFirst()
      where mention.manner == .named && sentence.contains(place) {
        inside[place - sentence.lowerBound] = true
      }
    }
    mentionStarts = starts
    mentionEnds = ends
    isInName = inside
  }

  /// All places where the patterns of an index fit, in the order of the patterns.
  ///
  /// - Complexity: O(*n*) for *n* tokens: a pattern is tried only where its pivot stands, and looks
  ///   at no more than a fixed number of tokens around it.
  func matches(of index: RuleIndex) -> [(rule: Int, match: Match)] {
    var result: [(rule: Int, match: Match)] = []
    for place in sentence where isInName.isEmpty || !isInName[place - sentence.lowerBound] {
      switch tokens[place].kind {
      case .word:
        if let found = index.byWord.place(of: tokens[place].key) {
          tryMatch(index.byWord[at: found], of: index, at: place, length: 1, &result)
        }
      case .mark:
        for (sign, rules) in index.bySign where sign == tokens[place].sign {
          tryMatch(rules, of: index, at: place, length: 1, &result)
        }
      case .number: break
      }
      if index.byParticipants.isEmpty { continue }
      let length = fits(.participants, at: place)
      if length > 0 {
        tryMatch(index.byParticipants, of: index, at: place, length: length, &result)
      }
    }
    return result.sorted { ($0.rule, $0.match.pivot) < ($1.rule, $1.match.pivot) }
  }

  /// Looks around a place for the patterns of rules whose pivot stands there.
  private func tryMatch(
    _ rules: [Int], of index: RuleIndex, at place: Int, length: Int,
    _ result: inout [(rule: Int, match: Match)]
  ) {
    let (before, behind) = (bit(at: place - 1), bit(at: place + length))
    for rule in rules where index.mayFit(rule, between: before, and: behind) {
      if let words = index.wordsBehind[rule], !isWord(of: words, place + length) { continue }
      if let words = index.wordsBefore[rule], !isWord(of: words, place - 1) { continue }
      let pattern = index.patterns[rule]
      var match = Match(pivot: place, begin: place, end: place + length)
      guard matchRight(pattern, pattern.pivot + 1, at: place + length, &match),
        matchLeft(pattern, pattern.pivot - 1, before: place, &match)
      else { continue }
      if case .platform? = pattern.elements.last?.element {
        match.further = mentionsJoined(to: match.platforms.last)
      }
      result.append((rule, match))
    }
  }

  /// The bit of the word at a place of the sentence; none of anything else.
  private func bit(at place: Int) -> UInt64 {
    sentence.contains(place) && tokens[place].kind == .word ? tokens[place].key.bit : 0
  }

  /// Whether a place in the sentence holds one of some words.
  private func isWord(of words: WordList, _ place: Int) -> Bool {
    sentence.contains(place) && tokens[place].kind == .word && words.contains(tokens[place].key)
  }

  /// Whether a part of a pattern may stand at a place: false only where a word or a sign that must be
  /// there is not.
  private func mayFit(_ pattern: ProsePattern, _ index: Int, at place: Int) -> Bool {
    guard index < pattern.elements.count, !pattern.elements[index].isOptional else { return true }
    switch pattern.elements[index].element {
    case .word, .mark: return fits(pattern.elements[index].element, at: place) > 0
    default: return true
    }
  }

  /// How many tokens a part takes at a place; 0 where it does not fit.
  private func fits(_ element: ProsePattern.Element, at place: Int) -> Int {
    guard place < sentence.upperBound else { return 0 }
    switch element {
    case .word(let words):
      return tokens[place].kind == .word && words.contains(tokens[place].key) ? 1 : 0
    case .participants:
      return language.participants.length(at: place, in: tokens, before: sentence.upperBound)
    case .pronoun: return subjectLength(at: place)
    case .number:
      return tokens[place].kind == .number || language.numbers[tokens[place].key] != nil ? 1 : 0
    case .mark(let sign): return tokens[place].isMark(sign) ? 1 : 0
    case .gap, .light, .platform, .list, .nearest: return 0
    }
  }

  private static let longestGap = 6
  private static let longestLightGap = 4
  /// How many tokens a list between two words of a pattern, and one at its end, may have.
  private static let longestInnerList = 120
  private static let longestList = 1024

  /// Fits the parts of a pattern from one on to what stands from a place on; what does not fit leaves
  /// the match as it was.
  private func matchRight(
    _ pattern: ProsePattern, _ index: Int, at place: Int, _ match: inout Match
  ) -> Bool {
    guard index < pattern.elements.count else {
      match.end = max(match.end, place)
      return true
    }
    let (element, isOptional) = pattern.elements[index]
    switch element {
    case .gap, .light:
      let isLight = if case .light = element { true } else { false }
      let longest = isLight ? Self.longestLightGap : Self.longestGap
      var next = place
      while next <= min(place + longest, sentence.upperBound) {
        if mayFit(pattern, index + 1, at: next),
          matchRight(pattern, index + 1, at: next, &match)
        {
          return true
        }
        guard next < sentence.upperBound, !isStop(next), !isLight || self.isLight(next) else {
          break
        }
        next += 1
      }
      return false
    case .platform(let isExact):
      // "l'organe de concertation du contrat": a kind of thing is no end of a link.
      let start = behindQuote(place)
      if let mention = mentionStarts[start], !(pattern.skipsAsides && mentions[mention].isKind) {
        let wasExact = match.isExact
        match.platforms.append(mention)
        match.isExact = isExact
        if matchRight(pattern, index + 1, at: mentions[mention].tokens.upperBound, &match) {
          return true
        }
        match.platforms.removeLast()
        match.isExact = wasExact
      }
    case .list(let role):
      if index + 1 == pattern.elements.count {
        // Nothing behind the colon: the list stands in the blocks that follow.
        guard place < sentence.upperBound || tokens[place - 1].isMark(":") else { return false }
        // "The Board includes:" opens a list as "Members:" does.
        let isOpen = place + 1 == sentence.upperBound && tokens[place].isMark(":")
        if isOpen {
          match.end = sentence.upperBound
          match.lists.append((match.end..<match.end, role))
          return true
        }
        match.end = min(sentence.upperBound, place + Self.longestList)
        match.lists.append((place..<match.end, role))
        return true
      }
      let last = min(sentence.upperBound, place + Self.longestInnerList)
      guard place + 1 < last else { break }
      let list = match.lists.count
      match.lists.append((place..<place, role))
      for next in place + 1..<last where mayFit(pattern, index + 1, at: next) {
        match.lists[list].range = place..<next
        if matchRight(pattern, index + 1, at: next, &match) { return true }
      }
      match.lists.removeLast()
    default:
      let length = fits(element, at: place)
      if length > 0, matchRight(pattern, index + 1, at: place + length, &match) { return true }
    }
    return isOptional && matchRight(pattern, index + 1, at: place, &match)
  }

  /// The same to the left.
  private func matchLeft(
    _ pattern: ProsePattern, _ index: Int, before place: Int, _ match: inout Match
  ) -> Bool {
    guard index >= 0 else {
      match.begin = min(match.begin, place)
      return true
    }
    let (element, isOptional) = pattern.elements[index]
    switch element {
    case .gap, .light:
      let isLight = if case .light = element { true } else { false }
      let longest = isLight ? Self.longestLightGap : Self.longestGap
      var next = place
      while next >= max(place - longest, sentence.lowerBound) {
        if matchLeft(pattern, index - 1, before: next, &match) { return true }
        guard next > sentence.lowerBound, !isStop(next - 1), !isLight || self.isLight(next - 1)
        else { break }
        next -= 1
      }
      return false
    case .platform(let isExact):
      // "le rattrapage scolaire, soutenu par": a comma may part them.
      let isAfterComma = place > sentence.lowerBound && tokens[place - 1].isMark(",")
      let isQuoted = place > sentence.lowerBound && tokens[place - 1].isQuote
      if let mention = mentionEnds[place] ?? (isQuoted ? mentionEnds[place - 1] : nil)
        ?? (isAfterComma ? mentionBeforeApposition(place) : nil)
        ?? mentionBeforeComma(place, skipsAside: pattern.skipsAsides)
      {
        let wasExact = match.isExact
        match.platforms.insert(mention, at: 0)
        match.isExact = isExact
        if matchLeft(pattern, index - 1, before: mentions[mention].tokens.lowerBound, &match) {
          return true
        }
        match.platforms.removeFirst()
        match.isExact = wasExact
      }
    case .list(let role):
      let start = clauseStart(before: place)
      guard start < place else { return false }
      match.lists.insert((start..<place, role), at: 0)
      match.begin = start
      return true
    case .nearest:
      var start = clauseStart(before: place)
      for comma in start..<place where tokens[comma].isMark(",") { start = comma + 1 }
      // "regroupés dans les associations qui": the nearest begins at its article.
      for article in start..<place
      where article > start && language.determiners.contains(tokens[article].key)
        && !language.ofWords.contains(tokens[article].key)
        && !language.ofWords.contains(tokens[article - 1].key)
      {
        start = article
      }
      guard start < place else { return false }
      match.lists.insert((start..<place, nil), at: 0)
      match.begin = start
      return true
    default:
      for length in 1...2 where place - length >= sentence.lowerBound {
        if fits(element, at: place - length) == length,
          matchLeft(pattern, index - 1, before: place - length, &match)
        {
          return true
        }
      }
    }
    return isOptional && matchLeft(pattern, index - 1, before: place, &match)
  }

  /// Where a name begins whose quotation mark stands at a place, or behind the article there.
  private func behindQuote(_ place: Int) -> Int {
    guard place + 1 < sentence.upperBound, mentionStarts[place] == nil else { return place }
    if tokens[place].isQuote { return place + 1 }
    let isArticle = language.determiners.contains(tokens[place].key)
    return isArticle && tokens[place + 1].isQuote ? place + 2 : place
  }

  /// Whether a word names nothing: a pronoun, an auxiliary, an adverb.
  private func isLight(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && !token.isCapitalised && mentionStarts[place] == nil
      && !language.determiners.contains(token.key) && !language.ofWords.contains(token.key)
      && !language.conjunctions.contains(token.key) && !language.negations.contains(token.key)
  }

  /// Short forms within a sentence, whose stop ends nothing.
  private static let abbreviations = WordSet(
    "bzw evtl inkl ca resp bijv bv sog mind d.h z.b o.a u.a")

  /// Whether no gap may pass a token.
  func isStop(_ place: Int) -> Bool {
    switch tokens[place].sign {
    // "Vertreterinnen bzw. Vertreter"
    case "." where place > 0 && Self.abbreviations.contains(tokens[place - 1].key): false
    case ".", ";", ":", "!", "?", ",", "(": true
    default: false
    }
  }

  /// "A ainsi que B", "A als auch B": whether words of which one could open a clause join what stands around them.
  private func isInConjunction(_ end: Int) -> Bool {
    language.conjunctions.length(at: end - 1, in: tokens, before: sentence.upperBound) > 1
      || (2...4).contains { count in
        end - count > sentence.lowerBound
          && language.conjunctions.length(at: end - count, in: tokens, before: end) == count
      }
  }

  /// Where the clause begins that a place stands in.
  private func clauseStart(before place: Int) -> Int {
    var start = place
    while start > max(sentence.lowerBound, place - Self.longestList) {
      let token = tokens[start - 1]
      if token.isMark(";") || token.isMark(":") { return start }
      if language.clauseOpeners.contains(token.key), !token.isCapitalised,
        !shared.isCorrelative(start - 1, tokens), !isInConjunction(start)
      {
        return start
      }
      start -= 1
    }
    return start
  }
}

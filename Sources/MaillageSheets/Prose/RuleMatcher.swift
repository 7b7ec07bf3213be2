/// Looks for turns of phrase in a sentence.
struct RuleMatcher {
  let tokens: [Token]
  let language: SheetLanguage
  /// The mentions of platforms in the sentence, left to right.
  let mentions: [PlatformMention]
  /// The sentence.
  let sentence: Range<Int>
  /// Where each word of the sentence stands, so that a rule asks only for its own words.
  private let places: [String: [Int]]

  init(
    tokens: [Token], language: SheetLanguage, mentions: [PlatformMention], sentence: Range<Int>
  ) {
    self.tokens = tokens
    self.language = language
    self.mentions = mentions
    self.sentence = sentence
    var places: [String: [Int]] = [:]
    for place in sentence where tokens[place].kind == .word {
      places[tokens[place].key, default: []].append(place)
    }
    self.places = places
  }

  /// What a pattern found.
  struct Match {
    /// Which mentions stand in its places for platforms.
    var platforms: [Int] = []
    /// Its lists, and the role of each if the pattern states one.
    var lists: [(range: Range<Int>, role: Role?)] = []
    /// Where its first word stands.
    var pivot: Int
    /// Where the match begins and ends.
    var begin: Int
    var end: Int
  }

  /// All places where a pattern fits.
  func matches(of pattern: ProsePattern) -> [Match] {
    var result: [Match] = []
    let pivot = pattern.elements[pattern.pivot].element
    for place in candidates(for: pivot) where fits(pivot, at: place) > 0 {
      if mentions.contains(where: { $0.name.contains(place) && $0.name.lowerBound != place }) {
        continue
      }
      let length = fits(pivot, at: place)
      var match = Match(pivot: place, begin: place, end: place + length)
      let isRight = matchRight(pattern, pattern.pivot + 1, at: place + length, &match)
      guard isRight else { continue }
      let isLeft = matchLeft(pattern, pattern.pivot - 1, before: place, &match)
      guard isLeft else { continue }
      result.append(match)
    }
    return result
  }

  /// Where a part may fit, from left to right.
  private func candidates(for element: ProsePattern.Element) -> [Int] {
    guard case .word(let words) = element else { return Array(sentence) }
    return words.flatMap { places[$0] ?? [] }.sorted()
  }

  /// How many tokens a part takes at a place; 0 where it does not fit.
  private func fits(_ element: ProsePattern.Element, at place: Int) -> Int {
    guard place < sentence.upperBound else { return 0 }
    switch element {
    case .word(let words):
      return tokens[place].kind == .word && words.contains(tokens[place].key) ? 1 : 0
    case .participants:
      return language.participants.length(at: place, in: tokens, before: sentence.upperBound)
    case .number:
      return tokens[place].kind == .number || language.numbers[tokens[place].key] != nil ? 1 : 0
    case .mark(let sign): return tokens[place].isMark(sign) ? 1 : 0
    case .gap, .platform, .list, .nearest: return 0
    }
  }

  private static let longestGap = 6

  private func matchRight(
    _ pattern: ProsePattern, _ index: Int, at place: Int, _ match: inout Match
  ) -> Bool {
    guard index < pattern.elements.count else {
      match.end = max(match.end, place)
      return true
    }
    let (element, isOptional) = pattern.elements[index]
    let saved = match
    switch element {
    case .gap:
      var next = place
      while next <= min(place + Self.longestGap, sentence.upperBound) {
        if matchRight(pattern, index + 1, at: next, &match) { return true }
        match = saved
        guard next < sentence.upperBound, !isStop(next) else { break }
        next += 1
      }
      return false
    case .platform:
      if let mention = mentions.firstIndex(where: {
        $0.tokens.lowerBound == place || $0.name.lowerBound == place
      }) {
        match.platforms.append(mention)
        if matchRight(pattern, index + 1, at: mentions[mention].tokens.upperBound, &match) {
          return true
        }
        match = saved
      }
    case .list(let role):
      if index + 1 == pattern.elements.count {
        // Nothing behind the colon: the list stands in the blocks that follow.
        guard place < sentence.upperBound || tokens[place - 1].isMark(":") else { return false }
        match.lists.append((place..<sentence.upperBound, role))
        match.end = sentence.upperBound
        return true
      }
      var next = place + 1
      while next < sentence.upperBound {
        match.lists.append((place..<next, role))
        if matchRight(pattern, index + 1, at: next, &match) { return true }
        match = saved
        next += 1
      }
    default:
      let length = fits(element, at: place)
      if length > 0, matchRight(pattern, index + 1, at: place + length, &match) { return true }
      match = saved
    }
    return isOptional && matchRight(pattern, index + 1, at: place, &match)
  }

  private func matchLeft(
    _ pattern: ProsePattern, _ index: Int, before place: Int, _ match: inout Match
  ) -> Bool {
    guard index >= 0 else {
      match.begin = min(match.begin, place)
      return true
    }
    let (element, isOptional) = pattern.elements[index]
    let saved = match
    switch element {
    case .gap:
      var next = place
      while next >= max(place - Self.longestGap, sentence.lowerBound) {
        if matchLeft(pattern, index - 1, before: next, &match) { return true }
        match = saved
        guard next > sentence.lowerBound, !isStop(next - 1) else { break }
        next -= 1
      }
      return false
    case .platform:
      // "le rattrapage scolaire, soutenu par": a comma may part them.
      let isAfterComma = place > sentence.lowerBound && tokens[place - 1].isMark(",")
      if let mention = mentions.lastIndex(where: {
        $0.tokens.upperBound == place || $0.name.upperBound == place
          || isAfterComma && $0.tokens.upperBound == place - 1
      }) {
        match.platforms.insert(mention, at: 0)
        if matchLeft(pattern, index - 1, before: mentions[mention].tokens.lowerBound, &match) {
          return true
        }
        match = saved
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
      guard start < place else { return false }
      match.lists.insert((start..<place, nil), at: 0)
      match.begin = start
      return true
    default:
      if place > sentence.lowerBound, fits(element, at: place - 1) == 1,
        matchLeft(pattern, index - 1, before: place - 1, &match)
      {
        return true
      }
      match = saved
    }
    return isOptional && matchLeft(pattern, index - 1, before: place, &match)
  }

  /// Whether no gap may pass a token.
  private func isStop(_ place: Int) -> Bool {
    tokens[place].kind == .mark && [".", ";", ":", "!", "?", ",", "("].contains(tokens[place].key)
  }

  /// Where the clause begins that a place stands in.
  private func clauseStart(before place: Int) -> Int {
    var start = place
    while start > sentence.lowerBound {
      let token = tokens[start - 1]
      if token.isMark(";") || token.isMark(":") { return start }
      if language.clauseOpeners.contains(token.key), !token.isCapitalised { return start }
      start -= 1
    }
    return start
  }

  /// Whether what a rule found is denied or only possible.
  func isDenied(_ match: Match) -> Bool {
    let near = max(sentence.lowerBound, match.pivot - 4)..<min(sentence.upperBound, match.pivot + 4)
    if near.contains(where: {
      language.negations.length(at: $0, in: tokens, before: near.upperBound) > 0
    }) {
      return true
    }
    return near.contains {
      language.conditionals.length(at: $0, in: tokens, before: near.upperBound) > 0
    }
  }
}

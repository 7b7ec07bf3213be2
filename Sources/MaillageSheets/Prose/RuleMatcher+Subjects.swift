/// What a turn of phrase is said of: pronouns, platforms behind an aside, several platforms at once.
extension RuleMatcher {
  /// How many tokens of a subject that points back stand at a place: "elle", "ce service", "son action".
  ///
  /// Only the subject of the sentence points back to what the one before spoke of; a comma may part it
  /// from what leads in ("Née en 2008, elle").
  func subjectLength(at place: Int) -> Int {
    let isFirst = place == sentence.first { tokens[$0].kind == .word }
    let isBehindLead =
      place > sentence.lowerBound && place - sentence.lowerBound <= Self.longestLead
      && tokens[place - 1].isMark(",")
    if shared.isSubjectPronoun(place, tokens) { return isFirst || isBehindLead ? 1 : 0 }
    let key = tokens[place].key
    guard isFirst, language.demonstratives.contains(key) || language.possessives.contains(key),
      place + 1 < sentence.upperBound, tokens[place + 1].kind == .word, mentionStarts[place] == nil,
      !language.verbs.contains(tokens[place + 1].key)
    else { return 0 }
    return 2
  }

  /// How many tokens may lead in to the subject of a sentence.
  private static let longestLead = 8
  /// The longest aside between a platform and what is said of it.
  private static let longestAside = 20

  /// "le rattrapage scolaire, soutenu par", "the Board, a group of the council, oversees": a comma, or
  /// an aside between commas, may part a platform from what is said of it.
  func mentionBeforeComma(_ place: Int, skipsAside: Bool) -> Int? {
    guard place > sentence.lowerBound, tokens[place - 1].isMark(",") else { return nil }
    let nearest = mentionEnds[place - 1]
    guard skipsAside else { return nearest }
    var comma = place - 2
    while comma > max(sentence.lowerBound, place - Self.longestAside) {
      if tokens[comma].isMark(","), let mention = mentionEnds[comma] { return mention }
      guard !isStop(comma) || tokens[comma].isMark(",") else { break }
      comma -= 1
    }
    return nearest
  }

  /// The mention before an apposition that ends at a comma: "la cellule, créée en 2015, réunit".
  func mentionBeforeApposition(_ verb: Int) -> Int? {
    guard verb < sentence.upperBound, language.verbs.contains(tokens[verb].key) else { return nil }
    let comma = verb - 1
    for place in stride(from: comma - 1, to: max(sentence.lowerBound, comma - 16), by: -1) {
      if tokens[place].isMark(",") { return mentionEnds[place] }
      if isStop(place), !tokens[place].isMark("(") { return nil }
    }
    return nil
  }

  /// The mentions that only commas, "and" and small words part from one another.
  func mentionsJoined(to first: Int?) -> [Int] {
    guard var last = first else { return [] }
    var result: [Int] = []
    while last + 1 < mentions.count {
      let gap = mentions[last].tokens.upperBound..<mentions[last + 1].tokens.lowerBound
      let joins = gap.allSatisfy { place in
        let key = tokens[place].key
        return tokens[place].isMark(",") || language.conjunctions.contains(key)
          || language.determiners.contains(key) || language.innerWords.contains(key)
          || language.ofWords.contains(key)
      }
      let isJoined = gap.contains {
        tokens[$0].isMark(",") || language.conjunctions.contains(tokens[$0].key)
      }
      guard joins, isJoined, gap.count <= 4 else { break }
      last += 1
      result.append(last)
    }
    return result
  }
}

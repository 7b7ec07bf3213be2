/// Names that nothing but the next sentence tells to be those of platforms: "IVWN Midden bestaat sinds 2012. Het
/// project telt …".
extension SheetExtractor {
  /// Notes the name that a sentence begins with, if nothing is known of it.
  mutating func noteSubject(of sentence: Range<Int>, _ mentions: [PlatformMention]) {
    subjectBefore = nil
    guard mentions.isEmpty, let name = nameAtHead(of: sentence) else { return }
    subjectBefore = (name, sentence.upperBound)
  }

  /// What "het project" at the head of a sentence means, where the text speaks of no platform: the name that the
  /// sentence before began with.
  mutating func projectBefore(_ mention: PlatformMention, _ sentence: Range<Int>) -> Int? {
    guard let (name, end) = subjectBefore, end == sentence.lowerBound,
      mention.tokens.lowerBound == sentence.lowerBound,
      language.anyPlatform.contains(mention.noun)
    else { return nil }
    subjectBefore = nil
    let platform = register.add(
      title: MemberReader.tidy(string(of: name)), kind: mention.kind, noun: mention.noun)
    clear(name)
    return platform
  }

  /// Words with capitals before the verb of a sentence that name no body, nobody and no place.
  private func nameAtHead(of sentence: Range<Int>) -> Range<Int>? {
    let start = sentence.lowerBound
    let hasArticle = language.determiners.contains(tokens[start].key)
    let first = hasArticle ? start + 1 : start
    var end = first
    while end < sentence.upperBound, end - first < Self.longestSubject,
      tokens[end].isCapitalised || tokens[end].isQuote || tokens[end].kind == .number
    {
      end += 1
    }
    let name = first..<end
    guard !name.isEmpty, end < sentence.upperBound, language.verbs.contains(tokens[end].key),
      name.count > 1 || hasArticle && !language.nounsAreCapitalised || tokens[first].isAcronym,
      name.contains(where: { tokens[$0].isCapitalised }),
      !persons.hides(anyOf: name), !lexicon.namesBody(name, tokens),
      !name.contains(where: { BelgianCommunes.ownName(of: tokens[$0].key) != nil }),
      !language.subjectPronouns.contains(tokens[first].key),
      language.adverbials.length(at: first, in: tokens, before: end) == 0
    else { return nil }
    return name
  }

  /// No name at the head of a sentence has more tokens.
  private static let longestSubject = 7
}

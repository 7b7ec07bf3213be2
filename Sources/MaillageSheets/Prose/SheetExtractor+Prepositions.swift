/// Links that no turn of phrase tells of, but a preposition: "The Forum agrees its work with the Safety
/// Board".
extension SheetExtractor {
  /// Links the platform that a sentence is about with one that it names behind a word for doing something
  /// together or within something.
  ///
  /// Both are named or point back, nothing is denied, and the second stands in no list of members.
  mutating func linkByPreposition(
    _ mentions: [PlatformMention], _ found: [Found], _ sentence: Range<Int>
  ) {
    guard mentions.count >= 2, let subject = mentions.first, let one = subject.platform,
      subject.manner != .described, isSubject(subject, of: sentence),
      !sentence.contains(where: { language.negations.contains(tokens[$0].key) })
    else { return }
    for mention in mentions.dropFirst() {
      guard let other = mention.platform, other != one, mention.manner == .named, !mention.isWeak,
        let relation = relation(before: mention, behind: subject),
        !found.contains(where: { item in
          item.match.lists.contains { $0.range.contains(mention.name.lowerBound) }
        })
      else { continue }
      link(one, other, relation)
      return
    }
  }

  /// Whether a sentence begins with a mention, and a verb stands behind it.
  private func isSubject(_ mention: PlatformMention, of sentence: Range<Int>) -> Bool {
    let next = mention.tokens.upperBound
    return mention.tokens.lowerBound == sentence.lowerBound && next < sentence.upperBound
      && tokens[next].kind == .word && !tokens[next].isCapitalised
      && !language.ofWords.contains(tokens[next].key)
      && !language.conjunctions.contains(tokens[next].key)
  }

  /// What the word before a mention tells of how another platform stands to it.
  private func relation(
    before mention: PlatformMention, behind subject: PlatformMention
  ) -> PlatformRelation? {
    var place = mention.tokens.lowerBound - 1
    if place > subject.tokens.upperBound, language.determiners.contains(tokens[place].key),
      !language.prepositions.contains(where: { $0.words.contains(tokens[place].key) })
    {
      place -= 1
    }
    guard place > subject.tokens.upperBound else { return nil }
    // "au sein de", "in de schoot van"
    for start in max(subject.tokens.upperBound, place - 3)...place {
      for (relation, words) in language.prepositions
      where words.length(at: start, in: tokens, before: place + 1) == place + 1 - start {
        return relation
      }
    }
    return nil
  }
}

/// Platforms that a heading names.
extension SheetExtractor {
  /// "Kernteam radicalisering" on a line of its own: where names are not told by their capitals, the
  /// whole of a short heading that begins with a platform is its name.
  func namedByHeading(_ mention: PlatformMention, in block: TextBlock) -> PlatformMention {
    let line = block.tokens
    guard block.kind != .item, language.adjectivesPrecede, !language.nounsAreCapitalised,
      mention.kind != .group, mention.name.lowerBound == line.lowerBound, line.count <= 5,
      mention.tokens.upperBound < line.upperBound, mention.acronym == nil, mention.aliases.isEmpty,
      (mention.tokens.upperBound..<line.upperBound).allSatisfy({
        isComplement($0, before: line.upperBound)
      })
    else { return mention }
    var mention = mention
    mention.tokens = line
    mention.name = line
    mention.manner = .named
    return mention
  }

  private func isComplement(_ place: Int, before end: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && !token.isCapitalised && !language.verbs.contains(token.key)
      && !language.conjunctions.contains(token.key) && !language.unnaming.contains(token.key)
      && !language.participants.contains(token.key) && !language.otherLists.contains(token.key)
      && language.clauseOpeners.length(at: place, in: tokens, before: end) == 0
  }

  /// "Coordination locale drogues de Mons-Borinage": a heading that begins with a platform is its name up
  /// to a sign.
  func nameWhole(_ mentions: inout [PlatformMention], in heading: Range<Int>) {
    guard let first = mentions.first, first.manner == .named, !first.isPlural,
      first.aliases.isEmpty,
      first.tokens.lowerBound == heading.lowerBound
        || splitter.isLoneDash(tokens[first.tokens.lowerBound - 1]),
      !language.adjectivesPrecede, tokens[first.name.lowerBound].isCapitalised
    else { return }
    var end = first.name.upperBound
    while end < heading.upperBound, tokens[end].kind == .word,
      !language.verbs.contains(tokens[end].key),
      !language.listOpeners.contains(tokens[end].key),
      !language.placeWords.contains(tokens[end].key),
      language.clauseOpeners.length(at: end, in: tokens, before: heading.upperBound) == 0,
      !persons.hides(end), !isParticiple(tokens[end])
    {
      end += 1
    }
    let isWhole = end == heading.upperBound || tokens[end].kind == .mark
    guard end > first.name.upperBound, isWhole, !tokens[end - 1].isMark(",") else { return }
    mentions[0].name = first.name.lowerBound..<end
    var bracketEnd = end
    if end + 2 < heading.upperBound, tokens[end].isMark("("),
      tokens[end + 1].isAcronym, tokens[end + 2].isMark(")")
    {
      mentions[0].acronym = text.text(tokens[end + 1].range)
      bracketEnd = end + 3
    }
    mentions[0].tokens = first.tokens.lowerBound..<max(bracketEnd, first.tokens.upperBound)
    mentions.removeAll { $0.name.lowerBound > first.name.lowerBound && $0.name.lowerBound < end }
  }

  /// "La CSIL expliquée": no part of a name.
  private func isParticiple(_ token: Token) -> Bool {
    !token.isCapitalised && !language.adjectives.contains(token.key)
      && language.participles.contains(token.key)
  }
}

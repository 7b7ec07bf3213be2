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
}

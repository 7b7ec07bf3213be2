/// Headings that name what the text below them calls a project: "« Nuits calmes »", and then "Ce projet".
extension SheetExtractor {
  /// Remembers a heading that could be the name of what is below it.
  mutating func noteSection(_ block: TextBlock) {
    guard block.kind == .heading else { return }
    sectionName = mayNameSection(block.tokens) ? block.tokens : nil
  }

  private func mayNameSection(_ line: Range<Int>) -> Bool {
    let name = withoutQuotes(line)
    guard let first = name.first, line.lowerBound > 0, named == nil,
      line.count <= Self.longestHeading,
      tokens[first].kind == .word, tokens[first].isCapitalised,
      ![":", "?", "."].contains(where: { tokens[name.upperBound - 1].isMark($0) })
    else { return false }
    return name.count >= 2 && !persons.hides(anyOf: name) && !isListHeading(name)
      && !namesParticipants(name) && !isHeadingOfOthers(name) && !beginsAsBody(name)
      && language.pageTitles.length(at: first, in: tokens, before: name.upperBound) == 0
  }

  private static let longestHeading = 18

  private func withoutQuotes(_ line: Range<Int>) -> Range<Int> {
    let isQuoted = line.count > 2 && tokens[line.lowerBound].isQuote
    return isQuoted && tokens[line.upperBound - 1].isQuote ? line.dropFirst().dropLast() : line
  }

  /// What "ce projet" in the first paragraph below such a heading means.
  mutating func projectOfSection(
    _ mention: PlatformMention, _ sentence: Range<Int>, _ block: TextBlock
  ) -> Int? {
    guard let heading = sectionName, mention.isShown, mention.kind == .project,
      mention.name.count == 1, language.anyPlatform.contains(mention.noun),
      block.kind == .paragraph, sentence.lowerBound == block.tokens.lowerBound,
      block.tokens.lowerBound == heading.upperBound
    else { return nil }
    sectionName = nil
    let name = withoutQuotes(heading)
    let platform = register.add(
      title: MemberReader.tidy(string(of: name)), kind: .project, noun: mention.noun)
    clear(name)
    return platform
  }
}

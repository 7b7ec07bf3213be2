/// Sections that are platforms because labels stand below their names.
///
/// "2. Cook together", and below it "Lead: Shelter" and "Partners: the council, the police": a list of
/// projects whose names hold no noun that tells what they are.
extension SheetExtractor {
  /// Finds the lines that name such sections: two of them at least, each right above a label.
  mutating func findNamedSections(_ blocks: [TextBlock]) {
    let places = blocks.indices.dropFirst().filter { beginsWithLabel(blocks[$0].tokens) }
    guard !places.isEmpty else { return }
    platformsOverLabels = headingsOfPlatforms(places.map { blocks[$0 - 1] })
    guard blocks.count >= 4 else { return }
    let names = namesOfSections(places.map { blocks[$0 - 1] })
    // One alone tells if quotation marks show its name.
    let isTold =
      names.count >= 2 || names.contains { quotedEnd(of: $0) != nil || isNumbered($0) }
    if isTold { namedSections = Set(names.map(\.lowerBound)) }
  }

  private func headingsOfPlatforms(_ blocks: [TextBlock]) -> Set<Int> {
    Set(blocks.filter { $0.kind == .heading && isPlatform($0.tokens) }.map(\.tokens.lowerBound))
  }

  private func namesOfSections(_ blocks: [TextBlock]) -> [Range<Int>] {
    blocks.filter { mayNameSection($0) }.map(\.tokens)
  }

  /// Finds the numbered lines with plain short ones right below them: two of them at least.
  mutating func findGroupHeads(_ blocks: [TextBlock]) {
    let heads = zip(blocks, blocks.dropFirst()).filter { head, next in
      head.kind == .item && isNumbered(head.tokens) && head.tokens.count <= 8
        && next.kind != .item && !next.isAfterBlank && next.tokens.count <= 14
        && !beginsWithLabel(next.tokens)
    }.map(\.0.tokens.upperBound)
    if heads.count >= 2 { groupHeads = Set(heads) }
  }

  /// Whether a number stands before a line: "2. Écoles", "2) Écoles".
  private func isNumbered(_ line: Range<Int>) -> Bool {
    line.lowerBound >= 2 && tokens[line.lowerBound - 2].kind == .number
      && (tokens[line.lowerBound - 1].isMark(".") || tokens[line.lowerBound - 1].isMark(")"))
  }

  /// Goes on with the section that a line names.
  mutating func beginSection(_ line: Range<Int>) {
    let name =
      quotedEnd(of: line) ?? (tokens[line.upperBound - 1].isMark(".") ? line.dropLast() : line)
    let platform = register.add(title: string(of: name), kind: .project)
    clear(name)
    register.focus = platform
    titlePlatform = platform
    openList = nil
    lines = .none
  }

  private func mayNameSection(_ block: TextBlock) -> Bool {
    let line = block.tokens
    return block.kind != .paragraph && line.count <= Self.longestName
      && tokens[line.lowerBound].isCapitalised && !tokens[line.upperBound - 1].isMark(":")
      && !line.contains { [":", ";", "?", "!"].contains(tokens[$0].sign) }
      && !namesParticipants(line)
      && (quotedEnd(of: line) != nil || !isPlatform(line) && !isHeadingOfOthers(line))
      && !beginsAsBody(line) && !persons.hides(anyOf: line)
  }

  private static let longestName = 16

  /// "Fiche 3.2 – « Vélo pour tous »": the name in quotation marks behind a dash that ends a line.
  private func quotedEnd(of line: Range<Int>) -> Range<Int>? {
    guard let last = line.last, tokens[last].isQuote,
      let open = line.dropLast().last(where: { tokens[$0].isQuote }), open + 1 < last,
      open > line.lowerBound, tokens[open - 1].isMark("–") || tokens[open - 1].isMark("-"),
      tokens[open + 1].isCapitalised
    else { return nil }
    return open + 1..<last
  }

  /// "Porteur :", "Partners:": one of those who take part, or of a role, before a colon.
  private func beginsWithLabel(_ line: Range<Int>) -> Bool {
    guard let colon = line.prefix(4).first(where: { tokens[$0].isMark(":") }),
      colon > line.lowerBound
    else { return false }
    let label = line.lowerBound..<colon
    return namesParticipants(label)
      || label.contains { place in
        let key = tokens[place].key
        // "Porteurs :", "Trekkers:"
        let one = key.text.utf8.last == 0x73 ? Word(key.text.dropLast()) : key
        // "Minutes: The chair welcomed …" says who wrote nothing.
        return !language.unnaming.contains(key)
          && language.roleMarks.contains { $0.words.contains(key) || $0.words.contains(one) }
      }
  }
}

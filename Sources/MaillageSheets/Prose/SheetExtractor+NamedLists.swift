/// Lines that name a platform before a colon and list its members behind it.
extension SheetExtractor {
  /// "AG Schulweg: die Grundschule, die Polizei", "Business Crime Group: A, B": takes the members of
  /// such a line; false for anything else.
  ///
  /// The whole of the label is the name, nobody else stands in it, and most of what is listed begins
  /// as a body does. Below a list of members a label needs a list of two bodies at least, for a
  /// platform may be a member there.
  mutating func readNamedList(_ block: TextBlock) -> Bool {
    let line = block.tokens
    guard openList?.parts == nil,
      let colon = line.prefix(Self.longestLabel).first(where: { tokens[$0].isMark(":") }),
      colon > line.lowerBound, colon + 1 < line.upperBound, isPlatformLabel(line.lowerBound..<colon)
    else { return false }
    let list = colon + 1..<splitter.end(of: colon + 1..<line.upperBound)
    guard !list.isEmpty, !language.listOpeners.contains(tokens[list.lowerBound].key),
      list.upperBound >= line.upperBound - 1,
      !hidesEntry(of: list), !list.contains(where: { tokens[$0].isMark(":") })
    else { return false }
    let entries = splitter.entries(of: list, isExplicit: true)
    let bodies = entries.count { beginsAsBody($0.tokens) }
    let isAmongMembers = openList.map { block.kind == .item && !$0.isOfBodies } ?? false
    guard bodies * 2 >= entries.count, bodies >= (isAmongMembers ? 2 : 1),
      bodies >= 2 || lexicon.namesBody(list, tokens)
    else { return false }
    let before = register.focus
    let label = TextBlock(
      kind: .heading, tokens: line.lowerBound..<colon, isAfterBlank: block.isAfterBlank)
    sentence = label.tokens
    opening = sentence
    read(label.tokens, in: label)
    guard let platform = lastMention?.mention.platform else { return false }
    sentence = line
    add(entries, to: platform, Self.labelled, .member)
    register.focus = before ?? platform
    openList = nil
    return true
  }

  private static let longestLabel = 14

  /// Whether a person stands in a list as an entry of it: "W13 (Mr Quint)" is a body.
  private func hidesEntry(of list: Range<Int>) -> Bool {
    var depth = 0
    for place in list {
      if tokens[place].isMark("(") { depth += 1 }
      if tokens[place].isMark(")") { depth -= 1 }
      if depth <= 0, persons.hides(place) { return true }
    }
    return false
  }

  /// Whether a label is nothing but the name of a platform: "Business Crime Group", no "Members of the
  /// group".
  private func isPlatformLabel(_ label: Range<Int>) -> Bool {
    guard tokens[label.lowerBound].isCapitalised || tokens[label.lowerBound].isQuote,
      !persons.hides(anyOf: label), !namesParticipants(label), !namesSent(label),
      label.count > 1 || language.fieldLabels[tokens[label.lowerBound].key] == nil
    else { return false }
    let mentions = PlatformFinder(
      text, tokens, shared, lexicon, acronyms: register.acronyms, names: register.plainNames,
      heads: register.heads
    ).mentions(in: label)
    guard let name = mentions.first, mentions.count == 1, !name.isPlural, !name.isWeak else {
      return false
    }
    return name.tokens == label && name.kind != .group
      && !language.pluralPlatforms.contains(name.noun)
      && !(name.name.count == 1 && language.anyPlatform.contains(name.noun))
  }
}

/// Lines that say for whom somebody sits: "namens Unizo: Zelda Quint als effectief lid".
extension SheetExtractor {
  /// The rule of such lines.
  static let onBehalfOf = MembershipRule("on behalf of", ":", .member, .check)

  /// No name before the colon is longer.
  private static let longestSender = 12

  /// Whether an item says for which body the persons behind its colon, or in the item below, sit; if so,
  /// takes the body. Nothing else need announce such a list.
  mutating func readOnBehalf(_ block: TextBlock) -> Bool {
    let line = block.tokens
    let first = line.lowerBound
    guard block.kind == .item, openList == nil, !rules.switchedOff.contains(Self.onBehalfOf.name),
      language.onBehalf.contains(tokens[first].key),
      let colon = line.prefix(Self.longestSender).first(where: { tokens[$0].isMark(":") }),
      colon > first + 1, let platform = register.focus ?? titlePlatform
    else { return false }
    let body = withoutArticle(first + 1..<colon)
    let isNamed =
      !body.isEmpty && !persons.hides(anyOf: body)
      && (tokens[body.lowerBound].isCapitalised || lexicon.namesBody(body, tokens))
    let isSent =
      colon + 1 == line.upperBound
      ? itemBelow[line.upperBound].map { persons.hides(anyOf: $0) } ?? false
      : persons.hides(anyOf: colon + 1..<line.upperBound)
    guard isNamed, isSent else { return false }
    add([ListEntry(tokens: body, isExplicit: true)], to: platform, Self.onBehalfOf, .member)
    return true
  }
}

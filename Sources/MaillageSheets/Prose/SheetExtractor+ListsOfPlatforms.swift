/// Lists whose items are platforms, each with its own members.
extension SheetExtractor {
  /// "Groupes de travail" over "– Seniors : A et B": a list of platforms.
  func listOfPlatforms(announcedBy block: TextBlock) -> OpenList? {
    let words = block.tokens.filter { tokens[$0].kind == .word }
    let isLine = tokens[block.tokens.upperBound - 1].isMark(":")
    guard words.count <= (isLine ? 12 : 5), let first = words.first,
      let platform = register.focus ?? titlePlatform,
      let below = itemBelow[block.tokens.upperBound],
      below.prefix(8).contains(where: { tokens[$0].isMark(":") })
    else { return nil }
    let isCounted =
      language.determiners.contains(tokens[first].key)
      || language.numbers[tokens[first].key] != nil
    let start = isCounted ? first + 1 : first
    guard start < block.tokens.upperBound, language.pluralPlatforms.contains(tokens[start].key),
      let mention = PlatformFinder(
        text, tokens, shared, lexicon, acronyms: register.acronyms
      ).mentions(in: block.tokens).first, !mention.isWeak,
      isLine || mention.tokens.upperBound >= block.tokens.upperBound - 1
    else { return nil }
    return OpenList(
      rule: Self.listBelow, role: .member, platform: platform, isOfBodies: true,
      parts: mention.kind)
  }

  /// "Seniors : A et B", below such a heading.
  mutating func readPart(_ block: TextBlock, _ kind: PlatformKind, of parent: Int) -> Bool {
    let item = block.tokens
    guard let colon = item.prefix(8).first(where: { tokens[$0].isMark(":") }),
      colon > item.lowerBound, colon + 1 < item.upperBound,
      !persons.hides(anyOf: item.lowerBound..<colon)
    else { return false }
    let part =
      beginsAsPlatform(item)
      ? nil : register.add(title: string(of: item.lowerBound..<colon), kind: kind)
    guard let part else {
      register.focus = parent
      for sentence in Sentences.split(item, of: tokens) { read(sentence, in: block) }
      if let part = register.focus, part != parent { link(part, parent, .partOf) }
      return true
    }
    link(part, parent, .partOf)
    let list = colon + 1..<splitter.end(of: colon + 1..<item.upperBound)
    add(splitter.entries(of: list, isExplicit: true), to: part, Self.listBelow, .member)
    return true
  }

  func beginsAsPlatform(_ item: Range<Int>) -> Bool {
    let first = PlatformFinder(text, tokens, shared, lexicon, acronyms: register.acronyms)
      .mentions(in: item).first
    guard let first, !first.isWeak, first.tokens.lowerBound == item.lowerBound,
      first.tokens.upperBound < item.upperBound
    else { return false }
    // "Comité de Vaux nos jardins": its name goes on.
    let next = tokens[first.tokens.upperBound]
    return next.kind == .mark || language.verbs.contains(next.key)
      || language.clauseOpeners.contains(next.key)
  }

  /// "The Streets Forum: once a month, the police and …": whether an item has a label and a good deal
  /// behind it.
  func isLabelled(_ item: Range<Int>) -> Bool {
    guard let colon = item.prefix(8).first(where: { tokens[$0].isMark(":") }) else { return false }
    return item.upperBound - colon > 8
  }

  /// Whether a line is the name of a platform with its acronym: "Commission de l'accueil (CCA)".
  func isPlatformLine(_ line: Range<Int>) -> Bool {
    guard tokens[line.upperBound - 1].isMark(")"),
      let mention = PlatformFinder(
        text, tokens, shared, lexicon, acronyms: register.acronyms
      ).mentions(in: line).first
    else { return false }
    return mention.acronym != nil && mention.tokens.upperBound == line.upperBound
  }
}

/// Reading a text block by block.
extension SheetExtractor {
  /// Whether each paragraph is an item of its own: five or more, each set apart, none of which
  /// points back at the one before.
  func isListing(_ blocks: [TextBlock]) -> Bool {
    blocks.count >= 5
      && blocks.dropFirst().allSatisfy { block in
        let start = block.tokens.lowerBound
        return language.connectors.length(at: start, in: tokens, before: block.tokens.upperBound)
          == 0
      }
      && blocks.allSatisfy { block in
        block.kind == .paragraph && block.isAfterBlank && !pointsBack(block.tokens.lowerBound)
      }
  }

  /// Whether a paragraph begins with "cette cellule" of a cell that was named before.
  func pointsBack(_ place: Int) -> Bool {
    guard language.demonstratives.contains(tokens[place].key), place + 1 < tokens.count else {
      return false
    }
    let noun = tokens[place + 1].key
    return language.anyPlatform.contains(noun)
      || tokens[max(0, place - 400)..<place].contains { $0.key == noun }
  }

  /// A line that ends with a colon opens the list below it, and so does a heading.
  static let listBelow = MembershipRule("list below", ":", .member, .check)

  /// "Entitled to take part are …": a paragraph that names no platform goes on with the one that the
  /// text is about, not with the organ of it that the paragraph before named.
  mutating func leaveOrgan(_ block: TextBlock) {
    guard !language.endings.isEmpty, block.kind == .paragraph, block.isAfterBlank,
      let focus = register.focus, let main = register.entries[focus].whole ?? titlePlatform,
      focus != main,
      language.organs.contains(register.entries[focus].noun)
    else { return }
    register.focus = main
  }

  mutating func read(_ block: TextBlock) {
    leaveOrgan(block)
    sentence = block.tokens
    if namedSections.contains(block.tokens.lowerBound) {
      beginSection(block.tokens)
      return
    }
    if openList?.isOfSection ?? false, isPoint(block.tokens) { openList = nil }
    isAmongOthers = isAmongOthers && block.kind == .item && !isPoint(block.tokens)
    if readCell(block) { return }
    if readMinutes(block) || readRow(block) || readNamedList(block) { return }
    if let open = openList, open.isOfLines, block.kind != .item,
      takeBodyBeforeWho(block.tokens, into: open)
    {
      return
    }
    if readOnBehalf(block) || readLabelled(block) { return }
    if let open = openList, take(block, into: open) { return }
    if let list = listOfPlatforms(announcedBy: block) {
      openList = list
      return
    }
    let waiting = openList.flatMap { isWaiting($0, for: block) ? $0 : nil }
    openList = nil
    let count = reading.memberships.count
    named = nil
    var isAsked = asksAbove && block.kind == .paragraph
    asksAbove = false
    var before: Range<Int>?
    for sentence in Sentences.split(block.tokens, of: tokens) {
      self.sentence = sentence
      opening = sentence
      let isAnswer = isAsked || tellsWho(sentence, behind: before)
      if !isAnswer || !takeAnswer(sentence) { read(sentence, in: block) }
      before = sentence
      isAsked = asksWho(sentence)
      takeSpeakers(in: sentence)
      noteApologies(in: sentence)
    }
    asksAbove = isAsked
    noteSection(block)
    keepOpen(block, from: count)
    if isOfMinutes, isSittingLine(block.tokens), let platform = lastMention?.mention.platform,
      lastMention.map({ !isVenue($0.mention) }) ?? false
    {
      titlePlatform = platform
      register.focus = platform
    } else if block.kind == .heading || isNameOnly(block) {
      // "Officiële samenwerking" below the name of a network: says nothing new.
      let isNew = named.map { register.entries[$0].isNamed } ?? false
      titlePlatform = isNew ? named : titlePlatform ?? named
    }
    if openList == nil, isHeadOfItems(block) || leadsIntoItems(block),
      let platform = register.focus
    {
      openList = OpenList(rule: Self.listBelow, role: .member, platform: platform)
    }
    if openList == nil, let waiting, reading.memberships.count == count {
      openList = waiting
      openList?.isWaiting = true
    }
    if openList == nil, itemBelow[block.tokens.upperBound] != nil,
      isHeadingOfOthers(block.tokens)
    {
      isAmongOthers = true
    }
    if openList == nil, itemBelow[block.tokens.upperBound] != nil, endsInOtherThings(block.tokens) {
      isAmongOthers = true
      return
    }
    guard openList == nil, !isHeadingOfOthers(block.tokens),
      let platform = (isLabel(block.tokens) ? labelledPlatform : nil)
        ?? (block.kind == .heading && opensList(block) ? titlePlatform : nil) ?? register.focus
        ?? titlePlatform
        ?? (opensList(block) ? fallback() : nil)
    else { return }
    if tokens[block.tokens.upperBound - 1].isMark(":"), block.tokens.count <= 12,
      reading.memberships.count == count + 1
    {
      // "Representing X:": the lines of persons below belong to it.
      lines = .representing(count)
      return
    }
    if block.tokens.count > 1, tokens[block.tokens.upperBound - 1].isMark(":") {
      let isOfParts = block.tokens.contains {
        language.pluralPlatforms.contains(tokens[$0].key)
      }
      openList = OpenList(
        rule: Self.listBelow, role: .member, platform: platform,
        isOfBodies: !namesParticipants(block.tokens) && !namesSent(block.tokens)
          && !tellsComposition(block.tokens),
        isOfParts: isOfParts)
    } else if opensList(block) {
      openList = OpenList(
        rule: Self.listBelow, role: .member, platform: platform, isOfLines: true)
      let isOfSection =
        isPoint(block.tokens) && itemBelow[block.tokens.upperBound].map { !isPoint($0) } ?? false
      openList?.isOfSection = isOfSection
    }
  }
}

/// Lists that stand in blocks of their own, below what opens them.
extension SheetExtractor {
  /// Whether a block is a part of an open list; if so, reads it.
  mutating func take(_ block: TextBlock, into open: OpenList) -> Bool {
    if groupHeads.contains(block.tokens.upperBound) {
      openList?.isOfLines = true
      return true
    }
    if block.kind == .item, let kind = open.parts {
      return readPart(block, kind, of: open.platform)
    }
    if block.kind == .item {
      openList?.isOfItems = true
      if open.isOfBodies || isLabelled(block.tokens), beginsAsPlatform(block.tokens) {
        // "trois cellules : – la cellule A (le CPAS, l'AMO)": each a platform of its own.
        named = nil
        for sentence in Sentences.split(block.tokens, of: tokens) {
          read(sentence, in: block)
          if open.isOfParts, let part = named, part != open.platform, !isLinked(part) {
            link(part, open.platform, .partOf)
          }
        }
        return true
      }
      if open.isOfBodies, !beginsAsBody(block.tokens) { return true }
      // "Let people have a say on A, B and C": a task, whatever its sentence names.
      if members.isTask(block.tokens) { return true }
      if !open.isOfBodies, let body = subjectOfItem(withoutGloss(block.tokens)) {
        add([body], to: open.platform, open.rule, open.role)
        return true
      }
      add(itemEntries(of: block.tokens), to: open.platform, open.rule, open.role)
      return true
    }
    if isPlatformLine(block.tokens) || platformsOverLabels.contains(block.tokens.lowerBound) {
      return false
    }
    if isGroupHeading(block, in: open) { return true }
    if let rest = goingOn(block.tokens), open.isOfItems {
      // "Ainsi que d'un représentant de la Province."
      add(
        splitter.entries(of: rest, isExplicit: true), to: open.platform, open.rule, open.role)
      if !endsWithComma(block.tokens), !isFollowedByParty(block) { openList = nil }
      return true
    }
    if open.isSpaced == nil, isList(block.tokens) {
      let entries = splitter.entries(
        of: withoutListLabel(block.tokens.lowerBound..<splitter.end(of: block.tokens)),
        isExplicit: true)
      add(entries, to: open.platform, open.rule, open.role)
      openList = nil
      return true
    }
    if isPlainEntry(block, of: open) {
      openList?.isSpaced = open.isSpaced ?? block.isAfterBlank
      let body = bodyBehindName(block.tokens)
      if body == nil, mayBeName(block.tokens) { return true }
      add(
        body.map { [$0] } ?? itemEntries(of: block.tokens), to: open.platform, open.rule, open.role)
      return true
    }
    guard open.isOfLines, block.tokens.count <= 12, isEntryLine(block.tokens) else { return false }
    let count = reading.memberships.count
    add(itemEntries(of: block.tokens), to: open.platform, open.rule, open.role)
    return reading.memberships.count > count
  }

  /// "Onderwijs en vrije tijd" between the items of a list: it says what those below it are.
  private func isGroupHeading(_ block: TextBlock, in open: OpenList) -> Bool {
    let line = block.tokens
    return block.kind != .item && itemBelow[line.upperBound] != nil
      && line.count <= (beginsWithSent(line) ? 20 : 8)
      && (open.isOfItems || open.isOfLines && open.isSpaced == nil) && groupHeads.isEmpty
      && open.parts == nil && !isPlatform(line)
      && !isListHeading(line) && !isHeadingOfOthers(line)
      && tokens[line.lowerBound].isCapitalised
      && ![".", "?", "!"].contains(where: { tokens[line.upperBound - 1].isMark($0) })
      && !line.contains { language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised }
  }

  /// "Vertreter*innen aus der kommunalen Verwaltung und anderer Institutionen": who is sent from where.
  private func beginsWithSent(_ line: Range<Int>) -> Bool {
    language.representatives.length(at: line.lowerBound, in: tokens, before: line.upperBound) > 0
  }

  /// "ENTRE la Ville, représentée par son maire,": whether a paragraph leaves its list open, so that one
  /// that begins with "and" goes on with it.
  mutating func keepOpen(_ block: TextBlock, from count: Int) {
    guard openList == nil, endsWithComma(block.tokens) || isFollowedByParty(block),
      reading.memberships.count > count,
      let last = reading.memberships.last,
      let platform = register.entries.firstIndex(where: { $0.platform.name == last.platform })
    else { return }
    openList = OpenList(
      rule: Self.listBelow, role: last.role, platform: platform, isOfBodies: true, isOfItems: true)
  }

  /// Whether the next line begins with an "AND" in capitals, as the parties of an agreement do.
  private func isFollowedByParty(_ block: TextBlock) -> Bool {
    let next = block.tokens.upperBound
    return !language.instruments.isEmpty && next < tokens.count && tokens[next].isAcronym
      && language.conjunctions.contains(tokens[next].key)
  }

  private func endsWithComma(_ block: Range<Int>) -> Bool {
    tokens[block.upperBound - 1].isMark(",")
  }

  /// What stands behind an "and" that a line begins with, if it has no verb.
  private func goingOn(_ line: Range<Int>) -> Range<Int>? {
    let start = line.lowerBound
    let length = language.conjunctions.length(at: start, in: tokens, before: line.upperBound)
    guard length > 0, tokens[start].isCapitalised, start + length < line.upperBound,
      !tokens[line.upperBound - 1].isMark(":")
    else { return nil }
    // "ET la Communauté, pour laquelle signe son président"
    let isParty = tokens[start].isAcronym && !language.instruments.isEmpty
    let rest = start + length..<line.upperBound
    let list = rest.lowerBound..<splitter.end(of: rest)
    let clause = isParty ? list : line
    return clause.contains { language.verbs.contains(tokens[$0].key) } ? nil : list
  }

  /// Whether a line without a mark is an entry of the open list: short, no sentence, and set apart
  /// by empty lines only where the first one was.
  private func isPlainEntry(_ block: TextBlock, of open: OpenList) -> Bool {
    let line = block.tokens
    guard line.count <= 14, tokens[line.lowerBound].kind != .mark, !open.isOfBodies,
      !block.isAfterBlank || open.isSpaced != false,
      ![":", ".", "?", "!"].contains(where: { tokens[line.upperBound - 1].isMark($0) }),
      !open.isOfItems, !isListHeading(line), !language.titles.contains(tokens[line.lowerBound].key)
    else { return false }
    return !line.contains {
      language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised || tokens[$0].isMark(":")
    }
  }

  /// Whether an entry may be the name of a person that no table knows: two to four words with a
  /// capital, none of which tells of a body or a place.
  func mayBeName(_ entry: Range<Int>) -> Bool {
    guard (2...4).contains(entry.count), let first = entry.first,
      !language.determiners.contains(tokens[first].key), !PersonWords.isOrdinary(tokens[first].key)
    else { return false }
    return !lexicon.namesBody(entry, tokens)
      && entry.allSatisfy { place in
        let token = tokens[place]
        return token.kind == .word && !token.isAcronym
          && (token.isCapitalised || PersonWords.particles.contains(token.key))
          && !language.legalForms.contains(token.key) && !lexicon.explains(token.key)
          && BelgianCommunes.ownName(of: token.key) == nil
      }
  }

  /// "Zelda Quint, Glenshire Council": the body that what may be a person comes from.
  func bodyBehindName(_ item: Range<Int>) -> ListEntry? {
    guard let comma = item.first(where: { tokens[$0].isMark(",") }),
      mayBeName(item.lowerBound..<comma), comma + 1 < item.upperBound
    else { return nil }
    let cells = splitter.entries(of: comma + 1..<item.upperBound, isExplicit: true)
    return cells.last { cell in
      let first = cell.tokens.lowerBound
      return tokens[first].isCapitalised
        && (tokens[first].isAcronym || lexicon.namesBody(cell.tokens, tokens))
    }
  }

  /// Whether a line has a word for those who take part.
  func namesParticipants(_ line: Range<Int>) -> Bool {
    line.contains {
      language.participants.length(at: $0, in: tokens, before: line.upperBound) > 0
    }
  }

  /// Whether a line ends with those who are sent: "les délégués de :".
  func namesSent(_ line: Range<Int>) -> Bool {
    line.suffix(4).contains {
      language.representatives.length(at: $0, in: tokens, before: line.upperBound) > 0
    }
  }

  /// Whether a line names a body and nothing else: no verb, no sign that ends a sentence.
  private func isEntryLine(_ line: Range<Int>) -> Bool {
    let first = tokens[line.lowerBound]
    guard first.isCapitalised, !tokens[line.upperBound - 1].isMark(".") else { return false }
    return !line.contains {
      tokens[$0].isMark(":") || language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
    } && !isListHeading(line)
  }

  /// Whether a heading announces who takes part: it ends, or begins, with a word for them.
  func isListHeading(_ line: Range<Int>) -> Bool {
    // "Wie zetelt in de raad?"
    if line.count <= 12, tokens[line.upperBound - 1].isMark("?") {
      return language.participants.length(at: line.lowerBound, in: tokens, before: line.upperBound)
        > 0
        || language.listQuestions.length(at: line.lowerBound, in: tokens, before: line.upperBound)
          > 0
        // "Wie vind je rond de tafel?", with bodies below.
        || language.whoWords.contains(tokens[line.lowerBound].key)
          && itemBelow[line.upperBound].map(splitter.isBody) ?? false
    }
    let words = line.filter { tokens[$0].kind == .word }
    if words.count == 1, isAlongside(words[0], over: line) { return true }
    guard let first = words.first, let last = words.last,
      !line.contains(where: { language.verbs.contains(tokens[$0].key) }),
      !tokens[line.upperBound - 1].isMark(".")
    else { return false }
    let start =
      language.determiners.contains(tokens[first].key) && words.count > 1 ? words[1] : first
    return tokens[first].isCapitalised
      && (language.participants.contains(tokens[last].key)
        || language.participants.length(at: start, in: tokens, before: line.upperBound) > 0)
  }

  /// "AVEC", "With:" on a line of its own, with bodies right below it.
  private func isAlongside(_ word: Int, over line: Range<Int>) -> Bool {
    language.companions.contains(tokens[word].key) && tokens[word].isCapitalised
      && itemBelow[line.upperBound].map { beginsAsBody($0) } ?? false
  }

  /// Whether a paragraph is nothing but a list.
  private func isList(_ block: Range<Int>) -> Bool {
    let commas = block.dropLast().count {
      tokens[$0].isMark(",") || tokens[$0].isMark(";") || splitter.isLoneDash(tokens[$0])
    }
    return commas >= 2 && splitter.end(of: block) >= block.upperBound - 2
  }
}

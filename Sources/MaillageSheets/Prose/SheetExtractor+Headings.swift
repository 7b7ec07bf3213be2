/// Lines that name a platform or lead into the items below them.
extension SheetExtractor {
  /// "Kernteam radicalisering" on a line of its own: where names are not told by their capitals, the
  /// whole of a short heading that begins with a platform is its name.
  func namedByHeading(_ mention: PlatformMention, in block: TextBlock) -> PlatformMention {
    let line = block.tokens
    guard block.kind != .item, language.adjectivesPrecede, !language.nounsAreCapitalised,
      mention.kind != .group, mention.name.lowerBound == line.lowerBound, line.count <= 6,
      mention.tokens.upperBound < line.upperBound, mention.acronym == nil, mention.aliases.isEmpty,
      isComplement(mention.tokens.upperBound..<line.upperBound)
    else { return mention }
    var mention = mention
    mention.tokens = line
    mention.name = line
    mention.manner = .named
    return mention
  }

  /// "Linde" over what is said of the "Huis van het Kind Linde": a heading that a name ends with.
  mutating func turnToEndOfName(_ block: TextBlock) {
    let line = block.tokens
    guard block.kind == .heading, line.count <= 3,
      line.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapitalised }),
      let platform = register.platform(endingWith: register.key(string(of: line)))
    else { return }
    register.focus = platform
    titlePlatform = platform
  }

  /// "radicalisering", "Gezin en Kind Wuustwezel" behind "Adviesraad Gezin": small words of the kind
  /// that names go on with, or capitals that an "and" joins.
  private func isComplement(_ rest: Range<Int>) -> Bool {
    let isSmall = rest.allSatisfy { place in
      let token = tokens[place]
      return token.kind == .word && !token.isCapitalised && !language.verbs.contains(token.key)
        && !language.conjunctions.contains(token.key) && !language.unnaming.contains(token.key)
        && !language.participants.contains(token.key) && !language.otherLists.contains(token.key)
        && language.clauseOpeners.length(at: place, in: tokens, before: rest.upperBound) == 0
    }
    let isPair =
      language.conjunctions.contains(tokens[rest.lowerBound].key) && rest.count > 1
      && rest.dropFirst().allSatisfy { tokens[$0].kind == .word && tokens[$0].isCapitalised }
      && !rest.contains { lexicon.heads(at: $0, tokens, before: rest.upperBound).isOrganisation }
    return isSmall || isPair
  }

  /// Whether a line is nothing but the name of a platform, with bodies as items below it.
  func isHeadOfItems(_ block: TextBlock) -> Bool {
    guard block.tokens.count <= 10, let below = itemBelow[block.tokens.upperBound],
      splitter.isBody(below) || isPostAlone(below),
      let mention = PlatformFinder(
        text, tokens, shared, lexicon, acronyms: register.acronyms
      ).mentions(in: block.tokens).first
    else { return false }
    return mention.tokens.lowerBound == block.tokens.lowerBound
      && mention.tokens.upperBound >= block.tokens.upperBound - 1
  }

  /// "der Bürgermeister": an item that is a post and no sentence.
  private func isPostAlone(_ item: Range<Int>) -> Bool {
    let first = item.first {
      tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
    }
    guard let first, item.count <= 8, !persons.hides(anyOf: item) else { return false }
    return lexicon.heads(at: first, tokens, before: item.upperBound).isFunction
      && !item.contains { language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised }
  }

  /// "Membership will include as a minimum", with items right below it.
  func leadsIntoItems(_ block: TextBlock) -> Bool {
    let line = block.tokens
    return block.kind != .item && itemBelow[line.upperBound] != nil && line.count <= 24
      && ![".", ":", "?", "!"].contains { tokens[line.upperBound - 1].isMark($0) }
      && (namesParticipants(line) || endsInVerbOfMembers(line) || beginsWithSeats(line))
      && !isHeadingOfOthers(line)
  }

  /// "De raad is als volgt samengesteld:", "Dem Netzwerk haben sich angeschlossen:": what the items below
  /// are called is left to them.
  func tellsComposition(_ line: Range<Int>) -> Bool {
    line.count <= 30
      && !line.contains { language.otherLists.contains(tokens[$0].key) }
      && line.contains {
        language.compositions.length(at: $0, in: tokens, before: line.upperBound) > 0
          && !tokens[$0].isAcronym
      }
  }

  /// "Nemen deel aan het overleg", over items: a verb of those who take part at the head, and a platform.
  private func beginsWithSeats(_ line: Range<Int>) -> Bool {
    language.seatVerbs.length(at: line.lowerBound, in: tokens, before: line.upperBound) > 0
      && lastMention.map { line.contains($0.mention.tokens.lowerBound) } ?? false
  }

  /// "Zur Koordinierungsgruppe gehören", over items: a platform, and a verb that those who belong to it follow.
  private func endsInVerbOfMembers(_ line: Range<Int>) -> Bool {
    (1...3).contains { count in
      line.count > count + 1
        && language.membershipVerbs.length(
          at: line.upperBound - count, in: tokens, before: line.upperBound) == count
    } && lastMention.map { line.contains($0.mention.tokens.lowerBound) } ?? false
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
      !language.placeWords.contains(tokens[end].key), !beginsOtherName(end, in: heading),
      language.clauseOpeners.length(at: end, in: tokens, before: heading.upperBound) == 0,
      !persons.hides(end), !isParticiple(tokens[end])
    {
      end += 1
    }
    end = behindPlaces(end, in: heading)
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

  /// "Conseil et Collège de police", "Conseil de sécurité et Plan de sécurité": an "et" before another platform.
  private func beginsOtherName(_ and: Int, in heading: Range<Int>) -> Bool {
    language.conjunctions.contains(tokens[and].key) && and + 1 < heading.upperBound
      && tokens[and + 1].isCapitalised && shared.anyNoun.contains(tokens[and + 1].key)
  }

  /// "Comité intercommunal Vaux – Roche – Aywin": behind several places that dashes part.
  private func behindPlaces(_ start: Int, in heading: Range<Int>) -> Int {
    var end = start
    var count = 0
    while end + 1 < heading.upperBound, splitter.isLoneDash(tokens[end]),
      tokens[end + 1].kind == .word, tokens[end + 1].isCapitalised
    {
      end += 2
      count += 1
    }
    let isEnd = end == heading.upperBound || tokens[end].kind == .mark
    return count >= 2 && isEnd && tokens[start - 1].isCapitalised ? end : start
  }

  /// "La CSIL expliquée": no part of a name.
  private func isParticiple(_ token: Token) -> Bool {
    !token.isCapitalised && !language.adjectives.contains(token.key)
      && language.participles.contains(token.key)
  }
}

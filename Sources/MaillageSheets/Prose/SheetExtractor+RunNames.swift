/// Which entries of a run name bodies, and where each name ends.
extension SheetExtractor {
  /// The entries at the head of a list that begin as bodies do, each without what is no part of its
  /// name.
  func leadingBodies(of list: Range<Int>, _ mentions: [PlatformMention]) -> [ListEntry] {
    // Without a word that names a body none of its entries has one.
    let mayHaveHead = list.contains {
      tokens[$0].isAcronym || lexicon.heads(at: $0, tokens, before: list.upperBound).isBody
    }
    guard mayHaveHead else { return [] }
    var bodies: [ListEntry] = []
    let entries = splitter.entries(of: list, isExplicit: false)
    if language.adjectivesPrecede, entries.count >= 3, areBodiesForTheMost(entries, mentions) {
      return entries
    }
    for entry in entries {
      // "communes d'Ath, de Mons": a place that shares the head of the first.
      if entry.head != nil, topic != nil {
        bodies.append(entry)
        continue
      }
      guard let head = strongHead(of: entry.tokens),
        !mentions.contains(where: { $0.platform != nil && $0.tokens.contains(head) })
      else { break }
      let end = phraseEnd(from: head, before: entry.tokens.upperBound)
      var entry = entry
      let isCut = end < entry.tokens.upperBound
      entry.tokens = entry.tokens.lowerBound..<end
      bodies.append(entry)
      if isCut { break }
    }
    // Kinds of people alone may be those it is done for.
    let isBody = bodies.contains { entry in
      guard let head = strongHead(of: entry.tokens) else { return entry.head != nil }
      let kind = lexicon.heads(at: head, tokens, before: entry.tokens.upperBound)
      return tokens[head].isAcronym || entry.head != nil || kind.isOrganisation || kind.isFunction
    }
    return isBody ? bodies : []
  }

  /// Whether the first entry and more than half of a list begin as bodies do, and none is a platform.
  func areBodiesForTheMost(
    _ entries: [ListEntry], _ mentions: [PlatformMention]
  ) -> Bool {
    guard let first = entries.first, strongHead(of: first.tokens) != nil,
      entries.count(where: { strongHead(of: $0.tokens) != nil }) * 2 > entries.count
    else { return false }
    return !entries.contains { entry in
      mentions.contains { $0.platform != nil && $0.tokens.overlaps(entry.tokens) }
    }
  }

  /// Where the name of a body ends: before a word that no name goes on with.
  func phraseEnd(from head: Int, before end: Int) -> Int {
    // Where names stand before their noun only the end of the entry tells.
    if language.adjectivesPrecede { return end }
    var place = head + 1
    while place < end {
      let token = tokens[place]
      // "la Caisse du Cantal Pour elle": a small word that begins something else.
      if token.isCapitalised, language.purposes.contains(token.key) { break }
      if token.isQuote || token.isMark("/") && place + 1 < end
        || token.kind == .number && tokens[place - 1].isAcronym
        || token.kind == .word && token.isCapitalised
        || language.adjectives.contains(token.key) && !language.unnaming.contains(token.key)
      {
        place += 1
        continue
      }
      let isJoin =
        language.ofWords.contains(token.key)
        || (language.innerWords.contains(token.key)
          || language.determiners.contains(token.key) && !language.indefinite.contains(token.key)
          || language.conjunctions.contains(token.key))
          && place + 2 <= end
          && tokens[place + 1..<min(place + 4, end)].contains(where: \.isCapitalised)
        // "Agence locale pour l'emploi"
        || tokens[head].isCapitalised && language.purposes.contains(token.key) && place + 1 < end
          && language.determiners.contains(tokens[place + 1].key)
      // "services sociaux et de prévention"
      let isBareOf =
        language.conjunctions.contains(token.key) && place + 2 < end
        && language.ofWords.contains(tokens[place + 1].key)
        && !language.determiners.contains(tokens[place + 1].key)
      guard isJoin || isBareOf else { break }
      var next = isBareOf ? place + 2 : place + 1
      // "associations de première ligne"
      while next < end,
        language.determiners.contains(tokens[next].key)
          || language.ordinals.contains(tokens[next].key) && next + 1 < end
      {
        next += 1
      }
      guard next < end, tokens[next].kind == .word, !language.verbs.contains(tokens[next].key),
        language.negations.length(at: next, in: tokens, before: end) == 0
      else { break }
      place = next + 1
    }
    return min(place, end)
  }
}

/// Bodies in a sentence about a platform that no turn of phrase accounts for.
extension SheetExtractor {
  /// What such a body stands under.
  static let bodyBeside = MembershipRule("body beside platform", ":", .member, .check)

  /// Takes the bodies of a sentence about a platform: its subject, what stands behind "par", "avec" or
  /// "entre", and what stands behind words that say how somebody takes part.
  mutating func takeBodies(in sentence: Range<Int>, _ mentions: [PlatformMention]) {
    guard !language.listOpeners.isEmpty, sentence.count <= 120,
      !sentence.prefix(4).contains(where: { language.sittings.contains(tokens[$0].key) })
    else { return }
    // Behind the last word that names a body no list has one.
    let lastHead = sentence.last {
      tokens[$0].isAcronym || lexicon.heads(at: $0, tokens, before: sentence.upperBound).isBody
    }
    guard let lastHead else { return }
    var platform = platformSpokenOf(sentence, mentions)
    var place = sentence.lowerBound
    // "Trois sujets l'ont occupée : la santé, le tribunal": a list of something else.
    var end = sentence.upperBound
    if let colon = sentence.first(where: { tokens[$0].isMark(":") }),
      isHeadingOfOthers(sentence.lowerBound..<colon + 1)
    {
      end = colon
    }
    while place <= lastHead, place < end {
      guard let role = opening(at: place, in: sentence, mentions), !isUncertain(place, sentence)
      else {
        place += 1
        continue
      }
      let list = place..<splitter.end(of: place..<sentence.upperBound)
      var bodies = leadingBodies(of: list, mentions)
      if !bodies.isEmpty, let first = bodyBefore(place, in: sentence, mentions) {
        bodies.insert(first, at: 0)
      }
      bodies.removeAll { decides($0.tokens) }
      guard let last = bodies.last, !isDoneToOthers(bodies, in: sentence),
        !bodies.contains(where: { isLabel($0, in: sentence) })
      else {
        place += 1
        continue
      }
      let isSubject = place == sentence.lowerBound || tokens[place - 1].isMark(",")
      let verb = isSubject ? roleOfVerb(behind: last.tokens.upperBound, in: sentence) : nil
      // "Le service reçoit", "Het OCMW helpt": one alone points back at what was named before.
      let isAlone =
        bodies.count == 1 && verb == nil && role == .member
        && (isBareWord(last.tokens) || isSubject && language.adjectivesPrecede)
      if !isAlone, endsCleanly(last.tokens, in: sentence) {
        if platform == nil, let first = mentions.first, first.isWeak,
          first.tokens.lowerBound == sentence.lowerBound
        {
          platform = fallback()
        }
        guard let platform else { return }
        add(bodies, to: platform, Self.bodyBeside, verb ?? role)
      }
      place = max(last.tokens.upperBound, place + 1)
    }
  }

  /// The platform that a sentence names or, if it begins with a pronoun or there is but one, the one
  /// that the text speaks of.
  func platformSpokenOf(_ sentence: Range<Int>, _ mentions: [PlatformMention]) -> Int? {
    if let named = mentions.first(where: { $0.platform != nil && $0.manner != .described }),
      !isLastOfRow(named, in: sentence)
    {
      return named.platform
    }
    guard let focus = register.focus else { return nil }
    let pointsBack = sentence.contains {
      shared.isSubjectPronoun($0, tokens) || language.placePronouns.contains(tokens[$0].key)
    }
    let isBelowTitle = focus == titlePlatform
    return pointsBack || isBelowTitle || register.entries.count == 1 ? focus : nil
  }

  /// "de scholen, het CLB, het Huis van het Kind…": one more body of a row, where the text has a platform of
  /// its own.
  private func isLastOfRow(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.platform != titlePlatform, titlePlatform != nil, start > sentence.lowerBound + 1
    else { return false }
    let before = tokens[start - 1]
    return (before.isMark(",") || language.conjunctions.contains(before.key))
      && strongHead(of: start - 2..<start - 1) != nil
  }

  /// "Le gouvernement l'a voulu", "dix communes sont couvertes": those who decide on a platform, and the
  /// land it covers, stand beside it without belonging to it.
  private func decides(_ body: Range<Int>) -> Bool {
    let first = body.first {
      tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
        && language.numbers[tokens[$0].key] == nil
    }
    return first.map {
      language.bounds.deciders.length(at: $0, in: tokens, before: body.upperBound) > 0
        && body.upperBound - $0 <= Self.longestDecider
    } ?? false
  }

  private static let longestDecider = 8

  /// Whether a place begins the sentence or stands behind a comma, a semicolon or a word that opens
  /// lists.
  private func mayOpen(_ place: Int, in sentence: Range<Int>) -> Bool {
    if place == sentence.lowerBound { return true }
    return tokens[place - 1].isMark(",") || tokens[place - 1].isMark(";")
      || language.listOpeners.contains(tokens[place - 1].key)
      || language.partEnds.contains(tokens[place - 1].key)
  }

  /// The role of the bodies that a place opens a list of; nil where it opens none.
  private func opening(
    at place: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> Role? {
    guard mayOpen(place, in: sentence),
      !mentions.contains(where: { $0.tokens.contains(place) })
    else { return nil }
    if let thing, thing.mention.tokens.contains(place) { return nil }
    if language.preludes.length(at: place, in: tokens, before: sentence.upperBound) > 0 {
      return nil
    }
    if place == sentence.lowerBound { return .member }
    let before = tokens[place - 1]
    // "raconte Zelda Quint, directrice de l'AMO"
    if before.isMark(","), place >= 2, persons.hides(place - 2) { return nil }
    if before.isMark(",") || before.isMark(";"), place - 1 > sentence.lowerBound { return .member }
    if before.isMark("(") || before.isMark(":") { return nil }
    if language.listOpeners.contains(before.key) {
      let isLiaison =
        place - 2 >= sentence.lowerBound && language.liaisons.contains(tokens[place - 2].key)
      return isLiaison || isReduced(place - 1, in: sentence) ? nil : .member
    }
    guard language.partEnds.contains(before.key) else { return nil }
    for (role, words) in language.partRoles {
      let near = max(sentence.lowerBound, place - 5)..<place
      let isBehind = near.contains {
        words.length(at: $0, in: tokens, before: place) == place - $0
      }
      if isBehind { return role }
    }
    return nil
  }

  /// "Le comité peut compter sur le CPAS, la police": the body before the comma that opens a list, if a
  /// word that is no part of a name stands before it.
  private func bodyBefore(
    _ place: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> ListEntry? {
    let comma = place - 1
    guard comma > sentence.lowerBound, tokens[comma].isMark(",") else { return nil }
    let floor = max(sentence.lowerBound, comma - 8)
    for start in floor..<comma {
      let isArticle = language.determiners.contains(tokens[start].key)
      let isFree =
        start == sentence.lowerBound || tokens[start - 1].kind == .mark
        || !tokens[start - 1].isCapitalised
          && (isArticle || language.verbs.contains(tokens[start - 1].key)
            || language.innerWords.contains(tokens[start - 1].key))
      let entry = start..<comma
      guard isFree, entry.allSatisfy({ tokens[$0].kind == .word }),
        let head = strongHead(of: entry), phraseEnd(from: head, before: comma) == comma,
        tokens[head].isAcronym || lexicon.heads(at: head, tokens, before: comma).isOrganisation,
        !mentions.contains(where: { $0.tokens.overlaps(entry) }), !isUncertain(start, sentence)
      else { continue }
      return ListEntry(tokens: entry, isExplicit: false)
    }
    return nil
  }

  /// "l'enseignement subventionné par": a participle without its verb says it of another noun.
  private func isReduced(_ opener: Int, in sentence: Range<Int>) -> Bool {
    guard language.agents.contains(tokens[opener].key) else { return false }
    return !(max(sentence.lowerBound, opener - 4)..<opener).contains {
      language.copulas.contains(tokens[$0].key)
    }
  }

  /// "Koordinierungsstelle: …"
  private func isLabel(_ entry: ListEntry, in sentence: Range<Int>) -> Bool {
    entry.tokens.upperBound < sentence.upperBound && tokens[entry.tokens.upperBound].isMark(":")
  }

  /// Whether an entry is short and a verb, a mark or the end of the sentence stands behind it: where
  /// names are not cut by their words, what stands there must show that they end.
  private func endsCleanly(_ entry: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard language.adjectivesPrecede else { return true }
    let end = entry.upperBound
    return entry.count <= 6
      && (end == sentence.upperBound || tokens[end].kind == .mark
        || language.verbs.contains(tokens[end].key))
  }

  private func isBareWord(_ entry: Range<Int>) -> Bool {
    let words = entry.filter {
      tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
    }
    return words.count == 1 && !tokens[words[0]].isAcronym
  }

  /// Whether something near a place denies or only wishes what is said.
  func isUncertain(_ place: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, place - 6)..<min(sentence.upperBound, place + 20)
    let isDenied = (sentence.lowerBound..<near.upperBound).contains {
      language.negations.length(at: $0, in: tokens, before: near.upperBound) > 0
        && language.withoutVote.length(at: $0, in: tokens, before: sentence.upperBound) == 0
    }
    return isDenied
      || near.contains {
        language.conditionals.length(at: $0, in: tokens, before: near.upperBound) > 0
      }
  }

  /// Whether bodies only say something: "La bourgmestre explique".
  func isDoneToOthers(_ bodies: [ListEntry], in sentence: Range<Int>) -> Bool {
    guard let last = bodies.last else { return true }
    let behind = last.tokens.upperBound..<min(sentence.upperBound, last.tokens.upperBound + 4)
    return behind.contains {
      PersonWords.saying.contains(tokens[$0].key) || language.asideVerbs.contains(tokens[$0].key)
    }
  }

  /// The role that the verb behind a subject tells.
  private func roleOfVerb(behind place: Int, in sentence: Range<Int>) -> Role? {
    for next in place..<min(sentence.upperBound, place + 10) {
      for (role, words) in language.roleVerbs
      where words.length(at: next, in: tokens, before: sentence.upperBound) > 0 {
        return role
      }
    }
    return nil
  }

  /// The first word of an entry that carries meaning, if it names a body or a kind of body.
  func strongHead(of entry: Range<Int>) -> Int? {
    var place = entry.lowerBound
    while place < entry.upperBound,
      language.ofWords.contains(tokens[place].key)
        || language.determiners.contains(tokens[place].key)
        || language.numbers[tokens[place].key] != nil || tokens[place].kind == .number
        || language.representatives.contains(tokens[place].key)
    {
      place += 1
    }
    guard place < entry.upperBound, !language.otherLists.contains(tokens[place].key),
      tokens[place].isAcronym && tokens[place].range.count <= 8
        && !language.commonAcronyms.contains(tokens[place].key)
        || lexicon.heads(
          at: shared.headWord(of: place..<entry.upperBound, tokens), tokens,
          before: entry.upperBound
        ).isBody
    else { return nil }
    return place
  }
}

/// What speaks against a membership: the platform it was read under, its list and its own words.
extension SheetExtractor {
  /// What the text has said of its platforms so far, as far as it tells how well they are known.
  struct Traces {
    /// Where each mention begins, and the platform that it means.
    var all: [(start: Int, platform: Int?)] = []
    /// Which platforms the last sentence spoke of, and by which mention: one that names it, if any.
    var spoken: [Int: PlatformMention] = [:]
    /// Of a platform that was named: whether the name may go on where it was cut, and whether it is
    /// hardly more than a noun, and no acronym.
    var namings: [Int: (isCutShort: Bool, isBare: Bool)] = [:]
  }

  /// Notes where a sentence speaks of platforms.
  mutating func trace(_ mentions: [PlatformMention]) {
    traces.spoken = [:]
    for mention in mentions {
      traces.all.append((mention.tokens.lowerBound, mention.platform))
      guard let platform = mention.platform else { continue }
      if traces.spoken[platform]?.manner != .named { traces.spoken[platform] = mention }
      guard mention.manner == .named, traces.namings[platform] == nil else { continue }
      let hasOtherName =
        mention.acronym != nil || mention.name.contains { tokens[$0].isQuote }
        || mention.name.count == 1 && tokens[mention.name.lowerBound].isAcronym
      traces.namings[platform] = (
        mayGoOn(mention), !hasOtherName && isBare(register.entries[platform].platform.name)
      )
    }
  }

  /// Whether a name is hardly more than a noun: one word, or two where what tells apart stands behind
  /// the noun ("conseil consultatif", but "Youth Forum").
  private func isBare(_ name: String) -> Bool {
    name.split(separator: " ", maxSplits: 2).count <= (language.adjectivesPrecede ? 1 : 2)
  }

  /// Whether a name may go on where it was cut: behind it stands a word that neither ends a name nor
  /// begins a clause.
  private func mayGoOn(_ mention: PlatformMention) -> Bool {
    let end = mention.tokens.upperBound
    guard end < tokens.count, tokens[end].kind != .mark else { return false }
    let gap = tokens[end - 1].range.upperBound..<tokens[end].range.lowerBound
    if text.scalars[gap].contains("\n") { return false }
    let key = tokens[end].key
    return tokens[end].isCapitalised
      || !language.verbs.contains(key) && !language.copulas.contains(key)
        && !language.clauseOpeners.contains(key) && !language.subjectPronouns.contains(key)
        && !language.pronouns.contains(key)
        && (!language.innerWords.contains(key) || language.ofWords.contains(key))
  }

  /// What speaks against all that a list names being members of a platform.
  func doubts(
    about platform: Int, of rule: MembershipRule, _ entries: [ListEntry], areAllBodies: Bool
  ) -> Doubts {
    var result = Doubts()
    result.note(.looseRule, if: Doubts.looseRules.contains(rule.name))
    result.note(.severalClauses, if: hasVerbs(3, in: sentence.prefix(Self.clauseReach)))
    let naming = traces.namings[platform]
    let mention = traces.spoken[platform]
    if let mention, mention.manner == .named {
      result.note(.platformCutShort, if: mayGoOn(mention) && !isOf(mention.tokens.upperBound))
    } else {
      result.note(.platformElsewhere, if: true)
      result.note(
        .platformCutShort, if: naming?.isCutShort ?? mention.map { mayGoOn($0) } ?? true)
      let start = entries.first?.tokens.lowerBound ?? 0
      result.note(
        .platformsSince, if: mention == nil && areOthers(since: platform, before: start))
    }
    let entry = register.entries[platform]
    result.note(.platformUncapitalised, if: !(entry.platform.name.first?.isUppercase ?? false))
    result.note(.platformLeft, if: platform != register.focus)
    result.note(.otherPlatform, if: register.entries.count > 1)
    result.note(.otherPlatforms, if: register.entries.count > 2)
    result.note(.secondLook, if: topic != nil)
    result.note(.ofMinutes, if: isOfMinutes)
    result.note(.doubtfulNeighbours, if: !areAllBodies)
    result.note(
      .platformBare, if: naming?.isBare ?? isBare(entry.platform.name))
    return result
  }

  /// How much of a sentence, and of what was mentioned before it, is looked through.
  private static let clauseReach = 160
  private static let traceReach = 32

  private func isOf(_ place: Int) -> Bool { language.ofWords.contains(tokens[place].key) }

  /// Whether as many verbs stand in a range.
  private func hasVerbs(_ count: Int, in range: Range<Int>) -> Bool {
    var found = 0
    for place in range where isVerb(place) {
      found += 1
      if found == count { return true }
    }
    return false
  }

  private func isVerb(_ place: Int) -> Bool {
    language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
  }

  /// Whether two platforms or more were mentioned between the last mention of one and a place.
  private func areOthers(since platform: Int, before place: Int) -> Bool {
    var others = 0
    for trace in traces.all.suffix(Self.traceReach).reversed() where trace.start < place {
      if trace.platform == platform { return false }
      others += 1
      if others == 2 { return traces.namings[platform] != nil }
    }
    return false
  }

  /// How sure it is that what an entry names is a member, after what is doubtful of all of them.
  func confidence(
    of member: ProseMember, behind first: ListEntry, _ doubts: Doubts, _ rule: MembershipRule
  ) -> Confidence {
    guard member.isEvident else { return .check }
    let name = member.tokens
    var result = doubts
    result.note(.halfName, if: isHalfName(name, behind: first))
    let words = name.filter { tokens[$0].kind == .word }
    let unknown = words.filter { isUnknown($0, before: name.upperBound) }
    result.note(.unknownWord, if: !unknown.isEmpty)
    result.note(.unknownWords, if: unknown.count > 1)
    result.note(
      .smallEnd, if: language.nounsAreCapitalised && unknown.last == name.upperBound - 1)
    result.note(
      .plainNoun,
      if: language.nounsAreCapitalised && member.sector == nil && !tokens[name.lowerBound].isAcronym
        && !lexicon.namesBody(name, tokens))
    result.note(.long, if: words.count >= 9)
    result.note(.unfinished, if: isUnfinished(name))
    result.note(.joined, if: isJoined(name))
    result.note(
      .composite,
      if: name.contains {
        let key = tokens[$0].key
        return tokens[$0].kind == .number || language.conjunctions.contains(key)
          || language.alternatives.contains(key)
      })
    return result.confidence(of: rule)
  }

  /// A word in small letters that no table knows.
  private func isUnknown(_ place: Int, before end: Int) -> Bool {
    let token = tokens[place]
    return !token.isCapitalised && !lexicon.explains(token.key)
      && !language.ofWords.contains(token.key) && !language.determiners.contains(token.key)
      && !language.adjectives.contains(token.key) && !language.innerWords.contains(token.key)
      && !language.conjunctions.contains(token.key)
      && !lexicon.heads(at: place, tokens, before: end).isBody
  }

  /// Whether an entry stands right behind an "and", without an article such as the first has.
  private func isHalfName(_ name: Range<Int>, behind first: ListEntry) -> Bool {
    let start = name.lowerBound
    guard start > first.tokens.upperBound, language.conjunctions.contains(tokens[start - 1].key),
      !tokens[start].isAcronym, language.nounsAreCapitalised || !tokens[start].isCapitalised
    else { return false }
    let head = first.tokens.lowerBound
    return (max(0, head - 1)...head).contains { language.determiners.contains(tokens[$0].key) }
  }

  private func isUnfinished(_ name: Range<Int>) -> Bool {
    let last = tokens[name.upperBound - 1].key
    let first = tokens[name.lowerBound]
    return language.ofWords.contains(last) || language.innerWords.contains(last)
      || language.alternatives.contains(last)
      || language.innerWords.contains(first.key) && !first.isCapitalised
  }

  /// Whether a word joins two parts of a name of which the first does not begin with a capital.
  private func isJoined(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    let isBody = lexicon.heads(at: first, tokens, before: name.upperBound).isBody
    guard isBody || !tokens[first].isCapitalised else { return false }
    return name.contains { place in
      let key = tokens[place].key
      return language.innerWords.contains(key) && !tokens[place].isCapitalised
        && !language.ofWords.contains(key) && !language.determiners.contains(key)
    }
  }
}

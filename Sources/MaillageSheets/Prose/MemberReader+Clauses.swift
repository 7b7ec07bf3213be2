/// Entries that are no members: what only announces some, what says something of others.
extension MemberReader {
  /// Whether an entry says no more than that partners follow.
  func isAnnouncement(_ range: Range<Int>) -> Bool {
    if range.upperBound < tokens.count, tokens[range.upperBound].isMark(":"),
      let last = range.last, language.participants.contains(tokens[last].key)
    {
      return true
    }
    // "représentants politiques" are a kind of people.
    let kind = language.categories.length(
      at: range.lowerBound, in: tokens, before: range.upperBound)
    if kind >= 2 { return false }
    // "organismes touristiques": what they do says who they are.
    let isOfField =
      lexicon.heads(at: range.lowerBound, tokens, before: range.upperBound).isCategory
      && !language.adjectivesPrecede
      && range.dropFirst().contains {
        language.adjectives.contains(tokens[$0].key)
          && !language.adjectives.containsWhole(tokens[$0].key)
          && !language.participants.contains(tokens[$0].key)
      }
    if isOfField || isKindOfField(range) { return false }
    let hasParticipants = range.contains { language.participants.contains(tokens[$0].key) }
    return hasParticipants && lexicon.sector(of: range, tokens) == nil
      && range.allSatisfy {
        language.participants.contains(tokens[$0].key)
          || language.adjectives.contains(tokens[$0].key)
          || language.fillers.contains(tokens[$0].key)
      }
  }

  /// "kernpartners", "een netwerk van partners": those who are named elsewhere.
  func isUnnamed(_ range: Range<Int>) -> Bool {
    language.participants.length(at: range.lowerBound, in: tokens, before: range.upperBound)
      == range.count
      || language.adjectivesPrecede && range.count > 1 && isParticipant(range.upperBound - 1)
        // "sociaal-culturele organisaties" are a kind.
        && !isKindOfField(range)
        // "jongerenafdelingen van politieke partijen" are not parties.
        && !range.contains { language.ofWords.contains(tokens[$0].key) }
      || isAnyPlatform(range)
      || range.count > 1 && language.anyPlatform.contains(tokens[range.lowerBound].key)
        && language.participants.contains(tokens[range.upperBound - 1].key)
  }

  /// "sociaal-culturele organisaties", "culturele diensten": an adjective that says what field they work in.
  private func isKindOfField(_ range: Range<Int>) -> Bool {
    guard language.verbIsSecond, range.count > 1 else { return false }
    let first = tokens[range.lowerBound]
    return !first.isCapitalised && first.key.hasHyphen && !first.key.endsInHyphen
      || lexicon.sector(of: range, tokens) != nil
  }

  /// "ein Netzwerk", behind the name of what is one.
  private func isAnyPlatform(_ range: Range<Int>) -> Bool {
    range.count == 1 && range.lowerBound > 0
      && language.anyPlatform.contains(tokens[range.lowerBound].key)
      && !tokens[range.lowerBound].isAcronym
      && language.indefinite.contains(tokens[range.lowerBound - 1].key)
      && language.determiners.contains(tokens[range.lowerBound - 1].key)
      && !language.ofWords.contains(tokens[range.lowerBound - 1].key)
  }

  /// "subgroup membership": a word for those who take part that names no kind of body.
  private func isParticipant(_ place: Int) -> Bool {
    language.participants.contains(tokens[place].key) && !tokens[place].isCapitalised
      && !lexicon.heads(at: place, tokens, before: place + 1).isBody
  }

  func isClause(_ range: Range<Int>) -> Bool {
    if range.allSatisfy({ tokens[$0].kind != .word }) { return true }
    // "keer": how often, and nobody.
    if range.count == 1, language.times.contains(tokens[range.lowerBound].key) { return true }
    return hasObject(range) || beginsWithParticiple(range)
      || range.contains {
        language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
          && !tokens.isVerbalNoun($0)
      }
  }

  /// "Vrijetijdsdienst ontwerpt een pas": a word in small letters that no table knows and the article
  /// of something new behind it are a verb and its object.
  func hasObject(_ range: Range<Int>) -> Bool {
    range.dropFirst(2).contains { place in
      let verb = tokens[place - 1]
      return language.newThings.contains(tokens[place].key) && verb.kind == .word
        && !verb.isCapitalised && !language.determiners.contains(verb.key)
        && !language.ofWords.contains(verb.key) && !language.innerWords.contains(verb.key)
        && !language.conjunctions.contains(verb.key) && !language.adverbials.contains(verb.key)
        && !language.listOpeners.contains(verb.key) && !lexicon.explains(verb.key)
        && !lexicon.heads(at: place - 1, tokens, before: place).isBody
    }
  }

  /// "rattaché au service", "conduit avec la commune": what is said of something else.
  private func beginsWithParticiple(_ range: Range<Int>) -> Bool {
    guard !language.adjectivesPrecede, range.count > 2, let first = range.first,
      !tokens[first].isCapitalised, !lexicon.namesBody(first..<first + 1, tokens),
      !language.participants.contains(tokens[first].key),
      !language.representatives.contains(tokens[first].key)
    else { return false }
    let next = tokens[first + 1].key
    let word = text.text(tokens[first].range)
    return language.participleEndings.contains(where: word.hasSuffix)
      && (language.fusedPrepositions[next] != nil && !language.ofWords.contains(next)
        || language.listOpeners.contains(next) || language.placeWords.contains(next))
  }
}

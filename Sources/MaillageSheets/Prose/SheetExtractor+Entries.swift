/// Entries of a list that name no member of their own.
extension SheetExtractor {
  /// "un comité de quartier, celui de la Chatqueue": the entry says which the one before is.
  mutating func isContinued(by entry: ListEntry) -> Bool {
    guard let first = entry.tokens.first(where: { tokens[$0].kind == .word }),
      language.pronouns.contains(tokens[first].key), !reading.memberships.isEmpty
    else { return false }
    let end =
      (first + 1..<entry.tokens.upperBound).first {
        $0 > first + 2 && language.companions.contains(tokens[$0].key)
      } ?? entry.tokens.upperBound
    let rest = first + 1..<end
    if !rest.isEmpty, !persons.hides(anyOf: rest),
      language.ofWords.contains(tokens[rest.lowerBound].key)
    {
      let span =
        tokens[rest.lowerBound].range.lowerBound..<tokens[rest.upperBound - 1].range.upperBound
      let last = reading.memberships.count - 1
      if language.conjunctions.contains(tokens[max(first, 1) - 1].key)
        || language.pluralPronouns.contains(tokens[first].key)
      {
        // "le directeur du CPAS et celui du Plan": two of a kind.
        var other = reading.memberships[last]
        let head = other.organisation.split(separator: " ").prefix { word in
          !language.ofWords.contains(NameKey.fold(String(word)))
        }
        other.organisation = (head.joined(separator: " ") + " " + text.text(span))
        other.range = text.origin(of: span)
        append(other, readAt: rest)
        return true
      }
      reading.memberships[last].organisation += " " + text.text(span)
    }
    return true
  }

  /// "psychisch, lichamelijk": a few words in small letters that name no body.
  func areSmallWords(_ entries: [ListEntry]) -> Bool {
    entries.allSatisfy { entry in
      !entry.tokens.contains { tokens[$0].isCapitalised }
        && !lexicon.namesBody(entry.tokens, tokens)
        && !entry.tokens.contains { language.determiners.contains(tokens[$0].key) }
        && entry.tokens.count <= 3
    }
  }

  /// "quatre signatures : celles du bourgmestre, de la police": whose they are.
  func withoutPronoun(_ entry: ListEntry) -> ListEntry {
    guard let first = entry.tokens.first, first + 2 <= entry.tokens.upperBound,
      language.pronouns.contains(tokens[first].key), first > 0, tokens[first - 1].isMark(":"),
      language.ofWords.contains(tokens[first + 1].key)
    else { return entry }
    var entry = entry
    entry.tokens = entry.tokens.dropFirst(2)
    return entry
  }

  /// "un délégué de la Région": whether an entry says who sends somebody.
  func isSent(_ entry: Range<Int>) -> Bool {
    guard
      let first = entry.first(where: {
        !language.determiners.contains(tokens[$0].key) && language.numbers[tokens[$0].key] == nil
      })
    else { return false }
    return language.representatives.length(at: first, in: tokens, before: entry.upperBound) > 0
  }

  /// "représentée par M. N": whether an entry says who comes for the one before.
  func isRepresented(_ entry: Range<Int>) -> Bool {
    entry.contains {
      PersonWords.represented.length(at: $0, in: tokens, before: entry.upperBound) > 0
    }
  }

  /// "Directeur général": whether an entry is a post with a capital.
  func isCapitalisedPost(_ entry: Range<Int>) -> Bool {
    tokens[entry.lowerBound].isCapitalised
      && lexicon.heads(at: entry.lowerBound, tokens, before: entry.upperBound).isFunction
  }

  /// Whether an entry says nothing but that there are some: "plusieurs partenaires", "il".
  func isNobody(_ entry: Range<Int>) -> Bool {
    let words = entry.filter { tokens[$0].kind == .word }
    // "représentée par sa directrice"
    if let first = entry.first,
      language.entryClauses.length(at: first, in: tokens, before: entry.upperBound) > 0
    {
      return true
    }
    // "ces trois acteurs": named before.
    if let first = words.first {
      let key = tokens[first].key
      if language.demonstratives.contains(key) { return true }
      // "eight local organisations"
      let kind = entry.first {
        tokens[$0].kind == .word && language.numbers[tokens[$0].key] == nil
          && !language.determiners.contains(tokens[$0].key)
      }
      if let kind, language.nobodies.length(at: kind, in: tokens, before: entry.upperBound) > 0 {
        return true
      }
      // "Wer macht mit?"
      if words.count == 1, language.whoWords.contains(key) { return true }
      // "son CPAS" is a body, "ses partenaires" were named.
      if language.possessives.contains(key),
        !tokens[first].isCapitalised || first == sentence.lowerBound && !language.adjectivesPrecede,
        words.count < 2 || !tokens[words[1]].isAcronym
      {
        return true
      }
    }
    // "deux projets": platforms that are named elsewhere.
    if words.count >= 2, language.numbers[tokens[words[0]].key] != nil,
      language.pluralPlatforms.contains(tokens[words[1]].key)
    {
      return true
    }
    // "personnes suivantes": they are named behind.
    if words.count == 2, language.following.contains(tokens[words[1]].key) { return true }
    return words.allSatisfy {
      let key = tokens[$0].key
      return language.participants.contains(key) || language.ownStaff.contains(key)
        || language.numbers[key] != nil || language.legalForms.contains(key)
        || language.titles.contains(key)
        || language.fillers.contains(key)
        || language.clauseOpeners.contains(key)
        || language.determiners.contains(key) || language.subjectPronouns.contains(key)
        || language.ofWords.contains(key) || language.verbs.contains(key)
    }
  }

  /// ", président,": the role of the entry before.
  func roleAlone(_ entry: Range<Int>) -> Role? {
    guard let first = entry.first, let mark = clauses.mark(at: first, before: entry.upperBound),
      mark.end == entry.upperBound
    else { return nil }
    return mark.role
  }

  /// "On en comptait cinq : A, B et C": names of which no half tells that they are of bodies, as those of
  /// places.
  func areOnlyNames(_ entries: [ListEntry]) -> Bool {
    let bodies = entries.count { entry in
      entry.head != nil || lexicon.namesBody(entry.tokens, tokens)
        || lexicon.sector(of: entry.tokens, tokens) != nil
        || entry.tokens.contains { tokens[$0].isAcronym }
    }
    return entries.count >= 2 && bodies * 2 < entries.count
  }

  /// "done in several groups: operational groups, forums": what announces the list says that it is one
  /// of platforms.
  func isGroupAmongGroups(_ name: Range<Int>) -> Bool {
    let noun = language.adjectivesPrecede ? name.upperBound - 1 : name.lowerBound
    guard language.pluralPlatforms.contains(tokens[noun].key), !tokens[noun].isCapitalised,
      let colon = opening.last(where: { tokens[$0].isMark(":") }), colon < name.lowerBound
    else { return false }
    return (max(opening.lowerBound, colon - 6)..<colon).contains {
      language.pluralPlatforms.contains(tokens[$0].key)
    }
  }
}

/// When what a rule found does not count.
extension RuleMatcher {
  /// Whether what a rule found is denied or only possible.
  func isDenied(_ match: Match) -> Bool {
    // "n'aurait pas vu le jour sans l'appui de": the turn of phrase itself says no twice.
    if language.negations.contains(tokens[match.pivot].key) { return false }
    let near = max(sentence.lowerBound, match.pivot - 4)..<min(sentence.upperBound, match.pivot + 4)
    if near.contains(where: {
      language.negations.length(at: $0, in: tokens, before: near.upperBound) > 0
        && !isNotOnly($0)
        && language.withoutVote.length(at: $0, in: tokens, before: sentence.upperBound) == 0
    }) {
      return true
    }
    // A turn of phrase that hangs on such a word means it: "on peut y retrouver".
    return near.contains {
      $0 != match.pivot
        && language.conditionals.length(at: $0, in: tokens, before: near.upperBound) > 0
    }
  }

  /// "Nicht nur die Polizei, sondern auch": what denies nothing.
  private func isNotOnly(_ place: Int) -> Bool {
    language.notOnly.length(at: place, in: tokens, before: sentence.upperBound) > 0
      || place > sentence.lowerBound
        && language.notOnly.length(at: place - 1, in: tokens, before: sentence.upperBound) > 0
  }

  /// Whether the verb of a rule has a subject that is no platform: "L'école regroupe".
  func hasOtherSubject(_ match: Match) -> Bool {
    guard match.platforms.isEmpty,
      !match.lists.contains(where: { $0.range.lowerBound < match.pivot })
    else { return false }
    var start = match.pivot
    // A subject stands near its verb; to look further would take time that grows with the sentence.
    let reach = max(sentence.lowerBound, match.pivot - 16)
    while start > reach, tokens[start - 1].kind != .mark,
      !language.clauseOpeners.contains(tokens[start - 1].key)
    {
      start -= 1
    }
    let subject = start..<match.pivot
    let speaksOfPlatform = subject.contains { place in
      shared.isSubjectPronoun(place, tokens)
        || mentions.contains { $0.tokens.contains(place) }
    }
    if speaksOfPlatform { return false }
    return subject.dropLast().contains { place in
      language.determiners.contains(tokens[place].key)
        && !language.demonstratives.contains(tokens[place].key)
        && !language.verbs.contains(tokens[place + 1].key)
        && !language.anyPlatform.contains(tokens[place + 1].key)
    }
  }
}

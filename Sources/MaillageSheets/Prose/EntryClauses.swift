/// What an entry of a list says of the role of the member, and where the member itself ends.
///
/// "le bourgmestre ou son délégué, qui le préside" is the bourgmestre, in the chair.
struct EntryClauses: LanguageReader {
  let tokens: [Token]
  let shared: SharedLanguage

  /// An entry without such clauses, and the role they state.
  func read(_ entry: ListEntry) -> (entry: ListEntry, role: Role?) {
    var entry = entry
    var role: Role?
    var range = withoutOpening(entry.tokens)
    if range.isEmpty { return (entry, nil) }
    // "le maire, ou son représentant, et": no member of its own.
    let alternate = language.alternates.length(
      at: range.lowerBound, in: tokens, before: range.upperBound)
    if alternate > 0 {
      entry.tokens = range.upperBound..<range.upperBound
      return (entry, nil)
    }
    for place in range.dropFirst() {
      if language.entryClauses.length(at: place, in: tokens, before: range.upperBound) > 0 {
        range = range.lowerBound..<place
        break
      }
      // "l'asbl Compagnons pour Ath": where it works.
      if language.purposes.contains(tokens[place].key), !language.instruments.isEmpty,
        !language.nounsAreCapitalised, place + 1 < range.upperBound, place > range.lowerBound + 1,
        tokens[place + 1].isCapitalised, !tokens[place + 1].isAcronym,
        language.legalForms.contains(tokens[range.lowerBound].key)
          || BelgianCommunes.ownName(of: tokens[place + 1].key) != nil
      {
        range = range.lowerBound..<place
        break
      }
      // "seize jeunes de 12 à 17 ans"
      if language.ofWords.contains(tokens[place].key), place + 1 < range.upperBound,
        tokens[place + 1].kind == .number, tokens[place + 1].range.count <= 2,
        // "Maison des 4 Vents"
        !(place + 2 < range.upperBound && tokens[place + 2].isCapitalised)
      {
        range = range.lowerBound..<place
        break
      }
      if language.alternates.length(at: place, in: tokens, before: range.upperBound) > 0 {
        role = role ?? self.role(in: place..<range.upperBound)
        range = range.lowerBound..<place
        break
      }
      let isApart = tokens[place].isMark(",") || tokens[place].isMark("(")
      guard isApart || language.clauseOpeners.contains(tokens[place].key) else { continue }
      if let stated = mark(at: isApart ? place + 1 : place, before: range.upperBound) {
        role = stated.role
        range = range.lowerBound..<place
        break
      }
      let next = place + 1
      if tokens[place].isMark(","), next < range.upperBound,
        language.clauseOpeners.length(at: next, in: tokens, before: range.upperBound) > 0
      {
        range = range.lowerBound..<place
        break
      }
    }
    entry.tokens = withoutRelative(range)
    return (entry, role)
  }

  /// The role that a clause at a place states, and where the clause ends.
  func mark(at place: Int, before end: Int) -> (role: Role, end: Int)? {
    for (role, words) in language.roleMarks {
      let length = words.length(at: place, in: tokens, before: end)
      guard length > 0 else { continue }
      // "président du CPAS" is a post, "président," a role; a clause may go on.
      let next = place + length
      let isClause = language.clauseOpeners.contains(tokens[place].key)
      if isClause || next >= end || tokens[next].kind == .mark { return (role, next) }
    }
    return nil
  }

  /// "l'échevin qui a les aînés dans ses attributions": the clause has the verb.
  private func withoutRelative(_ range: Range<Int>) -> Range<Int> {
    guard
      let opener = range.dropFirst().first(where: {
        language.clauseOpeners.contains(tokens[$0].key) && !tokens[$0].isCapitalised
      }),
      // "une institution qui met en œuvre": without its clause the word names nobody.
      !language.bounds.anyone.contains(tokens[opener - 1].key),
      (opener..<range.upperBound).contains(where: { language.verbs.contains(tokens[$0].key) })
    else { return range }
    return range.lowerBound..<opener
  }

  private func role(in range: Range<Int>) -> Role? {
    range.lazy.compactMap { mark(at: $0, before: range.upperBound)?.role }.first
  }

  /// Without fillers, and without "deux membres de", "un représentant de" in front.
  private func withoutOpening(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let filler = language.fillers.length(at: start, in: tokens, before: range.upperBound)
      // "comme Neupré" says how; "pour moitié" is a filler though "pour" says why.
      let adverbial = language.adverbials.length(at: start, in: tokens, before: range.upperBound)
      guard filler > adverbial, start + filler < range.upperBound else { break }
      start += filler
    }
    var place = start
    while place < range.upperBound,
      tokens[place].kind == .number || language.numbers[tokens[place].key] != nil
        || language.determiners.contains(tokens[place].key)
        || language.ofWords.contains(tokens[place].key)
    {
      place += 1
    }
    let sent = language.representatives.length(at: place, in: tokens, before: range.upperBound)
    let isOf =
      place + sent < range.upperBound && language.ofWords.contains(tokens[place + sent].key)
    return (sent > 0 && isOf ? place : start)..<range.upperBound
  }
}

/// What stands behind a colon within an entry.
extension ListSplitter {
  /// Opens what stands behind a colon within an entry.
  ///
  /// A heading that names no body, or whose letters begin the entries behind it ("Aide en Milieu
  /// Ouvert : AMO …"), only groups them; otherwise it is a member, and what follows are its parts as
  /// long as nothing says that they work in another field.
  func openNested(_ entries: [ListEntry]) -> [ListEntry] {
    var result: [ListEntry] = []
    var head: Range<Int>?
    for entry in entries {
      if let colon = divisions(of: entry.tokens, { $0.isMark(":") }).first,
        colon > entry.tokens.lowerBound, colon + 1 < entry.tokens.upperBound
      {
        let title = entry.tokens.lowerBound..<colon
        let rest = colon + 1..<entry.tokens.upperBound
        if namesSharedHeads(title) {
          // "7 C.P.A.S. : A, B": opened with the entries behind it.
          head = nil
          result.append(entry)
          continue
        }
        head = groups(title, rest) ? nil : title
        if head != nil { result.append(ListEntry(tokens: title, isExplicit: entry.isExplicit)) }
        for part in parts(of: rest) {
          result.append(
            ListEntry(tokens: part, isExplicit: entry.isExplicit, isPart: head != nil))
        }
      } else if let title = head, isPart(entry.tokens, of: title) {
        result.append(ListEntry(tokens: entry.tokens, isExplicit: entry.isExplicit, isPart: true))
      } else {
        head = nil
        result.append(entry)
      }
    }
    return result
  }

  /// What stands behind an inner colon, cut at commas and "and".
  func parts(of rest: Range<Int>) -> [Range<Int>] {
    let parts = cut(rest, at: divisions(of: rest) { $0.isMark(",") }).filter { !$0.isEmpty }
    return parts.enumerated().flatMap { place, part in
      splitAtAnd(part, isLast: place + 1 == parts.count, isOnly: parts.count == 1)
    }
  }

  /// Whether a heading only groups the entries behind it.
  func groups(_ title: Range<Int>, _ rest: Range<Int>) -> Bool {
    let first = tokens[rest.lowerBound]
    if first.isAcronym, initials(of: title) == first.key.text { return true }
    // "many agencies: Fenland Police, …"
    if let last = title.last,
      language.participants.contains(tokens[last].key)
        || language.nobodies.length(at: last, in: tokens, before: title.upperBound) > 0
    {
      return true
    }
    let word = firstWord(title)
    let head = lexicon.heads(at: word, tokens, before: title.upperBound)
    guard head.isCategory || !head.isOrganisation else { return false }
    // "plusieurs administrations : Fedasil, …"
    let isName = head.isCategory && first.isCapitalised && !language.nounsAreCapitalised
    return (first.isAcronym || isName || language.legalForms.contains(first.key))
      && !tokens[word].isAcronym
  }

  func isPart(_ entry: Range<Int>, of title: Range<Int>) -> Bool {
    if entry.contains(where: { tokens[$0].isMark("(") }) { return false }
    guard let own = lexicon.sector(of: title, tokens) else { return false }
    guard let other = lexicon.sector(of: entry, tokens) else { return false }
    return own == other
  }

  /// The first letters of the words of a heading that are not of the small ones.
  func initials(of title: Range<Int>) -> String {
    String(
      title.compactMap { place -> Character? in
        let token = tokens[place]
        let isSmall =
          language.ofWords.contains(token.key) || language.determiners.contains(token.key)
          || language.innerWords.contains(token.key)
        return token.kind == .word && !isSmall ? token.key.text.first : nil
      })
  }
}

/// What the items of a list name.
extension SheetExtractor {
  /// The members that an item names.
  ///
  /// "Collège des associations : A, B, C" only groups them; "Police locale : brigade jeunesse" is one
  /// body with a part. A comma alone sets off an apposition; an "et" joins.
  func itemEntries(of item: Range<Int>) -> [ListEntry] {
    let item = splitter.withoutInstances(withoutEnds(withoutRemark(withoutGloss(item))))
    if let bodies = bodiesBetweenSlashes(item) { return bodies }
    if let body = bodyBehindName(item) { return [body] }
    if isOnePhrase(item) || isOneBody(item) { return [ListEntry(tokens: item, isExplicit: true)] }
    // "CPAS de A, de B et de C"
    let sharing = splitter.entries(of: item, isExplicit: true)
    if sharing.count > 1, sharing.allSatisfy({ $0.head != nil }) { return sharing }
    // "un représentant d'A, un représentant de B et un représentant de C"
    let sent = item.count { place in
      language.representatives.contains(tokens[place].key) && place > item.lowerBound
        && (language.determiners.contains(tokens[place - 1].key)
          || language.numbers[tokens[place - 1].key] != nil)
    }
    if sent >= 2, !item.contains(where: { tokens[$0].isMark(":") || tokens[$0].isMark(";") }) {
      return splitter.entries(of: item, isExplicit: true)
    }
    // "deux délégués d'associations actives dans le secteur (A et B)"
    let named = splitter.insideBrackets(ListEntry(tokens: item, isExplicit: true))
    if named.count > 1 { return named }
    if let colon = item.first(where: { tokens[$0].isMark(":") }), colon > item.lowerBound,
      colon + 1 < item.upperBound
    {
      // "Police: - the inspector": a column of labels beside one of members.
      if splitter.isLoneDash(tokens[colon + 1]), colon + 2 < item.upperBound {
        return splitter.entries(ofItem: colon + 2..<item.upperBound)
      }
      let title = item.lowerBound..<colon
      if isNote(colon + 1..<item.upperBound) {
        return [ListEntry(tokens: title, isExplicit: true)]
      }
      if let named = namesBehindKind(title, colon + 1..<item.upperBound) { return named }
      let head = lexicon.heads(
        at: firstWord(of: title), tokens, before: title.upperBound)
      if !head.isOrganisation, !head.isFunction || head.isCategory {
        // "les habitants : trois délégués"
        if areOnlySent(colon + 1..<item.upperBound) {
          return [ListEntry(tokens: title, isExplicit: true)]
        }
        return splitter.entries(of: colon + 1..<item.upperBound, isExplicit: true)
      }
      return [ListEntry(tokens: title, isExplicit: true)]
    }
    if let names = splitter.behindNamely(item) {
      return splitter.entries(of: names, isExplicit: true)
    }
    var (entry, role) = clauses.read(ListEntry(tokens: item, isExplicit: true))
    while let last = entry.tokens.last, tokens[last].isMark(",") {
      entry.tokens = entry.tokens.dropLast()
    }
    if role != nil {
      // "le CPAS et le Relais social (secrétariat)": the last of them.
      var several = splitter.entries(ofItem: entry.tokens)
      guard several.count > 1 else { return [ListEntry(tokens: item, isExplicit: true)] }
      let last = several[several.count - 1].tokens.lowerBound
      several[several.count - 1].tokens = last..<item.upperBound
      return several
    }
    if !splitter.divisions(of: entry.tokens, { $0.isMark(";") }).isEmpty {
      return splitter.entries(of: entry.tokens, isExplicit: true)
    }
    let divisions = splitter.divisions(of: entry.tokens) { $0.isMark(",") }
    let commas = divisions.count
    if commas == 1, let comma = divisions.first,
      comma > entry.tokens.lowerBound, !splitter.isAdjective(comma + 1..<entry.tokens.upperBound),
      splitter.entries(ofItem: entry.tokens).count == 1,
      !entry.tokens.contains(where: { $0 > comma && tokens[$0].isMark("(") })
    {
      return [ListEntry(tokens: entry.tokens.lowerBound..<comma, isExplicit: true)]
    }
    // "Pleegzorg Vlaams-Brabant en Brussel" is one body, "le SAJ et le SPJ" are two.
    let isSeveral =
      commas >= 2
      || entry.tokens.dropLast(2).contains {
        language.conjunctions.contains(tokens[$0].key)
          && language.determiners.contains(tokens[$0 + 1].key)
          && lexicon.heads(at: $0 + 2, tokens, before: entry.tokens.upperBound).isBody
      }
    return isSeveral
      ? splitter.entries(of: entry.tokens, isExplicit: true)
      : splitter.entries(ofItem: entry.tokens)
  }

  /// "Shelter Scotland will come only if asked to.": an item that says when the body comes that it begins
  /// with.
  func subjectOfItem(_ item: Range<Int>) -> ListEntry? {
    guard
      let verb = item.dropFirst(2).prefix(8).first(where: {
        language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
      }), item.upperBound - verb > 3, !persons.hides(anyOf: item.lowerBound..<verb)
    else { return nil }
    let subject = withoutArticle(item.lowerBound..<verb)
    guard subject.count > 1, tokens[item.lowerBound].isCapitalised,
      subject.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapitalised }),
      lexicon.namesBody(subject, tokens) || tokens[subject.lowerBound].isAcronym,
      !isPlatform(subject)
    else { return nil }
    return ListEntry(tokens: subject, isExplicit: true)
  }

  /// "Polizei: Polizeistation Uhlen", "Jugend und Alter: Jugendtreff Uhlen, Seniorenbeirat": the bodies
  /// behind a label of one word or of several that "and" joins, where all of them begin as bodies do and
  /// their names say more than the label.
  func namesBehindKind(_ label: Range<Int>, _ list: Range<Int>) -> [ListEntry]? {
    let isPair = label.contains { language.conjunctions.contains(tokens[$0].key) }
    guard language.nounsAreCapitalised, label.count == 1 || isPair, !persons.hides(anyOf: list)
    else { return nil }
    let entries = splitter.entries(of: list, isExplicit: true)
    let areNamed = entries.allSatisfy { entry in
      let first = entry.tokens.lowerBound
      return tokens[first].isCapitalised && beginsAsBody(entry.tokens)
        && (entry.tokens.count > 1 || entries.count > 1)
        && !lexicon.heads(at: first, tokens, before: entry.tokens.upperBound).isFunction
    }
    return areNamed ? entries : nil
  }

  /// "Children, young people and family services": words in small letters up to one noun in the plural
  /// that they share.
  func isOnePhrase(_ item: Range<Int>) -> Bool {
    guard !language.frontJoins.isEmpty, item.count > 2, let last = item.last,
      language.sharedNouns.contains(tokens[last].key), !tokens[last].isCapitalised
    else { return false }
    return item.dropFirst().allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].isCapitalised
        && !language.determiners.contains(tokens[$0].key) || tokens[$0].isMark(",")
    }
  }

  /// "Lon, Fen and Wold Valleys NHS Foundation Trust", "Office of the Police, Crime & Victims' Commissioner":
  /// words with capitals up to the noun of the one body that they name.
  private func isOneBody(_ item: Range<Int>) -> Bool {
    guard !language.frontJoins.isEmpty, item.count <= Self.longestBody, let last = item.last,
      let comma = item.last(where: { tokens[$0].isMark(",") }),
      let and = (comma..<last).first(where: {
        language.conjunctions.contains(tokens[$0].key) || tokens[$0].isMark("&")
      }), !persons.hides(anyOf: item),
      item.allSatisfy({ place in
        let token = tokens[place]
        return token.isCapitalised || token.isMark(",") || place == and || token.isMark("'")
          || token.isQuote || language.ofWords.contains(token.key)
          || language.determiners.contains(token.key)
      })
    else { return false }
    let first = tokens[item.lowerBound].key
    if language.offices.contains(first), language.ofWords.contains(tokens[item.lowerBound + 1].key)
    {
      return true
    }
    let places = item.lowerBound..<and
    return last > and + 1 && lexicon.heads(at: last, tokens, before: last + 1).isOrganisation
      && !language.sharedNouns.contains(tokens[last].key)
      && !places.contains {
        tokens[$0].isAcronym || lexicon.heads(at: $0, tokens, before: $0 + 1).isBody
      }
      && (places.lowerBound..<comma).allSatisfy {
        tokens[$0].isMark(",") || $0 == places.lowerBound || tokens[$0 - 1].isMark(",")
      }
  }

  /// No item is longer that several words with commas between them make one body.
  private static let longestBody = 12

  /// "Convivial : invitée", "Shelter: since May": a word or two in small letters that name no body.
  func isNote(_ words: Range<Int>) -> Bool {
    words.count <= 3
      && words.allSatisfy { place in
        !tokens[place].isCapitalised && tokens[place].kind == .word
          && !language.conjunctions.contains(tokens[place].key)
      } && !lexicon.namesBody(words, tokens) && lexicon.sector(of: words, tokens) == nil
  }

  /// Whether a list names nobody but those who are sent.
  func areOnlySent(_ list: Range<Int>) -> Bool {
    guard
      let first = list.first(where: {
        tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
          && language.numbers[tokens[$0].key] == nil
      }), !list.contains(where: { tokens[$0].isMark(",") })
    else { return false }
    let length = language.representatives.length(at: first, in: tokens, before: list.upperBound)
    return length > 0
      && !(first + length < list.upperBound
        && language.ofWords.contains(tokens[first + length].key))
  }

  func firstWord(of range: Range<Int>) -> Int {
    range.first { tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key) }
      ?? range.lowerBound
  }

  /// An item without the sign at its end, and without the article that a body goes with.
  func withoutEnds(_ item: Range<Int>) -> Range<Int> {
    let word = firstWord(of: item)
    let isBody = lexicon.heads(at: word, tokens, before: item.upperBound).isBody
    var end = item.upperBound
    while end > item.lowerBound + 1,
      [".", ";", ","].contains(where: { tokens[end - 1].isMark($0) })
    {
      end -= 1
    }
    return (isBody && word < end ? word : item.lowerBound)..<end
  }
}

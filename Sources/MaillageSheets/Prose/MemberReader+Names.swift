/// What stands beside the name of a member: acronyms, legal forms, numbers, heads that it shares.
extension MemberReader {
  /// "Commune de Liège", "Commune d'Anderlecht".
  func headed(_ name: String, by head: String) -> String {
    if head.isEmpty { return name }
    let isVowel = name.first.map { "aeiouéèê".contains($0.lowercased()) } ?? false
    if isVowel, let last = head.split(separator: " ").last,
      let elided = language.elisions[String(last)]
    {
      return head.dropLast(last.count) + elided + name
    }
    return "\(head) \(name)"
  }

  /// The article that a place has behind the head it shares: "centres hospitaliers de la Roche".
  func article(of entry: ListEntry) -> String {
    guard entry.tokens.count > 1,
      language.determiners.contains(tokens[entry.tokens.lowerBound].key),
      !tokens[entry.tokens.lowerBound].isCapitalised
    else { return "" }
    let article = text.text(tokens[entry.tokens.lowerBound].range)
    return tokens[entry.tokens.lowerBound + 1].hasSpaceBefore ? article + " " : article
  }

  func ownAcronym(_ range: Range<Int>) -> String? {
    guard range.count == 1, tokens[range.lowerBound].isAcronym else { return nil }
    var acronym = text.text(tokens[range.lowerBound].range)
    acronym.removeAll { $0 == "." }
    return acronym
  }

  /// "35 Associations": a number before is no part of a name.
  func withoutCount(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    // "een of twee vertegenwoordigers", behind its article
    if start + 2 < range.upperBound, language.alternatives.contains(tokens[start].key),
      isNumber(tokens[start + 1].key)
    {
      start += 1
    }
    while start + 1 < range.upperBound,
      // "11.11.11" is a name.
      tokens[start].kind == .number && !tokens[start].key.text.contains(".")
        || isNumber(tokens[start].key)
          // "Thirteen Housing Group" is a name.
          && !(tokens[start].isCapitalised && tokens[start + 1].isCapitalised)
    {
      start += 1
      // "2 à 3 membres", "2/3 afgevaardigden"
      if start + 2 < range.upperBound, isRange(start), tokens[start + 1].kind == .number {
        start += 2
      }
    }
    // "deux pour le CPAS", "une pour les usagers": whom they sit for.
    let isCounted =
      start > range.lowerBound
      || start > 0
        && (language.indefinite.contains(tokens[start - 1].key)
          && !language.ofWords.contains(tokens[start - 1].key)
          || language.fillers.contains(tokens[start - 1].key))
    if isCounted, language.onBehalf.contains(tokens[start].key), start + 1 < range.upperBound {
      start += 1
    }
    return start > range.lowerBound ? trimmed(start..<range.upperBound) : range
  }

  /// Whether a word, or each part of a compound, is a number.
  private func isNumber(_ key: Word) -> Bool {
    key.hasHyphen || key.length == 0
      ? key.parts.allSatisfy { language.numbers.contains($0) } : language.numbers.contains(key)
  }

  private func isRange(_ place: Int) -> Bool {
    language.bounds.ranges.contains(tokens[place].key) || tokens[place].isMark("/")
      || tokens[place].isMark("-") || tokens[place].isMark("–")
  }

  /// Takes out brackets: an acronym or a full name is kept as such, a place or a part is left out.
  func withoutBrackets(_ range: Range<Int>, acronym: inout String?) -> Range<Int> {
    guard let open = range.first(where: { tokens[$0].isMark("(") }) else {
      return withoutLoneBracket(range, acronym: &acronym)
    }
    let close = (open..<range.upperBound).first { tokens[$0].isMark(")") } ?? range.upperBound
    let inside = open + 1..<close
    if inside.count == 1, open > range.lowerBound {
      let token = tokens[inside.lowerBound]
      if token.isAcronym || isShortForm(token, of: range.lowerBound..<open) {
        acronym = text.text(token.range)
      }
    } else if inside.count > 1, open == range.lowerBound + 1, tokens[range.lowerBound].isAcronym {
      // "CLB (Centrum voor Leerlingenbegeleiding)": both names of one body.
      if initials(of: inside).hasPrefix(tokens[range.lowerBound].key.text.prefix(2)) {
        acronym = text.text(tokens[range.lowerBound].range)
      }
    }
    if open == range.lowerBound {
      return trimmed(min(close + 1, range.upperBound)..<range.upperBound)
    }
    return range.lowerBound..<open
  }

  /// "Comité des Habitants de Vaux CHV)": the bracket before the short form was forgotten.
  private func withoutLoneBracket(_ range: Range<Int>, acronym: inout String?) -> Range<Int> {
    guard let last = range.last, tokens[last].isMark(")"), range.count > 2 else { return range }
    guard tokens[last - 1].isAcronym else { return trimmed(range.lowerBound..<last) }
    acronym = text.text(tokens[last - 1].range)
    return trimmed(range.lowerBound..<last - 1)
  }

  func isShortForm(_ token: Token, of name: Range<Int>) -> Bool {
    token.isCapitalised && token.range.count <= 6
      && initials(of: name).first == token.key.text.first
      && name.count > 1
  }

  func initials(of range: Range<Int>) -> String {
    String(
      range.compactMap { place in
        let token = tokens[place]
        return token.kind == .word && !language.ofWords.contains(token.key)
          && !language.determiners.contains(token.key)
          && !language.innerWords.contains(token.key) ? token.key.text.first : nil
      })
  }

  /// "… d'Entraide et de Formation – ABEF -".
  func withoutDashes(_ range: Range<Int>, acronym: inout String?) -> Range<Int> {
    guard let dash = range.first(where: { tokens[$0].isMark("–") || tokens[$0].isMark("-") }),
      dash > range.lowerBound,
      // « Centre Ville – Centre de Vie »
      range.prefix(while: { $0 < dash }).count(where: { tokens[$0].isQuote }) % 2 == 0,
      !isBetweenPlaces(dash, in: range)
    else {
      return range
    }
    if dash + 1 < range.upperBound, tokens[dash + 1].isAcronym {
      acronym = acronym ?? text.text(tokens[dash + 1].range)
    }
    return range.lowerBound..<dash
  }

  /// "Agentur Oberau – Unterau", "Naturpark Hohes Moor – Heide": a dash between proper names, of which
  /// no table knows what they are.
  private func isBetweenPlaces(_ dash: Int, in range: Range<Int>) -> Bool {
    guard dash > range.lowerBound + 1, isProper(dash - 1) else { return false }
    var start = dash + 1
    while start < range.upperBound {
      let end =
        (start..<range.upperBound).first { tokens[$0].isMark("–") || tokens[$0].isMark("-") }
        ?? range.upperBound
      guard (1...2).contains(end - start), (start..<end).allSatisfy({ isProper($0) }) else {
        return false
      }
      start = end + 1
    }
    return start > dash + 1
  }

  /// Whether a word with a capital is known to no table but that of places.
  private func isProper(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && token.isCapitalised && !token.isAcronym
      && (BelgianCommunes.ownName(of: token.key) != nil
        || !lexicon.explains(token.key)
          && !lexicon.heads(at: place, tokens, before: place + 1).isBody)
  }

  /// Where every noun has a capital, a name ends at the last: "der Stadtverwaltung fachübergreifend".
  func withoutTail(_ range: Range<Int>) -> Range<Int> {
    guard language.nounsAreCapitalised,
      let last = range.last(where: { tokens[$0].isCapitalised || tokens[$0].kind != .word }),
      // "Genossenschaft Courant d'air": a name of another language.
      last + 1 == range.upperBound || !Self.foreignArticles.contains(tokens[last + 1].key),
      // "Fahr mit", "Pack an": whom a name calls upon.
      !(range.count == 2
        && Self.calls.contains(tokens[last + 1 < range.upperBound ? last + 1 : last].key))
    else { return range }
    return range.lowerBound..<last + 1
  }

  private static let calls = WordSet("mit an los zu auf")
  private static let foreignArticles = WordSet("d' l' de du la le les van het")

  /// "Ministerium" of "des Ministeriums": the noun as it stands by itself.
  func nominative(_ name: String, of range: Range<Int>) -> String {
    let first = tokens[range.lowerBound]
    guard range.lowerBound > 0, first.isCapitalised,
      language.genitives.contains(tokens[range.lowerBound - 1].key)
    else { return name }
    for ending in language.genitiveEndings where first.key.text.hasSuffix(ending) {
      let stem = Word(first.key.text.dropLast(ending.count))
      let isNoun =
        language.bodies.contains(stem) || language.functions.contains(stem)
        || language.platformNouns.values.contains { $0.contains(stem) }
      guard isNoun else { continue }
      let word = name.prefix { $0 != " " }
      return String(word.dropLast(ending.count)) + name.dropFirst(word.count)
    }
    return name
  }

  /// "asbl « Les Tilleuls »": what stands wholly in quotation marks stands without them.
  func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = range.first, let last = range.last,
      tokens[first].isQuote, tokens[last].isQuote,
      !(first + 1..<last).contains(where: { tokens[$0].isQuote })
    else { return range }
    return first + 1..<last
  }

  /// "Ev.": an abbreviation that has but its first letter large.
  private func isShortened(_ place: Int) -> Bool {
    language.nounsAreCapitalised && tokens[place].isCapitalised && !tokens[place].isAcronym
      && language.abbreviations.contains(tokens[place].key)
  }

  func withoutLegalForm(_ range: Range<Int>) -> Range<Int> {
    var range = range
    // "asbl", or several signs of one: "e. V."
    let ends =
      max(range.lowerBound + 1, range.upperBound - 4)..<max(range.lowerBound + 1, range.upperBound)
    if let start = ends.first(where: { place in
      language.legalForms.length(at: place, in: tokens, before: range.upperBound)
        == range.upperBound - place
    }) {
      range = range.lowerBound..<start
    }
    if range.count > 1, language.legalForms.contains(tokens[range.lowerBound].key),
      // "Ev. Dekanat Neustadt" is evangelical.
      !isShortened(range.lowerBound),
      // "CV voor Huisvesting"
      !language.onBehalf.contains(tokens[range.lowerBound + 1].key)
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    // "l'association Les Tilleuls": what it is, and its name.
    if range.count > 1, language.kindsBeforeNames.contains(tokens[range.lowerBound].key),
      !tokens[range.lowerBound].isCapitalised, tokens[range.lowerBound + 1].isCapitalised
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }
}

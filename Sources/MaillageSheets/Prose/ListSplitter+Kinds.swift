/// Names behind the noun of their kind, and those whom others send.
extension ListSplitter {
  /// "de woonmaatschappijen De Haard en Vivendo", "die Vereine „Neuland“ und „Brücke“": the names behind a
  /// kind of bodies in the plural, two at least with an "and" between them.
  func namesOfKind(_ entry: ListEntry) -> [ListEntry]? {
    let noun = firstWord(entry.tokens)
    guard !entry.isPart, entry.head == nil, entry.tokens.upperBound - noun >= 4,
      isPlural(tokens[noun].key), language.sharedHeads[tokens[noun].key] == nil,
      lexicon.heads(at: noun, tokens, before: noun + 1).isCategory
    else { return nil }
    let names = noun + 1..<entry.tokens.upperBound
    let first = tokens[names.lowerBound]
    let isNamed =
      first.isQuote
      || !language.nounsAreCapitalised && !tokens[noun].isCapitalised && first.isCapitalised
    guard isNamed, let and = lastAnd(of: names), and > names.lowerBound, and + 1 < names.upperBound,
      tokens[and + 1].isQuote || tokens[and + 1].isCapitalised && !first.isQuote
    else { return nil }
    let pieces = [names.lowerBound..<and, and + 1..<names.upperBound]
    let arePlaces = pieces.allSatisfy {
      $0.count == 1 && BelgianCommunes.ownName(of: tokens[$0.lowerBound].key) != nil
    }
    return arePlaces ? nil : pieces.map { ListEntry(tokens: $0, isExplicit: true) }
  }

  /// The last "and" outside quotations.
  private func lastAnd(of names: Range<Int>) -> Int? {
    divisions(of: names) { _ in true }.isEmpty ? plainAnd(of: names) : nil
  }

  private func plainAnd(of names: Range<Int>) -> Int? {
    var result: Int?
    var place = names.lowerBound
    while place < names.upperBound {
      if tokens[place].isQuote, let close = closingQuote(place, before: names.upperBound) {
        place = close + 1
        continue
      }
      if language.conjunctions.contains(tokens[place].key) { result = place }
      place += 1
    }
    return result
  }

  private func isPlural(_ key: Word) -> Bool {
    ["en", "s", "x", "e", "ern"].contains { key.text.hasSuffix($0) }
  }

  /// "Vertreter der Zivilgesellschaft (Sportbund, DGB, Neuland e.V.)": the bodies in brackets behind those who
  /// are sent, where what stands before is no body itself; one alone where it has a capital.
  func sentInBrackets(_ title: Range<Int>, _ inside: Range<Int>) -> [ListEntry]? {
    let word = firstWord(title)
    let first = isNumber(word) ? firstWord(word + 1..<title.upperBound) : word
    let sent = language.representatives.length(at: first, in: tokens, before: title.upperBound)
    guard sent > 0, first + sent < title.upperBound,
      tokens[inside.lowerBound].isCapitalised
    else { return nil }
    let pieces = entries(of: inside, isExplicit: true)
    guard pieces.allSatisfy({ tokens[$0.tokens.lowerBound].isCapitalised }) else { return nil }
    // "Vertreter der Polizei Uhlen (Wache A, Wache B)" come from one body.
    let isNamed = isBody(title) && !language.determiners.contains(tokens[title.upperBound - 2].key)
    if isNamed { return nil }
    if pieces.count == 1 {
      let name = pieces[0].tokens
      return !language.nounsAreCapitalised && !tokens[name.lowerBound].isAcronym
        && !name.contains { BelgianCommunes.ownName(of: tokens[$0].key) != nil }
        && title.dropFirst().allSatisfy { !tokens[$0].isCapitalised } ? pieces : nil
    }
    let bodies = pieces.count { piece in
      lexicon.namesBody(piece.tokens, tokens)
        || piece.tokens.contains {
          tokens[$0].isAcronym || language.legalForms.contains(tokens[$0].key)
        }
    }
    return bodies * 2 >= pieces.count ? pieces : nil
  }

  private func isNumber(_ place: Int) -> Bool {
    tokens[place].kind == .number || language.numbers[tokens[place].key] != nil
  }

  /// "Fachambulanz für Suchtkranke und Angehörige des Verbands": where nouns have capitals, one without an
  /// article goes on with what a body is for, unless it is a body or a kind of them.
  func goesOnWithField(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard language.nounsAreCapitalised, let next = right.first,
      !language.determiners.contains(tokens[next].key), tokens[next].isCapitalised,
      !tokens[next].isAcronym,
      let joint = left.last(where: { language.departmentJoins.contains(tokens[$0].key) }),
      joint > left.lowerBound, (1...3).contains(left.upperBound - joint - 1),
      lexicon.heads(at: firstWord(left), tokens, before: joint).isOrganisation
    else { return false }
    return !right.prefix(2).contains { place in
      let head = lexicon.heads(at: place, tokens, before: right.upperBound)
      return head.isOrganisation || head.isFunction
        || head.isCategory && !language.representatives.contains(tokens[place].key)
    }
  }
}

extension ListSplitter {
  /// Opens entries that only announce others: "plusieurs partenaires (A et B)", "de 5 lokale besturen
  /// (…)", and hands a head that several share to each ("les communes de A, B et C").
  func expanded(_ entries: [ListEntry]) -> [ListEntry] {
    sharingHeads(entries.flatMap { insideBrackets(behindDash($0)) })
  }

  /// "representatives from designated agencies – Shelter": what stands behind the dash is one of them.
  private func behindDash(_ entry: ListEntry) -> ListEntry {
    guard !entry.isPart, let dash = entry.tokens.first(where: { isLoneDash(tokens[$0]) }),
      dash > entry.tokens.lowerBound + 1, dash + 1 < entry.tokens.upperBound,
      !language.nounsAreCapitalised, tokens[dash + 1].isCapitalised,
      !entry.tokens.prefix(dash - entry.tokens.lowerBound).contains(where: {
        tokens[$0].isCapitalised
      }), isGeneric(entry.tokens.lowerBound..<dash)
    else { return entry }
    var entry = entry
    entry.tokens = dash + 1..<entry.tokens.upperBound
    return entry
  }

  /// The entries in the brackets of one that names no body itself.
  func insideBrackets(_ entry: ListEntry) -> [ListEntry] {
    if let names = behindSuchAs(entry.tokens) {
      let pieces = splitAtAnd(names, isLast: true, isOnly: false)
      return pieces.map { ListEntry(tokens: $0, isExplicit: true) }
    }
    guard let open = entry.tokens.first(where: { tokens[$0].isMark("(") }),
      let close = closing(open, before: entry.tokens.upperBound + 1), close > open + 2,
      isGeneric(entry.tokens.lowerBound..<open)
    else { return [entry] }
    let inside = open + 1..<close
    let isList = inside.contains {
      tokens[$0].isMark(",") || language.conjunctions.contains(tokens[$0].key)
    }
    guard isList, inside.contains(where: { tokens[$0].isCapitalised }) else { return [entry] }
    return self.entries(of: inside, isExplicit: true)
  }

  /// "associations comme A ou B": the names of a kind.
  private func behindSuchAs(_ entry: Range<Int>) -> Range<Int>? {
    guard !language.suchAs.isEmpty else { return nil }
    for place in entry.dropFirst() {
      let length = language.suchAs.length(at: place, in: tokens, before: entry.upperBound)
      guard length > 0, place + length < entry.upperBound else { continue }
      let names = place + length..<entry.upperBound
      let isNamed = names.prefix(2).contains { tokens[$0].isCapitalised }
      return isNamed && isGeneric(entry.lowerBound..<place) ? names : nil
    }
    return nil
  }

  /// Whether a name has a word for participants or kinds of bodies and no capital of its own.
  private func isGeneric(_ name: Range<Int>) -> Bool {
    let words = name.filter { tokens[$0].kind == .word }
    let hasCapital = words.dropFirst().contains { tokens[$0].isCapitalised }
    guard !hasCapital || language.nounsAreCapitalised else { return false }
    return words.contains { place in
      language.participants.length(at: place, in: tokens, before: name.upperBound) > 0
        || language.categories.length(at: place, in: tokens, before: name.upperBound) > 0
    }
  }

  /// "gemeenten en OCMW's van A, B en C": six members.
  private func sharingHeads(_ entries: [ListEntry]) -> [ListEntry] {
    var result: [ListEntry] = []
    var heads: [String] = []
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? entries[index + 1] : nil
      // One place alone shares nothing, unless two heads share it.
      if let (names, rest) = sharedHeads(of: entry.tokens),
        let places = places(in: rest, isBehindHead: true),
        names.count > 1 || places.count > 1
          || next.map({ self.places(in: withoutOf($0.tokens)) != nil }) ?? false
      {
        // "Städte und Gemeinden A und B": each is one or the other.
        heads = names.count > 1 && names.allSatisfy(language.exclusiveHeads.contains) ? [""] : names
        result += places.flatMap { place in heads.map { with(entry, tokens: place, head: $0) } }
      } else if !heads.isEmpty, let places = places(in: withoutOf(entry.tokens)) {
        result += places.flatMap { place in heads.map { with(entry, tokens: place, head: $0) } }
      } else {
        heads = []
        result.append(entry)
      }
    }
    return result
  }

  /// "de Nivelles" of "les CPAS de Wavre, de Nivelles et de Tubize".
  private func withoutOf(_ entry: Range<Int>) -> Range<Int> {
    guard entry.count > 1, let first = entry.first, !tokens[first].isCapitalised,
      language.ofWords.contains(tokens[first].key)
    else { return entry }
    return entry.dropFirst()
  }

  private func with(_ entry: ListEntry, tokens: Range<Int>, head: String) -> ListEntry {
    var entry = entry
    entry.tokens = tokens
    entry.head = head
    return entry
  }

  /// The heads in the singular, and what stands behind them.
  private func sharedHeads(of entry: Range<Int>) -> (names: [String], rest: Range<Int>)? {
    var names: [String] = []
    var place = entry.lowerBound
    let sent = language.representatives.length(at: place, in: tokens, before: entry.upperBound)
    if sent > 0, place + sent < entry.upperBound,
      language.ofWords.contains(tokens[place + sent].key)
    {
      place += sent + 1
    }
    while place < entry.upperBound {
      if let (name, length) = sharedHead(at: place, before: entry.upperBound) {
        names.append(name)
        place += length
        continue
      }
      let token = tokens[place]
      guard
        language.determiners.contains(token.key) && !token.isCapitalised
          || place == entry.lowerBound && language.determiners.contains(token.key)
          || !names.isEmpty && language.conjunctions.contains(token.key) || token.kind == .number
          || language.numbers[token.key] != nil
      else { break }
      place += 1
    }
    guard !names.isEmpty, place < entry.upperBound else { return nil }
    while place < entry.upperBound, language.ofWords.contains(tokens[place].key),
      !tokens[place].isCapitalised
    {
      place += 1
    }
    return place < entry.upperBound ? (names, place..<entry.upperBound) : nil
  }

  /// A head in the plural, of up to two words.
  private func sharedHead(at place: Int, before end: Int) -> (name: String, length: Int)? {
    if place + 1 < end, shared.headBeginnings.contains(tokens[place].key),
      let name = language.sharedHeads["\(tokens[place].key.text) \(tokens[place + 1].key.text)"]
    {
      return (name, 2)
    }
    // "les CPAS de A et de B", its article left out.
    if place > 0, shared.headBeginnings.contains(tokens[place - 1].key),
      let name = language.sharedHeads["\(tokens[place - 1].key.text) \(tokens[place].key.text)"]
    {
      return (name, 1)
    }
    return language.sharedHeads[tokens[place].key].map { ($0, 1) }
  }

  /// Whether an "and" stands between two heads of one list of places: "gemeenten en OCMW's van A".
  func sharesHead(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    return language.sharedHeads[tokens[last].key] != nil
      && (first - 1..<min(right.upperBound, first + 2)).contains {
        sharedHead(at: $0, before: right.upperBound) != nil
      }
  }

  /// Whether a body goes before a head in the plural and one place: "services sociaux des communes
  /// de A".
  func isOfPlaces(_ name: Range<Int>) -> Bool {
    guard let place = name.last(where: { language.sharedHeads[tokens[$0].key] != nil }),
      place > name.lowerBound
    else { return false }
    return (name.lowerBound..<place).contains {
      let head = lexicon.heads(at: $0, tokens, before: place)
      return head.isOrganisation || head.isCategory
    }
  }

  /// The places that an entry names: one, or two with an "and" between them.
  private func places(in entry: Range<Int>, isBehindHead: Bool = false) -> [Range<Int>]? {
    if isPlace(entry, isBehindHead: isBehindHead) { return [entry] }
    guard let and = entry.first(where: { language.conjunctions.contains(tokens[$0].key) }) else {
      return nil
    }
    // "provinces de Liège et de Luxembourg"
    let second = entry.first { $0 > and && !language.ofWords.contains(tokens[$0].key) }
    let both = [entry.lowerBound..<and, (second ?? and + 1)..<entry.upperBound]
    return both.allSatisfy { isPlace($0, isBehindHead: isBehindHead) } ? both : nil
  }

  /// Whether an entry is nothing but a name with a capital, as a place is.
  private func isPlace(_ entry: Range<Int>, isBehindHead: Bool) -> Bool {
    guard let first = entry.first, entry.count <= 4, tokens[first].isCapitalised else {
      return false
    }
    return (isBehindHead || !tokens[first].isAcronym)
      && entry.allSatisfy {
        tokens[$0].kind == .word && !language.conjunctions.contains(tokens[$0].key)
      } && !lexicon.namesBody(entry, tokens)
  }
}

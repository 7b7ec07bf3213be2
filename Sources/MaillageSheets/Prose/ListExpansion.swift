extension ListSplitter {
  /// Opens entries that only announce others: "plusieurs partenaires (A et B)", "de 5 lokale besturen
  /// (…)", and hands a head that several share to each ("les communes de A, B et C").
  func expanded(_ entries: [ListEntry]) -> [ListEntry] {
    sharingHeads(
      entries.flatMap { entry in namesOfKind(entry) ?? insideBrackets(behindDash(entry)) })
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
      let close = closing(open, before: entry.tokens.upperBound + 1), close > open + 1
    else { return [entry] }
    let inside = open + 1..<close
    let title = entry.tokens.lowerBound..<open
    if let sent = sentInBrackets(title, inside) { return sent }
    guard inside.count > 1 else { return [entry] }
    guard isGeneric(title) else {
      // "Relais sociaux (A, B et C)", "les six communes du Parc Vert (A, B et C)"
      return placesOfHeads(title, inside) ?? placesOfKind(title, inside) ?? [entry]
    }
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
      // "des acteurs tels que le centre de santé, la mutualité": each of them known by its article.
      let isNamed =
        names.prefix(2).contains { tokens[$0].isCapitalised }
        || language.determiners.contains(tokens[names.lowerBound].key)
          && !language.indefinite.contains(tokens[names.lowerBound].key) && isBody(names)
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

  /// The places in brackets or behind a colon, each with the heads that stand before the sign, where
  /// nothing else does: "7 C.P.A.S. : A, B et C".
  private func placesOfHeads(_ title: Range<Int>, _ list: Range<Int>) -> [ListEntry]? {
    guard let (heads, end) = leadingHeads(of: title), end == title.upperBound else { return nil }
    let pieces = self.entries(of: list, isExplicit: true)
    let places = pieces.map { self.places(in: withoutOf($0.tokens), isBehindHead: true) }
    guard pieces.count > 1, places.allSatisfy({ $0 != nil }) else { return nil }
    return places.flatMap { $0 ?? [] }.flatMap { place in
      heads.map { ListEntry(tokens: place, isExplicit: true, head: $0) }
    }
  }

  /// The places in brackets behind a kind of bodies and what they are of.
  private func placesOfKind(_ title: Range<Int>, _ list: Range<Int>) -> [ListEntry]? {
    guard let (heads, end) = leadingHeads(of: title), heads.count == 1, end < title.upperBound,
      title.prefix(4).contains(where: {
        lexicon.heads(at: $0, tokens, before: end).isCategory && $0 + 1 < end + 1
          && language.ofWords.contains(tokens[$0 + 1].key)
      })
    else { return nil }
    let pieces = self.entries(of: list, isExplicit: true)
    let arePlaces = pieces.allSatisfy { isPlace(withoutOf($0.tokens), isBehindHead: true) }
    return pieces.count > 1 && arePlaces ? pieces : nil
  }

  /// Entries behind a colon with the head that stands before it: "trois CPAS : A, B et C".
  func sharingHead(before list: Int, in sentence: Range<Int>, _ entries: [ListEntry]) -> [ListEntry]
  {
    let colon = list - 1
    guard entries.count > 1, colon > sentence.lowerBound, tokens[colon].isMark(":"),
      entries.allSatisfy({ $0.head == nil && isPlace($0.tokens, isBehindHead: true) })
    else { return entries }
    for start in max(sentence.lowerBound, colon - 4)..<colon {
      guard let (heads, end) = leadingHeads(of: start..<colon), end == colon,
        !lexicon.heads(at: colon - 1, tokens, before: colon).isCategory || areCommunes(heads)
      else { continue }
      return entries.flatMap { entry in heads.map { with(entry, tokens: entry.tokens, head: $0) } }
    }
    return entries
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
          || next.map({
            self.places(in: withoutOf($0.tokens)) != nil
              && !isOfOneRegion(rest, next: $0.tokens)
          }) ?? false
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

  /// "les zones de police du Brabant, Praxis et le CPAS": an article before the first place goes with a
  /// region that stands alone, unless the next has one as well.
  private func isOfOneRegion(_ place: Range<Int>, next: Range<Int>) -> Bool {
    let before = tokens[place.lowerBound - 1].key
    return language.ofWords.contains(before) && language.fusedPrepositions[before] != nil
      && !before.text.hasSuffix("'") && !language.ofWords.contains(tokens[next.lowerBound].key)
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
    guard let (names, end) = leadingHeads(of: entry) else { return nil }
    var place = end
    // "7 C.P.A.S. : A, B"
    if place < entry.upperBound, tokens[place].isMark(":") { place += 1 }
    while place < entry.upperBound, isJoinedToPlaces(place) { place += 1 }
    return place < entry.upperBound ? (names, place..<entry.upperBound) : nil
  }

  /// "de" of "communes de A", "in" of "local authorities in A".
  private func isJoinedToPlaces(_ place: Int) -> Bool {
    !tokens[place].isCapitalised
      && (language.ofWords.contains(tokens[place].key)
        || language.placeWords.contains(tokens[place].key) && !language.nounsAreCapitalised)
  }

  /// Whether a label is nothing but heads that places share, and no mere kind of body.
  func namesSharedHeads(_ title: Range<Int>) -> Bool {
    guard let (heads, end) = leadingHeads(of: title), end == title.upperBound else { return false }
    return !lexicon.heads(at: end - 1, tokens, before: end).isCategory || areCommunes(heads)
  }

  /// Whether heads are those of communes, which have no name but that of their place.
  private func areCommunes(_ heads: [String]) -> Bool {
    heads.allSatisfy { head in
      let first = head.prefix { $0 != " " }
      return language.communeCues.contains(Word(first.lowercased()))
    }
  }

  /// The heads in the plural that an entry begins with, in the singular, and where they end.
  private func leadingHeads(of entry: Range<Int>) -> (names: [String], end: Int)? {
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
    return names.isEmpty ? nil : (names, place)
  }

  /// A head in the plural, of up to three words.
  private func sharedHead(at place: Int, before end: Int) -> (name: String, length: Int)? {
    if place + 1 < end, shared.headBeginnings.contains(tokens[place].key) {
      let two = "\(tokens[place].key.text) \(tokens[place + 1].key.text)"
      if place + 2 < end, let name = language.sharedHeads["\(two) \(tokens[place + 2].key.text)"] {
        return (name, 3)
      }
      if let name = language.sharedHeads[two] { return (name, 2) }
    }
    // "les CPAS de A et de B", its article left out; "7 CPAS".
    if place > 0, shared.headBeginnings.contains(tokens[place - 1].key),
      let name = language.sharedHeads["\(tokens[place - 1].key.text) \(tokens[place].key.text)"]
    {
      return (name, 1)
    }
    if place > 0, isNumber(place - 1),
      let name = language.sharedHeads["# \(tokens[place].key.text)"]
    {
      return (name, 1)
    }
    return language.sharedHeads[tokens[place].key].map { ($0, 1) }
  }

  private func isNumber(_ place: Int) -> Bool {
    tokens[place].kind == .number || language.numbers[tokens[place].key] != nil
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
    guard let first = entry.first, entry.count <= 4,
      tokens[first].isCapitalised || isBehindHead && beginsWithArticle(entry)
    else { return false }
    return (isBehindHead || !tokens[first].isAcronym)
      && entry.allSatisfy {
        tokens[$0].kind == .word && !language.conjunctions.contains(tokens[$0].key)
      } && !lexicon.namesBody(entry, tokens)
  }

  /// "la Miséricorde", behind "centres hospitaliers de".
  private func beginsWithArticle(_ name: Range<Int>) -> Bool {
    name.count > 1 && language.determiners.contains(tokens[name.lowerBound].key)
      && !language.ofWords.contains(tokens[name.lowerBound].key)
      && tokens[name.lowerBound + 1].isCapitalised
  }
}

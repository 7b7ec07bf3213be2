/// An entry of a list in a sentence.
struct ListEntry: Sendable, Equatable {
  /// Its tokens.
  var tokens: Range<Int>
  /// Whether it stands behind a bullet, or between commas or semicolons of an announced list.
  var isExplicit: Bool
  /// Whether it is a part of the entry before it ("Police : Renseignements généraux, …").
  var isPart = false
  /// A head that it shares with others, in the singular: "gemeente" of "gemeenten van A en B".
  var head: String?
}

/// Cuts lists as a careful reader does.
///
/// Commas and semicolons divide outside brackets; a bracket that is never closed shuts nothing in.
/// The last "and" divides, one inside a name does not.
struct ListSplitter {
  let tokens: [Token]
  let language: SheetLanguage
  let lexicon: BodyLexicon
  /// For each opening bracket the one that closes it; 0 for any other token.
  private let closers: [Int]
  /// Whether a bracket closes one that was opened.
  private let isCloser: [Bool]
  /// For a colon the verb behind it in the same clause, if one stands near.
  private let verbBehind: [Int: Int]

  init(tokens: [Token], language: SheetLanguage, lexicon: BodyLexicon) {
    self.tokens = tokens
    self.language = language
    self.lexicon = lexicon
    var closers = [Int](repeating: 0, count: tokens.count)
    var isCloser = [Bool](repeating: false, count: tokens.count)
    var open: [Int] = []
    for place in tokens.indices where tokens[place].kind == .mark {
      if tokens[place].isMark("(") {
        open.append(place)
      } else if tokens[place].isMark(")"), let start = open.popLast(),
        place - start <= Self.longestBracket
      {
        closers[start] = place
        isCloser[place] = true
      }
    }
    self.closers = closers
    self.isCloser = isCloser
    verbBehind = Self.verbsBehindColons(tokens, language)
  }

  private static func verbsBehindColons(_ tokens: [Token], _ language: SheetLanguage) -> [Int: Int]
  {
    guard tokens.contains(where: { $0.isMark(":") }) else { return [:] }
    var result: [Int: Int] = [:]
    var verb: Int?
    for place in tokens.indices.reversed() {
      let token = tokens[place]
      if token.isMark(";") || token.isMark(".") {
        verb = nil
      } else if token.isMark(":") {
        if let verb, verb - place <= clauseReach { result[place] = verb }
      } else if token.kind == .word, !token.isCapitalised, language.verbs.contains(token.key) {
        verb = place
      }
    }
    return result
  }

  /// What ends a list, in the four languages.
  private static let andSoOn: Set<String> = ["etc", "enz", "enzovoort", "usw"]
  /// A bracket that goes on for longer was never closed.
  private static let longestBracket = 240
  /// How far behind a colon a verb tells that a clause stands there.
  private static let clauseReach = 60

  /// Where a list that begins at a place ends: before what begins a clause or a sentence.
  func end(of list: Range<Int>) -> Int {
    var end = openEnd(of: list)
    // "…, and": what joins goes with what was left out.
    while end > list.lowerBound, end < list.upperBound,
      tokens[end - 1].isMark(",") || language.conjunctions.contains(tokens[end - 1].key)
    {
      end -= 1
    }
    return end
  }

  private func openEnd(of list: Range<Int>) -> Int {
    var place = list.lowerBound
    var isFresh = true
    var isClosed = false
    while place < list.upperBound {
      let token = tokens[place]
      if token.isMark("("), let close = closing(place, before: list.upperBound) {
        place = close + 1
        isFresh = false
        continue
      }
      if token.kind == .mark {
        // A bracket that was opened before the list began shuts it.
        let isEnd = [".", "!", "?"].contains(token.key) && !Sentences.isInitial(place, of: tokens)
        if isEnd || isCloser[place] { return place }
        if token.key == "…", place + 1 < list.upperBound, !tokens[place + 1].isMark(",") {
          return place
        }
        if token.key == ":", place > list.lowerBound, let verb = verbBehind[place],
          verb < list.upperBound
        {
          return place
        }
        isFresh = token.key == "," || token.key == ";"
        if isFresh { isClosed = false }
      } else {
        if Self.andSoOn.contains(token.key) { return place }
        let joins = language.conjunctions.length(at: place, in: tokens, before: list.upperBound)
        if joins > 0 {
          // "sécurité et de prévention" goes on with a name and closes no list.
          let next = place + joins
          isClosed =
            next >= list.upperBound || !language.ofWords.contains(tokens[next].key)
            || language.determiners.contains(tokens[next].key) || isClosed
          place += joins
          continue
        }
        let opens = language.clauseOpeners.length(at: place, in: tokens, before: list.upperBound)
        if opens > 0, place > list.lowerBound { return place }
        let isVerb = language.verbs.contains(token.key) && !token.isCapitalised
        if isVerb, place > list.lowerBound {
          // ", et vise à …": what stands since the last comma belongs to the verb, unless an "and"
          // has closed the list before it.
          return isFresh || isClosed
            ? place : lastDivision(before: place, from: list.lowerBound) ?? place
        }
        isFresh = false
      }
      place += 1
    }
    return list.upperBound
  }

  private func lastDivision(before place: Int, from start: Int) -> Int? {
    var index = place - 1
    while index > start {
      if tokens[index].isMark(",") || tokens[index].isMark(";") { return index }
      index -= 1
    }
    return nil
  }

  /// The bracket that closes the one at a place.
  func closing(_ open: Int, before end: Int) -> Int? {
    let close = closers[open]
    return close > 0 && close < end ? close : nil
  }

  /// The entries of a list.
  func entries(of list: Range<Int>, isExplicit: Bool) -> [ListEntry] {
    var list = list
    while let first = list.first, tokens[first].isMark(":") { list = list.dropFirst() }
    list = withoutAnnouncement(list)
    let semicolons = divisions(of: list) { $0.isMark(";") }
    var parts: [Range<Int>] = []
    if semicolons.count >= 2
      || semicolons.count == 1 && divisions(of: list, { $0.isMark(",") }).isEmpty
    {
      parts = cut(list, at: semicolons)
    } else {
      let commas = divisions(of: list) { $0.isMark(",") || $0.isMark(";") }
      // "A – B – C": dashes part what no comma does.
      let dashes = commas.isEmpty ? divisions(of: list, isLoneDash) : []
      parts = cut(list, at: dashes.count >= 2 ? dashes : commas)
    }
    parts = withoutClauses(parts.filter { !isLegalForm($0) && !$0.isEmpty })
    var entries: [ListEntry] = []
    for (place, part) in parts.enumerated() {
      let isLast =
        place + 1 == parts.count
        || part.upperBound < list.upperBound && tokens[part.upperBound].isMark(";")
          && part.lowerBound > list.lowerBound && tokens[part.lowerBound - 1].isMark(",")
      for piece in splitAtAnd(part, isLast: isLast, isOnly: parts.count == 1) {
        entries.append(ListEntry(tokens: piece, isExplicit: isExplicit))
      }
    }
    return expanded(openNested(entries))
  }

  /// Parts without participles and what goes with them: "des associations œuvrant dans les domaines de
  /// la prévention, de la sécurité" is one, and an adjective alone goes with the part before it.
  private func withoutClauses(_ parts: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isInClause = false
    let opensWithOf = parts.first.map(opensWithOf) ?? false
    for part in parts {
      if isInClause, !opensWithOf, language.ofWords.contains(tokens[part.lowerBound].key) {
        continue
      }
      if let last = result.last, last.upperBound + 1 == part.lowerBound, isAdjective(part) {
        result[result.count - 1] = last.lowerBound..<part.upperBound
        continue
      }
      let clause = part.dropFirst().first {
        language.entryClauses.length(at: $0, in: tokens, before: part.upperBound) > 0
          || language.ofWords.contains(tokens[$0].key) && $0 + 1 < part.upperBound
            && language.placeLists.contains(tokens[$0 + 1].key)
      }
      isInClause = clause != nil
      result.append(part.lowerBound..<(clause ?? part.upperBound))
    }
    return result
  }

  /// "fédérale, régionales et communautaires": whether a part begins with an adjective in the plural
  /// or is one word of the kind.
  func isAdjective(_ part: Range<Int>) -> Bool {
    guard let first = part.first, !tokens[first].isCapitalised, !language.adjectivesPrecede,
      language.longAdjectives.contains(tokens[first].key)
    else { return false }
    return !lexicon.heads(at: first, tokens, before: part.upperBound).isBody
  }

  /// "Le Foyer, asbl, …": a legal form behind a comma is no entry.
  private func isLegalForm(_ part: Range<Int>) -> Bool {
    part.count == 1 && language.legalForms.contains(tokens[part.lowerBound].key)
  }

  /// "chaque association, à savoir A, B et C": the names that such words announce.
  func behindNamely(_ list: Range<Int>) -> Range<Int>? {
    for place in list.dropFirst() where tokens[place - 1].isMark(",") {
      let length = language.namely.length(at: place, in: tokens, before: list.upperBound)
      if length > 0, place + length < list.upperBound { return place + length..<list.upperBound }
    }
    return nil
  }

  /// "de volgende partners: …": what only says that members follow is no entry.
  private func withoutAnnouncement(_ list: Range<Int>) -> Range<Int> {
    let start = list.prefix(12)
    guard let colon = start.first(where: { tokens[$0].isMark(":") }), colon + 1 < list.upperBound
    else { return list }
    let isAnnouncement = start.prefix { $0 < colon }.allSatisfy { place in
      let token = tokens[place]
      return token.kind == .number || language.numbers[token.key] != nil
        || language.determiners.contains(token.key) || language.fillers.contains(token.key)
        || language.adjectives.contains(token.key)
        || language.participants.length(at: place, in: tokens, before: colon) > 0
    }
    return isAnnouncement ? colon + 1..<list.upperBound : list
  }

  /// The entries of one item behind a bullet or on a line of its own.
  ///
  /// An item is one member, but for an inner colon, an enumeration of its own ("KWB, Femma en OKRA")
  /// and two bodies joined by "and".
  func entries(ofItem item: Range<Int>) -> [ListEntry] {
    let commas = divisions(of: item) { $0.isMark(",") }
    let parts = cut(item, at: commas).filter { !$0.isEmpty }
    let whole = ListEntry(tokens: item, isExplicit: true)
    guard let last = parts.last, divisions(of: item, { $0.isMark(":") }).isEmpty else {
      return expanded(openNested([whole]))
    }
    let pieces = splitAtAnd(last, isLast: true, isOnly: parts.count == 1)
    guard pieces.count > 1, parts.count > 1 || pieces.allSatisfy(isBody) else {
      return expanded([whole])
    }
    let all = parts.dropLast() + pieces
    guard all.allSatisfy({ tokens[firstWord($0)].isCapitalised || isBody($0) }) else {
      return expanded([whole])
    }
    return expanded(all.map { ListEntry(tokens: $0, isExplicit: true) })
  }

  /// Whether a name begins with a body or an acronym.
  func isBody(_ name: Range<Int>) -> Bool {
    guard !name.isEmpty else { return false }
    var word = firstWord(name)
    let sent = language.representatives.length(at: word, in: tokens, before: name.upperBound)
    if sent > 0, word + sent < name.upperBound, language.ofWords.contains(tokens[word + sent].key) {
      word = firstWord(word + sent + 1..<name.upperBound)
    }
    return tokens[word].isAcronym
      || lexicon.heads(at: word, tokens, before: name.upperBound).isOrganisation
  }

  func isLoneDash(_ token: Token) -> Bool {
    token.hasSpaceBefore && ["–", "-", "•", "|", "/"].contains { token.isMark($0) }
  }

  private func cut(_ list: Range<Int>, at divisions: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = list.lowerBound
    for division in divisions {
      result.append(start..<division)
      start = division + 1
    }
    result.append(start..<list.upperBound)
    return result
  }

  /// The places of signs outside brackets and quotations.
  private func divisions(of list: Range<Int>, _ isDivision: (Token) -> Bool) -> [Int] {
    var result: [Int] = []
    var place = list.lowerBound
    while place < list.upperBound {
      if tokens[place].isMark("("), let close = closing(place, before: list.upperBound) {
        place = close + 1
        continue
      }
      if tokens[place].isQuote,
        let close = (place + 1..<min(list.upperBound, place + 14)).first(where: {
          tokens[$0].isQuote
        })
      {
        place = close + 1
        continue
      }
      if isDivision(tokens[place]) { result.append(place) }
      place += 1
    }
    return result
  }

  /// Divides at each "and" that joins two members.
  private func splitAtAnd(_ part: Range<Int>, isLast: Bool, isOnly: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = part.lowerBound
    var place = part.lowerBound
    while place < part.upperBound {
      if tokens[place].isMark("("), let close = closing(place, before: part.upperBound) {
        place = close + 1
        continue
      }
      let length =
        language.conjunctions.length(at: place, in: tokens, before: part.upperBound)
        + (tokens[place].isMark("&") || isOr(place, in: part) ? 1 : 0)
      guard length > 0 else {
        place += 1
        continue
      }
      let next = place + length
      if place == start {
        start = place + length
      } else if isOr(place, in: part) {
        result.append(start..<place)
        start = next
      } else if repeatsPreposition(next, of: start, before: part.upperBound) {
        // "par la commune ainsi que par le CPAS"
        result.append(start..<place)
        start = next + 1
      } else if joins(
        start..<place, place + length..<part.upperBound, isLast: isLast, isOnly: isOnly,
        isSign: tokens[place].isMark("&"))
      {
        result.append(start..<place)
        start = place + length
      }
      place += length
    }
    if start < part.upperBound { result.append(start..<part.upperBound) }
    return result
  }

  /// "la Province ou la Commission": an "or" between two bodies, each with its article.
  private func isOr(_ place: Int, in part: Range<Int>) -> Bool {
    guard language.alternatives.contains(tokens[place].key), place > part.lowerBound else {
      return false
    }
    let next = (place + 1..<part.upperBound).first {
      !language.ofWords.contains(tokens[$0].key) && !language.determiners.contains(tokens[$0].key)
    }
    guard let next, next > place + 1 else { return false }
    return tokens[next].isAcronym
      || lexicon.heads(at: next, tokens, before: part.upperBound).isOrganisation
  }

  /// Whether an "and" between these joins two members rather than two words of one name.
  private func joins(
    _ left: Range<Int>, _ right: Range<Int>, isLast: Bool, isOnly: Bool, isSign: Bool
  ) -> Bool {
    guard let first = right.first, let before = left.last else { return false }
    let next = tokens[first]
    if lexicon.isOneName(left, right, tokens) { return false }
    // "de la Ville, du CPAS et de deux écoles": each entry has the word that the list began with.
    if language.ofWords.contains(next.key), opensWithOf(left) { return true }
    // "Entraide et de Formation", "Integrations- und Präventionsarbeit".
    if language.ofWords.contains(next.key), !language.determiners.contains(next.key) {
      return false
    }
    if tokens[before].key.hasSuffix("-") { return false }
    // "gemeenten en OCMW's van A": both heads belong to what follows.
    if sharesHead(left, right) { return false }
    // "Sozialdienste der Gemeinden A und B": the places of one body.
    if isOfPlaces(left), next.isCapitalised, right.count <= 2,
      !lexicon.heads(at: first, tokens, before: right.upperBound).isBody
    {
      return false
    }
    // "teams 2a en 2b".
    if next.kind == .number, right.count == 1 { return false }
    // "Département de la Nature et des Forêts", "l'asbl Habitat et Vie": one name.
    if language.ofWords.contains(next.key), left.dropFirst().contains(where: isOf),
      !lexicon.heads(at: first + 1, tokens, before: right.upperBound).isBody
    {
      return false
    }
    if next.isCapitalised, !next.isAcronym,
      left.prefix(2).contains(where: { language.legalForms.contains(tokens[$0].key) }),
      !lexicon.heads(at: first, tokens, before: right.upperBound).isBody
    {
      return false
    }
    if goesOnWithName(left, right) { return false }
    if language.determiners.contains(next.key) || language.titles.contains(next.key) {
      return true
    }
    if language.fillers.length(at: first, in: tokens, before: right.upperBound) > 0 { return true }
    let head = lexicon.heads(at: first, tokens, before: right.upperBound)
    if head.isBody { return true }
    // "Rhode & Schelde": the sign stands within names.
    if isSign { return false }
    if isLast, !isOnly { return true }
    if isOnly {
      let leftHead = lexicon.heads(at: left.lowerBound, tokens, before: left.upperBound)
      return next.isCapitalised == tokens[firstWord(left)].isCapitalised
        && (next.isAcronym || leftHead.isBody || next.isCapitalised)
    }
    return false
  }

  /// "Forum pour la Prévention et la Sécurité urbaine": a noun with a capital that is no body goes with
  /// the one before it, which is joined to its name in the same way.
  private func goesOnWithName(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard right.count > 1, language.determiners.contains(tokens[right.lowerBound].key),
      tokens[right.lowerBound + 1].isCapitalised, !tokens[right.lowerBound + 1].isAcronym,
      !lexicon.heads(at: right.lowerBound + 1, tokens, before: right.upperBound).isBody,
      let article = left.dropFirst().last(where: {
        tokens[$0].key == tokens[right.lowerBound].key
      }), article + 1 < left.upperBound, tokens[article + 1].isCapitalised
    else { return false }
    return language.innerWords.contains(tokens[article - 1].key)
      || language.ofWords.contains(tokens[article - 1].key)
  }

  /// Whether the word before a list stands again before its next entry.
  private func repeatsPreposition(_ next: Int, of start: Int, before end: Int) -> Bool {
    start > 0 && next + 1 < end && language.adverbials.contains(tokens[next].key)
      && tokens[start - 1].key == tokens[next].key
  }

  private func isOf(_ place: Int) -> Bool { language.ofWords.contains(tokens[place].key) }

  /// Whether "de" stands at the head of an entry, or before the list that it begins.
  private func opensWithOf(_ entry: Range<Int>) -> Bool {
    language.ofWords.contains(tokens[entry.lowerBound].key)
      || entry.lowerBound > 0 && language.ofWords.contains(tokens[entry.lowerBound - 1].key)
  }

  private func firstWord(_ range: Range<Int>) -> Int {
    range.first { tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key) }
      ?? range.lowerBound
  }

  /// Opens what stands behind a colon within an entry.
  ///
  /// A heading that names no body, or whose letters begin the entries behind it ("Aide en Milieu
  /// Ouvert : AMO …"), only groups them; otherwise it is a member, and what follows are its parts as
  /// long as nothing says that they work in another field.
  private func openNested(_ entries: [ListEntry]) -> [ListEntry] {
    var result: [ListEntry] = []
    var head: Range<Int>?
    for entry in entries {
      if let colon = divisions(of: entry.tokens, { $0.isMark(":") }).first,
        colon > entry.tokens.lowerBound, colon + 1 < entry.tokens.upperBound
      {
        let title = entry.tokens.lowerBound..<colon
        let rest = colon + 1..<entry.tokens.upperBound
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
  private func parts(of rest: Range<Int>) -> [Range<Int>] {
    let parts = cut(rest, at: divisions(of: rest) { $0.isMark(",") }).filter { !$0.isEmpty }
    return parts.enumerated().flatMap { place, part in
      splitAtAnd(part, isLast: place + 1 == parts.count, isOnly: parts.count == 1)
    }
  }

  /// Whether a heading only groups the entries behind it.
  private func groups(_ title: Range<Int>, _ rest: Range<Int>) -> Bool {
    let first = tokens[rest.lowerBound]
    if first.isAcronym, initials(of: title) == first.key { return true }
    let word = firstWord(title)
    let head = lexicon.heads(at: word, tokens, before: title.upperBound)
    guard head.isCategory || !head.isOrganisation else { return false }
    return (first.isAcronym || language.legalForms.contains(first.key)) && !tokens[word].isAcronym
  }

  private func isPart(_ entry: Range<Int>, of title: Range<Int>) -> Bool {
    if entry.contains(where: { tokens[$0].isMark("(") }) { return false }
    guard let own = lexicon.sector(of: title, tokens) else { return false }
    guard let other = lexicon.sector(of: entry, tokens) else { return false }
    return own == other
  }

  /// The first letters of the words of a heading that are not of the small ones.
  private func initials(of title: Range<Int>) -> String {
    String(
      title.compactMap { place -> Character? in
        let token = tokens[place]
        let isSmall =
          language.ofWords.contains(token.key) || language.determiners.contains(token.key)
          || language.innerWords.contains(token.key)
        return token.kind == .word && !isSmall ? token.key.first : nil
      })
  }
}

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
struct ListSplitter: LanguageReader {
  let tokens: [Token]
  let shared: SharedLanguage
  let lexicon: BodyLexicon
  /// For each opening bracket the one that closes it; 0 for any other token.
  private let closers: [Int]
  /// Whether a bracket closes one that was opened.
  let isCloser: [Bool]
  /// For a colon the verb behind it in the same clause, if one stands near.
  let verbBehind: [Int: Int]

  init(tokens: [Token], language: SharedLanguage, lexicon: BodyLexicon) {
    self.tokens = tokens
    shared = language
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

  private static func verbsBehindColons(
    _ tokens: [Token], _ language: SharedLanguage
  ) -> [Int: Int] {
    guard tokens.contains(where: { $0.isMark(":") }) else { return [:] }
    var result: [Int: Int] = [:]
    var verb: Int?
    for place in tokens.indices.reversed() {
      let token = tokens[place]
      if token.isMark(";") || token.isMark(".") {
        verb = nil
      } else if token.isMark(":") {
        if let verb, verb - place <= clauseReach { result[place] = verb }
      } else if token.kind == .word, !token.isCapitalised, language.tables.verbs.contains(token.key)
      {
        verb = place
      }
    }
    return result
  }

  /// A bracket that goes on for longer was never closed.
  private static let longestBracket = 240
  /// How far behind a colon a verb tells that a clause stands there.
  private static let clauseReach = 60

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
    // "vingt fédérations, parmi lesquelles A et B"
    if let names = behindNamely(list),
      !(list.lowerBound..<names.lowerBound).contains(where: { tokens[$0].isCapitalised })
    {
      list = names
    }
    let semicolons = divisions(of: list) { $0.isMark(";") }
    var parts: [Range<Int>] = []
    if semicolons.count >= 2
      || semicolons.count == 1 && divisions(of: list, { $0.isMark(",") }).isEmpty
    {
      parts = cut(list, at: semicolons).flatMap { bodiesBetweenCommas($0) }
    } else {
      let commas = divisions(of: list) { $0.isMark(",") || $0.isMark(";") }
      // "A – B – C": dashes part what no comma does.
      let dashes = commas.isEmpty ? divisions(of: list) { isLoneDash($0) } : []
      parts = cut(list, at: dashes.count >= 2 ? dashes : commas)
    }
    parts = parts.flatMap { cutAtSlash($0) }
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

  /// "Fonds (FR), Rat der Gemeinde, Amt für Jugend; …": where semicolons part the entries, three bodies or more
  /// that commas part are as many.
  private func bodiesBetweenCommas(_ part: Range<Int>) -> [Range<Int>] {
    let commas = divisions(of: part) { $0.isMark(",") }
    let pieces = cut(part, at: commas).filter { !$0.isEmpty }
    guard commas.count >= 2,
      pieces.allSatisfy({ isBody($0) || tokens[$0.lowerBound].isCapitalised }),
      pieces.count(where: { isBody($0) }) > pieces.count / 2
    else { return [withoutApposition(part)] }
    return pieces
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
    guard pieces.count > 1,
      parts.count > 1 || pieces.allSatisfy({ isBody($0) })
        || pieces.contains(where: { isSent($0) })
        || language.verbIsSecond && pieces.allSatisfy({ isPost($0) })
    else {
      return expanded([whole])
    }
    let all = parts.dropLast() + pieces
    guard all.allSatisfy({ tokens[firstWord($0)].isCapitalised || isBody($0) || isPost($0) })
    else {
      return expanded([whole])
    }
    return expanded(all.map { ListEntry(tokens: $0, isExplicit: true) })
  }

  /// "Gemeentelijke diensten zoals sociale dienst, ruimtelijke ordening, ...": the kind, where what it is like
  /// bears no name.
  func withoutInstances(_ item: Range<Int>) -> Range<Int> {
    guard
      let like = item.dropFirst().first(where: {
        language.suchAs.length(at: $0, in: tokens, before: item.upperBound) > 0
      }), lexicon.namesBody(item.lowerBound..<like, tokens),
      !(like..<item.upperBound).contains(where: { tokens[$0].isCapitalised })
    else { return item }
    return item.lowerBound..<like
  }

  /// "Voorzitter en secretaris": whether a name begins with a post.
  private func isPost(_ name: Range<Int>) -> Bool {
    !name.isEmpty
      && lexicon.heads(at: firstWord(name), tokens, before: name.upperBound).isFunction
  }

  /// Whether a name begins with a body or an acronym.
  func isBody(_ name: Range<Int>) -> Bool {
    guard !name.isEmpty else { return false }
    var word = firstWord(name)
    let sent = language.representatives.length(at: word, in: tokens, before: name.upperBound)
    if sent > 0, word + sent + 1 < name.upperBound,
      language.ofWords.contains(tokens[word + sent].key)
    {
      word = firstWord(word + sent + 1..<name.upperBound)
    }
    while word + 1 < name.upperBound, language.ofWords.contains(tokens[word].key) {
      word = firstWord(word + 1..<name.upperBound)
    }
    return tokens[word].isAcronym
      || lexicon.heads(at: word, tokens, before: name.upperBound).isOrganisation
  }

  func cut(_ list: Range<Int>, at divisions: [Int]) -> [Range<Int>] {
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
  func divisions(of list: Range<Int>, _ isDivision: (Token) -> Bool) -> [Int] {
    guard list.contains(where: { tokens[$0].kind == .mark && isDivision(tokens[$0]) }) else {
      return []
    }
    var result: [Int] = []
    var place = list.lowerBound
    while place < list.upperBound {
      if tokens[place].isMark("("), let close = closing(place, before: list.upperBound) {
        place = close + 1
        continue
      }
      if tokens[place].isQuote, let close = closingQuote(place, before: list.upperBound) {
        place = close + 1
        continue
      }
      // "Volks-, Kultur- und Religionsgemeinschaften" is one.
      let isSuspended =
        place > list.lowerBound && tokens[place - 1].kind == .word
        && tokens[place - 1].key.endsInHyphen
      if isDivision(tokens[place]), !isSuspended, !isOneName(place, in: list) {
        result.append(place)
      }
      place += 1
    }
    return result
  }

  /// The quotation mark that closes the one at a place, near it.
  func closingQuote(_ open: Int, before end: Int) -> Int? {
    let last = min(end, open + Self.longestQuotation)
    return open + 1 < last ? (open + 1..<last).first { tokens[$0].isQuote } : nil
  }

  /// A quotation of more tokens than this is no name.
  private static let longestQuotation = 14

  func firstWord(_ range: Range<Int>) -> Int {
    range.first { tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key) }
      ?? range.lowerBound
  }
}

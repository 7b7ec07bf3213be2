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
  private let isCloser: [Bool]
  /// For a colon the verb behind it in the same clause, if one stands near.
  private let verbBehind: [Int: Int]

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
    verbBehind = Self.verbsBehindColons(tokens, language.tables)
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
  private static let andSoOn = WordTable(["etc", "enz", "enzovoort", "usw"])
  /// A bracket that goes on for longer was never closed.
  private static let longestBracket = 240
  /// How far behind a colon a verb tells that a clause stands there.
  private static let clauseReach = 60

  /// Where a list that begins at a place ends: before what begins a clause or a sentence.
  func end(of list: Range<Int>) -> Int {
    var end = openEnd(of: list)
    // "la police en sont": the pronoun goes with the verb.
    if end > list.lowerBound + 1, end < list.upperBound,
      language.clitics.contains(tokens[end - 1].key), language.verbs.contains(tokens[end].key)
    {
      end -= 1
    }
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
    var hasDivision = false
    while place < list.upperBound {
      let token = tokens[place]
      if token.isMark("("), let close = closing(place, before: list.upperBound) {
        place = close + 1
        isFresh = false
        continue
      }
      // An opening quote is followed by a word: this closes what was opened before the list.
      if token.isQuote, place + 1 < list.upperBound, tokens[place + 1].isMark(",") { return place }
      if token.isQuote,
        let close = (place + 1..<min(list.upperBound, place + 14)).first(where: {
          tokens[$0].isQuote
        })
      {
        place = close + 1
        isFresh = false
        continue
      }
      if token.kind == .mark {
        // A bracket that was opened before the list began shuts it.
        // "Weisser Ring e.V., Amtsgericht": what a comma follows ends no sentence.
        let isInside = place + 1 < list.upperBound && tokens[place + 1].isMark(",")
        let isEnd =
          [".", "!", "?"].contains(token.sign) && !isInside
          && !Sentences.isInitial(place, of: tokens)
        if isEnd || isCloser[place] { return place }
        if token.sign == "…", place + 1 < list.upperBound, !tokens[place + 1].isMark(",") {
          return place
        }
        if token.sign == ":", place > list.lowerBound, let verb = verbBehind[place],
          verb < list.upperBound
        {
          return place
        }
        // "A, B, nos partenaires : C": behind an entry such a word with a colon opens a list of its own.
        if token.sign == ":", hasDivision,
          language.participants.contains(tokens[place - 1].key)
        {
          return withoutArticles(before: place - 1, from: list.lowerBound)
        }
        isFresh = token.sign == "," || token.sign == ";"
        hasDivision = hasDivision || isFresh || token.sign == ":"
        if isFresh { isClosed = false }
      } else {
        if Self.andSoOn.contains(token.key) { return place }
        // "le CPAS et l'ONE deux fois par an": how often is said of them all.
        if place > list.lowerBound, !isFresh,
          language.howOften(at: place, in: tokens, before: list.upperBound) > 0
        {
          return place
        }
        // "set up by retailers in 2003"
        if place > list.lowerBound, !isFresh, !token.isCapitalised, place + 1 < list.upperBound,
          language.adverbials.contains(token.key), tokens[place + 1].kind == .number,
          tokens[place + 1].range.count == 4
        {
          return place
        }
        let joins = language.conjunctions.length(at: place, in: tokens, before: list.upperBound)
        // "hosted by the college and funded by the council"
        if joins > 0, place > list.lowerBound,
          language.clauseOpeners.length(at: place, in: tokens, before: list.upperBound) > joins
        {
          return place
        }
        if joins > 0 {
          // "sécurité et de prévention" goes on with a name and closes no list.
          let next = place + joins
          isClosed =
            next >= list.upperBound || !language.ofWords.contains(tokens[next].key)
            || language.determiners.contains(tokens[next].key) || isClosed
          place += joins
          continue
        }
        let opens = language.clauseOpening(at: place, in: tokens, before: list.upperBound)
        if opens > 0, place > list.lowerBound, let end = endOfRole(place + opens, in: list) {
          place = end
          continue
        }
        if opens > 0, place > list.lowerBound {
          guard let comma = endOfAside(place, before: list.upperBound) else { return place }
          place = comma
          continue
        }
        if language.isSubjectPronoun(place, tokens), place > list.lowerBound,
          tokens[place - 1].isMark(","), place + 1 < list.upperBound, !language.adjectivesPrecede
        {
          return place
        }
        if language.ofWords.contains(token.key), place > list.lowerBound,
          place + 1 < list.upperBound, isInfinitive(place + 1)
        {
          return place
        }
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

  private func withoutArticles(before word: Int, from start: Int) -> Int {
    var place = word
    while place > start,
      language.determiners.contains(tokens[place - 1].key)
        || language.possessives.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    return place
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
      parts = cut(list, at: semicolons).map(withoutApposition)
    } else {
      let commas = divisions(of: list) { $0.isMark(",") || $0.isMark(";") }
      // "A – B – C": dashes part what no comma does.
      let dashes = commas.isEmpty ? divisions(of: list, isLoneDash) : []
      parts = cut(list, at: dashes.count >= 2 ? dashes : commas)
    }
    parts = parts.flatMap(cutAtSlash)
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
      parts.count > 1 || pieces.allSatisfy(isBody) || pieces.contains(where: isSent)
    else {
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
      // "Volks-, Kultur- und Religionsgemeinschaften" is one.
      let isSuspended =
        place > list.lowerBound && tokens[place - 1].kind == .word
        && tokens[place - 1].key.hasSuffix("-")
      if isDivision(tokens[place]), !isSuspended, !isOneName(place, in: list) {
        result.append(place)
      }
      place += 1
    }
    return result
  }

  func firstWord(_ range: Range<Int>) -> Int {
    range.first { tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key) }
      ?? range.lowerBound
  }
}

/// Names that go up to their short form: its letters tell where they begin and end.
extension PlatformFinder {
  /// A name with its short form behind it.
  struct Spelled {
    /// The tokens of the name.
    var name: Range<Int>
    /// What the text gives as its short form.
    var short: Range<Int>
    /// The place behind the bracket or the short form.
    var end: Int
  }

  /// "Plan local de prévention et de proximité (PLPP)", "buurtnetwerk voor winkeliers, kortweg BNW": a
  /// name with the short form behind it whose letters are those that its words begin with.
  ///
  /// - Parameters:
  ///   - start: where the name begins as far as its words tell; the letters may say earlier.
  ///   - end: where it ends as far as its words tell; the short form stands behind it.
  func spelled(from start: Int, upTo end: Int, floor: Int, in sentence: Range<Int>) -> Spelled? {
    let limit = min(sentence.upperBound, end + Self.longestRest)
    var place = end
    while place < limit {
      if let short = shortForm(at: place, in: sentence) {
        let letters = tokens[short.name.lowerBound].key.text.filter { $0.isLetter || $0.isNumber }
        var first = start
        while true {
          if spells(letters, first..<place) {
            // "De LIVC stemt af met de Lokale Taskforce (LTF)": the short form of what stands nearer.
            if (end..<place).contains(where: { $0 > first && spells(letters, $0..<place) }) {
              return nil
            }
            return Spelled(name: first..<place, short: short.name, end: short.end)
          }
          guard language.adjectivesPrecede, start - first < 3, first > floor,
            tokens[first - 1].kind == .word, !isStop(tokens[first - 1]),
            !language.determiners.contains(tokens[first - 1].key)
          else { return nil }
          first -= 1
        }
      }
      let token = tokens[place]
      guard
        token.kind != .mark || token.isMark(",") || token.isMark("&") || token.isMark("/")
          || isDashInName(place, limit: limit),
        !isVerb(place), !language.betweenWords.contains(token.key)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// No name goes further behind what its words tell.
  private static let longestRest = 14

  /// "Intégration des Primo – Arrivants": a dash between two words with capitals.
  private func isDashInName(_ place: Int, limit: Int) -> Bool {
    (tokens[place].isMark("-") || tokens[place].isMark("–")) && place + 1 < limit
      && tokens[place - 1].isCapitalised && tokens[place + 1].isCapitalised
  }

  /// "(PLPP)", ", kortweg BNW": a short form of one token, and the place behind it.
  private func shortForm(at place: Int, in sentence: Range<Int>) -> (name: Range<Int>, end: Int)? {
    let next = place + 1
    if tokens[place].isMark("("), next + 1 < sentence.upperBound, tokens[next + 1].isMark(")") {
      return mayBeShort(tokens[next]) ? (next..<next + 1, next + 2) : nil
    }
    guard tokens[place].isMark(","), next < sentence.upperBound,
      let short = shortName(at: next, in: sentence), short.name.count == 1,
      mayBeShort(tokens[short.name.lowerBound])
    else { return nil }
    return short
  }

  private func mayBeShort(_ token: Token) -> Bool {
    token.kind == .word
      && (token.isAcronym || token.isCapitalised && (2...8).contains(token.range.count))
  }

  /// Whether the words of a name give the letters of a short form.
  func spells(_ letters: String, _ name: Range<Int>) -> Bool {
    shared.spells(letters, name, of: tokens)
  }

  /// "RAPSO (Réseau d'aide aux personnes sans logis)": a short form before its name, if that has the
  /// noun of a platform.
  func explained(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard tokens[place].isAcronym, place + 3 < sentence.upperBound, tokens[place + 1].isMark("("),
      tokens[place].key.length >= 3
    else { return nil }
    let limit = min(sentence.upperBound, place + 18)
    guard let close = (place + 2..<limit).first(where: { tokens[$0].isMark(")") }),
      close > place + 3, tokens[place + 2].isCapitalised || language.adjectivesPrecede,
      let noun = (place + 2..<close).lazy.compactMap({ start in
        noun(at: start, before: close).map { (kind: $0.kind, word: tokens[start].key) }
      }).first,
      spells(tokens[place].key.text.filter { $0 != "-" }, place + 2..<close)
    else { return nil }
    let hasArticle =
      place > sentence.lowerBound && language.determiners.contains(tokens[place - 1].key)
    var mention = PlatformMention(
      tokens: (hasArticle ? place - 1 : place)..<close + 1, name: place..<place + 1,
      manner: .named, kind: noun.kind, noun: noun.word, acronym: text.text(tokens[place].range))
    mention.aliases = [text.text(span(place + 2..<close))]
    return mention
  }
}

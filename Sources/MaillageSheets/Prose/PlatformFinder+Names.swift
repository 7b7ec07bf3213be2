/// Platforms that are known by a name that the text gives them.
extension PlatformFinder {
  /// "Baptisé ESPACE, ce dispositif", "intitulé « Lire dehors »": a name behind a word that gives it.
  func christened(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    let length = language.namings.length(at: place, in: tokens, before: sentence.upperBound)
    guard length > 0, place + length < sentence.upperBound else { return nil }
    let start = place + length
    var name = start..<start
    if tokens[start].isQuote {
      guard
        let close = (start + 1..<min(sentence.upperBound, start + 14)).first(where: {
          tokens[$0].isQuote
        }), close > start + 1
      else { return nil }
      name = start..<close + 1
    } else {
      var end = start
      while end < sentence.upperBound, tokens[end].kind == .word, tokens[end].isCapitalised {
        end += 1
      }
      name = start..<end
    }
    guard !name.isEmpty else { return nil }
    return PlatformMention(
      tokens: name, name: name, manner: .named, kind: .project, noun: tokens[place].key)
  }

  /// "le pôle" of the "Pôle Sud": a noun that makes no platform but in a name of the text, with an article
  /// and nothing behind it that goes on with another name.
  func knownHead(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard let kind = heads[tokens[place].key], place > sentence.lowerBound else { return nil }
    let article = tokens[place - 1].key
    let isShown = language.demonstratives.contains(article)
    guard isShown || language.determiners.contains(article),
      !language.indefinite.contains(article)
    else { return nil }
    if place + 1 < sentence.upperBound {
      let next = tokens[place + 1]
      guard !language.ofWords.contains(next.key), !isNaming(next), !next.isQuote else { return nil }
    }
    var mention = PlatformMention(
      tokens: place - 1..<place + 1, name: place..<place + 1, manner: .pointingBack, kind: kind,
      noun: tokens[place].key)
    mention.isShown = isShown
    return mention
  }

  /// "ci-après dénommé « le CCA »": the short form that a text gives to the platform before it.
  func shortName(at place: Int, in sentence: Range<Int>) -> (name: Range<Int>, end: Int)? {
    var start = place
    let length = language.hereafter.length(at: start, in: tokens, before: sentence.upperBound)
    guard length > 0 else { return nil }
    start += length
    start += language.namings.length(at: start, in: tokens, before: sentence.upperBound)
    guard start < sentence.upperBound else { return nil }
    var end: Int?
    if tokens[start].isQuote {
      start += 1
      end = (start..<min(sentence.upperBound, start + 8)).first { tokens[$0].isQuote }
    }
    while start < sentence.upperBound, language.determiners.contains(tokens[start].key) {
      start += 1
    }
    guard start < end ?? sentence.upperBound, tokens[start].kind == .word,
      tokens[start].isCapitalised
    else { return nil }
    return (start..<(end ?? start + 1), end.map { $0 + 1 } ?? start + 1)
  }

  /// "un service d'accompagnement des familles (SAFER)": what is a platform because it has a name.
  func namedService(
    at place: Int, from floor: Int, in sentence: Range<Int>
  ) -> PlatformMention? {
    let length = language.platformIfNamed.length(at: place, in: tokens, before: sentence.upperBound)
    guard length > 0 else { return nil }
    var end = place + length
    let limit = min(sentence.upperBound, place + 18)
    while end < limit, tokens[end].kind == .word, !isVerb(end) { end += 1 }
    // "Koordinierungs- und Fachstelle"
    let start = beforeHyphen(place, floor: floor) ?? place
    var mention = PlatformMention(
      tokens: start..<end, name: start..<end, manner: .named, kind: .project,
      noun: tokens[place].key)
    if end + 2 < limit, tokens[end].isMark("("), tokens[end + 1].isAcronym,
      tokens[end + 2].isMark(")")
    {
      mention.acronym = text.text(tokens[end + 1].range)
      mention.tokens = place..<end + 3
    } else if end < limit, tokens[end].isQuote, end == place + length,
      let close = (end + 1..<limit).first(where: { tokens[$0].isQuote }), close > end + 1
    {
      mention.aliases = [text.text(span(end + 1..<close))]
      mention.name = place..<close + 1
      mention.tokens = mention.name
    } else {
      return nil
    }
    if place > floor, language.determiners.contains(tokens[place - 1].key) {
      mention.tokens = place - 1..<mention.tokens.upperBound
    }
    return mention
  }
}

/// Platforms that the text names and then says what they are: "Veilig Thuis, een samenwerking van".
extension PlatformFinder {
  /// The name before the comma that a platform noun with an indefinite article follows.
  ///
  /// It begins the sentence or stands behind an article, each of its words has a capital, and it names
  /// no body that the lexicon knows.
  func named(before mention: PlatformMention, from floor: Int) -> PlatformMention? {
    let comma = mention.tokens.lowerBound - 1
    guard mention.manner == .described, comma > floor, tokens[comma].isMark(","),
      language.indefinite.contains(tokens[comma + 1].key)
    else { return nil }
    var start = comma
    while start > floor, comma - start < 5, isNameWord(start - 1) { start -= 1 }
    guard start < comma,
      start == floor || language.determiners.contains(tokens[start - 1].key)
        || !language.frontJoins.isEmpty
          && (language.ofWords.contains(tokens[start - 1].key)
            || language.innerWords.contains(tokens[start - 1].key)),
      !lexicon.namesBody(start..<comma, tokens),
      !(start..<comma).contains(where: { noun(at: $0, before: comma) != nil })
    else { return nil }
    return PlatformMention(
      tokens: start..<comma, name: start..<comma, manner: .named, kind: mention.kind,
      noun: mention.noun)
  }

  /// "Safer Tarnwick is the partnership for the town", "„Wach im Quartier“ ist ein Projekt": the name that
  /// begins the sentence before a verb that says what it is.
  func named(byCopula mention: PlatformMention, in sentence: Range<Int>) -> PlatformMention? {
    let article = mention.tokens.lowerBound
    var copula = article - 1
    // "Kompas est aussi un réseau"
    if copula > sentence.lowerBound + 1, isAdverb(copula) { copula -= 1 }
    guard mention.manner != .pointingBack || mention.isIntroduced || mention.name.count > 1,
      copula > sentence.lowerBound, mention.name.lowerBound > article,
      language.determiners.contains(tokens[article].key),
      language.copulas.contains(tokens[copula].key), !mention.isPlural, mention.acronym == nil
    else { return nil }
    var name = sentence.lowerBound..<copula
    if language.determiners.contains(tokens[name.lowerBound].key) { name = name.dropFirst() }
    // "Kompas too is a network"
    if name.count > 1, let last = name.last, isAdverb(last) { name = name.dropLast() }
    // "SAFIR – Service d'appui aux familles – est un réseau"
    let dashes = name.filter {
      tokens[$0].hasSpaceBefore && (tokens[$0].isMark("–") || tokens[$0].isMark("-"))
    }
    if dashes.count == 2, dashes[1] == copula - 1, dashes[0] > name.lowerBound,
      !language.instruments.isEmpty
    {
      let short = name.lowerBound..<dashes[0]
      guard short.count <= 4, short.allSatisfy({ isNameWord($0) }) else { return nil }
      var result = PlatformMention(
        tokens: short.lowerBound..<copula, name: short, manner: .named, kind: mention.kind,
        noun: mention.noun)
      result.aliases = [text.text(span(dashes[0] + 1..<dashes[1]))]
      return result
    }
    guard let found = nameOfSubject(name, in: sentence, isIntroduced: mention.isIntroduced) else {
      return nil
    }
    return PlatformMention(
      tokens: found.tokens, name: found.name, manner: .named, kind: mention.kind,
      noun: mention.noun)
  }

  private func isAdverb(_ place: Int) -> Bool {
    !tokens[place].isCapitalised
      && language.preludes.length(at: place, in: tokens, before: place + 1) > 0
  }

  /// "Kompas is een samenwerking tussen", "Amarrage est le fruit d'un partenariat entre": the name that begins the
  /// sentence before what says that bodies work together in it.
  func namedByWorkingTogether(in sentence: Range<Int>) -> PlatformMention? {
    guard tokens[sentence.lowerBound].isCapitalised || tokens[sentence.lowerBound].isQuote,
      let copula = sentence.prefix(Self.longestSubject).first(where: {
        language.copulas.contains(tokens[$0].key)
      }), copula > sentence.lowerBound, copula + 3 < sentence.upperBound,
      let article = (copula + 1..<min(copula + 4, sentence.upperBound)).first(where: {
        !language.copulas.contains(tokens[$0].key) && !language.ofWords.contains(tokens[$0].key)
      }), language.determiners.contains(tokens[article].key)
    else { return nil }
    let noun = (article + 1..<min(article + 4, sentence.upperBound)).first { place in
      language.collaborations.length(at: place, in: tokens, before: sentence.upperBound) > 0
    }
    guard let noun,
      (article + 1..<noun).allSatisfy({
        tokens[$0].kind == .word && !tokens[$0].isCapitalised
          && !language.ofWords.contains(tokens[$0].key)
      })
    else { return nil }
    var name = sentence.lowerBound..<copula
    if language.determiners.contains(tokens[name.lowerBound].key) { name = name.dropFirst() }
    guard let found = nameOfSubject(name, in: sentence, isIntroduced: true) else { return nil }
    return PlatformMention(
      tokens: found.tokens, name: found.name, manner: .named, kind: .platform,
      noun: shared.baseNoun(tokens[noun].key))
  }

  /// No name before a verb that says what it is has more words.
  private static let longestSubject = 10

  /// The name that the subject of a sentence is, without its quotation marks, if it is one.
  private func nameOfSubject(
    _ subject: Range<Int>, in sentence: Range<Int>, isIntroduced: Bool
  ) -> (tokens: Range<Int>, name: Range<Int>)? {
    guard let first = subject.first, let last = subject.last, subject.count <= 8 else {
      return nil
    }
    let isQuoted =
      tokens[first].isQuote && tokens[last].isQuote
      && !subject.dropFirst().dropLast().contains { tokens[$0].isQuote }
    let name = isQuoted ? subject.dropFirst().dropLast() : subject
    let isName =
      isQuoted
      || name.allSatisfy({ isNameWord($0) })
        && (name.count > 1 || tokens[first].isAcronym || isInTitle(first))
      || name.count > 2 && name.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapitalised })
      || isIntroduced && first == sentence.lowerBound && isNameWithSmallWords(name)
    guard !name.isEmpty, isName, isQuoted || !lexicon.namesBody(name, tokens),
      !name.contains(where: { noun(at: $0, before: subject.upperBound) != nil })
    else { return nil }
    return (first..<last + 1, name)
  }

  /// "Kompas", below "Kompas: een huis voor wie zoekt": whether the first lines give a word as a name.
  private func isInTitle(_ place: Int) -> Bool {
    tokens.prefix(min(Self.titleWords, place)).contains {
      $0.key == tokens[place].key && $0.isCapitalised
    }
  }

  /// How many words the title of a text may have.
  private static let titleWords = 16

  /// "Hart voor Morgen is een initiatief": whether a mention only says what the name before it is of.
  func isSaid(
    of name: PlatformMention, by mention: PlatformMention, in sentence: Range<Int>
  ) -> Bool {
    name.tokens.lowerBound == sentence.lowerBound && name.manner == .named && name.isWeak
      && name.kind == .project && mention.isIntroduced && mention.name.count == 1
      && mention.acronym == nil && mention.aliases.isEmpty
      && name.tokens.upperBound + 1 == mention.tokens.lowerBound
      && language.copulas.contains(tokens[name.tokens.upperBound].key)
  }

  /// "a county-wide group, Safer Glenshire, was set up": the name between commas behind a platform noun
  /// with an indefinite article.
  func named(behind mention: PlatformMention, in sentence: Range<Int>) -> PlatformMention? {
    if let name = christened(behind: mention, in: sentence) ?? called(behind: mention, in: sentence)
    {
      return name
    }
    let comma = mention.tokens.upperBound
    let reach = max(sentence.lowerBound, mention.name.lowerBound - 3)..<mention.name.lowerBound
    guard mention.manner != .named, comma + 1 < sentence.upperBound, tokens[comma].isMark(","),
      reach.contains(where: { language.indefinite.contains(tokens[$0].key) })
    else { return nil }
    var end = comma + 1
    while end < sentence.upperBound, end - comma < 6, isNameWord(end) { end += 1 }
    let name = comma + 1..<end
    guard !name.isEmpty, end < sentence.upperBound,
      tokens[end].isMark(",") || tokens[end].isMark("."),
      !lexicon.namesBody(name, tokens)
    else { return nil }
    return PlatformMention(
      tokens: name, name: name, manner: .named, kind: mention.kind, noun: mention.noun)
  }

  /// "une cellule opérationnelle, appelée « Veille »", "ein Gremium namens „Runder Tisch“": the name in
  /// quotation marks that a word for naming gives to what stands before it.
  private func christened(
    behind mention: PlatformMention, in sentence: Range<Int>
  ) -> PlatformMention? {
    var place = mention.tokens.upperBound
    guard mention.manner != .named, mention.acronym == nil, !language.instruments.isEmpty else {
      return nil
    }
    if place < sentence.upperBound, tokens[place].isMark(",") { place += 1 }
    place += language.namings.length(at: place, in: tokens, before: sentence.upperBound)
    guard place > mention.tokens.upperBound, place + 2 < sentence.upperBound,
      tokens[place].isQuote,
      language.namings.contains(tokens[place - 1].key)
        || language.namings.contains(tokens[max(0, place - 2)].key)
        || place > mention.tokens.upperBound + 1,
      let close = (place + 1..<min(sentence.upperBound, place + 14)).first(where: {
        tokens[$0].isQuote
      }), close > place + 1
    else { return nil }
    let name = place + 1..<close
    let inner = name.first { noun(at: $0, before: close) != nil }
    var result = PlatformMention(
      tokens: mention.tokens.lowerBound..<close + 1, name: name, manner: .named,
      kind: mention.kind, noun: inner.map { shared.baseNoun(tokens[$0].key) } ?? mention.noun)
    if mention.name.count > 1 { result.aliases = [text.text(span(mention.name))] }
    return result
  }

  /// A name that the text gave before: "Safer Glenshire".
  func knownName(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard let known = names[tokens[place].key] else { return nil }
    for name in known where place + name.words.count <= sentence.upperBound {
      let isIt = name.words.indices.allSatisfy {
        tokens[place + $0].key == name.words[$0] && tokens[place + $0].isCapitalised
      }
      guard isIt else { continue }
      let range = place..<place + name.words.count
      // "Community Safety Partnership" is more than a "Community Safety" that the text asked about.
      if !language.frontJoins.isEmpty, range.upperBound < sentence.upperBound,
        tokens[range.upperBound].isCapitalised,
        noun(at: range.upperBound, before: sentence.upperBound) != nil
      {
        continue
      }
      let hasArticle =
        place > sentence.lowerBound && language.determiners.contains(tokens[place - 1].key)
      return PlatformMention(
        tokens: (hasArticle ? place - 1 : place)..<range.upperBound, name: range, manner: .named,
        kind: name.kind, noun: tokens[place].key)
    }
    return nil
  }

  /// "Tous à Table", "Samen aan Tafel": words with capitals that small ones join, none of them an "and".
  private func isNameWithSmallWords(_ name: Range<Int>) -> Bool {
    guard name.count >= 3, tokens[name.lowerBound].isCapitalised, isNameWord(name.upperBound - 1)
    else { return false }
    return name.dropFirst().allSatisfy { place in
      let key = tokens[place].key
      return isNameWord(place) || language.innerWords.contains(key)
        || language.ofWords.contains(key) || language.determiners.contains(key)
        || language.placeWords.contains(key)
    }
  }

  private func isNameWord(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && token.isCapitalised && !language.determiners.contains(token.key)
      && language.adverbials.length(at: place, in: tokens, before: place + 1) == 0
  }
}

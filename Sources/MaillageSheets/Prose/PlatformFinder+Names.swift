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

  /// "Les Quais bleus est porté par", "SICAP is funded by": a name that nothing but its verb tells to
  /// be one of a project.
  ///
  /// One word at the head of a sentence is one only in capitals or in quotation marks.
  func namedByVerb(at place: Int, from floor: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard !language.projectVerbs.isEmpty, tokens[place].isCapitalised,
      place == floor || !isNamePart(place - 1)
    else { return nil }
    let isQuoted = place > floor && tokens[place - 1].isQuote
    var end = place
    // "Tous à Table", "Samen aan Tafel": at the head of a sentence any word with a capital.
    if place == sentence.lowerBound, joinsName(place + 1, before: sentence.upperBound) { end += 1 }
    while end < sentence.upperBound, end - place < 6,
      isNamePart(end) || place == sentence.lowerBound && joinsName(end, before: sentence.upperBound)
    {
      end += 1
    }
    let name = place..<end
    guard !name.isEmpty else { return nil }
    if isQuoted {
      guard end < sentence.upperBound, tokens[end].isQuote else { return nil }
      end += 1
    }
    if end + 1 < sentence.upperBound, tokens[end].isMark(",") { end += 1 }
    let verb = language.projectVerbs.length(at: end, in: tokens, before: sentence.upperBound)
    let isEvident =
      isQuoted || tokens[place].isAcronym || name.count > 1 || place > sentence.lowerBound
    guard verb > 0, isEvident, !lexicon.namesBody(name, tokens),
      !name.contains(where: { noun(at: $0, before: name.upperBound) != nil }),
      !name.allSatisfy({ BelgianCommunes.ownName(of: tokens[$0].key) != nil })
    else { return nil }
    var mention = PlatformMention(
      tokens: isQuoted ? place - 1..<name.upperBound + 1 : name, name: name, manner: .named,
      kind: .project, noun: tokens[place].key)
    if !isQuoted, place > floor, language.determiners.contains(tokens[place - 1].key) {
      mention.tokens = place - 1..<name.upperBound
    }
    mention.isWeak = true
    return mention
  }

  /// "à" of "Tous à Table", "in" of "Hand in Hand": a small word that goes on with a name, and is no "and".
  private func joinsName(_ place: Int, before end: Int) -> Bool {
    guard place + 1 < end else { return false }
    let key = tokens[place].key
    return !tokens[place].isCapitalised && isNamePart(place + 1)
      && tokens[place - 1].isCapitalised
      && (language.innerWords.contains(key) || language.placeWords.contains(key)
        || language.ofWords.contains(key))
  }

  private func isNamePart(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && token.isCapitalised && !language.determiners.contains(token.key)
      && !language.demonstratives.contains(token.key) && !language.possessives.contains(token.key)
      && !language.subjectPronouns.contains(token.key)
      && language.adverbials.length(at: place, in: tokens, before: place + 1) == 0
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

  /// "Operation Oak", "l'opération Boule de neige": a noun that a name with capitals stands behind.
  private func operation(at place: Int, in sentence: Range<Int>) -> PlatformMention? {
    guard language.operations.contains(tokens[place].key) else { return nil }
    var end = place + 1
    while end < sentence.upperBound, end - place < 5, tokens[end].kind == .word,
      tokens[end].isCapitalised
    {
      end += 1
    }
    guard end > place + 1, !lexicon.namesBody(place + 1..<end, tokens) else { return nil }
    var mention = PlatformMention(
      tokens: place..<end, name: place..<end, manner: .named, kind: .project,
      noun: tokens[place].key)
    mention.isWeak = true
    return mention
  }

  /// Whether a comma or a word that joins entries ends at a place.
  private func isJoint(_ place: Int, from floor: Int) -> Bool {
    tokens[place].isMark(",")
      || (max(floor, place - 2)...place).contains {
        language.conjunctions.length(at: $0, in: tokens, before: place + 1) == place + 1 - $0
      }
  }

  /// Whether a noun with its adjectives and its article stands behind a comma or an "and".
  private func isEntryOfList(_ noun: Int, floor: Int) -> Bool {
    var place = noun - 1
    while place > floor, noun - place < 4, tokens[place].isCapitalised, tokens[place].kind == .word
    {
      place -= 1
    }
    guard place > floor, language.determiners.contains(tokens[place].key),
      !language.indefinite.contains(tokens[place].key)
    else { return false }
    return isJoint(place - 1, from: floor)
  }

  /// "un service d'accompagnement des familles (SAFER)": what is a platform because it has a name.
  func namedService(
    at place: Int, from floor: Int, in sentence: Range<Int>
  ) -> PlatformMention? {
    if let operation = operation(at: place, in: sentence) { return operation }
    let length = language.platformIfNamed.length(at: place, in: tokens, before: sentence.upperBound)
    guard length > 0 else { return nil }
    // "le Conseil général ainsi que le centre d'information (CIDF)": one body of a list.
    if !language.instruments.isEmpty, place - 1 > floor,
      language.determiners.contains(tokens[place - 1].key),
      !language.indefinite.contains(tokens[place - 1].key),
      place - 2 >= floor, isJoint(place - 2, from: floor)
    {
      return nil
    }
    // "Gendarmerie nationale, Centre d'information (CIDF), …": an entry of a list without articles.
    if !language.instruments.isEmpty, place > floor, tokens[place].isCapitalised,
      isJoint(place - 1, from: floor)
    {
      return nil
    }
    // "les éducateurs de l'équipe « Clé »": whose people they are.
    if !language.instruments.isEmpty, place - 2 >= floor,
      language.determiners.contains(tokens[place - 1].key),
      !language.indefinite.contains(tokens[place - 1].key),
      language.ofWords.contains(tokens[place - 2].key)
    {
      return nil
    }
    // "het CAW, het Regionaal Centrum voor Zorg (RCZ)": one of a list.
    if language.adjectivesPrecede, language.frontJoins.isEmpty, isEntryOfList(place, floor: floor) {
      return nil
    }
    // "the Anytown Police Service (APS)": a body like others.
    if !language.frontJoins.isEmpty, place > floor, tokens[place - 1].isCapitalised { return nil }
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
    } else if let open = (max(floor, place - 2)..<place).last(where: { tokens[$0].isQuote }),
      open + 1 < place || open + 1 == place,
      let close = (place..<limit).first(where: { tokens[$0].isQuote }), close > place,
      tokens[open + 1].isCapitalised, language.nounsAreCapitalised
    {
      // „Kommunale Fachstelle für Integration“
      mention.name = open + 1..<close
      mention.tokens = open..<close + 1
      return mention
    } else {
      return nil
    }
    if place > floor, language.determiners.contains(tokens[place - 1].key) {
      mention.tokens = place - 1..<mention.tokens.upperBound
    }
    return mention
  }
}

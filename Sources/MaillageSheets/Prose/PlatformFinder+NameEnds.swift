/// What ends the name of a platform behind its noun, or goes on with it behind a comma.
extension PlatformFinder {
  /// Whether a compound behind a noun is the noun of another platform, where nouns have capitals: "der Rat
  /// Arbeitsgruppen", not "Projekt Netzwerk Nord" and "Rat AG Jugend".
  func isOtherPlatform(_ place: Int, limit: Int) -> Bool {
    language.nounsAreCapitalised && tokens[place].key.length > 8
      && !language.anyPlatform.contains(tokens[place - 1].key)
      && noun(at: place, before: limit)?.length == 1
  }

  /// "Centre de documentation et de coordination", "un représentant par groupe": a noun without an article that only
  /// goes on with the name of something else, or says of how many.
  func isWithinComplement(_ place: Int, floor: Int) -> Bool {
    guard !language.instruments.isEmpty, place - 1 > floor, !tokens[place].isCapitalised else {
      return false
    }
    let before = tokens[place - 1].key
    let isBareOf =
      language.ofWords.contains(before) && language.indefinite.contains(before)
      && language.conjunctions.contains(tokens[place - 2].key)
    return isBareOf || language.agents.contains(before)
  }

  /// "PLP à Grez", "Strategie in der Gemeinde Amel": a word before a place, and its article.
  func beginsPlace(_ place: Int, limit: Int) -> Bool {
    guard language.placeWords.contains(tokens[place].key) else { return false }
    var next = place + 1
    while language.nounsAreCapitalised, next < limit,
      language.determiners.contains(tokens[next].key)
    {
      next += 1
    }
    // "im neuen Rathaus"
    if language.nounsAreCapitalised, language.contractions.contains(tokens[place].key),
      next + 1 < limit, tokens[next].kind == .word, !tokens[next].isCapitalised,
      !language.complementWords.contains(tokens[place].key)
    {
      next += 1
    }
    return next < limit && tokens[next].isCapitalised
  }

  /// "Arbeitskreis (AK) Suchtvorbeugung": the place behind the first word of a name that goes on behind the short form
  /// of its noun.
  func behindShortNoun(_ bracket: Int, from start: Int, limit: Int) -> Int? {
    guard bracket == start, bracket + 3 < limit, tokens[bracket + 1].isAcronym,
      tokens[bracket + 1].range.count <= 3, tokens[bracket + 2].isMark(")"),
      tokens[bracket + 3].kind == .word, isNaming(tokens[bracket + 3], behindNoun: true),
      spells(tokens[bracket + 1].key.text, start - 1..<start)
    else { return nil }
    return bracket + 4
  }

  /// "Netzwerk Demenz Stadt und Landkreis Uhlen": the place behind two kinds of places that share their name.
  func behindTwinPlaces(_ and: Int, limit: Int) -> Int? {
    guard language.nounsAreCapitalised, and + 2 < limit, tokens[and + 2].isCapitalised,
      tokens[and + 2].kind == .word,
      [and - 1, and + 1].allSatisfy({ language.placeKinds.contains(tokens[$0].key) })
    else { return nil }
    return and + 3
  }

  /// Where the fields of a name end that a comma parts, up to the end of a line that is nothing else.
  func endOfFields(_ comma: Int, in line: Range<Int>) -> Int? {
    guard language.nounsAreCapitalised, let last = line.last, last - comma <= 8,
      tokens[last].kind == .word, tokens[last].isCapitalised, last > comma + 2,
      language.conjunctions.contains(tokens[last - 1].key)
    else { return nil }
    let isOfFields = (comma..<last - 1).allSatisfy {
      tokens[$0].isMark(",")
        || tokens[$0].isCapitalised && tokens[$0].kind == .word
          && !lexicon.heads(at: $0, tokens, before: line.upperBound).isOrganisation
    }
    return isOfFields ? line.upperBound : nil
  }

  /// Where the complements of a name end that begin with a small word for "of" each, the last behind an "and":
  /// ", du Puy et de la Lande" behind "du Val".
  func endOfPlaces(_ comma: Int, limit: Int) -> Int? {
    guard !language.adjectivesPrecede, tokens[comma - 1].isCapitalised else { return nil }
    var place = comma
    while place < limit {
      let isLast = language.conjunctions.contains(tokens[place].key)
      guard isLast || tokens[place].isMark(",") else { return nil }
      var next = place + 1
      guard next < limit, language.ofWords.contains(tokens[next].key) else { return nil }
      while next < limit,
        language.ofWords.contains(tokens[next].key)
          || language.determiners.contains(tokens[next].key)
      {
        next += 1
      }
      guard next < limit, tokens[next].kind == .word, tokens[next].isCapitalised,
        !tokens[next].isAcronym, !lexicon.heads(at: next, tokens, before: limit).isBody
      else { return nil }
      if isLast { return next + 1 }
      place = next + 1
    }
    return nil
  }

  /// Whether nothing that a number may count stands behind it.
  func endsName(_ number: Int, limit: Int) -> Bool {
    guard number + 1 < limit else { return true }
    let next = tokens[number + 1]
    // "2019 – 2024" is a time, "Quartier 3 – le nom" ends at the dash.
    let isTime = (next.isMark("–") || next.isMark("-")) && tokens[number].range.count > 2
    return next.kind == .mark && !isTime || isVerb(number + 1)
      || language.ofWords.contains(next.key) || language.conjunctions.contains(next.key)
  }

  /// “Ketenaanpak Intrafamiliaal geweld West-Vlaanderen”: where the quotation mark closes that stands right
  /// before a name; nil where it shuts in a sentence or another name.
  func closingQuote(around start: Int, behind end: Int, in sentence: Range<Int>) -> Int? {
    // "« Cellule d'écoute »" has a space behind its mark where „Cellule“ has none.
    guard start > sentence.lowerBound, tokens[start - 1].isQuote,
      !tokens[start].hasSpaceBefore || tokens[start - 1].isMark("«"),
      start - 1 == sentence.lowerBound || tokens[start - 1].hasSpaceBefore
        || tokens[start - 2].isMark("(")
    else { return nil }
    var place = start
    while place < min(sentence.upperBound, start + Self.longestQuotedName) {
      let token = tokens[place]
      if token.isQuote { return place >= end ? place : nil }
      guard
        token.kind != .mark || token.isMark(",") || token.isMark("&") || token.isMark("-")
          || token.isMark("–"),
        !isVerb(place)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// No name in quotation marks has more tokens.
  private static let longestQuotedName = 26
}

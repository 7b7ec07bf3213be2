/// Names that are known by a title, a given name or initials.
extension PersonSearch {
  /// "Ch Supt D Mathieson", "de heer Peeters".
  mutating func titled(at start: Int) -> Int? {
    var place = start
    while place < tokens.count {
      let length = max(
        PersonWords.titles.length(at: place, in: tokens, before: tokens.count),
        language.titles.length(at: place, in: tokens, before: tokens.count))
      guard length > 0, tokens[place].isCapitalised || tokens[place].range.count > 3 || length > 1
      else { break }
      place += length
      if place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
        place += 1
      }
    }
    guard place > start else {
      // "M. Dupont"
      guard tokens[start].key.isShort("m"), tokens[start].isCapitalised else { return nil }
      let isStopped = text.text(tokens[start].range).hasSuffix(".")
      let hasStop = start + 1 < tokens.count && tokens[start + 1].isMark(".")
      guard isStopped || hasStop else { return nil }
      return fullName(from: start + (isStopped ? 1 : 2))
    }
    return fullName(from: place)
  }

  /// Initials, given names and a surname in any number, the last one a capitalised word that is no
  /// post and no body.
  mutating func fullName(from start: Int) -> Int? {
    var place = start
    var end: Int?
    while place < tokens.count, place - start < 9, place == start || !startsLine[place] {
      let token = tokens[place]
      guard token.kind == .word, place < start + 2 || !isWide(before: place) else { break }
      if isInitial(place) || token.isAcronym && token.range.count <= 4 && hasStops(place) {
        place += 1
        end = place
        if place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
          place += 1
          if isCellEnd(place) { end = place }
        }
      } else if let next = particleEnd(place) {
        place = next
      } else if token.isCapitalised,
        end == nil || isPartOfName(place) || isGiven(place)
          || isCellEnd(place + 1) && (!isKnown(place) || !token.isAcronym && !namesBodyOnly(place)),
        !isPost(place),
        !language.determiners.contains(token.key) || token.isAcronym,
        language.bodies.length(at: place, in: tokens, before: place + 1) == 0
          || GivenNames.contains(token.key)
      {
        place += 1
        end = place
      } else {
        break
      }
    }
    return end
  }

  /// "Nathalie Delcourt", "Nathalie D.", "Fatima El Azzouti", "Jean DUPONT".
  mutating func given(at start: Int) -> Int? {
    guard isGiven(start) else { return nil }
    // "France Travail", "Relais Social Urbain": words that are given names as well.
    let next = start + 1
    if tokens[start].key.isShort("france"), next < tokens.count,
      PersonWords.isOrdinary(tokens[next].key)
    {
      return nil
    }
    if start > 0, !startsLine[start], language.adjectives.containsWhole(tokens[start].key),
      tokens[start - 1].isCapitalised, isKnown(start - 1), !isPost(start - 1)
    {
      return nil
    }
    var place = start + 1
    let last = min(tokens.count, start + Self.longestName)
    while place < last, isGiven(place), !startsLine[place] { place += 1 }
    let hasTwo = place > start + 1
    guard let end = surnameEnd(from: place) else {
      // "Thomas Martin": a given name may be a surname.
      return hasTwo ? place : nil
    }
    return end
  }

  /// The end of a surname, particles before it.
  mutating func surnameEnd(from start: Int) -> Int? {
    guard start < tokens.count, !startsLine[start] else { return nil }
    var place = start
    if isInitial(place) {
      place += 1
      while place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
        place += 1
        if place < tokens.count, isInitial(place), !startsLine[place] { place += 1 }
      }
      if let further = surnameEnd(from: place) { return further }
      return place
    }
    if let next = particleEnd(place) { place = next }
    guard place < tokens.count, tokens[place].kind == .word, tokens[place].isCapitalised else {
      return nil
    }
    let token = tokens[place]
    let hasParticle = place > start
    if isShortCompound(place) { return place + 1 }
    let isBody =
      isPost(place) || PersonWords.eponyms.contains(token.key)
      || language.legalForms.contains(token.key)
      || language.bodies.length(at: place, in: tokens, before: place + 1) > 0
      || language.categories.length(at: place, in: tokens, before: place + 1) > 0
      || language.determiners.contains(token.key) || language.conjunctions.contains(token.key)
    if isBody, hasParticle, isPlace(place) { return place + 1 }
    if isBody { return !hasParticle && isEponym(place) ? place : nil }
    if token.isAcronym,
      token.range.count < 3 || hasStops(place) || token.range.count < 5 && isKnown(place)
    {
      return nil
    }
    // "Anne de la Prévention" is no name, "Anne de la Croix" and "Anne van Northeim" are.
    if hasParticle, isKnown(place), !isPlace(place) { return nil }
    place += 1
    while place < tokens.count, place - start < 6, !startsLine[place], isPartOfName(place),
      !isWide(before: place)
    {
      place += 1
    }
    return place
  }

  /// "Sven Zuidweg", "Monika Fırat": behind a given name, a short word that tables know by its end
  /// alone is a surname; what is named after somebody ends longer words ("Jan Palfijnziekenhuis").
  private func isShortCompound(_ place: Int) -> Bool {
    let key = tokens[place].key
    return place > 0 && isGiven(place - 1) && !startsLine[place] && key.length <= 8
      && [PersonWords.eponyms, language.bodies, language.categories, language.functions]
        .allSatisfy { !$0.containsWhole(key) }
      && (PersonWords.eponyms.contains(key) || language.bodies.contains(key)
        || language.categories.contains(key) || language.functions.contains(key))
  }

  /// A commune, or a word that ends as the names of places do.
  private func isPlace(_ place: Int) -> Bool {
    let key = tokens[place].key
    return isCommune(place)
      || PersonWords.eponyms.contains(key) && !PersonWords.eponyms.containsWhole(key)
  }

  /// "J. Peeters", "R Drummond".
  mutating func initialled(at start: Int) -> Int? {
    guard isInitial(start) || isPairOfInitials(start) else { return nil }
    var place = start + 1
    var hasStop = hasStops(start)
    while place < tokens.count, place - start < Self.longestName, !startsLine[place] {
      if tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
        hasStop = true
      } else if !isInitial(place) {
        break
      }
      place += 1
    }
    if !hasStop {
      if ["a", "i", "o", "y"].contains(tokens[start].key) { return nil }
      // "Groupe B Verviers"
      if start > 0, tokens[start - 1].kind == .word, !startsLine[start] { return nil }
    }
    if start > 0, !startsLine[start], tokens[start - 1].kind == .word,
      isEponym(start - 1) && !isPost(start - 1)
    {
      return nil
    }
    if let next = particleEnd(place) { place = next }
    guard place < tokens.count, !startsLine[place], isUnknown(place) else { return nil }
    place += 1
    while place < tokens.count, !startsLine[place], isPartOfName(place) { place += 1 }
    return place
  }

  /// "DUPONT Jean", "Peeters J.", alone between signs.
  mutating func surnameFirst(at start: Int) -> Int? {
    // "St Leonard" is a street or a parish.
    guard isRunStart(start), !PersonWords.saints.contains(tokens[start].key) else { return nil }
    var place = start
    if let next = particleEnd(place) { place = next }
    guard isUnknown(place, orCapitals: true) else { return nil }
    while place < tokens.count, place - start < 4, place == start || !startsLine[place],
      isUnknown(place, orCapitals: true), !isGiven(place), place == start || !isInitial(place)
    {
      place += 1
    }
    guard place < tokens.count, !startsLine[place] else { return nil }
    // "dîner de Noël": a particle alone is no surname.
    if isGiven(place), isCellEnd(place + 1), place == start || tokens[place - 1].isCapitalised {
      return place + 1
    }
    // "Peeters M." where "M." is an abbreviation too, and one word with its full stop.
    let stop = hasStops(place) ? place : place + 1
    if isInitial(place), stop == place || stop < tokens.count && tokens[stop].isMark("."),
      isCellEnd(stop + 1) || isInitial(stop + 1)
    {
      let last = min(tokens.count, start + Self.longestName)
      var end = stop + 1
      while end < last, isInitial(end) || tokens[end].isMark(".") { end += 1 }
      return end
    }
    return nil
  }
}

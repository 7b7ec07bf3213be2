/// Keeps the names of persons out.
struct PersonGuard {
  let tokens: [Token]
  let language: SheetLanguage
  let lexicon: BodyLexicon

  /// A range without the name of a person in apposition ("bourgmestre Nathalie Delcourt"), and
  /// whether there was one; an empty range where nothing else remains.
  func withoutPerson(_ range: Range<Int>, isFunction: Bool) -> (range: Range<Int>, hadPerson: Bool)
  {
    guard let start = nameStart(in: range, isFunction: isFunction) else { return (range, false) }
    return (range.lowerBound..<start, true)
  }

  private func nameStart(in range: Range<Int>, isFunction: Bool) -> Int? {
    for place in range {
      let token = tokens[place]
      if language.titles.contains(token.key), token.isCapitalised, place + 1 < range.upperBound {
        return place
      }
      guard isNamePart(place) else { continue }
      let isGiven = GivenNames.contains(token.key)
      let next = place + 1
      let hasSurname = next < range.upperBound && (isNamePart(next) || isParticle(next, in: range))
      if isGiven, hasSurname, !isBodyName(range, before: place) { return place }
      if isFunction, place > range.lowerBound, hasSurname, tokens[place - 1].kind == .word,
        !language.ofWords.contains(tokens[place - 1].key),
        !lexicon.namesBody(place..<range.upperBound, tokens),
        next + 1 == range.upperBound
      {
        return place
      }
    }
    return nil
  }

  /// A body named after somebody: "Fondation Marcel Hicter", "Athénée Léonie de Waha".
  private func isBodyName(_ range: Range<Int>, before place: Int) -> Bool {
    guard place > range.lowerBound else { return false }
    let head = lexicon.heads(at: range.lowerBound, tokens, before: range.upperBound)
    return head.isOrganisation || head.isProgramme
  }

  private func isNamePart(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && token.isCapitalised && !token.isAcronym
      && !language.determiners.contains(token.key) && !language.ofWords.contains(token.key)
  }

  private func isParticle(_ place: Int, in range: Range<Int>) -> Bool {
    ["van", "de", "von", "el", "ben", "le", "di", "der", "den"].contains(tokens[place].key)
      && place + 1 < range.upperBound && tokens[place + 1].isCapitalised
  }
}

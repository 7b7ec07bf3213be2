/// What a platform is for or against, behind its noun, where adjectives stand before nouns: "Adviesraad voor
/// lokale economie en landbouw", "Raad voor personen met een handicap", "Tisch gegen Gewalt in engen sozialen
/// Beziehungen".
extension PlatformFinder {
  /// The place behind the whole of what a platform is for; nil where the words say what it does it for
  /// ("het netwerk voor hulp"), or name another platform or a body.
  func behindPurpose(_ join: Int, limit: Int) -> Int? {
    guard join > 0, language.purposeJoins.contains(tokens[join].key),
      let first = behindTheme(join + 1, limit: limit)
    else { return nil }
    var end = first
    while end + 1 < limit {
      let isPair =
        language.conjunctions.contains(tokens[end].key) || tokens[end].isMark("&")
      let isTail = language.themeTails.contains(tokens[end].key)
      // "voor verkeersveiligheid en -leefbaarheid"
      if isPair, end + 2 < limit, tokens[end + 1].isMark("-"), tokens[end + 1].hasSpaceBefore,
        tokens[end + 2].kind == .word, !tokens[end + 2].hasSpaceBefore
      {
        end += 3
        continue
      }
      guard isPair || isTail,
        let next = behindTheme(end + 1, limit: limit, mayBePlace: !isTail)
      else { break }
      end = next
    }
    let isOneSmallWord = end == join + 2 && !tokens[join + 1].isCapitalised
    let mayBeAid =
      isOneSmallWord && !tokens[join - 1].isCapitalised
      && language.aidJoins.contains(tokens[join].key)
    return mayBeAid ? nil : end
  }

  /// The place behind an article, adjectives and a noun that names a field of work or those it is about.
  private func behindTheme(_ start: Int, limit: Int, mayBePlace: Bool = true) -> Int? {
    var place = start
    var adjectives = 0
    let hasArticle = place < limit && language.determiners.contains(tokens[place].key)
    if hasArticle { place += 1 }
    while place + 1 < limit, adjectives < 3, isAdjectiveOfTheme(place) {
      // "gegen häusliche und sexualisierte Gewalt"
      if place + 3 < limit, language.conjunctions.contains(tokens[place + 1].key),
        isAdjectiveOfTheme(place + 2), isTheme(place + 3)
      {
        place += 3
        adjectives += 2
        break
      }
      guard isTheme(place + 1) || isAdjectiveOfTheme(place + 1) else { break }
      place += 1
      adjectives += 1
    }
    guard place < limit, isTheme(place),
      // "met een handicap", but "voor de inwoners" are those it works for.
      !hasArticle || tokens[place].isCapitalised || isField(place),
      // "Netzwerk gegen Gewalt in Uhlen": where it is.
      mayBePlace || adjectives > 0 || !tokens[place].isCapitalised || isField(place)
    else { return nil }
    return place + 1
  }

  /// "geestelijke", "engen": a word in small letters before a noun that it goes with; in capitals where all
  /// words of names have them ("Young People").
  private func isAdjectiveOfTheme(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, !isVerb(place), !isStop(token),
      !language.determiners.contains(token.key), language.numbers[token.key] == nil
    else { return false }
    if !language.frontJoins.isEmpty {
      return token.isCapitalised && !token.isAcronym
        && !lexicon.heads(at: place, tokens, before: place + 1).isOrganisation
    }
    return !token.isCapitalised
      && (language.adjectives.contains(token.key)
        || token.key.length > 3 && language.adjectiveEnds.contains(token.key))
  }

  /// Whether a word may name what a platform is for.
  private func isTheme(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, !isVerb(place), !isStop(token), !token.isAcronym,
      !language.determiners.contains(token.key), !language.unnaming.contains(token.key)
    else { return false }
    if language.fields.contains(token.key), token.isCapitalised || !language.nounsAreCapitalised {
      return true
    }
    let head = lexicon.heads(at: place, tokens, before: place + 1)
    if head.isOrganisation || head.isFunction { return false }
    if token.isCapitalised { return noun(at: place, before: place + 1) == nil }
    return !language.nounsAreCapitalised && (isField(place) || language.people.contains(token.key))
  }

  private func isField(_ place: Int) -> Bool {
    let key = tokens[place].key
    return language.fields.contains(key) || lexicon.explains(key)
  }
}

/// What stands in a list and is no entry of it: clauses, legal forms, what only announces entries.
extension ListSplitter {
  /// Parts without participles and what goes with them: "des associations œuvrant dans les domaines de
  /// la prévention, de la sécurité" is one, and an adjective alone goes with the part before it.
  func withoutClauses(_ parts: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isInClause = false
    var isInField = false
    let opensWithOf = parts.first.map { self.opensWithOf($0) } ?? false
    for part in parts {
      // "associations œuvrant dans le domaine de la prévention, de la sécurité", even behind "des
      // représentants de …": a field is no body.
      if isInClause, language.ofWords.contains(tokens[part.lowerBound].key),
        !opensWithOf || !isBody(part) && !part.contains(where: { tokens[$0].isCapitalised })
      {
        continue
      }
      if isInField, isField(part) { continue }
      if !result.isEmpty, isRelative(part) { continue }
      // "Bürger, vorgeschlagen von Verbänden, Vereinen und Gruppen": the rest goes with the clause.
      if !result.isEmpty, language.verbIsSecond,
        saysByWhom(part.lowerBound, before: part.upperBound)
      {
        break
      }
      isInField = false
      if let last = result.last, last.upperBound + 1 == part.lowerBound,
        isAdjective(part) || isOfCircles(last) && isQuality(part)
      {
        result[result.count - 1] = last.lowerBound..<part.upperBound
        continue
      }
      let clause = part.dropFirst().first {
        language.entryClauses.length(at: $0, in: tokens, before: part.upperBound) > 0
          || language.ofWords.contains(tokens[$0].key) && $0 + 1 < part.upperBound
            && language.placeLists.contains(tokens[$0 + 1].key)
      }
      isInClause = clause != nil
      isInField = clause.map { opensField(from: $0, in: part) } ?? false
      result.append(part.lowerBound..<(clause ?? part.upperBound))
    }
    return result
  }

  /// "actives notamment dans la prévention, la sécurité": whether a clause ends with the first of
  /// several fields, with its article.
  private func opensField(from clause: Int, in part: Range<Int>) -> Bool {
    guard !language.adjectivesPrecede else { return false }
    return (clause..<part.upperBound).dropFirst().contains { place in
      language.determiners.contains(tokens[place].key)
        && (tokens[place - 1].key.text == "dans"
          || language.innerWords.contains(tokens[place - 1].key))
    }
  }

  /// "le logement", "l'action sociale": what goes on with fields: a noun in small letters with an
  /// article, none of which sends anybody.
  private func isField(_ part: Range<Int>) -> Bool {
    guard language.determiners.contains(tokens[part.lowerBound].key),
      !language.ofWords.contains(tokens[part.lowerBound].key)
    else { return false }
    return part.allSatisfy { !tokens[$0].isCapitalised }
      && !lexicon.heads(at: firstWord(part), tokens, before: part.upperBound).isFunction
  }

  /// "professionnels des milieux associatif, policier et judiciaire": several circles, each by an adjective.
  private func isOfCircles(_ part: Range<Int>) -> Bool {
    !language.adjectivesPrecede
      && part.contains { ["milieux", "secteurs", "mondes"].contains(tokens[$0].key.text) }
  }

  private func isQuality(_ part: Range<Int>) -> Bool {
    guard let first = part.first, !tokens[first].isCapitalised else { return false }
    return language.adjectives.contains(tokens[first].key)
      && part.dropFirst().allSatisfy {
        language.adjectives.contains(tokens[$0].key)
          || language.conjunctions.contains(tokens[$0].key)
      }
  }

  /// "fédérale, régionales et communautaires": whether a part begins with an adjective in the plural
  /// or is one word of the kind.
  func isAdjective(_ part: Range<Int>) -> Bool {
    guard let first = part.first, !tokens[first].isCapitalised, !language.adjectivesPrecede,
      language.longAdjectives.contains(tokens[first].key)
    else { return false }
    return !lexicon.heads(at: first, tokens, before: part.upperBound).isBody
  }

  /// "Similes vzw, de vereniging voor familieleden; …": where semicolons part the entries, what a lone
  /// comma and an article set off says what the body is.
  func withoutApposition(_ part: Range<Int>) -> Range<Int> {
    let commas = divisions(of: part) { $0.isMark(",") }
    guard commas.count == 1, let comma = commas.first, comma > part.lowerBound,
      comma + 1 < part.upperBound, language.determiners.contains(tokens[comma + 1].key),
      tokens[firstWord(part)].isCapitalised,
      !part.contains(where: { language.conjunctions.contains(tokens[$0].key) })
    else { return part }
    return part.lowerBound..<comma
  }

  /// "la police nationale / la police municipale": two bodies, each with its article.
  func cutAtSlash(_ part: Range<Int>) -> [Range<Int>] {
    guard part.contains(where: { tokens[$0].isMark("/") && tokens[$0].hasSpaceBefore }) else {
      return [part]
    }
    let slashes = divisions(of: part) { $0.isMark("/") && $0.hasSpaceBefore }
    let pieces = cut(part, at: slashes).filter { !$0.isEmpty }
    let areBodies = pieces.dropFirst().allSatisfy {
      language.determiners.contains(tokens[$0.lowerBound].key) && isBody($0)
    }
    return pieces.count > 1 && areBodies && isBody(pieces[0]) ? pieces : [part]
  }

  /// "Le Foyer, asbl, …": a legal form behind a comma is no entry.
  func isLegalForm(_ part: Range<Int>) -> Bool {
    part.count == 1 && language.legalForms.contains(tokens[part.lowerBound].key)
  }

  /// "chaque association, à savoir A, B et C": the names that such words announce.
  func behindNamely(_ list: Range<Int>) -> Range<Int>? {
    for place in list.dropFirst() where tokens[place - 1].isMark(",") {
      let length = language.namely.length(at: place, in: tokens, before: list.upperBound)
      if length > 0, place + length < list.upperBound { return place + length..<list.upperBound }
    }
    return nil
  }

  /// "de volgende partners: …": what only says that members follow is no entry.
  func withoutAnnouncement(_ list: Range<Int>) -> Range<Int> {
    let start = list.prefix(12)
    guard let colon = start.first(where: { tokens[$0].isMark(":") }), colon + 1 < list.upperBound
    else { return list }
    let isAnnouncement = start.prefix { $0 < colon }.allSatisfy { place in
      let token = tokens[place]
      return token.kind == .number || language.numbers[token.key] != nil
        || language.determiners.contains(token.key) || language.fillers.contains(token.key)
        || language.adjectives.contains(token.key)
        || language.participants.length(at: place, in: tokens, before: colon) > 0
    }
    return isAnnouncement ? colon + 1..<list.upperBound : list
  }

  func isLoneDash(_ token: Token) -> Bool {
    token.hasSpaceBefore && ["–", "-", "•", "|", "/"].contains { token.isMark($0) }
  }
}

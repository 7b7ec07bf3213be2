/// Where an "and" or an "or" divides a list.
extension ListSplitter {
  /// Divides at each "and" that joins two members.
  func splitAtAnd(_ part: Range<Int>, isLast: Bool, isOnly: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = part.lowerBound
    var place = part.lowerBound
    while place < part.upperBound {
      if tokens[place].isMark("("), let close = closing(place, before: part.upperBound) {
        place = close + 1
        continue
      }
      // "Arbeitsgruppe „Eltern und Kind“" is one name.
      if tokens[place].isQuote, let close = closingQuote(place, before: part.upperBound) {
        place = close + 1
        continue
      }
      let isOther =
        tokens[place].isMark("&") || isOr(place, in: part) || shared.isCorrelative(place, tokens)
      let length = max(
        language.conjunctions.length(at: place, in: tokens, before: part.upperBound),
        isOther ? 1 : 0)
      guard length > 0, !isOneName(place, in: part) else {
        place += max(length, 1)
        continue
      }
      let next = place + length
      if place == start {
        start = place + length
      } else if isOr(place, in: part) {
        result.append(start..<place)
        start = next
      } else if length > 1, !tokens[place].isCapitalised, !language.adjectivesPrecede,
        language.ofWords.contains(tokens[next].key)
      {
        // "la Ville ainsi que de la Région": words that join members, and no parts of a name.
        result.append(start..<place)
        start = next
      } else if repeatsPreposition(next, of: start, before: part.upperBound) {
        // "par la commune ainsi que par le CPAS"
        result.append(start..<place)
        start = next + 1
      } else if joins(
        start..<place, place + length..<part.upperBound, isLast: isLast, isOnly: isOnly,
        isSign: tokens[place].isMark("&"))
      {
        result.append(start..<place)
        start = place + length
      }
      place += length
    }
    if start < part.upperBound { result.append(start..<part.upperBound) }
    return result
  }

  /// Nouns with a capital behind which "of" is no Dutch "or": "School of Arts".
  private static let ofArts = WordSet("school university college house institute academy faculty")

  /// "la Province ou la Commission": an "or" between two bodies, each with its article.
  func isOr(_ place: Int, in part: Range<Int>) -> Bool {
    guard language.alternatives.contains(tokens[place].key), place > part.lowerBound,
      place + 1 < part.upperBound, !Self.ofArts.contains(tokens[place - 1].key)
    else { return false }
    // "comme le CVFE ou Praxis"
    if tokens[place - 1].isCapitalised, tokens[place + 1].isCapitalised,
      place - part.lowerBound <= 3
    {
      return true
    }
    let next = (place + 1..<part.upperBound).first {
      !language.ofWords.contains(tokens[$0].key) && !language.determiners.contains(tokens[$0].key)
    }
    guard let next, next > place + 1 else { return false }
    return tokens[next].isAcronym
      || lexicon.heads(at: next, tokens, before: part.upperBound).isOrganisation
  }

  /// Whether an "and" between these joins two members rather than two words of one name.
  func joins(
    _ left: Range<Int>, _ right: Range<Int>, isLast: Bool, isOnly: Bool, isSign: Bool
  ) -> Bool {
    guard let first = right.first, let before = left.last else { return false }
    let next = tokens[first]
    if lexicon.isOneName(left, right, tokens) { return false }
    if isNamedAsOne(left, right) || isOfBothGenders(before, first) { return false }
    if goesOnWithField(left, right) { return false }
    if sendBothInGenitive(left, right) { return true }
    // "CCAS et CLSM de la ville"
    if left.count <= 2, tokens[before].isAcronym, next.isAcronym, !isSign { return true }
    // "Riga (LV) et d'autres partenaires"
    if language.ofWords.contains(next.key), first + 1 < right.upperBound,
      language.fillers.contains(tokens[first + 1].key)
    {
      return true
    }
    // "de la Ville, du CPAS et de deux écoles": each entry has the word that the list began with.
    if language.ofWords.contains(next.key), opensWithOf(left) {
      return !goesOnWithPair(left, right)
    }
    if sendsBoth(left, right) { return true }
    if isSent(left), next.isCapitalised, right.count <= 2 { return true }
    // "Independent Members and representatives from agencies"
    let sent = language.representatives.length(at: first, in: tokens, before: right.upperBound)
    if language.adjectivesPrecede, sent > 0, right.count > sent + 1 { return true }
    // "Entraide et de Formation", "Integrations- und Präventionsarbeit".
    if language.ofWords.contains(next.key), !language.determiners.contains(next.key) {
      return false
    }
    if tokens[before].key.endsInHyphen { return false }
    // "gemeenten en OCMW's van A": both heads belong to what follows.
    if sharesHead(left, right) { return false }
    // "Sozialdienste der Gemeinden A und B": the places of one body.
    if isOfPlaces(left), next.isCapitalised, right.count <= 2,
      !lexicon.heads(at: first, tokens, before: right.upperBound).isBody
    {
      return false
    }
    // "CVS Glenshire and District"
    if right.count == 1, language.areaWords.contains(next.key) { return false }
    // "CGG Waas en Dender en de stad": the pair of names before another "and" is one.
    if right.count >= 3, next.isCapitalised, !next.isAcronym,
      language.conjunctions.contains(tokens[first + 1].key), left.count >= 2,
      tokens[before].isCapitalised,
      lexicon.heads(at: firstWord(left), tokens, before: left.upperBound).isOrganisation,
      !lexicon.heads(at: first, tokens, before: right.upperBound).isBody
    {
      return false
    }
    // "Department of Rural and Community Development"
    if isOfDepartment(left), next.isCapitalised, !next.isAcronym, !lexicon.namesBody(right, tokens)
    {
      return false
    }
    // "Direction générale de Sécurité et Prévention"
    if right.count == 1, next.isCapitalised, !next.isAcronym, !language.adjectivesPrecede,
      left.count >= 3, let of = left.dropLast().last, language.ofWords.contains(tokens[of].key),
      !language.determiners.contains(tokens[of].key), tokens[before].isCapitalised,
      !lexicon.namesBody(right, tokens), BelgianCommunes.ownName(of: next.key) == nil,
      BelgianCommunes.ownName(of: tokens[before].key) == nil,
      lexicon.explains(next.key) || PersonWords.isOrdinary(next.key)
    {
      return false
    }
    // "teams 2a en 2b".
    if next.kind == .number, right.count == 1 { return false }
    // "douze habitants et huit délégués".
    if language.numbers[next.key] != nil, right.count > 1, !next.isCapitalised { return true }
    // "Département de la Nature et des Forêts", "l'asbl Habitat et Vie": one name.
    if language.ofWords.contains(next.key), left.dropFirst().contains(where: { isOf($0) }),
      !lexicon.heads(at: first + 1, tokens, before: right.upperBound).isBody
    {
      return false
    }
    if next.isCapitalised, !next.isAcronym,
      left.prefix(2).contains(where: { language.legalForms.contains(tokens[$0].key) }),
      !isLast || isOnly || right.count == 1,
      !lexicon.heads(at: first, tokens, before: right.upperBound).isBody
    {
      return false
    }
    if goesOnWithName(left, right) || goesOnWithPurpose(left, right) { return false }
    if language.determiners.contains(next.key) || language.titles.contains(next.key) {
      return true
    }
    if language.fillers.length(at: first, in: tokens, before: right.upperBound) > 0 { return true }
    // "Police and local businesses"
    let word = language.frontJoins.isEmpty ? first : shared.headWord(of: right, tokens)
    let head = lexicon.heads(at: word, tokens, before: right.upperBound)
    if head.isBody { return true }
    // "Rhode & Schelde": the sign stands within names.
    if isSign { return false }
    if isLast, !isOnly { return true }
    if isOnly {
      // "Pilote : Habitat et Rénovation": two nouns without an article, neither of which is a body.
      let areThemes =
        left.count == 1 && right.count == 1 && !language.nounsAreCapitalised
        && [before, first].allSatisfy {
          tokens[$0].isCapitalised && !tokens[$0].isAcronym
            && PersonWords.isOrdinary(tokens[$0].key)
        } && !lexicon.namesBody(left, tokens)
      if areThemes { return false }
      // "la police et Bravvo", "the council and NESCOL": a noun in small letters that is whole, and a name.
      let noun = firstWord(left)..<left.upperBound
      let isWholeNoun =
        !language.nounsAreCapitalised && next.isCapitalised && noun.count <= 2
        && noun.allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
        && lexicon.heads(at: noun.lowerBound, tokens, before: left.upperBound).isOrganisation
      if isWholeNoun, next.isAcronym || noun.count == 1 { return true }
      let leftHead = lexicon.heads(at: left.lowerBound, tokens, before: left.upperBound)
      return next.isCapitalised == tokens[firstWord(left)].isCapitalised
        && (next.isAcronym || leftHead.isBody || next.isCapitalised)
    }
    return false
  }

  /// "Bürgerinnen und Bürger", "Senioren und Seniorinnen": the same people twice.
  private func isOfBothGenders(_ left: Int, _ right: Int) -> Bool {
    guard language.nounsAreCapitalised else { return false }
    let names = [tokens[left].key.text, tokens[right].key.text]
    guard let women = names.first(where: { $0.hasSuffix("innen") }),
      let men = names.first(where: { !$0.hasSuffix("innen") })
    else { return false }
    let stem = women.dropLast(5)
    return stem.count >= 3 && men.hasPrefix(stem) && men.count <= stem.count + 2
  }

  /// "Vertreter der Regierung und des Ministeriums": an article in the genitive before each that sends
  /// somebody.
  private func sendBothInGenitive(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard language.nounsAreCapitalised, right.count > 1, let article = right.first,
      language.ofWords.contains(tokens[article].key),
      language.determiners.contains(tokens[article].key), isBody(article + 1..<right.upperBound),
      let sent = left.first(where: {
        language.representatives.length(at: $0, in: tokens, before: left.upperBound) > 0
      })
    else { return false }
    return sent + 1 < left.upperBound && language.ofWords.contains(tokens[sent + 1].key)
      && left.prefix(while: { $0 < sent }).allSatisfy {
        language.determiners.contains(tokens[$0].key) || language.fillers.contains(tokens[$0].key)
          || tokens[$0].kind == .number || language.numbers[tokens[$0].key] != nil
      }
  }

  /// Whether a name ends with what a department is of: the words with a capital behind its "of".
  private func isOfDepartment(_ name: Range<Int>) -> Bool {
    guard !language.areaWords.isEmpty,
      let of = name.last(where: {
        language.ofWords.contains(tokens[$0].key) || language.innerWords.contains(tokens[$0].key)
      }), of > name.lowerBound, of + 1 < name.upperBound, name.upperBound - of <= 3
    else { return false }
    return lexicon.heads(at: of - 1, tokens, before: of).isOrganisation
      && name.suffix(from: of + 1).allSatisfy { tokens[$0].isCapitalised }
  }

  /// "Maison pour la vie citoyenne et l'accès au droit": a noun in small letters that is no body goes
  /// with a name that says what it is for.
  func goesOnWithPurpose(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard !language.nounsAreCapitalised, right.count > 1,
      language.determiners.contains(tokens[right.lowerBound].key),
      !language.indefinite.contains(tokens[right.lowerBound].key),
      !tokens[right.lowerBound + 1].isCapitalised,
      !lexicon.namesBody(right.lowerBound + 1..<right.lowerBound + 2, tokens),
      language.participants.length(
        at: right.lowerBound + 1, in: tokens, before: right.upperBound) == 0,
      !language.representatives.contains(tokens[right.lowerBound + 1].key),
      tokens[firstWord(left)].isCapitalised
    else { return false }
    return left.dropFirst(2).contains { language.purposes.contains(tokens[$0].key) }
  }

  /// "Institut pour l'égalité des femmes et des hommes": what the same small word joins, and is no body.
  func goesOnWithPair(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard right.count == 2, let noun = right.last, !tokens[noun].isCapitalised,
      !lexicon.namesBody(noun..<noun + 1, tokens), left.count > 2
    else { return false }
    return left.suffix(2).first.map { tokens[$0].key == tokens[right.lowerBound].key } ?? false
      && tokens[firstWord(left)].isCapitalised
  }

  /// "représentants des cultes et de la laïcité": both send somebody, unless the first goes on with a
  /// name that both are of ("Maison des jeunes et de la culture").
  func sendsBoth(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard !language.adjectivesPrecede, let of = right.first,
      language.ofWords.contains(tokens[of].key), right.count > 1,
      let sent = left.first(where: { !language.determiners.contains(tokens[$0].key) })
    else { return false }
    let length = language.representatives.length(at: sent, in: tokens, before: left.upperBound)
    guard length > 0, sent + length < left.upperBound,
      language.ofWords.contains(tokens[sent + length].key)
    else { return false }
    let hasArticle =
      language.determiners.contains(tokens[of].key)
      || language.determiners.contains(tokens[of + 1].key)
    return hasArticle && !(sent + length + 1..<left.upperBound).contains { isOf($0) }
  }

  /// "2 afgevaardigden van Okra" before "en Femma": several who are sent, and one word for who sends
  /// them.
  func isSent(_ left: Range<Int>) -> Bool {
    guard language.adjectivesPrecede, !language.nounsAreCapitalised, left.count >= 3,
      let last = left.last, tokens[last].isCapitalised,
      language.ofWords.contains(tokens[last - 1].key),
      let first = left.first
    else { return false }
    let isNumber = { (place: Int) in
      tokens[place].kind == .number || language.numbers[tokens[place].key] != nil
    }
    guard isNumber(first) || first > 0 && isNumber(first - 1) else { return false }
    let start = isNumber(first) ? first + 1 : first
    let length = language.representatives.length(at: start, in: tokens, before: last)
    // "6 leden + 1 plaatsvervanger van Okra"
    if length > 0, start + length + 2 < last, tokens[start + length].isMark("+"),
      isNumber(start + length + 1)
    {
      let next = start + length + 2
      return language.representatives.length(at: next, in: tokens, before: last) == last - 1 - next
    }
    return length == last - 1 - start
  }

  /// "Forum pour la Prévention et la Sécurité urbaine": a noun with a capital that is no body goes with
  /// the one before it, which is joined to its name in the same way.
  func goesOnWithName(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard right.count > 1, language.determiners.contains(tokens[right.lowerBound].key),
      tokens[right.lowerBound + 1].isCapitalised, !tokens[right.lowerBound + 1].isAcronym,
      !lexicon.heads(at: right.lowerBound + 1, tokens, before: right.upperBound).isBody,
      let article = left.dropFirst().last(where: {
        tokens[$0].key == tokens[right.lowerBound].key
      }), article + 1 < left.upperBound, tokens[article + 1].isCapitalised
    else { return false }
    return language.innerWords.contains(tokens[article - 1].key)
      || language.ofWords.contains(tokens[article - 1].key)
  }

  /// Whether the word before a list stands again before its next entry.
  func repeatsPreposition(_ next: Int, of start: Int, before end: Int) -> Bool {
    guard start > 0, next + 1 < end else { return false }
    let isSame =
      language.adverbials.contains(tokens[next].key)
      && [tokens[start - 1].key, tokens[start].key].contains { opener in
        opener == tokens[next].key || language.fusedPrepositions[opener] == tokens[next].key.text
      }
    // "vom Fonds und von der Stadt"
    return isSame
      || language.contractions.contains(tokens[start - 1].key)
        && language.agents.contains(tokens[start - 1].key)
        && language.agents.contains(tokens[next].key)
  }

  /// "centre d'information des femmes et des familles (CIFF)": an acronym behind the second that has more
  /// letters than it has words, and begins as the first does.
  private func isNamedAsOne(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let open = right.prefix(8).first(where: { tokens[$0].isMark("(") }),
      open > right.lowerBound, open + 2 < right.upperBound, tokens[open + 1].isAcronym,
      tokens[open + 2].isMark(")"),
      // "VDAB en Vlaams Ondersteuningscentrum (VOC)": an acronym is no part of another.
      left.count > 1 || !left.contains(where: { tokens[$0].isAcronym })
    else { return false }
    let letters = tokens[open + 1].key.text.filter(\.isLetter)
    return letters.count > initials(of: right.lowerBound..<open).count
      && letters.first == initials(of: left).first
  }

  func isOf(_ place: Int) -> Bool { language.ofWords.contains(tokens[place].key) }

  /// Whether "de" stands at the head of an entry, or before the list that it begins.
  func opensWithOf(_ entry: Range<Int>) -> Bool {
    language.ofWords.contains(tokens[entry.lowerBound].key)
      || entry.lowerBound > 0 && language.ofWords.contains(tokens[entry.lowerBound - 1].key)
  }
}

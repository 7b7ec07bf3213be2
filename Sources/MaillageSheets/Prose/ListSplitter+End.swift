/// Where a list ends.
extension ListSplitter {
  /// What ends a list, in the four languages.
  private static let andSoOn = WordTable(["etc", "enz", "enzovoort", "usw"])

  /// Where a list that begins at a place ends: before what begins a clause or a sentence.
  func end(of list: Range<Int>) -> Int {
    var end = openEnd(of: list)
    // "la police en sont": the pronoun goes with the verb.
    if end > list.lowerBound + 1, end < list.upperBound,
      language.clitics.contains(tokens[end - 1].key), language.verbs.contains(tokens[end].key)
    {
      end -= 1
    }
    // "…, and": what joins goes with what was left out.
    while end > list.lowerBound, end < list.upperBound,
      tokens[end - 1].isMark(",") || language.conjunctions.contains(tokens[end - 1].key)
    {
      end -= 1
    }
    return end
  }

  private func openEnd(of list: Range<Int>) -> Int {
    var place = list.lowerBound
    var isFresh = true
    var isClosed = false
    var hasDivision = false
    while place < list.upperBound {
      let token = tokens[place]
      if token.isMark("("), let close = closing(place, before: list.upperBound) {
        place = close + 1
        isFresh = false
        continue
      }
      // An opening quote is followed by a word: this closes what was opened before the list.
      if token.isQuote, place + 1 < list.upperBound, tokens[place + 1].isMark(",") { return place }
      if token.isQuote,
        let close = (place + 1..<min(list.upperBound, place + 14)).first(where: {
          tokens[$0].isQuote
        })
      {
        place = close + 1
        isFresh = false
        continue
      }
      // "ses partenaires – A, B – elle": the dash that ends what another one began.
      if hasDivision, isLoneDash(token), list.lowerBound > 0,
        tokens[list.lowerBound - 1].sign == token.sign, isLoneDash(tokens[list.lowerBound - 1])
      {
        return place
      }
      if token.kind == .mark {
        // A bracket that was opened before the list began shuts it.
        // "Weisser Ring e.V., Amtsgericht": what a comma follows ends no sentence.
        let isInside = place + 1 < list.upperBound && tokens[place + 1].isMark(",")
        let isEnd =
          [".", "!", "?"].contains(token.sign) && !isInside
          && !Sentences.isInitial(place, of: tokens)
        if isEnd || isCloser[place] { return place }
        if token.sign == "…", place + 1 < list.upperBound, !tokens[place + 1].isMark(",") {
          return place
        }
        if token.sign == ":", place > list.lowerBound, let verb = verbBehind[place],
          verb < list.upperBound
        {
          return place
        }
        // "A, B, nos partenaires : C": behind an entry such a word with a colon opens a list of its own.
        if token.sign == ":", hasDivision,
          language.participants.contains(tokens[place - 1].key)
        {
          return withoutArticles(before: place - 1, from: list.lowerBound)
        }
        isFresh = token.sign == "," || token.sign == ";"
        hasDivision = hasDivision || isFresh || token.sign == ":"
        if isFresh { isClosed = false }
      } else {
        if Self.andSoOn.contains(token.key) { return place }
        // "le CPAS et l'ONE deux fois par an": how often is said of them all.
        if place > list.lowerBound, !isFresh,
          shared.howOften(at: place, in: tokens, before: list.upperBound) > 0
        {
          return place
        }
        // "set up by retailers in 2003"
        if place > list.lowerBound, !isFresh, !token.isCapitalised, place + 1 < list.upperBound,
          language.adverbials.contains(token.key), tokens[place + 1].kind == .number,
          tokens[place + 1].range.count == 4
        {
          return place
        }
        let joins = language.conjunctions.length(at: place, in: tokens, before: list.upperBound)
        // "hosted by the college and funded by the council"
        if joins > 0, place > list.lowerBound,
          language.clauseOpeners.length(at: place, in: tokens, before: list.upperBound) > joins
        {
          return place
        }
        if joins > 0 {
          // "sécurité et de prévention" goes on with a name and closes no list.
          let next = place + joins
          isClosed =
            next >= list.upperBound || !language.ofWords.contains(tokens[next].key)
            || language.determiners.contains(tokens[next].key) || isClosed
          place += joins
          continue
        }
        // "d'autres partenaires tels que A et B"
        let isSuchAs =
          place > list.lowerBound
          && language.suchAs.length(at: place - 1, in: tokens, before: place + 1) == 2
        let opens =
          isSuchAs
          ? 0 : shared.clauseOpening(at: place, in: tokens, before: list.upperBound)
        if opens > 0, place > list.lowerBound, let end = endOfRole(place + opens, in: list) {
          place = end
          continue
        }
        if opens > 0, place > list.lowerBound {
          guard
            let comma = endOfAside(place, before: list.upperBound)
              ?? (isClosed ? nil : endOfRelative(place, before: list.upperBound))
          else { return place }
          place = comma
          continue
        }
        if place > list.lowerBound, tokens[place - 1].isMark(","), !isClosed,
          let comma = endOfRelative(place, before: list.upperBound)
        {
          place = comma
          continue
        }
        if shared.isSubjectPronoun(place, tokens), place > list.lowerBound,
          tokens[place - 1].isMark(","), place + 1 < list.upperBound, !language.adjectivesPrecede
        {
          return place
        }
        if language.ofWords.contains(token.key), place > list.lowerBound,
          place + 1 < list.upperBound, isInfinitive(place + 1)
        {
          return place
        }
        if place > list.lowerBound,
          PersonWords.represented.length(at: place, in: tokens, before: list.upperBound) > 0,
          let end = endOfAside(place, before: list.upperBound), tokens[end].isMark(";")
        {
          place = end
          continue
        }
        let isVerb =
          language.verbs.contains(token.key) && !token.isCapitalised && !tokens.isVerbalNoun(place)
        if isVerb, place > list.lowerBound {
          // ", et vise à …": what stands since the last comma belongs to the verb, unless an "and"
          // has closed the list before it.
          return isFresh || isClosed
            ? place : lastDivision(before: place, from: list.lowerBound) ?? place
        }
        isFresh = false
      }
      place += 1
    }
    return list.upperBound
  }

  private func withoutArticles(before word: Int, from start: Int) -> Int {
    var place = word
    while place > start,
      language.determiners.contains(tokens[place - 1].key)
        || language.possessives.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    return place
  }
}

/// How far a name goes before its noun, where names stand before it.
extension PlatformFinder {
  /// Adjectives and names before the noun, up to an article.
  func leftExtent(from place: Int, floor: Int) -> Int {
    var start = place
    let reach = language.frontJoins.isEmpty ? 5 : 9
    while start > floor, place - start < reach {
      let before = tokens[start - 1]
      if before.isMark("&"), isWithinName(start - 1, floor: floor, noun: place) {
        // "Alcohol & Drugs Partnership"
        start -= 2
        continue
      }
      if let front = beforeHyphen(start, floor: floor) {
        start = front
        continue
      }
      if !before.isCapitalised || isShoutedJoin(start - 1),
        let front = beforeJoin(start - 1, floor: floor, noun: place)
      {
        start = front
        continue
      }
      // "the Residents' Forum"
      if !language.frontJoins.isEmpty, before.isMark("'") || before.isQuote, !before.hasSpaceBefore,
        start - 2 >= floor, tokens[start - 2].isCapitalised
      {
        start -= 2
        continue
      }
      if before.isMark(","), (start..<place).contains(where: { isConjunction($0) }) {
        return beforeCommas(start, floor: floor, noun: place)
      }
      guard before.kind == .word, !language.determiners.contains(before.key),
        !language.demonstratives.contains(before.key)
      else { break }
      if isWithinName(start - 1, floor: floor, noun: place) {
        // "Alcohol and Drug Partnership"
        start -= 2
      } else if tokens[place].isAcronym, before.key.isGenitive {
        // "Clare's LCDC"
        break
      } else if isPostBefore(start) {
        break
      } else if !isStop(before) || isWordOfName(start - 1, floor: floor),
        mayPrecede(start - 1, floor: floor)
          || language.adjectives.contains(before.key) && !language.unnaming.contains(before.key)
            && (language.nounsAreCapitalised || !tokens[start].isCapitalised)
      {
        // "local Community Safety Partnership": a small adjective says only which.
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// "Voorzitter GROS": the post of somebody, and no part of the name behind it.
  private func isPostBefore(_ start: Int) -> Bool {
    language.frontJoins.isEmpty
      && lexicon.heads(at: start - 1, tokens, before: start).isFunction
      && !lexicon.heads(at: start - 1, tokens, before: start).isOrganisation
  }

  /// "OAKSHIRE AND MOOR PARTNERSHIP": a small word that has its capitals from the words around it.
  private func isShoutedJoin(_ place: Int) -> Bool {
    language.frontJoins.contains(tokens[place].key) && tokens[place].isAcronym && place > 0
      && (tokens[place - 1].isAcronym || tokens[place - 1].isMark("&"))
  }

  /// "the Safer Together Partnership": a verb or an opener of clauses with a capital within a name.
  private func isWordOfName(_ place: Int, floor: Int) -> Bool {
    let token = tokens[place]
    return !language.frontJoins.isEmpty && place > floor && token.isCapitalised
      && tokens[place - 1].isCapitalised && !language.conjunctions.contains(token.key)
      && !language.ofWords.contains(token.key)
      // "Violence Against Women Partnership"
      && (!language.innerWords.contains(token.key) || token.key.length > 4)
      && !language.negations.contains(token.key)
  }

  /// "„Wegweiser“-Anlaufstelle", "Sicherheits- und Ordnungspartnerschaft": where a noun begins of which
  /// a hyphen parts the front.
  func beforeHyphen(_ start: Int, floor: Int) -> Int? {
    guard language.nounsAreCapitalised, start - 2 >= floor else { return nil }
    let before = tokens[start - 1]
    if language.conjunctions.contains(before.key), tokens[start - 2].kind == .word,
      tokens[start - 2].key.endsInHyphen
    {
      return start - 2
    }
    guard before.isMark("-"), !tokens[start].hasSpaceBefore, tokens[start - 2].isQuote else {
      return nil
    }
    return (max(floor, start - 8)..<start - 2).last { tokens[$0].isQuote }
  }

  /// Whether a word with a capital may stand within a name before its noun.
  ///
  /// Where every noun has a capital, only what is declined as an adjective is ("Bündner Projekt",
  /// "im Kommunalen Rat") or is joined by a hyphen may: of "wer in Ostbelgien Rat sucht" the first is
  /// a noun of its own.
  private func mayPrecede(_ place: Int, floor: Int) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised, place > floor || !language.unnaming.contains(token.key),
      language.adverbials.length(at: place, in: tokens, before: place + 1) == 0,
      !isItemCode(place, floor: floor)
    else { return false }
    guard language.nounsAreCapitalised else { return true }
    if language.subjectPronouns.contains(token.key) || language.possessives.contains(token.key)
      || language.frequent.contains(token.key)
    {
      return false
    }
    if token.isAcronym || token.key.hasHyphen { return true }
    if ["e", "er", "es"].contains(where: { token.key.hasSuffix($0) }) { return true }
    guard token.key.hasSuffix("en") || token.key.hasSuffix("em"), place > 0 else { return false }
    let before = tokens[place - 1]
    return language.determiners.contains(before.key) || language.contractions.contains(before.key)
      || before.isCapitalised && before.key.hasSuffix(Word(token.key.text.suffix(2)))
  }

  /// "EDG185 EAST CENTRAL HUB": the number of an item of an agenda.
  private func isItemCode(_ place: Int, floor: Int) -> Bool {
    place == floor && tokens[place].key.text.contains { $0.isNumber }
      && tokens[place].key.text.contains { $0.isLetter }
  }

  /// Whether an "and" stands within a well-known name.
  private func isWithinName(_ and: Int, floor: Int, noun: Int) -> Bool {
    guard and > floor, tokens[and].isMark("&") || language.conjunctions.contains(tokens[and].key),
      tokens[and - 1].isCapitalised
    else { return false }
    return lexicon.isOneName(and - 1..<and, and + 1..<noun + 1, tokens)
  }

  /// "the Safe in the City Partnership", "the Crime and Disorder Partnership": where a name begins
  /// that goes on over small words.
  ///
  /// Its words before them have capitals, name no body of their own and stand behind an article, or,
  /// before an "and", at the head of the sentence.
  private func beforeJoin(_ last: Int, floor: Int, noun: Int) -> Int? {
    var join = last
    while join > floor, language.frontJoins.contains(tokens[join].key) { join -= 1 }
    let joins = join + 1..<last + 1
    // "Tarnwick & the Moors"
    let isAnd =
      language.conjunctions.contains(tokens[joins.lowerBound].key)
      && joins.dropFirst().allSatisfy { language.determiners.contains(tokens[$0].key) }
    guard let first = joins.first, !language.determiners.contains(tokens[first].key),
      isAnd || !joins.contains(where: { isConjunction($0) })
    else { return nil }
    var front = join + 1
    while front > floor, join + 1 - front < 4, tokens[front - 1].kind == .word,
      mayPrecede(front - 1, floor: floor), !language.determiners.contains(tokens[front - 1].key),
      !isStop(tokens[front - 1]) || isAnd && isWordOfName(front - 1, floor: floor)
    {
      front -= 1
    }
    // "Chair of the Safer Oakton Group"
    guard !lexicon.heads(at: join, tokens, before: join + 1).isFunction else { return nil }
    guard front <= join, !language.standAlone.contains(tokens[join].key),
      front == join || isWordInside(front..<join) || !lexicon.namesBody(front..<join + 1, tokens),
      !(front..<join + 1).contains(where: { self.noun(at: $0, before: noun) != nil })
    else { return nil }
    if isAnd { front = beforeCommas(front, floor: floor, noun: noun) }
    front = beforePlaceCue(front, floor: floor)
    let isBehindArticle = front > 0 && language.determiners.contains(tokens[front - 1].key)
    // "with Oakshire Children and Adults Safeguarding Partnership": a word of its field before the "and".
    let isOfField = isAnd && front < join && lexicon.explains(tokens[join].key)
    // "MINUTES of MEETING of TARNWICK & THE MOORS PLANNING GROUP"
    let isBehindSitting =
      isAnd && front >= 2 && language.ofWords.contains(tokens[front - 1].key)
      && language.sittings.contains(tokens[front - 2].key)
    // "Tarnwick's Harm Against Women and Girls Partnership", "Title: Learning and Workforce Group"
    let isBegun =
      isAnd && front > 0
      && (tokens[front].key.isGenitive || tokens[front - 1].key.isGenitive
        || ["/", ":", "–"].contains(tokens[front - 1].sign))
    return isBehindArticle || isAnd && front == floor || isOfField || isBehindSitting || isBegun
      ? front : nil
  }

  /// "Harm Against Women and": whether a word that joins stands within the front of a name.
  private func isWordInside(_ front: Range<Int>) -> Bool {
    front.dropFirst().contains { language.innerWords.contains(tokens[$0].key) }
  }

  /// "Royal Borough of" before "Windsor & Maidenhead": where the name of a place begins with its kind.
  private func beforePlaceCue(_ place: Int, floor: Int) -> Int {
    guard place - 2 >= floor, tokens[place - 2].isCapitalised,
      language.communeCues.length(at: place - 2, in: tokens, before: place) == 2
    else { return place }
    var start = place - 2
    while start > floor, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      !language.determiners.contains(tokens[start - 1].key)
    {
      start -= 1
    }
    return start
  }

  private func isConjunction(_ place: Int) -> Bool {
    language.conjunctions.contains(tokens[place].key)
  }

  /// "Partnership Task and Co-ordination Group": the place behind a second noun of the name that an
  /// "and" leads to; nil if there is none.
  func behindSecondNoun(_ and: Int, from start: Int, limit: Int) -> Int? {
    guard !language.frontJoins.isEmpty, and > start else { return nil }
    for place in and + 1..<min(limit, and + 4) {
      guard tokens[place].kind == .word, tokens[place].isCapitalised else { return nil }
      if place > and + 1, let inner = noun(at: place, before: limit) { return place + inner.length }
    }
    return nil
  }

  /// Whether what goes on behind the noun makes the whole the name of a body that is no platform:
  /// "Hub Territory Team", "Probation Board Youth Justice Agency".
  func endsAsBody(_ name: Range<Int>, noun place: Int, in sentence: Range<Int>) -> Bool {
    // "Joint Policing Committee of Kerry County Council": that says whose it is.
    guard !language.frontJoins.isEmpty,
      !name.contains(where: { $0 > place && language.ofWords.contains(tokens[$0].key) })
    else { return false }
    var last = place
    while last + 1 < name.upperBound, tokens[last + 1].kind == .word, tokens[last + 1].isCapitalised
    {
      last += 1
    }
    // "Partnership Vice Chair", "Project Manager": the one who holds a post.
    if last + 1 == name.upperBound, last + 1 < sentence.upperBound, tokens[last + 1].kind == .word,
      tokens[last + 1].isCapitalised,
      lexicon.heads(at: last + 1, tokens, before: last + 2).isFunction
    {
      return true
    }
    guard last > place, noun(at: last, before: last + 1) == nil else { return false }
    // "GSCP Executive", "Partnership Executive": its organ.
    if last == place + 1, language.parts.contains(tokens[last].key) { return false }
    let head = lexicon.heads(at: last, tokens, before: last + 1)
    return head.isOrganisation || head.isFunction
  }

  /// Mentions without those of a meeting that is one of another platform: "meeting of the Board".
  func withoutSittings(_ mentions: [PlatformMention]) -> [PlatformMention] {
    mentions.enumerated().filter { index, mention in
      guard language.sittings.contains(mention.noun) else { return true }
      // "1. Meeting Opening"
      let isOfAgenda =
        !language.frontJoins.isEmpty && mention.name.count > 1
        && tokens[mention.name.lowerBound].key == mention.noun
      if isOfAgenda { return false }
      guard index + 1 < mentions.count else { return true }
      let gap =
        mention.tokens
        .upperBound..<max(mention.tokens.upperBound, mentions[index + 1].name.lowerBound)
      return gap.isEmpty
        || !gap.allSatisfy {
          language.ofWords.contains(tokens[$0].key) || language.determiners.contains(tokens[$0].key)
        }
    }.map(\.element)
  }

  /// "Glenshire Partnership – Executive Board" at the head of a text: the one is the board of the other,
  /// and both are its name.
  func withTitlesJoined(_ mentions: [PlatformMention], in sentence: Range<Int>) -> [PlatformMention]
  {
    guard !language.frontJoins.isEmpty, mentions.count >= 2, let first = mentions.first,
      first.tokens.lowerBound == sentence.lowerBound,
      mentions[1].tokens.lowerBound == first.tokens.upperBound + 1,
      tokens[first.tokens.upperBound].isMark("-") || tokens[first.tokens.upperBound].isMark("–"),
      tokens[first.tokens.upperBound].hasSpaceBefore
    else { return mentions }
    var whole = mentions[1]
    whole.aliases += [text.text(span(whole.name)), text.text(span(first.name))]
    whole.tokens = first.tokens.lowerBound..<whole.tokens.upperBound
    whole.name = first.name.lowerBound..<whole.name.upperBound
    whole.manner = .named
    return [whole] + mentions.dropFirst(2)
  }
}

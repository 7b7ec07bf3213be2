/// Small words within and before names.
extension PlatformFinder {
  /// "Beirat für Seniorinnen und Senioren", "Alliance against Hate and Violence": two nouns behind a word
  /// for what something is for, neither of them a body.
  func isPairOfPurposes(_ and: Int, from start: Int, limit: Int) -> Bool {
    guard language.adjectivesPrecede, and - 2 >= start, and + 1 < limit,
      language.innerWords.contains(tokens[and - 2].key),
      !language.placeWords.contains(tokens[and - 2].key),
      !language.determiners.contains(tokens[and - 2].key)
    else { return false }
    return [and - 1, and + 1].allSatisfy { place in
      let head = lexicon.heads(at: place, tokens, before: limit)
      return tokens[place].kind == .word && tokens[place].isCapitalised
        && !tokens[place].isAcronym && !head.isOrganisation && !head.isFunction
        && noun(at: place, before: limit) == nil
    }
  }

  /// "ein kleiner Begleitausschuss", "een vaste stuurgroep": the article of something new, if only words
  /// that say what it is like stand between it and the noun.
  func articleBeforeAdjectives(_ start: Int, floor: Int) -> Int? {
    guard language.adjectivesPrecede else { return nil }
    var place = start
    while place > floor, start - place < 3, tokens[place - 1].kind == .word,
      !tokens[place - 1].isCapitalised, !isStop(tokens[place - 1]),
      !language.determiners.contains(tokens[place - 1].key),
      language.numbers[tokens[place - 1].key] == nil,
      !language.participants.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    return place < start && place > floor && language.newThings.contains(tokens[place - 1].key)
      ? place - 1 : nil
  }

  /// "a countywide strategy group": where what is mentioned for the first time begins, if only small words
  /// stand between its article and the noun.
  func behindNewArticle(before noun: Int, floor: Int) -> Int? {
    guard !language.frontJoins.isEmpty, !tokens[noun].isCapitalised else { return nil }
    var start = noun
    while start > floor, noun - start < 4, tokens[start - 1].kind == .word,
      !tokens[start - 1].isCapitalised, !isStop(tokens[start - 1]),
      !language.determiners.contains(tokens[start - 1].key),
      language.numbers[tokens[start - 1].key] == nil
    {
      start -= 1
    }
    return start < noun && start > floor && language.newThings.contains(tokens[start - 1].key)
      ? start : nil
  }

  /// "the Housing, Health and Care Partnership", "Tarnwick, Oakmoor and the Isles Planning Group": where a name begins
  /// that is a list of fields or places; what stands between its commas names no body, and an article or the head
  /// of the line comes before it.
  func beforeCommas(_ start: Int, floor: Int, noun: Int) -> Int {
    var front = start
    while front - 2 >= floor, tokens[front - 1].isMark(",") {
      var first = front - 1
      while first > floor, front - first < 5, tokens[first - 1].kind == .word,
        tokens[first - 1].isCapitalised, !language.determiners.contains(tokens[first - 1].key)
      {
        first -= 1
      }
      let field = first..<front - 1
      let isOfField = field.count == 1 && lexicon.explains(tokens[first].key)
      guard !field.isEmpty, isOfField || !lexicon.namesBody(field, tokens),
        !field.contains(where: {
          self.noun(at: $0, before: noun) != nil
            || lexicon.heads(at: $0, tokens, before: $0 + 1).isFunction
        })
      else { return start }
      front = first
    }
    guard front < start else { return start }
    let isBegun = front == floor || language.determiners.contains(tokens[front - 1].key)
    return isBegun ? front : start
  }
}

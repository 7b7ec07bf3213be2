/// What the words of a language mean where they stand.
extension SharedLanguage {
  /// Whether a word stands for what the sentence before was about: "zij", "es", and "het" of "Het
  /// wordt getrokken door" but not of "het overleg".
  func isSubjectPronoun(_ place: Int, _ tokens: [Token]) -> Bool {
    let key = tokens[place].key
    guard tables.subjectPronouns.contains(key) else { return false }
    return !tables.determiners.contains(key)
      || place + 1 < tokens.count && tables.verbs.contains(tokens[place + 1].key)
  }

  /// The form of a platform noun by which it is known: "Netzwerk" of "des Netzwerks".
  func baseNoun(_ key: Word) -> Word {
    guard tables.nounsAreCapitalised else { return key }
    for ending in ["es", "s", "n"] where key.text.hasSuffix(ending) {
      let stem = Word(key.text.dropLast(ending.count))
      if tables.platformNouns.values.contains(where: { $0.contains(stem) }) { return stem }
    }
    return key
  }

  /// How many tokens open a clause at a place; the "als" of "zowel A als B" opens none.
  func clauseOpening(at place: Int, in tokens: [Token], before end: Int) -> Int {
    isCorrelative(place, tokens) || isAttribute(place, tokens, before: end)
      ? 0 : tables.clauseOpeners.length(at: place, in: tokens, before: end)
  }

  /// "der in der Gemeinde tätigen Vereine": whether an article goes with a noun behind what says where that
  /// is.
  func isAttribute(_ place: Int, _ tokens: [Token], before end: Int) -> Bool {
    guard !tables.attributes.isEmpty, place + 3 < end,
      tables.determiners.contains(tokens[place].key)
        || tables.relatives.contains(tokens[place].key),
      tables.innerWords.contains(tokens[place + 1].key), !tokens[place + 1].isCapitalised
    else { return false }
    let limit = min(end - 1, place + 2 + Self.longestAttribute)
    return (place + 2..<max(limit, place + 2)).prefix {
      tokens[$0].kind == .word
    }.contains { tables.attributes.contains(tokens[$0].key) && tokens[$0 + 1].kind == .word }
  }

  private static let longestAttribute = 7

  /// A word without the endings by which it is declined.
  func stem(_ word: Word) -> Word {
    tables.endings.isEmpty ? word : Word(stem(word.text))
  }

  /// Folded words without the endings by which they are declined: "Runden Tisches" and "Runder Tisch"
  /// are one name.
  func stem(_ name: String) -> String {
    let endings = tables.endings
    guard !endings.isEmpty else { return name }
    return name.split(separator: " ").map { word in
      var word = word
      while let ending = endings.first(where: {
        word.hasSuffix($0) && word.count - $0.count >= Self.shortestStem
      }) {
        word = word.dropLast(ending.count)
      }
      return String(word)
    }.joined(separator: " ")
  }

  /// No ending leaves fewer letters of a word.
  private static let shortestStem = 3

  /// Whether a word closes what another has opened before it: "zowel A, B als C".
  func isCorrelative(_ place: Int, _ tokens: [Token]) -> Bool {
    guard let opener = tables.correlatives[tokens[place].key] else { return false }
    return (max(0, place - Self.longestCorrelation)..<place).contains { other in
      // "en tant que"
      tokens[other].key == opener
        && (tables.adjectivesPrecede || other == 0
          || !tables.innerWords.contains(tokens[other - 1].key))
    }
  }

  /// How many tokens may stand between two words that belong together.
  private static let longestCorrelation = 60

  /// How many tokens say how often at a place: "deux fois par an", "zweimal im Jahr", "tous les deux
  /// mois".
  func howOften(at start: Int, in tokens: [Token], before end: Int) -> Int {
    let every = tables.everyWords.length(at: start, in: tokens, before: end)
    if every > 0 {
      let period = (start + every..<min(end, start + every + 3)).first {
        tables.periods.contains(tokens[$0].key)
      }
      return period.map { $0 + 1 - start } ?? 0
    }
    var place = start
    while place < min(end, start + 3), !tables.times.contains(tokens[place].key),
      tokens[place].kind == .number || tables.numbers[tokens[place].key] != nil
        || tables.indefinite.contains(tokens[place].key)
    {
      place += 1
    }
    guard place < end, tables.times.contains(tokens[place].key), !tokens[place].isCapitalised else {
      return 0
    }
    place += 1
    let per = tables.perWords.length(at: place, in: tokens, before: end)
    if per > 0, place + per < end, tables.periods.contains(tokens[place + per].key) {
      return place + per + 1 - start
    }
    return place > start + 1 ? place - start : 0
  }

  /// The word that tells what an entry is: the first, or the noun behind adjectives where these stand
  /// before it ("sociale dienst").
  func headWord(of entry: Range<Int>, _ tokens: [Token]) -> Int {
    guard tables.adjectivesPrecede else { return entry.lowerBound }
    var place = entry.lowerBound
    while place + 1 < entry.upperBound,
      tables.adjectives.contains(tokens[place].key) || tokens[place].key.isGenitive,
      tokens[place + 1].kind == .word, !tables.ofWords.contains(tokens[place + 1].key),
      !tables.conjunctions.contains(tokens[place + 1].key)
    {
      place += 1
    }
    return place
  }
}

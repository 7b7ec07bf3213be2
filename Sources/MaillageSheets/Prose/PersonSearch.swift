/// The search for persons in a text.
struct PersonSearch: LanguageReader {
  /// Why a token is hidden.
  enum Mark: Sendable {
    case none
    case person
    /// Only the names beside it tell.
    case likely
    case contact
  }

  let text: SheetText
  let tokens: [Token]
  let shared: SharedLanguage
  let lexicon: BodyLexicon
  /// For each token why it is hidden.
  private(set) var hidden: [Mark]
  /// Whether a hidden stretch begins at a token.
  private(set) var begins: [Bool]
  /// Whether a new line begins at a token.
  let startsLine: [Bool]
  /// For each token whether it is a given name with a capital.
  let isGivenName: [Bool]
  /// Words that elsewhere in the text are places, or short forms of bodies.
  let elsewhere: Set<Word>
  /// Short forms of bodies: in brackets, behind an article or behind a noun.
  let shortForms: Set<Word>
  /// Where the first and the last word of what a text says to be a platform stand: "Claires Rives est un réseau".
  let saidToBePlatforms: Set<String>
  /// What tables say of the word at each token that was asked about.
  var known: [Bool?]

  init(text: SheetText, tokens: [Token], language: SharedLanguage, lexicon: BodyLexicon) {
    self.text = text
    self.tokens = tokens
    shared = language
    self.lexicon = lexicon
    hidden = Array(repeating: .none, count: tokens.count)
    begins = Array(repeating: false, count: tokens.count)
    known = Array(repeating: nil, count: tokens.count)
    elsewhere = Self.placesAndShortForms(tokens, language)
    shortForms = Self.shortForms(tokens, language)
    saidToBePlatforms = Self.saidToBePlatforms(tokens, language)
    isGivenName = tokens.map {
      $0.isCapitalised && $0.kind == .word && GivenNames.contains($0.key)
    }
    startsLine = tokens.indices.map { place in
      guard place > 0 else { return true }
      let gap = tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound
      return text.scalars[gap].contains("\n")
    }
  }

  /// No name has more tokens; it keeps hostile texts from being looked through again and again.
  static let longestName = 16

  mutating func run() {
    hideContacts()
    var place = 0
    while place < tokens.count {
      if hidden[place] == .none, tokens[place].kind != .mark, let name = name(at: place) {
        let isPlural = PersonWords.pluralTitles.contains(tokens[place].key)
        place = max(hide(name), place + 1)
        if isPlural { place = hideFurther(from: place) }
      } else {
        place += 1
      }
    }
    hideStrangers()
    hideNounSurnames()
    hideBetweenNames()
  }

  /// "Mmes Quint (ONE), Brack et Plim": the names behind the first of a title in the plural; where the
  /// last ends.
  private mutating func hideFurther(from start: Int) -> Int {
    var place = start
    for _ in 0..<Self.longestName {
      var next = place
      if next < tokens.count, tokens[next].isMark("("),
        let close = (next..<min(tokens.count, next + 12)).first(where: { tokens[$0].isMark(")") })
      {
        next = close + 1
      }
      guard next < tokens.count,
        tokens[next].isMark(",") || language.conjunctions.contains(tokens[next].key),
        let end = run(from: next + 1, atLeast: 1), isCellEnd(end)
      else { break }
      place = hide(next + 1..<end)
    }
    return place
  }

  @discardableResult
  mutating func hide(_ range: Range<Int>, as mark: Mark = .person) -> Int {
    for place in range { hidden[place] = mark }
    if let first = range.first { begins[first] = true }
    return range.upperBound
  }

  /// The name that begins at a place.
  private mutating func name(at place: Int) -> Range<Int>? {
    let token = tokens[place]
    guard
      token.isCapitalised || PersonWords.openers.mayBegin(token.key)
        || language.titles.mayBegin(token.key) || language.functions.mayBegin(token.key)
    else { return nil }
    if token.isCapitalised || token.range.count > 3 || token.key.isShort("de"),
      let end = titled(at: place)
    {
      return place..<end
    }
    if let end = speaker(behind: place) { return place + 1..<end }
    let post = postLength(at: place)
    if post > 0, let name = name(behindPost: place..<place + post) { return name }
    let sent = PersonWords.represented.length(at: place, in: tokens, before: tokens.count)
    if sent > 0, let end = run(from: skipped(place + sent), atLeast: 1, evenOrdinary: true) {
      return skipped(place + sent)..<end
    }
    if PersonWords.contacts.length(at: place, in: tokens, before: tokens.count) > 0,
      place + 1 < tokens.count, tokens[place + 1].isMark(":"), place + 2 < tokens.count,
      let end = run(from: place + 2, atLeast: 1), isCellEnd(end),
      // "Excusés :", and below it "Valmont : Zelda Quint".
      !(startsLine[place + 2] && end < tokens.count && tokens[end].isMark(":"))
    {
      return place + 2..<end
    }
    guard token.isCapitalised || PersonWords.particles.contains(token.key) else { return nil }
    if let end = abbreviated(at: place) ?? columnName(at: place) { return place..<end }
    if let end = given(at: place) { return isNamesake(place..<end) ? nil : place..<end }
    if let end = initialled(at: place) ?? nounWithInitial(at: place) { return place..<end }
    if let end = surnameFirst(at: place) { return place..<end }
    return beforePost(at: place)
  }

  private func initials(of place: Int) -> Substring { tokens[place].key.text.prefix(1) }

  /// "Owen Platt (OP)" at the head of a line: a name and its initials.
  private mutating func abbreviated(at place: Int) -> Int? {
    guard startsLine[place], place + 4 < tokens.count, tokens[place + 2].isMark("("),
      tokens[place + 4].isMark(")"), tokens[place + 3].range.count == 2,
      initials(of: place) + initials(of: place + 1) == tokens[place + 3].key.text,
      [place, place + 1].allSatisfy({
        tokens[$0].isCapitalised && !tokens[$0].isAcronym && !lexicon.explains(tokens[$0].key)
          && !lexicon.heads(at: $0, tokens, before: $0 + 1).isBody
          && BelgianCommunes.ownName(of: tokens[$0].key) == nil
      })
    else { return nil }
    return place + 2
  }

  /// What stands behind a post: directly, behind a colon, or between commas.
  private mutating func name(behindPost post: Range<Int>) -> Range<Int>? {
    var place = post.upperBound
    guard place < tokens.count, !startsLine[place] else { return nil }
    if isInitial(place), place + 1 < tokens.count, tokens[place + 1].isMark(".") {
      let last = min(tokens.count, place + Self.longestName)
      var end = place
      while end < last, isInitial(end) || tokens[end].isMark(".") { end += 1 }
      return place..<(run(from: end, atLeast: 1, evenOrdinary: true) ?? end)
    }
    if let end = run(from: place, atLeast: 1), !isNamesake(place..<end),
      end > place + 1 || isCellEnd(end) || language.ofWords.contains(tokens[end].key)
    {
      return place..<end
    }
    // "la bourgmestre de Verviers, Zelda Quint": at most eight words of the post, then the name.
    while place < tokens.count, place - post.upperBound < 8, !startsLine[place],
      tokens[place].kind != .mark
    {
      place += 1
    }
    guard place + 1 < tokens.count, !startsLine[place],
      [",", ":", "(", "–", "-"].contains(tokens[place].sign), !startsLine[place + 1]
    else { return nil }
    let least = tokens[place].isMark(":") && place == post.upperBound ? 1 : 2
    guard let end = run(from: place + 1, atLeast: least), isCellEnd(end) else { return nil }
    return place + 1..<end
  }

  /// "Zelda Quint, bourgmestre": a name with its post behind it.
  private mutating func beforePost(at start: Int) -> Range<Int>? {
    guard isRunStart(start), let end = run(from: start, atLeast: 2), end + 1 < tokens.count,
      end - start <= 5, [",", "(", "–", "-", ":"].contains(tokens[end].sign)
    else { return nil }
    var place = end + 1
    while place < tokens.count, place < end + 4, tokens[place].kind == .word, !isPost(place),
      language.determiners.contains(tokens[place].key)
        || language.adjectives.contains(tokens[place].key)
    {
      place += 1
    }
    guard place < tokens.count else { return nil }
    // "Zelda Quint (zone de police)"
    let isOfBody =
      tokens[end].isMark("(") && isCellStart(start)
      && !language.legalForms.contains(tokens[place].key)
      && lexicon.heads(at: place, tokens, before: tokens.count).isOrganisation
    return isPost(place) || isOfBody ? start..<end : nil
  }

  /// "…”, zegt Zelda Quint".
  private mutating func speaker(behind place: Int) -> Int? {
    guard PersonWords.saying.contains(tokens[place].key), !tokens[place].isCapitalised,
      place + 1 < tokens.count
    else { return nil }
    return run(from: place + 1, atLeast: 2, evenOrdinary: true)
  }

  /// The end of a run of words that may all be parts of a name; nil where all are ordinary ones, unless what stands
  /// before leaves no doubt.
  private mutating func run(
    from start: Int, atLeast least: Int, evenOrdinary: Bool = false
  ) -> Int? {
    var place = start
    var count = 0
    while place < tokens.count, place == start || !startsLine[place], place - start < 7 {
      if isInitial(place) {
        place += 1
        count += 1
        if place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
          place += 1
        }
        continue
      }
      if count >= 2, isWide(before: place) { break }
      if isUnknown(place, orCapitals: count > 0 || isGiven(place + 1)) || isGiven(place) {
        place += 1
        count += 1
      } else if let next = particleEnd(place), next < tokens.count,
        isUnknown(next, orCapitals: true), next - place == 1 || !tokens[place].isMark("'")
      {
        // "de Verviers" behind a post is a place, "Delcourt de Verviers" as well.
        guard
          tokens[place].isCapitalised || count > 0 && next - place > 1
            || count == 1 && isGiven(place - 1) || isDutchParticle(place)
        else { break }
        if count == 0, !tokens[place].isCapitalised { break }
        place = next
      } else {
        break
      }
    }
    // "Quint Police" is no name, "Quint (Police)" is.
    if place < tokens.count, !startsLine[place], place > start, tokens[place].kind == .word,
      tokens[place].isCapitalised, isKnown(place), count < 2
    {
      return nil
    }
    return count >= least && (evenOrdinary || !isOrdinary(start..<place)) ? place : nil
  }

  /// "Vrije Tijd", "Economic Development": words of which none is a name.
  private func isOrdinary(_ run: Range<Int>) -> Bool {
    run.allSatisfy { PersonWords.isOrdinary(tokens[$0].key) && !isGiven($0) }
  }

  private func isDutchParticle(_ place: Int) -> Bool {
    tokens[place].key.isShort("van") || tokens[place].key.isShort("von")
      || tokens[place].key.isShort("zu")
  }

  /// Two or three words that nothing else explains, beside the name of a person in a list.
  private mutating func hideBetweenNames() {
    var cells: [(range: Range<Int>, isPerson: Bool)] = []
    var place = 0
    var isInBrackets = false
    while place < tokens.count {
      // "Zelda Quint (Neighbourhood Watch), …": what stands in brackets is where somebody comes from.
      if startsLine[place] || tokens[place].isMark(")") { isInBrackets = false }
      if tokens[place].isMark("(") { isInBrackets = true }
      guard !isInBrackets, isCellStart(place) else {
        place += 1
        continue
      }
      var end = place
      while !isCellEnd(end) || end == place && end < tokens.count && tokens[end].kind != .mark {
        end += 1
      }
      let isPerson = (place..<end).contains { hidden[$0] == .person }
      cells.append((place..<max(end, place + 1), isPerson))
      place = max(end, place + 1)
    }
    func spread(_ index: Int, beside other: Int) {
      guard cells.indices.contains(other), cells[other].isPerson, !cells[index].isPerson else {
        return
      }
      let cell = cells[index].range
      guard cell.count <= 5, hidden[cell.lowerBound] == .none,
        run(from: cell.lowerBound, atLeast: 2) == cell.upperBound && !isPatron(cell)
          || isGivenWithNoun(cell)
      else { return }
      let isWhole = cells[other].range.allSatisfy { hidden[$0] == .person || hidden[$0] == .likely }
      guard isWhole else { return }
      cells[index].isPerson = true
      hide(cell, as: .likely)
    }
    for index in cells.indices { spread(index, beside: index - 1) }
    for index in cells.indices.reversed() { spread(index, beside: index + 1) }
  }
}

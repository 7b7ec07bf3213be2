/// The search for persons in a text.
struct PersonSearch {
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
  let language: SheetLanguage
  let lexicon: BodyLexicon
  /// For each token why it is hidden.
  private(set) var hidden: [Mark]
  /// Whether a hidden stretch begins at a token.
  private(set) var begins: [Bool]
  /// Whether a new line begins at a token.
  let startsLine: [Bool]
  /// What tables say of a folded word, kept because words come back.
  var known: [String: Bool] = [:]

  init(text: SheetText, tokens: [Token], language: SheetLanguage, lexicon: BodyLexicon) {
    self.text = text
    self.tokens = tokens
    self.language = language
    self.lexicon = lexicon
    hidden = Array(repeating: .none, count: tokens.count)
    begins = Array(repeating: false, count: tokens.count)
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
        place = max(hide(name), place + 1)
      } else {
        place += 1
      }
    }
    hideStrangers()
    hideBetweenNames()
  }

  @discardableResult
  mutating func hide(_ range: Range<Int>, as mark: Mark = .person) -> Int {
    for place in range { hidden[place] = mark }
    if let first = range.first { begins[first] = true }
    return range.upperBound
  }

  // MARK: Addresses and numbers

  private mutating func hideContacts() {
    for place in tokens.indices where tokens[place].isMark("@") && hidden[place] == .none {
      var start = place
      while start > 0, place - start < 12, !tokens[start].hasSpaceBefore, !startsLine[start] {
        start -= 1
      }
      var end = place + 1
      while end < tokens.count, end - place < 12, !tokens[end].hasSpaceBefore, !startsLine[end] {
        end += 1
      }
      hide(start..<end, as: .contact)
    }
    var place = 0
    while place < tokens.count {
      let end = numberEnd(from: place)
      if end > place { hide(place..<end, as: .contact) }
      place = max(end, place + 1)
    }
  }

  /// The end of a telephone number: eight to fifteen digits, begun by 0, 00 or +.
  private func numberEnd(from start: Int) -> Int {
    let isPlus = tokens[start].isMark("+")
    guard isPlus || tokens[start].kind == .number && tokens[start].key.hasPrefix("0") else {
      return start
    }
    var digits = 0
    var end = start
    var place = start
    while place < tokens.count, place - start < 16, place == start || !startsLine[place] {
      let token = tokens[place]
      if token.kind == .number {
        digits += token.key.utf8.count { (48...57).contains($0) }
        end = place + 1
      } else if !["+", "/", ".", "-", "(", ")", "–"].contains(token.key) {
        break
      }
      place += 1
    }
    return (8...15).contains(digits) ? end : start
  }

  // MARK: Names

  /// The name that begins at a place.
  private mutating func name(at place: Int) -> Range<Int>? {
    let token = tokens[place]
    guard
      token.isCapitalised || PersonWords.openers.mayBegin(token.key)
        || language.titles.mayBegin(token.key) || language.functions.mayBegin(token.key)
    else { return nil }
    if token.isCapitalised || token.range.count > 3 || token.key == "de",
      let end = titled(at: place)
    {
      return place..<end
    }
    if let end = speaker(behind: place) { return place + 1..<end }
    let post = postLength(at: place)
    if post > 0, let name = name(behindPost: place..<place + post) { return name }
    let sent = PersonWords.represented.length(at: place, in: tokens, before: tokens.count)
    if sent > 0, let end = run(from: skipped(place + sent), atLeast: 1) {
      return skipped(place + sent)..<end
    }
    if PersonWords.contacts.length(at: place, in: tokens, before: tokens.count) > 0,
      place + 1 < tokens.count, tokens[place + 1].isMark(":"), place + 2 < tokens.count,
      let end = run(from: place + 2, atLeast: 1), isCellEnd(end)
    {
      return place + 2..<end
    }
    guard token.isCapitalised || PersonWords.particles.contains(token.key) else { return nil }
    if let end = given(at: place) { return isNamesake(place..<end) ? nil : place..<end }
    if let end = initialled(at: place) { return place..<end }
    if let end = surnameFirst(at: place) { return place..<end }
    return beforePost(at: place)
  }

  /// "Ch Supt D Mathieson", "de heer Peeters".
  private mutating func titled(at start: Int) -> Int? {
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
      guard tokens[start].key == "m", tokens[start].isCapitalised else { return nil }
      let isStopped = text.text(tokens[start].range).hasSuffix(".")
      let hasStop = start + 1 < tokens.count && tokens[start + 1].isMark(".")
      guard isStopped || hasStop else { return nil }
      return fullName(from: start + (isStopped ? 1 : 2))
    }
    return fullName(from: place)
  }

  /// Initials, given names and a surname in any number, the last one a capitalised word that is no
  /// post and no body.
  private mutating func fullName(from start: Int) -> Int? {
    var place = start
    var end: Int?
    while place < tokens.count, place - start < 9, place == start || !startsLine[place] {
      let token = tokens[place]
      guard token.kind == .word else { break }
      if isInitial(place) || token.isAcronym && token.range.count <= 4 && hasStops(place) {
        place += 1
        end = place
        if place < tokens.count, tokens[place].isMark("."), !tokens[place].hasSpaceBefore {
          place += 1
          if isCellEnd(place) { end = place }
        }
      } else if let next = particleEnd(place) {
        place = next
      } else if token.isCapitalised, end == nil || isPartOfName(place), !isPost(place),
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
  private mutating func given(at start: Int) -> Int? {
    guard isGiven(start) else { return nil }
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
  private mutating func surnameEnd(from start: Int) -> Int? {
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
    let isBody =
      isPost(place) || PersonWords.eponyms.contains(token.key)
      || language.legalForms.contains(token.key)
      || language.bodies.length(at: place, in: tokens, before: place + 1) > 0
      || language.categories.length(at: place, in: tokens, before: place + 1) > 0
      || language.determiners.contains(token.key) || language.conjunctions.contains(token.key)
    if isBody { return !hasParticle && isEponym(place) ? place : nil }
    if token.isAcronym,
      token.range.count < 3 || hasStops(place) || token.range.count < 5 && isKnown(place)
    {
      return nil
    }
    // "Anne de la Prévention" is no name, "Anne de la Croix" is.
    if hasParticle, isKnown(place) { return nil }
    place += 1
    while place < tokens.count, place - start < 6, !startsLine[place], isPartOfName(place) {
      place += 1
    }
    return place
  }

  /// "J. Peeters", "R Drummond".
  private mutating func initialled(at start: Int) -> Int? {
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
  private mutating func surnameFirst(at start: Int) -> Int? {
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
    if isGiven(place), isCellEnd(place + 1) { return place + 1 }
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

  /// What stands behind a post: directly, behind a colon, or between commas.
  private mutating func name(behindPost post: Range<Int>) -> Range<Int>? {
    var place = post.upperBound
    guard place < tokens.count, !startsLine[place] else { return nil }
    if isInitial(place), place + 1 < tokens.count, tokens[place + 1].isMark(".") {
      let last = min(tokens.count, place + Self.longestName)
      var end = place
      while end < last, isInitial(end) || tokens[end].isMark(".") { end += 1 }
      return place..<(run(from: end, atLeast: 1) ?? end)
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
      [",", ":", "(", "–", "-"].contains(tokens[place].key), !startsLine[place + 1]
    else { return nil }
    let least = tokens[place].isMark(":") && place == post.upperBound ? 1 : 2
    guard let end = run(from: place + 1, atLeast: least), isCellEnd(end) else { return nil }
    return place + 1..<end
  }

  /// "Zelda Quint, bourgmestre": a name with its post behind it.
  private mutating func beforePost(at start: Int) -> Range<Int>? {
    guard isRunStart(start), let end = run(from: start, atLeast: 2), end + 1 < tokens.count,
      end - start <= 5, [",", "(", "–", "-", ":"].contains(tokens[end].key)
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
    return run(from: place + 1, atLeast: 2)
  }

  /// The end of a run of words that may all be parts of a name.
  private mutating func run(from start: Int, atLeast least: Int) -> Int? {
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
    return count >= least ? place : nil
  }

  private func isDutchParticle(_ place: Int) -> Bool {
    ["van", "von", "zu"].contains(tokens[place].key)
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
      guard let end = run(from: cell.lowerBound, atLeast: 2), end == cell.upperBound,
        end - cell.lowerBound <= 5, hidden[cell.lowerBound] == .none
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

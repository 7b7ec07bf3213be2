/// Lines of those who were there: name, post and body, in whatever order.
extension SheetExtractor {
  /// What a person on such a line stands for.
  struct Seat {
    /// The body, or else the post.
    var entry: ListEntry
    /// The role that the line states.
    var role: Role?
  }

  /// The seats that a line of persons names; nil where it is none.
  ///
  /// "Zelda Quint, Policy Officer, Glenshire Council", "Zelda Quint (ZQ), Xan Plim : Shelter",
  /// "OCMW Hasselt: Zelda Quint, voorzitter", "Présidence : Zelda Quint (Shelter)".
  func seats(of line: Range<Int>) -> [Seat]? {
    let isAmong = openList?.isOfPersons ?? false
    guard !isFullSentence(line), isAmong || persons.hides(anyOf: line) else { return nil }
    guard let (label, rest) = labelled(line) else {
      return isNamed(line.lowerBound, in: line) ? seats(ofPersons: line) : nil
    }
    if isPersons(label) {
      let seat = seat(among: rest)
      let whole = seat.entry ?? ListEntry(tokens: rest, isExplicit: true)
      return [Seat(entry: whole, role: seat.role)]
    }
    if let role = role(ofLabel: label) {
      return seats(ofPersons: rest).map { Seat(entry: $0.entry, role: $0.role ?? role) }
    }
    guard isSeat(label) else { return nil }
    return [Seat(entry: ListEntry(tokens: label, isExplicit: true), role: role(among: rest))]
  }

  /// "Shelter: nobody this year": a body behind which no person stands.
  func isEmptySeat(_ line: Range<Int>) -> Bool {
    guard let colon = line.prefix(10).first(where: { tokens[$0].isMark(":") }),
      beginsAsBody(line.lowerBound..<colon)
    else { return false }
    return (colon..<line.upperBound).contains {
      language.negations.length(at: $0, in: tokens, before: line.upperBound) > 0
    }
  }

  /// What stands on either side of the sign that parts persons from what they stand for.
  private func labelled(_ line: Range<Int>) -> (label: Range<Int>, rest: Range<Int>)? {
    let sign = line.prefix(16).first {
      tokens[$0].isMark(":") || splitter.isLoneDash(tokens[$0]) || tokens[$0].isMark("(")
    }
    guard let sign, !tokens[sign].isMark("("), sign > line.lowerBound, sign + 1 < line.upperBound
    else { return nil }
    let label = line.lowerBound..<sign
    let rest = sign + 1..<line.upperBound
    if isPersons(label) { return persons.hides(anyOf: rest) ? nil : (label, rest) }
    let mayBeNamed =
      (openList?.isOfPersons ?? false) && tokens[sign].isMark(":") && rest.count <= 4
      && tokens[label.lowerBound].isCapitalised
      && rest.allSatisfy { tokens[$0].isCapitalised && !lexicon.namesBody($0..<$0 + 1, tokens) }
    guard !persons.hides(anyOf: label),
      mayBeNamed || isNamed(rest.lowerBound, in: rest, orPost: true)
    else { return nil }
    return (label, rest)
  }

  /// Whether a person stands at a place, with a rank or a title before the name at most, or a post.
  private func isNamed(_ place: Int, in line: Range<Int>, orPost: Bool = false) -> Bool {
    for next in place..<min(line.upperBound, place + 4) {
      if persons.hides(next) { return true }
      let token = tokens[next]
      let isBefore = isRank(token) || orPost && language.functions.contains(token.key)
      guard isBefore else { return false }
    }
    return false
  }

  /// What stands before a name and is no body: a title, a rank, "1e HCP".
  private func isRank(_ token: Token) -> Bool {
    token.kind == .number || token.isMark(".") || language.titles.contains(token.key)
      || PersonWords.titles.contains(token.key)
      || token.isAcronym && token.range.count <= 5 && !language.bodies.contains(token.key)
        && !lexicon.explains(token.key)
  }

  /// Whether nothing stands in a range but names and what goes with them.
  private func isPersons(_ range: Range<Int>) -> Bool {
    persons.hides(anyOf: range)
      && range.allSatisfy { place in
        let token = tokens[place]
        return persons.hides(place) || token.kind == .mark
          || language.conjunctions.contains(token.key) || PersonWords.titles.contains(token.key)
          || token.isAcronym && token.range.count <= 3 && place > range.lowerBound
      }
  }

  /// Whether a label is what somebody may sit for: no heading, no field of a header.
  private func isSeat(_ label: Range<Int>) -> Bool {
    label.count <= 10 && !namesParticipants(label) && !namesSent(label)
      && language.adverbials.length(at: label.lowerBound, in: tokens, before: label.upperBound) == 0
      && label.allSatisfy { place in
        let key = tokens[place].key
        return (label.count > 1 || language.fieldLabels[key] == nil)
          && !language.otherLists.contains(key)
          && !PersonWords.contacts.contains(key)
          && (!language.verbs.contains(key) || tokens[place].isCapitalised)
      }
  }

  /// The role that a label of one or two words states: "Voorzitter:", "Vice-présidente :".
  private func role(ofLabel label: Range<Int>) -> Role? {
    guard label.count <= 2, let first = label.first else { return nil }
    let key = tokens[first].key
    if let last = key.parts.last, key.hasHyphen, statedRole(last) != nil { return .member }
    return statedRole(key)
  }

  private func statedRole(_ key: Word) -> Role? {
    language.roleNotes[key] ?? language.roleMarks.first { $0.words.contains(key) }?.role
  }

  /// The seats of persons on a line: what stands between one name and the next.
  func seats(ofPersons line: Range<Int>) -> [Seat] {
    var seats: [Seat] = []
    var place = line.lowerBound
    while place < line.upperBound {
      guard persons.hides(place) else {
        place += 1
        continue
      }
      while place < line.upperBound, persons.hides(place) { place += 1 }
      var end = (place..<line.upperBound).first { persons.hides($0) } ?? line.upperBound
      let next = end
      // The rank before the next name.
      while end < line.upperBound, end - 1 > place, isRank(tokens[end - 1]) { end -= 1 }
      let (entry, role) = seat(among: place..<end)
      if let entry { seats.append(Seat(entry: entry, role: role)) }
      place = next
    }
    return seats
  }

  /// "Mmes Quint (ONE) et Brack (AMO)": an entry for each of the persons that it names.
  func perPerson(_ entry: ListEntry) -> [ListEntry] {
    guard let first = entry.tokens.first, isNamed(first, in: entry.tokens) else { return [entry] }
    let seats = seats(ofPersons: entry.tokens)
    return seats.count < 2 ? [entry] : seats.map(\.entry)
  }

  /// The body among what is said of a person, or else the post: the last of its parts that names one.
  private func seat(among words: Range<Int>) -> (entry: ListEntry?, role: Role?) {
    var role: Role?
    var parts: [Range<Int>] = []
    let all = self.parts(of: words)
    for part in all {
      let (rest, stated) = withoutRole(part)
      if !rest.isEmpty { parts.append(rest) }
      // "Zelda Quint, Chair – Shelter" presides over Shelter.
      let isOfBody =
        rest.isEmpty && part != all.last && !tokens[part.lowerBound - 1].isMark("(")
        && !tokens[part.upperBound].isMark(".")
      if !isOfBody { role = role ?? stated }
    }
    let isPost = { (part: Range<Int>) in
      let head = lexicon.heads(at: part.lowerBound, tokens, before: part.upperBound)
      return head.isFunction
    }
    let body = parts.last {
      !isPost($0) && (lexicon.namesBody($0, tokens) || lexicon.sector(of: $0, tokens) != nil)
    }
    // One word that no table knows may be where somebody lives.
    let other = parts.last {
      !isPost($0)
        && ($0.count > 1 && $0.prefix(2).contains { tokens[$0].isCapitalised }
          || tokens[$0.lowerBound].isAcronym)
    }
    let seat = body ?? other ?? parts.first(where: { isPost($0) })
    // "Resident Chair"
    if body == nil, language.adjectivesPrecede, let last = seat?.last {
      role = role ?? statedRole(tokens[last].key)
    }
    return (seat.map { ListEntry(tokens: $0, isExplicit: true) }, role)
  }

  private func role(among words: Range<Int>) -> Role? {
    parts(of: words).lazy.compactMap { withoutRole($0).role }.first
  }

  /// A part without the role that it states: "voorzitter", "voorzitter en burgemeester van Hoveke".
  private func withoutRole(_ part: Range<Int>) -> (rest: Range<Int>, role: Role?) {
    guard let role = statedRole(tokens[part.lowerBound].key) else { return (part, nil) }
    // "présidente (effective)"
    if part.count == 1 || tokens[part.lowerBound + 1].kind == .mark {
      return (part.upperBound..<part.upperBound, role)
    }
    guard
      let and = part.prefix(8).first(where: { language.conjunctions.contains(tokens[$0].key) }),
      and + 1 < part.upperBound
    else { return (part, nil) }
    let rest = and + 1..<part.upperBound
    let head = shared.headWord(of: rest, tokens)
    let isPost = lexicon.heads(at: head, tokens, before: rest.upperBound).isFunction
    return isPost ? (rest, role) : (part, nil)
  }

  /// What is said of a person, part by part, without initials, deputies and words for those who are
  /// sent.
  private func parts(of words: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = words.lowerBound
    for place in words {
      let token = tokens[place]
      if token.isMark("("), place == start, isInitials(place + 1, in: words) {
        start = place + 3
        continue
      }
      if place < start || splitter.isOneName(place, in: words) { continue }
      // "(Chair) Fenland Police"
      let isCloser =
        token.isMark(")") && start > words.lowerBound && tokens[start - 1].isMark("(")
      let isBracket =
        token.isMark("(") && place == start || token.isMark(")") && !cells.isEmpty && place == start
        || isCloser
      guard
        token.isMark(",") || token.isMark(";") || splitter.isLoneDash(token) || isBracket
          || token.isMark("/") && token.hasSpaceBefore
          || isStop(place, in: words)
          || token.isMark("(") && start == words.lowerBound && place == start
      else { continue }
      if place > start { cells.append(start..<place) }
      start = place + 1
    }
    if start < words.upperBound { cells.append(start..<words.upperBound) }
    // "Zelda Quint / Head of Education, Shelter / ZQ"
    if cells.count > 1, let last = cells.last, last.count == 1, tokens[last.lowerBound].isAcronym,
      tokens[last.lowerBound].range.count <= 4, tokens[last.lowerBound - 1].isMark("/")
    {
      cells.removeLast()
    }
    return cells.map { withoutSent($0) }.filter { cell in
      !cell.isEmpty && !language.deputies.contains(tokens[cell.lowerBound].key)
    }
  }

  /// "Zelda Quint (ZQ), Shelter": her initials, not "Quint (ONE)".
  private func isInitials(_ place: Int, in words: Range<Int>) -> Bool {
    guard place + 1 < words.upperBound, tokens[place].isAcronym, tokens[place].range.count <= 3,
      tokens[place + 1].isMark(")"), words.lowerBound > 0
    else { return false }
    return tokens[words.lowerBound - 1].key.text.first == tokens[place].key.text.last
      && !lexicon.namesBody(place..<place + 1, tokens)
  }

  /// A full stop with a capital behind it: "secretaris. Vertegenwoordiger Oxfam".
  private func isStop(_ place: Int, in words: Range<Int>) -> Bool {
    tokens[place].isMark(".") && place > words.lowerBound && tokens[place - 1].kind == .word
      && place + 1 < words.upperBound && tokens[place + 1].isCapitalised
      && tokens[place - 1].range.count > 3
  }

  /// A cell without signs and "and" at its ends, and without "representing" before a name.
  private func withoutSent(_ cell: Range<Int>) -> Range<Int> {
    var cell = cell
    while let last = cell.last,
      language.conjunctions.contains(tokens[last].key) || tokens[last].isMark(".")
        || tokens[last].isMark(":")
        || tokens[last].isMark(")")
          && !cell.contains(where: { tokens[$0].isMark("(") })
    {
      cell = cell.dropLast()
    }
    // "Civic Forum rep"
    if !language.frontJoins.isEmpty, cell.count > 1, let last = cell.last,
      language.representatives.contains(tokens[last].key), !tokens[last].isCapitalised
    {
      cell = cell.dropLast()
    }
    while let first = cell.first,
      language.conjunctions.contains(tokens[first].key) || tokens[first].kind == .mark
        || language.onBehalf.contains(tokens[first].key)
    {
      cell = cell.dropFirst()
    }
    guard let first = cell.first else { return cell }
    let sent = language.representatives.length(at: first, in: tokens, before: cell.upperBound)
    let isBeforeName =
      sent > 0 && first + sent < cell.upperBound
      && (tokens[first + sent].isCapitalised || tokens[first + sent].kind == .number)
      && !language.nounsAreCapitalised
    return isBeforeName ? first + sent..<cell.upperBound : cell
  }
}

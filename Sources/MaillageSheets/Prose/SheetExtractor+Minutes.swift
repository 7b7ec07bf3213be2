/// Minutes: headings over lines of persons.
extension SheetExtractor {
  /// What lines of persons stand for.
  enum PersonLines {
    case none
    /// No members: those who only listen, and those who sent apologies and are named without a body.
    case absent
    /// Those who sent apologies to a platform: they belong to it all the same.
    case excused(Int)
    /// Those who represent a body: its membership.
    case representing(Int)
    /// Those who hold a post in several places.
    case posts(platform: Int, template: String, body: String)
  }

  /// The rule of the posts that such lines name.
  static let post = MembershipRule("posts of places", ":")

  /// Reads a heading over lines of persons, or such a line; false for anything else.
  mutating func readMinutes(_ block: TextBlock) -> Bool {
    let range = block.tokens
    if takePresent(range) { return true }
    if opensLines(range) { return true }
    if isPoint(range) {
      // "1. Approval of the minutes": the list is over.
      // A list of plain lines is over, too.
      if let open = openList, open.isOfLines, !open.isOfItems, open.isSpaced == false,
        block.isAfterBlank
      {
        openList = nil
      }
      if case .none = lines { return false }
      lines = .none
      openList = nil
      return false
    }
    if openList == nil, case .none = lines, let platform = titlePlatform ?? register.focus,
      beginsRoll(range)
    {
      openList = OpenList(
        rule: Self.listBelow, role: .member, platform: platform, isOfLines: true)
    }
    if persons.hides(range.lowerBound), readPerson(range) { return true }
    let isOfPersons = seats(of: range) != nil
    switch lines {
    case .absent where block.kind == .item || isOfPersons: return true
    case .excused where block.kind == .item || isOfPersons:
      takeAttendees(range)
      return true
    default: lines = .none
    }
    guard let open = openList, open.parts == nil else { return false }
    if isOfPersons {
      take(range, for: open)
      return true
    }
    if open.isOfPersons, block.isAfterBlank, block.kind == .heading {
      openList = nil
      return false
    }
    return open.isOfPersons && isEmptySeat(range)
  }

  /// "Present Zelda Quint, Shelter Xan Plim, NHS Apologies Ines Brack": all on one line, with no colon.
  private mutating func takePresent(_ line: Range<Int>) -> Bool {
    let label = language.participants.length(
      at: line.lowerBound, in: tokens, before: line.upperBound)
    let start = line.lowerBound + label
    guard label > 0, start < line.upperBound, persons.hides(start), !isFullSentence(line),
      let platform = titlePlatform ?? register.focus
    else { return false }
    let end =
      (start..<line.upperBound).first {
        tokens[$0].isCapitalised
          && language.absent.length(at: $0, in: tokens, before: line.upperBound) > 0
      } ?? line.upperBound
    for seat in seats(ofPersons: start..<end) {
      add([seat.entry], to: platform, Self.listBelow, seat.role ?? .member)
    }
    return true
  }

  /// Takes the seats that a line of persons names.
  private mutating func take(_ line: Range<Int>, for open: OpenList) {
    openList?.isOfPersons = true
    for seat in seats(of: line) ?? [] {
      add([seat.entry], to: open.platform, open.rule, seat.role ?? open.role)
    }
  }

  /// "2. Budget": a point of the agenda, behind its number.
  func isPoint(_ line: Range<Int>) -> Bool {
    let place = line.lowerBound
    return place >= 2 && tokens[place - 1].isMark(".") && tokens[place - 2].kind == .number
  }

  /// "Apologies: …", "Community Partnership Chairs:".
  private mutating func opensLines(_ range: Range<Int>) -> Bool {
    let absent = language.absent.length(at: range.lowerBound, in: tokens, before: range.upperBound)
    let isOfAll =
      absent > 0 && !hasPresent
      && language.attending.length(at: range.lowerBound, in: tokens, before: range.upperBound) > 0
    if isOfAll { return false }
    let behind = range.lowerBound + absent
    let hasColon = behind < range.upperBound && tokens[behind].isMark(":")
    if absent > 0, behind == range.upperBound || hasColon || speaksOfPersons(range) {
      openList = nil
      lines = .absent
      let isExcused =
        language.excused.length(at: range.lowerBound, in: tokens, before: range.upperBound) > 0
      if isExcused, let platform = titlePlatform ?? register.focus {
        lines = .excused(platform)
        takeAttendees(behind..<range.upperBound)
      }
      return true
    }
    guard let last = range.last, tokens[last].isMark(":"), range.count > 2,
      let template = language.postsOfPlaces[tokens[last - 1].key],
      let platform = titlePlatform ?? register.focus
    else { return false }
    openList = nil
    let body = range.lowerBound..<last - 1
    let span =
      tokens[body.lowerBound].range.lowerBound..<tokens[body.upperBound - 1].range.upperBound
    lines = .posts(platform: platform, template: template, body: text.text(span))
    return true
  }

  /// "Zelda Quint - Shelter", "Xan Plim - NHS Anyshire", …: the first of three lines or more that each name a
  /// person and, behind a dash, a body: who was there, though no heading says so.
  private func beginsRoll(_ line: Range<Int>) -> Bool {
    var place = line.lowerBound
    for _ in 0..<Self.shortestRoll {
      guard place < tokens.count, persons.hides(place) else { return false }
      while place < tokens.count, persons.hides(place) { place += 1 }
      // A dash that begins a line is the bullet of an item.
      guard place + 1 < tokens.count, splitter.isLoneDash(tokens[place]), !beginsLine(place),
        tokens[place + 1].isCapitalised
      else { return false }
      let start = place + 1
      place = start
      while place < tokens.count, place == start || !beginsLine(place) { place += 1 }
      guard !(start..<place).contains(where: { isVerbInSmall($0) }) else { return false }
    }
    return true
  }

  /// No fewer lines are a roll that no heading announces.
  private static let shortestRoll = 3

  func beginsLine(_ place: Int) -> Bool {
    text.scalars[tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound].contains("\n")
  }

  private func isVerbInSmall(_ place: Int) -> Bool {
    language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
  }

  /// A line that begins with the name of a person.
  private mutating func readPerson(_ range: Range<Int>) -> Bool {
    let end = range.first { !persons.hides(surelyAnyOf: $0..<$0 + 1) } ?? range.upperBound
    guard end > range.lowerBound else { return false }
    let surname = tokens[end - 1].key
    var rest = end..<range.upperBound
    if let first = rest.first,
      language.inChair.length(at: first, in: tokens, before: rest.upperBound) > 0
    {
      if let seat = seats[surname] { reading.memberships[seat].role = .chair }
      return true
    }
    while let first = rest.first, tokens[first].kind == .mark { rest = rest.dropFirst() }
    // "Zelda Quint, Shelter, took those present through": a sentence, no line of a list.
    if isFullSentence(range) {
      lines = .none
      return false
    }
    switch lines {
    case .absent: return true
    case .excused:
      takeAttendees(range)
      return true
    case .representing(let membership):
      seats[surname] = membership
      return true
    case .posts(let platform, let template, let body):
      let bracket = rest.first { tokens[$0].isMark("(") } ?? rest.upperBound
      takePost(rest.lowerBound..<bracket, platform: platform, template: template, body: body)
      return true
    case .none:
      guard let open = openList, range.count <= 40 else { return false }
      take(range, for: open)
      return true
    }
  }

  /// "Zelda Quint (Anyshire Police) reported": in minutes, who speaks sits there, and so does the body
  /// that stands behind the name.
  mutating func takeSpeakers(in sentence: Range<Int>) {
    guard isOfMinutes, let platform = titlePlatform ?? register.entries.indices.first,
      isFullSentence(sentence),
      !sentence.contains(where: {
        language.negations.contains(tokens[$0].key) || language.absent.contains(tokens[$0].key)
      })
    else { return }
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard persons.hides(place) else {
        place += 1
        continue
      }
      while place < sentence.upperBound, persons.hides(place) { place += 1 }
      guard let (body, close) = bodyOfSpeaker(behind: place, in: sentence) else { continue }
      if lexicon.namesBody(body, tokens), tokens[body.upperBound - 1].isCapitalised {
        let isChair =
          language.functions.length(
            at: sentence.lowerBound + 1, in: tokens, before: place) > 0
          && language.roleNotes[tokens[sentence.lowerBound + 1].key] == .chair
        add(
          [ListEntry(tokens: body, isExplicit: true)], to: platform, Self.speaker,
          isChair ? .chair : .member)
      }
      place = close
    }
  }

  /// The body behind the name of somebody who speaks, and where it ends: "(Shelter)", ", Shelter,",
  /// "of Shelter".
  private func bodyOfSpeaker(
    behind name: Int, in sentence: Range<Int>
  ) -> (body: Range<Int>, end: Int)? {
    guard name + 1 < sentence.upperBound else { return nil }
    if tokens[name].isMark("("), let close = splitter.closing(name, before: sentence.upperBound),
      close > name + 1
    {
      return (name + 1..<close, close)
    }
    guard tokens[name].isMark(",") || language.ofWords.contains(tokens[name].key) else {
      return nil
    }
    var end = name + 1
    while end < sentence.upperBound, tokens[end].kind == .word || tokens[end].isMark("&"),
      !language.verbs.contains(tokens[end].key) || tokens[end].isCapitalised, !persons.hides(end),
      language.clauseOpeners.length(at: end, in: tokens, before: sentence.upperBound) == 0
    {
      end += 1
    }
    // "Deputy Director at the Scottish Government"
    var start = name + 1
    if let at = (start..<end).last(where: { tokens[$0].key == "at" || tokens[$0].key == "from" }) {
      start = at + 1
    }
    while start < end, language.determiners.contains(tokens[start].key) { start += 1 }
    guard start < end, tokens[start].isCapitalised else { return nil }
    return (start..<end, end)
  }

  private static let speaker = MembershipRule("speaks at a meeting", ":", .member, .check)

  func isFullSentence(_ range: Range<Int>) -> Bool {
    tokens[range.upperBound - 1].isMark(".")
      && range.contains { language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised }
  }

  static let apologies = MembershipRule("sent apologies", ":", .member, .check)

  /// Takes the bodies from which those who sent apologies come.
  private mutating func takeAttendees(_ range: Range<Int>) {
    guard case .excused(let platform) = lines else { return }
    guard persons.hides(anyOf: range) else {
      // "Apologies: Police Scotland; Shelter"
      let bodies = splitter.entries(of: range, isExplicit: true).filter { entry in
        lexicon.namesBody(entry.tokens, tokens)
      }
      add(bodies, to: platform, Self.apologies, .member)
      return
    }
    for seat in seats(of: range) ?? seats(ofPersons: range) {
      add([seat.entry], to: platform, Self.apologies, seat.role ?? .member)
    }
  }

  /// Whether a line is a sentence that names persons: "Apologies were received from …".
  private func speaksOfPersons(_ range: Range<Int>) -> Bool {
    range.contains { language.verbs.contains(tokens[$0].key) } && persons.hides(anyOf: range)
  }

  private mutating func takePost(
    _ place: Range<Int>, platform: Int, template: String, body: String
  ) {
    guard !place.isEmpty, !persons.hides(surelyAnyOf: place) else { return }
    let span =
      tokens[place.lowerBound].range.lowerBound..<tokens[place.upperBound - 1].range.upperBound
    let name = template.replacing("{place}", with: text.text(span)).replacing("{body}", with: body)
    let origin = text.origin(of: span)
    append(
      SheetMembership(
        platform: register.entries[platform].platform.name, organisation: name, acronym: nil,
        role: .member, kind: .function, sector: Sector(rawValue: "civil_society"),
        confidence: doubts(about: platform, of: Self.post, [], areAllBodies: true)
          .confidence(of: Self.post),
        rule: Self.post.name,
        line: text.line(ofOrigin: origin.lowerBound), range: origin),
      readAt: place)
  }
}

/// Minutes: headings over lines of persons.
extension SheetExtractor {
  /// What lines of persons stand for.
  enum PersonLines {
    case none
    /// No members: those who sent apologies.
    case absent
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
    if opensLines(range) { return true }
    if persons.hides(range.lowerBound) { return readPerson(range, isItem: block.kind == .item) }
    if case .absent = lines, block.kind == .item { return true }
    lines = .none
    return false
  }

  /// "Apologies: …", "Community Partnership Chairs:".
  private mutating func opensLines(_ range: Range<Int>) -> Bool {
    let absent = language.absent.length(at: range.lowerBound, in: tokens, before: range.upperBound)
    let behind = range.lowerBound + absent
    if absent > 0, behind == range.upperBound || tokens[behind].isMark(":") {
      openList = nil
      lines = .absent
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

  /// A line that begins with the name of a person.
  private mutating func readPerson(_ range: Range<Int>, isItem: Bool) -> Bool {
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
    switch lines {
    case .absent: return true
    case .representing(let membership):
      seats[surname] = membership
      return true
    case .posts(let platform, let template, let body):
      let bracket = rest.first { tokens[$0].isMark("(") } ?? rest.upperBound
      takePost(rest.lowerBound..<bracket, platform: platform, template: template, body: body)
      return true
    case .none:
      guard let open = openList, range.count <= 30 else { return false }
      // "Zelda Quint, Policy Officer, Glenshire Council": the body is the member.
      let cells = splitter.entries(of: rest, isExplicit: true)
      let body = cells.last {
        lexicon.heads(at: $0.tokens.lowerBound, tokens, before: $0.tokens.upperBound).isOrganisation
          || lexicon.sector(of: $0.tokens, tokens) != nil
      }
      // One word that no table knows may be where somebody lives.
      let other = cells.first { $0.tokens.count > 1 || tokens[$0.tokens.lowerBound].isAcronym }
      if let entry = body ?? other { add([entry], to: open.platform, open.rule, open.role) }
      return true
    }
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

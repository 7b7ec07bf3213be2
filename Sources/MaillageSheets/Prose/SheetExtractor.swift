/// Reads who takes part in what from a text that people wrote.
///
/// The text is cut into blocks and sentences; in each sentence the platforms are found and what
/// points back is settled, then the turns of phrase of the language are looked for, their lists cut
/// into entries and each entry read as a member.
public struct SheetExtractor {
  private let text: SheetText
  private let tokens: [Token]
  private let language: SheetLanguage
  private let lexicon: BodyLexicon
  private let rules: RuleBook
  private let splitter: ListSplitter
  private let persons: PersonGuard
  private let members: MemberReader
  private var register: PlatformRegister
  private var reading: SheetReading
  private var seen: Set<String> = []
  /// The platform of the last heading or title.
  private var titlePlatform: Int?
  /// A platform that announced parts, and how many are still to come.
  private var announced: (parent: Int, count: Int)?
  /// What the lines of persons that follow stand for, in minutes.
  private var lines = PersonLines.none
  /// Whom the persons of minutes represent: the membership of the body, by the surname.
  private var seats: [String: Int] = [:]
  /// A list that the last block opened: what its items are members of.
  private var openList: (rule: MembershipRule, role: Role, platform: Int)?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: the decoded text.
  ///   - file: the base name of its file.
  ///   - without: the names of rules that are switched off.
  public static func read(
    _ source: String, file: String, without switchedOff: Set<String> = []
  ) -> SheetReading {
    let text = SheetText(source)
    let words = Tokeniser.tokens(of: text, abbreviations: WordSet(""))
    let language = LanguageGuess.language(of: words)
    var extractor = SheetExtractor(text, file: file, language, without: switchedOff)
    extractor.run()
    return extractor.reading
  }

  private init(
    _ text: SheetText, file: String, _ language: SheetLanguage, without switchedOff: Set<String>
  ) {
    rules =
      switchedOff.isEmpty
      ? RuleBook.of(language.language) : RuleBook(language, without: switchedOff)
    self.text = text
    self.language = language
    tokens = Tokeniser.tokens(of: text, abbreviations: language.abbreviations)
    lexicon = BodyLexicon.of(language.language)
    splitter = ListSplitter(tokens: tokens, language: language, lexicon: lexicon)
    persons = PersonGuard(text: text, tokens: tokens, language: language, lexicon: lexicon)
    members = MemberReader(
      text: text, tokens: tokens, language: language, lexicon: lexicon, persons: persons)
    register = PlatformRegister(language)
    reading = SheetReading(file: file, language: language.language)
    reading.withheldPersons = persons.persons.count
    reading.withheldContacts = persons.contacts.count
  }

  private mutating func run() {
    let blocks = TextBlock.blocks(of: text, tokens: tokens)
    let header = HeaderFields(blocks, text, tokens, language)
    let prose = blocks.indices.filter { !header.contains($0) }.map { blocks[$0] }
    let isListing = header.fields.isEmpty && isListing(prose)
    for block in prose {
      if isListing { startItem() }
      read(block)
    }
    take(header)
    reading.platforms += register.entries.map(\.platform)
  }

  /// The header names the commune, and the body that carries what the sheet is about.
  private mutating func take(_ header: HeaderFields) {
    for field in header.fields {
      let shown = persons.shown(of: field.value)
      guard shown.contains(where: { tokens[$0].kind == .word }), field.field != .contact else {
        if field.field == .contact, !persons.hides(anyOf: field.value) { countContact(field.value) }
        reading.fields.append((field.label, nil))
        continue
      }
      let span =
        tokens[shown.lowerBound].range.lowerBound..<tokens[shown.upperBound - 1].range.upperBound
      reading.fields.append((field.label, text.text(span)))
      if field.field == .commune {
        let entries = splitter.entries(of: shown, isExplicit: true)
        for entry in entries {
          let range =
            tokens[entry.tokens.lowerBound].range
            .lowerBound..<tokens[entry.tokens.upperBound - 1]
            .range.upperBound
          reading.communes.append(text.text(range))
        }
      }
      if field.field == .organisation, !register.entries.isEmpty {
        add(
          [ListEntry(tokens: field.value, isExplicit: true)], to: 0, Self.headerField, .coordinator)
      }
    }
  }

  private static let headerField = MembershipRule("header field", ":", .coordinator, .check)

  /// What stands behind a label for contacts is withheld, whatever it is.
  private mutating func countContact(_ value: Range<Int>) {
    guard !value.isEmpty else { return }
    if value.contains(where: { tokens[$0].isMark("@") || tokens[$0].kind == .number }) {
      reading.withheldContacts += 1
    } else {
      reading.withheldPersons += 1
    }
  }

  /// Whether each paragraph is an item of its own: five or more, each set apart, none of which
  /// points back at the one before.
  private func isListing(_ blocks: [TextBlock]) -> Bool {
    blocks.count >= 5
      && blocks.allSatisfy { block in
        block.kind == .paragraph && block.isAfterBlank
          && !language.demonstratives.contains(tokens[block.tokens.lowerBound].key)
      }
  }

  /// Forgets what the item before was about.
  private mutating func startItem() {
    reading.platforms += register.entries.map(\.platform)
    register = PlatformRegister(language)
    titlePlatform = nil
    announced = nil
    openList = nil
  }

  private mutating func read(_ block: TextBlock) {
    if readMinutes(block) { return }
    if block.kind == .item, let open = openList {
      add(
        [ListEntry(tokens: block.tokens, isExplicit: true)], to: open.platform, open.rule, open.role
      )
      return
    }
    if let open = openList, isList(block.tokens) {
      let entries = splitter.entries(
        of: block.tokens.lowerBound..<splitter.end(of: block.tokens), isExplicit: true)
      add(entries, to: open.platform, open.rule, open.role)
      openList = nil
      return
    }
    openList = nil
    for sentence in Sentences.split(block.tokens, of: tokens) { read(sentence, in: block) }
    if block.kind == .heading { titlePlatform = register.focus ?? titlePlatform }
    if openList == nil, block.tokens.count > 1, tokens[block.tokens.upperBound - 1].isMark(":"),
      let platform = register.focus ?? titlePlatform
    {
      openList = (Self.listBelow, .member, platform)
    }
  }

  /// A line that ends with a colon opens the list below it.
  private static let listBelow = MembershipRule("list below", ":", .member, .check)

  /// Whether a paragraph is nothing but a list.
  private func isList(_ block: Range<Int>) -> Bool {
    let commas = block.count { tokens[$0].isMark(",") || tokens[$0].isMark(";") }
    return commas >= 2 && splitter.end(of: block) >= block.upperBound - 2
  }

  private mutating func read(_ sentence: Range<Int>, in block: TextBlock) {
    var mentions = PlatformFinder(text, tokens, language).mentions(in: sentence)
      .compactMap(withoutPersons)
    let matcher = RuleMatcher(
      tokens: tokens, language: language, mentions: mentions, sentence: sentence)
    var found: [(rule: MembershipRule, match: RuleMatcher.Match)] = []
    for (rule, match) in matcher.matches(of: rules.membershipIndex) where !matcher.isDenied(match) {
      found.append((rules.memberships[rule], cutLists(of: match)))
    }
    // What stands in a list is a member there, whatever its noun.
    let lists = found.flatMap { $0.match.lists.map(\.range) }
    let inUse = Set(found.flatMap { $0.match.platforms + $0.match.further })
    var isFirst = true
    for index in mentions.indices {
      let mention = mentions[index]
      if !inUse.contains(index), lists.contains(where: { $0.contains(mention.name.lowerBound) }) {
        continue
      }
      let name = shownName(mention)
      var platform = register.settle(mention, name: name)
      if platform == nil, mention.manner == .pointingBack, register.focus == nil {
        platform = register.add(bare: mention, name: name)
      }
      mentions[index].platform = platform
      if let platform, isFirst {
        if sentence.lowerBound == block.tokens.lowerBound { takeAnnounced(platform, mention) }
        register.focus = platform
        isFirst = false
      }
    }
    noteAnnounced(sentence, mentions)
    for (rule, match) in found { take(match, of: rule, mentions) }
    for (index, match) in matcher.matches(of: rules.linkIndex) where match.platforms.count == 2 {
      let rule = rules.links[index]
      guard let one = mentions[match.platforms[0]].platform,
        let other = mentions[match.platforms[1]].platform,
        one != other
      else { continue }
      link(rule.isReversed ? other : one, rule.isReversed ? one : other, rule.relation)
    }
  }

  /// A mention whose name ends before the name of a person; nil where nothing remains.
  private func withoutPersons(_ mention: PlatformMention) -> PlatformMention? {
    guard persons.hides(anyOf: mention.tokens) else { return mention }
    var mention = mention
    let name = persons.shown(of: mention.name)
    guard name.lowerBound == mention.name.lowerBound, !name.isEmpty else { return nil }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.aliases = []
    return mention
  }

  /// A match whose lists stop where what follows is no list any more.
  private func cutLists(of match: RuleMatcher.Match) -> RuleMatcher.Match {
    var match = match
    for index in match.lists.indices {
      let range = match.lists[index].range
      match.lists[index].range = range.lowerBound..<max(range.lowerBound, splitter.end(of: range))
    }
    return match
  }

  /// "La CSIL se compose de 2 groupes de travail": the next two that a paragraph begins with.
  private mutating func noteAnnounced(_ sentence: Range<Int>, _ mentions: [PlatformMention]) {
    guard let first = mentions.first?.platform else { return }
    for mention in mentions.dropFirst() where mention.platform == nil {
      let before = mention.tokens.lowerBound - 1
      guard before >= sentence.lowerBound else { continue }
      let count = Int(text.text(tokens[before].range)) ?? language.numbers[tokens[before].key]
      if let count, count <= 20 { announced = (first, count) }
    }
  }

  private mutating func takeAnnounced(_ platform: Int, _ mention: PlatformMention) {
    guard let (parent, count) = announced, count > 0, platform != parent, mention.manner == .named
    else { return }
    announced = (parent, count - 1)
    register.setParent(of: platform, to: parent)
    link(platform, parent, .partOf)
  }

  private mutating func link(_ from: Int, _ to: Int, _ relation: PlatformRelation) {
    let link = SheetLink(
      from: register.entries[from].platform.name, to: register.entries[to].platform.name,
      relation: relation.rawValue)
    guard !reading.links.contains(where: { $0.from == link.from && $0.to == link.to }) else {
      return
    }
    reading.links.append(link)
    if relation == .partOf { register.setParent(of: from, to: to) }
  }

  private func shownName(_ mention: PlatformMention) -> String {
    let range =
      tokens[mention.name.lowerBound].range
      .lowerBound..<tokens[mention.name.upperBound - 1].range.upperBound
    return text.text(range).split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(
      separator: " ")
  }

  private mutating func take(
    _ match: RuleMatcher.Match, of rule: MembershipRule, _ mentions: [PlatformMention]
  ) {
    let named = match.platforms.lazy.compactMap { mentions[$0].platform }.first
    guard let platform = named ?? register.focus ?? titlePlatform else { return }
    if let last = match.lists.last, last.range.isEmpty {
      openList = (rule, last.role ?? rule.role, platform)
    }
    for list in match.lists where !list.range.isEmpty {
      let isExplicit = rule.name == "list after colon"
      let entries = splitter.entries(of: list.range, isExplicit: isExplicit)
      add(entries, to: platform, rule, list.role ?? rule.role)
      for other in match.further {
        if let other = mentions[other].platform {
          add(entries, to: other, rule, list.role ?? rule.role)
        }
      }
    }
  }

  /// "un comité de quartier, celui de la Chatqueue": the entry says which the one before is.
  private mutating func isContinued(by entry: ListEntry) -> Bool {
    guard let first = entry.tokens.first(where: { tokens[$0].kind == .word }),
      language.pronouns.contains(tokens[first].key), !reading.memberships.isEmpty
    else { return false }
    let rest = first + 1..<entry.tokens.upperBound
    if !rest.isEmpty, !persons.hides(anyOf: rest),
      language.ofWords.contains(tokens[rest.lowerBound].key)
    {
      let span =
        tokens[rest.lowerBound].range.lowerBound..<tokens[rest.upperBound - 1].range.upperBound
      reading.memberships[reading.memberships.count - 1].organisation += " " + text.text(span)
    }
    return true
  }

  private mutating func add(
    _ entries: [ListEntry], to platform: Int, _ rule: MembershipRule, _ role: Role
  ) {
    for entry in entries where !entry.isPart {
      if isContinued(by: entry) { continue }
      switch members.read(entry) {
      case .nothing, .person: continue
      case .member(let member):
        guard entry.isExplicit || member.isEvident else { continue }
        let name = register.entries[platform].platform.name
        guard seen.insert(NameKey.fold(name) + "\n" + NameKey.fold(member.name)).inserted else {
          continue
        }
        let span =
          tokens[member.tokens.lowerBound].range
          .lowerBound..<tokens[member.tokens.upperBound - 1].range.upperBound
        let origin = text.origin(of: span)
        reading.memberships.append(
          SheetMembership(
            platform: name, organisation: member.name, acronym: member.acronym,
            role: member.role ?? role,
            kind: member.kind, sector: member.sector,
            confidence: member.isEvident ? rule.confidence : .check, rule: rule.name,
            line: text.line(ofOrigin: origin.lowerBound), range: origin))
      }
    }
  }
}

/// Minutes: headings over lines of persons.
extension SheetExtractor {
  /// What lines of persons stand for.
  private enum PersonLines {
    case none
    /// No members: those who sent apologies.
    case absent
    /// Those who represent a body: its membership.
    case representing(Int)
    /// Those who hold a post in several places.
    case posts(platform: Int, template: String, body: String)
  }

  /// Reads a heading over lines of persons, or such a line; false for anything else.
  private mutating func readMinutes(_ block: TextBlock) -> Bool {
    let range = block.tokens
    if opensLines(range) { return true }
    if persons.hides(range.lowerBound) { return readPerson(range, isItem: block.kind == .item) }
    if case .absent = lines, block.kind == .item { return true }
    lines = .none
    if let last = range.last, tokens[last].isMark(":") {
      // "Representing X:" is read as any sentence; the lines below belong to it.
      let before = reading.memberships.count
      for sentence in Sentences.split(range, of: tokens) { read(sentence, in: block) }
      guard reading.memberships.count == before + 1 else {
        if reading.memberships.count > before { return true }
        openList = nil
        openBelow(range)
        return true
      }
      lines = .representing(before)
      return true
    }
    return false
  }

  private mutating func openBelow(_ range: Range<Int>) {
    guard let platform = titlePlatform ?? register.focus else { return }
    openList = (Self.listBelow, .member, platform)
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
      if let entry = body ?? cells.first { add([entry], to: open.platform, open.rule, open.role) }
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
    reading.memberships.append(
      SheetMembership(
        platform: register.entries[platform].platform.name, organisation: name, acronym: nil,
        role: .member, kind: .function, sector: Sector(rawValue: "civil_society"),
        confidence: .sure, rule: "posts of places",
        line: text.line(ofOrigin: origin.lowerBound), range: origin))
  }
}

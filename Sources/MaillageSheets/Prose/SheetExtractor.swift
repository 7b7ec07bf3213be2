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
  private let splitter: ListSplitter
  private let members: MemberReader
  private var register: PlatformRegister
  private var reading: SheetReading
  private var seen: Set<String> = []
  /// The platform of the last heading or title.
  private var titlePlatform: Int?
  /// A platform that announced parts, and how many are still to come.
  private var announced: (parent: Int, count: Int)?
  /// A list that the last block opened: what its items are members of.
  private var openList: (rule: MembershipRule, role: Role, platform: Int)?
  /// Whether the plain lines of that list stand apart from each other; nil before the first.
  private var isOpenListSpaced: Bool?
  /// The items that stand right below a line, by where that line ends.
  private var itemBelow: [Int: Range<Int>] = [:]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: the decoded text.
  ///   - file: the base name of its file.
  public static func read(_ source: String, file: String) -> SheetReading {
    let text = SheetText(source)
    let words = Tokeniser.tokens(of: text, abbreviations: WordSet(""))
    let language = LanguageGuess.language(of: words)
    var extractor = SheetExtractor(text, file: file, language)
    extractor.run()
    return extractor.reading
  }

  private init(_ text: SheetText, file: String, _ language: SheetLanguage) {
    self.text = text
    self.language = language
    tokens = Tokeniser.tokens(of: text, abbreviations: language.abbreviations)
    lexicon = BodyLexicon.of(language.language)
    splitter = ListSplitter(tokens: tokens, language: language, lexicon: lexicon)
    members = MemberReader(
      text: text, tokens: tokens, language: language, lexicon: lexicon,
      persons: PersonGuard(tokens: tokens, language: language, lexicon: lexicon))
    register = PlatformRegister(language)
    reading = SheetReading(file: file, language: language.language)
  }

  private mutating func run() {
    let blocks = TextBlock.blocks(of: text, tokens: tokens)
    let header = HeaderFields(blocks, text, tokens, language)
    let prose = blocks.indices.filter { !header.contains($0) }.map { blocks[$0] }
    for (block, next) in zip(prose, prose.dropFirst()) where next.kind == .item {
      itemBelow[block.tokens.upperBound] = next.tokens
    }
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
      guard !field.value.isEmpty, field.field != .contact else {
        if field.field == .contact, !field.value.isEmpty { countContact(field.value) }
        reading.fields.append((field.label, nil))
        continue
      }
      let span =
        tokens[field.value.lowerBound].range
        .lowerBound..<tokens[field.value.upperBound - 1].range
        .upperBound
      reading.fields.append((field.label, text.text(span)))
      if field.field == .commune {
        let entries = splitter.entries(of: field.value, isExplicit: true)
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

  private mutating func countContact(_ value: Range<Int>) {
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
    if block.kind == .item, let open = openList {
      add(splitter.entries(ofItem: block.tokens), to: open.platform, open.rule, open.role)
      return
    }
    if let open = openList, isOpenListSpaced == nil, isList(block.tokens) {
      let entries = splitter.entries(
        of: block.tokens.lowerBound..<splitter.end(of: block.tokens), isExplicit: true)
      add(entries, to: open.platform, open.rule, open.role)
      openList = nil
      return
    }
    if let open = openList, isPlainEntry(block) {
      isOpenListSpaced = isOpenListSpaced ?? block.isAfterBlank
      add(
        splitter.entries(ofItem: block.tokens), to: open.platform, open.rule, open.role)
      return
    }
    openList = nil
    isOpenListSpaced = nil
    for sentence in Sentences.split(block.tokens, of: tokens) { read(sentence, in: block) }
    if block.kind == .heading { titlePlatform = register.focus ?? titlePlatform }
    if openList == nil, isHeadOfItems(block), let platform = register.focus {
      openList = (Self.listBelow, .member, platform)
    }
    if openList == nil,
      block.tokens.count > 1 && tokens[block.tokens.upperBound - 1].isMark(":")
        || isListHeading(block),
      let platform = register.focus ?? titlePlatform
    {
      openList = (Self.listBelow, .member, platform)
    }
  }

  /// Whether a line without a mark is an entry of the open list: short, no sentence, and set apart
  /// by empty lines only where the first one was.
  private func isPlainEntry(_ block: TextBlock) -> Bool {
    guard block.tokens.count <= 14, tokens[block.tokens.lowerBound].kind != .mark,
      !block.isAfterBlank || isOpenListSpaced != false,
      let end = block.tokens.last, !tokens[end].isMark(":"), !tokens[end].isMark("."),
      !tokens[end].isMark("?"), !tokens[end].isMark("!")
    else { return false }
    if isListHeading(block) || language.titles.contains(tokens[block.tokens.lowerBound].key) {
      return false
    }
    return !block.tokens.contains {
      language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised || tokens[$0].isMark(":")
    }
  }

  /// Whether a line is nothing but the name of a platform, with bodies as items below it.
  private func isHeadOfItems(_ block: TextBlock) -> Bool {
    guard block.tokens.count <= 10, block.tokens.upperBound < tokens.count else { return false }
    let below = itemBelow[block.tokens.upperBound]
    guard let below, splitter.isBody(below),
      let mention = PlatformFinder(text, tokens, language).mentions(in: block.tokens).first
    else { return false }
    return mention.tokens.lowerBound == block.tokens.lowerBound
      && mention.tokens.upperBound >= block.tokens.upperBound - 1
  }

  /// "Partners", "Effectieve leden", "Membres du comité", "Wie zetelt in de raad?": a line that says
  /// that members follow.
  private func isListHeading(_ block: TextBlock) -> Bool {
    let line = block.tokens
    if line.count <= 12, tokens[line.upperBound - 1].isMark("?") {
      return language.participants.length(at: line.lowerBound, in: tokens, before: line.upperBound)
        > 0
    }
    guard block.kind == .heading, line.count <= 8 else { return false }
    return line.prefix(4).contains { place in
      let length = language.participants.length(at: place, in: tokens, before: line.upperBound)
      let behind = place + length
      return length > 0
        && (behind == line.upperBound || language.ofWords.contains(tokens[behind].key))
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
    let matcher = RuleMatcher(
      tokens: tokens, language: language, mentions: mentions, sentence: sentence)
    var found: [(rule: MembershipRule, match: RuleMatcher.Match)] = []
    for rule in language.membershipRules {
      for match in matcher.matches(of: rule.pattern) where !matcher.isDenied(match) {
        found.append((rule, cutLists(of: match)))
      }
    }
    // What stands in a list is a member there, whatever its noun.
    let lists = found.flatMap { $0.match.lists.map(\.range) }
    let inUse = Set(found.flatMap(\.match.platforms))
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
    for rule in language.linkRules {
      for match in matcher.matches(of: rule.pattern) where match.platforms.count == 2 {
        guard let one = mentions[match.platforms[0]].platform,
          let other = mentions[match.platforms[1]].platform,
          one != other
        else { continue }
        link(rule.isReversed ? other : one, rule.isReversed ? one : other, rule.relation)
      }
    }
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
      for seat in [platform] + platforms(joinedTo: match, mentions) {
        add(entries, to: seat, rule, list.role ?? rule.role)
      }
    }
  }

  /// "… sits on A, B and C": the platforms that go on where a match ended with one.
  private func platforms(joinedTo match: RuleMatcher.Match, _ mentions: [PlatformMention]) -> [Int]
  {
    guard var last = match.platforms.last, mentions[last].tokens.upperBound >= match.end else {
      return []
    }
    var result: [Int] = []
    while last + 1 < mentions.count,
      (mentions[last].tokens.upperBound..<mentions[last + 1].tokens.lowerBound).allSatisfy({
        let token = tokens[$0]
        return token.isMark(",") || language.conjunctions.contains(token.key)
          || language.ofWords.contains(token.key) || language.determiners.contains(token.key)
          || language.innerWords.contains(token.key)
      })
    {
      last += 1
      if let platform = mentions[last].platform { result.append(platform) }
    }
    return result
  }

  /// "un comité de quartier, celui de la Chatqueue": the entry says which the one before is.
  private mutating func isContinued(by entry: ListEntry) -> Bool {
    guard let first = entry.tokens.first(where: { tokens[$0].kind == .word }),
      language.pronouns.contains(tokens[first].key), !reading.memberships.isEmpty
    else { return false }
    let rest = first + 1..<entry.tokens.upperBound
    if !rest.isEmpty, language.ofWords.contains(tokens[rest.lowerBound].key) {
      let span =
        tokens[rest.lowerBound].range.lowerBound..<tokens[rest.upperBound - 1].range.upperBound
      reading.memberships[reading.memberships.count - 1].organisation += " " + text.text(span)
    }
    return true
  }

  private mutating func add(
    _ entries: [ListEntry], to platform: Int, _ rule: MembershipRule, _ role: Role
  ) {
    let read = entries.filter { !$0.isPart }.map { ($0, members.read($0)) }
    for (place, (entry, member)) in read.enumerated() {
      if isContinued(by: entry) { continue }
      switch member {
      case .nothing: continue
      case .person: reading.withheldPersons += 1
      case .member(let member):
        let isAmongMembers =
          place > 0 && place + 1 < read.count && member.tokens.count <= 5
          && read[place - 1].1.isEvident && read[place + 1].1.isEvident
        guard entry.isExplicit || member.isEvident || isAmongMembers else { continue }
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

/// Reads who takes part in what from a text that people wrote.
///
/// The text is cut into blocks and sentences; in each sentence the platforms are found and what
/// points back is settled, then the turns of phrase of the language are looked for, their lists cut
/// into entries and each entry read as a member.
public struct SheetExtractor: LanguageReader {
  let text: SheetText
  let tokens: [Token]
  let shared: SharedLanguage
  let lexicon: BodyLexicon
  let rules: RuleBook
  let splitter: ListSplitter
  let persons: PersonGuard
  let members: MemberReader
  let clauses: EntryClauses
  var register: PlatformRegister
  /// The item that is being read: the whole text, unless it is a listing page.
  var reading: SheetReading
  /// The items of a listing page that are done.
  private(set) var items: [SheetReading] = []
  var seen: Set<String> = []
  /// The membership of each folded platform and member.
  var placeOfPair: [String: Int] = [:]
  /// The sentence that is being read, or the item of a list.
  var sentence = 0..<0
  /// Where each membership was read.
  var quotes: [Quote] = []
  /// For each token whether it belongs to the name of a body or of a platform.
  var isCleared: [Bool]
  /// The last sentence that did not itself stand in a list: what opened the list that is open.
  var opening = 0..<0
  /// The last platform that a sentence spoke of, and where that sentence ends.
  var lastMention: (mention: PlatformMention, end: Int)?
  /// The name that the last sentence began with, of which nothing is known, and where that sentence ends.
  var subjectBefore: (name: Range<Int>, end: Int)?
  /// Where the text spoke of which platform.
  var traces = Traces()
  /// The platform of the last heading or title.
  var titlePlatform: Int?
  /// The platform that a sentence of the block made the one that the text speaks of.
  var named: Int?
  /// The platform of a project sheet, to which its labels belong.
  var sheetPlatform: Int? {
    // The title of the header, if it has one, is the first that is registered.
    hasHeader && !register.entries.isEmpty ? 0 : nil
  }
  /// What a label belongs to: the project of the sheet, unless a heading below has named another.
  var labelledPlatform: Int? {
    titlePlatform == nil || titlePlatform == sheetPlatform ? sheetPlatform : nil
  }
  /// Whether the line before was a label with members behind it: "Santé : A, B".
  var isAmongLabels = false
  /// What the labelled sections of members belong to: "Composante 1 : les écoles".
  var sectionPlatform: Int?
  /// The platforms that are parts of others by what they are, by their names.
  var parts: [String: Part] = [:]
  /// The platform of the last heading that may have parts.
  var heading: Int?
  /// The platform whose structure the text sets out: what headings below name is part of it.
  var structured: Int?
  /// What a pronoun at the head of the sentence points back to.
  var focusBefore: Int?
  /// The column of members of the table that is being read.
  var memberColumn: Int?
  /// Whether the sheet begins with labels.
  var hasHeader = false
  /// A plan or a contract that the text speaks of, a platform if it names no other.
  var weak: PlatformMention?
  /// The body that the sheet is about: that of its header, or its heading.
  var sheetBody: Range<Int>?
  /// The heading of the text, the name of what it is about if it names no platform.
  var title: Range<Int>?
  /// The name that the first lines give to what the text is about, if no noun in it tells what that is.
  var nameOfThing: Range<Int>?
  /// The first line, if it is short and could be a name: "Gare en confiance".
  var nameAbove: Range<Int>?
  /// A platform that announced parts, what they are, and how many are still to come.
  var announced: (parent: Int, kind: PlatformKind, count: Int)?
  /// A list that the last block opened.
  var openList: OpenList?
  /// The cells of tables of persons, by where they begin, and whether each is a body.
  var cells: [Int: Bool] = [:]
  /// Where the lines begin that name a section with labels of its own below them.
  var namedSections: Set<Int> = []
  /// The items that stand right below a line, by where that line ends.
  var itemBelow: [Int: Range<Int>] = [:]
  /// The place or service that the text introduced last.
  var thing: Thing?
  /// All that it introduced.
  var introduced: [Thing] = []
  /// The platforms that are such things.
  var things: Set<Int> = []
  /// The heading above that names no platform, until something below it is called by its name.
  var sectionName: Range<Int>?
  /// Whether the block before ended with the question who takes part.
  var asksAbove = false
  /// Where the lines begin that name a platform right above a label: "Executive Board", "Chair: …".
  var platformsOverLabels: Set<Int> = []
  /// Where numbered lines end that only say what the plain lines below them are: "2. Écoles".
  var groupHeads: Set<Int> = []
  /// What the lines of persons that follow stand for, in minutes.
  var lines = PersonLines.none
  /// Whether the items of a list of other things than members are read: "Our aims:".
  var isAmongOthers = false
  /// Whether a line begins with a word for those who were present.
  var hasPresent = false
  /// Whether the text is of minutes: a line of it says who sent apologies.
  var isOfMinutes = false
  /// What the text as a whole is about, in a second reading.
  var topic: Topic?
  /// Its platform.
  var topicPlatform: Int?
  /// Where the text speaks of platforms, for a second reading.
  var spoken: [Spoken] = []
  /// Rows of bodies that no turn of phrase claims.
  var looseLists: [LooseList] = []
  /// How many sentences were read.
  var sentencesRead = 0
  /// Whom the persons of minutes represent: the membership of the body, by the surname.
  var seats: [Word: Int] = [:]

  /// A list that stands in blocks of its own.
  struct OpenList {
    /// What opened it.
    let rule: MembershipRule
    /// The role of its members.
    let role: Role
    /// What they are members of.
    let platform: Int
    /// Whether each short line is an entry, bullet or not.
    var isOfLines = false
    /// Whether nothing says that it is one of members: only what begins as a body is one.
    var isOfBodies = false
    /// Whether what opened it speaks of several platforms: "trois groupes :".
    var isOfParts = false
    /// What its items are, if a heading announced platforms: "Groupes de travail".
    var parts: PlatformKind?
    /// Whether what opened it bears the number of a section: "2. Members".
    var isOfSection = false
    /// Whether it has items behind bullets.
    var isOfItems = false
    /// Whether its lines are of persons.
    var isOfPersons = false
    /// Whether its plain lines stand apart from each other; nil before the first.
    var isSpaced: Bool?
    /// Whether a sentence stands between what opened it and its first item.
    var isWaiting = false
  }

  /// Reads a text; the items of a listing page are joined.
  ///
  /// - Parameters:
  ///   - source: the decoded text.
  ///   - file: the base name of its file.
  ///   - without: the names of rules that are switched off.
  public static func read(
    _ source: String, file: String, without switchedOff: Set<String> = []
  ) -> SheetReading {
    SheetReading(joining: items(of: source, file: file, without: switchedOff))
  }

  /// Reads a text: the items of a listing page each on its own, any other text as a whole.
  static func items(
    of source: String, file: String, without switchedOff: Set<String>
  ) -> [SheetReading] {
    let text = SheetText(source)
    let words = Tokeniser.tokens(of: text)
    let language = LanguageGuess.language(of: words)
    var extractor = SheetExtractor(text, words, file: file, language, without: switchedOff)
    let fresh = extractor
    extractor.run()
    guard extractor.deservesSecondLook, let topic = extractor.findTopic() else {
      return extractor.items
    }
    var second = fresh
    second.topic = topic
    second.run()
    return better(of: extractor, second).items
  }

  private init(
    _ text: SheetText, _ words: [Token], file: String, _ language: SharedLanguage,
    without switchedOff: Set<String>
  ) {
    rules =
      switchedOff.isEmpty
      ? RuleBook.of(language.tables.language)
      : RuleBook(language.tables, without: switchedOff)
    self.text = text
    shared = language
    tokens = Tokeniser.tokens(words, of: text, abbreviations: language.tables.abbreviations)
    lexicon = BodyLexicon.of(language.tables.language)
    splitter = ListSplitter(tokens: tokens, language: language, lexicon: lexicon)
    persons = PersonGuard(text: text, tokens: tokens, language: language, lexicon: lexicon)
    members = MemberReader(
      text: text, tokens: tokens, shared: language, lexicon: lexicon, persons: persons)
    clauses = EntryClauses(tokens: tokens, shared: language)
    register = PlatformRegister(language)
    isCleared = [Bool](repeating: false, count: tokens.count)
    reading = SheetReading(file: file, language: language.tables.language)
  }

  private mutating func run() {
    let blocks = TextBlock.blocks(of: text, tokens: tokens)
    let header = HeaderFields(blocks, text, tokens, shared)
    let prose = blocks.indices.filter { !header.contains($0) }.map { blocks[$0] }
    for (block, next) in zip(prose, prose.dropFirst()) where next.kind == .item {
      itemBelow[block.tokens.upperBound] = next.tokens
    }
    hasHeader = !header.fields.isEmpty
    findNamedSections(prose)
    findGroupHeads(prose)
    hasPresent = prose.contains { block in
      let first = block.tokens.lowerBound
      return language.participants.contains(tokens[first].key)
        && language.absent.length(at: first, in: tokens, before: block.tokens.upperBound) == 0
    }
    isOfMinutes = prose.contains { block in
      block.tokens.prefix(6).contains { language.excused.contains(tokens[$0].key) }
    }
    if let field = header.fields.first(where: { $0.field == .title && !$0.value.isEmpty }),
      !persons.hides(anyOf: field.value)
    {
      titlePlatform = register.add(title: string(of: field.value), kind: .project)
      register.focus = titlePlatform
    }
    if let first = prose.first, isTitle(first) { title = first.tokens }
    if let (name, isGivenAgain) = nameInTitle(prose) {
      nameOfThing = name
      if isGivenAgain, let platform = takeNameOfThing(),
        prose.first.map({ tokens[$0.tokens.upperBound - 1].isMark("?") }) ?? false
      {
        titlePlatform = platform
        register.focus = platform
      }
    }
    if let first = prose.first, isName(first) { nameAbove = first.tokens }
    sheetBody =
      header.fields.first { $0.field == .organisation && !$0.value.isEmpty }?.value
      ?? title.map(withoutSubtitle).flatMap { beginsAsBody($0) && !isPlatform($0) ? $0 : nil }
    if let topic { begin(with: topic) }
    cells = cellsOfPersons(prose)
    if !hasHeader, isListing(prose) {
      for block in prose {
        read(block)
        closeItem(block.tokens)
      }
    } else {
      for block in prose { read(block) }
      take(header)
      closeItem(tokens.startIndex..<tokens.endIndex)
    }
  }

  /// Ends what is read of a text or of an item, and forgets what it was about.
  private mutating func closeItem(_ item: Range<Int>) {
    reading.withheldPersons += persons.persons.count { item.contains($0.lowerBound) }
    reading.withheldContacts += persons.contacts.count { item.contains($0.lowerBound) }
    if reading.communes.isEmpty {
      reading.communes = CommuneFinder(text, tokens, shared, persons).communes(in: item)
    }
    takeLooseLists()
    nameByTitle()
    nameInFull(item)
    linkNames()
    linkParts()
    reading.rename(register.renamed)
    reading.platforms = register.platforms(usedIn: reading)
    for place in reading.platforms.indices { reading.platforms[place].communes = reading.communes }
    let sentences = shown(quotes)
    for place in reading.memberships.indices {
      reading.memberships[place].communes = reading.communes
      reading.memberships[place].sentence = sentences[place]
    }
    quotes = []
    reading.joinAcronyms()
    reading.joinPlatforms(shared)
    items.append(reading)
    reading = SheetReading(file: reading.file, language: reading.language)
    register = PlatformRegister(shared)
    seen = []
    placeOfPair = [:]
    titlePlatform = nil
    sectionPlatform = nil
    weak = nil
    memberColumn = nil
    announced = nil
    openList = nil
    lines = .none
    seats = [:]
    traces = Traces()
    lastMention = nil
    subjectBefore = nil
    sectionName = nil
    thing = nil
    introduced = []
    things = []
  }

  /// The text of tokens.
  func string(of range: Range<Int>) -> String {
    text.text(
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }
}

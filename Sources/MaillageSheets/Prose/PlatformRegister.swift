/// The platforms of a sheet, gathered as the text names them.
struct PlatformRegister: LanguageReader {
  /// A platform with all its names.
  struct Entry {
    var platform: SheetPlatform
    /// The folded noun it is known by.
    var noun: Word
    /// The folded names and acronyms.
    var keys: Set<String>
    /// Whether the text names it; one that it only describes counts once something is said of it.
    var isNamed = true
    /// What it is an organ of.
    var whole: Int?
  }

  private(set) var entries: [Entry] = []
  /// The platforms in the order in which the text spoke of them, the last at the end.
  private(set) var recent: [Int] = []
  /// The platform that the text speaks of at present.
  var focus: Int? {
    didSet { if let focus { byNoun[shared.stem(entries[focus].noun)] = focus } }
  }
  let shared: SharedLanguage

  init(_ language: SharedLanguage) { shared = language }

  /// The acronyms of the platforms, folded as tokens are.
  private(set) var acronyms: [String: PlatformKind] = [:]
  /// The first platform that bears a folded name or acronym.
  private(set) var byKey: [String: Int] = [:]
  /// The platform of a noun that the text spoke of last, or else the first it named.
  private var byNoun: [Word: Int] = [:]
  /// The first platform of a folded name, its words joined by spaces.
  var byName: [String: Int] = [:]
  /// The first platform whose name has these initials.
  var byInitials: [String: Int] = [:]
  /// The first platform whose name is one word of three to seven letters.
  var byAcronym: [String: Int] = [:]
  /// What platforms were called before the text gave their full names.
  private(set) var renamed: [String: String] = [:]
  /// The first platform of a name without "communale" and its like.
  var byLooseName: [String: Int] = [:]
  /// The first platform whose name these words shorten: "fjc hartenberg".
  var byAbbreviation: [String: Int] = [:]
  /// The first platform whose name goes on with a place behind these words.
  var byBeginning: [String: Int] = [:]

  /// Notes that the text speaks of a platform.
  mutating func note(_ platform: Int) {
    if let place = recent.firstIndex(of: platform) { recent.remove(at: place) }
    recent.append(platform)
    if recent.count > Self.reach { recent.removeFirst() }
  }

  /// Makes one platform part of another.
  mutating func setParent(of child: Int, to parent: Int) {
    guard child != parent, entries[child].platform.parent == nil else { return }
    entries[child].platform.parent = entries[parent].platform.name
  }

  /// Notes that the text calls a platform by another noun as well.
  mutating func note(_ noun: Word, means platform: Int) {
    let noun = shared.stem(noun)
    if byNoun[noun] == nil { byNoun[noun] = platform }
  }

  /// Notes that a platform is an organ of another.
  mutating func note(_ organ: Int, isOrganOf whole: Int) { entries[organ].whole = whole }

  /// The platform that a mention means; a named one that is new is added.
  mutating func settle(_ mention: PlatformMention, name: String) -> Int? {
    switch mention.manner {
    case .described:
      let key = key(name)
      return key.utf8.contains(0x20) ? byKey[key] : nil
    case .pointingBack where mention.isProper:
      let key = key(name)
      let longer = entries.lastIndex { $0.keys.contains { $0 == key || $0.hasSuffix(" " + key) } }
      if let longer { return longer }
      var mention = mention
      mention.manner = .named
      return settle(mention, name: name)
    case .pointingBack:
      // "ce CLS", of a "contrat local de sécurité (CLS)"
      if acronyms[mention.noun.text] != nil, let known = byKey[key(name)] { return known }
      let noun = shared.stem(mention.noun)
      if let known = byNoun[noun] {
        if let focus, shared.stem(entries[focus].noun) == noun { return focus }
        return known
      }
      if let compound = compound(of: noun) { return compound }
      if language.anyPlatform.contains(mention.noun), !mention.isTitle, let focus {
        // "La concertation" beside a contract is something else; "cette concertation" may be it.
        let isOther =
          language.bodiesOfAgreements.contains(mention.noun) && !mention.isShown
          && entries[focus].platform.kind == .project
          && entries[focus].noun.length > 0
        // "ce dispositif d'intervention" beside a committee
        let isOtherKind =
          mention.isShown && mention.name.count > 1 && mention.kind == .project
          && entries[focus].platform.kind == .platform
        return isOther || isOtherKind ? nil : focus
      }
      return nil
    case .named:
      // "On doit à la Plateforme des brochures": what it gives, behind the noun of the one that is known.
      if mention.isTitle, mention.acronym == nil, isPartitive(name),
        let known = byNoun[shared.stem(mention.noun)]
      {
        return known
      }
      let folded = key(name)
      var keys: Set = [folded]
      for other in mention.aliases { keys.insert(key(other)) }
      if let acronym = mention.acronym { keys.insert(key(acronym)) }
      if let plain = withoutDemonym(folded) { keys.insert(plain) }
      keys.remove("")
      if let known = keys.compactMap({ byKey[$0] }).min() ?? longerOrShorter(folded)
        ?? spelledOut(folded) ?? loose(folded).flatMap({ byLooseName[$0] })
        ?? sameWithPlace(name, folded) ?? placeBeforeAcronym(name, folded)
        ?? abbreviated(folded) ?? nounBeforeAcronym(folded, mention)
        ?? spelledByInnerLetters(name, folded) ?? withoutInnerWords(name, folded)
      {
        add(mention, name: name, keys: keys, to: known)
        rename(known, to: name, by: mention)
        entries[known].isNamed = true
        return known
      }
      if let bare = bare(of: mention) {
        add(mention, name: name, keys: keys, to: bare)
        entries[bare].platform.aliases.removeAll { $0 == name }
        rename(bare, to: name)
        entries[bare].isNamed = true
        return bare
      }
      return append(
        Entry(
          platform: SheetPlatform(
            name: name, aliases: mention.aliases, acronym: mention.acronym, kind: mention.kind),
          noun: mention.noun, keys: keys))
    }
  }

  /// "Plateforme des brochures": a plural in small letters behind the noun.
  private func isPartitive(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count == 3 else { return false }
    let article = Word(NameKey.fold(String(words[1])))
    return language.indefinite.contains(article) && language.ofWords.contains(article)
      && words[2].first?.isLowercase == true && words[2].hasSuffix("s")
  }

  /// The platform that bears a name.
  func known(_ name: String) -> Int? { byKey[key(name)] }

  /// "Das Projekt" of an "Interventionsprojekt": the platform whose noun ends with a noun, the one that
  /// the text speaks of before any other.
  private func compound(of noun: Word) -> Int? {
    guard language.adjectivesPrecede, noun.length >= 3 else { return nil }
    let isCompound = { (place: Int) in
      let word = shared.stem(entries[place].noun)
      return word.hasSuffix(noun) && word != noun
    }
    if let focus, isCompound(focus) { return focus }
    return entries.indices.suffix(Self.reach).last(where: isCompound)
  }

  /// How many platforms back a noun may point.
  private static let reach = 32

  /// Adds a platform that the text names only by a bare noun, or only describes.
  mutating func add(bare mention: PlatformMention, name: String, isNamed: Bool = true) -> Int {
    append(
      Entry(
        platform: SheetPlatform(name: name, kind: mention.kind), noun: mention.noun,
        keys: [key(name)], isNamed: isNamed))
  }

  /// Adds a platform, and where it is found again.
  private mutating func append(_ entry: Entry) -> Int {
    let place = entries.count
    entries.append(entry)
    let plain = Self.key(entry.platform.name)
    let folded = stemmed(plain)
    notePlainName(plain, of: entry)
    note(headOf: entry)
    for key in entry.keys where byKey[key] == nil { byKey[key] = place }
    let noun = shared.stem(entry.noun)
    if byNoun[noun] == nil { byNoun[noun] = place }
    let words = Self.words(of: folded)
    if let loose = loose(words), byLooseName[loose] == nil {
      byLooseName[loose] = place
    }
    note(acronymOf: place)
    // "CLSM" of a "conseil local de santé mentale du bassin", "PLP" of a "partenariat local de prévention Lac".
    let beginnings = initialsOfBeginnings(words)
    for end in beginnings.indices.reversed() {
      guard let initials = beginnings[end] else { continue }
      if byInitials[initials] == nil { byInitials[initials] = place }
      if end < words.count {
        let short = ([Substring(initials)] + words[end...]).joined(separator: " ")
        if byAbbreviation[short] == nil { byAbbreviation[short] = place }
      }
      if entry.isNamed, !isOfWord(words[end - 1]), acronyms[initials] == nil {
        acronyms[initials] = entry.platform.kind
      }
    }
    guard words.count >= 2 else {
      if (3...7).contains(folded.count), byAcronym[folded] == nil { byAcronym[folded] = place }
      return place
    }
    let name = words.joined(separator: " ")
    if byName[name] == nil { byName[name] = place }
    for end in 2..<words.count where isOfWord(words[end]) {
      let beginning = words[..<end].joined(separator: " ")
      if byBeginning[beginning] == nil { byBeginning[beginning] = place }
    }
    return place
  }

  /// The nouns of the names that are no platform nouns of their own, as tokens are folded.
  private(set) var heads: [Word: PlatformKind] = [:]

  private mutating func note(headOf entry: Entry) {
    guard entry.isNamed, entry.noun.length > 0, !shared.anyNoun.containsWhole(entry.noun),
      heads[entry.noun] == nil
    else { return }
    heads[entry.noun] = entry.platform.kind
  }

  private mutating func note(acronymOf place: Int) {
    let platform = entries[place].platform
    guard let acronym = platform.acronym else { return }
    acronyms[acronym.filter { $0 != "." }.lowercased()] = platform.kind
  }

  func isInnerWord(_ word: Substring) -> Bool {
    language.innerWords.contains(word)
  }

  func isOfWord(_ word: Substring) -> Bool {
    let key = Word(word)
    return language.ofWords.contains(key)
      // No elided word has more letters.
      || word.utf8.count <= 4 && language.ofWords.contains(word + "'")
      || language.adjectivesPrecede && language.innerWords.contains(key)
  }

  /// Makes a platform the kind of thing that it was announced as.
  mutating func setKind(of platform: Int, to kind: PlatformKind) {
    entries[platform].platform.kind = kind
    note(acronymOf: platform)
  }

  /// The platforms that are named, or of which something is said.
  func platforms(usedIn reading: SheetReading) -> [SheetPlatform] {
    let used = Set(
      reading.memberships.map(\.platform) + reading.links.flatMap { [$0.from, $0.to] })
    return entries.filter { $0.isNamed || used.contains($0.platform.name) }.map(\.platform)
  }

  /// Names without a platform noun that the text has given, by the first of their folded words.
  private(set) var plainNames: [Word: [PlainName]] = [:]

  /// A name of two words or more.
  struct PlainName: Sendable {
    /// Its folded words.
    let words: [Word]
    /// What it is a name of.
    let kind: PlatformKind
  }

  private mutating func notePlainName(_ name: String, of entry: Entry) {
    guard entry.isNamed else { return }
    let words = Self.words(of: name).map { Word($0) }
    guard (2...Self.longestPlainName).contains(words.count),
      plainNames[words[0], default: []].count < Self.reach,
      !words.contains(where: { shared.anyNoun.contains($0) })
    else { return }
    plainNames[words[0], default: []].append(PlainName(words: words, kind: entry.platform.kind))
  }

  /// Makes a name of one word known wherever it stands: what the text does with it shows that it is
  /// one.
  mutating func note(nameByUse platform: Int) {
    let word = Word(Self.key(entries[platform].platform.name))
    guard !word.text.utf8.contains(0x20), plainNames[word] == nil else { return }
    plainNames[word] = [PlainName(words: [word], kind: entries[platform].platform.kind)]
  }

  /// No name given in an apposition has more words.
  private static let longestPlainName = 6

  /// Adds a platform by a title.
  mutating func add(title: String, kind: PlatformKind, noun: Word = "") -> Int {
    let key = key(title)
    return byKey[key]
      ?? append(
        Entry(platform: SheetPlatform(name: title, kind: kind), noun: noun, keys: [key]))
  }

  private mutating func add(
    _ mention: PlatformMention, name: String, keys: Set<String>, to known: Int
  ) {
    entries[known].keys.formUnion(keys)
    for key in keys { byKey[key] = min(known, byKey[key] ?? known) }
    if entries[known].platform.acronym == nil {
      entries[known].platform.acronym = mention.acronym
      note(acronymOf: known)
    }
    for other in [name] + mention.aliases
    where other != entries[known].platform.name && !entries[known].platform.aliases.contains(other)
      && other != entries[known].platform.acronym
    {
      entries[known].platform.aliases.append(other)
    }
  }

  /// A name that the text gives together with its acronym is the full one: "la commission de l'accueil",
  /// and then "la commission communale de l'accueil (CCA)".
  private mutating func rename(_ known: Int, to name: String, by mention: PlatformMention) {
    let old = entries[known].platform.name
    guard mention.acronym != nil, entries[known].platform.acronym == mention.acronym,
      let looseName = loose(key(name)), loose(key(old)) == looseName,
      key(name).count > key(old).count
    else { return }
    entries[known].platform.name = name
    entries[known].platform.aliases.removeAll { $0 == name }
    entries[known].platform.aliases.append(old)
    renamed[old] = name
  }

  /// Makes one platform of two that the text gives as one; the one whose name could be said of any
  /// platform takes the name of the other.
  ///
  /// - Returns: the one that remains.
  mutating func unite(_ one: Int, _ other: Int) -> Int {
    let isGeneric = shared.tables.anyPlatform.contains(NameKey.fold(entries[one].platform.name))
    let (kept, left) = isGeneric ? (other, one) : (one, other)
    let old = entries[left].platform
    entries[kept].keys.formUnion(entries[left].keys)
    for key in entries[left].keys { byKey[key] = kept }
    byNoun[shared.stem(entries[left].noun)] = kept
    entries[kept].platform.aliases += [old.name] + old.aliases
    entries[kept].platform.acronym = entries[kept].platform.acronym ?? old.acronym
    entries[kept].platform.parent = entries[kept].platform.parent ?? old.parent
    entries[left].isNamed = false
    entries[left].keys = []
    renamed[old.name] = entries[kept].platform.name
    if focus == left { focus = kept }
    return kept
  }

  /// Takes a name from those that a platform has beside its own.
  mutating func removeAlias(_ name: String, of platform: Int) {
    entries[platform].platform.aliases.removeAll { $0 == name }
  }

  /// Gives a platform that had no name of its own the one it was found to have.
  mutating func rename(_ platform: Int, to name: String) {
    let old = entries[platform].platform.name
    entries[platform].platform.name = name
    entries[platform].platform.aliases.insert(old, at: 0)
    renamed[old] = name
  }
}

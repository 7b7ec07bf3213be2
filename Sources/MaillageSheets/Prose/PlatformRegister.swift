/// The platforms of a sheet, gathered as the text names them.
struct PlatformRegister {
  /// A platform with all its names.
  struct Entry {
    var platform: SheetPlatform
    /// The folded noun it is known by.
    var noun: Word
    /// The folded names and acronyms.
    var keys: Set<String>
    /// Whether the text names it; one that it only describes counts once something is said of it.
    var isNamed = true
  }

  private(set) var entries: [Entry] = []
  /// The platform that the text speaks of at present.
  var focus: Int?
  private let language: SharedLanguage

  init(_ language: SharedLanguage) { self.language = language }

  /// The acronyms of the platforms, folded as tokens are.
  private(set) var acronyms: [String: PlatformKind] = [:]
  /// The first platform that bears a folded name or acronym.
  private var byKey: [String: Int] = [:]
  /// The last platform of a noun.
  private var byNoun: [Word: Int] = [:]
  /// The first platform of a folded name, its words joined by spaces.
  private var byName: [String: Int] = [:]
  /// The first platform whose name has these initials.
  private var byInitials: [String: Int] = [:]
  /// The first platform whose name is one word of three to seven letters.
  private var byAcronym: [String: Int] = [:]
  /// The first platform whose name goes on with a place behind these words.
  private var byBeginning: [String: Int] = [:]

  /// Makes one platform part of another.
  mutating func setParent(of child: Int, to parent: Int) {
    guard child != parent, entries[child].platform.parent == nil else { return }
    entries[child].platform.parent = entries[parent].platform.name
  }

  /// The platform that a mention means; a named one that is new is added.
  mutating func settle(_ mention: PlatformMention, name: String) -> Int? {
    switch mention.manner {
    case .described:
      let key = Self.key(name)
      return key.utf8.contains(0x20) ? byKey[key] : nil
    case .pointingBack:
      if let known = byNoun[mention.noun] {
        if let focus, entries[focus].noun == mention.noun { return focus }
        return known
      }
      if language.anyPlatform.contains(mention.noun), !mention.isTitle, let focus { return focus }
      return nil
    case .named:
      var keys = Set(([name] + mention.aliases + [mention.acronym].compactMap { $0 }).map(Self.key))
      keys.remove("")
      if let known = keys.compactMap({ byKey[$0] }).min() ?? longerOrShorter(name)
        ?? spelledOut(Self.key(name))
      {
        add(mention, name: name, keys: keys, to: known)
        entries[known].isNamed = true
        return known
      }
      return append(
        Entry(
          platform: SheetPlatform(
            name: name, aliases: mention.aliases, acronym: mention.acronym, kind: mention.kind),
          noun: mention.noun, keys: keys))
    }
  }

  /// Adds a platform that the text names only by a bare noun, or only describes.
  mutating func add(bare mention: PlatformMention, name: String, isNamed: Bool = true) -> Int {
    append(
      Entry(
        platform: SheetPlatform(name: name, kind: mention.kind), noun: mention.noun,
        keys: [Self.key(name)], isNamed: isNamed))
  }

  /// Adds a platform, and where it is found again.
  private mutating func append(_ entry: Entry) -> Int {
    let place = entries.count
    entries.append(entry)
    for key in entry.keys where byKey[key] == nil { byKey[key] = place }
    byNoun[entry.noun] = place
    note(acronymOf: place)
    let folded = Self.key(entry.platform.name)
    if let initials = initials(of: folded), byInitials[initials] == nil {
      byInitials[initials] = place
    }
    let words = folded.split(separator: " ")
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

  private mutating func note(acronymOf place: Int) {
    let platform = entries[place].platform
    guard let acronym = platform.acronym else { return }
    acronyms[acronym.filter { $0 != "." }.lowercased()] = platform.kind
  }

  private func isOfWord(_ word: Substring) -> Bool {
    language.ofWords.contains(Word(word)) || language.ofWords.contains(Word(word + "'"))
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

  /// Adds a platform by a title.
  mutating func add(title: String, kind: PlatformKind) -> Int {
    let key = Self.key(title)
    return byKey[key]
      ?? append(
        Entry(platform: SheetPlatform(name: title, kind: kind), noun: "", keys: [key]))
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

  /// The platform whose name goes on with a place where this one stops, or the other way round
  /// ("Coordination sociale" and "Coordination sociale de Schaerbeek").
  private func longerOrShorter(_ name: String) -> Int? {
    let words = Self.key(name).split(separator: " ")
    guard words.count >= 2 else { return nil }
    var found = byBeginning[words.joined(separator: " ")]
    for end in 2..<words.count where isOfWord(words[end]) {
      if let shorter = byName[words[..<end].joined(separator: " ")] {
        found = min(found ?? shorter, shorter)
      }
    }
    return found
  }

  /// "PLP" of a "Partenariat local de prévention", or the other way round.
  private func spelledOut(_ name: String) -> Int? {
    let short = byInitials[name]
    guard let initials = initials(of: name), let long = byAcronym[initials] else { return short }
    return min(short ?? long, long)
  }

  /// The initials of a name of three words or more that carry meaning.
  private func initials(of name: String) -> String? {
    let words = name.split(separator: " ").map(String.init).filter {
      !language.ofWords.contains(Word($0)) && !language.determiners.contains(Word($0))
        && $0.utf8.count > 1
    }
    return (3...7).contains(words.count) ? String(words.compactMap(\.first)) : nil
  }

  private static func key(_ name: String) -> String {
    NameKey.fold(
      String(String.UnicodeScalarView(name.unicodeScalars.filter { !signs.contains($0) })))
  }

  private static let signs = Set("«»“”„\"()‘’".unicodeScalars)
}

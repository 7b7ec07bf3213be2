/// The platforms of a sheet, gathered as the text names them.
struct PlatformRegister {
  /// A platform with all its names.
  struct Entry {
    var platform: SheetPlatform
    /// The folded noun it is known by.
    var noun: String
    /// The folded names and acronyms.
    var keys: Set<String>
    /// Whether the text names it; one that it only describes counts once something is said of it.
    var isNamed = true
  }

  private(set) var entries: [Entry] = []
  /// The platform that the text speaks of at present.
  var focus: Int?
  private let language: SheetLanguage

  init(_ language: SheetLanguage) { self.language = language }

  /// The acronyms of the platforms, folded as tokens are.
  var acronyms: [String: PlatformKind] {
    var result: [String: PlatformKind] = [:]
    for entry in entries {
      guard let acronym = entry.platform.acronym else { continue }
      result[acronym.filter { $0 != "." }.lowercased()] = entry.platform.kind
    }
    return result
  }

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
      return entries.firstIndex { $0.keys.contains(key) && key.contains(" ") }
    case .pointingBack:
      if let known = entries.lastIndex(where: { $0.noun == mention.noun }) {
        if let focus, entries[focus].noun == mention.noun { return focus }
        return known
      }
      if language.anyPlatform.contains(mention.noun), !mention.isTitle, let focus { return focus }
      return nil
    case .named:
      var keys = Set(([name] + mention.aliases + [mention.acronym].compactMap { $0 }).map(Self.key))
      keys.remove("")
      if let known = entries.firstIndex(where: { !$0.keys.isDisjoint(with: keys) })
        ?? longerOrShorter(name) ?? spelledOut(name)
      {
        add(mention, name: name, keys: keys, to: known)
        entries[known].isNamed = true
        return known
      }
      entries.append(
        Entry(
          platform: SheetPlatform(
            name: name, aliases: mention.aliases, acronym: mention.acronym, kind: mention.kind),
          noun: mention.noun, keys: keys))
      return entries.count - 1
    }
  }

  /// Adds a platform that the text names only by a bare noun, or only describes.
  mutating func add(bare mention: PlatformMention, name: String, isNamed: Bool = true) -> Int {
    entries.append(
      Entry(
        platform: SheetPlatform(name: name, kind: mention.kind), noun: mention.noun,
        keys: [Self.key(name)], isNamed: isNamed))
    return entries.count - 1
  }

  /// Makes a platform the kind of thing that it was announced as.
  mutating func setKind(of platform: Int, to kind: PlatformKind) {
    entries[platform].platform.kind = kind
  }

  /// The platforms that are named, or of which something is said.
  func platforms(usedIn reading: SheetReading) -> [SheetPlatform] {
    let used = Set(
      reading.memberships.map(\.platform) + reading.links.flatMap { [$0.from, $0.to] })
    return entries.filter { $0.isNamed || used.contains($0.platform.name) }.map(\.platform)
  }

  /// Adds a platform by a title.
  mutating func add(title: String, kind: PlatformKind) -> Int {
    if let known = entries.firstIndex(where: { $0.keys.contains(Self.key(title)) }) { return known }
    entries.append(
      Entry(platform: SheetPlatform(name: title, kind: kind), noun: "", keys: [Self.key(title)]))
    return entries.count - 1
  }

  private mutating func add(
    _ mention: PlatformMention, name: String, keys: Set<String>, to known: Int
  ) {
    entries[known].keys.formUnion(keys)
    if entries[known].platform.acronym == nil { entries[known].platform.acronym = mention.acronym }
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
    return entries.firstIndex { entry in
      let other = Self.key(entry.platform.name).split(separator: " ")
      let (short, long) = words.count < other.count ? (words, other) : (other, words)
      guard short.count >= 2, long.count > short.count, long.starts(with: short) else {
        return false
      }
      return language.ofWords.contains(String(long[short.count]))
        || language.ofWords.contains(String(long[short.count]) + "'")
    }
  }

  /// "PLP" of a "Partenariat local de prévention", or the other way round.
  private func spelledOut(_ name: String) -> Int? {
    let own = Self.key(name)
    return entries.firstIndex { entry in
      let other = Self.key(entry.platform.name)
      return isAcronym(own, of: other) || isAcronym(other, of: own)
    }
  }

  private func isAcronym(_ short: String, of long: String) -> Bool {
    guard (3...7).contains(short.count), !short.contains(" ") else { return false }
    let words = long.split(separator: " ").map(String.init).filter {
      !language.ofWords.contains($0) && !language.determiners.contains($0) && $0.count > 1
    }
    return words.count >= 3 && String(words.compactMap(\.first)) == short
  }

  private static func key(_ name: String) -> String {
    NameKey.fold(name.filter { !"«»“”„\"()‘’".contains($0) })
  }
}

extension SheetReading {
  /// Joins platforms that are one under two names: the text shortens a name ("le Réseau" of the
  /// "Réseau assuétudes"), inflects it ("Runden Tisch" of a "Runder Tisch gegen häusliche Gewalt") or
  /// speaks of "the meeting" of a body.
  ///
  /// A short name that several longer ones begin with is left as it is, and so are platforms that the
  /// text sets in relation to each other. A name with the commune of the sheet behind it is that name.
  ///
  /// - Complexity: O(*n* + *s* · *m*) for *n* platforms, *s* of them short forms, and at most *m* that
  ///   share their first or last word.
  mutating func joinPlatforms(_ language: SharedLanguage) {
    guard platforms.count > 1 else { return }
    let names = platforms.map { PlatformWords($0.name, language) }
    let places = communes.map { PlatformWords($0, language).words }
    var target = Array(platforms.indices)
    var bare: [Int: Int] = [:]
    var firstOf: [[String]: Int] = [:]
    var sharing: [String: [Int]] = [:]
    for place in platforms.indices {
      let words = names[place].words
      if firstOf[words] == nil { firstOf[words] = place }
      for word in Set([words.first, words.last].compactMap { $0 }) {
        sharing[word, default: []].append(place)
      }
    }
    for place in platforms.indices {
      let words = names[place].words
      let local = places.first { words.count > $0.count + 1 && words.suffix($0.count) == $0[...] }
      if let same = firstOf[words], same != place {
        target[place] = same
      } else if names[place].isNameBehindNoun, let same = firstOf[Array(words.dropFirst())],
        same != place
      {
        // "samenwerkingsverband GBO Haspengouw", and "GBO Haspengouw" alone.
        target[place] = same
        bare[place] = same
      } else if let local, let same = firstOf[Array(words.dropLast(local.count))] {
        target[place] = same
      } else if names[place].isShortForm {
        let near = Set([words.first, words.last].compactMap { $0 }).flatMap { sharing[$0] ?? [] }
        let longer = Set(near).sorted().filter {
          $0 != place && names[place].shortens(names[$0]) && !areRelated(place, $0)
            && !isOneOfAKind($0, beside: place)
        }
        let distinct = Set(longer.map { names[$0].words })
        if distinct.count == 1, let first = longer.first { target[place] = first }
      }
      // Two names may each be read as the longer form of the other.
      if last(of: target[place], before: place, target) == place { target[place] = place }
    }
    // A short form of several names that are one: "Runder Tisch" of "Runden Tisch Asyl" and "Runder Tisch
    // Asyl Kelbach".
    for place in platforms.indices where target[place] == place && names[place].isShortForm {
      let words = names[place].words
      let near = Set([words.first, words.last].compactMap { $0 }).flatMap { sharing[$0] ?? [] }
      let longer = Set(near).sorted().filter {
        $0 != place && names[place].shortens(names[$0]) && !areRelated(place, $0)
          && !isOneOfAKind($0, beside: place)
      }
      let roots = Set(longer.map { last(of: $0, target) })
      if roots.count == 1, let root = roots.first, root != place { target[place] = root }
    }
    // The group bears the name that most lists of members stand under: a longer one that the text
    // uses once may say no more than where or when. A bare "group" is no name at all.
    for place in platforms.indices { target[place] = last(of: place, target) }
    let groups = Dictionary(grouping: platforms.indices) { target[$0] }.filter { $1.count > 1 }
    let members = groups.isEmpty ? [:] : membersOfPlatforms()
    for (root, group) in groups {
      let best = group.max {
        (names[$0].isGeneric ? 0 : 1, members[platforms[$0].name] ?? 0, names[$0].words.count, -$0)
          < (
            names[$1].isGeneric ? 0 : 1, members[platforms[$1].name] ?? 0, names[$1].words.count,
            -$1
          )
      }
      let name = best.flatMap { bare[$0] } ?? best
      for place in group { target[place] = name ?? root }
    }
    for place in platforms.indices where target[place] != place {
      join(place, to: target[place])
    }
    let kept = platforms.indices.filter { target[$0] == $0 }
    guard kept.count < platforms.count else { return }
    platforms = kept.map { platforms[$0] }
    dropRepeated()
  }

  /// The end of a chain of shorter and longer names, or where it comes to a given one.
  private func last(of place: Int, before end: Int? = nil, _ target: [Int]) -> Int {
    var place = place
    while target[place] != place, place != end { place = target[place] }
    return place
  }

  private func membersOfPlatforms() -> [String: Int] {
    Dictionary(memberships.map { ($0.platform, 1) }, uniquingKeysWith: +)
  }

  /// "Le PLP « Commerces »" behind a "partenariat local de prévention (PLP)" that the text spelled out
  /// before: another of its kind.
  private func isOneOfAKind(_ quoted: Int, beside plain: Int) -> Bool {
    quoted > plain && platforms[plain].acronym != nil && !platforms[plain].aliases.isEmpty
      && SheetExtractor.firstQuote(of: platforms[quoted].name) != nil
  }

  private func areRelated(_ one: Int, _ other: Int) -> Bool {
    let pair = Set([platforms[one].name, platforms[other].name])
    return links.contains { Set([$0.from, $0.to]) == pair }
      || platforms[one].parent == platforms[other].name
      || platforms[other].parent == platforms[one].name
  }

  private mutating func join(_ place: Int, to other: Int) {
    let (old, new) = (platforms[place].name, platforms[other].name)
    for alias in [old] + platforms[place].aliases
    where alias != new && !platforms[other].aliases.contains(alias) {
      platforms[other].aliases.append(alias)
    }
    platforms[other].acronym = platforms[other].acronym ?? platforms[place].acronym
    for index in memberships.indices where memberships[index].platform == old {
      memberships[index].platform = new
    }
    for index in links.indices {
      if links[index].from == old { links[index].from = new }
      if links[index].to == old { links[index].to = new }
    }
    for index in announced.indices where announced[index].platform == old {
      announced[index].platform = new
    }
    for index in platforms.indices where platforms[index].parent == old {
      platforms[index].parent = new
    }
  }

  /// Each member once on each platform, with the strongest thing that is said of it.
  private mutating func dropRepeated() {
    var first: [String: Int] = [:]
    var kept: [SheetMembership] = []
    for member in memberships {
      let pair = NameKey.fold(member.platform) + "\n" + NameKey.fold(member.organisation)
      guard let place = first[pair] else {
        first[pair] = kept.count
        kept.append(member)
        continue
      }
      if kept[place].role == .member { kept[place].role = member.role }
      if member.confidence == .sure { kept[place].confidence = .sure }
    }
    memberships = kept
    links.removeAll { $0.from == $0.to }
  }
}

/// The name of a platform, made to be compared: its words without what inflection adds.
private struct PlatformWords: LanguageReader {
  let words: [String]
  /// Whether it is no name of its own: a bare noun, or without a capital. "Partenariat local de
  /// prévention" and "Partenariat local de prévention pour indépendants" are two.
  let isShortForm: Bool
  /// Whether a noun that any platform may have stands before what has a capital of its own.
  let isNameBehindNoun: Bool
  /// Whether it could be said of any platform: "the group".
  let isGeneric: Bool
  let shared: SharedLanguage

  init(_ name: String, _ shared: SharedLanguage) {
    self.shared = shared
    let hasCapital = name.unicodeScalars.contains {
      $0.isASCII ? ("A"..."Z").contains($0) : $0.properties.isUppercase
    }
    let folded = NameKey.fold(name)
    isShortForm = !hasCapital || !name.contains(" ") || Self.isNoun(folded, shared)
    isGeneric = shared.tables.anyPlatform.contains(folded)
    let parts = name.split(separator: " ", maxSplits: 1)
    isNameBehindNoun =
      parts.count == 2 && shared.tables.anyPlatform.contains(NameKey.fold(String(parts[0])))
      && parts[1].first?.isUppercase ?? false
    words = PlatformRegister.words(of: shared.stem(folded)).map {
      Self.stem(String($0), shared)
    }
    .filter { !shared.tables.determiners.contains($0) || $0.count > 2 }
  }

  /// Whether this is `other` with less: its beginning or, where adjectives stand before the noun,
  /// its end ("the Board" of the "Planning Partnership Board").
  func shortens(_ other: PlatformWords) -> Bool {
    guard isShortForm, !words.isEmpty, words.count < other.words.count else { return false }
    if other.words.starts(with: words) { return true }
    guard language.adjectivesPrecede, other.words.suffix(words.count) == words[...] else {
      return false
    }
    // "stuurgroep van het Huis": the house is what the group belongs to.
    return !other.words.contains { language.ofWords.contains($0) }
  }

  /// "Runden Tisch": where nouns have capitals, a noun with nothing but adjectives is no name.
  private static func isNoun(_ name: String, _ shared: SharedLanguage) -> Bool {
    let words = name.split(separator: " ")
    guard shared.tables.nounsAreCapitalised, let noun = words.last, words.count <= 3,
      shared.anyNoun.contains(noun)
    else { return false }
    return words.dropLast().allSatisfy { word in
      shared.tables.endings.contains { $0.hasPrefix("e") && word.hasSuffix($0) }
    }
  }

  private static func stem(_ word: String, _ language: SharedLanguage) -> String {
    guard word.utf8.count >= 5,
      let ending = language.tables.inflections.first(where: { word.hasSuffix($0) })
    else { return word }
    return String(word.dropLast(ending.count))
  }
}

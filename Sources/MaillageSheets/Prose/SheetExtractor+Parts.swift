/// Platforms that are parts of others by what they are: steering committees, working groups.
extension SheetExtractor {
  /// Where the text named a part.
  struct Part: Sendable {
    /// The platform of the heading above.
    let heading: Int?
    /// Whether what the text says of it is denied: "war geplant, kam aber nicht zustande".
    let isDenied: Bool
  }

  /// Whether a mention names an organ: "comité de pilotage", "son comité de rivière".
  func isOrgan(_ mention: PlatformMention) -> Bool {
    language.organs.length(
      at: mention.name.lowerBound, in: tokens, before: mention.name.upperBound) > 0
      || belongs(mention)
  }

  /// "De stuurgroep": a definite organ that is not yet known belongs to what the text speaks of.
  func isNewOrgan(_ mention: PlatformMention) -> Bool {
    language.adjectivesPrecede && mention.tokens != mention.name
      && [language.organs, language.parts].contains {
        $0.length(at: mention.name.lowerBound, in: tokens, before: mention.name.upperBound)
          == mention.name.count
      }
  }

  /// "Son comité de rivière": of what the text speaks of.
  private func belongs(_ mention: PlatformMention) -> Bool {
    language.belongings.contains(tokens[mention.tokens.lowerBound].key)
  }

  /// "Le conseil d'administration décide": an organ, as the subject of a clause, of what the text speaks
  /// of.
  func isActingOrgan(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    guard register.focus != nil || titlePlatform != nil, mention.tokens != mention.name,
      !mention.isIntroduced, next < sentence.upperBound,
      language.parts.length(
        at: mention.name.lowerBound, in: tokens, before: mention.name.upperBound)
        == mention.name.count
    else { return false }
    let beginsClause = start == sentence.lowerBound || tokens[start - 1].isMark(";")
    return beginsClause && tokens[next].kind == .word && !tokens[next].isCapitalised
      && !language.ofWords.contains(tokens[next].key)
      && !language.conjunctions.contains(tokens[next].key)
  }

  /// Whether a mention names what exists only within a larger platform: an organ, a working group.
  func isPart(_ mention: PlatformMention) -> Bool {
    if mention.kind == .workingGroup || isOrgan(mention) { return true }
    let name = mention.name
    // Where names stand before the noun it is the last word: "Summer Fair Working Group".
    let front =
      language.adjectivesPrecede
      ? name.prefix { !language.ofWords.contains(tokens[$0].key) } : name.prefix(1)
    return front.contains { language.parts.length(at: $0, in: tokens, before: name.upperBound) > 0 }
  }

  /// "Groupe Logement" in a text about a coordination: a named group beside a platform of another noun.
  private func isSubgroup(_ mention: PlatformMention, _ before: Int?) -> Bool {
    guard mention.manner == .named, mention.name.count > 1,
      language.groups.contains(mention.noun),
      let platform = (titlePlatform ?? before).map({ wholeOf($0) }),
      mention.platform != platform
    else { return false }
    let entry = register.entries[platform]
    return entry.isNamed && entry.noun.length > 0 && !language.groups.contains(entry.noun)
  }

  /// Notes the parts that a sentence names. "Le comité d'accompagnement du Plan" is part of the plan,
  /// "son groupe de travail" of what the text spoke of before; what another is part of shows at the end
  /// of the text.
  mutating func noteParts(
    _ mentions: [PlatformMention], in sentence: Range<Int>, of block: TextBlock, _ before: Int?,
    new: Range<Int>
  ) {
    guard !mentions.isEmpty else { return }
    for (index, mention) in mentions.enumerated() {
      guard isPart(mention) || isSubgroup(mention, before) else { continue }
      let name = mention.platform.map { register.entries[$0].platform.name } ?? shownName(mention)
      let isNew = mention.platform.map { new.contains($0) } ?? false
      guard parts[name] == nil, isNew || !belongs(mention) else { continue }
      parts[name] = Part(heading: heading, isDenied: isDenied(sentence))
      guard isNew, let part = mention.platform,
        let spokenOf = before.map({ wholeOf($0) }) ?? nil,
        spokenOf != part
      else {
        continue
      }
      var whole = belongs(mention) ? spokenOf : nil
      if index + 1 < mentions.count, head(of: index + 1, mentions) == index {
        whole = mentions[index + 1].platform.map { wholeOf($0) } ?? whole
      }
      register.note(part, isOrganOf: whole ?? spokenOf)
      if let whole, whole != part, !isLinked(part) { link(part, whole, .partOf) }
    }
    let title = mentions.first { $0.manner == .named }?.platform
    if block.kind == .heading || isNameOnly(block), let title {
      if mayHaveParts(title) { heading = title }
      if let structured, structured != title, new.contains(title), !isLinked(title),
        register.entries[title].platform.kind != .project
      {
        link(title, structured, .partOf)
      }
    }
    if let title, sentence.contains(where: { language.structures.contains(tokens[$0].key) }) {
      structured = structured ?? title
    }
  }

  private func isDenied(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      language.negations.contains(tokens[$0].key) || language.conditionals.contains(tokens[$0].key)
    }
  }

  /// What an organ belongs to, or the platform itself: the parts that are named behind "Le comité
  /// restreint" of a council are parts of the council.
  func wholeOf(_ platform: Int) -> Int { register.entries[platform].whole ?? platform }

  /// Links a platform whose name says what it is part of, at the end of a text: "stuurgroep van het
  /// Huis van het Kind", "CPP Board", and several that are one name with something else in quotation
  /// marks behind it: "Coordination sociale « Santé »", "Coordination sociale « Logement »".
  ///
  /// - Complexity: linear in the words of all names.
  mutating func linkNames() {
    var places: [String: Int] = [:]
    for (place, entry) in register.entries.enumerated() where !isGeneric(place) {
      for name in [entry.platform.name] + [entry.platform.acronym].compactMap({ $0 }) {
        let key = NameKey.fold(name)
        if places[key] == nil { places[key] = place }
      }
    }
    var quoted: [Int: [Int]] = [:]
    for (place, entry) in register.entries.enumerated() where !isLinked(place) {
      let name = entry.platform.name
      if let sign = Self.firstQuote(of: name),
        let whole = places[NameKey.fold(String(name[..<sign]))], whole != place
      {
        quoted[whole, default: []].append(place)
      } else if let whole = wholeInName(of: place, places), whole != place {
        link(place, whole, .partOf)
      }
    }
    for (whole, parts) in quoted.sorted(by: { $0.key < $1.key }) where parts.count > 1 {
      for part in parts { link(part, whole, .partOf) }
    }
  }

  private static let quotes: Set<Character> = ["\"", "«", "“", "„", "”", "‘"]

  /// Where the first quotation mark of a name stands.
  static func firstQuote(of name: String) -> String.Index? {
    // The sign, or the first bytes of the others: most names have none.
    let mayHold = name.utf8.contains { $0 == 0x22 || $0 == 0xC2 || $0 == 0xE2 }
    return mayHold ? name.firstIndex { quotes.contains($0) } : nil
  }

  /// The platform whose name stands in another behind a platform noun, or before one.
  private func wholeInName(of place: Int, _ places: [String: Int]) -> Int? {
    let words = NameKey.fold(register.entries[place].platform.name)
      .split(separator: " ").prefix(Self.longestName).map(String.init)
    let isNoun = words.map { shared.anyNoun.contains($0) }
    guard let first = isNoun.firstIndex(of: true), let last = isNoun.lastIndex(of: true) else {
      return nil
    }
    for start in words.indices.dropFirst(first + 1) {
      guard let whole = places[words[start...].joined(separator: " ")], whole != place,
        words.count - start > 1 || register.entries[whole].platform.acronym != nil
      else { continue }
      let isOf =
        language.ofWords.contains(words[start - 1])
        || language.determiners.contains(words[start - 1])
      if isOf || language.adjectivesPrecede { return whole }
    }
    guard language.adjectivesPrecede, last == words.count - 1 else { return nil }
    return words.indices.dropFirst().reversed().lazy.compactMap { end in
      places[words[..<end].joined(separator: " ")]
    }.first { $0 != place }
  }

  private static let longestName = 24

  /// Links the parts of which the text does not say what they belong to with what it is about: the
  /// platform of the heading above or of the title. In minutes that may itself be a part.
  mutating func linkParts() {
    let used = Set(reading.memberships.map(\.platform))
    let isUsed = register.entries.map { used.contains($0.platform.name) }
    let entries = register.entries
    let named = entries.indices.filter { (entries[$0].isNamed || isUsed[$0]) && !isGeneric($0) }
    let main =
      sheetPlatform
      ?? (isOfMinutes ? named.first : nil)
      ?? named.first { isUsed[$0] && mayHaveParts($0) && entries[$0].platform.kind == .platform }
      ?? named.first
    for part in register.entries.indices where !isLinked(part) {
      guard let place = parts[register.entries[part].platform.name],
        isUsed[part] || !place.isDenied
      else { continue }
      let whole = [place.heading, main].lazy.compactMap { $0 }.first {
        let isEarlier = $0 < part || register.entries[$0].platform.kind == .project
        return isEarlier && $0 != part && (mayHaveParts($0) || isOfMinutes && $0 == main)
      }
      if let whole { link(part, whole, .partOf) }
    }
    parts = [:]
    heading = nil
    structured = nil
  }

  private func mayHaveParts(_ platform: Int) -> Bool {
    let entry = register.entries[platform].platform
    let isNoName = register.entries[platform].noun.length == 0 && platform != sheetPlatform
    return parts[entry.name] == nil && entry.kind != .group && !isNoName
      && !isGeneric(platform)
  }

  /// Whether a name could be that of any platform: "the network".
  private func isGeneric(_ platform: Int) -> Bool {
    language.anyPlatform.contains(NameKey.fold(register.entries[platform].platform.name))
  }
}

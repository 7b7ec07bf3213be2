/// What speaks of several platforms at once: "beide werkgroepen", "les deux groupes", "both groups".
extension SheetExtractor {
  /// The platforms that a noun in the plural stands for, if the text has named two of them at least.
  ///
  /// It bears no name of its own, and its noun is theirs with an ending. A number before it says how
  /// many of the last ones are meant.
  func several(_ mention: PlatformMention) -> [Int] {
    guard mention.acronym == nil, mention.aliases.isEmpty, !mention.isIntroduced, !mention.isKind,
      let noun = mention.name.first(where: { isPlural(tokens[$0].key) }),
      mention.name.allSatisfy({ $0 <= noun || !tokens[$0].isCapitalised })
    else { return [] }
    let key = tokens[noun].key
    let meant = register.entries.indices.filter { place in
      let entry = register.entries[place]
      return entry.isNamed && isPlural(key, of: entry.noun)
    }
    guard meant.count >= 2 else { return [] }
    let before = max(0, mention.name.lowerBound - 2)..<noun
    let count = before.lazy.compactMap { language.numbers[tokens[$0].key] }.first
    return Array(meant.suffix(count ?? meant.count))
  }

  private func isPlural(_ noun: Word) -> Bool {
    guard noun.length > 4, mayBePlural(noun) else { return false }
    return register.entries.contains { isPlural(noun, of: $0.noun) }
  }

  /// "werkgroepen" of "werkgroep", "Gruppen" of "Arbeitsgruppe".
  private func isPlural(_ noun: Word, of one: Word) -> Bool {
    guard one.length >= 4, noun.length > 4 else { return false }
    return Self.pluralEndings.contains { ending in
      guard noun.text.hasSuffix(ending), noun.length > 4 + ending.utf8.count else { return false }
      let stem = noun.text.dropLast(ending.count)
      return stem == one.text || language.nounsAreCapitalised && one.text.hasSuffix(stem)
    }
  }

  /// Whether a word ends as a plural does.
  private func mayBePlural(_ noun: Word) -> Bool {
    switch noun.lastByte {
    case 0x73, 0x78, 0x6E, 0x65: true
    default: false
    }
  }

  private static let pluralEndings = ["s", "x", "en", "n", "e", "es"]
}

/// Names that a text gives with a place, and without it: "Netzwerk Demenz" and "Netzwerk Demenz Stadt und
/// Landkreis Uhlen", "Huis van het Kind" and "Huis van het Kind Lindeboom".
extension PlatformRegister {
  /// The platforms among which a name that may be one of them is looked for: the first of a text, which it may be
  /// about, and the last; of thousands not all.
  var near: [Int] {
    let places = entries.indices
    return places.count <= Self.first + Self.last
      ? Array(places) : Array(places.prefix(Self.first)) + Array(places.suffix(Self.last))
  }

  private static let first = 16
  private static let last = 32

  /// The platform whose name goes on with words in capitals where this one stops, or stops where it goes on;
  /// nil where several do, or where names begin with what tells them apart.
  func sameWithPlace(_ name: String, _ folded: String) -> Int? {
    guard language.frontJoins.isEmpty, Self.words(of: folded).count >= 2 else { return nil }
    if let shorter = shorter(than: name, folded) { return shorter }
    let longer = near.filter { place in
      let other = entries[place].platform.name
      let key = key(other)
      return key.hasPrefix(folded + " ") && isPlace(other, behind: folded, in: key)
    }
    if let focus, longer.contains(focus) { return focus }
    return longer.count == 1 ? longer[0] : nil
  }

  /// "North Anyshire ADP", of a "North Anyshire Alcohol and Drug Partnership (ADP)" or an "Alcohol and Drug
  /// Partnership (ADP)": the platform whose short form stands behind a place, if its own name begins with that
  /// place or with none.
  func placeBeforeAcronym(_ name: String, _ folded: String) -> Int? {
    let words = Self.words(of: folded)
    guard !language.frontJoins.isEmpty, words.count >= 2, let last = words.last,
      acronyms[String(last)] != nil,
      let known = near.first(where: { place in
        entries[place].platform.acronym.map { self.key($0) == last } ?? false
      })
    else { return nil }
    let own = Self.words(of: key(entries[known].platform.name))
    let places = words.dropLast()
    let isWithoutPlace = initials(of: own.joined(separator: " ")) == String(last)
    return own.starts(with: places) || isWithoutPlace ? known : nil
  }

  /// The platform whose name this one goes on with, unless that is known to go on otherwise.
  private func shorter(than name: String, _ folded: String) -> Int? {
    let found = near.filter { place in
      entries[place].keys.contains { short in
        short.utf8.contains(0x20) && folded.hasPrefix(short + " ")
          && isPlace(name, behind: short, in: folded)
          && !entries[place].keys.contains { $0 != folded && $0.hasPrefix(short + " ") }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// "Mitglieder des Arbeitskreises", and then "der Arbeitskreis Suchtvorbeugung": the one platform that the text
  /// had only called by the noun with which a name begins or ends.
  func bare(of mention: PlatformMention) -> Int? {
    let noun = shared.stem(mention.noun)
    guard mention.name.count > 1, !mention.isPlural, !language.organs.contains(mention.noun) else {
      return nil
    }
    let found = near.filter { shared.stem(entries[$0].noun) == noun }
    guard found.count == 1, entries[found[0]].keys.count == 1,
      let key = entries[found[0]].keys.first, !key.utf8.contains(0x20),
      // "GECORO" is a name of its own.
      let written = entries[found[0]].platform.name.first,
      language.nounsAreCapitalised || written.isLowercase,
      entries[found[0]].platform.name.dropFirst().contains(where: \.isLowercase)
    else { return nil }
    return found[0]
  }

  /// Whether what a name goes on with behind its beginning may say where: words in capitals, but for small ones,
  /// and no other platform.
  private func isPlace(_ name: String, behind beginning: String, in folded: String) -> Bool {
    let quotes: Set<Character> = ["„", "“", "”", "\"", "«", "»", "‘", "’"]
    let rest = name.split(separator: " ").map { $0.drop { quotes.contains($0) } }
      .dropFirst(Self.words(of: beginning).count)
    guard rest.count == Self.words(of: folded).count - Self.words(of: beginning).count,
      let first = rest.first, first.first?.isUppercase ?? false
    else { return false }
    return rest.allSatisfy { word in
      let key = Word(NameKey.fold(String(word)))
      return word.first?.isUppercase ?? false && !shared.anyNoun.contains(key)
        || isOfWord(Substring(key.text)) || isInnerWord(Substring(key.text))
        || language.contractions.contains(key) || language.conjunctions.contains(key)
        || language.determiners.contains(key)
    }
  }
}

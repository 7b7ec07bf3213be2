/// What the words of a name tell: whether it is a body, a post or a kind of body, and its sector.
struct BodyLexicon: Sendable {
  private let language: SheetLanguage
  private let sectors: [(sector: Sector, strong: WordSet, weak: WordSet)]
  private let names: [[String]]

  /// The lexicon of a language.
  init(_ language: SheetLanguage) {
    self.language = language
    sectors = SectorLexicon.entries.map {
      (Sector(rawValue: $0.sector), WordSet($0.strong), WordSet($0.weak))
    }
    names = SectorLexicon.namesWithAnd.map { $0.split(separator: " ").map(String.init) }
  }

  /// What the first words of a name say it is.
  struct Head {
    var isFunction = false
    var isCategory = false
    var isProgramme = false
    var isOrganisation = false
    var isBody: Bool { isFunction || isCategory || isProgramme || isOrganisation }
  }

  /// What the first word of a name says it is; a Dutch or German compound tells by its end.
  func heads(at place: Int, _ tokens: [Token], before end: Int) -> Head {
    Head(
      isFunction: language.functions.length(at: place, in: tokens, before: end) > 0,
      isCategory: language.categories.length(at: place, in: tokens, before: end) > 0,
      isProgramme: language.programmes.length(at: place, in: tokens, before: end) > 0,
      isOrganisation: language.bodies.length(at: place, in: tokens, before: end) > 0)
  }

  /// Whether any word of a range names a body, a post or a kind of body.
  func namesBody(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.contains { heads(at: $0, tokens, before: range.upperBound).isBody }
  }

  /// Whether the words on both sides of an "and" are one well-known name ("Kind en Gezin").
  func isOneName(_ left: Range<Int>, _ right: Range<Int>, _ tokens: [Token]) -> Bool {
    let words = (left.lowerBound..<right.upperBound).map { tokens[$0].key }
    let and = right.lowerBound - left.lowerBound
    return names.contains { name in
      guard name.count <= words.count else { return false }
      for start in 0...(words.count - name.count)
      where start < and && start + name.count >= and + 1
        && Array(words[start..<start + name.count]) == name
      {
        return true
      }
      return false
    }
  }

  /// Whether a word alone tells a sector, as a whole or by its end; a beginning tells only if it is
  /// long, for surnames begin like nouns ("Kerkhovens").
  func explains(_ key: String) -> Bool {
    sectors.contains { $0.strong.explains(key) || $0.weak.explains(key) }
  }

  /// The sector that the words of a name tell.
  ///
  /// Words that leave no doubt go before those that any service may bear; of equals the first.
  func sector(of range: Range<Int>, _ tokens: [Token]) -> Sector? {
    var weak: Sector?
    for place in range {
      for entry in sectors {
        if entry.strong.length(at: place, in: tokens, before: range.upperBound) > 0 {
          return entry.sector
        }
        if weak == nil, entry.weak.length(at: place, in: tokens, before: range.upperBound) > 0 {
          weak = entry.sector
        }
      }
    }
    return weak
  }
}

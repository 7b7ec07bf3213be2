/// What the words of a name tell: whether it is a body, a post or a kind of body, and its sector.
///
/// Behind one reference, for what reads a sentence is made anew for each.
final class BodyLexicon: Sendable {
  /// The words of all lists: the strong words of each sector, the weak ones, the kinds of heads.
  private let index: WordIndex
  private let names: [[Word]]

  private static let weakBits = UInt64(SectorLexicon.entries.count)
  private static let sectors = SectorLexicon.entries.map { Sector(rawValue: $0.sector) }
  private static let strongMarks: UInt64 = (1 << weakBits) - 1
  private static let functionMark: UInt64 = 1 << 60
  private static let categoryMark: UInt64 = 1 << 61
  private static let programmeMark: UInt64 = 1 << 62
  private static let organisationMark: UInt64 = 1 << 63

  /// The lexicon of a language.
  init(_ language: SheetLanguage) {
    var index = WordIndex()
    for (place, entry) in SectorLexicon.entries.enumerated() {
      index.insert(entry.strong, mark: 1 << UInt64(place))
      index.insert(entry.weak, mark: 1 << (Self.weakBits + UInt64(place)))
    }
    index.insert(language.functions, mark: Self.functionMark)
    index.insert(language.categories, mark: Self.categoryMark)
    index.insert(language.programmes, mark: Self.programmeMark)
    index.insert(language.bodies, mark: Self.organisationMark)
    self.index = index
    names = SectorLexicon.namesWithAnd.map { $0.split(separator: " ").map { Word($0) } }
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
    let marks = index.find(at: place, in: tokens, before: end).marks
    return Head(
      isFunction: marks & Self.functionMark != 0, isCategory: marks & Self.categoryMark != 0,
      isProgramme: marks & Self.programmeMark != 0,
      isOrganisation: marks & Self.organisationMark != 0)
  }

  /// Whether any word of a range names a body, a post or a kind of body.
  func namesBody(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.contains { heads(at: $0, tokens, before: range.upperBound).isBody }
  }

  /// Whether the words on both sides of an "and" are one well-known name ("Kind en Gezin").
  func isOneName(_ left: Range<Int>, _ right: Range<Int>, _ tokens: [Token]) -> Bool {
    names.contains { name in
      // The name holds the "and" and at least a word on either side of it.
      let first = max(left.lowerBound, right.lowerBound - name.count + 1)
      let last = min(left.upperBound - 1, right.upperBound - name.count)
      return first <= last
        && (first...last).contains { start in
          name.indices.allSatisfy {
            tokens[start + $0].key == name[$0]
              || tokens[start + $0].isMark("&") && name[$0].isShort("and")
          }
        }
    }
  }

  /// Whether a word alone tells a sector, as a whole or by its end; a beginning tells only if it is
  /// long, for surnames begin like nouns ("Kerkhovens").
  func explains(_ key: Word) -> Bool {
    index.explains(key, marks: Self.strongMarks | Self.strongMarks << Self.weakBits)
  }

  /// The sector that the words of a name tell.
  ///
  /// Words that leave no doubt go before those that any service may bear; of equals the first.
  func sector(of range: Range<Int>, _ tokens: [Token]) -> Sector? {
    var weak: UInt64 = 0
    for place in range {
      let marks = index.find(at: place, in: tokens, before: range.upperBound).marks
      let strong = marks & Self.strongMarks
      if strong != 0 { return Self.sectors[strong.trailingZeroBitCount] }
      if weak == 0 { weak = marks >> Self.weakBits & Self.strongMarks }
    }
    return weak == 0 ? nil : Self.sectors[weak.trailingZeroBitCount]
  }
}

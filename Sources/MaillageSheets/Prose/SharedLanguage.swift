/// The tables of a language behind one reference.
///
/// A language has a hundred tables, and those who read sheets are made anew for each of them, or for
/// each sentence: to hand on one reference costs nothing, to copy a hundred does.
final class SharedLanguage: Sendable {
  /// The tables.
  let tables: SheetLanguage
  /// The nouns of platforms of each kind, in the order of kinds, and those of all kinds.
  let nounsByKind: [(kind: PlatformKind, nouns: WordSet)]
  let anyNoun: WordSet
  /// The small words that a mention of a platform may begin with: those nouns, and others that make a
  /// platform of what stands with them.
  let mentionBeginnings: WordSet
  /// The first words of the heads of two words that bodies share.
  let headBeginnings: WordList
  /// The first words of the labels of a header.
  let labelBeginnings: WordList

  private init(_ tables: SheetLanguage) {
    self.tables = tables
    nounsByKind = PlatformKind.allCases.compactMap { kind in
      tables.platformNouns[kind].map { (kind, $0) }
    }
    anyNoun = WordSet(of: nounsByKind.map(\.nouns))
    mentionBeginnings = WordSet(
      of: [anyNoun, tables.namings, tables.operations, tables.platformIfNamed])
    headBeginnings = WordList(
      tables.sharedHeads.words.compactMap { head in
        head.text.firstIndex(of: " ").map { Word(head.text[..<$0]) }
      })
    labelBeginnings = WordList(
      tables.fieldLabels.words.map { label in Word(label.text.prefix { $0 != " " }) })
  }

  /// The languages that sheets are read in; a text in none of them is read as in the first.
  static let all: [SharedLanguage] = SheetLanguage.all.map { SharedLanguage($0) }

  /// A language.
  static func of(_ language: Language) -> SharedLanguage {
    all.first { $0.tables.language == language } ?? all[0]
  }
}

/// What reads texts of one language.
protocol LanguageReader {
  var shared: SharedLanguage { get }
}

extension LanguageReader {
  /// The tables of the language, where they are: a plain getter would copy them all.
  var language: SheetLanguage {
    @inline(__always) _read { yield shared.tables }
  }
}

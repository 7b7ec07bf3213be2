/// Which language a text is written in, by its most frequent words.
enum LanguageGuess {
  /// The language whose frequent words make up the most of a text; French where none do.
  ///
  /// Words that two languages share ("en", "de") count for both. Of equals the first of
  /// `Language.allCases` is taken.
  static func language(of tokens: [Token]) -> SharedLanguage {
    let isShort = tokens.count < 200
    let index = isShort ? allWords : frequentWords
    var counts = [Int](repeating: 0, count: SharedLanguage.all.count)
    for token in tokens.prefix(600) where token.kind == .word && index.mayHold(token.key) {
      var marks = index.marks(of: token.key)
      for language in counts.indices {
        counts[language] += weight(of: marks & Mark.all)
        marks >>= Mark.count
      }
    }
    var best = SharedLanguage.all[0]
    var most = 0
    for (candidate, count) in zip(SharedLanguage.all, counts) where count > most {
      (best, most) = (candidate, count)
    }
    return best
  }

  /// A short list has few articles: what it calls those who take part tells as well.
  private static func weight(of marks: UInt64) -> Int {
    (marks & Mark.frequent != 0 ? 1 : 0) + (marks & Mark.participant != 0 ? 2 : 0)
      + (marks & Mark.body != 0 ? 1 : 0)
  }

  /// What a word is in a language; those of the next stand behind them.
  private enum Mark {
    static let frequent: UInt64 = 1
    static let participant: UInt64 = 2
    static let body: UInt64 = 4
    static let all: UInt64 = 7
    static let count: UInt64 = 3
  }

  /// The words of all languages, so that each word of a text is looked up but once.
  private static let frequentWords = index { language in [(language.frequent, Mark.frequent)] }

  private static let allWords = index { language in
    [
      (language.frequent, Mark.frequent), (language.participants, Mark.participant),
      (language.absent, Mark.participant), (language.bodies, Mark.body),
      (language.functions, Mark.body),
    ]
  }

  private static func index(_ sets: (SheetLanguage) -> [(WordSet, UInt64)]) -> WordIndex {
    var index = WordIndex()
    for (place, language) in SharedLanguage.all.enumerated() {
      for (set, mark) in sets(language.tables) {
        index.insert(set, mark: mark << (UInt64(place) * Mark.count))
      }
    }
    return index
  }
}

extension SheetLanguage {
  /// The languages that sheets are read in.
  static let all: [SheetLanguage] = [.french, .dutch, .german, .english]
}

extension BodyLexicon {
  /// The lexicon of a language, made once.
  static func of(_ language: Language) -> BodyLexicon {
    made[language] ?? BodyLexicon(.french)
  }

  private static let made: [Language: BodyLexicon] = Dictionary(
    uniqueKeysWithValues: SheetLanguage.all.map { ($0.language, BodyLexicon($0)) })
}

/// Which language a text is written in, by its most frequent words.
enum LanguageGuess {
  /// The language whose frequent words make up the most of a text; French where none do.
  ///
  /// Words that two languages share ("en", "de") count for both. Of equals the first of
  /// `Language.allCases` is taken.
  static func language(of tokens: [Token]) -> SharedLanguage {
    var best = SharedLanguage.all[0]
    var most = 0
    for candidate in SharedLanguage.all {
      let count = tokens.prefix(600).reduce(0) {
        $0 + weight(of: $1, in: candidate.tables, isShort: tokens.count < 200)
      }
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }

  /// A short list has few articles: what it calls those who take part tells as well.
  private static func weight(
    of token: Token, in language: SheetLanguage, isShort: Bool
  ) -> Int {
    guard token.kind == .word else { return 0 }
    let frequent = language.frequent.contains(token.key) ? 1 : 0
    guard isShort else { return frequent }
    return frequent
      + (language.participants.contains(token.key) || language.absent.contains(token.key) ? 2 : 0)
      + (language.bodies.contains(token.key) || language.functions.contains(token.key) ? 1 : 0)
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

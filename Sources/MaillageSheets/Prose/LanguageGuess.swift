/// Which language a text is written in, by its most frequent words and the bodies it names.
enum LanguageGuess {
  /// The language whose frequent words make up the most of a text; French where none do.
  ///
  /// A bare list of names has few of them: the words for bodies and members count as well, at half.
  /// Words that two languages share ("en", "de") count for both. Of equals the first of
  /// `Language.allCases` is taken.
  static func language(of tokens: [Token]) -> SheetLanguage {
    var best = SheetLanguage.french
    var most = 0
    for candidate in SheetLanguage.all {
      let count = tokens.prefix(2000).reduce(0) { sum, token in
        guard token.kind == .word else { return sum }
        if candidate.frequent.contains(token.key) { return sum + 2 }
        let isKnown =
          candidate.participants.contains(token.key) || candidate.bodies.contains(token.key)
          || candidate.categories.contains(token.key)
        return isKnown ? sum + 1 : sum
      }
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }
}

extension SheetLanguage {
  /// The languages that sheets are read in.
  static let all: [SheetLanguage] = [.french, .dutch, .german, .english]
}

extension BodyLexicon {
  /// The lexicon of a language, made once.
  static func of(_ language: Language) -> BodyLexicon { made[language] ?? BodyLexicon(.french) }

  private static let made: [Language: BodyLexicon] = Dictionary(
    uniqueKeysWithValues: SheetLanguage.all.map { ($0.language, BodyLexicon($0)) })
}

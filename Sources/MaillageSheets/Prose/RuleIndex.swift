/// The turns of phrase of a language, by the word that each is looked for first.
struct RuleIndex: Sendable {
  /// The turns of phrase.
  let patterns: [ProsePattern]
  /// Those that are looked for by a word, by each word it may be.
  private(set) var byWord: WordTable<[Int]> = [:]
  /// The others.
  private(set) var others: [Int] = []

  init(_ patterns: [ProsePattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      if case .word(let words) = pattern.elements[pattern.pivot].element {
        for word in words.words { byWord.update(word, default: []) { $0.append(index) } }
      } else {
        others.append(index)
      }
    }
  }
}

/// The rules of a language that are in use, ready to be looked for.
struct RuleBook: Sendable {
  let memberships: [MembershipRule]
  let links: [LinkRule]
  let membershipIndex: RuleIndex
  let linkIndex: RuleIndex

  /// The rules of a language but those switched off by name.
  init(_ language: SharedLanguage, without names: Set<String> = []) {
    memberships = language.membershipRules.filter { !names.contains($0.name) }
    links = language.linkRules.filter { !names.contains($0.name) }
    membershipIndex = RuleIndex(memberships.map(\.pattern))
    linkIndex = RuleIndex(links.map(\.pattern))
  }

  /// All rules of a language, made once.
  static func of(_ language: Language) -> RuleBook {
    made[language] ?? RuleBook(SharedLanguage.all[0])
  }

  private static let made: [Language: RuleBook] = Dictionary(
    uniqueKeysWithValues: SharedLanguage.all.map { ($0.language, RuleBook($0)) })
}

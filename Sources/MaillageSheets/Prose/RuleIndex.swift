/// The turns of phrase of a language, by the word that each is looked for first.
struct RuleIndex: Sendable {
  /// The turns of phrase.
  let patterns: [ProsePattern]
  /// Of each the words that must stand right before what it is looked for by, and right behind it; nil
  /// where something else may.
  let wordsBefore: [WordList?]
  let wordsBehind: [WordList?]
  /// Of each a bit for each of these words, by its hash; all bits where something else may stand.
  private let bitsBefore: [UInt64]
  private let bitsBehind: [UInt64]
  /// Those that are looked for by a word, by each word it may be.
  private(set) var byWord: WordTable<[Int]> = [:]
  /// Those that are looked for by a sign.
  private(set) var bySign: [(sign: Unicode.Scalar, rules: [Int])] = []
  /// Those that are looked for by a word for those who take part.
  private(set) var byParticipants: [Int] = []
  /// Those that nothing leads to.
  private(set) var others: [Int] = []

  init(_ patterns: [ProsePattern]) {
    self.patterns = patterns
    wordsBefore = patterns.map { $0.requiredWords(at: $0.pivot - 1) }
    wordsBehind = patterns.map { $0.requiredWords(at: $0.pivot + 1) }
    bitsBefore = wordsBefore.map(Self.bits)
    bitsBehind = wordsBehind.map(Self.bits)
    for (index, pattern) in patterns.enumerated() {
      switch pattern.elements[pattern.pivot].element {
      case .word(let list):
        for word in list.words { byWord.update(word, default: []) { $0.append(index) } }
      case .mark(let sign):
        if let known = bySign.firstIndex(where: { $0.sign == sign }) {
          bySign[known].rules.append(index)
        } else {
          bySign.append((sign, [index]))
        }
      case .participants: byParticipants.append(index)
      default: others.append(index)
      }
    }
  }
}

extension RuleIndex {
  private static func bits(of list: WordList?) -> UInt64 {
    guard let list else { return .max }
    return list.words.reduce(0) { $0 | $1.bit }
  }

  /// Whether a turn of phrase may be found between words of some bits; false only where it is not.
  @inline(__always)
  func mayFit(_ rule: Int, between before: UInt64, and behind: UInt64) -> Bool {
    (bitsBefore[rule] == .max || bitsBefore[rule] & before != 0)
      && (bitsBehind[rule] == .max || bitsBehind[rule] & behind != 0)
  }
}

/// The rules of a language that are in use, ready to be looked for, behind one reference.
final class RuleBook: Sendable {
  let memberships: [MembershipRule]
  let links: [LinkRule]
  let membershipIndex: RuleIndex
  let linkIndex: RuleIndex
  /// Whether no link can be found in a sentence that speaks of no platform.
  let linksNamePlatforms: Bool
  /// The names of the rules that are not in use, those that are no turn of phrase among them.
  let switchedOff: Set<String>

  /// The rules of a language but those switched off by name.
  init(_ language: SheetLanguage, without names: Set<String> = []) {
    memberships = language.membershipRules.filter { !names.contains($0.name) }
    links = language.linkRules.filter { !names.contains($0.name) }
    membershipIndex = RuleIndex(memberships.map(\.pattern))
    linkIndex = RuleIndex(links.map(\.pattern))
    linksNamePlatforms = links.allSatisfy { $0.platformCount > 0 }
    switchedOff = names
  }

  /// All rules of a language, made once.
  static func of(_ language: Language) -> RuleBook {
    made[language] ?? RuleBook(.french)
  }

  private static let made: [Language: RuleBook] = Dictionary(
    uniqueKeysWithValues: SheetLanguage.all.map { ($0.language, RuleBook($0)) })
}

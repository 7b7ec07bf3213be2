/// Turns of phrase in French, one a text, and who takes part in what.
enum FrenchPhraseExamples {
  static let all: [MemberPairs] = platforms + members
}

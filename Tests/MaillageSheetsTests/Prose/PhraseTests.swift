import Testing

@testable import MaillageSheets

@Suite("Turns of phrase") struct PhraseTests {
  /// Each text holds a rule of its language: only its members come out, on their platforms.
  @Test(
    "Who takes part",
    arguments: DutchPhraseExamples.all + GermanPhraseExamples.all + EnglishPhraseExamples.all
      + FrenchPhraseExamples.all + FamilyExamples.all + BuildExamples.all + AsideExamples.all
      + ActorExamples.all)
  func whoTakesPartIsRead(_ example: MemberPairs) {
    #expect(example.faults() == [])
  }
}

import Testing

@testable import MaillageSheets

/// Lists whose parts are joined by more than an "and", and lists behind a question.
@Suite struct JoinedListTests {
  @Test(arguments: sheets)
  func allPartsAreMembers(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static func french(_ sentence: String) -> MemberPairs {
    MemberPairs(
      name: sentence,
      text: "Coordination sociale de Vaux\n\n\(sentence)",
      pairs: ["CPAS", "police locale", "AMO Le Quai"].map {
        "Coordination sociale de Vaux <- \($0)"
      })
  }

  private static func german(_ sentence: String) -> MemberPairs {
    MemberPairs(
      name: sentence, text: "Präventionsrat Uhlen\n\n\(sentence)",
      pairs: ["Polizei", "Jugendamt", "Caritas"].map { "Präventionsrat Uhlen <- \($0)" })
  }

  private static let sheets: [MemberPairs] = [
    french("Le CPAS, la police locale ainsi que l'AMO Le Quai y participent."),
    french("Le CPAS, de même que la police locale et l'AMO Le Quai, y participent."),
    french("Tant le CPAS que la police locale et l'AMO Le Quai y participent."),
    french("Elle réunit non seulement le CPAS, mais aussi la police locale et l'AMO Le Quai."),
    french("Qui en fait partie ? Le CPAS, la police locale et l'AMO Le Quai."),
    german("Er vereint sowohl die Polizei als auch das Jugendamt und die Caritas."),
    german("Er vereint nicht nur die Polizei, sondern auch das Jugendamt und die Caritas."),
    german("Neben der Polizei sind auch das Jugendamt und die Caritas vertreten."),
    german("Wer macht mit? Die Polizei, das Jugendamt und die Caritas."),
    MemberPairs(
      name: "Dutch",
      text: """
        Welzijnsoverleg Rivaal

        Naast het OCMW nemen ook de lokale politie en het CAW deel aan het welzijnsoverleg.
        """,
      pairs: ["OCMW", "lokale politie", "CAW"].map { "Welzijnsoverleg Rivaal <- \($0)" }),
    MemberPairs(
      name: "in the capacity of, which joins nothing",
      text: "En tant que partenaire, le CPAS participe à la coordination sociale de Vaux.",
      pairs: ["coordination sociale de Vaux <- CPAS"]),
  ]
}

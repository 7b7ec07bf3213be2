import Testing

@testable import MaillageSheets

/// Lines over items that begin with a verb of those who take part, items that a line below explains, and bodies
/// that stand in a list and are no platforms.
@Suite struct SeatHeadingTests {
  @Test(arguments: sheets)
  func itemsAreMembers(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "a verb at the head, in Dutch",
      text: """
        Lokaal overleg kinderopvang

        Nemen deel aan het overleg
        • dienst gezin
        ondersteunt ouders thuis
        • Kind en Gezin
        • de scholen
        """,
      pairs: [
        "Lokaal overleg kinderopvang <- dienst gezin",
        "Lokaal overleg kinderopvang <- Kind en Gezin",
        "Lokaal overleg kinderopvang <- scholen",
      ]),
    MemberPairs(
      name: "a verb at the head, in French",
      text: """
        Conseil local de prévention

        Siègent au conseil local de prévention
        - la zone de police
        - le CPAS
        """,
      pairs: [
        "Conseil local de prévention <- zone de police", "Conseil local de prévention <- CPAS",
      ]),
    MemberPairs(
      name: "a named body in a list",
      text: """
        In de werkgroep Armoede zetelen het CAW, het Regionaal Centrum voor Zorg (RCZ) en het OCMW.
        """,
      pairs: [
        "werkgroep Armoede <- CAW", "werkgroep Armoede <- Regionaal Centrum voor Zorg",
        "werkgroep Armoede <- OCMW",
      ]),
    MemberPairs(
      name: "a pronoun before the turn of phrase",
      text: """
        La coordination locale et le comité de suivi se réunissent chaque mois. Elle rassemble le CPAS et la \
        police locale.
        """,
      pairs: ["coordination locale <- CPAS", "coordination locale <- police locale"]),
  ]
}

import Testing

@testable import MaillageSheets

/// Rows of bodies that no turn of phrase claims, and what they must not be taken for.
@Suite struct LooseListTests {
  @Test(arguments: sheets)
  func rowsOfBodiesAreRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  @Test func theRuleCanBeSwitchedOff() {
    let reading = SheetExtractor.read(
      Self.sheets[0].text, file: "sheet.txt", without: [SheetExtractor.looseList.name])
    #expect(reading.memberships.filter { $0.rule == SheetExtractor.looseList.name }.isEmpty)
    let whole = SheetExtractor.read(Self.sheets[0].text, file: "sheet.txt")
    #expect(whole.memberships.filter { $0.rule == SheetExtractor.looseList.name }.count == 3)
    #expect(whole.memberships.allSatisfy { $0.confidence == .check })
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "behind a colon, whatever the words before it",
      text: """
        Netwerk Duinkant

        Wie zijn verhaal kwijt wil, vindt er één bureau: medewerkers van het parket, de politie en het OCMW.
        """,
      pairs: [
        "Netwerk Duinkant <- parket", "Netwerk Duinkant <- politie", "Netwerk Duinkant <- OCMW",
      ]),
    MemberPairs(
      name: "before the platform is named",
      text: """
        Eerst stonden er het parket, de politie en het OCMW. Daaruit groeide later het netwerk Duinkant.
        """,
      pairs: [
        "netwerk Duinkant <- parket", "netwerk Duinkant <- politie", "netwerk Duinkant <- OCMW",
      ]),
    MemberPairs(
      name: "in German",
      text: """
        Netzwerk Uhlen

        Im Saal sah man viele bekannte Gesichter: Polizei, Jugendamt, Caritas und Diakonie.
        """,
      pairs: [
        "Netzwerk Uhlen <- Polizei", "Netzwerk Uhlen <- Jugendamt", "Netzwerk Uhlen <- Caritas",
        "Netzwerk Uhlen <- Diakonie",
      ]),
    MemberPairs(
      name: "in English",
      text: """
        Tarnwick Partnership

        It took three: the council, the police and Age Concern.
        """,
      pairs: [
        "Tarnwick Partnership <- council", "Tarnwick Partnership <- police",
        "Tarnwick Partnership <- Age Concern",
      ]),
    MemberPairs(
      name: "what is denied",
      text: """
        Netzwerk Uhlen

        Nicht im Saal sah man: Polizei, Jugendamt, Caritas und Diakonie.
        """,
      pairs: []),
    MemberPairs(
      name: "a label and where it is",
      text: """
        Netzwerk Uhlen

        Sekretariat: Rathaus, Zimmer 3
        """,
      pairs: []),
  ]
}

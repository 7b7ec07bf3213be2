import Testing

@testable import MaillageSheets

/// Which communes a text without a header is about.
@Suite struct CommuneFinderTests {
  private func communes(_ text: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").communes
  }

  @Test(arguments: [
    (
      "La Ville de Lindermeers réunit le CPAS et la police au sein du Comité logement.",
      ["Lindermeers"]
    ),
    ("De gemeente Herzele heeft een Huis van het Kind met het OCMW en de politie.", ["Herzele"]),
    ("Die Gemeinde Kelmis hat einen Runden Tisch mit der Polizei und dem ÖSHZ.", ["Kelmis"]),
    ("Dans l’entité de Huy, le Comité logement réunit le CPAS et la police.", ["Huy"]),
  ])
  func whatIsCalledACommuneIsOne(text: String, expected: [String]) {
    #expect(communes(text) == expected)
  }

  @Test func theOneNamedMostOftenIsMeant() {
    #expect(
      communes(
        "À Verviers, le Comité logement réunit le CPAS et la police. Celui de Seraing a inspiré "
          + "Verviers.") == ["Verviers"])
    #expect(communes("In Gent zit het overleg met de politie en het OCMW aan tafel.") == ["Gent"])
    #expect(communes("Le Comité logement de Sint-Niklaas réunit le CPAS.") == ["Sint-Niklaas"])
  }

  @Test func aListOfCommunesIsAnArea() {
    #expect(
      communes(
        "Het overleg omvat de gemeenten Deinze, De Pinte, Nazareth en Zulte, samen met het CAW.")
        == ["Deinze", "De Pinte", "Nazareth", "Zulte"])
  }

  @Test func wordsThatAreCommunesAsWellAreNone() {
    #expect(communes("Celles qui le veulent rejoignent le Comité logement avec le CPAS.").isEmpty)
    #expect(communes("Das Essen ist fertig. Die Halle ist offen für das Netzwerk.").isEmpty)
    #expect(communes("Hervé Delmotte préside le Comité logement, où siège le CPAS.").isEmpty)
  }

  @Test func whatBelongsToTheNameOfAPersonIsNone() {
    #expect(communes("Het netwerk Kansen bestaat uit het OCMW en Sara Van Lierde.").isEmpty)
    #expect(communes("Le Réseau Aide réunit le CPAS et Benoît van der Lede.").isEmpty)
  }

  @Test func otherNamesOfACommuneAreSpelledAsWritten() {
    #expect(communes("Le Réseau de Malines réunit le CPAS et la police.") == ["Malines"])
  }
}

import Testing

@testable import MaillageSheets

/// Names of which the text says that bodies work together in them, and how parts stand to their wholes.
@Suite struct WorkingTogetherTests {
  @Test(arguments: sheets)
  func whatIsSaidToBeWorkDoneTogetherIsAPlatform(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  /// Two words with capitals may be a person; what is said to be a network is none.
  @Test func onlyWhatIsSaidToBeANetworkIsNoPerson() {
    let person = SheetExtractor.read(
      "Orvane Quilt est une présidente. Le réseau Lac réunit le CPAS et Orvane Quilt.",
      file: "person.txt")
    #expect(!person.memberships.contains { $0.organisation.contains("Orvane") })
    #expect(person.withheldPersons == 2)
    let platform = SheetExtractor.read(
      "Orvane Quilt est un réseau qui réunit le CPAS et la police.", file: "platform.txt")
    #expect(platform.platforms.map(\.name) == ["Orvane Quilt"])
    #expect(platform.withheldPersons == 0)
  }

  @Test func headingsBelowAStructureAreItsParts() {
    let reading = SheetExtractor.read(
      """
      De structuur van het Huis van het Kind Rivaal

      Netwerk Opvoeding

      Leden van het Netwerk Opvoeding:
      - het CAW
      - het OCMW
      """, file: "structure.txt")
    #expect(
      reading.links.map { [$0.from, $0.relation, $0.to] }
        == [["Netwerk Opvoeding", "part of", "Huis van het Kind Rivaal"]])
  }

  @Test(arguments: [
    "La coordination de Vaux a mis en place deux groupes de travail : « Logement » et « Santé ».",
    "De welzijnsraad telt twee werkgroepen: 'Logement' en 'Santé'.",
    "Der Präventionsrat hat zwei Arbeitsgruppen: „Logement“ und „Santé“.",
  ])
  func namesBehindTheirNumberAreParts(_ text: String) {
    let reading = SheetExtractor.read(text, file: "groups.txt")
    #expect(reading.links.map(\.from) == ["Logement", "Santé"])
    #expect(reading.links.allSatisfy { $0.relation == "part of" })
  }

  @Test func whatIsCreatedIsSpokenOfNext() {
    let reading = SheetExtractor.read(
      "La coordination sociale de Vaux a créé un groupe Logement. En font partie le CPAS et l'AIS.",
      file: "created.txt")
    #expect(reading.memberships.map(\.platform) == ["groupe Logement", "groupe Logement"])
  }

  @Test func nothingIsAPartOfItself() {
    let reading = SheetExtractor.read(
      "L'action pilote « Écoute » est intégrée dans l'action globale.", file: "action.txt")
    #expect(
      reading.links.map { [$0.from, $0.relation, $0.to] }
        == [["action pilote « Écoute »", "part of", "action globale"]])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "a name of two words, in Dutch",
      text: "OverKop Rivaal is een samenwerking tussen het CAW, het OCMW en JES vzw.",
      pairs: [
        "OverKop Rivaal <- CAW", "OverKop Rivaal <- OCMW", "OverKop Rivaal <- JES",
      ]),
    MemberPairs(
      name: "a name of one word that the title has, in Dutch",
      text: """
        Kompas: een huis voor wie zoekt

        Kompas is een samenwerking tussen het CAW en de politie.
        """,
      pairs: ["Kompas <- CAW", "Kompas <- politie"]),
    MemberPairs(
      name: "a name that begins as an adverb, in French",
      text: "Bien Chez Soi est un partenariat entre le CPAS et la police.",
      pairs: ["Bien Chez Soi <- CPAS", "Bien Chez Soi <- police"]),
    MemberPairs(
      name: "German",
      text: "Gut Leben ist ein Zusammenschluss von Caritas, Polizei und Jugendamt.",
      pairs: ["Gut Leben <- Caritas", "Gut Leben <- Polizei", "Gut Leben <- Jugendamt"]),
    MemberPairs(
      name: "English",
      text: "Warm Welcome is a joint effort of Anytown Council and NHS Tayside.",
      pairs: ["Warm Welcome <- Anytown Council", "Warm Welcome <- NHS Tayside"]),
    MemberPairs(
      name: "a pilot project with a name",
      text: "Le projet pilote « Écoute » réunit le CPAS et la police.",
      pairs: ["projet pilote « Écoute » <- CPAS", "projet pilote « Écoute » <- police"]),
    MemberPairs(
      name: "at one table",
      text:
        "Sicherheitsrat\n\nJeden Monat setzen sich darin Polizei und Ordnungsamt an einen Tisch.",
      pairs: ["Sicherheitsrat <- Polizei", "Sicherheitsrat <- Ordnungsamt"]),
    MemberPairs(
      name: "those who take part are no platform",
      text: """
        Runder Tisch gegen Gewalt

        Zum Teilnehmerkreis des Runden Tisches gegen Gewalt zählen die Polizei und die Caritas.
        """,
      pairs: ["Runder Tisch gegen Gewalt <- Polizei", "Runder Tisch gegen Gewalt <- Caritas"]),
  ]
}

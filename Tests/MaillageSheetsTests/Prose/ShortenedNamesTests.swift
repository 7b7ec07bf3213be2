import Testing

@testable import MaillageSheets

/// Names that a text shortens, spells out or parts otherwise than it gave them first.
@Suite struct ShortenedNamesTests {
  @Test(arguments: sheets)
  func oneNameIsOnePlatform(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  /// A person on a line and a dash at the head of the next: no roll, and no range that ends before it begins.
  @Test func aDashBelowAPersonIsNoRoll() {
    let reading = SheetExtractor.read(
      "Réseau Aide\n\nJean Dupont\n- Police locale\n- CPAS de Vaux\n- École du Lac\n",
      file: "roll.txt")
    #expect(!reading.memberships.contains { $0.organisation.contains("Dupont") })
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "the initials of a name before its place",
      text: """
        Family Justice Center Hartenberg

        In het FJC Hartenberg zetelen de politie en het parket.
        """,
      pairs: [
        "Family Justice Center Hartenberg <- politie", "Family Justice Center Hartenberg <- parket",
      ]),
    MemberPairs(
      name: "letters from within compounds",
      text: """
        Ouders in het Lokaal Overlegplatform

        In het LOP zetelen de scholen en het CLB.
        """,
      pairs: ["Lokaal Overlegplatform <- scholen", "Lokaal Overlegplatform <- CLB"]),
    MemberPairs(
      name: "a noun with its short form before the rest",
      text: "Im Arbeitskreis (AK) Suchtvorbeugung sind das Jugendamt und die Polizei vertreten.",
      pairs: [
        "Arbeitskreis (AK) Suchtvorbeugung <- Jugendamt",
        "Arbeitskreis (AK) Suchtvorbeugung <- Polizei",
      ]),
    MemberPairs(
      name: "two adjectives of a purpose",
      text: """
        Im Arbeitskreis gegen häusliche und sexualisierte Gewalt sind die Polizei und die Caritas vertreten.
        """,
      pairs: [
        "Arbeitskreis gegen häusliche und sexualisierte Gewalt <- Polizei",
        "Arbeitskreis gegen häusliche und sexualisierte Gewalt <- Caritas",
      ]),
    MemberPairs(
      name: "town and district of one name",
      text: """
        Das Netzwerk Demenz Stadt und Landkreis Uhlen hilft. Dem Netzwerk Demenz Uhlen gehören die Caritas \
        und die Polizei an.
        """,
      pairs: [
        "Netzwerk Demenz Stadt und Landkreis Uhlen <- Caritas",
        "Netzwerk Demenz Stadt und Landkreis Uhlen <- Polizei",
      ]),
    MemberPairs(
      name: "a field of work that the title asks about",
      text: """
        What is Community Safety?

        Each area has a Community Safety Partnership. The Community Safety Partnership is made up of:

        - the police
        - the fire service
        """,
      pairs: [
        "Community Safety Partnership <- police", "Community Safety Partnership <- fire service",
      ]),
    MemberPairs(
      name: "words left out within a name",
      text: """
        Fenshire Community Planning Partnership Board

        Members of the Community Planning Board are Fenshire Council and Fenshire Police.
        """,
      pairs: [
        "Fenshire Community Planning Partnership Board <- Fenshire Council",
        "Fenshire Community Planning Partnership Board <- Fenshire Police",
      ]),
    MemberPairs(
      name: "quotation marks with spaces",
      text: """
        La Ville porte le « Dispositif de soutien et de protection des personnes en situation critique ». La \
        police et le CPAS participent au « Dispositif de soutien et de protection des personnes en situation \
        critique ».
        """,
      pairs: [
        "Dispositif de soutien et de protection des personnes en situation critique <- Ville = coordinator",
        "Dispositif de soutien et de protection des personnes en situation critique <- police",
        "Dispositif de soutien et de protection des personnes en situation critique <- CPAS",
      ]),
    MemberPairs(
      name: "a dash within a name that its letters spell",
      text: """
        Projet PIPA

        Le projet Participation et Intégration des Primo – Arrivants (PIPA) est mené par le CPAS et la Ville.
        """,
      pairs: ["Projet PIPA <- CPAS = coordinator", "Projet PIPA <- Ville = coordinator"]),
    MemberPairs(
      name: "whom a pronoun means by its gender",
      text: """
        Qu’est-ce que la Commission de quartier (CoQ) ?

        Tout contrat de quartier durable a la sienne. Elle est présidée par le Bourgmestre.
        """,
      pairs: ["Commission de quartier <- Bourgmestre = chair"]),
    MemberPairs(
      name: "a word for who is sent, with the body right behind it",
      text: """
        Verkeerscommissie

        Samenstelling
        - Vertegenwoordiger politiezone Het Linden
        - Vertegenwoordiger Agentschap Wegen
        """,
      pairs: [
        "Verkeerscommissie <- politiezone Het Linden", "Verkeerscommissie <- Agentschap Wegen",
      ]),
    MemberPairs(
      name: "a field that a body and a platform share",
      text: """
        La coordination sociale de Vaux réunit le CPAS, la police et le Centre de documentation et de \
        coordination sociales.
        """,
      pairs: [
        "coordination sociale de Vaux <- CPAS", "coordination sociale de Vaux <- police",
        "coordination sociale de Vaux <- Centre de documentation et de coordination sociales",
      ]),
  ]
}

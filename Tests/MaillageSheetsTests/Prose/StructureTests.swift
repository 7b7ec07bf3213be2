import Testing

@testable import MaillageSheets

/// What the build of a text and its turns of phrase tell where no noun does.
@Suite struct StructureTests {
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "a name that no table knows, by its turn of phrase",
      text: "Le Zorblax réunit le CPAS, la police et l'AMO Reliance.",
      pairs: ["Zorblax <- CPAS", "Zorblax <- police", "Zorblax <- AMO Reliance"]),
    MemberPairs(
      name: "the same in Dutch",
      text: "De partners van het Zorblax zijn: OCMW, politie, CAW De Kempen.",
      pairs: ["Zorblax <- OCMW", "Zorblax <- politie", "Zorblax <- CAW De Kempen"]),
    MemberPairs(
      name: "the same in German",
      text: "Im Zorblax arbeiten das ÖSHZ, die Polizei und das Jugendamt zusammen.",
      pairs: ["Zorblax <- ÖSHZ", "Zorblax <- Polizei", "Zorblax <- Jugendamt"]),
    MemberPairs(
      name: "the same in English",
      text: "The Zorblax brings together the council, the police and Age Concern.",
      pairs: ["Zorblax <- council", "Zorblax <- police", "Zorblax <- Age Concern"]),
    MemberPairs(
      name: "those who carry something, and those they do it with",
      text: "Het project Tandem wordt getrokken door het OCMW met de politie en CAW De Kempen.",
      pairs: [
        "project Tandem <- OCMW = coordinator", "project Tandem <- politie",
        "project Tandem <- CAW De Kempen",
      ]),
    MemberPairs(
      name: "the line that says whose minutes these are",
      text: """
        Präventionsrat (PR) der Stadt Tannau
        Protokoll der Sitzung der Lenkungsgruppe

        Anwesend:
        Frau Quint (Ordnungsamt)
        Herr Torvald (Polizei)
        Entschuldigt: Frau Plim (Jugendamt)

        Der PR besteht aus der Stadtverwaltung und den Schulen.
        """,
      pairs: [
        "Lenkungsgruppe <- Ordnungsamt", "Lenkungsgruppe <- Polizei",
        "Lenkungsgruppe <- Jugendamt", "Präventionsrat <- Stadtverwaltung",
        "Präventionsrat <- Schulen",
      ]),
    MemberPairs(
      name: "sections with labels below their names",
      text: """
        Projets de la Province

        1. Mieux vivre à deux
        Porteurs : la commune de Huy et le CPAS de Huy
        Partenaires : la police, la Croix-Rouge
        Une épicerie ouvrira.

        2. Apprendre à parler
        Porteur : Maison des jeunes Le Grain
        Partenaires : école communale, AMO Reliance
        """,
      pairs: [
        "Mieux vivre à deux <- commune de Huy", "Mieux vivre à deux <- CPAS de Huy",
        "Mieux vivre à deux <- police", "Mieux vivre à deux <- Croix-Rouge",
        "Apprendre à parler <- Maison des jeunes Le Grain = coordinator",
        "Apprendre à parler <- école communale", "Apprendre à parler <- AMO Reliance",
      ]),
    MemberPairs(
      name: "the first body of a list that nothing else opens",
      text: "Rond de werkgroep Jeugd (het OCMW, de politie en CAW De Kempen) is het stil.",
      pairs: [
        "werkgroep Jeugd <- OCMW", "werkgroep Jeugd <- politie", "werkgroep Jeugd <- CAW De Kempen",
      ]),
  ]
}

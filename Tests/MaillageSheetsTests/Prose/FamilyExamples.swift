/// The same things told in all four languages: who joins in, signs, leads, pays.
enum FamilyExamples {
  static let all = [
    MemberPairs(
      name: "Daarnaast doen … mee",
      text: "Het Netwerk Wonen Oostveld is klaar. Daarnaast doen Samana en het OCMW mee.",
      pairs: ["Netwerk Wonen Oostveld <- Samana", "Netwerk Wonen Oostveld <- OCMW"]),
    MemberPairs(
      name: "zetten hun handtekening onder",
      text: """
        Het Netwerk Wonen Oostveld is klaar. Samana en het OCMW zetten hun handtekening onder het \
        netwerk. Het geld komt van de provincie Limburg.
        """,
      pairs: [
        "Netwerk Wonen Oostveld <- Samana", "Netwerk Wonen Oostveld <- OCMW",
        "Netwerk Wonen Oostveld <- provincie Limburg = funder",
      ]),
    MemberPairs(
      name: "staat een stuurgroep met",
      text: """
        Rond het Netwerk Wonen Oostveld staat een stuurgroep met de gemeente Oostveld, Samana en de \
        politie.
        """,
      pairs: [
        "stuurgroep <- gemeente Oostveld", "stuurgroep <- Samana", "stuurgroep <- politie",
      ]),
    MemberPairs(
      name: "l'ont voulu, a mis sur la table",
      text: """
        Le Réseau Logement de Vaux est sur les rails. Le CPAS de Vaux et l'asbl Tilleul l'ont voulu. \
        La Province a mis 5.000 euros sur la table.
        """,
      pairs: [
        "Réseau Logement de Vaux <- CPAS de Vaux = coordinator",
        "Réseau Logement de Vaux <- Tilleul = coordinator",
        "Réseau Logement de Vaux <- Province = funder",
      ]),
    MemberPairs(
      name: "Au gouvernail ; y ont leur place",
      text: """
        Le Réseau Logement de Vaux est sur les rails. Au gouvernail : le CPAS de Vaux. Y ont leur \
        place la police et l'asbl Tilleul.
        """,
      pairs: [
        "Réseau Logement de Vaux <- CPAS de Vaux = coordinator",
        "Réseau Logement de Vaux <- police", "Réseau Logement de Vaux <- Tilleul",
      ]),
    MemberPairs(
      name: "packen mit an, laufen alle Fäden zusammen",
      text: """
        Das Netzwerk Wohnen Auental steht. Die Caritas und das Jugendamt packen mit an. Beim Sozialamt \
        laufen alle Fäden zusammen. Die Stadt Auental bezahlt die Miete.
        """,
      pairs: [
        "Netzwerk Wohnen Auental <- Caritas", "Netzwerk Wohnen Auental <- Jugendamt",
        "Netzwerk Wohnen Auental <- Sozialamt = coordinator",
        "Netzwerk Wohnen Auental <- Stadt Auental = funder",
      ]),
    MemberPairs(
      name: "pool their resources, takes the lead",
      text: """
        The Anytown Housing Partnership met in May. Anytown College and Shelter pool their resources. \
        Anytown Council takes the lead. The Lottery Fund will fund two courses.
        """,
      pairs: [
        "Anytown Housing Partnership <- Anytown College", "Anytown Housing Partnership <- Shelter",
        "Anytown Housing Partnership <- Anytown Council = coordinator",
        "Anytown Housing Partnership <- Lottery Fund = funder",
      ]),
  ]
}

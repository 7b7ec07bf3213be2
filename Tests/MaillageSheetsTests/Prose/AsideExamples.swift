/// What stands beside the members of a list – their roles, who is sent, who pays – and lists that are
/// announced in a roundabout way.
enum AsideExamples {
  static let all: [MemberPairs] = french + others

  private static let french: [MemberPairs] = [
    MemberPairs(
      name: "on y voyait",
      text:
        "Le réseau Tilleul est relancé. Outre la police et le CPAS, on y voyait l’asbl Orme et la STIB.",
      pairs: ["police", "CPAS", "Orme", "STIB"].map { "réseau Tilleul <- \($0)" }),
    MemberPairs(
      name: "a clause that a semicolon ends",
      text: """
        Le réseau Tilleul réunit : le CPAS, représenté par Zelda Quint ; la police, représentée par \
        Xoe Brack ; l’école.
        """,
      pairs: ["CPAS", "police", "école"].map { "réseau Tilleul <- \($0)" }),
    MemberPairs(
      name: "faite de",
      text:
        "La cellule Inondations, faite du bourgmestre, du chef de zone et du CPAS, se réunit en hiver.",
      pairs: ["bourgmestre", "chef de zone", "CPAS"].map { "cellule Inondations <- \($0)" }),
    MemberPairs(
      name: "en font notamment partie",
      text: """
        La plateforme Logement existe depuis peu. En font notamment partie le CPAS, la Régie des \
        quartiers et l’AIS. La Province de Namur en assure la coordination.
        """,
      pairs: ["CPAS", "Régie des quartiers", "AIS"].map { "plateforme Logement <- \($0)" } + [
        "plateforme Logement <- Province de Namur = coordinator"
      ]),
    MemberPairs(
      name: "who gives money",
      text:
        "La plateforme Logement réunit le CPAS et l’AIS. La Région wallonne apporte 12.000 € par an.",
      pairs: [
        "plateforme Logement <- CPAS", "plateforme Logement <- AIS",
        "plateforme Logement <- Région wallonne = funder",
      ]),
    MemberPairs(
      name: "two nouns that are one name",
      text:
        "Plateforme Logement. Pilote : Habitat et Rénovation. Participants : AIS Nord, le CPAS",
      pairs: [
        "Plateforme Logement <- Habitat et Rénovation = coordinator",
        "Plateforme Logement <- AIS Nord", "Plateforme Logement <- CPAS",
      ]),
    MemberPairs(
      name: "the public sector",
      text: """
        La plateforme Sans-abri de Vaux met en réseau le public et le privé.

        Secteur public : la Ville de Vaux, le CPAS
        Secteur privé : l’asbl Orme, Médecins du Monde
        """,
      pairs: ["Ville de Vaux", "CPAS", "Orme", "Médecins du Monde"].map {
        "plateforme Sans-abri de Vaux <- \($0)"
      }),
  ]

  private static let others: [MemberPairs] = [
    MemberPairs(
      name: "a role behind an entry",
      text:
        "De kerngroep Wonen bestaat uit de burgemeester als voorzitter, de korpschef en het OCMW.",
      pairs: [
        "kerngroep Wonen <- burgemeester = chair", "kerngroep Wonen <- korpschef",
        "kerngroep Wonen <- OCMW",
      ]),
    MemberPairs(
      name: "who gives money",
      text:
        "Het netwerk Kansen bestaat uit het OCMW en het CAW. De Vlaamse overheid legde 20 000 euro op tafel.",
      pairs: [
        "netwerk Kansen <- OCMW", "netwerk Kansen <- CAW",
        "netwerk Kansen <- Vlaamse overheid = funder",
      ]),
    MemberPairs(
      name: "a person in brackets on a named line",
      text: "Netwerk Kansen\n\nStuurgroep: OCMW (mevr. Z. Quint), CAW Noord, de politie.",
      pairs: ["OCMW", "CAW Noord", "politie"].map { "Stuurgroep <- \($0)" }),
    MemberPairs(
      name: "who is invited",
      text:
        "Lokaal woonoverleg\n\nNodigen we altijd uit: de schepen van Wonen, het OCMW en de politie.",
      pairs: ["schepen van Wonen", "OCMW", "politie"].map { "Lokaal woonoverleg <- \($0)" }),
    MemberPairs(
      name: "a body beside a post in brackets",
      text: """
        Op het lokaal woonoverleg waren aanwezig: Zelda Quint (OCMW, maatschappelijk werkster), \
        Xoe Brack (politie).
        """,
      pairs: ["OCMW", "politie"].map { "lokaal woonoverleg <- \($0)" }),
    MemberPairs(
      name: "stemmen op elkaar af",
      text:
        "Het OCMW, de NMBS en de politie stemmen hun rondes op elkaar af via het stationsoverleg.",
      pairs: ["OCMW", "NMBS", "politie"].map { "stationsoverleg <- \($0)" }),
    MemberPairs(
      name: "what several carry",
      text: "Das Elterncafé wird heute von der Frauenliga und der Pfarrbibliothek getragen.",
      pairs: ["Frauenliga", "Pfarrbibliothek"].map { "Elterncafé <- \($0) = coordinator" }),
    MemberPairs(
      name: "joined by",
      text: """
        The Tarn Partnership is a statutory board. It is joined on the Board by Voluntary Action \
        Tarn and the college.
        """,
      pairs: ["Voluntary Action Tarn", "college"].map { "Tarn Partnership <- \($0)" }),
  ]
}

import Testing

@testable import MaillageSheets

/// Lists of those who were there: name, post and body stand in whatever order.
@Suite struct AttendanceTests {
  @Test(arguments: sheets)
  func eachSeatIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "bodies before the persons that they send",
      text: """
        Werkgroep Wonen Kastelberg

        Aanwezig:
        Kastelberg: Zita Quintens
        Molendorp: Bram Ostveld, Kaat Wendels (OCMW)
        OCMW Hoveke: Lotte Fermans, voorzitter
        Rietbeke: Jonas Plerre (schepen)

        Verontschuldigd:
        Duinstad: Ruben Alders

        1. Verslag
        Geen opmerkingen.
        """,
      pairs: [
        "Werkgroep Wonen Kastelberg <- Kastelberg", "Werkgroep Wonen Kastelberg <- Molendorp",
        "Werkgroep Wonen Kastelberg <- OCMW Hoveke = chair",
        "Werkgroep Wonen Kastelberg <- Rietbeke", "Werkgroep Wonen Kastelberg <- Duinstad",
      ]),
    MemberPairs(
      name: "persons before bodies, some of which begin with an article",
      text: """
        Comité de prévention de Valmont

        ∇ présents :
        - Bérénice Lantier : AMO Le Passage
        - Odile Marchal, Sami Berkane et Zoé Tonnel : Maison des jeunes
        - Enzo Pitalo : SAAE Les Merles
        - Noémie Carlier : SAJ
        - Excusés : Loïc Servier, Carine Mottet
        """,
      pairs: [
        "Comité de prévention de Valmont <- AMO Le Passage",
        "Comité de prévention de Valmont <- Maison des jeunes",
        "Comité de prévention de Valmont <- SAAE Les Merles",
        "Comité de prévention de Valmont <- SAJ",
      ]),
    MemberPairs(
      name: "ranks, notes and labels of roles",
      text: """
        Plateforme sociale de Valmont

        Présents :
        Ville de Valmont : Gilles Rolin, bourgmestre, président
        Maison d'accueil : Mme Tellier (arrivée à 17h20)
        Police locale : commissaire Wessel
        ONE : M. Faber
        Secrétaire : Mme Lorent, de l'administration communale

        Excusé : Relais social
        Absent : Régie des quartiers
        """,
      pairs: [
        "Plateforme sociale de Valmont <- Ville de Valmont = chair",
        "Plateforme sociale de Valmont <- Maison d'accueil",
        "Plateforme sociale de Valmont <- Police locale", "Plateforme sociale de Valmont <- ONE",
        "Plateforme sociale de Valmont <- administration communale = secretary",
        "Plateforme sociale de Valmont <- Relais social",
      ]),
    MemberPairs(
      name: "headings of groups of seats",
      text: """
        COMMISSION COMMUNALE DE L'ACCUEIL

        Composante 1 – Écoles
          École communale de Bruyère : Mme Lejust
          École libre Saint-Rémi : pas de représentant cette année
        Composante 2 – Parents
          Association de parents de la Ramée – Mme Jérone
          Ligue des familles : Mme Counart
        Composante 3 – Opérateurs
          ASBL « Les Lutins » ; Patro de Bruyère
        """,
      pairs: [
        "COMMISSION COMMUNALE DE L'ACCUEIL <- École communale de Bruyère",
        "COMMISSION COMMUNALE DE L'ACCUEIL <- Association de parents de la Ramée",
        "COMMISSION COMMUNALE DE L'ACCUEIL <- Ligue des familles",
        "COMMISSION COMMUNALE DE L'ACCUEIL <- Les Lutins",
        "COMMISSION COMMUNALE DE L'ACCUEIL <- Patro de Bruyère",
      ]),
    MemberPairs(
      name: "ranks in capitals before a name, and a role before a post",
      text: """
        Zonale veiligheidsraad Rivier

        Leden:
        Koen Aertbrugge, voorzitter en burgemeester van Molendorp,
        HCP Luc Sterken, korpschef
        Karen Oomens, coördinator integrale veiligheid
        """,
      pairs: [
        "Zonale veiligheidsraad Rivier <- burgemeester van Molendorp = chair",
        "Zonale veiligheidsraad Rivier <- korpschef",
        "Zonale veiligheidsraad Rivier <- coördinator integrale veiligheid",
      ]),
    MemberPairs(
      name: "whom persons represent, behind a full stop, and their deputies",
      text: """
        Jeugdraad Molendorp

        Leden:
        - Godelieve Staner, voorzitter. Vertegenwoordiger Oxfam Molendorp
        - Rita Martins. Vertegenwoordigster Welzijnszorg. Plaatsvervanger: Els Dobbels
        - Paul Hebbels, secretaris. Vertegenwoordiger 11.11.11 Hoveke
        - schepen Hilde Baeten (bevoegd voor Noord-Zuid)
        """,
      pairs: [
        "Jeugdraad Molendorp <- Oxfam Molendorp = chair", "Jeugdraad Molendorp <- Welzijnszorg",
        "Jeugdraad Molendorp <- 11.11.11 Hoveke = secretary", "Jeugdraad Molendorp <- schepen",
      ]),
    MemberPairs(
      name: "one title before several names",
      text: """
        Cellule de veille de Valmont

        Présents : Mmes Tellier (CPAS) et Rolin (ONE), MM. Faber (police locale), Weber et Toussaint \
        (Maison des jeunes)
        """,
      pairs: [
        "Cellule de veille de Valmont <- CPAS", "Cellule de veille de Valmont <- ONE",
        "Cellule de veille de Valmont <- police locale",
        "Cellule de veille de Valmont <- Maison des jeunes",
      ]),
  ]
}

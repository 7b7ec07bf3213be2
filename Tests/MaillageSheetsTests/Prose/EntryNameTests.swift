import Testing

@testable import MaillageSheets

/// Entries of lists: where the name of a body begins and ends, and what is none.
@Suite struct EntryNameTests {
  @Test(arguments: sheets)
  func eachBodyHasItsName(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "how often, adverbs and parts of a whole before a list",
      text: """
        Cellule de veille de Valmont

        La cellule réunit donc le CPAS, la police locale et trois quarts des écoles. Elle réunit deux \
        fois l'an le CPAS et l'ONE.
        """,
      pairs: [
        "Cellule de veille de Valmont <- CPAS", "Cellule de veille de Valmont <- police locale",
        "Cellule de veille de Valmont <- écoles", "Cellule de veille de Valmont <- ONE",
      ]),
    MemberPairs(
      name: "a question over items",
      text: """
        Overleg Jeugd Molendorp

        Wie vind je rond de tafel van het overleg?
        - Kind en Gezin (regioteam);
        - de basisscholen van Molendorp;
        - CLB De Brug
        """,
      pairs: [
        "Overleg Jeugd Molendorp <- Kind en Gezin",
        "Overleg Jeugd Molendorp <- basisscholen van Molendorp",
        "Overleg Jeugd Molendorp <- CLB De Brug",
      ]),
    MemberPairs(
      name: "a slash between two bodies",
      text: """
        Plateforme santé de Valmont

        La plateforme réunit la police nationale / la police municipale, le CPAS et la ludothèque.
        """,
      pairs: [
        "Plateforme santé de Valmont <- police nationale",
        "Plateforme santé de Valmont <- police municipale", "Plateforme santé de Valmont <- CPAS",
        "Plateforme santé de Valmont <- ludothèque",
      ]),
    MemberPairs(
      name: "names of places and commas within names",
      text: """
        Millbrook Safety Forum

        Around the table: local councillors, third sector organisations (RISE, Brook & Hale LGBT \
        Switchboard and Age Concern at present), Basford, Bellcross & Wick CVS and Healthwatch Hexton. \
        It meets in Hexton.
        """,
      pairs: [
        "Millbrook Safety Forum <- local councillors", "Millbrook Safety Forum <- RISE",
        "Millbrook Safety Forum <- Brook & Hale LGBT Switchboard",
        "Millbrook Safety Forum <- Basford, Bellcross & Wick CVS",
        "Millbrook Safety Forum <- Age Concern|Age Concern at present",
        "Millbrook Safety Forum <- Healthwatch Hexton",
      ]),
    MemberPairs(
      name: "what a body is for, and genitives",
      text: """
        Netzwerk Jugend Altmühlen

        Mitglieder:
        – Polizei, Staatsanwaltschaft, Gerichte
        – Beratungsstellen für Eltern, Kinder und Jugendliche
        – Vertreter des Ministeriums
        – zwei Delegierte des Jugendforums
        """,
      pairs: [
        "Netzwerk Jugend Altmühlen <- Polizei", "Netzwerk Jugend Altmühlen <- Staatsanwaltschaft",
        "Netzwerk Jugend Altmühlen <- Gerichte",
        "Netzwerk Jugend Altmühlen <- Beratungsstellen für Eltern, Kinder und Jugendliche",
        "Netzwerk Jugend Altmühlen <- Ministerium", "Netzwerk Jugend Altmühlen <- Jugendforum",
      ]),
    MemberPairs(
      name: "names that look like those of persons, and a note behind a colon",
      text: """
        Comité Logement de Valmont

        Membres :
         - AIS de Valmont
         - Habitations à Bon Marché de Valmont (HBM
         - Convivial : invitée
         - France Travail
         - Grand Orvaux
        """,
      pairs: [
        "Comité Logement de Valmont <- AIS de Valmont",
        "Comité Logement de Valmont <- Habitations à Bon Marché de Valmont",
        "Comité Logement de Valmont <- Convivial", "Comité Logement de Valmont <- France Travail",
        "Comité Logement de Valmont <- Grand Orvaux",
      ]),
    MemberPairs(
      name: "clauses that are no members, and signs that belong to names",
      text: """
        Netwerk Armoede Molendorp

        Partners:
        - De Welzijnsschakel
        - De Vrijetijdsdienst ontwerpt een vrijetijdspas voor alle inwoners.
        - FOD Binnenlandse Zaken
        - 2 afgevaardigden van Okra en S+
        """,
      pairs: [
        "Netwerk Armoede Molendorp <- Welzijnsschakel",
        "Netwerk Armoede Molendorp <- FOD Binnenlandse Zaken",
        "Netwerk Armoede Molendorp <- Okra", "Netwerk Armoede Molendorp <- S+",
      ]),
    MemberPairs(
      name: "a body that presides elsewhere",
      text: """
        Millbrook Executive Board

        Present:
        Zelda Quint, Chair – Shelter Millbrook
        Blim Torvald – Millbrook Council (Chair)
        """,
      pairs: [
        "Millbrook Executive Board <- Shelter Millbrook",
        "Millbrook Executive Board <- Millbrook Council = chair",
      ]),
  ]
}

import Testing

@testable import MaillageSheets

/// Platforms that are described first and named behind, or named in one place by a part of their name;
/// and bodies whose names are easily cut.
@Suite struct NamesGivenTests {
  @Test(arguments: sheets)
  func namesAreFoundAndWhole(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "known as",
      text: """
        The council runs a statutory partnership, known as a Community Safety Partnership (CSP). Its \
        members are the police and the fire service.
        """,
      pairs: [
        "Community Safety Partnership <- police", "Community Safety Partnership <- fire service",
        "Community Safety Partnership <- council = coordinator",
      ]),
    MemberPairs(
      name: "gekend als",
      text: """
        De gemeente heeft een overleg, beter gekend als het Zorgoverleg Noord. Daarin zitten het OCMW en \
        de politie.
        """,
      pairs: ["Zorgoverleg Noord <- OCMW", "Zorgoverleg Noord <- politie"]),
    MemberPairs(
      name: "genannt, behind the verb",
      text: """
        Die Gemeinde hat ein Bündnis gegründet, genannt „Starke Kinder“. Mitglieder sind die Polizei und \
        das Jugendamt.
        """,
      pairs: [
        "„Starke Kinder“ <- Polizei", "„Starke Kinder“ <- Jugendamt",
      ]),
    MemberPairs(
      name: "a name with small words before what it is",
      text: "Tous à Table est un projet du CPAS, de la Croix-Rouge et de l'épicerie sociale.",
      pairs: [
        "Tous à Table <- CPAS = coordinator", "Tous à Table <- Croix-Rouge = coordinator",
        "Tous à Table <- épicerie sociale = coordinator",
      ]),
    MemberPairs(
      name: "the same in Dutch",
      text: "Samen aan Tafel is een initiatief van het OCMW en het Rode Kruis.",
      pairs: [
        "Samen aan Tafel <- OCMW = coordinator", "Samen aan Tafel <- Rode Kruis = coordinator",
      ]),
    MemberPairs(
      name: "and in German",
      text: "Hand in Hand ist ein Projekt der Caritas und der Polizei.",
      pairs: ["Hand in Hand <- Caritas = coordinator", "Hand in Hand <- Polizei = coordinator"]),
    MemberPairs(
      name: "what an organ works on",
      text: """
        Het netwerk gezinszorg bestaat sinds 2019. Daarvoor dient de werkgroep participatie. Maken er deel \
        van uit: de armenvereniging en het CAW.
        """,
      pairs: ["werkgroep participatie <- armenvereniging", "werkgroep participatie <- CAW"]),
    MemberPairs(
      name: "a heading that is the end of a name",
      text: """
        Het Huis van het Kind Lindeboom gaat open, naast het Huis van het Kind Duinkant.

        Lindeboom

        Partners: Kind en Gezin en de bibliotheek.
        """,
      pairs: [
        "Huis van het Kind Lindeboom <- Kind en Gezin",
        "Huis van het Kind Lindeboom <- bibliotheek",
      ]),
    MemberPairs(
      name: "with the town and without it",
      text: """
        Het Netwerk Gezinszorg helpt ouders.

        Dit zijn de leden van het Leuvense Netwerk Gezinszorg:
        - OCMW
        - Loket Kinderopvang
        """,
      pairs: ["Netwerk Gezinszorg <- OCMW", "Netwerk Gezinszorg <- Loket Kinderopvang"]),
    MemberPairs(
      name: "the short name of what a text first gave with its places",
      text: """
        Das Netzwerk Demenz Uhlen hilft Familien.

        Mitglieder im Netzwerk Demenz sind die Caritas und das Rote Kreuz.
        """,
      pairs: [
        "Netzwerk Demenz Uhlen <- Caritas", "Netzwerk Demenz Uhlen <- Rote Kreuz|Rotes Kreuz",
      ]),
    MemberPairs(
      name: "two houses that begin alike",
      text: """
        Het Huis van het Kind Lindeboom bestaat uit het OCMW en de bibliotheek. Het Huis van het Kind \
        Duinkant bestaat uit het CAW en de politie.
        """,
      pairs: [
        "Huis van het Kind Lindeboom <- OCMW", "Huis van het Kind Lindeboom <- bibliotheek",
        "Huis van het Kind Duinkant <- CAW", "Huis van het Kind Duinkant <- politie",
      ]),
    MemberPairs(
      name: "the noun alone, and then the name",
      text: """
        Mitglieder des Arbeitskreises zeigen ihren Flyer.

        Zum Arbeitskreis Suchtvorbeugung gehören die Caritas und die Polizei.
        """,
      pairs: [
        "Arbeitskreis Suchtvorbeugung <- Caritas", "Arbeitskreis Suchtvorbeugung <- Polizei",
      ]),
    MemberPairs(
      name: "new and second ones",
      text: """
        Neuer Runder Tisch „Häusliche Gewalt“

        Der Runde Tisch kam erstmals zusammen. Die Polizei und das Jugendamt hatten Vertreter geschickt.
        """,
      pairs: [
        "Runder Tisch „Häusliche Gewalt“ <- Polizei",
        "Runder Tisch „Häusliche Gewalt“ <- Jugendamt",
      ]),
    MemberPairs(
      name: "a verb over items, those who are sent without an article",
      text: """
        Zur Koordinierungsgruppe gehören
        - 1 Vertreter Verbandsgemeinde
        - 2 Vertreter Polizei
        """,
      pairs: [
        "Koordinierungsgruppe <- Verbandsgemeinde", "Koordinierungsgruppe <- Polizei",
      ]),
    MemberPairs(
      name: "how many, and of whom",
      text: """
        Leden van de Jeugdraad:
        - 6 leden politieke fracties
        - 1 lid jeugdhuis
        - een of twee vertegenwoordigers van de lokale politie
        """,
      pairs: [
        "Jeugdraad <- politieke fracties", "Jeugdraad <- jeugdhuis",
        "Jeugdraad <- lokale politie",
      ]),
    MemberPairs(
      name: "a name that the next sentence calls a project",
      text:
        "KLOV Midden bestaat sinds juli 2012. Het project telt drie partners: OCMW, CAW en politie.",
      pairs: ["KLOV Midden <- OCMW", "KLOV Midden <- CAW", "KLOV Midden <- politie"]),
    MemberPairs(
      name: "a hyphen for what two words share",
      text:
        "De Commissie voor verkeersveiligheid en -leefbaarheid bestaat uit de politie en het OCMW.",
      pairs: [
        "Commissie voor verkeersveiligheid en -leefbaarheid <- politie",
        "Commissie voor verkeersveiligheid en -leefbaarheid <- OCMW",
      ]),
    MemberPairs(
      name: "a roll that no heading announces",
      text: """
        Safer Fenland Partnership

        Notes of the meeting held on 2 March in the fire station

        Zelda Quint - Fenland Fire Service (Chair)
        Xan Plim - Fenland Council
        Ines Brack - Fenland Police
        """,
      pairs: [
        "Safer Fenland Partnership <- Fenland Fire Service = chair",
        "Safer Fenland Partnership <- Fenland Council",
        "Safer Fenland Partnership <- Fenland Police",
      ]),
    MemberPairs(
      name: "the place and the short form",
      text: """
        The North Tarnshire Alcohol and Drug Partnership (ADP) meets monthly.

        Members of the North Tarnshire ADP:
        - Fenland Council
        - Fenland Police
        """,
      pairs: [
        "North Tarnshire Alcohol and Drug Partnership <- Fenland Council",
        "North Tarnshire Alcohol and Drug Partnership <- Fenland Police",
      ]),
    MemberPairs(
      name: "some partners, and in the next sentence who they are",
      text: """
        Le Réseau Vigie existe depuis 2019 : une charte a été signée par des partenaires qui ont décidé \
        d'agir. Il s'agit de la gendarmerie, de la caisse d'allocations familiales et de l'AMO Le Pont.
        """,
      pairs: [
        "Réseau Vigie <- gendarmerie", "Réseau Vigie <- caisse d'allocations familiales",
        "Réseau Vigie <- AMO Le Pont",
      ]),
    MemberPairs(
      name: "a centre with a short form in a list",
      text: """
        La commune agit dans le cadre du Conseil intercommunal de prévention (CIP). Avec l'appui de ses \
        partenaires – Département du Lon, Centre d'information des femmes (CIF) – elle informe.
        """,
      pairs: [
        "Conseil intercommunal de prévention <- Département du Lon",
        "Conseil intercommunal de prévention <- Centre d'information des femmes",
      ]),
    MemberPairs(
      name: "many agencies, and then who",
      text:
        "The Safer Board is a partnership of many agencies: Fenland Police and Fenland Council.",
      pairs: ["Safer Board <- Fenland Police", "Safer Board <- Fenland Council"]),
    MemberPairs(
      name: "round the table of",
      text: "Round the table of the Safer Board are Fenland Council and Fenland Police.",
      pairs: ["Safer Board <- Fenland Council", "Safer Board <- Fenland Police"]),
    MemberPairs(
      name: "one body an item, commas and all",
      text: """
        Members of the Safer Fenland Board:

        - Lon, Fen and Wold Valleys NHS Foundation Trust
        - Office of the Police, Crime & Victims’ Commissioner
        - Fenland Council
        """,
      pairs: [
        "Safer Fenland Board <- Lon, Fen and Wold Valleys NHS Foundation Trust",
        "Safer Fenland Board <- Office of the Police, Crime & Victims’ Commissioner",
        "Safer Fenland Board <- Fenland Council",
      ]),
    MemberPairs(
      name: "columns of persons and bodies, one of them in the chair",
      text: """
        SAFER FENLAND BOARD

        Present:

        Zelda Quint (Chair)      Fenland Police
        Xan Plim                   Fenland Council
        """,
      pairs: [
        "SAFER FENLAND BOARD <- Fenland Police = chair", "SAFER FENLAND BOARD <- Fenland Council",
      ]),
    MemberPairs(
      name: "reps",
      text: """
        Safer Board

        Participants: Zelda Quint, Shelter Scotland rep, Xan Plim, Fenland Council rep
        """,
      pairs: ["Safer Board <- Shelter Scotland", "Safer Board <- Fenland Council"]),
  ]

  @Test func partnershipsHaveMembersAndProjectsCarriers() {
    func roles(_ text: String) -> [Role] {
      SheetExtractor.read(text, file: "sheet.txt").memberships.map(\.role)
    }
    #expect(
      roles("Le Conseil local est un partenariat entre la police, le CPAS et l'AMO Le Pont.")
        == [.member, .member, .member])
    #expect(
      roles("Le Conseil local est un projet de la police, du CPAS et de l'AMO Le Pont.")
        == [.coordinator, .coordinator, .coordinator])
  }
}

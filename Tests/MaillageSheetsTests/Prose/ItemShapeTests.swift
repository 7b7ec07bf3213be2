import Testing

@testable import MaillageSheets

/// Items that hold more than a name, names behind their kind, and turns of joining, founding and paying.
@Suite struct ItemShapeTests {
  @Test(arguments: remarks + kinds + german + dutch)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  /// A dash on a line of its own behind the name of a person begins no roll, and ends no reading.
  @Test func aDashOnALineOfItsOwnIsNoRoll() {
    let reading = SheetExtractor.read(
      "Réseau Aide\n\nJean Dupont\n- Police locale\n\nMembres : le CPAS et la police.\n",
      file: "sheet.txt")
    #expect(reading.memberships.contains { $0.organisation == "CPAS" })
  }

  private static let remarks: [MemberPairs] = [
    MemberPairs(
      name: "a remark behind an entry",
      text: """
        Verkeersraad

        De verkeersraad bestaat uit:

        - de schepen voor mobiliteit. Geen stemrecht.
        - een lid van de lokale politiezone. Hij heeft geen stemrecht.
        - de fietsersbond
        """,
      pairs: [
        "Verkeersraad <- schepen voor mobiliteit", "Verkeersraad <- lokale politiezone",
        "Verkeersraad <- fietsersbond",
      ]),
    MemberPairs(
      name: "a remark behind a German entry",
      text: """
        Beirat Verkehr

        Mitglieder des Beirats:

        - Polizei Musterau. Kein Stimmrecht.
        - Teestube Musterau e. V.
        - Jugendamt. Es führt das Protokoll.
        """,
      pairs: [
        "Beirat Verkehr <- Polizei Musterau", "Beirat Verkehr <- Teestube Musterau",
        "Beirat Verkehr <- Jugendamt",
      ]),
    MemberPairs(
      name: "those who sit in for others",
      text: """
        Omgevingsraad

        Samenstelling:

        - 1 vertegenwoordiger van de landbouworganisaties en een plaatsvervanger
        - 2 vertegenwoordigers van Natuurpunt en 2 plaatsvervangers
        - 4 deskundigen en 4 plaatsvervangende deskundigen
        """,
      pairs: [
        "Omgevingsraad <- landbouworganisaties", "Omgevingsraad <- Natuurpunt",
        "Omgevingsraad <- deskundigen",
      ]),
    MemberPairs(
      name: "bodies between slashes",
      text: """
        Runder Tisch Wohnen

        Mitglieder:

        - Staatsanwaltschaft Uhlen / Justizhaus
        - Jugendamt
        """,
      pairs: [
        "Runder Tisch Wohnen <- Staatsanwaltschaft Uhlen", "Runder Tisch Wohnen <- Justizhaus",
        "Runder Tisch Wohnen <- Jugendamt",
      ]),
  ]

  private static let kinds: [MemberPairs] = [
    MemberPairs(
      name: "names behind their kind",
      text: """
        Woonoverleg Molendal

        Lid van het woonoverleg zijn: het OCMW, de woonmaatschappijen Wonen aan Zee en Thuisrand, \
        en de huurdersbond.
        """,
      pairs: [
        "Woonoverleg Molendal <- OCMW", "Woonoverleg Molendal <- Wonen aan Zee",
        "Woonoverleg Molendal <- Thuisrand", "Woonoverleg Molendal <- huurdersbond",
      ]),
    MemberPairs(
      name: "names in brackets behind those who are sent",
      text: """
        Begleitausschuss Musterau

        Im Begleitausschuss Musterau sitzen:

        - Vertreter/innen der Zivilgesellschaft (Neuland e.V., Sportbund Musterau, DGB Musterau)
        - ein Vertreter der Feuerwehr
        """,
      pairs: [
        "Begleitausschuss Musterau <- Neuland", "Begleitausschuss Musterau <- Sportbund Musterau",
        "Begleitausschuss Musterau <- DGB Musterau", "Begleitausschuss Musterau <- Feuerwehr",
      ]),
    MemberPairs(
      name: "what a body is for",
      text: """
        Arbeitskreis Sucht

        Mitglieder des Arbeitskreises sind: Fachambulanz für Suchtkranke und Angehörige des \
        Diakonievereins, Fachbereich Kinder, Jugend und Schule, Polizei.
        """,
      pairs: [
        "Arbeitskreis Sucht <- Fachambulanz für Suchtkranke und Angehörige des Diakonievereins",
        "Arbeitskreis Sucht <- Fachbereich Kinder, Jugend und Schule",
        "Arbeitskreis Sucht <- Polizei",
      ]),
  ]

  private static let german: [MemberPairs] = [
    MemberPairs(
      name: "representatives of the institutions below",
      text: """
        Arbeitsgruppe Jugend

        Aus folgenden Einrichtungen arbeiten derzeit Vertreterinnen bzw. Vertreter mit:
        - Sportjugend Musterau
        - Hilfen aus einer Hand
        """,
      pairs: [
        "Arbeitsgruppe Jugend <- Sportjugend Musterau",
        "Arbeitsgruppe Jugend <- Hilfen aus einer Hand",
      ]),
    MemberPairs(
      name: "who founded it",
      text: """
        Netzwerk Demenz

        Das Netzwerk Demenz gibt es seit 2009. Den Anstoß gab das Sozialamt; mit ihm gründeten es \
        die Alzheimer-Hilfe und die Caritas.
        """,
      pairs: [
        "Netzwerk Demenz <- Sozialamt = coordinator", "Netzwerk Demenz <- Alzheimer-Hilfe",
        "Netzwerk Demenz <- Caritas",
      ]),
    MemberPairs(
      name: "who paid",
      text: """
        Netzwerk Demenz

        Das Netzwerk Demenz arbeitet seit 2009. Finanziert wird es aus Mitteln der Provinz Nordau.
        """,
      pairs: ["Netzwerk Demenz <- Provinz Nordau = funder"]),
  ]

  private static let dutch: [MemberPairs] = [
    MemberPairs(
      name: "posts and kinds",
      text: """
        Cultuurraad Molendal

        Samenstelling:

        - de schepen bevoegd voor openbare werken
        - 4 leden sociaal-culturele organisaties
        - 2 vertegenwoordigers van de milieuverenigingen (Natuurpunt)
        """,
      pairs: [
        "Cultuurraad Molendal <- schepen bevoegd voor openbare werken",
        "Cultuurraad Molendal <- sociaal-culturele organisaties",
        "Cultuurraad Molendal <- Natuurpunt",
      ]),
    MemberPairs(
      name: "who stands at the head",
      text: """
        Veiligheidscel Molendal

        De veiligheidscel Molendal kwam er in 2016. Aan het hoofd staat de burgemeester.
        """,
      pairs: ["Veiligheidscel Molendal <- burgemeester = chair"]),
    MemberPairs(
      name: "who joined",
      text: """
        Netwerk Dementie

        In 2015 traden Hogeschool Molendal, School of Arts en de bibliotheek toe tot het Netwerk \
        Dementie.
        """,
      pairs: [
        "Netwerk Dementie <- Hogeschool Molendal", "Netwerk Dementie <- School of Arts",
        "Netwerk Dementie <- bibliotheek",
      ]),
    MemberPairs(
      name: "who paid",
      text: """
        Huis van het Kind Molendal

        In het Huis van het Kind Molendal zitten het CLB en het OCMW. De subsidies zijn afkomstig \
        van de provincie Molendal. Rotary Molendal schonk de speelhoek.
        """,
      pairs: [
        "Huis van het Kind Molendal <- CLB", "Huis van het Kind Molendal <- OCMW",
        "Huis van het Kind Molendal <- provincie Molendal = funder",
        "Huis van het Kind Molendal <- Rotary Molendal = funder",
      ]),
    MemberPairs(
      name: "who has hours there",
      text: """
        Huis van het Kind Molendal

        Het Huis van het Kind Molendal opende in 2015. Ook hebben de Gezinsbond en het CLB er een \
        spreekuur.
        """,
      pairs: [
        "Huis van het Kind Molendal <- Gezinsbond", "Huis van het Kind Molendal <- CLB",
      ]),
  ]
}

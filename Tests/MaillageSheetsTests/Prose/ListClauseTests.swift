import Testing

@testable import MaillageSheets

/// Clauses, quotations and forms that stand within lists of Dutch and German, and do not end them.
@Suite struct ListClauseTests {
  @Test(arguments: german + dutch)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let german: [MemberPairs] = [
    MemberPairs(
      name: "a relative clause between two entries",
      text: """
        Beirat Pflege

        Mitglieder sind die Feuerwehr, zwei Vertreter der Schulen, die vom Amt vorgeschlagen \
        werden, und der Caritasverband.
        """,
      pairs: [
        "Beirat Pflege <- Feuerwehr", "Beirat Pflege <- Schulen",
        "Beirat Pflege <- Caritasverband",
      ]),
    MemberPairs(
      name: "what says where a noun is",
      text: """
        Beirat Pflege

        Mitglieder sind je ein Mitglied der in Musterau tätigen Vereine, des Seniorenbüros und der \
        Kirchengemeinden.
        """,
      pairs: [
        "Beirat Pflege <- Vereine", "Beirat Pflege <- Seniorenbüro",
        "Beirat Pflege <- Kirchengemeinden",
      ]),
    MemberPairs(
      name: "gendered forms",
      text: """
        Der Arbeitskreis Jugend setzt sich aus Vertreter*innen der Polizei, Vertreter/-innen des \
        Jugendamts und einem Vertreter / einer Vertreterin der Feuerwehr zusammen.
        """,
      pairs: [
        "Arbeitskreis Jugend <- Polizei", "Arbeitskreis Jugend <- Jugendamt",
        "Arbeitskreis Jugend <- Feuerwehr",
      ]),
    MemberPairs(
      name: "who joined in something",
      text: """
        Das Frauenhaus, die Polizei und der Kinderschutzbund haben sich im Netzwerk Nordstadt \
        verbündet.
        """,
      pairs: [
        "Netzwerk Nordstadt <- Frauenhaus", "Netzwerk Nordstadt <- Polizei",
        "Netzwerk Nordstadt <- Kinderschutzbund",
      ]),
    MemberPairs(
      name: "the church whose short form looks like a legal form",
      text: """
        Die Mitglieder im Netzwerk Nordstadt: Ev. Dekanat Musterau, Polizei und Jugendamt.
        """,
      pairs: [
        "Netzwerk Nordstadt <- Ev. Dekanat Musterau", "Netzwerk Nordstadt <- Polizei",
        "Netzwerk Nordstadt <- Jugendamt",
      ]),
  ]

  private static let dutch: [MemberPairs] = [
    MemberPairs(
      name: "an abbreviation that ends a sentence",
      text: """
        Lokaal Overleg Jeugd

        Wie met jongeren werkt, ontmoet elkaar in het Lokaal Overleg Jeugd: scholen, politie, \
        jeugdwerk e.a. Twee keer per jaar zit het overleg samen.
        """,
      pairs: [
        "Lokaal Overleg Jeugd <- scholen", "Lokaal Overleg Jeugd <- politie",
        "Lokaal Overleg Jeugd <- jeugdwerk",
      ]),
    MemberPairs(
      name: "whose support it has",
      text: """
        Platform Noord

        Het platform krijgt de steun van het OCMW en de provincie.
        """,
      pairs: ["Platform Noord <- OCMW", "Platform Noord <- provincie"]),
    MemberPairs(
      name: "names below those who send somebody",
      text: """
        Landbouwraad

        Deze verenigingen sturen een vertegenwoordiger naar de landbouwraad:

        - Boerenbond
        - de milieuraad
        """,
      pairs: ["Landbouwraad <- Boerenbond", "Landbouwraad <- milieuraad"]),
    MemberPairs(
      name: "wings of parties are no parties to anything",
      text: """
        Jeugdraad

        Stemgerechtigd zijn:

        - leden van de jongerenafdelingen van politieke partijen
        - de jeugdconsulent
        """,
      pairs: [
        "Jeugdraad <- jongerenafdelingen van politieke partijen", "Jeugdraad <- jeugdconsulent",
      ]),
  ]
}

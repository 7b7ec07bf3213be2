import Testing

@testable import MaillageSheets

/// Names of platforms and of bodies in German, and the ways of saying who sits where.
@Suite struct GermanSeatTests {
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "declined names and genders",
      text: """
        Runder Tisch gegen häusliche Gewalt

        Seit 2004 gibt es den „Runden Tisch gegen häusliche Gewalt“. Dazwischen hält eine \
        Koordinierungsgruppe die Fäden in der Hand. Zu ihr gehören die Interventionsstelle und das \
        Jugendamt.

        Was der Runde Tisch will:
        • das Thema aus dem Privaten holen

        Am Runden Tisch selbst nehmen teil:
        – Frauenhaus
        – Polizei, Staatsanwaltschaft, Gerichte
        """,
      pairs: [
        "Koordinierungsgruppe <- Interventionsstelle", "Koordinierungsgruppe <- Jugendamt",
        "Runder Tisch gegen häusliche Gewalt <- Frauenhaus",
        "Runder Tisch gegen häusliche Gewalt <- Polizei",
        "Runder Tisch gegen häusliche Gewalt <- Staatsanwaltschaft",
        "Runder Tisch gegen häusliche Gewalt <- Gerichte",
      ]),
    MemberPairs(
      name: "no council without a capital",
      text: """
        Wer in Musterland Rat sucht, findet ihn bei uns. Träger der „Kompass“-Anlaufstelle ist das \
        Zentrum Nord. Sie berät Familien.
        """,
      pairs: ["„Kompass“-Anlaufstelle <- Zentrum Nord = coordinator"]),
    MemberPairs(
      name: "who belongs to it",
      text: """
        Die Regierung setzt eine Begleitgruppe ein. Ihr gehören je ein Vertreter der Polizeizone \
        Nord und der Feuerwehr an. Der VoG Brücke steht ein Sitz mit beratender Stimme zu.
        """,
      pairs: [
        "Begleitgruppe <- Polizeizone Nord", "Begleitgruppe <- Feuerwehr",
        "Begleitgruppe <- Brücke",
      ]),
    MemberPairs(
      name: "hyphens and fields in names",
      text: """
        Die Sicherheits- und Ordnungspartnerschaft wird vom Ministerium für Familie, Frauen und \
        Jugend gefördert. Hier treffen sich Vertreter der Volks-, Kultur- und \
        Religionsgemeinschaften.
        """,
      pairs: [
        "Sicherheits- und Ordnungspartnerschaft <- Ministerium für Familie, Frauen und Jugend = funder",
        "Sicherheits- und Ordnungspartnerschaft <- Volks-, Kultur- und Religionsgemeinschaften",
      ]),
    MemberPairs(
      name: "an acronym holds a name together",
      text: """
        Das Netzwerk Brücke wird vom Fonds für Asyl, Migration und Integration (FAMI) und von der \
        Stadt Amel finanziert.
        """,
      pairs: [
        "Netzwerk Brücke <- Fonds für Asyl, Migration und Integration = funder",
        "Netzwerk Brücke <- Stadt Amel = funder",
      ]),
    MemberPairs(
      name: "towns or municipalities",
      text: """
        Strategie zur Vorbeugung von Gewalt

        Partner:
        Föderale Polizei
        Die Städte und Gemeinden Amel, Büllingen und Eupen
        """,
      pairs: [
        "Strategie zur Vorbeugung von Gewalt <- Föderale Polizei",
        "Strategie zur Vorbeugung von Gewalt <- Amel",
        "Strategie zur Vorbeugung von Gewalt <- Büllingen",
        "Strategie zur Vorbeugung von Gewalt <- Eupen",
      ]),
    MemberPairs(
      name: "announced groups",
      text: """
        Kriminalpräventiver Rat

        Gebildet wurden zwei Gruppen:

        “Leben im Viertel” (Sprecherin Zelda Quint): Hier sitzen das Sozialamt und die Caritas.

        “Offen” (Xander Plim): In dieser Gruppe fanden sich der Weiße Ring und die Feuerwehr \
        zusammen.
        """,
      pairs: [
        "Leben im Viertel <- Sozialamt", "Leben im Viertel <- Caritas", "Offen <- Weiße Ring",
        "Offen <- Feuerwehr",
      ]),
    MemberPairs(
      name: "numbered towns",
      text: """
        Dem Beirat für Familien gehören die Frauenliga und der Elternbund an. Zwei Gemeinden \
        schicken ebenfalls jemanden: Büllingen und Eupen. Das Sekretariat führt das Ministerium.
        """,
      pairs: [
        "Beirat für Familien <- Frauenliga", "Beirat für Familien <- Elternbund",
        "Beirat für Familien <- Büllingen", "Beirat für Familien <- Eupen",
        "Beirat für Familien <- Ministerium = secretary",
      ]),
    MemberPairs(
      name: "who carries and who pays",
      text: """
        Das Bündnis „Nord hilft“ wächst. Koordiniert wird das Bündnis von der Caritas. Die Regierung \
        beteiligt sich mit 5.000 Euro an den Kosten. Einberufen wird es von der Ministerin.
        """,
      pairs: [
        "Bündnis „Nord hilft“ <- Caritas = coordinator",
        "Bündnis „Nord hilft“ <- Regierung = funder",
        "Bündnis „Nord hilft“ <- Ministerin = coordinator",
      ]),
    MemberPairs(
      name: "minutes",
      text: """
        Arbeitskreis Asyl Musterdorf

        Teilnehmer:
        Frau Quint (Diakonie), Herr Plim (Stadt Musterdorf)
        Entschuldigt: Herr Brack (Caritas)
        """,
      pairs: [
        "Arbeitskreis Asyl Musterdorf <- Diakonie",
        "Arbeitskreis Asyl Musterdorf <- Stadt Musterdorf",
        "Arbeitskreis Asyl Musterdorf <- Caritas",
      ]),
  ]
}

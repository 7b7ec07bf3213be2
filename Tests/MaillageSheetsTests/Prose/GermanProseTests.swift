import Testing

@testable import MaillageSheets

@Suite struct GermanProseTests {
  /// Each rule of the German table on a sheet of its own.
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "members of the council",
      text: """
        Der Präventionsrat Musterstadt wurde 2011 gegründet. Dem Rat gehören die \
        Polizeiinspektion Musterstadt, das Jugendamt, die Agentur für Arbeit, der \
        Kreissportbund und zwei Schulen an. Den Vorsitz führt Bürgermeisterin Zelda \
        Quint.
        """,
      pairs: [
        "Präventionsrat Musterstadt <- Polizeiinspektion Musterstadt",
        "Präventionsrat Musterstadt <- Jugendamt",
        "Präventionsrat Musterstadt <- Agentur für Arbeit",
        "Präventionsrat Musterstadt <- Kreissportbund",
        "Präventionsrat Musterstadt <- Schulen",
        "Präventionsrat Musterstadt <- Bürgermeisterin = chair",
      ]),
    MemberPairs(
      name: "network works with",
      text: """
        Im Netzwerk Frühe Hilfen wirken das Gesundheitsamt, die Caritas, der Deutsche \
        Kinderschutzbund und die Hebammenpraxis Sonnenschein mit. Träger ist das ÖSHZ \
        Bütgenbach. Gefördert wird das Netzwerk durch die Deutschsprachige Gemeinschaft.
        """,
      pairs: [
        "Netzwerk Frühe Hilfen <- Gesundheitsamt",
        "Netzwerk Frühe Hilfen <- Caritas",
        "Netzwerk Frühe Hilfen <- Deutsche Kinderschutzbund|Deutscher Kinderschutzbund",
        "Netzwerk Frühe Hilfen <- Hebammenpraxis Sonnenschein",
        "Netzwerk Frühe Hilfen <- ÖSHZ Bütgenbach = coordinator",
        "Netzwerk Frühe Hilfen <- Deutschsprachige Gemeinschaft = funder",
      ]),
    MemberPairs(
      name: "composed of",
      text: """
        Der Kriminalpräventive Rat setzt sich zusammen aus Vertretern der \
        Stadtverwaltung, der Polizei, der Staatsanwaltschaft, des Jugendgerichts und \
        der Kirchen.
        """,
      pairs: [
        "Kriminalpräventive Rat|Kriminalpräventiver Rat <- Stadtverwaltung",
        "Kriminalpräventive Rat|Kriminalpräventiver Rat <- Polizei",
        "Kriminalpräventive Rat|Kriminalpräventiver Rat <- Staatsanwaltschaft",
        "Kriminalpräventive Rat|Kriminalpräventiver Rat <- Jugendgerichts|Jugendgericht",
        "Kriminalpräventive Rat|Kriminalpräventiver Rat <- Kirchen",
      ]),
    MemberPairs(
      name: "bullets",
      text: """
        Runder Tisch gegen häusliche Gewalt

        Mitglieder:
        - Frauenhaus Eupen
        - Polizeizone Weser-Göhl
        - Kaleido Ostbelgien (Dienst)
        - Frau Zelda Quint, Opferhilfe
        - Staatsanwaltschaft Eupen
        """,
      pairs: [
        "Runder Tisch gegen häusliche Gewalt <- Frauenhaus Eupen",
        "Runder Tisch gegen häusliche Gewalt <- Polizeizone Weser-Göhl",
        "Runder Tisch gegen häusliche Gewalt <- Kaleido Ostbelgien",
        "Runder Tisch gegen häusliche Gewalt <- Opferhilfe",
        "Runder Tisch gegen häusliche Gewalt <- Staatsanwaltschaft Eupen",
      ]),
    MemberPairs(
      name: "cooperation partners",
      text: """
        Das Projekt „Starke Straße“ richtet sich an Jugendliche. Kooperationspartner \
        sind der Stadtjugendring, das Jugendzentrum Oase und die Polizeizone Eifel. \
        Finanziert wird das Projekt vom Ministerium der Deutschsprachigen Gemeinschaft.
        """,
      pairs: [
        "Projekt „Starke Straße“|Starke Straße <- Stadtjugendring",
        "Projekt „Starke Straße“|Starke Straße <- Jugendzentrum Oase",
        "Projekt „Starke Straße“|Starke Straße <- Polizeizone Eifel",
        "Projekt „Starke Straße“|Starke Straße <- Ministerium der Deutschsprachigen Gemeinschaft = funder",
      ]),
    MemberPairs(
      name: "chairmanship",
      text: """
        Unter Vorsitz der Bürgermeisterin tagt die Lenkungsgruppe Integration viermal \
        im Jahr. Mitglieder sind das ÖSHZ, der Sozialdienst, Info-Integration und das \
        Rote Kreuz.
        """,
      pairs: [
        "Lenkungsgruppe Integration <- Bürgermeisterin = chair",
        "Lenkungsgruppe Integration <- ÖSHZ",
        "Lenkungsgruppe Integration <- Sozialdienst",
        "Lenkungsgruppe Integration <- Info-Integration",
        "Lenkungsgruppe Integration <- Rote Kreuz|Rotes Kreuz",
      ]),
    MemberPairs(
      name: "press",
      text: """
        Eupen. An dem Runden Tisch Jugend nahmen neben Schöffe Xaver Blom auch \
        Jugendrichterin Zelda Quint, das Jugendbüro, die SIA und die Jugendhilfe teil. \
        „Wir wollen mehr tun“, sagte Blom. Der Rat der deutschsprachigen Jugend soll \
        künftig auch eingeladen werden.
        """,
      pairs: [
        "Runden Tisch Jugend|Runder Tisch Jugend <- Schöffe",
        "Runden Tisch Jugend|Runder Tisch Jugend <- Jugendrichterin",
        "Runden Tisch Jugend|Runder Tisch Jugend <- Jugendbüro",
        "Runden Tisch Jugend|Runder Tisch Jugend <- SIA",
        "Runden Tisch Jugend|Runder Tisch Jugend <- Jugendhilfe",
      ]),
    MemberPairs(
      name: "sits in",
      text: """
        Das Jugendamt sitzt im Präventionsrat und im Arbeitskreis Sucht. Die \
        Schuldnerberatung ist nicht im Präventionsrat vertreten.
        """,
      pairs: [
        "Präventionsrat <- Jugendamt",
        "Arbeitskreis Sucht <- Jugendamt",
      ]),
    MemberPairs(
      name: "part of",
      text: """
        Die Arbeitsgruppe Wohnen ist Teil des Sozialbeirats. In der Arbeitsgruppe \
        Wohnen arbeiten der Mieterverein, die Wohnungsgesellschaft Nosbau und das ÖSHZ \
        zusammen.
        """,
      pairs: [
        "Arbeitsgruppe Wohnen <- Mieterverein",
        "Arbeitsgruppe Wohnen <- Wohnungsgesellschaft Nosbau",
        "Arbeitsgruppe Wohnen <- ÖSHZ",
      ]),
    MemberPairs(
      name: "swiss",
      text: """
        Die Plattform Gewaltprävention besteht aus folgenden Mitgliedern: \
        Kantonspolizei, Schulsozialarbeit, Fachstelle Integration, Opferberatung sowie \
        Vertreterinnen und Vertreter der Moscheen. Geleitet wird die Plattform vom \
        Sicherheitsdepartement.
        """,
      pairs: [
        "Plattform Gewaltprävention <- Kantonspolizei",
        "Plattform Gewaltprävention <- Schulsozialarbeit",
        "Plattform Gewaltprävention <- Fachstelle Integration",
        "Plattform Gewaltprävention <- Opferberatung",
        "Plattform Gewaltprävention <- Moscheen",
        "Plattform Gewaltprävention <- Sicherheitsdepartement = coordinator|chair",
      ]),
    MemberPairs(
      name: "verb last",
      text: """
        Der Arbeitskreis Asyl wird von der Gemeinde Raeren koordiniert. Am Arbeitskreis \
        beteiligen sich der Sozialdienst, die Pfarre und mehrere Vereine. Das Projekt \
        wird durch den König-Baudouin-Fonds unterstützt.
        """,
      pairs: [
        "Arbeitskreis Asyl <- Gemeinde Raeren = coordinator",
        "Arbeitskreis Asyl <- Sozialdienst",
        "Arbeitskreis Asyl <- Pfarre",
        "Arbeitskreis Asyl <- Vereine",
        "Arbeitskreis Asyl <- König-Baudouin-Fonds = funder",
      ]),
    MemberPairs(
      name: "minutes",
      text: """
        Protokoll des Sicherheitsbeirats

        Anwesend: Herr Blom (Polizeizone), Frau Quint (ÖSHZ), Dr. X. Tannhoff (Schulrat)
        Entschuldigt: Herr Pfifferling (Feuerwehr)
        """,
      pairs: [
        "Sicherheitsbeirats|Sicherheitsbeirat <- Polizeizone",
        "Sicherheitsbeirats|Sicherheitsbeirat <- ÖSHZ",
        "Sicherheitsbeirats|Sicherheitsbeirat <- Schulrat",
        "Sicherheitsbeirats|Sicherheitsbeirat <- Feuerwehr",
      ]),
    MemberPairs(
      name: "could",
      text: """
        In den Rat für Zusammenleben könnten später auch die Betriebe aufgenommen \
        werden. Im Rat für Zusammenleben sind das Jugendheim, die Moschee Eupen und die \
        Anne-Frank-Schule vertreten.
        """,
      pairs: [
        "Rat für Zusammenleben <- Jugendheim",
        "Rat für Zusammenleben <- Moschee Eupen",
        "Rat für Zusammenleben <- Anne-Frank-Schule",
      ]),
  ]
}

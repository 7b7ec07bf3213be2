/// Turns of phrase in German, one a text, and who takes part in what.
enum GermanPhraseExamples {
  static let all: [MemberPairs] = [
    MemberPairs(
      name: "Die Jugendkonferenz Bütgenbach versammelt das Jugendbüro",
      text: """
        Die Jugendkonferenz Bütgenbach versammelt das Jugendbüro, die Gemeindeschule, \
        den Sportbund und die Feuerwehr.
        """,
      pairs: [
        "Jugendkonferenz Bütgenbach <- Jugendbüro",
        "Jugendkonferenz Bütgenbach <- Gemeindeschule",
        "Jugendkonferenz Bütgenbach <- Sportbund",
        "Jugendkonferenz Bütgenbach <- Feuerwehr",
      ]),
    MemberPairs(
      name: "Träger des Netzwerks Familie sind die",
      text: """
        Träger des Netzwerks Familie sind die Gemeinde Raeren, Kaleido und das ÖSHZ \
        Raeren. Finanziert wird das Netzwerk von der Deutschsprachigen Gemeinschaft.
        """,
      pairs: [
        "Netzwerk Familie|Netzwerks Familie <- Gemeinde Raeren = coordinator",
        "Netzwerk Familie|Netzwerks Familie <- Kaleido = coordinator",
        "Netzwerk Familie|Netzwerks Familie <- ÖSHZ Raeren = coordinator",
        "Netzwerk Familie|Netzwerks Familie <- Deutschsprachigen Gemeinschaft = funder",
      ]),
    MemberPairs(
      name: "Der Präventionsrat Nordstadt setzt sich aus",
      text: """
        Der Präventionsrat Nordstadt setzt sich aus Vertreterinnen und Vertretern der \
        Polizei, der Schulen, der Kirchen sowie des Jugendamtes zusammen. Den Vorsitz \
        hat die Bürgermeisterin inne.
        """,
      pairs: [
        "Präventionsrat Nordstadt <- Polizei",
        "Präventionsrat Nordstadt <- Schulen",
        "Präventionsrat Nordstadt <- Kirchen",
        "Präventionsrat Nordstadt <- Jugendamt",
        "Präventionsrat Nordstadt <- Bürgermeisterin = chair",
      ]),
    MemberPairs(
      name: "Im Arbeitskreis Sucht sind neben der",
      text: """
        Im Arbeitskreis Sucht sind neben der Suchtberatungsstelle auch das Krankenhaus, \
        die Polizei und die AOK vertreten.
        """,
      pairs: [
        "Arbeitskreis Sucht <- Suchtberatungsstelle",
        "Arbeitskreis Sucht <- Krankenhaus",
        "Arbeitskreis Sucht <- Polizei",
        "Arbeitskreis Sucht <- AOK",
      ]),
    MemberPairs(
      name: "Gemeinsam mit der Caritas der Stadt",
      text: """
        Gemeinsam mit der Caritas, der Stadt Chur und dem Jugendhaus hat die \
        Kantonspolizei den Runden Tisch Jugend gegründet.
        """,
      pairs: [
        "Runder Tisch Jugend <- Caritas",
        "Runder Tisch Jugend <- Stadt Chur",
        "Runder Tisch Jugend <- Jugendhaus",
        "Runder Tisch Jugend <- Kantonspolizei = coordinator|member",
      ]),
    MemberPairs(
      name: "Mitglieder des Integrationsbeirats sind der Türkische",
      text: """
        Mitglieder des Integrationsbeirats sind der Türkische Kulturverein, Caritas, die \
        Volkshochschule und das Sozialamt. Nicht mehr dabei ist der Sportverein.
        """,
      pairs: [
        "Integrationsbeirats|Integrationsbeirat <- Türkische Kulturverein",
        "Integrationsbeirats|Integrationsbeirat <- Caritas",
        "Integrationsbeirats|Integrationsbeirat <- Volkshochschule",
        "Integrationsbeirats|Integrationsbeirat <- Sozialamt",
      ]),
    MemberPairs(
      name: "Die Plattform Wohnen besteht aus dem",
      text: """
        Die Plattform Wohnen besteht aus dem ÖSHZ Eupen, der Wohnraum VoG, der Stadt \
        Eupen und Nosbau. Sie wird vom ÖSHZ koordiniert und arbeitet mit dem Netzwerk \
        Armut zusammen.
        """,
      pairs: [
        "Plattform Wohnen <- ÖSHZ Eupen",
        "Plattform Wohnen <- Wohnraum",
        "Plattform Wohnen <- Stadt Eupen",
        "Plattform Wohnen <- Nosbau",
        "Plattform Wohnen <- ÖSHZ = coordinator",
      ]),
    MemberPairs(
      name: "Dem Steuerungskreis gehören Oberbürgermeister Polizeipräsident und",
      text: """
        Dem Steuerungskreis gehören Oberbürgermeister, Polizeipräsident und Schulamt an; \
        er steuert den Präventionsrat.
        """,
      pairs: [
        "Steuerungskreis <- Oberbürgermeister",
        "Steuerungskreis <- Polizeipräsident",
        "Steuerungskreis <- Schulamt",
      ]),
    MemberPairs(
      name: "Am Projekt Starke Eltern beteiligen sich",
      text: """
        Am Projekt „Starke Eltern" beteiligen sich drei Kindergärten, die \
        Stadtbibliothek und das Familienzentrum.
        """,
      pairs: [
        "Projekt „Starke Eltern\"|Starke Eltern <- Kindergärten",
        "Projekt „Starke Eltern\"|Starke Eltern <- Stadtbibliothek",
        "Projekt „Starke Eltern\"|Starke Eltern <- Familienzentrum",
      ]),
    MemberPairs(
      name: "Der Runde Tisch wird von der",
      text: """
        Der Runde Tisch wird von der Stadt Aarau einberufen. Es kommen zusammen: die \
        Schulen, die Jugendarbeit, die Stadtpolizei.
        """,
      pairs: [
        "Runder Tisch <- Stadt Aarau = coordinator",
        "Runder Tisch <- Schulen",
        "Runder Tisch <- Jugendarbeit",
        "Runder Tisch <- Stadtpolizei",
      ]),
    MemberPairs(
      name: "Der Jugendbeirat wurde von der Gemeinde",
      text: """
        Der Jugendbeirat wurde von der Gemeinde Lontzen ins Leben gerufen. Jugendtreff, \
        KLJ und Musikverein schicken je zwei Delegierte.
        """,
      pairs: [
        "Jugendbeirat <- Gemeinde Lontzen = coordinator",
        "Jugendbeirat <- Jugendtreff",
        "Jugendbeirat <- KLJ",
        "Jugendbeirat <- Musikverein",
      ]),
    MemberPairs(
      name: "Zum Netzwerk Gesund aufwachsen haben sich",
      text: """
        Zum Netzwerk „Gesund aufwachsen" haben sich das Gesundheitsamt, die Krankenkasse \
        DAK, der Kinderschutzbund und zwei Hebammenpraxen zusammengeschlossen.
        """,
      pairs: [
        "Netzwerk „Gesund aufwachsen\"|Gesund aufwachsen <- Gesundheitsamt",
        "Netzwerk „Gesund aufwachsen\"|Gesund aufwachsen <- Krankenkasse DAK",
        "Netzwerk „Gesund aufwachsen\"|Gesund aufwachsen <- Kinderschutzbund",
        "Netzwerk „Gesund aufwachsen\"|Gesund aufwachsen <- Hebammenpraxen",
      ]),
    MemberPairs(
      name: "Das Bündnis für Familie dem inzwischen",
      text: """
        Das Bündnis für Familie, dem inzwischen die IHK, das Mehrgenerationenhaus und \
        die Volksbank angehören, wird von der Gleichstellungsbeauftragten geleitet.
        """,
      pairs: [
        "Bündnis für Familie <- IHK",
        "Bündnis für Familie <- Mehrgenerationenhaus",
        "Bündnis für Familie <- Volksbank",
        "Bündnis für Familie <- Gleichstellungsbeauftragten = chair|coordinator",
      ]),
    MemberPairs(
      name: "Auch die Feuerwehr Amel und das",
      text: """
        Auch die Feuerwehr Amel und das Rote Kreuz sind Mitglied der Sicherheitszelle.
        """,
      pairs: [
        "Sicherheitszelle <- Feuerwehr Amel",
        "Sicherheitszelle <- Rote Kreuz",
      ]),
    MemberPairs(
      name: "Die Partner der Präventionszelle sind Polizeizone",
      text: """
        Die Partner der Präventionszelle sind: Polizeizone Eifel, ASL, Patchwork und das \
        Zentrum für Aus- und Weiterbildung.
        """,
      pairs: [
        "Präventionszelle <- Polizeizone Eifel",
        "Präventionszelle <- ASL",
        "Präventionszelle <- Patchwork",
        "Präventionszelle <- Zentrum für Aus- und Weiterbildung",
      ]),
  ]
}

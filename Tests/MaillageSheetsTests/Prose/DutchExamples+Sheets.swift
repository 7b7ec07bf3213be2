/// Whole sheets: headers, minutes, several platforms, funders, what is denied or only possible.
extension DutchExamples {
  static let sheets: [DutchExample] = [
    DutchExample(
      rule: "made up of; a possible guest is no member",
      text: """
        Lokale Integrale Veiligheidscel (LIVC-R) Vilvoorde

        De LIVC-R bestaat uit de burgemeester, de korpschef van de politiezone VIMA, de \
        radicaliseringsambtenaar van de stad, het OCMW, het CAW Halle-Vilvoorde en de \
        straathoekwerkers van Groep Intro. De burgemeester zit de cel voor. Indien nodig \
        kan ook het justitiehuis uitgenodigd worden.
        """,
      seats: [
        "Lokale Integrale Veiligheidscel < CAW Halle-Vilvoorde",
        "Lokale Integrale Veiligheidscel < OCMW",
        "Lokale Integrale Veiligheidscel < burgemeester = chair",
        "Lokale Integrale Veiligheidscel < korpschef van de politiezone VIMA",
        "Lokale Integrale Veiligheidscel < radicaliseringsambtenaar van de stad",
        "Lokale Integrale Veiligheidscel < straathoekwerkers van Groep Intro",
      ]),
    DutchExample(
      rule: "header fields; inner colons; GO!",
      text: """
        Gemeente: Antwerpen
        Organisatie: vzw Ceapire
        Provincie: Antwerpen
        Domein: radicalisering
        Preventie: secundair
        Contactpersoon: Jan Verbeke

        Het project “Sterke Schouders” begeleidt jongeren. Partners van het project zijn: \
        Lokale politie: wijkwerking, jeugdbrigade; OCMW Antwerpen; Hulpverlening in open \
        milieu: AMO Dynamica, AMO Basis; het CLB GO! Antwerpen en de Vlaamse overheid \
        (financiering).
        """,
      seats: [
        "project “Sterke Schouders” < AMO Basis",
        "project “Sterke Schouders” < AMO Dynamica",
        "project “Sterke Schouders” < CLB GO! Antwerpen",
        "project “Sterke Schouders” < Ceapire = coordinator",
        "project “Sterke Schouders” < Lokale politie",
        "project “Sterke Schouders” < OCMW Antwerpen",
        "project “Sterke Schouders” < Vlaamse overheid = funder",
      ]),
    DutchExample(
      rule: "one actor with its bodies",
      text: """
        CAW De Kempen zetelt in het Lokaal Sociaal Overleg, de LIVC-R van Turnhout, het \
        Huis van het Kind en de stuurgroep Drugpunt.
        """,
      seats: [
        "Huis van het Kind < CAW De Kempen",
        "LIVC-R van Turnhout < CAW De Kempen",
        "Lokaal Sociaal Overleg < CAW De Kempen",
        "stuurgroep Drugpunt < CAW De Kempen",
      ]),
    DutchExample(
      rule: "part of two bodies",
      text: """
        De jeugddienst maakt deel uit van het Lokaal Jeugdoverleg en van de werkgroep \
        Vrije Tijd.
        """,
      seats: [
        "Lokaal Jeugdoverleg < jeugddienst",
        "werkgroep Vrije Tijd < jeugddienst",
      ]),
    DutchExample(
      rule: "minutes: those present sit there, and those who sent apologies",
      text: """
        Verslag Welzijnsraad Lier van 12 maart

        Aanwezig: Lien Claes (CAW Boom Mechelen Lier), Tom Wouters (stad Lier)
        Verontschuldigd: Els Maes (CLB)

        De Welzijnsraad verenigt het OCMW Lier, het CAW Boom Mechelen Lier, de \
        mutualiteiten, de wijkgezondheidscentra en het Sint-Maria Woon- en Zorgcentrum.
        """,
      seats: [
        "Welzijnsraad < CAW Boom Mechelen Lier",
        "Welzijnsraad < CLB",
        "Welzijnsraad < OCMW Lier",
        "Welzijnsraad < Sint-Maria Woon- en Zorgcentrum",
        "Welzijnsraad < mutualiteiten",
        "Welzijnsraad < stad Lier",
        "Welzijnsraad < wijkgezondheidscentra",
      ]),
    DutchExample(
      rule: "denied and possible",
      text: """
        Het Netwerk Kinderarmoede bestaat niet meer. De gemeente heeft geen partners. De \
        bibliotheek zou later eventueel kunnen aansluiten bij het netwerk.
        """,
      seats: []),
    DutchExample(
      rule: "initiative of; work along",
      text: """
        Het Buurtplatform Kuregem is een initiatief van de gemeente Anderlecht in \
        samenwerking met de vzw Cultureghem, Forum in het Gewest, het OCMW en de \
        politiezone Zuid. Ook de brandweer en de buurtscholen werken mee.
        """,
      seats: [
        "Buurtplatform Kuregem < Cultureghem",
        "Buurtplatform Kuregem < Forum in het Gewest",
        "Buurtplatform Kuregem < OCMW",
        "Buurtplatform Kuregem < brandweer",
        "Buurtplatform Kuregem < buurtscholen",
        "Buurtplatform Kuregem < gemeente Anderlecht = coordinator",
        "Buurtplatform Kuregem < politiezone Zuid",
      ]),
    DutchExample(
      rule: "headed by; possible guests",
      text: """
        Sinds 2019 heeft Oostende een LIVC. De LIVC wordt voorgezeten door de burgemeester \
        en telt vertegenwoordigers van de lokale politie, het OCMW, de dienst Integratie, \
        het CAW en het onderwijs. Ook het parket en de gouverneur kunnen uitgenodigd \
        worden.
        """,
      seats: [
        "LIVC < CAW",
        "LIVC < OCMW",
        "LIVC < burgemeester = chair",
        "LIVC < dienst Integratie",
        "LIVC < lokale politie",
        "LIVC < onderwijs",
      ]),
    DutchExample(
      rule: "founded together; two funders",
      text: """
        Beweging tegen armoede

        De stad Roeselare, het OCMW, Welzijnsschakels, vzw De Kier en het Rode Kruis \
        hebben samen het Platform Kansarmoede opgericht. Het platform wordt financieel \
        ondersteund door de Vlaamse overheid en de provincie West-Vlaanderen.
        """,
      seats: [
        "Platform Kansarmoede < De Kier",
        "Platform Kansarmoede < OCMW",
        "Platform Kansarmoede < Rode Kruis",
        "Platform Kansarmoede < Vlaamse overheid = funder",
        "Platform Kansarmoede < Welzijnsschakels",
        "Platform Kansarmoede < provincie West-Vlaanderen = funder",
        "Platform Kansarmoede < stad Roeselare",
      ]),
    DutchExample(
      rule: "formed by",
      text: """
        Het drugpunt werkt voor de gemeenten Evergem, Kaprijke, Lievegem en Zelzate. De \
        Stuurgroep Drugpunt wordt gevormd door de burgemeesters en schepenen van deze \
        gemeenten, de zonechefs en de coördinator van Drugpunt. De stuurgroep \
        wordt gesubsidieerd door de Vlaamse overheid.
        """,
      seats: [
        "Stuurgroep Drugpunt < Vlaamse overheid = funder",
        "Stuurgroep Drugpunt < burgemeesters",
        "Stuurgroep Drugpunt < coördinator van Drugpunt",
        "Stuurgroep Drugpunt < schepenen van deze gemeenten",
        "Stuurgroep Drugpunt < zonechefs",
      ]),
    DutchExample(
      rule: "member of three bodies",
      text: """
        Buurtwerk Noord is lid van het Overleg Samenlevingsopbouw, het Wijkoverleg \
        Seefhoek en de Stuurgroep Wijkwerken. Daarnaast neemt de organisatie deel aan het \
        Jeugdwelzijnsoverleg (JWO).
        """,
      seats: [
        "Overleg Samenlevingsopbouw < Buurtwerk Noord",
        "Stuurgroep Wijkwerken < Buurtwerk Noord",
        "Wijkoverleg Seefhoek < Buurtwerk Noord",
      ]),
  ]
}

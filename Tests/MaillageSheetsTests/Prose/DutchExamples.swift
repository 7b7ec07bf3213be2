internal import Testing

/// A text as towns and their partners write in Dutch, and who sits where in it.
struct DutchExample: Sendable, CustomTestStringConvertible {
  /// What it holds.
  let rule: String
  /// The text; persons are invented.
  let text: String
  /// "platform < member", and "= role" behind it where that is not member; in order of names.
  let seats: [String]

  var testDescription: String { rule }
}

enum DutchExamples {
  static let all: [DutchExample] = [
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
      rule: "the verb stands before the members",
      text: """
        In Mechelen zitten politie, parket, OCMW en de preventiedienst rond de tafel in de \
        Lokale Integrale Veiligheidscel. De cel staat onder voorzitterschap van de \
        burgemeester.
        """,
      seats: [
        "Lokale Integrale Veiligheidscel < OCMW",
        "Lokale Integrale Veiligheidscel < burgemeester = chair",
        "Lokale Integrale Veiligheidscel < parket",
        "Lokale Integrale Veiligheidscel < politie",
        "Lokale Integrale Veiligheidscel < preventiedienst",
      ]),
    DutchExample(
      rule: "plain lines below a word for partners",
      text: """
        Huis van het Kind Zottegem

        Partners:
        Kind en Gezin
        Stad Zottegem, dienst Jeugd
        OCMW Zottegem
        VCLB De Wissel
        Gezinsbond afdeling Zottegem
        De Katrol vzw
        Inloopteam Reddie Teddy
        CAW Oost-Vlaanderen
        """,
      seats: [
        "Huis van het Kind Zottegem < CAW Oost-Vlaanderen",
        "Huis van het Kind Zottegem < De Katrol",
        "Huis van het Kind Zottegem < Gezinsbond afdeling Zottegem",
        "Huis van het Kind Zottegem < Inloopteam Reddie Teddy",
        "Huis van het Kind Zottegem < Kind en Gezin",
        "Huis van het Kind Zottegem < OCMW Zottegem",
        "Huis van het Kind Zottegem < Stad Zottegem",
        "Huis van het Kind Zottegem < VCLB De Wissel",
      ]),
    DutchExample(
      rule: "between, drawn by, subsidised by",
      text: """
        Het Huis van het Kind Aalter is een samenwerking tussen de gemeente, het OCMW, \
        Kind en Gezin, vzw Bethanie, CKG Sint-Jan en de gezinsbond. Het wordt getrokken \
        door de dienst Kinderopvang van de gemeente Aalter en gesubsidieerd door \
        Opgroeien.
        """,
      seats: [
        "Huis van het Kind Aalter < Bethanie",
        "Huis van het Kind Aalter < CKG Sint-Jan",
        "Huis van het Kind Aalter < Kind en Gezin",
        "Huis van het Kind Aalter < OCMW",
        "Huis van het Kind Aalter < Opgroeien = funder",
        "Huis van het Kind Aalter < dienst Kinderopvang van de gemeente Aalter = coordinator",
        "Huis van het Kind Aalter < gemeente",
        "Huis van het Kind Aalter < gezinsbond",
      ]),
    DutchExample(
      rule: "shared head in a sentence that begins with the platform",
      text: """
        Geïntegreerd breed onthaal Meetjesland

        In het samenwerkingsverband GBO Meetjesland werken de OCMW’s van Eeklo, Kaprijke \
        en Zelzate, het CAW Oost-Vlaanderen en de diensten maatschappelijk werk van CM en \
        Solidaris samen.
        """,
      seats: [
        "samenwerkingsverband GBO Meetjesland < CAW Oost-Vlaanderen",
        "samenwerkingsverband GBO Meetjesland < OCMW Eeklo",
        "samenwerkingsverband GBO Meetjesland < OCMW Kaprijke",
        "samenwerkingsverband GBO Meetjesland < OCMW Zelzate",
        "samenwerkingsverband GBO Meetjesland < Solidaris",
        "samenwerkingsverband GBO Meetjesland < diensten maatschappelijk werk van CM",
      ]),
    DutchExample(
      rule: "items below “maken deel uit van”; apologies are no members",
      text: """
        Het Lokaal Welzijnsoverleg Tienen komt vier keer per jaar samen. Maken deel uit \
        van het overleg:
        • het Sociaal Huis
        • de politiezone Hageland
        • CGG Vlaams-Brabant Oost (centrum voor geestelijke gezondheidszorg)
        • de huisartsenkring
        • de vzw Ons Huis
        • scholen en CLB’s
        Verontschuldigd: mevrouw An Peeters
        """,
      seats: [
        "Lokaal Welzijnsoverleg Tienen < CGG Vlaams-Brabant Oost",
        "Lokaal Welzijnsoverleg Tienen < Ons Huis",
        "Lokaal Welzijnsoverleg Tienen < Sociaal Huis",
        "Lokaal Welzijnsoverleg Tienen < huisartsenkring",
        "Lokaal Welzijnsoverleg Tienen < politiezone Hageland",
        "Lokaal Welzijnsoverleg Tienen < scholen en CLB’s",
      ]),
    DutchExample(
      rule: "samenstelling; representatives of",
      text: """
        Lokaal Overleg Kinderopvang Heist-op-den-Berg

        Samenstelling: de schepen van Kinderopvang, vertegenwoordigers van de \
        buitenschoolse opvang ’t Zandkasteel, het dienstencentrum, Landelijke \
        Kinderopvang, de lokale scholen, de ouders en Kind en Gezin. Het secretariaat ligt \
        bij de dienst Welzijn.
        """,
      seats: [
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < Kind en Gezin",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < Landelijke Kinderopvang",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < buitenschoolse opvang ’t Zandkasteel",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < dienst Welzijn = secretary",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < dienstencentrum",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < lokale scholen",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < ouders",
        "Lokaal Overleg Kinderopvang Heist-op-den-Berg < schepen van Kinderopvang",
      ]),
    DutchExample(
      rule: "join hands with; shared heads; supported by",
      text: """
        Drugoverleg Kempen

        De gemeenten Geel, Mol en Balen slaan samen met de politiezones Kempen N-O en \
        Geel-Laakdal-Meerhout, CGG Kempen, De Sleutel en het CLB de handen in elkaar in \
        het Drugoverleg Kempen. Het overleg wordt gecoördineerd door Welzijnszorg Kempen, \
        met de steun van de provincie Antwerpen.
        """,
      seats: [
        "Drugoverleg Kempen < CGG Kempen",
        "Drugoverleg Kempen < CLB",
        "Drugoverleg Kempen < De Sleutel",
        "Drugoverleg Kempen < Welzijnszorg Kempen = coordinator",
        "Drugoverleg Kempen < gemeente Balen",
        "Drugoverleg Kempen < gemeente Geel",
        "Drugoverleg Kempen < gemeente Mol",
        "Drugoverleg Kempen < politiezone Geel-Laakdal-Meerhout",
        "Drugoverleg Kempen < politiezone Kempen N-O",
        "Drugoverleg Kempen < provincie Antwerpen = funder",
      ]),
    DutchExample(
      rule: "members between “nemen” and “deel”; a denial",
      text: """
        Aan het buurtoverleg Brugse Poort nemen Samenlevingsopbouw Gent, het \
        Wijkgezondheidscentrum, de lokale politie, jeugdwerking Jong vzw, het \
        dienstencentrum en bewoners deel. De drugsbrigade maakt geen deel uit van het \
        buurtoverleg.
        """,
      seats: [
        "buurtoverleg Brugse Poort < Samenlevingsopbouw Gent",
        "buurtoverleg Brugse Poort < Wijkgezondheidscentrum",
        "buurtoverleg Brugse Poort < bewoners",
        "buurtoverleg Brugse Poort < dienstencentrum",
        "buurtoverleg Brugse Poort < jeugdwerking Jong",
        "buurtoverleg Brugse Poort < lokale politie",
      ]),
    DutchExample(
      rule: "announced number and colon",
      text: """
        De stuurgroep van het project “Samen Sterk” telt zes partners: de stad Genk, Stebo \
        vzw, Arktos, het RIMO Limburg, de VDAB en de sociale huisvestingsmaatschappij \
        Nieuw Dak.
        """,
      seats: [
        "stuurgroep < Arktos",
        "stuurgroep < RIMO Limburg",
        "stuurgroep < Stebo",
        "stuurgroep < VDAB",
        "stuurgroep < sociale huisvestingsmaatschappij Nieuw Dak",
        "stuurgroep < stad Genk",
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
        "project “Sterke Schouders” < Vlaamse overheid",
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
      rule: "minutes: those present are no members",
      text: """
        Verslag Welzijnsraad Lier van 12 maart

        Aanwezig: Lien Claes (CAW), Tom Wouters (OCMW)
        Verontschuldigd: Els Maes (CLB)

        De Welzijnsraad verenigt het OCMW Lier, het CAW Boom Mechelen Lier, de \
        mutualiteiten, de wijkgezondheidscentra en het Sint-Maria Woon- en Zorgcentrum.
        """,
      seats: [
        "Welzijnsraad Lier < CAW Boom Mechelen Lier",
        "Welzijnsraad Lier < OCMW Lier",
        "Welzijnsraad Lier < Sint-Maria Woon- en Zorgcentrum",
        "Welzijnsraad Lier < mutualiteiten",
        "Welzijnsraad Lier < wijkgezondheidscentra",
      ]),
    DutchExample(
      rule: "numbered items, representatives, slashes, a name with “en”",
      text: """
        De Lokale Adviesraad Diversiteit is samengesteld uit:
        1. een vertegenwoordiger van de stad;
        2. twee leden van de Federatie van Marokkaanse Verenigingen;
        3. de coördinator van Atlas;
        4. de dienst Jeugd/Sport/Cultuur;
        5. het Agentschap Zorg en Gezondheid.
        """,
      seats: [
        "Lokale Adviesraad Diversiteit < Agentschap Zorg en Gezondheid",
        "Lokale Adviesraad Diversiteit < Federatie van Marokkaanse Verenigingen",
        "Lokale Adviesraad Diversiteit < coördinator van Atlas",
        "Lokale Adviesraad Diversiteit < dienst Jeugd/Sport/Cultuur",
        "Lokale Adviesraad Diversiteit < stad",
      ]),
    DutchExample(
      rule: "shared head of two words; enz.",
      text: """
        Wie is wie in de Eerstelijnszone Dender?

        De zorgraad van de Eerstelijnszone Dender bestaat uit vertegenwoordigers van de \
        lokale besturen Aalst, Ninove en Haaltert, de huisartsen, de \
        thuisverpleegkundigen, het Wit-Gele Kruis, OLV Ziekenhuis, enz.
        """,
      seats: [
        "zorgraad < OLV Ziekenhuis",
        "zorgraad < Wit-Gele Kruis",
        "zorgraad < huisartsen",
        "zorgraad < lokaal bestuur Aalst",
        "zorgraad < lokaal bestuur Haaltert",
        "zorgraad < lokaal bestuur Ninove",
        "zorgraad < thuisverpleegkundigen",
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
      rule: "members are; a question is no member",
      text: """
        Wie zetelt in de Lokale Integrale Veiligheidscel?

        De vaste leden van de cel zijn de burgemeester, de informatieambtenaar van de \
        lokale politie, de casemanager en de coördinator sociale preventie. De voorzitter \
        is de burgemeester. Op vraag kunnen ook leerkrachten worden gehoord.
        """,
      seats: [
        "Lokale Integrale Veiligheidscel < burgemeester = chair",
        "Lokale Integrale Veiligheidscel < casemanager",
        "Lokale Integrale Veiligheidscel < coördinator sociale preventie",
        "Lokale Integrale Veiligheidscel < informatieambtenaar van de lokale politie",
      ]),
    DutchExample(
      rule: "items with a colon, with “en”, with brackets",
      text: """
        Partners Huis van het Kind Geraardsbergen

        Het Huis van het Kind Geraardsbergen wordt gedragen door een netwerk van partners. \
        Momenteel zijn volgende organisaties aangesloten:

        - Stad Geraardsbergen: dienst Onderwijs, Jeugddienst, Bibliotheek
        - OCMW Geraardsbergen
        - Kind & Gezin
        - CLB GO! Geraardsbergen en VCLB Zuid-Oost-Vlaanderen
        - Inloophuis De Kleine Ster (CAW)
        - Teledienst vzw
        - ...
        """,
      seats: [
        "Huis van het Kind Geraardsbergen < CLB GO! Geraardsbergen",
        "Huis van het Kind Geraardsbergen < Inloophuis De Kleine Ster",
        "Huis van het Kind Geraardsbergen < Kind & Gezin",
        "Huis van het Kind Geraardsbergen < OCMW Geraardsbergen",
        "Huis van het Kind Geraardsbergen < Stad Geraardsbergen",
        "Huis van het Kind Geraardsbergen < Teledienst",
        "Huis van het Kind Geraardsbergen < VCLB Zuid-Oost-Vlaanderen",
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
      rule: "lists below several headings without colons",
      text: """
        Leden van de Lokale Adviesraad Kinderopvang (LOK)

        Voorzitter: Griet Verhulst
        Secretaris: dienst Gezin

        Stemgerechtigde leden
        Kinderdagverblijf De Bijtjes
        Stekelbees
        IBO Het Speelkasteel
        Freinetschool De Boomgaard
        Gezinsbond
        Waarnemers
        Kind en Gezin
        """,
      seats: [
        "Lokale Adviesraad Kinderopvang < Freinetschool De Boomgaard",
        "Lokale Adviesraad Kinderopvang < Gezinsbond",
        "Lokale Adviesraad Kinderopvang < IBO Het Speelkasteel",
        "Lokale Adviesraad Kinderopvang < Kind en Gezin",
        "Lokale Adviesraad Kinderopvang < Kinderdagverblijf De Bijtjes",
        "Lokale Adviesraad Kinderopvang < Stekelbees",
        "Lokale Adviesraad Kinderopvang < dienst Gezin = secretary",
      ]),
    DutchExample(
      rule: "semicolons; numbers; two rivers",
      text: """
        Het Netwerk Geestelijke Gezondheid Leieland is opgebouwd rond de volgende \
        partners: CGG Mandel en Leie; het Psychiatrisch Centrum Menen; PZ Heilige Familie \
        (Kortrijk); de huisartsenverenigingen van Kortrijk en Waregem; Similes vzw, de \
        vereniging voor familieleden; en de mobiele teams 2a en 2b.
        """,
      seats: [
        "Netwerk Geestelijke Gezondheid Leieland < CGG Mandel en Leie",
        "Netwerk Geestelijke Gezondheid Leieland < PZ Heilige Familie",
        "Netwerk Geestelijke Gezondheid Leieland < Psychiatrisch Centrum Menen",
        "Netwerk Geestelijke Gezondheid Leieland < Similes vzw, de vereniging voor familieleden",
        "Netwerk Geestelijke Gezondheid Leieland < huisartsenverenigingen van Kortrijk en Waregem",
        "Netwerk Geestelijke Gezondheid Leieland < mobiele teams 2a en 2b",
      ]),
    DutchExample(
      rule: "delegates meet in",
      text: """
        Vertegenwoordigers van de gemeente, het OCMW, de politiezone Rhode & Schelde, de \
        lokale handelaars en de jeugdraad komen maandelijks samen in het \
        Veiligheidsoverleg Destelbergen.
        """,
      seats: [
        "Veiligheidsoverleg Destelbergen < OCMW",
        "Veiligheidsoverleg Destelbergen < gemeente",
        "Veiligheidsoverleg Destelbergen < jeugdraad",
        "Veiligheidsoverleg Destelbergen < lokale handelaars",
        "Veiligheidsoverleg Destelbergen < politiezone Rhode & Schelde",
      ]),
    DutchExample(
      rule: "meet with each other",
      text: """
        Antwerpse aanpak

        In de Antwerpse lokale integrale veiligheidscel (LIVC-R) overleggen de stad, de \
        politie, het parket, het justitiehuis en de Dienst Vreemdelingenzaken met elkaar. \
        De stad Antwerpen coördineert het overleg.
        """,
      seats: [
        "Antwerpse lokale integrale veiligheidscel < Dienst Vreemdelingenzaken",
        "Antwerpse lokale integrale veiligheidscel < justitiehuis",
        "Antwerpse lokale integrale veiligheidscel < parket",
        "Antwerpse lokale integrale veiligheidscel < politie",
        "Antwerpse lokale integrale veiligheidscel < stad",
        "Antwerpse lokale integrale veiligheidscel < stad Antwerpen = coordinator",
      ]),
    DutchExample(
      rule: "a question opens a list; an item with three members",
      text: """
        Wie maakt deel uit van de Welzijnsraad?
        * Sociaal Huis
        * Thuiszorgdienst Familiezorg
        * KWB, Femma en OKRA
        * Scholengemeenschap De Linde
        * Vrije deelnemers: drie inwoners
        """,
      seats: [
        "Welzijnsraad < Femma",
        "Welzijnsraad < KWB",
        "Welzijnsraad < OKRA",
        "Welzijnsraad < Scholengemeenschap De Linde",
        "Welzijnsraad < Sociaal Huis",
        "Welzijnsraad < Thuiszorgdienst Familiezorg",
        "Welzijnsraad < inwoners",
      ]),
    DutchExample(
      rule: "beside the chair also",
      text: """
        De werkgroep Radicalisering, een onderdeel van het Lokaal Sociaal Beleid, bestaat \
        naast de schepen van Welzijn uit de preventieambtenaar, twee straathoekwerkers, de \
        islamconsulent en een afvaardiging van de moskeeën.
        """,
      seats: [
        "werkgroep Radicalisering < islamconsulent",
        "werkgroep Radicalisering < moskeeën",
        "werkgroep Radicalisering < preventieambtenaar",
        "werkgroep Radicalisering < schepen van Welzijn",
        "werkgroep Radicalisering < straathoekwerkers",
      ]),
    DutchExample(
      rule: "formed by",
      text: """
        Het drugpunt werkt voor de gemeenten Evergem, Kaprijke, Lievegem en Zelzate. De \
        Stuurgroep Drugpunt wordt gevormd door de burgemeesters en schepenen van deze \
        gemeenten, de zonechefs en de coördinator van Drugpunt. Het project wordt \
        gesubsidieerd door de Vlaamse overheid.
        """,
      seats: [
        "Stuurgroep Drugpunt < Vlaamse overheid = funder",
        "Stuurgroep Drugpunt < burgemeesters",
        "Stuurgroep Drugpunt < coördinator van Drugpunt",
        "Stuurgroep Drugpunt < schepenen van deze gemeenten",
        "Stuurgroep Drugpunt < zonechefs",
      ]),
    DutchExample(
      rule: "labels",
      text: """
        Schakelteam Onderwijs-Welzijn
        Initiatiefnemer: Scholengemeenschap Sint-Maarten
        Partners: VCLB Waas en Dender, CAW Oost-Vlaanderen (JAC), Jeugdhulp Rijmenam vzw, \
        Stad Sint-Niklaas – dienst Welzijn, de Provincie
        Doel: jongeren sneller helpen
        """,
      seats: [
        "Schakelteam Onderwijs-Welzijn < CAW Oost-Vlaanderen",
        "Schakelteam Onderwijs-Welzijn < Jeugdhulp Rijmenam",
        "Schakelteam Onderwijs-Welzijn < Provincie",
        "Schakelteam Onderwijs-Welzijn < Scholengemeenschap Sint-Maarten = coordinator",
        "Schakelteam Onderwijs-Welzijn < Stad Sint-Niklaas",
        "Schakelteam Onderwijs-Welzijn < VCLB Waas en Dender",
      ]),
    DutchExample(
      rule: "shared head before acronyms",
      text: """
        Aan het overlegplatform “Veilig Thuis” nemen volgende diensten deel: het Family \
        Justice Center, parket Limburg, Slachtofferhulp CAW Limburg, Kind & Gezin, de \
        politiezones LRH en Carma, alsook de provincie Limburg (die ook de coördinatie \
        verzorgt).
        """,
      seats: [
        "overlegplatform “Veilig Thuis” < Family Justice Center",
        "overlegplatform “Veilig Thuis” < Kind & Gezin",
        "overlegplatform “Veilig Thuis” < Slachtofferhulp CAW Limburg",
        "overlegplatform “Veilig Thuis” < parket Limburg",
        "overlegplatform “Veilig Thuis” < politiezone Carma",
        "overlegplatform “Veilig Thuis” < politiezone LRH",
        "overlegplatform “Veilig Thuis” < provincie Limburg",
      ]),
    DutchExample(
      rule: "therein sit",
      text: """
        De Lokale Veiligheidsraad van Boom komt om de drie maanden bijeen. Daarin zetelen \
        de burgemeesters van Boom, Niel en Schelle, de procureur des Konings en de \
        korpschef.
        """,
      seats: [
        "Lokale Veiligheidsraad van Boom < burgemeester van Boom",
        "Lokale Veiligheidsraad van Boom < burgemeester van Niel",
        "Lokale Veiligheidsraad van Boom < burgemeester van Schelle",
        "Lokale Veiligheidsraad van Boom < korpschef",
        "Lokale Veiligheidsraad van Boom < procureur des Konings",
      ]),
    DutchExample(
      rule: "names, then dots; the chair",
      text: """
        Netwerk tegen Kinderarmoede Maasmechelen

        In het Netwerk tegen Kinderarmoede bundelen verschillende organisaties de \
        krachten: OCMW, gemeente, De Wiekslag, CKG Molenberg, Kind en Gezin, de \
        basisscholen, Regenboog vzw...
        Voorzitter is de schepen van Sociale Zaken. Contact: Sofie Jans, 089 76 00 00.
        """,
      seats: [
        "Netwerk tegen Kinderarmoede < CKG Molenberg",
        "Netwerk tegen Kinderarmoede < De Wiekslag",
        "Netwerk tegen Kinderarmoede < Kind en Gezin",
        "Netwerk tegen Kinderarmoede < OCMW",
        "Netwerk tegen Kinderarmoede < Regenboog",
        "Netwerk tegen Kinderarmoede < basisscholen",
        "Netwerk tegen Kinderarmoede < gemeente",
        "Netwerk tegen Kinderarmoede < schepen van Sociale Zaken = chair",
      ]),
    DutchExample(
      rule: "items below the bare name of a platform",
      text: """
        Kernteam radicalisering

        1) Politie Geel-Laakdal-Meerhout
        2) Dienst integratie stad Geel
        3) OCMW
        4) CAW De Kempen

        Het kernteam komt elke maand samen. Bij nieuwe signalen kan het CLB aansluiten.
        """,
      seats: [
        "Kernteam < CAW De Kempen",
        "Kernteam < Dienst integratie stad Geel",
        "Kernteam < OCMW",
        "Kernteam < Politie Geel-Laakdal-Meerhout",
      ]),
    DutchExample(
      rule: "a colon behind the name of a platform",
      text: """
        Op dinsdag ondertekenden 7 partners het charter van het Lokaal Gezondheidsoverleg \
        Mechelen: Logo Mechelen, de stad Mechelen, AZ Sint-Maarten, Huisartsenkring HaM, \
        de Wit-Gele Kruis-afdeling, Samana en wijkgezondheidscentrum De Regent.
        """,
      seats: [
        "Lokaal Gezondheidsoverleg Mechelen < AZ Sint-Maarten",
        "Lokaal Gezondheidsoverleg Mechelen < Huisartsenkring HaM",
        "Lokaal Gezondheidsoverleg Mechelen < Logo Mechelen",
        "Lokaal Gezondheidsoverleg Mechelen < Samana",
        "Lokaal Gezondheidsoverleg Mechelen < Wit-Gele Kruis-afdeling",
        "Lokaal Gezondheidsoverleg Mechelen < stad Mechelen",
        "Lokaal Gezondheidsoverleg Mechelen < wijkgezondheidscentrum De Regent",
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
    DutchExample(
      rule: "a translated project sheet: parts, groups, co-funder, links",
      text: """
        De LIVC beoogt de uitwisseling van informatie tussen de sociale en \
        preventiediensten, de Lokale Task Force en de bestuurlijke overheden. De \
        Burgemeester leidt deze cel samen met de Korpschef, de Referentiepersoon \
        Radicalisme van de Stad Charleroi en de contactpersoon binnen de operationele LTF \
        van Charleroi. De LIVC bestaat uit 2 werkgroepen.

        Het lokaal intersectoraal overleg, dat tot doel heeft preventiemechanismen op te \
        zetten in een geïntegreerde context. Het partnerschap beoogt de uitwisseling van \
        kennis, praktijken en het in contact brengen van de lokale actoren in een \
        multidisciplinaire werkgroep.
        De verschillende partners zijn de volgende: Lokale Politie Charleroi: Algemene \
        Inlichtingen, Zonaal Veiligheidsplan, Hulpverlening aan de Jeugd (CAAJ), Hulp in \
        Open Milieu: AMO Point Jaune, AMO Visa Jeunes (Gilly/ Ransart), Dienst voor \
        Hulpverlening aan de Jeugd (SAJ), Openbaar Onderwijs Stad Charleroi, Vrij \
        Onderwijs (katholiek), Regionaal Integratiecentrum voor vreemdelingen (CRIC), \
        OCMW, Universiteit van Bergen (Fac Psychologie), Provincie Henegouwen \
        (Openado/Psychosociale antenne), Kabinet van de Burgemeester, Directie Jeugd/ \
        Nabijheid/ Sociale zaken, Preventieambtenaar Strategische pool « Sociale \
        ontwikkeling van de wijken » van het Preventieplan, Plan voor Sociale Cohesie \
        Waals Gewest, Koepel Analyse Stadsveiligheid en Referent « Gewelddadig radicalisme \
        » van het Preventieplan, Sociale Dienst van de Stad Châtelet, Medegefinancierd \
        door de Europese Unie.

        De cel « Gevoelige informatie » (opsporing / inlichtingen) heeft als doel de \
        uitwisseling van contextuele of individuele informatie te optimaliseren. Voor de \
        contextuele informatie gaat het erom communicatieprocessen voor te stellen met \
        bijzondere sectoren (TEC, ziekenhuizen, scholen, enz.), en hun een contactpunt bij \
        de politie te geven. De informatie van individuele aard wordt verwerkt (RIR, PV, \
        verslagen, enz.) in functie van de verkregen gegevens (Lokale politie, federale \
        politie, Veiligheid van de Staat, enz.). Deze werkgroep verzekert de rechtstreekse \
        link met de operationele LTF.

        Gegevens
          • Gemeente : Charleroi
          • Organisatie : Preventiedienst van de stad Charleroi
          • Provincie : Henegouwen
          • Domein : Overlegplatform
          • Preventie : Tertiair
          • Contactpersoon : [email protected]
        """,
      seats: [
        "LIVC < Burgemeester = chair",
        "LIVC < Korpschef",
        "LIVC < Preventiedienst van de stad Charleroi = coordinator",
        "LIVC < Referentiepersoon Radicalisme van de Stad Charleroi",
        "LIVC < contactpersoon binnen de operationele LTF van Charleroi",
        "lokaal intersectoraal overleg < AMO Point Jaune",
        "lokaal intersectoraal overleg < AMO Visa Jeunes",
        "lokaal intersectoraal overleg < Dienst voor Hulpverlening aan de Jeugd",
        "lokaal intersectoraal overleg < Directie Jeugd/ Nabijheid/ Sociale zaken",
        "lokaal intersectoraal overleg < Europese Unie = funder",
        "lokaal intersectoraal overleg < Hulpverlening aan de Jeugd",
        "lokaal intersectoraal overleg < Kabinet van de Burgemeester",
        "lokaal intersectoraal overleg < Koepel Analyse Stadsveiligheid",
        "lokaal intersectoraal overleg < Lokale Politie Charleroi",
        "lokaal intersectoraal overleg < OCMW",
        "lokaal intersectoraal overleg < Openbaar Onderwijs Stad Charleroi",
        "lokaal intersectoraal overleg < Plan voor Sociale Cohesie Waals Gewest",
        "lokaal intersectoraal overleg < Preventieambtenaar Strategische pool « Sociale ontwikkeling van de wijken » van het Preventieplan",
        "lokaal intersectoraal overleg < Provincie Henegouwen",
        "lokaal intersectoraal overleg < Referent « Gewelddadig radicalisme » van het Preventieplan",
        "lokaal intersectoraal overleg < Regionaal Integratiecentrum voor vreemdelingen",
        "lokaal intersectoraal overleg < Sociale Dienst van de Stad Châtelet",
        "lokaal intersectoraal overleg < Universiteit van Bergen",
        "lokaal intersectoraal overleg < Vrij Onderwijs",
      ]),
  ]
}

/// Who sits where as sentences tell it: the verb before, between and behind the members.
extension DutchExamples {
  static let sentences: [DutchExample] = [
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

        In de Antwerpse lokale integrale veiligheidscel (LIVC-R) overleggen de stad \
        Antwerpen, de politie, het parket, het justitiehuis en de Dienst Vreemdelingenzaken met elkaar. \
        De stad Antwerpen coördineert het overleg.
        """,
      seats: [
        "Antwerpse lokale integrale veiligheidscel < Dienst Vreemdelingenzaken",
        "Antwerpse lokale integrale veiligheidscel < justitiehuis",
        "Antwerpse lokale integrale veiligheidscel < parket",
        "Antwerpse lokale integrale veiligheidscel < politie",
        "Antwerpse lokale integrale veiligheidscel < stad Antwerpen = coordinator",
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

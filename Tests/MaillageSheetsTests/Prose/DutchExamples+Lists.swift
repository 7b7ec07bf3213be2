/// Members in lists of their own: bullets, plain lines, numbers, labels, semicolons.
extension DutchExamples {
  static let lists: [DutchExample] = [
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
        """,
      seats: [
        "Lokale Adviesraad Kinderopvang < Freinetschool De Boomgaard",
        "Lokale Adviesraad Kinderopvang < Gezinsbond",
        "Lokale Adviesraad Kinderopvang < IBO Het Speelkasteel",
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
        "Netwerk Geestelijke Gezondheid Leieland < Similes",
        "Netwerk Geestelijke Gezondheid Leieland < huisartsenverenigingen van Kortrijk en Waregem",
        "Netwerk Geestelijke Gezondheid Leieland < mobiele teams 2a en 2b",
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
        "overlegplatform “Veilig Thuis” < provincie Limburg = coordinator",
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
        "Netwerk tegen Kinderarmoede Maasmechelen < CKG Molenberg",
        "Netwerk tegen Kinderarmoede Maasmechelen < De Wiekslag",
        "Netwerk tegen Kinderarmoede Maasmechelen < Kind en Gezin",
        "Netwerk tegen Kinderarmoede Maasmechelen < OCMW",
        "Netwerk tegen Kinderarmoede Maasmechelen < Regenboog",
        "Netwerk tegen Kinderarmoede Maasmechelen < basisscholen",
        "Netwerk tegen Kinderarmoede Maasmechelen < gemeente",
        "Netwerk tegen Kinderarmoede Maasmechelen < schepen van Sociale Zaken = chair",
      ]),
    DutchExample(
      rule: "items below a heading that names a platform",
      text: """
        Kernteam radicalisering

        1) Politie Geel-Laakdal-Meerhout
        2) Dienst integratie stad Geel
        3) OCMW
        4) CAW De Kempen

        Het kernteam komt elke maand samen. Bij nieuwe signalen kan het CLB aansluiten.
        """,
      seats: [
        "Kernteam radicalisering < CAW De Kempen",
        "Kernteam radicalisering < Dienst integratie stad Geel",
        "Kernteam radicalisering < OCMW",
        "Kernteam radicalisering < Politie Geel-Laakdal-Meerhout",
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
  ]
}

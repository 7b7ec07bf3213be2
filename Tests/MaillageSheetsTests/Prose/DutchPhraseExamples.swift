/// Turns of phrase in Dutch, one a text, and who takes part in what.
enum DutchPhraseExamples {
  static let all: [MemberPairs] = [
    MemberPairs(
      name: "Rond het Wijknetwerk Noord verzamelden zich",
      text: """
        Rond het Wijknetwerk Noord verzamelden zich de basisschool De Zandloper, het \
        wijkcomité, de politie en Samana.
        """,
      pairs: [
        "Wijknetwerk Noord <- basisschool De Zandloper",
        "Wijknetwerk Noord <- wijkcomité",
        "Wijknetwerk Noord <- politie",
        "Wijknetwerk Noord <- Samana",
      ]),
    MemberPairs(
      name: "Het Armoedeoverleg Lokeren kwam tot stand",
      text: """
        Het Armoedeoverleg Lokeren kwam tot stand dankzij het OCMW, Welzijnszorg en de \
        vzw Open Plaats. Ook de Gezinsbond sloot zich aan bij het overleg.
        """,
      pairs: [
        "Armoedeoverleg Lokeren <- OCMW",
        "Armoedeoverleg Lokeren <- Welzijnszorg",
        "Armoedeoverleg Lokeren <- Open Plaats",
        "Armoedeoverleg Lokeren <- Gezinsbond",
      ]),
    MemberPairs(
      name: "Samen met het CAW de politiezone",
      text: """
        Samen met het CAW, de politiezone Vlas en drie scholen richtte de stad Kortrijk \
        het Netwerk Spijbelen op.
        """,
      pairs: [
        "Netwerk Spijbelen <- CAW",
        "Netwerk Spijbelen <- politiezone Vlas",
        "Netwerk Spijbelen <- scholen",
        "Netwerk Spijbelen <- stad Kortrijk = coordinator|member",
      ]),
    MemberPairs(
      name: "Wie neemt deel aan het Lokaal",
      text: """
        Wie neemt deel aan het Lokaal Gezondheidsoverleg? De huisartsenkring, de \
        apothekers, de thuisverpleging en woonzorgcentrum Ter Linden. Logo Oost-Brabant \
        ondersteunt het overleg.
        """,
      pairs: [
        "Lokaal Gezondheidsoverleg <- huisartsenkring",
        "Lokaal Gezondheidsoverleg <- apothekers",
        "Lokaal Gezondheidsoverleg <- thuisverpleging",
        "Lokaal Gezondheidsoverleg <- woonzorgcentrum Ter Linden",
      ]),
    MemberPairs(
      name: "Het Jeugdplatform Ieper groepeert alle jeugdbewegingen",
      text: """
        Het Jeugdplatform Ieper groepeert alle jeugdbewegingen, het jeugdhuis De Vort'n \
        Vis en de speelpleinwerking. De jeugddienst neemt het secretariaat voor zijn \
        rekening.
        """,
      pairs: [
        "Jeugdplatform Ieper <- jeugdbewegingen",
        "Jeugdplatform Ieper <- jeugdhuis De Vort'n Vis",
        "Jeugdplatform Ieper <- speelpleinwerking",
        "Jeugdplatform Ieper <- jeugddienst = secretary",
      ]),
    MemberPairs(
      name: "Voor het project Buurtvaders tekenden de",
      text: """
        Voor het project Buurtvaders tekenden de stad Vilvoorde, politiezone ViMA en vzw \
        De Rand een overeenkomst.
        """,
      pairs: [
        "project Buurtvaders <- stad Vilvoorde",
        "project Buurtvaders <- politiezone ViMA",
        "project Buurtvaders <- De Rand",
      ]),
    MemberPairs(
      name: "De Veiligheidscel Ronse wordt gecoördineerd vanuit",
      text: """
        De Veiligheidscel Ronse wordt gecoördineerd vanuit de preventiedienst. Ze \
        bestaat uit de burgemeester, de korpschef en het OCMW.
        """,
      pairs: [
        "Veiligheidscel Ronse <- preventiedienst = coordinator",
        "Veiligheidscel Ronse <- burgemeester",
        "Veiligheidscel Ronse <- korpschef",
        "Veiligheidscel Ronse <- OCMW",
      ]),
    MemberPairs(
      name: "In het Lokaal Overleg Opvoeding hebben",
      text: """
        In het Lokaal Overleg Opvoeding hebben zowel Kind en Gezin, het CLB als de \
        kinderdagverblijven zitting.
        """,
      pairs: [
        "Lokaal Overleg Opvoeding <- Kind en Gezin",
        "Lokaal Overleg Opvoeding <- CLB",
        "Lokaal Overleg Opvoeding <- kinderdagverblijven",
      ]),
    MemberPairs(
      name: "Partners in het Netwerk Dementie WZC",
      text: """
        Partners in het Netwerk Dementie: WZC De Kroon, Familiehulp, CM en het lokaal \
        dienstencentrum. Trekker: OCMW Heist.
        """,
      pairs: [
        "Netwerk Dementie <- WZC De Kroon",
        "Netwerk Dementie <- Familiehulp",
        "Netwerk Dementie <- CM",
        "Netwerk Dementie <- lokaal dienstencentrum",
        "Netwerk Dementie <- OCMW Heist = coordinator",
      ]),
    MemberPairs(
      name: "Het Taalnetwerk wil ook bedrijven bereiken",
      text: """
        Het Taalnetwerk wil ook bedrijven bereiken. Momenteel zijn Ligo, het CVO \
        Crescendo en de bibliotheek aan boord.
        """,
      pairs: [
        "Taalnetwerk <- Ligo",
        "Taalnetwerk <- CVO Crescendo",
        "Taalnetwerk <- bibliotheek",
      ]),
    MemberPairs(
      name: "De volgende organisaties ondertekenden het Charter",
      text: """
        De volgende organisaties ondertekenden het Charter Verdraagzaamheid: de \
        Gezinsbond, Okra, KVG en de moskeevereniging.
        """,
      pairs: [
        "Charter Verdraagzaamheid <- Gezinsbond",
        "Charter Verdraagzaamheid <- Okra",
        "Charter Verdraagzaamheid <- KVG",
        "Charter Verdraagzaamheid <- moskeevereniging",
      ]),
    MemberPairs(
      name: "Het Inloopoverleg startte in 2018 op",
      text: """
        Het Inloopoverleg startte in 2018 op initiatief van het OCMW van Diest. \
        Sindsdien haakten ook het wijkgezondheidscentrum, Teledienst en de dienst Wonen \
        aan.
        """,
      pairs: [
        "Inloopoverleg <- OCMW van Diest = coordinator",
        "Inloopoverleg <- wijkgezondheidscentrum",
        "Inloopoverleg <- Teledienst",
        "Inloopoverleg <- dienst Wonen",
      ]),
    MemberPairs(
      name: "Om de twee maanden zitten de",
      text: """
        Om de twee maanden zitten de directeurs van de basisscholen, de CLB-medewerkers \
        en de schoolopbouwwerker samen in het Scholenoverleg.
        """,
      pairs: [
        "Scholenoverleg <- directeurs van de basisscholen",
        "Scholenoverleg <- CLB-medewerkers",
        "Scholenoverleg <- schoolopbouwwerker",
      ]),
    MemberPairs(
      name: "Bij het project Warme Stad zijn",
      text: """
        Bij het project Warme Stad zijn verschillende partners betrokken: Logo Waasland, \
        het Rode Kruis, CGG Waas en Dender en de stad Beveren.
        """,
      pairs: [
        "project Warme Stad <- Logo Waasland",
        "project Warme Stad <- Rode Kruis",
        "project Warme Stad <- CGG Waas en Dender",
        "project Warme Stad <- stad Beveren",
      ]),
    MemberPairs(
      name: "Deelnemers aan het overleg Veilig Uitgaan",
      text: """
        Deelnemers aan het overleg Veilig Uitgaan: horeca Oudenaarde, politie Vlaamse \
        Ardennen, jeugddienst, Drugpunt. Verslag: preventiedienst.
        """,
      pairs: [
        "overleg Veilig Uitgaan <- horeca Oudenaarde",
        "overleg Veilig Uitgaan <- politie Vlaamse Ardennen",
        "overleg Veilig Uitgaan <- jeugddienst",
        "overleg Veilig Uitgaan <- Drugpunt",
        "overleg Veilig Uitgaan <- preventiedienst = secretary",
      ]),
    MemberPairs(
      name: "De LIVC van Menen verenigt rond",
      text: """
        De LIVC van Menen verenigt rond de tafel: burgemeester, zonechef, OCMW-directeur \
        en preventieambtenaar.
        """,
      pairs: [
        "LIVC van Menen <- burgemeester",
        "LIVC van Menen <- zonechef",
        "LIVC van Menen <- OCMW-directeur",
        "LIVC van Menen <- preventieambtenaar",
      ]),
    MemberPairs(
      name: "Zorgnetwerk Pajottenland is een samenwerking waarin",
      text: """
        Zorgnetwerk Pajottenland is een samenwerking waarin huisartsen, apothekers, \
        Landelijke Thuiszorg en zes OCMW's hun krachten bundelen.
        """,
      pairs: [
        "Zorgnetwerk Pajottenland <- huisartsen",
        "Zorgnetwerk Pajottenland <- apothekers",
        "Zorgnetwerk Pajottenland <- Landelijke Thuiszorg",
        "Zorgnetwerk Pajottenland <- OCMW's",
      ]),
    MemberPairs(
      name: "Verslag Lokaal Overleg Kinderopvang Bree 14",
      text: """
        Verslag Lokaal Overleg Kinderopvang Bree
        14 maart 2019

        Aanwezig: Lien Bosmans (IBO De Kei), Ria Vos (Gezinsbond), Joke Thijs \
        (Landelijke Kinderopvang), schepen Rudi Claes
        Verontschuldigd: Els Geerts (Kind en Gezin)
        """,
      pairs: [
        "Lokaal Overleg Kinderopvang Bree <- IBO De Kei",
        "Lokaal Overleg Kinderopvang Bree <- Gezinsbond",
        "Lokaal Overleg Kinderopvang Bree <- Kind en Gezin",
        "Lokaal Overleg Kinderopvang Bree <- Landelijke Kinderopvang",
        "Lokaal Overleg Kinderopvang Bree <- schepen",
      ]),
    MemberPairs(
      name: "Stuurgroep Huis van het Kind Tielt",
      text: """
        Stuurgroep Huis van het Kind Tielt – verslag

        Aanwezig
        OCMW: Griet Dewulf
        Kind en Gezin: Lieve Maes
        CLB De Klaver: Bart Vermeersch
        Bibliotheek: Katrien Bossuyt

        Verontschuldigd
        Gezinsbond: Pol Desmet
        """,
      pairs: [
        "Stuurgroep Huis van het Kind Tielt|Huis van het Kind Tielt|Stuurgroep <- OCMW",
        "Stuurgroep Huis van het Kind Tielt|Huis van het Kind Tielt|Stuurgroep <- Kind en Gezin",
        "Stuurgroep Huis van het Kind Tielt|Huis van het Kind Tielt|Stuurgroep <- CLB De Klaver",
        "Stuurgroep Huis van het Kind Tielt|Huis van het Kind Tielt|Stuurgroep <- Bibliotheek",
        "Stuurgroep Huis van het Kind Tielt|Huis van het Kind Tielt|Stuurgroep <- Gezinsbond",
      ]),
    MemberPairs(
      name: "Bewonersgroep BIN Heusden Het BIN Heusden",
      text: """
        Bewonersgroep BIN Heusden

        Het BIN Heusden telt 120 gezinnen. De lokale politie Regio Rhode & Schelde \
        stuurt de berichten uit; de gemeente Destelbergen betaalt het systeem. Een \
        BIN-coördinator is het aanspreekpunt voor de politie.
        """,
      pairs: [
        "BIN Heusden <- gezinnen"
      ]),
  ]
}

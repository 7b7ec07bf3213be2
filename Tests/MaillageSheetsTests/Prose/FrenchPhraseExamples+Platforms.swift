/// Which platform a text means, and where its name ends.
extension FrenchPhraseExamples {
  static let platforms: [MemberPairs] = [
    MemberPairs(
      name: "the imperfect and the perfect say the same",
      text: """
        La Concertation Jeunesse de Lauzelle a vu le jour en 2012. Le CPAS, l'AMO Le Pré et la \
        police locale y participaient. La bibliothèque y a siégé dès le début.
        """,
      pairs: [
        "Concertation Jeunesse de Lauzelle <- CPAS",
        "Concertation Jeunesse de Lauzelle <- AMO Le Pré",
        "Concertation Jeunesse de Lauzelle <- police locale",
        "Concertation Jeunesse de Lauzelle <- bibliothèque",
      ]),
    MemberPairs(
      name: "who took part in this meeting",
      text: """
        Une cellule de veille contre le décrochage s'est tenue lundi.

        Le SAJ, la police locale, le CPMS libre et l'AMO Le Quai participaient à cette \
        réunion.
        """,
      pairs: [
        "cellule de veille contre le décrochage|cellule de veille <- SAJ",
        "cellule de veille contre le décrochage|cellule de veille <- police locale",
        "cellule de veille contre le décrochage|cellule de veille <- CPMS libre",
        "cellule de veille contre le décrochage|cellule de veille <- AMO Le Quai",
      ]),
    MemberPairs(
      name: "a meeting in the title, those who came below",
      text: """
        Réunion avec les associations de Morlanval

        Cinq d'entre elles sont venues :

        • L'association des parents
        • Le comité des fêtes des Trois Fontaines TFM)
        • Le comité de quartier de la Sablière

        M'accompagnaient ce soir-là :

        • Le chef de corps de la zone de police Haute-Lande
        • Le directeur général de la commune
        """,
      pairs: [
        "Réunion|Réunion avec les associations de Morlanval <- association des parents",
        "Réunion|Réunion avec les associations de Morlanval <- comité des fêtes des Trois Fontaines",
        "Réunion|Réunion avec les associations de Morlanval <- comité de quartier de la Sablière",
        "Réunion|Réunion avec les associations de Morlanval <- chef de corps de la zone de police Haute-Lande",
        "Réunion|Réunion avec les associations de Morlanval <- directeur général de la commune",
      ]),
    MemberPairs(
      name: "two projects, each with who carries it; a partner of both",
      text: """
        L'AIS Les Toits a pour partenaires deux projets : le PCS Aulnes, que porte \
        l'association Parasol, et le PCS Tilleuls, porté par une association, l'asbl La Ruche.
        """,
      pairs: [
        "PCS Aulnes <- Parasol = coordinator",
        "PCS Tilleuls <- La Ruche = coordinator",
        "PCS Aulnes <- AIS Les Toits",
        "PCS Tilleuls <- AIS Les Toits",
      ]),
    MemberPairs(
      name: "the two teams are no body",
      text: """
        Le PCS Aulnes est porté par le CPAS. Les deux équipes connaissent bien les locataires.
        """,
      pairs: [
        "PCS Aulnes <- CPAS = coordinator"
      ]),
    MemberPairs(
      name: "a name goes up to the acronym that its words begin with",
      text: """
        Le Plan communal de prévention et de proximité (PCPP) réunit la commune, la Régie de \
        quartier et le CPAS.
        """,
      pairs: [
        "Plan communal de prévention et de proximité <- commune",
        "Plan communal de prévention et de proximité <- Régie de quartier",
        "Plan communal de prévention et de proximité <- CPAS",
      ]),
    MemberPairs(
      name: "a short form given in passing",
      text: """
        Il est institué un Conseil consultatif de la personne handicapée, ci-après dénommé « \
        le CCPH ». Le CCPH réunit Altéo, l'ASPH et le service Social.
        """,
      pairs: [
        "Conseil consultatif de la personne handicapée <- Altéo",
        "Conseil consultatif de la personne handicapée <- ASPH",
        "Conseil consultatif de la personne handicapée <- service Social",
      ]),
    MemberPairs(
      name: "the acronym of the beginning of a name",
      text: """
        Le Partenariat local de prévention pour commerçants de Vaubert est né en mai. La zone \
        de police a rejoint le PLP.
        """,
      pairs: [
        "Partenariat local de prévention pour commerçants de Vaubert|Partenariat local de prévention pour commerçants <- zone de police"
      ]),
    MemberPairs(
      name: "a full name that comes later",
      text: """
        Une commission de l'accueil à Dorval

        La commission communale de l'accueil (CCA) rassemble les écoles, l'ONE et la \
        ludothèque.
        """,
      pairs: [
        "commission communale de l'accueil <- écoles",
        "commission communale de l'accueil <- ONE",
        "commission communale de l'accueil <- ludothèque",
      ]),
    MemberPairs(
      name: "the whole heading is the name",
      text: """
        Coordination locale drogues du Val-Fleuri

        Elle réunit le CPAS, l'hôpital Sainte-Odile et le planning familial.
        """,
      pairs: [
        "Coordination locale drogues du Val-Fleuri <- CPAS",
        "Coordination locale drogues du Val-Fleuri <- hôpital Sainte-Odile",
        "Coordination locale drogues du Val-Fleuri <- planning familial",
      ]),
    MemberPairs(
      name: "a council with a theme",
      text: """
        Le Service de prévention a installé un Conseil du vivre ensemble : le CRIB, la Maison \
        des jeunes et le CPAS s'y retrouvent.
        """,
      pairs: [
        "Conseil du vivre ensemble <- Service de prévention = coordinator",
        "Conseil du vivre ensemble <- CRIB",
        "Conseil du vivre ensemble <- Maison des jeunes",
        "Conseil du vivre ensemble <- CPAS",
      ]),
    MemberPairs(
      name: "an organ named for the first time is what the next sentence speaks of",
      text: """
        La Maison de l'enfance lance un projet pilote. Un comité d'accompagnement suivra le \
        projet. En feront partie la Région, la Province et l'ONE.
        """,
      pairs: [
        "projet pilote <- Maison de l'enfance = coordinator",
        "comité d'accompagnement <- Région",
        "comité d'accompagnement <- Province",
        "comité d'accompagnement <- ONE",
      ]),
    MemberPairs(
      name: "a concertation is not the contract beside it",
      text: """
        La commune a signé avec la Cocof un contrat communal de cohésion sociale. La \
        coordinatrice convoque la concertation deux fois l'an. L'échevine et le CPAS y \
        prennent part.
        """,
      pairs: [
        "contrat communal de cohésion sociale <- commune",
        "contrat communal de cohésion sociale <- Cocof",
        "concertation|la concertation <- coordinatrice = coordinator",
        "concertation|la concertation <- échevine",
        "concertation|la concertation <- CPAS",
      ]),
    MemberPairs(
      name: "what a convention made",
      text: """
        La Plateforme Toits naît d'une convention passée entre le CPAS de Lorval et l'AIS Les \
        Toits.
        """,
      pairs: [
        "Plateforme Toits <- CPAS de Lorval",
        "Plateforme Toits <- AIS Les Toits",
      ]),
    MemberPairs(
      name: "signed by",
      text: """
        La charte « Bon voisin » a été signée le 3 mai par la Ville de Lorval, la zone de \
        police et l'UCM.
        """,
      pairs: [
        "charte « Bon voisin »|charte <- Ville de Lorval",
        "charte « Bon voisin »|charte <- zone de police",
        "charte « Bon voisin »|charte <- UCM",
      ]),
    MemberPairs(
      name: "on whose behalf",
      text: """
        Le Conseil d'orientation de la Ruche compte cinq personnes : deux pour la commune, \
        deux pour le CPAS et une pour les usagers.
        """,
      pairs: [
        "Conseil d'orientation de la Ruche|Conseil d'orientation <- commune",
        "Conseil d'orientation de la Ruche|Conseil d'orientation <- CPAS",
        "Conseil d'orientation de la Ruche|Conseil d'orientation <- usagers",
      ]),
    MemberPairs(
      name: "two of a kind",
      text: """
        La cellule Abri réunit le chef de corps, le directeur du CPAS et celui du Plan de \
        cohésion.
        """,
      pairs: [
        "cellule Abri <- chef de corps",
        "cellule Abri <- directeur du CPAS",
        "cellule Abri <- directeur du Plan de cohésion",
      ]),
  ]
}

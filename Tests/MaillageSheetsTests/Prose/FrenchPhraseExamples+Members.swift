/// Who takes part, in the many ways French says so.
extension FrenchPhraseExamples {
  static let members: [MemberPairs] = [
    MemberPairs(
      name: "both send somebody",
      text: """
        Le Conseil des quartiers réunit des représentants des cultes et de la laïcité, le CPAS \
        et la police.
        """,
      pairs: [
        "Conseil des quartiers <- cultes",
        "Conseil des quartiers <- laïcité",
        "Conseil des quartiers <- CPAS",
        "Conseil des quartiers <- police",
      ]),
    MemberPairs(
      name: "the names of a kind",
      text: """
        Le Réseau Entraide rassemble le CPAS, la commune et des associations comme Oxfam ou \
        Caritas.
        """,
      pairs: [
        "Réseau Entraide <- CPAS",
        "Réseau Entraide <- commune",
        "Réseau Entraide <- Oxfam",
        "Réseau Entraide <- Caritas",
      ]),
    MemberPairs(
      name: "among them",
      text: """
        La Plateforme Abris réunit une vingtaine de fédérations, parmi lesquelles la FEDA, \
        l'AMAB et Caritas.
        """,
      pairs: [
        "Plateforme Abris <- FEDA",
        "Plateforme Abris <- AMAB",
        "Plateforme Abris <- Caritas",
      ]),
    MemberPairs(
      name: "likewise",
      text: """
        La Coordination Logement existe depuis 2010. L'AIS Les Toits y siège, tout comme le \
        CPAS.
        """,
      pairs: [
        "Coordination Logement <- AIS Les Toits",
        "Coordination Logement <- CPAS",
      ]),
    MemberPairs(
      name: "without a vote is a member all the same",
      text: """
        Le Conseil consultatif des aînés existe depuis 2008. L'échevine des Aînés assiste aux \
        séances sans droit de vote.
        """,
      pairs: [
        "Conseil consultatif des aînés <- échevine des Aînés"
      ]),
    MemberPairs(
      name: "who is excused is absent",
      text: """
        L'assemblée générale du comité de Vaubert a eu lieu. La déléguée du préfet et les \
        services techniques étaient présents. La police municipale s'était excusée.
        """,
      pairs: [
        "comité de Vaubert|assemblée générale|assemblée générale du comité de Vaubert <- déléguée du préfet",
        "comité de Vaubert|assemblée générale|assemblée générale du comité de Vaubert <- services techniques",
      ]),
    MemberPairs(
      name: "a question and its answer",
      text: """
        Le projet « Cour ouverte »

        Qui s'en occupe ? La maison de quartier, l'école 7 et la bibliothèque. Quand ? Le \
        mercredi.
        """,
      pairs: [
        "projet « Cour ouverte »|Cour ouverte|Le projet « Cour ouverte » <- maison de quartier",
        "projet « Cour ouverte »|Cour ouverte|Le projet « Cour ouverte » <- école 7",
        "projet « Cour ouverte »|Cour ouverte|Le projet « Cour ouverte » <- bibliothèque",
      ]),
    MemberPairs(
      name: "working groups below a heading",
      text: """
        Coordination sociale de Belleroche

        Groupes de travail
        - Aînés : le CPAS, Énéo
        - Toits : l'AIS Les Toits, le service Logement
        """,
      pairs: [
        "Aînés|groupe de travail Aînés <- CPAS",
        "Aînés|groupe de travail Aînés <- Énéo",
        "Toits|groupe de travail Toits <- AIS Les Toits",
        "Toits|groupe de travail Toits <- service Logement",
      ]),
    MemberPairs(
      name: "fields below a heading for members",
      text: """
        Commission communale de l'accueil

        Membres de la commission
        Écoles : École communale de Vaubert, Collège Saint-Rémy
        Parents : Ligue des familles
        Voix consultative : ONE, Province de Namur
        """,
      pairs: [
        "Commission communale de l'accueil <- École communale de Vaubert",
        "Commission communale de l'accueil <- Collège Saint-Rémy",
        "Commission communale de l'accueil <- Ligue des familles",
        "Commission communale de l'accueil <- ONE",
        "Commission communale de l'accueil <- Province de Namur",
      ]),
    MemberPairs(
      name: "a list that a line goes on with",
      text: """
        Commission communale de l'accueil

        La commission se compose de :

        • Représentants des écoles
        • Représentants des parents

        Ainsi que d'un représentant de la Province.
        """,
      pairs: [
        "Commission communale de l'accueil <- écoles",
        "Commission communale de l'accueil <- parents",
        "Commission communale de l'accueil <- Province",
      ]),
    MemberPairs(
      name: "a clause within a list",
      text: """
        La CSIL de Lorval réunit le bourgmestre, qui la préside, le chef de corps et le \
        fonctionnaire de prévention.
        """,
      pairs: [
        "CSIL de Lorval|CSIL <- bourgmestre = chair",
        "CSIL de Lorval|CSIL <- chef de corps",
        "CSIL de Lorval|CSIL <- fonctionnaire de prévention",
      ]),
    MemberPairs(
      name: "of which they are part",
      text: """
        La CSIL de Lorval dialogue avec la Task Force locale, que coordonne la Police fédérale \
        et dont font partie l'OCAM et le parquet.
        """,
      pairs: [
        "Task Force locale <- Police fédérale = coordinator",
        "Task Force locale <- OCAM",
        "Task Force locale <- parquet",
      ]),
    MemberPairs(
      name: "an apposition between a platform and its verb",
      text: """
        Le comité de pilotage, créé en 2019, associe le parquet, la police locale et SOS Abri.
        """,
      pairs: [
        "comité de pilotage <- parquet",
        "comité de pilotage <- police locale",
        "comité de pilotage <- SOS Abri",
      ]),
    MemberPairs(
      name: "the post of whom is not the platform",
      text: """
        Les Assises de la participation se tenaient samedi. Y ont pris la parole la présidente \
        du Conseil consultatif des aînés et le directeur de la Régie des quartiers.
        """,
      pairs: [
        "Assises de la participation <- présidente du Conseil consultatif des aînés",
        "Assises de la participation <- directeur de la Régie des quartiers",
      ]),
    MemberPairs(
      name: "a committee that others join",
      text: """
        Trois fois par an, un comité de concertation élargi aux CPMS, au SAJ et à l'hôpital \
        Sainte-Odile se réunit.
        """,
      pairs: [
        "comité de concertation <- CPMS",
        "comité de concertation <- SAJ",
        "comité de concertation <- hôpital Sainte-Odile",
      ]),
    MemberPairs(
      name: "a dateline is no subject",
      text: """
        Brabant wallon – Depuis dix ans, la Province coordonne la plateforme « Toits ».
        """,
      pairs: [
        "plateforme « Toits »|Toits <- Province = coordinator"
      ]),
    MemberPairs(
      name: "what a body is for belongs to its name",
      text: """
        Le réseau local est piloté par la Maison pour la vie citoyenne et l'accès au droit.
        """,
      pairs: [
        "réseau local <- Maison pour la vie citoyenne et l'accès au droit = coordinator"
      ]),
    MemberPairs(
      name: "those who meet at one, in an item",
      text: """
        • violences : cellule de veille où se retrouvent le CPMS, le SAJ et l'école Saint-Rémy \
        ;
        • logement : permanence du lundi.
        """,
      pairs: [
        "cellule de veille <- CPMS",
        "cellule de veille <- SAJ",
        "cellule de veille <- école Saint-Rémy",
      ]),
    MemberPairs(
      name: "those a platform can count on",
      text: """
        La plateforme Toits peut compter sur la zone de police, le CPAS et l'asbl Les Ormes.
        """,
      pairs: [
        "plateforme Toits <- zone de police", "plateforme Toits <- CPAS",
        "plateforme Toits <- Les Ormes",
      ]),
    MemberPairs(
      name: "who keeps one alive, with names nobody knows",
      text: """
        Orvalia, Trois Saules et Le Ricochet font vivre la plateforme Toits.
        """,
      pairs: [
        "plateforme Toits <- Orvalia", "plateforme Toits <- Trois Saules",
        "plateforme Toits <- Le Ricochet",
      ]),
    MemberPairs(
      name: "what a platform has for its carrier",
      text: """
        La plateforme Toits a pour porteur le Syndicat mixte du Val d'Orme.
        """,
      pairs: ["plateforme Toits <- Syndicat mixte du Val d'Orme = coordinator"]),
  ]
}

extension FrenchPracticeSheets {
  static let lists: [PracticeSheet] = [
    PracticeSheet(
      rule: "effective, substitute and consulting members",
      text: """
        Conseil communal de prévention de Sarémont

        Membres effectifs :
        - Le Bourgmestre, président ;
        - La zone de police Condroz ;
        - Le CPAS ;
        - L'asbl Trait d'union.

        Membres suppléants :
        - La Maison de justice ;

        Membres avec voix consultative : le Parquet, le service d'aide aux victimes.
        """,
      members: [
        "Conseil communal de prévention de Sarémont < Bourgmestre = chair",
        "Conseil communal de prévention de Sarémont < zone de police Condroz",
        "Conseil communal de prévention de Sarémont < CPAS",
        "Conseil communal de prévention de Sarémont < Trait d'union",
        "Conseil communal de prévention de Sarémont < Maison de justice",
        "Conseil communal de prévention de Sarémont < Parquet",
        "Conseil communal de prévention de Sarémont < service d'aide aux victimes",
      ]),
    PracticeSheet(
      rule: "numbered colleges",
      text: """
        Composition de la Plateforme intégration

        1. Collège des pouvoirs publics : Ville de Montarel, CPAS, Province de Namur ;
        2. Collège des associations : Lire et Écrire, Caritas, Vie féminine ;
        3. Collège des experts : Université de Namur, CRVI.
        """,
      members: [
        "Plateforme intégration < Ville de Montarel", "Plateforme intégration < CPAS",
        "Plateforme intégration < Province de Namur", "Plateforme intégration < Lire et Écrire",
        "Plateforme intégration < Caritas", "Plateforme intégration < Vie féminine",
        "Plateforme intégration < Université de Namur", "Plateforme intégration < CRVI",
      ]),
    PracticeSheet(
      rule: "minutes: present and excused",
      text: """
        Comité de concertation du quartier des Forges
        Procès-verbal de la réunion du 12 mars 2024

        Présents : Ville de Raimont, CPAS, Régie des quartiers, Comité de quartier des Forges
        Excusés : Zone de police, Société de logement

        Le procès-verbal précédent est approuvé. La Ville présente le calendrier des travaux.
        """,
      members: [
        "Comité de concertation du quartier des Forges < Ville de Raimont",
        "Comité de concertation du quartier des Forges < CPAS",
        "Comité de concertation du quartier des Forges < Régie des quartiers",
        "Comité de concertation du quartier des Forges < Comité de quartier des Forges",
        "Comité de concertation du quartier des Forges < Zone de police",
        "Comité de concertation du quartier des Forges < Société de logement",
      ]),
    PracticeSheet(
      rule: "Font partie du comité :",
      text: """
        Le Comité Santé de Lavaux existe depuis dix ans. Font partie du comité : les médecins \
        généralistes, le CHR (Centre hospitalier régional), l'ASBL « Alcool Info », la Croix-Rouge ; \
        la mutualité Solidaris.
        """,
      members: [
        "Comité Santé de Lavaux|Comité Santé < médecins généralistes",
        "Comité Santé de Lavaux|Comité Santé < CHR|Centre hospitalier régional",
        "Comité Santé de Lavaux|Comité Santé < Alcool Info",
        "Comité Santé de Lavaux|Comité Santé < Croix-Rouge",
        "Comité Santé de Lavaux|Comité Santé < mutualité Solidaris|Solidaris",
      ]),
    PracticeSheet(
      rule: "an announced number",
      text: """
        Le Réseau Parentalité de Mirvaux compte quatre partenaires : le CPAS, la Maison de l'enfance, \
        l'ONE et l'école communale.
        """,
      members: [
        "Réseau Parentalité de Mirvaux|Réseau Parentalité < CPAS",
        "Réseau Parentalité de Mirvaux|Réseau Parentalité < Maison de l'enfance",
        "Réseau Parentalité de Mirvaux|Réseau Parentalité < ONE",
        "Réseau Parentalité de Mirvaux|Réseau Parentalité < école communale",
      ]),
    PracticeSheet(
      rule: "several platforms, each with its list below its heading",
      text: """
        Cellule Logement

        Partenaires :
        • Service Logement de la Ville
        • CPAS
        • Agence immobilière sociale

        Cellule Emploi

        Partenaires :
        • Forem
        • Mission régionale pour l'emploi
        • Maison de l'emploi

        Cellule Santé
        Membres : maison médicale, planning familial, hôpital Saint-Luc
        """,
      members: [
        "Cellule Logement < Service Logement de la Ville", "Cellule Logement < CPAS",
        "Cellule Logement < Agence immobilière sociale", "Cellule Emploi < Forem",
        "Cellule Emploi < Mission régionale pour l'emploi", "Cellule Emploi < Maison de l'emploi",
        "Cellule Santé < maison médicale", "Cellule Santé < planning familial",
        "Cellule Santé < hôpital Saint-Luc",
      ]),
    PracticeSheet(
      rule: "items that open a clause, with roles in brackets",
      text: """
        La plateforme Violences intrafamiliales de la zone de police Haute-Lesse est composée des \
        partenaires suivants :

        – la police (coordination) ;
        – le Parquet de Dinant ;
        – le CPF, Collectif contre les violences familiales et l'exclusion ;
        – le SAJ et le SPJ ;
        – la Maison d'accueil « La Source », qui héberge des femmes et leurs enfants ;
        – etc.
        """,
      members: [
        "plateforme Violences intrafamiliales < police = coordinator",
        "plateforme Violences intrafamiliales < Parquet de Dinant",
        "~plateforme Violences intrafamiliales < CPF", "plateforme Violences intrafamiliales < SAJ",
        "plateforme Violences intrafamiliales < SPJ",
        "plateforme Violences intrafamiliales < Maison d'accueil « La Source »|Maison d'accueil La Source",
        "~plateforme Violences intrafamiliales < Collectif contre les violences familiales et l'exclusion",
      ]),
    PracticeSheet(
      rule: "a table copied as text",
      text: """
        Coordination sociale de Bellefontaine : partenaires
        CPAS de Bellefontaine
        Maison Croix-Rouge
        Télé-Service
        Espace P
        Centre de guidance
        """,
      members: [
        "Coordination sociale de Bellefontaine < CPAS de Bellefontaine",
        "Coordination sociale de Bellefontaine < Maison Croix-Rouge",
        "Coordination sociale de Bellefontaine < Télé-Service",
        "Coordination sociale de Bellefontaine < Espace P",
        "Coordination sociale de Bellefontaine < Centre de guidance",
      ]),
  ]
}

extension FrenchPracticeSheets {
  static let towns: [PracticeSheet] = [
    PracticeSheet(
      rule: "a partnership between",
      text: """
        Le PCS « Les Étangs »

        Le Projet de Cohésion Sociale (PCS) « Les Étangs » est le fruit d'un partenariat entre la \
        commune de Woluval, la société de logement Le Foyer du Nord et l'asbl Habitat et Vie. Une \
        équipe de trois travailleurs sociaux accueille les locataires. Le PCS travaille en étroite \
        collaboration avec la Maison médicale des Étangs, le CPAS ou encore l'école de devoirs Tremplin.

        Le PCS est financé par la Région de Bruxelles-Capitale.
        """,
      members: [
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < commune de Woluval",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < société de logement Le Foyer du Nord|Le Foyer du Nord",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < Habitat et Vie",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < Maison médicale des Étangs",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < CPAS",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < école de devoirs Tremplin",
        "Projet de Cohésion Sociale|PCS|Projet de Cohésion Sociale « Les Étangs » < Région de Bruxelles-Capitale = funder",
      ]),
    PracticeSheet(
      rule: "a neighbourhood committee as a platform",
      text: """
        Comité de quartier de la Roselière : on y parle de tout

        Le comité de quartier de la Roselière se réunit le premier lundi du mois. Autour de la table : \
        le Bourgmestre, l'échevin des Travaux, l'agent de quartier, le fonctionnaire de prévention, le \
        service Environnement et des représentants des habitants. La direction de l'école Saint-Louis y \
        assiste à l'occasion.
        """,
      members: [
        "comité de quartier de la Roselière < Bourgmestre",
        "comité de quartier de la Roselière < échevin des Travaux",
        "comité de quartier de la Roselière < agent de quartier",
        "comité de quartier de la Roselière < fonctionnaire de prévention",
        "comité de quartier de la Roselière < service Environnement",
        "comité de quartier de la Roselière < habitants",
        "~comité de quartier de la Roselière < direction de l'école Saint-Louis",
      ]),
    PracticeSheet(
      rule: "the members are; functions with and without names",
      text: """
        Plateforme de prévention de la radicalisation

        La Ville de Mélinval a installé mardi sa plateforme de prévention. Les membres de la \
        plateforme sont le bourgmestre Julien Masson, la cheffe de la cohésion sociale, le commissaire \
        divisionnaire, un représentant du parquet et la coordinatrice du planning familial. La plateforme \
        est chapeautée par Sophie Delaunay, échevine de la Prévention. « C'est un outil précieux », dit-elle.
        """,
      members: [
        "plateforme de prévention|Plateforme de prévention de la radicalisation < bourgmestre",
        "plateforme de prévention|Plateforme de prévention de la radicalisation < cheffe de la cohésion sociale",
        "plateforme de prévention|Plateforme de prévention de la radicalisation < commissaire divisionnaire",
        "plateforme de prévention|Plateforme de prévention de la radicalisation < parquet",
        "plateforme de prévention|Plateforme de prévention de la radicalisation < coordinatrice du planning familial",
        "~plateforme de prévention|Plateforme de prévention de la radicalisation < échevine de la Prévention = chair",
        "~plateforme de prévention|Plateforme de prévention de la radicalisation < Ville de Mélinval = coordinator",
      ]),
    PracticeSheet(
      rule: "committees of a town, each with its members",
      text: """
        Les comités de Saint-Vaury

        Comité d'accompagnement de la carrière : le Bourgmestre, l'échevine de l'Environnement, le \
        Département de la Nature et des Forêts, la société Carrières du Bois et trois riverains.

        Comité des fêtes : les Gilles de Saint-Vaury, la Fanfare royale, le Syndicat d'initiative.

        Comité Énergie
        Président : l'échevin de l'Énergie
        Secrétaire : le service Urbanisme
        Membres : la Société de logement, le tuteur énergie, l'asbl Empreintes
        """,
      members: [
        "Comité d'accompagnement de la carrière < Bourgmestre",
        "Comité d'accompagnement de la carrière < échevine de l'Environnement",
        "Comité d'accompagnement de la carrière < Département de la Nature et des Forêts",
        "Comité d'accompagnement de la carrière < société Carrières du Bois|Carrières du Bois",
        "~Comité d'accompagnement de la carrière < riverains",
        "~Comité des fêtes < Gilles de Saint-Vaury", "Comité des fêtes < Fanfare royale",
        "Comité des fêtes < Syndicat d'initiative",
        "Comité Énergie < échevin de l'Énergie = chair",
        "Comité Énergie < service Urbanisme = secretary", "Comité Énergie < Société de logement",
        "~Comité Énergie < tuteur énergie", "Comité Énergie < Empreintes",
      ]),
    PracticeSheet(
      rule: "who works with whom in a cell",
      text: """
        La Ville d'Orcival, la zone de police et le CPAS unissent leurs forces dans une cellule \
        « Habitat ». Chaque semaine, un inspecteur de quartier, une assistante sociale du CPAS et un \
        agent du service Urbanisme s'y retrouvent. La cellule bénéficie également de l'expertise du \
        SPF Finances.
        """,
      members: [
        "cellule « Habitat » < Ville d'Orcival", "cellule « Habitat » < zone de police",
        "cellule « Habitat » < CPAS", "~cellule « Habitat » < inspecteur de quartier",
        "~cellule « Habitat » < assistante sociale du CPAS",
        "~cellule « Habitat » < agent du service Urbanisme|service Urbanisme",
        "~cellule « Habitat » < SPF Finances",
      ]),
    PracticeSheet(
      rule: "bullets without a colon, a name and what it does",
      text: """
        Réseau local d'accrochage scolaire

        Nos partenaires

        - AMO Samarcande – accompagnement des jeunes
        - Centre PMS libre (CPMS)
        - Service de médiation scolaire
        - Dispositif d'accrochage scolaire « Parenthèse »
        - Police locale, section Jeunesse
        - Parquet jeunesse

        Contact : accrochage@exemple.be
        """,
      members: [
        "Réseau local d'accrochage scolaire < AMO Samarcande",
        "Réseau local d'accrochage scolaire < Centre PMS libre",
        "Réseau local d'accrochage scolaire < Service de médiation scolaire",
        "Réseau local d'accrochage scolaire < Dispositif d'accrochage scolaire « Parenthèse »|Parenthèse|Dispositif d'accrochage scolaire",
        "Réseau local d'accrochage scolaire < Police locale",
        "Réseau local d'accrochage scolaire < Parquet jeunesse",
      ]),
    PracticeSheet(
      rule: "created by several, implication of, associated",
      text: """
        Lancé en 2018 par la Province et la commune de Thiaumont, le Contrat de rivière Vive implique \
        aujourd'hui les agriculteurs, Natagora, le DNF et sept communes. Plusieurs écoles s'y sont \
        associées. L'objectif du Contrat de rivière est d'améliorer la qualité de l'eau.
        """,
      members: [
        "Contrat de rivière Vive|Contrat de rivière < Province = coordinator",
        "Contrat de rivière Vive|Contrat de rivière < commune de Thiaumont = coordinator",
        "Contrat de rivière Vive|Contrat de rivière < agriculteurs",
        "Contrat de rivière Vive|Contrat de rivière < Natagora",
        "Contrat de rivière Vive|Contrat de rivière < DNF",
        "~Contrat de rivière Vive|Contrat de rivière < communes|sept communes",
        "~Contrat de rivière Vive|Contrat de rivière < écoles",
      ]),
    PracticeSheet(
      rule: "the CSIL in two levels",
      text: """
        CSIL-R Val-de-Lesse

        La cellule de sécurité intégrale locale en matière de radicalisme (CSIL-R) se compose d'un volet \
        stratégique et d'un volet opérationnel.

        La CSIL-R stratégique, présidée par le Bourgmestre, réunit : le Procureur du Roi, le Directeur \
        coordonnateur de la police fédérale, le Chef de zone et l'Information Officer.

        La CSIL-R opérationnelle est pilotée par le fonctionnaire de prévention. Elle est composée de \
        partenaires socio-préventifs : CPAS, Maison de justice, SAJ, AMO Mic-Ados et Forem.
        """,
      members: [
        "CSIL-R stratégique < Bourgmestre = chair", "CSIL-R stratégique < Procureur du Roi",
        "CSIL-R stratégique < Directeur coordonnateur de la police fédérale",
        "CSIL-R stratégique < Chef de zone", "CSIL-R stratégique < Information Officer",
        "CSIL-R opérationnelle < fonctionnaire de prévention = coordinator",
        "CSIL-R opérationnelle < CPAS", "CSIL-R opérationnelle < Maison de justice",
        "CSIL-R opérationnelle < SAJ", "CSIL-R opérationnelle < AMO Mic-Ados",
        "CSIL-R opérationnelle < Forem",
      ]),
  ]
}

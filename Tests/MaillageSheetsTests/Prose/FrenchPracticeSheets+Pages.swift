extension FrenchPracticeSheets {
  static let pages: [PracticeSheet] = [
    PracticeSheet(
      rule: "a project sheet with header",
      text: """
        Plateforme de concertation « Vivre ensemble »
        Commune : Estaimont
        Organisme : Service de prévention d'Estaimont
        Province : Hainaut
        Personne de contact : Luc Renard, 069 00 00 00

        La plateforme réunit chaque trimestre les services communaux, le CPAS, la zone de police du \
        Tournaisis et les mouvements de jeunesse. Des conférences sont organisées à destination des \
        écoles et des familles.

        Partenaires : Ville d'Estaimont, Centre régional d'intégration (CIMB), Maison de la laïcité, \
        paroisse Saint-Martin.
        """,
      members: [
        "Plateforme de concertation « Vivre ensemble » < services communaux",
        "Plateforme de concertation « Vivre ensemble » < CPAS",
        "Plateforme de concertation « Vivre ensemble » < zone de police du Tournaisis",
        "Plateforme de concertation « Vivre ensemble » < mouvements de jeunesse",
        "Plateforme de concertation « Vivre ensemble » < Ville d'Estaimont",
        "Plateforme de concertation « Vivre ensemble » < Centre régional d'intégration",
        "Plateforme de concertation « Vivre ensemble » < Maison de la laïcité",
        "Plateforme de concertation « Vivre ensemble » < paroisse Saint-Martin",
        "~Plateforme de concertation « Vivre ensemble » < Service de prévention d'Estaimont = coordinator",
        "~Plateforme de concertation « Vivre ensemble » < écoles = beneficiary",
        "~Plateforme de concertation « Vivre ensemble » < familles = beneficiary",
      ]),
    PracticeSheet(
      rule: "what points back over paragraphs",
      text: """
        Le Comité P'tits Pas a été créé en 2012 à l'initiative de la crèche communale de Rosières.

        Ce comité se réunit quatre fois par an. Il est composé de l'ONE, de la ludothèque, de la Ligue \
        des familles et de l'école fondamentale libre. Celui-ci est présidé par l'échevine de la Petite \
        enfance.

        Pour toute question, le service Accueil temps libre est le point de contact du comité.
        """,
      members: [
        "Comité P'tits Pas < crèche communale de Rosières = coordinator",
        "Comité P'tits Pas < ONE", "Comité P'tits Pas < ludothèque",
        "Comité P'tits Pas < Ligue des familles", "Comité P'tits Pas < école fondamentale libre",
        "Comité P'tits Pas < échevine de la Petite enfance = chair",
        "Comité P'tits Pas < service Accueil temps libre = contact",
      ]),
    PracticeSheet(
      rule: "no partner list",
      text: """
        La commune de Grandlieu organise une journée portes ouvertes le 5 mai. Les habitants pourront \
        visiter la caserne des pompiers et rencontrer les agents de quartier. Un formulaire est \
        disponible à l'administration communale.
        """,
      members: []),
    PracticeSheet(
      rule: "a page of the CPAS",
      text: """
        La Coordination sociale de Belmont, c'est quoi ?

        C'est un lieu de rencontre entre les acteurs sociaux de la commune. Elle est animée par le CPAS \
        et rassemble une vingtaine de services : l'Armée du Salut, le Service d'insertion sociale, le \
        Centre de planning « Aurore », Infor Jeunes, le Miroir Vagabond, la Conférence \
        Saint-Vincent-de-Paul, …

        Trois groupes de travail en sont issus : le groupe Logement, le groupe Alimentation et le \
        groupe Numérique. Le groupe Logement est piloté par l'AIS.
        """,
      members: [
        "Coordination sociale de Belmont < CPAS = coordinator",
        "Coordination sociale de Belmont < Armée du Salut",
        "Coordination sociale de Belmont < Service d'insertion sociale",
        "Coordination sociale de Belmont < Centre de planning « Aurore »|Centre de planning Aurore|Centre de planning",
        "Coordination sociale de Belmont < Infor Jeunes",
        "Coordination sociale de Belmont < Miroir Vagabond|le Miroir Vagabond",
        "Coordination sociale de Belmont < Conférence Saint-Vincent-de-Paul",
        "groupe Logement < AIS = coordinator",
      ],
      links: [
        "groupe Logement > part of > Coordination sociale de Belmont",
        "groupe Alimentation > part of > Coordination sociale de Belmont",
        "groupe Numérique > part of > Coordination sociale de Belmont",
      ]),
    PracticeSheet(
      rule: "a decision of the council",
      text: """
        Article 3. – Le Comité de pilotage est composé comme suit :
        1° le bourgmestre ou son délégué, qui le préside ;
        2° un représentant de la police locale ;
        3° un représentant de chacune des écoles communales ;
        4° deux membres du conseil de l'action sociale ;
        5° le coordinateur du Plan de cohésion sociale, qui assure le secrétariat.

        Article 4. – Le Comité de pilotage peut inviter toute personne utile à ses travaux.
        """,
      members: [
        "Comité de pilotage < bourgmestre = chair", "Comité de pilotage < police locale",
        "Comité de pilotage < écoles communales",
        "Comité de pilotage < conseil de l'action sociale",
        "Comité de pilotage < coordinateur du Plan de cohésion sociale = secretary",
      ]),
  ]
}

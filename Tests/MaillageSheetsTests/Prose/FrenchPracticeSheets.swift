/// A text in one of the many ways towns write, and what a careful reader finds in it.
struct PracticeSheet: Sendable {
  /// What it holds.
  let rule: String
  /// The text; persons are invented.
  let text: String
  /// "platform < member", with "= role" behind it where that is not member; `|` parts spellings that
  /// are right as well, `~` stands before what may be left out.
  let members: [String]
  /// "from > relation > to".
  var links: [String] = []
}

enum FrenchPracticeSheets {
  static let all: [PracticeSheet] = sentences + lists + pages + towns

  static let sentences: [PracticeSheet] = [
    PracticeSheet(
      rule: "composed of, presided by, secretary",
      text: """
        Le Conseil consultatif des aînés de Rochebelle est composé de l'échevine des Affaires \
        sociales, du CPAS, de l'asbl Les Tilleuls et de deux représentants de la Ligue des familles. \
        Il est présidé par le bourgmestre. Le secrétariat est assuré par le service Cohésion sociale.
        """,
      members: [
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < échevine des Affaires sociales",
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < CPAS",
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < Les Tilleuls",
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < Ligue des familles",
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < bourgmestre = chair",
        "Conseil consultatif des aînés de Rochebelle|Conseil consultatif des aînés < service Cohésion sociale = secretary",
      ]),
    PracticeSheet(
      rule: "y participent; pronoun subject",
      text: """
        Une plateforme de lutte contre les assuétudes existe à Valmont depuis 2015. Y participent \
        la zone de police, le CPAS, la maison médicale du Pont et le planning familial. Elle \
        rassemble également les directions d'école et l'AMO Le Cap.
        """,
      members: [
        "plateforme de lutte contre les assuétudes < zone de police",
        "plateforme de lutte contre les assuétudes < CPAS",
        "plateforme de lutte contre les assuétudes < maison médicale du Pont",
        "plateforme de lutte contre les assuétudes < planning familial",
        "plateforme de lutte contre les assuétudes < directions d'école",
        "plateforme de lutte contre les assuétudes < AMO Le Cap",
      ]),
    PracticeSheet(
      rule: "outre X, … y siègent",
      text: """
        La Cellule de sécurité intégrale locale (CSIL) de Brévaux se réunit tous les deux mois. \
        Outre le bourgmestre, qui la préside, y siègent le chef de corps, le fonctionnaire de \
        prévention et le directeur du CPAS.
        """,
      members: [
        "Cellule de sécurité intégrale locale < bourgmestre = chair",
        "Cellule de sécurité intégrale locale < chef de corps",
        "Cellule de sécurité intégrale locale < fonctionnaire de prévention",
        "Cellule de sécurité intégrale locale < directeur du CPAS",
      ]),
    PracticeSheet(
      rule: "around the table, beside, join",
      text: """
        Le comité d'accompagnement du projet « Quartier en mouvement » réunit autour de la table la \
        Ville de Hautmont, la Régie des quartiers et la Fondation Roi Baudouin. Aux côtés de la Ville, \
        on y trouve aussi l'Office de la naissance. Se joignent à eux la bibliothèque communale et le \
        Centre culturel.
        """,
      members: [
        "comité d'accompagnement < Ville de Hautmont",
        "comité d'accompagnement < Régie des quartiers",
        "comité d'accompagnement < Fondation Roi Baudouin",
        "comité d'accompagnement < Office de la naissance",
        "comité d'accompagnement < bibliothèque communale",
        "comité d'accompagnement < Centre culturel",
        "~comité d'accompagnement < Ville",
      ]),
    PracticeSheet(
      rule: "one actor and the bodies it sits on",
      text: """
        Le CPAS de Tervelle siège à la CSIL, à la Plateforme Logement et au comité de pilotage du \
        Plan de cohésion sociale. La Croix-Rouge participe quant à elle à la Coordination sociale et au Conseil \
        consultatif de la Solidarité.
        """,
      members: [
        "CSIL < CPAS de Tervelle", "Plateforme Logement < CPAS de Tervelle",
        "comité de pilotage|comité de pilotage du Plan de cohésion sociale < CPAS de Tervelle",
        "Coordination sociale < Croix-Rouge",
        "Conseil consultatif de la Solidarité < Croix-Rouge",
      ]),
    PracticeSheet(
      rule: "negation, conditional, could be invited",
      text: """
        La Table ronde Jeunesse réunit la Maison des jeunes, l'AMO Oxyjeune et le CPAS. Le parquet \
        n'en fait pas partie. La police locale pourra y être invitée. Les mosquées pourraient rejoindre \
        la Table ronde Jeunesse. Aucune école ne siège à la Table ronde Jeunesse.
        """,
      members: [
        "Table ronde Jeunesse < Maison des jeunes", "Table ronde Jeunesse < AMO Oxyjeune",
        "Table ronde Jeunesse < CPAS",
      ]),
    PracticeSheet(
      rule: "partnership, funders, beneficiaries",
      text: """
        Le projet « Passerelles » est mené par l'asbl Horizon en partenariat avec le CPAS d'Ombret, \
        la bibliothèque et le FOREM, avec le soutien de la Fédération Wallonie-Bruxelles. Il est \
        subsidié par la Région wallonne. Il s'adresse aux écoles de l'entité.
        """,
      members: [
        "projet « Passerelles » < Horizon = coordinator", "projet « Passerelles » < CPAS d'Ombret",
        "projet « Passerelles » < bibliothèque", "projet « Passerelles » < FOREM",
        "projet « Passerelles » < Fédération Wallonie-Bruxelles = funder",
        "projet « Passerelles » < Région wallonne = funder",
        "~projet « Passerelles » < écoles de l'entité|écoles = beneficiary",
      ]),
    PracticeSheet(
      rule: "persons in apposition",
      text: """
        Le bourgmestre Marc Delvaux préside la cellule de veille. L'échevine Anne-Sophie Lambert, le \
        commissaire Pirotte et Mme Claire Dumont, directrice de la Maison de l'emploi, en sont membres.
        """,
      members: [
        "cellule de veille < bourgmestre = chair", "cellule de veille < échevine",
        "~cellule de veille < commissaire",
        "~cellule de veille < directrice de la Maison de l'emploi",
      ]),
    PracticeSheet(
      rule: "signed, joined, associated",
      text: """
        La commune de Lignières, le CPAS, la zone de police du Val et l'intercommunale Solva ont signé \
        le Partenariat local de prévention. Le Syndicat d'initiative a rejoint le partenariat en 2021.
        """,
      members: [
        "Partenariat local de prévention < commune de Lignières",
        "Partenariat local de prévention < CPAS",
        "Partenariat local de prévention < zone de police du Val",
        "Partenariat local de prévention < intercommunale Solva",
        "Partenariat local de prévention < Syndicat d'initiative",
      ]),
    PracticeSheet(
      rule: "links between platforms",
      text: """
        Le groupe de travail Mobilité fait partie de la Plateforme Citoyenne. La Cellule Radicalisme est \
        un sous-groupe de la CSIL. La CSIL succède à la Commission de prévention. Le Comité de pilotage \
        pilote le Réseau Enfance. Le Réseau Enfance travaille en lien avec la Coordination sociale. La \
        Cellule Logement complète la Plateforme Citoyenne.
        """,
      members: [],
      links: [
        "groupe de travail Mobilité > part of > Plateforme Citoyenne",
        "Cellule Radicalisme > part of > CSIL", "CSIL > succeeds > Commission de prévention",
        "Comité de pilotage > steers > Réseau Enfance",
        "Réseau Enfance > liaises with > Coordination sociale",
        "Cellule Logement > complements > Plateforme Citoyenne",
      ]),
    PracticeSheet(
      rule: "under the presidency, carried, initiative of",
      text: """
        À l'initiative du CPAS, un réseau d'entraide a vu le jour à Fontenoy. Placé sous la présidence de \
        l'échevin de la Santé, le Réseau d'entraide regroupe les pharmaciens, la Maison médicale \
        Saint-Roch, la Mutualité chrétienne ainsi que plusieurs associations de quartier. Il est coordonné \
        par le Plan de cohésion sociale.
        """,
      members: [
        "réseau d'entraide < CPAS = coordinator", "réseau d'entraide < échevin de la Santé = chair",
        "réseau d'entraide < pharmaciens", "réseau d'entraide < Maison médicale Saint-Roch",
        "réseau d'entraide < Mutualité chrétienne",
        "~réseau d'entraide < associations de quartier",
        "réseau d'entraide < Plan de cohésion sociale = coordinator",
      ]),
    PracticeSheet(
      rule: "notably; around; within the platform",
      text: """
        Au sein de la Plateforme Sans-abri, on retrouve notamment le Relais social, l'hôpital \
        Sainte-Anne, le Samusocial et la Ville de Doriane. Plusieurs acteurs collaborent au sein de la \
        Concertation aide alimentaire : le CPAS, la banque alimentaire et les Restos du cœur.
        """,
      members: [
        "Plateforme Sans-abri < Relais social", "Plateforme Sans-abri < hôpital Sainte-Anne",
        "Plateforme Sans-abri < Samusocial", "Plateforme Sans-abri < Ville de Doriane",
        "Concertation aide alimentaire < CPAS",
        "Concertation aide alimentaire < banque alimentaire",
        "Concertation aide alimentaire < Restos du cœur",
      ]),
    PracticeSheet(
      rule: "press article with quotes",
      text: """
        Arbreville : une cellule contre le décrochage scolaire

        « Il fallait que chacun se parle », explique l'échevine de l'Enseignement, Sophie Marchal. Depuis \
        septembre, la Ville, le CPAS, trois écoles secondaires et le centre PMS se retrouvent au sein \
        d'une cellule de veille contre le décrochage. « Nous étions seuls », confie un directeur. La \
        cellule, pilotée par le service Jeunesse, compte sur l'appui de la police locale.
        """,
      members: [
        "cellule de veille contre le décrochage|cellule contre le décrochage scolaire < Ville",
        "cellule de veille contre le décrochage|cellule contre le décrochage scolaire < CPAS",
        "cellule de veille contre le décrochage|cellule contre le décrochage scolaire < écoles secondaires|trois écoles secondaires",
        "cellule de veille contre le décrochage|cellule contre le décrochage scolaire < centre PMS",
        "cellule de veille contre le décrochage|cellule contre le décrochage scolaire < service Jeunesse = coordinator",
        "~cellule de veille contre le décrochage|cellule contre le décrochage scolaire < police locale",
      ]),
    PracticeSheet(
      rule: "is a member, representatives sit",
      text: """
        La Commission locale de développement rural se compose pour moitié d'élus et pour moitié de \
        citoyens. La Maison du tourisme en est membre. Des représentants du Parc naturel et de la \
        Fondation rurale de Wallonie siègent à la Commission locale de développement rural avec voix consultative.
        """,
      members: [
        "~Commission locale de développement rural < élus",
        "~Commission locale de développement rural < citoyens",
        "Commission locale de développement rural < Maison du tourisme",
        "Commission locale de développement rural < Parc naturel",
        "Commission locale de développement rural < Fondation rurale de Wallonie",
      ]),
  ]

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

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
  static let all: [PracticeSheet] = sentences + lists + pages + towns + styles + agreements

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
}

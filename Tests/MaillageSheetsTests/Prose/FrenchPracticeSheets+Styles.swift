extension FrenchPracticeSheets {
  /// How lists stand on pages that are no plain prose.
  static let styles: [PracticeSheet] = [
    PracticeSheet(
      rule: "semicolons make items; who is sent; a role behind a comma",
      text: """
        Composition du Comité de gestion :
        la directrice de la bibliothèque, présidente ;
        deux représentants des mouvements de jeunesse ;
        le CPAS et la zone de police, ou leurs représentants ;
        des délégués d'associations œuvrant dans les domaines de la culture, du sport et de la santé.
        """,
      members: [
        "Comité de gestion < directrice de la bibliothèque = chair",
        "Comité de gestion < mouvements de jeunesse", "Comité de gestion < CPAS",
        "Comité de gestion < zone de police", "Comité de gestion < associations",
      ]),
    PracticeSheet(
      rule: "missions, activities and dates are no members",
      text: """
        Commission Mobilité de Valbrun

        Missions : le vélo, les transports, la sécurité, les écoles.

        Activités : gymnastique, conférences, dîner de Noël.

        Membres : le GRACQ, l'école communale, la zone de police.
        """,
      members: [
        "Commission Mobilité de Valbrun < GRACQ",
        "Commission Mobilité de Valbrun < école communale",
        "Commission Mobilité de Valbrun < zone de police",
      ]),
    PracticeSheet(
      rule: "dashes part a list; a question opens it",
      text: """
        Réseau Parents de Mirwart

        Qui en fait partie ?
        * le CPAS et l'ONE (secrétariat)
        * L'Abri du Lac

        Les partenaires
        Ludothèque – Maison médicale du Pont – Ligue des familles
        """,
      members: [
        "Réseau Parents de Mirwart < CPAS", "Réseau Parents de Mirwart < ONE = secretary",
        "Réseau Parents de Mirwart < L'Abri du Lac|Abri du Lac",
        "Réseau Parents de Mirwart < Ludothèque",
        "Réseau Parents de Mirwart < Maison médicale du Pont",
        "Réseau Parents de Mirwart < Ligue des familles",
      ]),
    PracticeSheet(
      rule: "a table copied as text",
      text: """
        Conseil de prévention de Hautmont

        Secteur | Institution | Effectif
        AMO | Le Pont des Jeunes | une coordinatrice
        Scolaire | Centre PMS provincial | un directeur
        """,
      members: [
        "Conseil de prévention de Hautmont < Le Pont des Jeunes|Pont des Jeunes",
        "Conseil de prévention de Hautmont < Centre PMS provincial",
      ]),
    PracticeSheet(
      rule: "fields of work as labels",
      text: """
        Plateforme « Toit et santé »

        Santé : Hôpital Saint-Luc, maison médicale du Parc
        Logement : L'Escale, AIS Iris
        Adresse : rue du Moulin
        """,
      members: [
        "Plateforme « Toit et santé » < Hôpital Saint-Luc",
        "Plateforme « Toit et santé » < maison médicale du Parc",
        "Plateforme « Toit et santé » < L'Escale|Escale", "Plateforme « Toit et santé » < AIS Iris",
      ]),
    PracticeSheet(
      rule: "the labels of a project sheet belong to its title, not to what is mentioned last",
      text: """
        Commune : Raimont
        Organisme : Service Prévention
        Titre du projet : TOUS DEHORS

        Un comité d'accompagnement suit le projet.

        Partenaires : Athénée de Raimont, La Forge asbl et Centre culturel
        """,
      members: [
        "TOUS DEHORS < Service Prévention = coordinator", "TOUS DEHORS < Athénée de Raimont",
        "TOUS DEHORS < La Forge|Forge", "TOUS DEHORS < Centre culturel",
      ]),
    PracticeSheet(
      rule: "committees are members of what brings them together",
      text: """
        Le Conseil des quartiers réunit deux fois par an les délégués de :
        - Comité du Thier
        - Les Amis de Ninon
        Y sont également conviés le bourgmestre et le chef de corps.
        """,
      members: [
        "Conseil des quartiers < Comité du Thier",
        "Conseil des quartiers < Les Amis de Ninon|Amis de Ninon",
        "Conseil des quartiers < bourgmestre", "Conseil des quartiers < chef de corps",
      ]),
    PracticeSheet(
      rule: "where somebody lives is no member, and no part of a name is shown",
      text: """
        Composition du Conseil des aînés
        Mme Lambert Dominique, Haut-Vaux
        M. Collin Luc, Gembrun
        """,
      members: []),
  ]
}

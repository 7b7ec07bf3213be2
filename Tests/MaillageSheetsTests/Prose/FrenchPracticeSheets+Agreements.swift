extension FrenchPracticeSheets {
  /// Who signs, carries, pays or joins, in sentences that name the body in another place.
  static let agreements: [PracticeSheet] = [
    PracticeSheet(
      rule: "who signs a protocol",
      text: """
        Le protocole de collaboration entre la police, le parquet et les maisons de repos a été signé \
        mardi. La Ville de Valbrun et le CPAS ont décidé de signer une charte d'accueil.
        """,
      members: [
        "protocole de collaboration < police", "protocole de collaboration < parquet",
        "protocole de collaboration < maisons de repos", "charte d'accueil < Ville de Valbrun",
        "charte d'accueil < CPAS",
      ]),
    PracticeSheet(
      rule: "a contract is meant, not the organ that it is the complement of",
      text: """
        La concertation locale est l'organe du contrat communal de cohésion, conclu entre la Cocof et \
        la commune.
        """,
      members: [
        "contrat communal de cohésion < Cocof", "contrat communal de cohésion < commune",
      ]),
    PracticeSheet(
      rule: "a cleft sentence; who pays what it speaks of",
      text: """
        C'est l'AMO Le Pont qui coordonne la Plateforme Jeunesse de Mirwart. La Cocof la subventionne.
        """,
      members: [
        "Plateforme Jeunesse de Mirwart < AMO Le Pont = coordinator",
        "Plateforme Jeunesse de Mirwart < Cocof = funder",
      ]),
    PracticeSheet(
      rule: "inverted relative clauses",
      text: """
        La task force locale, que dirige la police fédérale avec le parquet et l'OCAM, se voit peu. Un \
        comité de suivi, où siègent aussi la Province et le service Logement, la conseille.
        """,
      members: [
        "task force locale < police fédérale = chair", "task force locale < parquet",
        "task force locale < OCAM", "comité de suivi < Province",
        "comité de suivi < service Logement",
      ],
      links: ["comité de suivi > part of > task force locale"]),
    PracticeSheet(
      rule: "the body that a sheet is about sits on others",
      text: """
        AMO Le Carrefour

        Elle siège au Conseil local de prévention et au Réseau « Jeunes en route ».
        """,
      members: [
        "Conseil local de prévention < AMO Le Carrefour",
        "Réseau « Jeunes en route » < AMO Le Carrefour",
      ]),
    PracticeSheet(
      rule: "a name that the text gives; the acronym of a name",
      text: """
        Baptisé « Lire dehors », ce projet réunit la bibliothèque et l'école de devoirs. Le \
        Partenariat local de prévention vit bien. Le PLP rassemble la commune et la zone de police.
        """,
      members: [
        "Lire dehors < bibliothèque", "Lire dehors < école de devoirs",
        "Partenariat local de prévention < commune",
        "Partenariat local de prévention < zone de police",
      ]),
    PracticeSheet(
      rule:
        "bodies beside a platform: the words before them tell the role, a denial takes them out",
      text: """
        La charte du quartier des Forges porte la signature de la bourgmestre et du chef de corps. \
        L'animation de cette charte a été confiée à la Maison des jeunes. La charte ne concerne ni \
        l'hôpital ni la prison.
        """,
      members: [
        "charte du quartier < bourgmestre", "charte du quartier < chef de corps",
        "charte du quartier < Maison des jeunes = coordinator",
      ]),
    PracticeSheet(
      rule: "streets are no members, and a body that only decides is none",
      text: """
        Le Comité du Val réunit les habitants des rues du Pré, des Lilas et de la Chapelle. Le conseil \
        communal a voté un subside.
        """,
      members: ["Comité du Val < habitants"]),
  ]
}

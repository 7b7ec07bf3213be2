import Maillage
import MaillageDrawing
import Testing

/// A diagram with a name to be shown in a test's report.
struct Sample: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var diagram: Diagram

  init(_ name: String, _ diagram: Diagram) {
    testDescription = name
    self.diagram = diagram
  }
}

/// Diagrams to draw: looks only, memberships partly made up.
enum Samples {
  static let sectorNames = [
    ("PO", "Police et sûreté"), ("JE", "Jeunesse"), ("SO", "Action sociale et santé"),
    ("EN", "Enseignement"), ("PR", "Prévention"), ("RP", "Région, Province, transport"),
    ("AC", "Autorités communales"), ("CS", "Société civile"),
  ]

  static let sectors = sectorNames.enumerated().map { index, name in
    let hue = ShippedColours.hues[index]
    return Diagram.SectorStyle(
      code: name.0, label: name.1, swatch: hue.swatch, ink: hue.ink, line: hue.line,
      darkLine: hue.darkLine)
  }

  static let frenchWords = Diagram.Words(
    language: "fr", onePlatform: "Partenaires d’une seule plateforme", platforms: "Plateformes",
    several: "Partenaires communs (nombre de plateformes)", noPlatform: "Sur aucune plateforme",
    partnerCountOne: "%d partenaire", partnerCountMany: "%d partenaires", chair: "préside",
    coordinator: "coordonne", outside: "finance ou bénéficie (non compté)",
    link: "lien entre plateformes", cut: "sans elle, des partenaires perdent le contact",
    noSector: "secteur non précisé")

  /// The partners that one commune names, as the sample picture shows them.
  static var liege: Diagram {
    let csil = 0
    let cellule = 1
    let pilotage = 2
    let tfl = 3
    let list: [(String, Int, [Int])] = [
      ("Plan Zonal de Sécurité", 0, [csil]), ("AMO Droit des Jeunes", 1, [csil]),
      ("AMO Service d’Actions Sociales (St Leonard / Herstal)", 1, [csil]),
      ("Aide à la Jeunesse (CAAJ)", 1, [csil]), ("Service d’Aide à la Jeunesse (SAJ)", 1, [csil]),
      ("CPAS", 2, [csil]), ("Direction Jeunesse / Proximité / Affaires sociales", 2, [csil]),
      ("Service Social de la Ville de Seraing", 2, [csil]),
      ("Enseignement libre (catholique)", 3, [csil]),
      ("Instruction publique Ville de Liège", 3, [csil]),
      ("Université de Liège (Fac Psychologie)", 3, [csil]),
      ("Fonctionnaire de prévention, Pôle « Développement Social des Quartiers »", 4, [csil]),
      ("Centre Régional d’Intégration des Personnes étrangères (CRIPEL)", 5, [csil]),
      ("Plan de Cohésion Sociale Région Wallonne", 5, [csil]),
      ("Province de Liège (Openado / Antenne Psychosociale)", 5, [csil]),
      ("Hôpitaux", 2, [cellule]), ("Écoles", 3, [cellule]), ("TEC", 5, [cellule]),
      ("Bourgmestre de Liège", 6, [pilotage]),
      ("Coupole d’Analyse en Sécurité Urbaine", 4, [csil, cellule]),
      ("Cabinet du Bourgmestre", 6, [csil, pilotage]),
      ("Police locale de Liège : Renseignements généraux", 0, [csil, cellule, tfl]),
      (
        "Référent « Radicalisme violent » du Plan de prévention", 4, [csil, cellule, pilotage, tfl]
      ),
      ("Chef de Corps", 0, [cellule, pilotage]), ("Police fédérale", 0, [cellule, tfl]),
      ("Sûreté de l’État", 0, [cellule, tfl]),
      ("Personne de contact TFL", 0, [cellule, pilotage, tfl]),
    ]
    return Diagram(
      title: "Partenaires de la CSIL — Liège",
      subtitle: "27 organisations et 4 plateformes. Couleur et code : secteur.",
      sourceLine:
        "Source : fiche « CSIL » de la Ville de Liège ; partenaires tels qu’ils y sont nommés.",
      bodies: list.map { Diagram.Body(label: $0.0, sector: $0.1) },
      platforms: [
        Diagram.Platform(label: "Concertation intersectorielle locale (CSIL)"),
        Diagram.Platform(label: "Cellule « Informations sensibles »"),
        Diagram.Platform(label: "Pilotage de la CSIL"),
        Diagram.Platform(label: "Task Force Locale opérationnelle (TFL)"),
      ],
      ties: list.indices.flatMap { body in
        list[body].2.map { Diagram.Tie(body: body, platform: $0) }
      },
      sectors: sectors, words: frenchWords)
  }

  private static let bodyNames = [
    "Police locale, zone Basse-Meuse", "Centre de planning familial",
    "Maison de jeunes « Le Relais »",
    "CPAS", "École communale du Centre", "Athénée royal", "Service de médiation communale",
    "Mission régionale pour l’emploi", "Société de logement social (SLSP) du Plateau",
    "Service d’aide aux victimes et d’assistance policière",
    "Office de la naissance et de l’enfance",
    "Centre hospitalier régional, service des urgences", "Croix-Rouge, section locale",
    "Bibliothèque publique", "Club sportif des Vennes", "Maison médicale", "Régie des quartiers",
    "Service de prévention", "Parquet du Procureur du Roi", "Fonctionnaire sanctionnateur",
  ]

  private static let platformNames = [
    "Conseil consultatif de prévention", "Plateforme violences intrafamiliales",
    "Cellule de sécurité intégrale locale (CSIL-R)", "Réseau assuétudes",
    "Concertation logement et précarité", "Table ronde jeunesse", "Coordination sociale",
    "Groupe de travail « Radicalisme et polarisation »",
    "Comité d’accompagnement du Plan stratégique",
    "Cellule sécurité festive",
  ]

  /// A made-up commune with everything that pictures can show.
  static func commune(
    bodies bodyCount: Int = 60, platforms platformCount: Int = 9, seed: UInt64 = 7
  ) -> Diagram {
    var random = Random(seed: seed)
    var bodies: [Diagram.Body] = []
    for index in 0..<bodyCount {
      let name = bodyNames[index % bodyNames.count]
      let round = index / bodyNames.count
      bodies.append(
        Diagram.Body(
          label: round == 0 ? name : "\(name) — antenne \(round + 1)",
          sector: index % 17 == 16 ? nil : (index * 5 + index / 7) % sectors.count,
          isCut: index % 23 == 4))
    }
    var ties: [Diagram.Tie] = []
    for body in 0..<bodyCount where body % 12 != 11 && platformCount > 0 {
      let first = random.below(platformCount)
      let count = body % 3 == 0 ? 2 + random.below(3) : 1
      for step in 0..<min(count, platformCount) {
        // Neighbouring platforms share more.
        let platform = (first + step * (1 + random.below(2))) % platformCount
        let style: Diagram.TieStyle =
          body % 19 == 3
          ? .outside
          : body % 13 == 5 && step == 0
            ? .chair
            : body % 11 == 4 && step == 0 ? .coordinator : .member
        ties.append(Diagram.Tie(body: body, platform: platform, style: style))
      }
    }
    var platforms = platformNames.prefix(platformCount).map { Diagram.Platform(label: $0) }
    while platforms.count < platformCount {
      platforms.append(Diagram.Platform(label: "Plateforme \(platforms.count + 1)"))
    }
    var links: [Diagram.Link] = []
    if platformCount > 7 {
      platforms[2].note = "fait partie du Conseil consultatif"
      platforms[2].isCut = true
      links = [
        Diagram.Link(from: 0, to: 2, label: "fait partie de"), Diagram.Link(from: 7, to: 2),
        Diagram.Link(from: 4, to: 6, label: "en liaison avec"),
      ]
    }
    return Diagram(
      title: "Qui travaille avec qui — commune de démonstration",
      subtitle:
        "\(bodyCount) organisations et \(platformCount) plateformes. Couleur et code : secteur.",
      sourceLine: "Source : données inventées pour la démonstration.",
      banner: "Données inventées : aucune commune réelle.",
      footnotes: ["Une organisation absente d’une liste n’est pas absente du terrain."],
      bodies: bodies, platforms: platforms, ties: ties, links: links, sectors: sectors,
      words: frenchWords)
  }

  /// One platform with its members, two funders and a chair.
  static func roster(members: Int = 36) -> Diagram {
    var diagram = commune(bodies: members + 2, platforms: 0)
    diagram.title = "Partenaires de la CSIL-R — commune de démonstration"
    diagram.subtitle =
      "\(members) organisations, 1 plateforme : une seule plateforme connue, non comparable."
    diagram.platforms = [
      Diagram.Platform(
        label: "Cellule de sécurité intégrale locale (CSIL-R)", note: "groupe de travail")
    ]
    diagram.ties = diagram.bodies.indices.map { body in
      Diagram.Tie(
        body: body, platform: 0,
        style: body >= members ? .outside : body == 2 ? .chair : body == 9 ? .coordinator : .member)
    }
    return diagram
  }
}

extension Diagram {
  /// This diagram, or what becomes of it if so many parts, as `layout` compares, name some of it each.
  func fit(for layout: PictureLayout) -> Diagram {
    guard let count = layout.partCount else { return self }
    return shared(among: layout == .multiples ? 3 : count.lowerBound)
  }

  /// What becomes of it if so many parts name some of it each.
  func shared(among count: Int, seed: UInt64 = 3) -> Diagram {
    var random = Random(seed: seed)
    func some() -> [Int] {
      let parts = (0..<count).filter { _ in random.below(2) == 0 }
      return parts.isEmpty ? [random.below(count)] : parts
    }
    var diagram = self
    diagram.parts = (0..<count).map {
      Part(label: "\($0) \(title)", note: subtitle, onlyHere: "only \($0) \(title)")
    }
    for index in bodies.indices {
      diagram.bodies[index].parts = some()
      diagram.bodies[index].isLocal = index % 3 == 0
    }
    for index in platforms.indices { diagram.platforms[index].parts = some() }
    diagram.ties = ties.flatMap { tie in
      some().map { Tie(body: tie.body, platform: tie.platform, style: tie.style, part: $0) }
    }
    diagram.links = links.flatMap { link in
      some().map { Link(from: link.from, to: link.to, label: link.label, part: $0) }
    }
    return diagram
  }
}

/// A small generator of numbers, the same everywhere.
struct Random {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

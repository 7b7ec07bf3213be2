import Maillage
import MaillageSheets

/// A made-up province with every shape a commune can have.
enum Province {
  static func made() -> MadeUpTable {
    var made = MadeUpTable()
    let generic: Set<String> = ["CPAS", "Police locale", "Commune"]
    // Connected: four platforms, shared partners, a chair, a funder, a body on no platform.
    let cell = made.platform(
      "CSIL", in: "Valmont",
      members: [
        "police:Police locale", "municipal:Cabinet du bourgmestre", "justice:Parquet",
        "federal:Police fédérale", "social:CPAS",
      ], local: generic)
    made.platform(
      "Concertation intersectorielle", in: "Valmont",
      members: [
        "social:CPAS", "youth:AMO L’Étoile", "youth:Service d’Aide à la Jeunesse",
        "education:Athénée royal", "education:Écoles libres", "health:Maison médicale du Pont",
        "civil_society:Le Relais ASBL", "municipal:Plan de cohésion sociale",
        "police:Police locale", "transport:TEC",
      ], kind: .workingGroup, parent: "CSIL", local: generic)
    let social = made.platform(
      "Coordination sociale", in: "Valmont",
      members: [
        "social:CPAS", "civil_society:Le Relais ASBL", "housing:Agence immobilière sociale",
        "health:Centre de santé mentale", "civil_society:Restos du cœur", "civil_society:Caritas",
        "municipal:Plan de cohésion sociale",
      ], local: generic)
    made.platform(
      "Conseil de la jeunesse et des sports", in: "Valmont",
      members: [
        "youth:AMO L’Étoile", "culture_sport:Centre culturel", "culture_sport:Club de judo",
        "education:Athénée royal", "youth:Maison de jeunes",
      ])
    made.seat(
      made.body("Échevinat de la cohésion", in: "Valmont", sector: "municipal", kind: .function),
      social, roles: [.chair], source: "https://www.valmont.example/coordination")
    made.seat(
      made.body("Province", in: "Valmont", sector: "regional"), social, roles: [.funder],
      source: "https://www.valmont.example/coordination")
    made.body("Conseil des aînés", in: "Valmont", sector: "civil_society")
    made.table.links.append(PlatformLinkRecord(from: 1, to: cell, relation: "part of"))
    // Separate platforms.
    made.platform(
      "Plan local de prévention", in: "Hauteclaire",
      members: ["police:Police locale", "municipal:Service prévention", "business:Commerçants"],
      kind: .project, local: generic)
    made.platform(
      "Coordination sociale", in: "Hauteclaire",
      members: ["social:CPAS", "civil_society:Le Relais ASBL", "health:Planning familial"],
      local: generic)
    // One platform.
    made.platform(
      "Maison de l’enfance", in: "Œdelbourg",
      members: [
        "social:CPAS", "youth:ONE", "youth:Crèche Les Lucioles", "education:École communale",
        "health:Maison médicale", "civil_society:Ligue des familles",
        "municipal:Service jeunesse", "Bibliothèque",
      ], local: generic)
    // Parts.
    made.platform(
      "Table logement", in: "Rivemont",
      members: [
        "housing:Société de logement", "social:CPAS", "housing:Agence immobilière sociale",
      ],
      local: generic)
    made.platform(
      "Table énergie", in: "Rivemont", members: ["social:CPAS", "regional:Guichet énergie"],
      local: generic)
    made.platform(
      "Comité de quartier Nord", in: "Rivemont",
      members: ["civil_society:Amis du Nord", "municipal:Service travaux"], kind: .group)
    // An intercommunal platform.
    let zone = made.place("Zone de première ligne", in: ["Hauteclaire", "Rivemont"])
    for (commune, name) in [("Hauteclaire", "CPAS"), ("Rivemont", "CPAS")] {
      made.seat(made.body(name, in: commune, sector: "social", isLocal: true), zone)
    }
    let hospital = made.body("Hôpital régional", in: "Hauteclaire", sector: "health")
    made.body("Hôpital régional", in: "Rivemont")
    made.seat(hospital, zone)
    // Nothing at all.
    made.place("Conseil consultatif", in: ["Petitval"])
    made.table.communeRecords = [
      ("Valmont", 41_250), ("Hauteclaire", 12_480), ("Œdelbourg", 9_870), ("Rivemont", 15_300),
      ("Petitval", 3_100),
    ].map {
      CommuneRecord(name: $0.0, population: $0.1, populationYear: 2025, group: "villes moyennes")
    }
    made.table.sources = [
      SourceSummary(file: "liste.csv", rowsRead: 57, rowsRefused: 1, warnings: 2)
    ]
    return made
  }

  static let diagnostics = [
    Diagnostic(
      .error, code: "wrong-column-count", file: "liste.csv", line: 12,
      message: "9 colonnes au lieu de 10", remedy: "vérifier les séparateurs"),
    Diagnostic(
      .warning, code: "duplicate", file: "liste.csv", line: 31,
      message: "participation déjà lue", remedy: nil),
  ]
}

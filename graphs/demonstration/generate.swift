// Makes the sample data of this folder: a province that exists nowhere.
//
//     swiftc -O generate.swift -o generate && ./generate [FOLDER]
//
// writes memberships.csv, registry.csv, links.csv and communes.csv into FOLDER (here by default).
// The same program writes the same bytes everywhere: all chance comes from one seeded generator.
// Each commune has a form of its own, so that every shape of network is met in pictures and reports.

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// MARK: Chance

/// The generator of G. Steele, D. Lea and C. Flood (2014): small, fast, the same on every machine.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether a chance of so many in a hundred came true.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// `count` different elements in their first order.
  mutating func pick<Element>(_ count: Int, from elements: [Element]) -> [Element] {
    var places = Array(elements.indices)
    for place in 0..<min(count, places.count) {
      places.swapAt(place, place + below(places.count - place))
    }
    return places.prefix(count).sorted().map { elements[$0] }
  }
}

// MARK: Words

enum Language: Int { case french, dutch, german }

struct Body: Equatable {
  var name: String
  var acronym = ""
  var kind = "organisation"
  var sector: String
}

/// A body known in three languages; `acronym` by language as well.
struct Entry {
  var id: String
  var names: [String]
  var acronyms: [String] = ["", "", ""]
  var kind = "organisation"
  var sector: String

  func body(_ language: Language) -> Body {
    let index = language.rawValue
    return Body(name: names[index], acronym: acronyms[index], kind: kind, sector: sector)
  }
}

/// Bodies of one name in every commune: one in each.
// swift-format-ignore
let localEntries: [Entry] = [
  Entry(id: "mayor", names: ["Bourgmestre", "Burgemeester", "Bürgermeister"], kind: "function", sector: "municipal"),
  Entry(id: "chief", names: ["Chef de corps", "Korpschef", "Polizeichef"], kind: "function", sector: "police"),
  Entry(id: "police", names: ["Police locale", "Lokale politie", "Lokale Polizei"], sector: "police"),
  Entry(id: "welfare", names: ["CPAS", "OCMW", "ÖSHZ"], acronyms: ["CPAS", "OCMW", "ÖSHZ"], sector: "social"),
  Entry(id: "prevention", names: ["Service de prévention", "Preventiedienst", "Präventionsdienst"], sector: "municipal"),
  Entry(id: "guards", names: ["Gardiens de la paix", "Gemeenschapswachten", "Ordnungshüter"], sector: "municipal"),
  Entry(id: "youth", names: ["Service jeunesse", "Jeugddienst", "Jugenddienst"], sector: "municipal"),
  Entry(id: "sports", names: ["Service des sports", "Sportdienst", "Sportamt"], sector: "municipal"),
  Entry(id: "library", names: ["Bibliothèque communale", "Gemeentebibliotheek", "Gemeindebücherei"], sector: "culture_sport"),
  Entry(id: "culture", names: ["Centre culturel", "Cultuurcentrum", "Kulturzentrum"], sector: "culture_sport"),
  Entry(id: "cohesion", names: ["Plan de cohésion sociale", "Lokaal sociaal beleidsplan", "Sozialer Entwicklungsplan"], acronyms: ["PCS", "", ""], kind: "programme", sector: "social"),
  Entry(id: "rental", names: ["Agence immobilière sociale", "Sociaal verhuurkantoor", "Soziale Immobilienagentur"], acronyms: ["AIS", "SVK", ""], sector: "housing"),
  Entry(id: "primary", names: ["Écoles fondamentales", "Basisscholen", "Grundschulen"], kind: "category", sector: "education"),
  Entry(id: "secondary", names: ["Écoles secondaires", "Secundaire scholen", "Sekundarschulen"], kind: "category", sector: "education"),
  Entry(id: "doctors", names: ["Médecins généralistes", "Huisartsen", "Hausärzte"], kind: "category", sector: "health"),
  Entry(id: "nurseries", names: ["Milieux d'accueil de la petite enfance", "Kinderopvanginitiatieven", "Kinderkrippen"], kind: "category", sector: "youth"),
  Entry(id: "neighbours", names: ["Comités de quartier", "Buurtcomités", "Viertelgruppen"], kind: "category", sector: "civil_society"),
  Entry(id: "faiths", names: ["Communautés philosophiques et religieuses", "Levensbeschouwelijke gemeenschappen", "Religionsgemeinschaften"], kind: "category", sector: "religion"),
  Entry(id: "shops", names: ["Association des commerçants", "Handelaarsvereniging", "Händlervereinigung"], sector: "business"),
]

/// Bodies that work for the whole province or beyond: one for all, whatever the language.
// swift-format-ignore
let sharedEntries: [Entry] = [
  Entry(id: "federalPolice", names: ["Police fédérale", "Federale politie", "Föderale Polizei"], sector: "police"),
  Entry(id: "prosecutor", names: ["Parquet du procureur du Roi", "Parket van de procureur des Konings", "Staatsanwaltschaft beim Gericht"], sector: "justice"),
  Entry(id: "justice", names: ["Maison de justice des Trois-Rives", "Justitiehuis Drie Oevers", "Justizhaus Drei Ufer"], sector: "justice"),
  Entry(id: "provincialYouth", names: ["Service provincial de la jeunesse", "Provinciale jeugdzorg", "Provinzialer Jugendhilfedienst"], acronyms: ["SPJ3R", "SPJ3R", "SPJ3R"], sector: "youth"),
  Entry(id: "province", names: ["Province des Trois-Rives", "Provincie Drie Oevers", "Provinz Drei Ufer"], sector: "regional"),
  Entry(id: "hospital", names: ["Centre hospitalier de la Lesque", "Leskeziekenhuis", "Krankenhaus Lesketal"], acronyms: ["CHL", "CHL", "CHL"], sector: "health"),
  Entry(id: "mentalHealth", names: ["Service de santé mentale de la Lesque", "Geestelijke gezondheidszorg Leskedal", "Beratungszentrum für seelische Gesundheit"], acronyms: ["SSML", "SSML", "SSML"], sector: "health"),
  Entry(id: "college", names: ["Haute École des Trois-Rives", "Hogeschool Drie Oevers", "Hochschule Drei Ufer"], acronyms: ["HE3R", "HE3R", "HE3R"], sector: "university"),
  Entry(id: "buses", names: ["Transports des Trois-Rives", "Vervoer Drie Oevers", "Verkehrsbetriebe Drei Ufer"], acronyms: ["T3R", "T3R", "T3R"], sector: "transport"),
  Entry(id: "rescue", names: ["Zone de secours des Trois-Rives", "Hulpverleningszone Drie Oevers", "Hilfeleistungszone Drei Ufer"], sector: "other"),
  Entry(id: "integration", names: ["Centre régional d'intégration de la Lesque", "Integratiecentrum Leskedal", "Integrationszentrum Lesketal"], acronyms: ["CRIL", "CRIL", "CRIL"], sector: "social"),
  Entry(id: "addiction", names: ["Réseau assuétudes des Trois-Rives", "Verslavingszorg Drie Oevers", "Suchthilfe Drei Ufer"], sector: "health"),
  Entry(id: "region", names: ["Autorité régionale", "Gewestelijke overheid", "Regionale Behörde"], sector: "regional"),
  Entry(id: "federal", names: ["Autorité fédérale", "Federale overheid", "Föderale Behörde"], sector: "federal"),
  Entry(id: "union", names: ["Union européenne", "Europese Unie", "Europäische Union"], sector: "eu"),
]

/// What invented associations are called: a kind of body, then a title, never twice the same.
let bodyTypes: [String: [[String]]] = [
  "youth": [
    ["Maison de jeunes", "École de devoirs", "Centre de jeunes", "AMO"],
    ["Jeugdhuis", "Huiswerkklas", "Speelplein", "Jeugdwerking"],
    ["Jugendtreff", "Kinderhort", "Offene Jugendarbeit"],
  ],
  "education": [
    ["École communale", "École libre", "Institut technique"],
    ["Basisschool", "Middenschool", "Technisch instituut"],
    ["Grundschule", "Abendschule"],
  ],
  "health": [
    ["Maison médicale", "Centre de planning", "Service d'aide familiale"],
    ["Wijkgezondheidscentrum", "Groepspraktijk", "Thuiszorg"],
    ["Pflegedienst", "Arztpraxis"],
  ],
  "social": [
    ["Épicerie sociale", "Maison d'accueil", "Service d'insertion", "Restaurant social"],
    ["Sociale kruidenier", "Inloopcentrum", "Opvanghuis", "Sociaal restaurant"],
    ["Sozialladen", "Familienhaus"],
  ],
  "housing": [
    ["Régie de quartier", "Société de logement"], ["Woonmaatschappij", "Huurdersbond"],
    ["Wohnbaugenossenschaft"],
  ],
  "civil_society": [
    ["ASBL", "Maison de quartier", "Collectif", "Comité de quartier"],
    ["vzw", "Buurthuis", "Wijkcomité", "Vereniging"],
    ["Verein", "Dorfgruppe", "Nachbarschaftshilfe"],
  ],
  "culture_sport": [
    ["Club sportif", "Académie", "Ludothèque"], ["Sportclub", "Academie", "Speelotheek"],
    ["Sportverein", "Musikverein"],
  ],
]
let titles: [[String]] = [
  [
    "du Vieux-Pont", "Les Tisserands", "Le Phare", "L'Étincelle", "La Boussole", "Les Quatre-Vents",
    "du Moulin-Brûlé", "du Grand-Pré", "Le Tremplin", "La Passerelle", "Les Coquelicots",
    "du Haut-Chêne", "La Fontaine", "Arc-en-Ciel", "du Bas-Faubourg", "Les Mésanges",
    "La Clairière", "du Rempart", "Le Carrousel", "des Ardoisiers", "La Ruche", "Le Nœud marin",
    "« L'Œil ouvert »", "Les Aubépines", "Le Fil rouge", "du Marché-aux-Herbes", "Terre-Neuve",
  ],
  [
    "De Vonk", "De Zwaluw", "'t Klavertje", "De Brug", "Het Anker", "Ter Linden", "De Windroos",
    "De Vlinder", "'t Veer", "De Molen", "Het Baken", "De Oever", "De Schakel", "Kruispunt",
    "'t Pleintje", "De Lantaarn", "Zonnebloem", "Het Nest", "De Kiem", "'t IJsvogeltje",
  ],
  [
    "Am Eibenbach", "Sonnenhang", "Regenbogen", "Die Brücke", "Kompass", "Lindenhof",
    "Alte Mühle", "Drei Eichen", "Leuchtturm", "Wiesental", "Am Kirchberg", "Morgenröte",
    "Füchse", "Weiße Heide",
  ],
]

// MARK: Rows

let source = "made up for demonstration"

struct Platform {
  var name: String
  var kind = "platform"
  var parent = ""
  /// Meetings in a year: where it is known, memberships weigh the meetings attended.
  var meetings = 0
  var from = 2023
  var until = 0
}

struct Seat {
  var body: Body
  var role = "member"
  var statutory = ""
}

/// A province under construction: its rows, its chance, and the names already given away.
struct Province {
  var random = SplitMix64(state: 1830)
  var rows: [[String]] = []
  var givenNames: [String] = []
  var platformCommunes: [(platform: String, commune: String)] = []

  /// Bodies that no other commune has.
  mutating func invent(_ language: Language, _ wanted: [(sector: String, count: Int)]) -> [Body] {
    var bodies: [Body] = []
    for (sector, count) in wanted {
      guard let types = bodyTypes[sector]?[language.rawValue] else { fatalError("no \(sector)") }
      let endings = titles[language.rawValue]
      var made = 0
      while made < count {
        let type = types[random.below(types.count)]
        let name = type + " " + endings[random.below(endings.count)]
        if givenNames.contains(name) { continue }
        givenNames.append(name)
        bodies.append(Body(name: name, sector: sector))
        made += 1
      }
    }
    return bodies
  }

  /// Seats on a platform. Members may come and go; those who lead it stay.
  mutating func seat(_ seats: [Seat], on platform: Platform, in communes: String) {
    if !platformCommunes.contains(where: { $0 == (platform.name, communes) }) {
      platformCommunes.append((platform.name, communes))
    }
    for seat in seats {
      var from = platform.from
      var until = platform.until
      if seat.role == "member", seat.statutory.isEmpty, platform.from == 2023, platform.until == 0 {
        if random.chance(9) { from = 2024 } else if random.chance(8) { until = 2023 }
      }
      let counts = seat.role != "funder" && seat.role != "beneficiary"
      let attended =
        platform.meetings > 0 && counts && seat.statutory != "impossible"
        ? "\(platform.meetings - random.below((platform.meetings + 1) / 2))" : ""
      rows.append([
        communes, platform.name, platform.kind, platform.parent, seat.body.name, seat.body.acronym,
        seat.body.kind, seat.body.sector, seat.role, attended, "\(from)",
        until == 0 ? "" : "\(until)", seat.statutory, source,
      ])
    }
  }

  /// A platform of which no member is known.
  mutating func empty(_ platform: Platform, in commune: String) {
    platformCommunes.append((platform.name, commune))
    rows.append(
      [commune, platform.name, platform.kind, platform.parent]
        + Array(repeating: "", count: 6) + ["\(platform.from)", "", "", source])
  }

  /// A body that sits on no platform.
  mutating func alone(_ body: Body, in commune: String) {
    rows.append(
      [commune, "", "", "", body.name, body.acronym, body.kind, body.sector]
        + Array(repeating: "", count: 5) + [source])
  }
}

/// The words of one language at hand: `local("police")`, `shared("hospital")`.
struct Bodies {
  var language: Language
  func local(_ ids: String...) -> [Body] { find(ids, in: localEntries) }
  func shared(_ ids: String...) -> [Body] { find(ids, in: sharedEntries) }
  private func find(_ ids: [String], in entries: [Entry]) -> [Body] {
    ids.map { id in
      guard let entry = entries.first(where: { $0.id == id }) else { fatalError("no \(id)") }
      return entry.body(language)
    }
  }
}

/// Members, the first of them in a role of its own if one is given.
func seats(_ bodies: [Body], first role: String = "member", mandatory: Int = 0) -> [Seat] {
  bodies.enumerated().map { index, body in
    Seat(
      body: body, role: index == 0 ? role : "member",
      statutory: index < mandatory ? "mandatory" : "")
  }
}

func seats(_ bodies: [Body], all role: String) -> [Seat] {
  bodies.map { Seat(body: $0, role: role) }
}

// MARK: Twelve communes, a form each

var province = Province()
let french = Bodies(language: .french)
let dutch = Bodies(language: .dutch)
let german = Bodies(language: .german)
let lesque = "Brûlecœur|Grand-Ardoise|Orlimont-le-Haut"
let lesqueTable = Platform(name: "Plateforme intercommunale Lesque-Ardoise", meetings: 4)
let leskedal = "Elzendonk|Lindermeers|Wilgemonde"
let leskedalHouse = Platform(name: "Huis van het Kind Leskedal", meetings: 5)

/// One platform and nothing else: a roster.
func valmorne() {
  let own = province.invent(
    .french,
    [
      ("youth", 2), ("education", 2), ("health", 1), ("social", 1), ("civil_society", 4),
      ("culture_sport", 2),
    ])
  let council = Platform(name: "Conseil consultatif de prévention", meetings: 6)
  province.seat(
    seats(french.local("mayor", "police", "welfare"), first: "chair", mandatory: 2)
      + seats(french.local("prevention"), all: "secretary")
      + seats(french.local("youth", "primary", "doctors") + own)
      + [Seat(body: french.shared("prosecutor")[0], statutory: "impossible")],
    on: council, in: "Valmorne")
}

/// A dense core on nearly every platform, and many who come to one.
func brulecoeur() {
  let commune = "Brûlecœur"
  let core =
    french.local("police", "welfare", "prevention", "youth", "cohesion")
    + french.shared("provincialYouth", "justice")
  let outer =
    province.invent(
      .french,
      [
        ("youth", 7), ("education", 6), ("health", 5), ("social", 5), ("housing", 2),
        ("civil_society", 10), ("culture_sport", 4),
      ])
    + french.local(
      "guards", "library", "culture", "rental", "primary", "secondary", "doctors", "neighbours",
      "faiths", "shops")
    + french.shared("hospital", "mentalHealth", "college")
  let topics = [
    Platform(name: "Cellule de sécurité intégrale locale", meetings: 8),
    Platform(name: "Coordination sociale", meetings: 10),
    Platform(name: "Plateforme jeunesse", meetings: 6),
    Platform(name: "Concertation enfance"),
    Platform(name: "Réseau violences intrafamiliales", meetings: 5),
    Platform(name: "Concertation assuétudes"), Platform(name: "Plateforme logement"),
    Platform(
      name: "Groupe de travail décrochage scolaire", kind: "working group",
      parent: "Plateforme jeunesse"),
    Platform(name: "Conseil consultatif de prévention", meetings: 4),
  ]
  for (index, topic) in topics.enumerated() {
    let present = province.random.pick(core.count - 1, from: core)
    let guests = index == 0 ? [] : province.random.pick(7 + index % 4, from: outer)
    let head =
      index == 0
      ? seats(french.local("mayor", "chief"), first: "chair", mandatory: 2)
        + seats(french.shared("federalPolice", "prosecutor")) : []
    province.seat(
      head + seats(present + guests, first: index == 0 ? "member" : "coordinator"), on: topic,
      in: commune)
  }
  province.seat(seats(french.local("police", "prevention")), on: lesqueTable, in: commune)
}

/// Safety on one side, welfare on the other, and nobody in both.
func orlimont() {
  let commune = "Orlimont-le-Haut"
  let safety = french.local("police", "prevention", "guards") + french.shared("federalPolice")
  province.seat(
    seats(french.local("mayor"), first: "chair", mandatory: 1) + seats(safety)
      + seats(french.shared("prosecutor", "justice")), on: Platform(name: "CSIL", meetings: 7),
    in: commune)
  province.seat(
    seats(
      french.local("prevention", "guards", "shops") + french.shared("buses", "rescue")
        + province.invent(.french, [("civil_society", 3)]), first: "coordinator"),
    on: Platform(name: "Plateforme sécurité et mobilité"), in: commune)
  let welfare = french.local("welfare", "youth", "cohesion") + french.shared("provincialYouth")
  let own = province.invent(
    .french,
    [
      ("youth", 4), ("education", 4), ("health", 2), ("social", 4), ("civil_society", 3),
      ("culture_sport", 2),
    ])
  province.seat(
    seats(welfare + province.random.pick(9, from: own), first: "chair"),
    on: Platform(name: "Coordination sociale", meetings: 6), in: commune)
  province.seat(
    seats(
      french.local("youth", "welfare", "secondary") + province.random.pick(8, from: own),
      first: "coordinator"),
    on: Platform(name: "Plateforme jeunesse"), in: commune)
  province.seat(
    seats(
      french.local("nurseries", "primary", "cohesion") + province.random.pick(6, from: own),
      first: "contact"),
    on: Platform(name: "Concertation enfance"), in: commune)
  province.seat(seats(french.local("police", "guards")), on: lesqueTable, in: commune)
}

/// Two halves that only one service joins.
func grandArdoise() {
  let commune = "Grand-Ardoise"
  let broker = french.local("prevention")
  let safety =
    french.local("police", "guards") + french.shared("federalPolice", "prosecutor", "rescue")
    + province.invent(.french, [("civil_society", 4), ("housing", 1)])
  let care =
    french.local("welfare", "youth", "cohesion", "primary", "secondary", "doctors")
    + french.shared("provincialYouth", "mentalHealth", "integration")
    + province.invent(
      .french, [("youth", 4), ("health", 3), ("social", 4), ("education", 3), ("culture_sport", 2)])
  province.seat(
    seats(french.local("mayor", "chief"), first: "chair", mandatory: 2) + seats(broker)
      + seats(Array(safety.prefix(4))),
    on: Platform(name: "Cellule de sécurité intégrale locale", meetings: 9), in: commune)
  for name in ["Plateforme nuisances publiques", "Conseil consultatif de prévention"] {
    province.seat(
      seats(
        french.local("police", "guards")
          + province.random.pick(6, from: Array(safety.dropFirst(2))), first: "coordinator"),
      on: Platform(name: name), in: commune)
  }
  let tables: [(String, Int)] = [
    ("Coordination sociale", 14), ("Plateforme jeunesse", 11),
    ("Réseau violences intrafamiliales", 9),
  ]
  for (index, table) in tables.enumerated() {
    province.seat(
      (index == 1 ? seats(broker) : [])
        + seats(province.random.pick(table.1, from: care), first: "chair"),
      on: Platform(name: table.0, meetings: index == 0 ? 5 : 0), in: commune)
  }
  // The zone is one body for the three communes; the services of each sit beside it.
  province.seat(
    seats(
      [Body(name: "Zone de police Lesque-Ardoise", sector: "police")], first: "chair", mandatory: 1)
      + seats(french.shared("federalPolice", "province"))
      + seats(french.shared("region"), all: "funder"),
    on: lesqueTable, in: lesque)
  province.seat(seats(french.local("police")), on: lesqueTable, in: commune)
}

/// Platforms whose members nobody wrote down, and bodies that sit nowhere.
func septMoulins() {
  let commune = "Sept-Moulins"
  let own = province.invent(
    .french,
    [
      ("youth", 2), ("education", 2), ("health", 1), ("social", 2), ("civil_society", 4),
      ("culture_sport", 2),
    ])
  province.seat(
    seats(french.local("mayor", "police", "welfare"), first: "chair", mandatory: 2)
      + seats(province.random.pick(5, from: own)),
    on: Platform(name: "Conseil consultatif de prévention"), in: commune)
  province.seat(
    seats(
      french.local("welfare", "cohesion", "rental") + province.random.pick(7, from: own),
      first: "coordinator"),
    on: Platform(name: "Coordination sociale", meetings: 4), in: commune)
  province.seat(
    seats(french.local("youth", "primary") + province.random.pick(4, from: own), first: "contact"),
    on: Platform(name: "Plateforme jeunesse"), in: commune)
  province.empty(Platform(name: "Conseil des aînés"), in: commune)
  province.empty(Platform(name: "Plateforme logement", from: 2024), in: commune)
  for body in french.local("library", "sports", "faiths")
    + province.invent(.french, [("civil_society", 2)])
  {
    province.alone(body, in: commune)
  }
}

/// Projects: who carries them, who pays, and for whom.
func roncemaille() {
  let commune = "Roncemaille"
  let plan = "Plan stratégique de sécurité"
  let own = province.invent(
    .french,
    [
      ("youth", 4), ("education", 2), ("social", 3), ("civil_society", 5), ("culture_sport", 3),
      ("housing", 1),
    ])
  province.seat(
    seats(french.local("mayor", "police", "prevention", "welfare"), first: "chair", mandatory: 2)
      + seats(french.shared("province")),
    on: Platform(name: "Comité de pilotage du plan de sécurité", meetings: 4), in: commune)
  let projects: [(String, [Body], [Body], [Body])] = [
    (
      "Médiation de quartier", french.local("prevention", "neighbours"), french.shared("federal"),
      []
    ),
    (
      "Chantiers d'été", french.local("youth", "welfare"), french.shared("region"),
      french.local("secondary")
    ),
    (
      "Aller mieux, ensemble", french.local("welfare") + french.shared("mentalHealth"),
      french.shared("province"), []
    ),
    ("Commerce accueillant", french.local("prevention", "shops"), [], french.local("shops")),
    (
      "Écrans et jeunes", french.local("youth", "library") + french.shared("college"),
      french.shared("union", "region"),
      french.local("primary", "secondary")
    ),
  ]
  for project in projects {
    let platform = Platform(name: project.0, kind: "project", parent: plan)
    province.seat(
      seats(
        project.1 + province.random.pick(3 + province.random.below(3), from: own),
        first: "coordinator")
        + seats(project.2, all: "funder")
        + seats(project.3.filter { !project.1.contains($0) }, all: "beneficiary"),
      on: platform, in: commune)
  }
}

/// A star: one body on every platform, everybody else on one.
func zwaluwgem() {
  let commune = "Zwaluwgem"
  let welfare = dutch.local("welfare")
  let tables: [(Platform, [Body])] = [
    (
      Platform(name: "Lokale integrale veiligheidscel", meetings: 6),
      dutch.local("mayor", "police") + dutch.shared("federalPolice", "prosecutor")
    ),
    (
      Platform(name: "Sociaal overleg", meetings: 8),
      dutch.local("rental")
        + province.invent(.dutch, [("social", 3), ("civil_society", 2), ("housing", 1)])
    ),
    (
      Platform(name: "Jeugdplatform"),
      dutch.local("youth", "secondary") + dutch.shared("provincialYouth")
        + province.invent(.dutch, [("youth", 3)])
    ),
    (
      Platform(name: "Gezondheidsoverleg"),
      dutch.local("doctors") + dutch.shared("hospital", "addiction")
        + province.invent(.dutch, [("health", 2)])
    ),
    (
      Platform(name: "Cultuur- en sportraad"),
      dutch.local("library", "culture") + province.invent(.dutch, [("culture_sport", 3)])
    ),
  ]
  for (platform, members) in tables {
    province.seat(seats(welfare + members, first: "coordinator"), on: platform, in: commune)
  }
}

/// Working groups inside one council, the smaller within the larger: nested.
func lindermeers() {
  let commune = "Lindermeers"
  let own = province.invent(
    .dutch,
    [
      ("civil_society", 9), ("culture_sport", 5), ("health", 3), ("social", 4), ("education", 5),
      ("youth", 4),
    ])
  let members =
    dutch.local("welfare", "prevention", "police", "youth", "secondary", "doctors", "neighbours")
    + dutch.shared("provincialYouth", "mentalHealth") + own.reversed()
  let council = "Welzijnsraad"
  province.seat(
    seats(dutch.local("mayor") + members, first: "chair"), on: Platform(name: council, meetings: 3),
    in: commune)
  let groups = [
    ("Werkgroep Jeugd en school", 22), ("Werkgroep Armoede", 15), ("Werkgroep Spijbelen", 10),
    ("Stuurgroep", 6), ("Dagelijks bestuur", 3),
  ]
  for (name, size) in groups {
    var present = Array(members.prefix(size))
    // One seat in each group breaks the rule, as in life.
    if size > 5 {
      present.append(members[size + 1 + province.random.below(members.count - size - 1)])
    }
    province.seat(
      seats(present, first: "coordinator"),
      on: Platform(name: name, kind: "working group", parent: council, meetings: 6), in: commune)
  }
  province.seat(seats(dutch.local("welfare", "nurseries")), on: leskedalHouse, in: commune)
}

/// A commune that grows: one council in 2023, its successor and three more tables in 2024.
func wilgemonde() {
  let commune = "Wilgemonde"
  let first = province.invent(
    .dutch, [("youth", 2), ("education", 2), ("civil_society", 3), ("social", 1)])
  let later = province.invent(
    .dutch,
    [
      ("youth", 3), ("education", 1), ("health", 4), ("civil_society", 4), ("social", 3),
      ("culture_sport", 2),
    ])
  let founders = dutch.local("police", "welfare", "prevention", "youth")
  province.seat(
    seats(dutch.local("mayor"), first: "chair") + seats(founders + first),
    on: Platform(name: "Preventieraad", meetings: 4, until: 2023), in: commune)
  province.seat(
    seats(dutch.local("mayor"), first: "chair", mandatory: 1)
      + seats(dutch.local("prevention"), all: "secretary")
      + seats(
        dutch.local("police", "welfare", "youth", "neighbours")
          + dutch.shared("federalPolice", "justice")
          + Array(first.dropLast(2)) + province.random.pick(5, from: later)),
    on: Platform(name: "Veiligheids- en preventieoverleg", meetings: 6, from: 2024), in: commune)
  let tables: [(String, [Body])] = [
    ("Jeugdplatform", dutch.local("youth", "secondary") + dutch.shared("provincialYouth")),
    (
      "Netwerk intrafamiliaal geweld",
      dutch.local("police", "welfare") + dutch.shared("justice", "mentalHealth", "hospital")
    ),
    ("Sociaal overleg", dutch.local("welfare", "rental", "doctors")),
  ]
  for (name, members) in tables {
    province.seat(
      seats(members + province.random.pick(7, from: later + first), first: "coordinator"),
      on: Platform(name: name, from: 2024), in: commune)
  }
  province.seat(seats(dutch.local("welfare", "youth")), on: leskedalHouse, in: commune)
}

/// Two small platforms of its own, and one shared with its neighbours.
func elzendonk() {
  let commune = "Elzendonk"
  let own = province.invent(
    .dutch, [("youth", 2), ("education", 3), ("health", 1), ("civil_society", 4)])
  province.seat(
    seats(dutch.local("mayor", "police"), first: "chair", mandatory: 2)
      + seats(dutch.local("welfare", "neighbours") + province.random.pick(3, from: own)),
    on: Platform(name: "Lokale integrale veiligheidscel"), in: commune)
  province.seat(
    seats(
      dutch.local("welfare", "primary", "doctors") + province.random.pick(7, from: own),
      first: "coordinator"),
    on: Platform(name: "Sociaal overleg", meetings: 5), in: commune)
  province.seat(
    seats([Body(name: "Gezinsdienst Leskedal", sector: "youth")], first: "coordinator")
      + seats(dutch.shared("provincialYouth", "hospital"))
      + seats(dutch.shared("region"), all: "funder"),
    on: leskedalHouse, in: leskedal)
  province.seat(seats(dutch.local("welfare", "primary")), on: leskedalHouse, in: commune)
}

/// Several stars: no partner in common, but all of them part of one council.
func hohenwies() {
  let commune = "Hohenwies"
  let council = "Gemeinderat für Zusammenleben"
  let groups: [(String, [Body])] = [
    (
      "Runder Tisch Sicherheit",
      german.local("police", "mayor", "guards") + german.shared("prosecutor")
    ),
    (
      "Runder Tisch Familie",
      german.local("welfare", "nurseries", "primary")
        + province.invent(.german, [("social", 2), ("youth", 2)])
    ),
    (
      "Runder Tisch Sucht",
      german.local("doctors") + german.shared("addiction", "hospital")
        + province.invent(.german, [("health", 2)])
    ),
    (
      "Runder Tisch Vereine",
      german.local("sports", "culture")
        + province.invent(.german, [("culture_sport", 2), ("civil_society", 3)])
    ),
  ]
  for (name, members) in groups {
    province.seat(
      seats(members, first: "coordinator"),
      on: Platform(
        name: name, kind: "group", parent: council, meetings: name.hasSuffix("Familie") ? 5 : 0),
      in: commune)
  }
}

/// A chain: each table knows the next one, and the ends are far apart.
func sanktEibrich() {
  let commune = "Sankt Eibrich"
  let own = province.invent(
    .german,
    [
      ("youth", 3), ("education", 2), ("health", 2), ("social", 2), ("civil_society", 6),
      ("culture_sport", 2),
    ])
  let hinges =
    german.local("police", "prevention", "youth", "welfare") + german.shared("mentalHealth")
  let names = [
    "Sicherheitszelle", "Präventionsrat", "Jugendplattform", "Sozialkonferenz", "Gesundheitsforum",
    "Dorfkonferenz",
  ]
  for (index, name) in names.enumerated() {
    var members = Array(own[(index * 17 / 6)..<((index + 1) * 17 / 6)])
    if index > 0 { members.insert(hinges[index - 1], at: 0) }
    if index < hinges.count { members.insert(hinges[index], at: 0) }
    if index == 0 { members += german.local("chief") + german.shared("federalPolice", "justice") }
    province.seat(
      seats(members, first: "chair"), on: Platform(name: name, meetings: index == 1 ? 6 : 0),
      in: commune)
  }
}

valmorne()
brulecoeur()
orlimont()
grandArdoise()
septMoulins()
roncemaille()
zwaluwgem()
lindermeers()
wilgemonde()
elzendonk()
hohenwies()
sanktEibrich()

// MARK: Tables

let memberships =
  [
    [
      "commune", "platform", "platform_kind", "parent", "organisation", "acronym", "kind", "sector",
      "role", "weight", "from", "until", "statutory", "source",
    ]
  ] + province.rows

let links = [
  ["from", "to", "relation"],
  ["Veiligheids- en preventieoverleg", "Preventieraad", "succeeds"],
  ["Plateforme sécurité et mobilité", "Plateforme intercommunale Lesque-Ardoise", "liaises with"],
  ["Plateforme nuisances publiques", "Plateforme intercommunale Lesque-Ardoise", "liaises with"],
  ["Werkgroep Spijbelen", "Huis van het Kind Leskedal", "liaises with"],
  ["Comité de pilotage du plan de sécurité", "Médiation de quartier", "steers"],
  ["Runder Tisch Sucht", "Runder Tisch Familie", "complements"],
]

var registry = [["name", "canonical", "acronym", "sector", "kind", "scope", "mode"]]
for entry in localEntries {
  for language in [Language.french, .dutch, .german] {
    let body = entry.body(language)
    registry.append([
      body.name, body.name, body.acronym, body.sector, body.kind, "local", "organisation",
    ])
  }
}
for entry in sharedEntries {
  let canonical = entry.body(.french)
  for name in entry.names {
    registry.append([
      name, canonical.name, canonical.acronym, canonical.sector, canonical.kind, "shared",
      "organisation",
    ])
  }
}
registry += [
  ["CSIL", "Cellule de sécurité intégrale locale", "CSIL", "", "", "", "platform"],
  [
    "Lokale integrale veiligheidscel", "Lokale integrale veiligheidscel", "LIVC", "", "", "",
    "platform",
  ],
  [
    "Plateforme intercommunale Lesque-Ardoise", "Plateforme intercommunale Lesque-Ardoise", "PILA",
    "", "", "", "platform",
  ],
  ["St. Eibrich", "Sankt Eibrich", "", "", "", "", "commune"],
  ["Saint-Ybriche", "Sankt Eibrich", "", "", "", "", "commune"],
  ["Valaronde", "Zwaluwgem", "", "", "", "", "commune"],
]

let towns = "ville (données inventées)"
let villages = "village (données inventées)"
let communes =
  [["commune", "nis", "population", "population_year", "population_source", "group"]]
  + [
    ("Brûlecœur", 41_200, towns), ("Elzendonk", 6_100, villages), ("Grand-Ardoise", 28_700, towns),
    ("Hohenwies", 5_300, villages), ("Lindermeers", 23_900, towns),
    ("Orlimont-le-Haut", 19_800, towns),
    ("Roncemaille", 17_400, towns), ("Sankt Eibrich", 7_900, villages),
    ("Sept-Moulins", 9_200, villages),
    ("Valmorne", 3_700, villages), ("Wilgemonde", 21_600, towns), ("Zwaluwgem", 8_800, villages),
  ].map { [$0.0, "", "\($0.1)", "2024", "made up", $0.2] }

/// A field as RFC 4180 has it: in quotes where it needs them.
func field(_ text: String) -> String {
  let needsQuotes = text.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
  return needsQuotes
    ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\"" : text
}

// A link names platforms without their commune, so their names must be theirs alone.
for link in links.dropFirst() {
  for name in link.prefix(2) {
    let plain = province.platformCommunes.filter {
      $0.platform == name && !$0.commune.contains("|")
    }
    let shared = province.platformCommunes.contains {
      $0.platform == name && $0.commune.contains("|")
    }
    precondition(shared || plain.count == 1, "ambiguous link: \(name)")
  }
}

let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
for (name, table) in [
  ("memberships", memberships), ("links", links), ("registry", registry), ("communes", communes),
] {
  let text = table.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).csv"))
}

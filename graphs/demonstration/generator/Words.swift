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

// Makes the sample data of this folder: a province that exists nowhere.
//
//     swiftc -O generator/*.swift -o generate && ./generate [FOLDER]
//
// writes memberships.csv, registry.csv, links.csv and communes.csv into FOLDER (here by default).
// The same program writes the same bytes everywhere: all chance comes from one seeded generator.
// Each commune has a form of its own, so that every shape of network is met in pictures and reports.

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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

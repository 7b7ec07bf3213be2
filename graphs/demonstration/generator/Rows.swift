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

var province = Province()
let french = Bodies(language: .french)
let dutch = Bodies(language: .dutch)
let german = Bodies(language: .german)
let lesque = "Brûlecœur|Grand-Ardoise|Orlimont-le-Haut"
let lesqueTable = Platform(name: "Plateforme intercommunale Lesque-Ardoise", meetings: 4)
let leskedal = "Elzendonk|Lindermeers|Wilgemonde"
let leskedalHouse = Platform(name: "Huis van het Kind Leskedal", meetings: 5)

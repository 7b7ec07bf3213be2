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

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

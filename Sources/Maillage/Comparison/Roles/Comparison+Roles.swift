internal import MaillageGraph
internal import MaillageSheets

/// Which sectors sit where and who meets whom, as JSON and CSV.
extension Comparison {
  /// Memberships by sector and kind of platform, as JSON.
  var rolesJSON: JSONValue {
    .array(
      roleRows.map { row in
        [
          "commune": .string(row.commune), "sector": .text(row.sector?.rawValue),
          "platform_kind": .text(row.kind?.rawValue), "memberships": .integer(row.memberships),
        ]
      })
  }

  /// The table of memberships by sector and kind of platform.
  public func rolesCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "sector", "platform_kind", "memberships"], style: style)
    for row in roleRows {
      table.append([
        .text(row.commune), .text(orEmpty: row.sector?.rawValue),
        .text(orEmpty: row.kind?.rawValue), .integer(row.memberships),
      ])
    }
    return table.text
  }

  /// The cells that are not nought; memberships without a sector last, whatever the platform.
  private var roleRows: [(commune: String, sector: Sector?, kind: PlatformKind?, memberships: Int)]
  {
    roles.flatMap { roles in
      var rows: [(commune: String, sector: Sector?, kind: PlatformKind?, memberships: Int)] = []
      for sector in roles.table.sectors {
        for kind in RoleTable.kinds {
          let count = roles.table.memberships(of: sector, on: kind)
          if count > 0 { rows.append((roles.commune, sector, kind, count)) }
        }
      }
      if roles.table.withoutSector > 0 {
        rows.append((roles.commune, nil, nil, roles.table.withoutSector))
      }
      return rows
    }
  }

  /// Who meets whom, as JSON.
  var mixingJSON: JSONValue {
    .array(
      roles.map { roles in
        [
          "commune": .string(roles.commune), "ei_index": .number(roles.mixing.eiIndex),
          "ei_index_meetings": .number(roles.mixing.eiIndexOfMeetings),
          "ei_index_expected": .number(roles.mixing.eiIndexExpected),
          "null": "configuration model, expectation in closed form",
          "organisations_without_sector": .integer(roles.mixing.withoutSector),
          "sectors": .array(
            roles.mixing.cells.map { cell in
              [
                "a": .string(cell.first.rawValue), "b": .string(cell.second.rawValue),
                "meetings": .integer(cell.observed), "expected": .number(cell.expected),
                "ratio": .number(cell.ratio),
              ]
            }),
        ]
      })
  }

  /// The table of meetings of sectors.
  public func mixingCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "sector_a", "sector_b", "meetings", "expected", "ratio"], style: style)
    for roles in roles {
      for cell in roles.mixing.cells {
        table.append([
          .text(roles.commune), .text(cell.first.rawValue), .text(cell.second.rawValue),
          .integer(cell.observed), .number(cell.expected), .number(cell.ratio),
        ])
      }
    }
    return table.text
  }

  /// How mixed each platform is, as JSON.
  var platformMixesJSON: JSONValue {
    .array(
      platformMixes.map { commune, name, kind, mix in
        [
          "commune": .string(commune), "platform": .string(name),
          "platform_kind": .string(kind.rawValue), "members": .integer(mix.members),
          "members_without_sector": .integer(mix.withoutSector),
          "sectors": .integer(mix.sectors), "blau": .number(mix.blau), "iqv": .number(mix.iqv),
        ]
      })
  }

  /// The table of how mixed each platform is.
  public func platformMixesCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "commune", "platform", "platform_kind", "members", "members_without_sector", "sectors",
        "blau", "iqv",
      ], style: style)
    for (commune, name, kind, mix) in platformMixes {
      table.append([
        .text(commune), .text(name), .text(kind.rawValue), .integer(mix.members),
        .integer(mix.withoutSector), .integer(mix.sectors), .number(mix.blau), .number(mix.iqv),
      ])
    }
    return table.text
  }

  private var platformMixes: [(commune: String, name: String, kind: PlatformKind, mix: PlatformMix)]
  {
    roles.flatMap { roles in
      roles.platforms.map { (roles.commune, $0.name, $0.kind, $0) }
    }
  }

  /// What is usual elsewhere and not named here, as JSON.
  var missingPartnersJSON: JSONValue {
    .array(
      missingPartners.map { partner in
        [
          "commune": .string(partner.commune),
          "platform_kind": .string(partner.platformKind.rawValue),
          "sector": .text(partner.sector?.rawValue), "body": .text(partner.body),
          "named_in": .integer(partner.namedIn), "peers": .integer(partner.peers),
          "share": .number(partner.share),
          "named_elsewhere_here": .bool(partner.isNamedElsewhereHere),
        ]
      })
  }

  /// The table of what is usual elsewhere and not named here.
  public func missingPartnersCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "commune", "platform_kind", "sector", "body", "named_in", "peers", "share",
        "named_elsewhere_here",
      ], style: style)
    for partner in missingPartners {
      table.append([
        .text(partner.commune), .text(partner.platformKind.rawValue),
        .text(orEmpty: partner.sector?.rawValue), .text(orEmpty: partner.body),
        .integer(partner.namedIn), .integer(partner.peers), .number(partner.share),
        .integer(partner.isNamedElsewhereHere ? 1 : 0),
      ])
    }
    return table.text
  }
}

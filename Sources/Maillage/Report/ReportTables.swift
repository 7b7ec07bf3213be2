internal import MaillageGraph
public import MaillageSheets

/// The tables of a report as CSV.
public enum ReportTables {
  /// The whole membership table in the columns of the contract, ready to be read again.
  ///
  /// A membership in several roles is as many rows; a stated weight stands on the first, so that
  /// reading adds up to the same. Organisations on no platform and platforms without members are
  /// rows with an empty cell.
  public static func memberships(
    _ table: MembershipTable, dialect: CSVText.Dialect = .plain
  ) -> String {
    var text = CSVText(
      header: [
        "organisation", "platform", "commune", "platform_kind", "parent", "acronym", "sector",
        "kind", "role", "weight", "from", "until", "statutory", "source",
      ], dialect: dialect)
    var isSeated = [Bool](repeating: false, count: table.organisations.count)
    var hasMembers = [Bool](repeating: false, count: table.platforms.count)
    for record in table.memberships {
      isSeated[record.organisation] = true
      hasMembers[record.platform] = true
      for (position, role) in record.roles.enumerated() {
        text.append(
          cells(
            table, record, role: role, isFirst: position == 0,
            seat: record.isMandatory ? .mandatory : nil))
      }
    }
    for record in table.impossibleSeats {
      hasMembers[record.platform] = true
      isSeated[record.organisation] = true
      text.append(
        cells(
          table, record, role: record.roles.first ?? .member, isFirst: true, seat: .impossible))
    }
    for (position, body) in table.organisations.enumerated() where !isSeated[position] {
      text.append(
        [.text(body.name), .empty, communes(body.communes), .empty, .empty]
          + attributes(of: body) + Array(repeating: .empty, count: 6))
    }
    for (position, platform) in table.platforms.enumerated() where !hasMembers[position] {
      text.append(
        [
          .empty, .text(platform.name), communes(platform.communes),
          .text(platform.kind.rawValue), .optional(platform.parent),
        ] + Array(repeating: .empty, count: 9))
    }
    return text.string
  }

  /// Links between platforms: `from,to,relation`.
  public static func links(
    _ table: MembershipTable, dialect: CSVText.Dialect = .plain
  ) -> String {
    var text = CSVText(header: ["from", "to", "relation"], dialect: dialect)
    var seen: Set<[String]> = []
    for link in table.links {
      let row = [table.platforms[link.from].name, table.platforms[link.to].name, link.relation]
      if seen.insert(row).inserted { text.append(row.map(CSVText.Cell.text)) }
    }
    return text.string
  }

  /// What was read from each file: `file,rows_read,rows_refused,warnings`.
  public static func sources(
    _ table: MembershipTable, dialect: CSVText.Dialect = .plain
  ) -> String {
    var text = CSVText(
      header: ["file", "rows_read", "rows_refused", "warnings"], dialect: dialect)
    for source in table.sources {
      text.append([
        .text(source.file), .count(source.rowsRead), .count(source.rowsRefused),
        .count(source.warnings),
      ])
    }
    return text.string
  }

  /// Every node of every network with its measures: `network,side,name,sector,<id>…`.
  public static func nodes(_ study: Study, dialect: CSVText.Dialect = .plain) -> String {
    let ids = Set(
      study.profiles.flatMap {
        Array($0.measures.organisations.keys) + Array($0.measures.platforms.keys)
      }
    ).sorted()
    var text = CSVText(header: ["network", "side", "name", "sector"] + ids, dialect: dialect)
    for profile in study.profiles {
      for id in profile.network.organisations.ids {
        text.append(
          [
            .text(profile.name), .text("organisation"),
            .text(profile.network.organisations[id]),
            .optional(profile.partners.organisations[id.index].sector?.rawValue),
          ] + ids.map { value($0, id.index, in: profile.measures.organisations) })
      }
      for id in profile.network.platforms.ids {
        text.append(
          [
            .text(profile.name), .text("platform"), .text(profile.network.platforms[id]), .empty,
          ] + ids.map { value($0, id.index, in: profile.measures.platforms) })
      }
    }
    return text.string
  }

  private static func value(
    _ id: String, _ row: Int, in columns: [String: [Double]]
  ) -> CSVText.Cell {
    guard let column = columns[id], column.indices.contains(row) else { return .empty }
    return .number(column[row])
  }

  private static func communes(_ communes: [String]) -> CSVText.Cell {
    let named = communes.filter { !$0.isEmpty }
    return named.isEmpty ? .empty : .text(named.joined(separator: "|"))
  }

  private static func attributes(of body: OrganisationRecord) -> [CSVText.Cell] {
    [.optional(body.acronym), .optional(body.sector?.rawValue), .text(body.kind.rawValue)]
  }

  private static func cells(
    _ table: MembershipTable, _ record: MembershipRecord, role: Role, isFirst: Bool,
    seat: StatutorySeat?
  ) -> [CSVText.Cell] {
    let body = table.organisations[record.organisation]
    let platform = table.platforms[record.platform]
    return [
      .text(body.name), .text(platform.name), communes(record.communes),
      .text(platform.kind.rawValue), .optional(platform.parent),
    ] + attributes(of: body) + [
      .text(role.rawValue), isFirst && record.weight != 1 ? .number(record.weight) : .empty,
      .optional(record.dates.from?.description), .optional(record.dates.until?.description),
      .optional(seat?.rawValue),
      record.sources.isEmpty ? .empty : .text(record.sources.joined(separator: " | ")),
    ]
  }
}

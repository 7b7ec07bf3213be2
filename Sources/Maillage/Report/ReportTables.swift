internal import MaillageGraph
public import MaillageSheets

/// The tables of a report as CSV.
public enum ReportTables {
  /// The whole membership table in the columns of the contract, ready to be read again.
  ///
  /// A membership in several roles is as many rows; a stated weight stands on the first, so that
  /// reading adds up to the same. Organisations on no platform and platforms without members are
  /// rows with an empty cell. Columns that the contract does not know stand last.
  public static func memberships(
    _ table: MembershipTable, style: CSVText.Style = .standard
  ) -> String {
    var text = CSVText(header: header(of: table), style: style)
    for row in rows(of: table) { text.append(row) }
    return text.text
  }

  /// The same as a spreadsheet.
  ///
  /// - Throws: `WorkbookError`, where it has more rows than a spreadsheet can.
  public static func workbook(_ table: MembershipTable) throws(WorkbookError) -> [UInt8] {
    try Workbook(sheets: [
      .init(name: "memberships", header: header(of: table), rows: rows(of: table))
    ]).data()
  }

  private static func header(of table: MembershipTable) -> [String] {
    MembershipColumn.allCases.map(\.rawValue) + table.attributes.map(\.name)
  }

  private static func rows(of table: MembershipTable) -> [[TableCell]] {
    let noAttributes = [TableCell](repeating: .empty, count: table.attributes.count)
    var rows: [[TableCell]] = []
    for (place, record) in table.memberships.enumerated() {
      let attributes = table.attributes.map {
        TableCell.text(orEmpty: $0.value(ofMembership: place))
      }
      for (position, role) in record.roles.enumerated() {
        rows.append(
          cells(
            table, record, role: role, isFirst: position == 0,
            seat: record.isMandatory ? .mandatory : nil) + attributes)
      }
    }
    for record in table.impossibleSeats {
      rows.append(
        cells(
          table, record, role: record.roles.first ?? .member, isFirst: true, seat: .impossible)
          + noAttributes)
    }
    for lone in table.loneOrganisations {
      let body = table.organisations[lone.node]
      rows.append(
        [.text(body.name), .empty, communes(lone.communes), .empty, .empty]
          + attributes(of: body) + [.empty, .empty] + dates(lone.dates)
          + [.empty, sources(lone.sources)] + noAttributes)
    }
    for lone in table.emptyPlatforms {
      let platform = table.platforms[lone.node]
      rows.append(
        [
          .empty, .text(platform.name), communes(lone.communes),
          .text(platform.kind.rawValue), .text(orEmpty: platform.parent),
        ] + Array(repeating: .empty, count: 5) + dates(lone.dates)
          + [.empty, sources(lone.sources)] + noAttributes)
    }
    return rows
  }

  /// Links between platforms: `from,to,relation`.
  public static func links(
    _ table: MembershipTable, style: CSVText.Style = .standard
  ) -> String {
    var text = CSVText(header: ["from", "to", "relation"], style: style)
    var seen: Set<[String]> = []
    for link in table.links {
      let row = [table.platforms[link.from].name, table.platforms[link.to].name, link.relation]
      if seen.insert(row).inserted { text.append(row.map(TableCell.text)) }
    }
    return text.text
  }

  /// What was read from each file: `file,rows_read,rows_refused,warnings`.
  public static func sources(
    _ table: MembershipTable, style: CSVText.Style = .standard
  ) -> String {
    var text = CSVText(
      header: ["file", "rows_read", "rows_refused", "warnings"], style: style)
    for source in table.sources {
      text.append([
        .text(source.file), .integer(source.rowsRead), .integer(source.rowsRefused),
        .integer(source.warnings),
      ])
    }
    return text.text
  }

  /// Every node of every network with its measures: `network,side,name,sector,<id>…`.
  public static func nodes(_ study: Study, style: CSVText.Style = .standard) -> String {
    let ids = Set(
      study.profiles.flatMap {
        Array($0.measures.organisations.keys) + Array($0.measures.platforms.keys)
      }
    ).sorted()
    var text = CSVText(header: ["network", "side", "name", "sector"] + ids, style: style)
    for profile in study.profiles {
      for id in profile.network.organisations.ids {
        text.append(
          [
            .text(profile.name), .text("organisation"),
            .text(profile.network.organisations[id]),
            .text(orEmpty: profile.partners.organisations[id.index].sector?.rawValue),
          ] + ids.map { value($0, id.index, in: profile.measures.organisations) })
      }
      for id in profile.network.platforms.ids {
        text.append(
          [
            .text(profile.name), .text("platform"), .text(profile.network.platforms[id]), .empty,
          ] + ids.map { value($0, id.index, in: profile.measures.platforms) })
      }
    }
    return text.text
  }

  private static func value(
    _ id: String, _ row: Int, in columns: [String: [Double]]
  ) -> TableCell {
    guard let column = columns[id], column.indices.contains(row) else { return .empty }
    return .number(column[row])
  }

  private static func communes(_ communes: [String]) -> TableCell {
    let named = communes.filter { !$0.isEmpty }
    return named.isEmpty ? .empty : .text(named.joined(separator: "|"))
  }

  private static func attributes(of body: OrganisationRecord) -> [TableCell] {
    [
      .text(orEmpty: body.acronym), .text(orEmpty: body.sector?.rawValue),
      .text(body.kind.rawValue),
    ]
  }

  private static func cells(
    _ table: MembershipTable, _ record: MembershipRecord, role: Role, isFirst: Bool,
    seat: StatutorySeat?
  ) -> [TableCell] {
    let body = table.organisations[record.organisation]
    let platform = table.platforms[record.platform]
    return [
      .text(body.name), .text(platform.name), communes(record.communes),
      .text(platform.kind.rawValue), .text(orEmpty: platform.parent),
    ] + attributes(of: body) + [
      .text(role.rawValue), isFirst && record.isWeightStated ? .number(record.weight) : .empty,
    ] + dates(record.dates) + [.text(orEmpty: seat?.rawValue), sources(record.sources)]
  }

  private static func dates(_ span: DateSpan) -> [TableCell] {
    [.text(orEmpty: span.from?.description), .text(orEmpty: span.until?.description)]
  }

  private static func sources(_ sources: [String]) -> TableCell {
    sources.isEmpty ? .empty : .text(sources.joined(separator: " | "))
  }
}

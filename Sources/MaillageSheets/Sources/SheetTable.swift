/// What was read from sheets, as the tables that a person would have written.
enum SheetTable {
  /// The columns that only sheets have: how sure a membership is, the rule that found it, and the
  /// sentence it rests on. Tables made of sheets carry them on.
  static let confidence = "confidence"
  static let rule = "rule"
  static let sentence = "sentence"
  /// The folded headers of these columns.
  static let evidenceKeys = Set([confidence, rule, sentence].map { ColumnNames.key($0) })

  /// The memberships of a sheet, and its platforms without members.
  static func memberships(_ reading: SheetReading) -> RawTable {
    var table = TableInMemory(
      file: reading.file,
      header: MembershipColumn.allCases.filter(columns.contains).map(\.rawValue)
        + [confidence, rule, sentence])
    let platforms = Dictionary(
      reading.platforms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for membership in reading.memberships {
      let platform = platforms[membership.platform]
      table.append(
        [
          membership.organisation, membership.platform, list(membership.communes),
          (platform?.kind ?? .platform).rawValue, platform?.parent ?? "",
          membership.acronym ?? "", membership.sector?.rawValue ?? "", membership.kind.rawValue,
          membership.role.rawValue, membership.file.map { "\($0):\(membership.line)" } ?? "",
          membership.confidence.rawValue, membership.rule, cell(membership.sentence),
        ], line: membership.line)
    }
    let withMembers = Set(reading.memberships.map(\.platform))
    for platform in reading.platforms where !withMembers.contains(platform.name) {
      table.append(
        [
          "", platform.name, list(platform.communes), platform.kind.rawValue, platform.parent ?? "",
          "", "", "", "", reading.file, "", "", "",
        ], line: 1)
    }
    return table.table
  }

  private static let columns: Set<MembershipColumn> = [
    .organisation, .platform, .commune, .platformKind, .parent, .acronym, .sector, .kind, .role,
    .source,
  ]

  /// The links between platforms of the sheet, but for parents, which memberships state.
  static func links(_ reading: SheetReading) -> RawTable? {
    var table = TableInMemory(
      file: reading.file, header: ["from", "to", "relation", "commune"])
    let platforms = Dictionary(
      reading.platforms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for link in reading.links {
      guard let from = platforms[link.from], platforms[link.to] != nil,
        from.parent != link.to || link.relation != PlatformRelation.partOf.rawValue
      else { continue }
      table.append([link.from, link.to, link.relation, list(from.communes)], line: 1)
    }
    return table.table.rowCount == 0 ? nil : table.table
  }

  private static func list(_ communes: [String]) -> String { communes.joined(separator: "|") }

  /// `|` parts the texts of one cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "/") }
}

/// A table that is written down row by row.
private struct TableInMemory {
  private let file: String
  private let header: [String]
  private var columns: [Interner<String>]
  private var cells: [ContiguousArray<Int32>]
  private var lines: ContiguousArray<Int32> = []

  init(file: String, header: [String]) {
    self.file = file
    self.header = header
    columns = Array(repeating: Interner(), count: header.count)
    cells = Array(repeating: [], count: header.count)
  }

  var table: RawTable {
    RawTable(
      file: file, header: header,
      columns: zip(columns, cells).map { RawTable.Column(values: $0.values, cells: $1) },
      lines: lines)
  }

  mutating func append(_ cells: [String], line: Int) {
    for (place, text) in cells.enumerated() {
      self.cells[place].append(columns[place].insert(text))
    }
    lines.append(Int32(max(1, line)))
  }
}

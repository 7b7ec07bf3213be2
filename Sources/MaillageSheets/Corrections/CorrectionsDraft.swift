/// Turns a table that a person edited into the corrections that lead to it.
///
/// The table was made of sheets (`extract --format csv`); what was changed, deleted or added there
/// becomes rows of `corrections.csv`, so that the decisions hold when the sheets are read again.
public struct CorrectionsDraft: Sendable {
  /// The columns of `corrections.csv`, in order.
  public static let columns = [
    "action", "sheet", "organisation", "platform", "commune", "to", "role", "sector", "kind",
  ]
  /// The rows, in the order of the sheets; what is added stands last.
  public private(set) var rows: [[String]] = []
  /// What is wrong with the table.
  public let problems: [Diagnostic]

  /// A row of the edited table.
  private struct Edited {
    let organisation: String
    let platform: String
    let commune: String
    let role: String
    let sector: String
    let kind: String
    let confidence: String
    /// The base name of the sheet it comes from; empty where a person wrote it.
    let sheet: String
    let line: Int
    let organisationKey: String
    let platformKey: String
    var isTaken = false

    var pair: String { organisationKey + "\n" + platformKey }
  }

  private var edited: [Edited] = []
  /// The places of rows by folded pair, and by sheet.
  private var byPair: [String: [Int]] = [:]
  private var bySheet: [String: [Int]] = [:]
  /// The new names of platforms, by sheet and folded name.
  private var renamed: [String: String] = [:]
  /// What the sheets say, by sheet and pair.
  private var known: Set<String> = []

  /// Compares sheets as they are read with a table that a person edited.
  ///
  /// - Parameters:
  ///   - path: the edited table.
  ///   - sheets: the sheets, read with the corrections that hold already.
  ///   - language: the language of problems.
  /// - Complexity: O(*n* · *m*) for *n* memberships and *m* rows of one sheet.
  public init(editedTable path: String, sheets: [ReadSheet], language: Language) {
    let reading = TableReader.read(path: path, language: language)
    var log = DiagnosticLog(language: language)
    let file = log.begin(file: reading.value.file)
    log.add(reading.diagnostics, file: file)
    let layout = ColumnLayout(
      header: reading.value.header, line: reading.value.headerLine, mapping: ColumnMapping(),
      log: &log, file: file)
    problems = log.closed()
    guard layout.isComplete else { return }
    edited = Self.rows(of: reading.value, layout)
    for (place, row) in edited.enumerated() {
      byPair[row.pair, default: []].append(place)
      bySheet[row.sheet, default: []].append(place)
    }
    for sheet in sheets {
      for membership in sheet.items.flatMap(\.memberships) {
        known.insert(
          sheet.file + "\n" + NameKey.fold(membership.organisation) + "\n"
            + NameKey.fold(membership.platform))
      }
    }
    for sheet in sheets {
      for item in sheet.items {
        renamePlatforms(of: item)
        for membership in item.memberships {
          compare(membership, in: sheet.file, isNote: sheet.isNote)
        }
      }
    }
    for row in edited where !row.isTaken && !row.platform.isEmpty {
      add(
        "add", row.sheet, row.organisation, row.platform, row.sheet.isEmpty ? row.commune : "", "",
        row.role == "member" ? "" : row.role, row.sector, row.kind == "organisation" ? "" : row.kind
      )
    }
  }

  private static func rows(of table: RawTable, _ layout: ColumnLayout) -> [Edited] {
    func column(_ column: MembershipColumn) -> RawTable.Column? {
      layout.places[column].map { table.columns[$0] }
    }
    let columns = Dictionary(
      uniqueKeysWithValues: MembershipColumn.allCases.compactMap { id in
        column(id).map { (id, $0) }
      })
    let confidence = table.header.firstIndex { ColumnNames.key($0) == SheetTable.confidence }
      .map { table.columns[$0] }
    func cell(_ column: RawTable.Column?, _ row: Int) -> String {
      column.map { CleanText($0.values[Int($0.cells[row])]).text } ?? ""
    }
    func id(_ column: MembershipColumn, _ lookup: ValueLookup, _ row: Int) -> String {
      let word = cell(columns[column], row)
      return lookup.id(of: word) ?? word
    }
    return (0..<table.rowCount).map { row in
      let source = cell(columns[.source], row)
      let parts = source.split(separator: ":")
      let line = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
      let organisation = cell(columns[.organisation], row)
      let platform = cell(columns[.platform], row)
      return Edited(
        organisation: organisation, platform: platform,
        commune: cell(columns[.commune], row), role: id(.role, .roles, row),
        sector: id(.sector, .sectors, row), kind: id(.kind, .bodyKinds, row),
        confidence: cell(confidence, row),
        sheet: line == nil ? source : parts.dropLast().joined(separator: ":"), line: line ?? 0,
        organisationKey: NameKey.fold(organisation), platformKey: NameKey.fold(platform))
    }
  }

  private mutating func add(_ cells: String...) { rows.append(cells) }

  /// A platform of which nothing is left, but for one of another name with the same members.
  private mutating func renamePlatforms(of item: SheetReading) {
    for platform in item.platforms {
      let members = item.memberships.filter { $0.platform == platform.name }
      let key = NameKey.fold(platform.name)
      let rows = bySheet[item.file, default: []].map { edited[$0] }
      guard members.count > 1, !rows.contains(where: { $0.platformKey == key }) else { continue }
      let names = Set(members.map { NameKey.fold($0.organisation) })
      let heirs = rows.filter { names.contains($0.organisationKey) }
      guard let heir = heirs.first?.platform, heirs.count * 2 > members.count,
        heirs.allSatisfy({ $0.platform == heir })
      else { continue }
      add("rename", item.file, "", platform.name, "", heir, "", "", "")
      renamed[item.file + "\n" + key] = heir
    }
  }

  private mutating func compare(
    _ membership: SheetMembership, in sheet: String, isNote: Bool
  ) {
    let platform =
      renamed[sheet + "\n" + NameKey.fold(membership.platform)] ?? membership.platform
    let pair = NameKey.fold(membership.organisation) + "\n" + NameKey.fold(platform)
    let place = byPair[pair, default: []].first {
      let row = edited[$0]
      return !row.isTaken
        && (row.sheet == sheet || row.sheet == membership.file || isNote && row.sheet.isEmpty)
    }
    if let place {
      edited[place].isTaken = true
      accept(membership, edited[place], sheet, platform)
      return
    }
    // The same place in the text, under another name.
    let platformKey = NameKey.fold(platform)
    let heir = bySheet[sheet, default: []].first {
      let row = edited[$0]
      return !row.isTaken && row.line == membership.line && row.platformKey == platformKey
        && !isRead(row, in: sheet)
    }
    guard let heir else {
      add("reject", sheet, membership.organisation, platform, "", "", "", "", "")
      return
    }
    edited[heir].isTaken = true
    add(
      "rename", sheet, membership.organisation, platform, "", edited[heir].organisation, "", "", "")
    var named = membership
    named.organisation = edited[heir].organisation
    accept(named, edited[heir], sheet, platform)
  }

  /// Whether a row says what another membership of the sheet says: it is no new name then.
  private func isRead(_ row: Edited, in sheet: String) -> Bool {
    known.contains(sheet + "\n" + row.pair)
  }

  /// Notes what a person changed or made sure about a membership.
  private mutating func accept(
    _ membership: SheetMembership, _ row: Edited, _ sheet: String, _ platform: String
  ) {
    let role = row.role.isEmpty || row.role == membership.role.rawValue ? "" : row.role
    let sector =
      row.sector.isEmpty || row.sector == membership.sector?.rawValue ? "" : row.sector
    let kind = row.kind.isEmpty || row.kind == membership.kind.rawValue ? "" : row.kind
    let isMadeSure = membership.confidence == .check && row.confidence == Confidence.sure.rawValue
    guard isMadeSure || !(role + sector + kind).isEmpty else { return }
    add("accept", sheet, membership.organisation, platform, "", "", role, sector, kind)
  }
}

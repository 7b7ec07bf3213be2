/// Names that a person should decide on, as `names` writes them: rows ready for `registry.csv`.
public struct NamesDocument: Sendable {
  private let rows: [(row: RegistryRow, reason: NearDuplicate.Reason?)]

  /// The names of a table.
  ///
  /// - Parameters:
  ///   - table: what was read.
  ///   - includesUnknown: whether names that look like no other are listed too.
  public init(of table: MembershipTable, includesUnknown: Bool = true) {
    var reasons: [String: NearDuplicate.Reason] = [:]
    for near in table.nearDuplicates {
      reasons["\(near.mode.rawValue)\u{0}\(near.name)\u{0}\(near.canonical)"] = near.reason
    }
    let all = table.unregisteredNames.map { row in
      (
        row: row,
        reason: reasons["\(row.mode.rawValue)\u{0}\(row.name)\u{0}\(row.canonical)"]
      )
    }
    // Near-duplicates first: they are the ones to decide.
    rows =
      all.filter { $0.row.name != $0.row.canonical }
      + (includesUnknown ? all.filter { $0.row.name == $0.row.canonical } : [])
  }

  /// The rows as `registry.csv` has them.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: RegistryRow.columns, style: style)
    for (row, _) in rows { table.append(row.cells.map { .text($0) }) }
    return table.text
  }

  /// Schema `maillage.names/1`: the rows, each with why it is near another.
  public var json: JSONValue {
    let values = rows.map { row, reason in
      JSONValue.object(
        zip(RegistryRow.columns, row.cells).map { .init($0, $1.isEmpty ? .null : .string($1)) }
          + [.init("near", .text(reason?.rawValue))])
    }
    return .object([.init("schema", "maillage.names/1"), .init("names", .array(values))])
  }

  /// One line a near-duplicate, then one a name that no registry knows.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    guard !rows.isEmpty else { return phrases[.namesAllKnown] + "\n" }
    let near = rows.filter { $0.row.name != $0.row.canonical }
    let unknown = rows.filter { $0.row.name == $0.row.canonical }
    var lines: [String] = []
    if !near.isEmpty {
      lines.append(phrases[.namesNear])
      lines += near.map { "  \($0.row.name)  →  \($0.row.canonical)" } + [""]
    }
    if !unknown.isEmpty {
      lines.append(phrases[.namesUnknown])
      lines += unknown.map { "  \($0.row.name)" } + [""]
    }
    return lines.joined(separator: "\n")
  }
}

/// What `corrections.csv` says about the sheets beside it and below.
///
/// Rows are applied in their order, each to what those before it left. They stay beside the sheets, so
/// that the next reading, of the same sheets or of new ones, starts where this one ended.
struct Corrections: Sendable {
  /// The rows, in the order of the file.
  private(set) var rows: [Correction] = []
  /// The name of the file.
  let file: String

  /// Understands a table.
  ///
  /// - Parameters:
  ///   - table: `corrections.csv` as it was read.
  ///   - problems: takes what is wrong with it; a row that cannot be understood is left out.
  init(_ table: RawTable, problems: inout ProblemLog) {
    file = table.file
    let cells = AuxiliaryTable(table, columns: AuxiliaryColumn.corrections)
    let unknown = cells.unknownHeaders
    if !unknown.isEmpty {
      problems.report(
        .unknownColumnBeside, line: cells.headerLine,
        unknown.map { CleanText.quoted($0) }.joined(separator: ", "),
        AuxiliaryColumn.corrections.map(\.id).joined(separator: ", "))
    }
    guard cells.has("action") else {
      if !table.header.isEmpty {
        problems.report(.missingColumn, line: table.headerLine, "action", cells.headers)
      }
      return
    }
    for row in 0..<cells.rowCount {
      if let correction = Self.correction(cells, row, &problems) { rows.append(correction) }
    }
  }

  private static func correction(
    _ cells: AuxiliaryTable, _ row: Int, _ problems: inout ProblemLog
  ) -> Correction? {
    let line = cells.line(row)
    let word = cells.cell("action", row)
    guard let action = ValueLookup.corrections.id(of: word).flatMap(Correction.Action.init) else {
      problems.report(
        .unknownCorrection, line: line, CleanText.quoted(word),
        Correction.Action.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    var correction = Correction(
      action: action, line: line, sheet: cells.stated("sheet", row),
      organisation: cells.stated("organisation", row), platform: cells.stated("platform", row),
      communes: cells.cell("commune", row).split(separator: "|").map { $0.trimmingSpaces },
      to: cells.stated("to", row))
    let missing: String? =
      switch action {
      case .add where correction.platform == nil: "platform"
      case .rename where correction.to == nil: "to"
      case _ where correction.organisation == nil && correction.platform == nil:
        "organisation, platform"
      case _: nil
      }
    if let missing {
      problems.report(.correctionIncomplete, line: line, action.rawValue, missing)
      return nil
    }
    correction.stated = stated(cells, row, &problems)
    return correction
  }

  private static func stated(
    _ cells: AuxiliaryTable, _ row: Int, _ problems: inout ProblemLog
  ) -> Correction.Stated {
    func id<Known: RawRepresentable & CaseIterable>(
      _ column: String, _ lookup: ValueLookup, _ type: Known.Type
    ) -> Known? where Known.RawValue == String {
      guard let word = cells.stated(column, row) else { return nil }
      if let known = lookup.id(of: word).flatMap(Known.init(rawValue:)) { return known }
      problems.report(
        .unknownWord, line: cells.line(row), CleanText.quoted(word), column,
        Known.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return Correction.Stated(
      role: cells.stated("role", row).map {
        Role(rawValue: ValueLookup.roles.id(of: $0) ?? $0)
      },
      sector: cells.stated("sector", row).map {
        Sector(rawValue: ValueLookup.sectors.id(of: $0) ?? $0)
      },
      kind: id("kind", .bodyKinds, BodyKind.self), acronym: cells.stated("acronym", row),
      platformKind: id("platform_kind", .platformKinds, PlatformKind.self))
  }
}

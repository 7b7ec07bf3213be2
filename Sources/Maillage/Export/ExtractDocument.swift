public import MaillageSheets

/// What was read from sheets, as `extract` writes it.
public struct ExtractDocument: Sendable {
  /// An object of the document: a sheet, or an item of a listing page.
  private struct Part {
    let file: String
    /// Its number among the items of its page; nil where it is the whole sheet.
    var item: Int?
    let reading: SheetReading?
    var problems: [Diagnostic] = []
  }

  private let parts: [Part]

  /// A document of sheets.
  ///
  /// - Parameter joinsItems: whether the items of a listing page are one object.
  public init(of sheets: [ReadSheet], joinsItems: Bool = false) {
    parts = sheets.flatMap { sheet -> [Part] in
      if sheet.isNote, sheet.items.isEmpty { return [] }
      guard !joinsItems, sheet.items.count > 1 else {
        return [Part(file: sheet.file, reading: sheet.reading, problems: sheet.problems)]
      }
      var items = sheet.items.enumerated().map { place, item in
        Part(file: sheet.file, item: place + 1, reading: item)
      }
      // What is said about the page is said once.
      items[0].problems = sheet.problems
      return items
    }
  }

  /// Schema `maillage.sheet/1`: one object for one sheet, `documents` for several.
  public var json: JSONValue {
    if parts.count == 1 { return Self.json(parts[0]) }
    let series = JSONValue.Series(count: parts.count) { [parts] in Self.json(parts[$0]) }
    return .object([.init("documents", .series(series))])
  }

  private static func json(_ part: Part) -> JSONValue {
    let reading = part.reading ?? SheetReading(file: part.file, language: .french)
    let item: [JSONValue.Member] = part.item.map { [.init("item", .integer($0))] } ?? []
    return .object(
      [
        .init("schema", "maillage.sheet/1"), .init("file", .string(part.file)),
      ] + item + [
        .init("language", .text(part.reading?.language.rawValue)),
        .init("commune", .texts(reading.communes)),
        .init("fields", .object(reading.fields.map { .init($0.label, .text($0.value)) })),
        .init("platforms", .array(reading.platforms.map(json))),
        .init("memberships", .array(reading.memberships.map(json))),
        .init("links", .array(reading.links.map(json))),
        .init(
          "withheld",
          .object([
            .init("persons", .integer(reading.withheldPersons)),
            .init("contacts", .integer(reading.withheldContacts)),
          ])),
        .init("problems", .array(part.problems.map(\.json))),
      ])
  }

  private static func json(_ platform: SheetPlatform) -> JSONValue {
    .object([
      .init("name", .string(platform.name)), .init("aliases", .texts(platform.aliases)),
      .init("acronym", .text(platform.acronym)), .init("kind", .string(platform.kind.rawValue)),
      .init("parent", .text(platform.parent)), .init("commune", .texts(platform.communes)),
    ])
  }

  private static func json(_ membership: SheetMembership) -> JSONValue {
    .object([
      .init("platform", .string(membership.platform)),
      .init("organisation", .string(membership.organisation)),
      .init("acronym", .text(membership.acronym)),
      .init("commune", .texts(membership.communes)),
      .init("role", .string(membership.role.rawValue)),
      .init("kind", .string(membership.kind.rawValue)),
      .init("sector", .text(membership.sector?.rawValue)),
      .init("confidence", .string(membership.confidence.rawValue)),
      .init("rule", .string(membership.rule)),
      .init("sentence", .string(membership.sentence)),
      .init(
        "evidence",
        .object([
          .init("line", .integer(membership.line)),
          .init("start", .integer(membership.range.lowerBound)),
          .init("end", .integer(membership.range.upperBound)),
        ])),
    ])
  }

  private static func json(_ link: SheetLink) -> JSONValue {
    .object([
      .init("from", .string(link.from)), .init("to", .string(link.to)),
      .init("relation", .string(link.relation)),
    ])
  }

  /// The membership table: what a person corrects and feeds back.
  ///
  /// A platform without a member has a row of its own, so that it stays known.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    var bytes: [UInt8] = []
    writeCSV(style) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands on the membership table page by page: that of many sheets is never held whole.
  public func writeCSV(
    _ style: CSVText.Style = .standard, to sink: (ArraySlice<UInt8>) -> Void
  ) {
    var table = CSVText(
      header: [
        "organisation", "platform", "commune", "platform_kind", "parent", "acronym", "sector",
        "kind", "role", "source", "confidence", "rule", "sentence",
      ], style: style)
    for part in parts {
      Self.append(part, to: &table)
      table.handOn(to: sink)
    }
    table.handOn(atLeast: 1, to: sink)
  }

  private static func append(_ part: Part, to table: inout CSVText) {
    guard let reading = part.reading else { return }
    let members = Dictionary(grouping: reading.memberships.indices) {
      reading.memberships[$0].platform
    }
    for platform in reading.platforms {
      for place in members[platform.name] ?? [] {
        let member = reading.memberships[place]
        table.append([
          .text(member.organisation), .text(platform.name), commune(member.communes),
          .text(platform.kind.rawValue), .text(orEmpty: platform.parent),
          .text(orEmpty: member.acronym), .text(orEmpty: member.sector?.rawValue),
          .text(member.kind.rawValue), .text(member.role.rawValue),
          .text("\(member.file ?? part.file):\(member.line)"), .text(member.confidence.rawValue),
          .text(member.rule), .text(member.sentence),
        ])
      }
      if members[platform.name] == nil {
        table.append([
          .empty, .text(platform.name), commune(platform.communes), .text(platform.kind.rawValue),
          .text(orEmpty: platform.parent), .empty, .empty, .empty, .empty, .text(part.file),
          .empty, .empty, .empty,
        ])
      }
    }
  }

  private static func commune(_ communes: [String]) -> TableCell {
    .text(communes.count == 1 ? communes[0] : communes.joined(separator: "|"))
  }

  /// The links between platforms, as `links.csv` has them.
  public func links(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: ["from", "to", "relation"], style: style)
    for link in parts.compactMap(\.reading).flatMap(\.links) {
      table.append([.text(link.from), .text(link.to), .text(link.relation)])
    }
    return table.text
  }

  /// The platforms of each sheet with their members; what is to be checked has a question mark.
  public var text: String {
    var lines: [String] = []
    for part in parts {
      guard let reading = part.reading, part.item == nil || !reading.memberships.isEmpty else {
        continue
      }
      let name = part.item.map { "\(part.file) (\($0))" } ?? part.file
      lines.append(([name] + reading.communes).joined(separator: " · "))
      for platform in reading.platforms {
        let members = reading.memberships.filter { $0.platform == platform.name }
        if members.isEmpty { continue }
        lines.append("  " + platform.name)
        for member in members {
          let mark = member.confidence == .check ? " ?" : ""
          let role = member.role == .member ? "" : " (\(member.role.rawValue))"
          lines.append("    \(member.organisation)\(role)\(mark)")
        }
      }
      for link in reading.links { lines.append("  \(link.from) – \(link.relation) – \(link.to)") }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

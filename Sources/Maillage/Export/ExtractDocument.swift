public import MaillageSheets

/// What was read from sheets, as `extract` writes it.
public struct ExtractDocument: Sendable {
  private let sheets: [ReadSheet]

  /// A document of sheets.
  public init(of sheets: [ReadSheet]) { self.sheets = sheets }

  /// Schema `maillage.sheet/1`: one object for one sheet, `documents` for several.
  public var json: JSONValue {
    let documents = sheets.map(Self.json)
    if documents.count == 1 { return documents[0] }
    return .object([.init("documents", .array(documents))])
  }

  private static func json(_ sheet: ReadSheet) -> JSONValue {
    let reading = sheet.reading ?? SheetReading(file: sheet.file, language: .french)
    let communes = JSONValue.texts(reading.communes)
    return .object([
      .init("schema", "maillage.sheet/1"), .init("file", .string(sheet.file)),
      .init("language", .text(sheet.reading?.language.rawValue)), .init("commune", communes),
      .init("fields", .object(reading.fields.map { .init($0.label, .text($0.value)) })),
      .init("platforms", .array(reading.platforms.map { json($0, communes) })),
      .init("memberships", .array(reading.memberships.map { json($0, communes) })),
      .init("links", .array(reading.links.map(json))),
      .init(
        "withheld",
        .object([
          .init("persons", .integer(reading.withheldPersons)),
          .init("contacts", .integer(reading.withheldContacts)),
        ])),
      .init("problems", .array(sheet.problems.map(\.json))),
    ])
  }

  private static func json(_ platform: SheetPlatform, _ communes: JSONValue) -> JSONValue {
    .object([
      .init("name", .string(platform.name)), .init("aliases", .texts(platform.aliases)),
      .init("acronym", .text(platform.acronym)), .init("kind", .string(platform.kind.rawValue)),
      .init("parent", .text(platform.parent)), .init("commune", communes),
    ])
  }

  private static func json(_ membership: SheetMembership, _ communes: JSONValue) -> JSONValue {
    .object([
      .init("platform", .string(membership.platform)),
      .init("organisation", .string(membership.organisation)),
      .init("acronym", .text(membership.acronym)), .init("commune", communes),
      .init("role", .string(membership.role.rawValue)),
      .init("kind", .string(membership.kind.rawValue)),
      .init("sector", .text(membership.sector?.rawValue)),
      .init("confidence", .string(membership.confidence.rawValue)),
      .init("rule", .string(membership.rule)),
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
    var table = CSVText(
      header: [
        "organisation", "platform", "commune", "platform_kind", "parent", "acronym", "sector",
        "kind", "role", "source", "confidence", "rule",
      ], style: style)
    for sheet in sheets {
      guard let reading = sheet.reading else { continue }
      let commune = reading.communes.joined(separator: "|")
      for platform in reading.platforms {
        let members = reading.memberships.filter { $0.platform == platform.name }
        func start(_ organisation: String) -> [TableCell] {
          [
            .text(orEmpty: organisation.isEmpty ? nil : organisation), .text(platform.name),
            .text(orEmpty: commune.isEmpty ? nil : commune), .text(platform.kind.rawValue),
            .text(orEmpty: platform.parent),
          ]
        }
        if members.isEmpty {
          table.append(
            start("") + [.empty, .empty, .empty, .empty, .text(sheet.file), .empty, .empty])
        }
        for member in members {
          table.append(
            start(member.organisation) + [
              .text(orEmpty: member.acronym), .text(orEmpty: member.sector?.rawValue),
              .text(member.kind.rawValue), .text(member.role.rawValue),
              .text("\(sheet.file):\(member.line)"), .text(member.confidence.rawValue),
              .text(member.rule),
            ])
        }
      }
    }
    return table.text
  }

  /// The links between platforms, as `links.csv` has them.
  public func links(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: ["from", "to", "relation"], style: style)
    for link in sheets.compactMap(\.reading).flatMap(\.links) {
      table.append([.text(link.from), .text(link.to), .text(link.relation)])
    }
    return table.text
  }

  /// The platforms of each sheet with their members; what is to be checked has a question mark.
  public var text: String {
    var lines: [String] = []
    for sheet in sheets {
      guard let reading = sheet.reading else { continue }
      lines.append(([sheet.file] + reading.communes).joined(separator: " · "))
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

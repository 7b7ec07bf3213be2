/// An empty membership table with headers, an example row and the lists of values.
public struct Template: Sendable {
  /// The language of headers and values.
  public let language: Language
  private let vocabulary: TableVocabulary

  /// A template in a language.
  public init(language: Language) {
    self.language = language
    vocabulary = TableVocabulary(language)
  }

  /// Headers and the example row.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: vocabulary.headers, style: style)
    table.append(vocabulary.exampleRow.map { .text($0) })
    return table.text
  }

  /// Which words tell which sector, as `sectors.csv` beside sheets may change it.
  public static func sectors(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: ["words", "sector", "weak"], style: style)
    for row in SectorTable.builtIn {
      table.append([
        .text(row.words), .text(orEmpty: row.sector?.rawValue), row.isWeak ? .text("x") : .empty,
      ])
    }
    return table.text
  }

  /// The headers of `corrections.csv`, with an example of each decision.
  public static func corrections(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "action", "sheet", "organisation", "platform", "commune", "to", "role", "sector", "kind",
        "remark",
      ], style: style)
    let examples = [
      ["accept", "", "CPAS", "Comité logement", "", "", "chair"],
      ["reject", "", "Services sociaux", "Comité logement"],
      ["rename", "", "Police de Huy", "", "", "Zone de police Meuse-Hesbaye"],
      ["add", "fiche.txt", "Parquet de Liège", "Comité logement", "", "", "member", "justice"],
    ]
    for example in examples {
      let cells = example.map { TableCell.text(orEmpty: $0.isEmpty ? nil : $0) }
      table.append(cells + Array(repeating: .empty, count: 10 - cells.count))
    }
    return table.text
  }

  /// The lists of values, one line a column, for whoever fills in a CSV.
  public var valueLines: String {
    MembershipColumn.allCases.compactMap { column in
      let words = vocabulary.values(of: column).map(\.word)
      return words.isEmpty
        ? nil : "\(vocabulary.header(of: column)): " + words.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  /// Each column with its id, header, example and the values it understands.
  public var json: JSONValue {
    let columns = zip(MembershipColumn.allCases, vocabulary.exampleRow).map { column, example in
      JSONValue.object([
        .init("column", .string(column.rawValue)),
        .init("header", .string(vocabulary.header(of: column))),
        .init("required", .bool(column.isRequired)),
        .init("example", example.isEmpty ? .null : .string(example)),
        .init(
          "values",
          .array(
            vocabulary.values(of: column).map { value in
              .object([.init("id", .string(value.id)), .init("word", .string(value.word))])
            })),
      ])
    }
    return .object([
      .init("schema", "maillage.template/1"), .init("language", .string(language.rawValue)),
      .init("columns", .array(columns)),
    ])
  }

  /// The same as a spreadsheet in which values are chosen from lists; a second sheet explains them.
  ///
  /// - Throws: `WorkbookError`, where the library refuses.
  public func workbook() throws(WorkbookError) -> [UInt8] {
    let columns = MembershipColumn.allCases
    let choices = columns.enumerated().compactMap { place, column -> Workbook.Choice? in
      let words = vocabulary.values(of: column).map(\.word)
      guard !words.isEmpty else { return nil }
      return .init(
        column: place, values: .column(sheet: listName, column: place, count: words.count),
        allowsOthers: column == .sector || column == .role)
    }
    let lists = columns.map { vocabulary.values(of: $0).map(\.word) }
    let longest = lists.map(\.count).max() ?? 0
    let rows = (0..<longest).map { row in
      lists.map { TableCell.text(orEmpty: $0.indices.contains(row) ? $0[row] : nil) }
    }
    return try Workbook(sheets: [
      .init(
        name: Phrases(language)[.membershipsHeading], header: vocabulary.headers,
        rows: [vocabulary.exampleRow.map { .text($0) }], choices: choices),
      .init(name: listName, header: vocabulary.headers, rows: rows, isHidden: true),
    ]).data()
  }

  private var listName: String {
    Phrases(language)[.templateLists]
  }
}

import ArgumentParser
import Maillage

/// `maillage measures`
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract:
      "List the measures: what each one is, its range, when it is undefined, who defined it.",
    discussion: """
      maillage measures                    one paragraph a measure
      maillage measures density nodf       only these
      maillage measures --format csv       a table for a spreadsheet
      """)

  @Argument(help: "Only these measures.")
  var ids: [String] = []

  @OptionGroup var global: GlobalOptions

  func validate() throws { _ = try MeasureSelection.measures(named: ids.isEmpty ? nil : ids) }

  func run() throws {
    let stopwatch = Stopwatch()
    let measures = try MeasureSelection.measures(named: ids.isEmpty ? nil : ids)
    let language = global.language ?? .english
    let names = [
      "id", "side", "title", "definition", "range", "undefined_when", "normalisation",
      "complexity", "citation",
    ]
    let rows = measures.map { measure in
      [
        measure.id, measure.scope.rawValue, measure.title[language],
        measure.definition[language], measure.range.rawValue,
        measure.undefined?[language] ?? "", measure.normalisation ?? "", measure.complexity,
        measure.citation?.line ?? "",
      ]
    }
    switch global.format {
    case .text:
      let paragraphs = rows.map { row in
        "\(row[0]) (\(row[1])): \(row[2])\n"
          + zip(names, row).dropFirst(3).filter { !$0.1.isEmpty }
          .map { "    \($0.0.replacing("_", with: " ")): \($0.1)\n" }.joined()
      }
      global.console.data(paragraphs.joined(separator: "\n"))
    case .csv:
      var text = CSVText(header: names, style: global.style)
      for row in rows { text.append(row.map { .text($0) }) }
      global.console.data(text.text)
    case .json:
      let values = rows.map { row in
        JSONValue.object(zip(names, row).map { .init($0.0, $0.1.isEmpty ? .null : .string($0.1)) })
      }
      let document = JSONValue.object([
        .init("schema", "maillage.measures/1"), .init("measures", .array(values)),
      ])
      global.console.data(JSONText(document).bytes)
    }
    try global.writeTimings(of: stopwatch)
  }
}

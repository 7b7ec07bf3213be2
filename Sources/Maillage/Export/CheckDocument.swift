/// What was read from each source, and every problem, as `check` writes it.
public struct CheckDocument: Sendable {
  private let sources: [SourceSummary]
  private let problems: [Diagnostic]

  /// A document.
  public init(sources: [SourceSummary], problems: [Diagnostic]) {
    self.sources = sources
    self.problems = problems
  }

  /// Schema `maillage.check/1`: the sources and the problems.
  public var json: JSONValue {
    .object([
      .init("schema", "maillage.check/1"),
      .init(
        "sources",
        .array(
          sources.map { source in
            .object([
              .init("file", .string(source.file)), .init("read", .integer(source.rowsRead)),
              .init("refused", .integer(source.rowsRefused)),
              .init("warnings", .integer(source.warnings)),
            ])
          })),
      .init("problems", .array(problems.map(\.json))),
    ])
  }

  /// One row a problem.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["file", "line", "severity", "code", "message", "remedy"], style: style)
    for problem in problems {
      table.append([
        .text(orEmpty: problem.file), problem.line.map(TableCell.integer) ?? .empty,
        .text(problem.severity.rawValue), .text(problem.code), .text(problem.message),
        .text(orEmpty: problem.remedy),
      ])
    }
    return table.text
  }

  /// One line a problem, then one a source.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    var lines = problems.map(\.description)
    if problems.isEmpty { lines.append(phrases[.noProblem]) }
    lines.append("")
    for source in sources {
      let counts = [
        (Phrase.rowsReadHeading, source.rowsRead), (.rowsRefusedHeading, source.rowsRefused),
        (.warningsHeading, source.warnings),
      ].map { "\(phrases[$0]) \(phrases.numerals.whole($1))" }
      lines.append("\(source.file): " + counts.joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

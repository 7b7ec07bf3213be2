internal import MaillageSheets

/// What was read: files, rows, refusals, warnings, and where the memberships are written.
struct SourcesPage {
  let context: ReportContext
  let diagnostics: [Diagnostic]
  let date: String?
  private var phrases: Phrases { context.phrases }

  /// How many problems a page shows one by one.
  private static let problemLimit = 500

  /// The whole page.
  func page() -> Page {
    var lead = [phrases.prose(.sourcesLead)]
    if let date { lead.append(phrases.prose(.sourcesDate, ["date": .text(date)])) }
    return Page(
      path: "sources.html", heading: phrases[.sourcesTitle], kicker: "", lead: lead,
      banners: context.banners(for: []),
      sections: [files, problems, cited].compactMap(\.self))
  }

  private var files: Page.Section? {
    let rows = context.study.table.sources.map { source in
      [
        Page.Table.Cell(Prose(source.file)), context.number(source.rowsRead),
        context.number(source.rowsRefused), context.number(source.warnings),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Page.Section(
      id: "files", heading: phrases[.sectionRead],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.readCaption],
            columns: [
              Page.Table.Column(heading: phrases[.fileHeading]),
              Page.Table.Column(heading: phrases[.rowsReadHeading], isNumber: true),
              Page.Table.Column(heading: phrases[.rowsRefusedHeading], isNumber: true),
              Page.Table.Column(heading: phrases[.warningsHeading], isNumber: true),
            ], rows: rows, isSortable: true))
      ])
  }

  private var problems: Page.Section {
    guard !diagnostics.isEmpty else {
      return Page.Section(
        id: "problems", heading: phrases[.sectionProblems],
        blocks: [.paragraph(phrases.prose(.noProblem))])
    }
    let words = VocabularyWords(phrases.language)
    let rows = diagnostics.prefix(Self.problemLimit).map { problem in
      let place = [problem.file, problem.line.map(String.init)].compactMap(\.self)
      return [
        Page.Table.Cell(Prose(words.name(of: problem.severity))),
        Page.Table.Cell(Prose(place.joined(separator: ":"))),
        Page.Table.Cell(Prose(problem.message)), Page.Table.Cell(Prose(problem.remedy ?? "")),
      ]
    }
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.problemsCaption],
          columns: [.severityHeading, .placeHeading, .messageHeading, .remedyHeading]
            .map { (phrase: Phrase) in Page.Table.Column(heading: phrases[phrase]) },
          rows: Array(rows), isSortable: true,
          filterLabel: rows.count > 30 ? phrases[.filterRows] : nil))
    ]
    if diagnostics.count > Self.problemLimit {
      blocks.append(
        .note(
          phrases.prose(
            .tableCut,
            ["shown": .number(Self.problemLimit), "count": .number(diagnostics.count)])))
    }
    return Page.Section(id: "problems", heading: phrases[.sectionProblems], blocks: blocks)
  }

  /// Every place where memberships are written, those with most first.
  private var cited: Page.Section? {
    var counts: [String: Int] = [:]
    for record in context.study.table.restricted(to: context.study.selection).memberships {
      let places = record.sources.map { SafeText.webAddress($0) ?? SourceLabel($0).words }
      for place in Set(places) { counts[place, default: 0] += 1 }
    }
    guard !counts.isEmpty else { return nil }
    let sorted = counts.sorted {
      if $0.value != $1.value { return $0.value > $1.value }
      return $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    let rows = sorted.map { place, count in
      let address = SafeText.webAddress(place)
      return [
        Page.Table.Cell(Prose([address.map { .link(place, to: $0) } ?? .text(place)])),
        context.number(count),
      ]
    }
    return Page.Section(
      id: "cited", heading: phrases[.sectionCited],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.citedCaption],
            columns: [
              Page.Table.Column(heading: phrases[.sourceHeading]),
              Page.Table.Column(heading: phrases[.membershipsHeading], isNumber: true),
            ], rows: rows, isSortable: true))
      ])
  }
}

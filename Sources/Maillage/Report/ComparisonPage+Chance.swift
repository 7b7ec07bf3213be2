internal import MaillageGraph

/// What researchers check: the null model, and how every number of the fair comparison was made.
extension ComparisonPage {
  /// Observed, mean, z and p of every measure beside chance.
  var besideChance: Page.Section? {
    let shown = comparison.networks.map(\.fair).filter { $0.chance.reason == nil }
    let ids = comparison.fairness.options.measures
    guard !shown.isEmpty, comparison.fairness.options.samples > 0 else { return nil }
    let columns =
      [Page.Table.Column(heading: phrases[.communeHeading])]
      + ids.flatMap { id in
        [
          Page.Table.Column(heading: id, isNumber: true, hint: id),
          Page.Table.Column(heading: "z", isNumber: true, hint: id + " z"),
          Page.Table.Column(heading: "p", isNumber: true, hint: id + " p"),
        ]
      }
    let rows = shown.prefix(ReportContext.rowLimit).map { fair in
      [Page.Table.Cell(context.communeLink(fair.commune))]
        + ids.flatMap { id -> [Page.Table.Cell] in
          let found = fair.chance.row(id)?.distribution
          return [found?.observed, found?.z, found?.p].map { value in
            Page.Table.Cell(
              Prose(phrases.numerals.decimal(value ?? .nan, places: 3)), sortKey: value ?? .nan)
          }
        }
    }
    let cut: [Page.Block] =
      shown.count > rows.count
      ? [
        .note(
          phrases.prose(
            .tableCut, ["shown": .number(rows.count), "count": .number(shown.count)]))
      ] : []
    return Page.Section(
      id: "chance", heading: phrases[.fairTermNull],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.fairChanceCaption], columns: columns, rows: Array(rows),
            isSortable: true))
      ] + cut, isAnnex: true)
  }
}

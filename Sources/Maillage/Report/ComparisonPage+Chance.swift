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

  /// How the numbers of the fair comparison are defined and were made.
  var fairDefinitions: [Page.Definition] {
    let fairness = comparison.fairness
    let seed = PhraseValue.text(String(fairness.options.seed))
    var definitions = [
      definition(
        .fairTermRarefied, .fairDefinitionRarefied,
        [
          "organisations": .number(fairness.size.organisations),
          "memberships": .number(fairness.size.memberships),
        ], references: 0, 1),
      definition(
        .fairTermInterval, .fairDefinitionInterval,
        ["resamples": .number(fairness.options.resamples), "seed": seed], references: 2, 3),
      definition(.fairTermPlace, .fairDefinitionPlace),
    ]
    if let funnel = fairness.funnel {
      definitions.append(
        definition(
          .fairTermFunnel, .fairDefinitionFunnel,
          [
            "intercept": .decimal(funnel.intercept), "slope": .decimal(funnel.slope),
            "dispersion": .decimal(funnel.dispersion), "count": .number(funnel.communes),
          ], references: 4))
    }
    definitions += [
      definition(
        .fairTermNull, .fairDefinitionNull,
        [
          "model": .text(NullModel.fixedDegrees.rawValue),
          "samples": .number(fairness.options.samples), "seed": seed,
        ], references: 5, 6),
      definition(.fairTermMixing, .fairDefinitionMixing),
      definition(.fairTermOmission, .fairDefinitionOmission),
    ]
    return definitions
  }

  private func definition(
    _ term: PhraseText, _ meaning: PhraseText, _ values: [String: PhraseValue] = [:],
    references: Int...
  ) -> Page.Definition {
    let cited = references.map { " " + FairComparison.references[$0] }.joined()
    return Page.Definition(
      term: Prose(phrases[term]), value: nil, meaning: phrases.prose(meaning, values) + Prose(cited)
    )
  }
}

internal import MaillageGraph
internal import MaillageSheets

/// The communes at equal size, beside chance, with how sure each number is.
extension ComparisonPage {
  /// How many communes the page has a paragraph for, and how many findings it lists; JSON and CSV hold
  /// all.
  static let paragraphLimit = 60
  private static let findingLimit = 200

  var sentences: FairSentences { FairSentences(comparison: comparison, phrases: phrases) }

  /// A paragraph for each commune.
  var inWords: Page.Section? {
    guard !comparison.networks.isEmpty else { return nil }
    let sentences = sentences
    var blocks: [Page.Block] = [.note(phrases.prose(.fairWordsNote))]
    blocks += comparison.networks.prefix(Self.paragraphLimit).map { network in
      .paragraph(
        context.communeLink(network.commune) + ". "
          + sentences.paragraph(of: network).joined(separator: " "))
    }
    blocks += cut(Self.paragraphLimit)
    return Page.Section(id: "words", heading: phrases[.fairSectionWords], blocks: blocks)
  }

  /// Density, means and what would be expected at the common size.
  var atEqualSize: Page.Section? {
    let shown = comparison.networks.filter { $0.isComparable && $0.fair.reason == nil }
    guard shown.count > 1 else { return nil }
    let sentences = sentences
    let drawn: [String: PhraseValue] = [
      "drawn": .number(comparison.fairness.size.organisations)
    ]
    let columns = [
      Page.Table.Column(heading: phrases[.communeHeading]),
      Page.Table.Column(heading: phrases[.fairTakenHeading], isNumber: true, hint: "density"),
      Page.Table.Column(heading: phrases[.fairUsualHeading]),
      Page.Table.Column(
        heading: phrases[.fairMeanHeading], isNumber: true, hint: "mean_degree_organisations"),
      Page.Table.Column(heading: phrases[.fairIntervalHeading]),
      Page.Table.Column(heading: phrases[.fairPlaceHeading]),
      Page.Table.Column(
        heading: phrases.text(.fairPlatformsDrawnHeading, drawn), isNumber: true),
      Page.Table.Column(heading: phrases.text(.fairSectorsDrawnHeading, drawn), isNumber: true),
      Page.Table.Column(heading: phrases[.fairOverlapHeading]),
      Page.Table.Column(heading: phrases[.fairMixingHeading]),
    ]
    let rows = shown.map { network in
      let fair = network.fair
      let mean = fair.row(.meanDegree)
      return [
        Page.Table.Cell(context.communeLink(network.commune)),
        Page.Table.Cell(
          Prose(fair.funnel.map { phrases.numerals.percent($0.density) } ?? share(network)),
          sortKey: network.measures["density"]),
        usual(fair, sentences),
        Page.Table.Cell(
          Prose(phrases.numerals.decimal(mean?.value ?? .nan)), sortKey: mean?.value ?? .nan),
        interval(mean),
        Page.Table.Cell(
          Prose(sentences.place(fair.ranks[.meanDegree])),
          sortKey: fair.ranks[.meanDegree].map { Double($0.first) + Double($0.last) / 10_000 }),
        expected(fair.rarefied.byOrganisations?.platformsReached, sentences),
        expected(fair.rarefied.byOrganisations?.sectorsNamed, sentences),
        chance("overlapping_pairs", fair, sentences), chance(EncounterMixing.id, fair, sentences),
      ]
    }
    return Page.Section(
      id: "size", heading: phrases[.fairSectionSize],
      blocks: [
        .note(phrases.prose(.fairSizeNote)),
        .table(
          Page.Table(
            caption: phrases[.fairSizeCaption], columns: columns, rows: rows, isSortable: true,
            filterLabel: rows.count > 12 ? phrases[.filterCommunes] : nil)),
      ])
  }

  private func share(_ network: Comparison.Network) -> String {
    phrases.numerals.percent(network.measures["density"] ?? .nan)
  }

  private func usual(_ fair: FairCommune, _ sentences: FairSentences) -> Page.Table.Cell {
    guard let point = fair.funnel else {
      return Page.Table.Cell(reason(fair.funnelReason), sortKey: -.infinity)
    }
    let range = phrases.prose(
      .fairFromTo, ["low": .percent(point.usual.low), "high": .percent(point.usual.high)])
    guard point.side != 0 else { return Page.Table.Cell(range, sortKey: 0) }
    return Page.Table.Cell(
      range + ", " + Prose.name(sentences.verdict(on: point)), sortKey: Double(point.side))
  }

  private func interval(_ row: Resampling.Row?) -> Page.Table.Cell {
    guard let interval = row?.interval else {
      return Page.Table.Cell(reason(row?.reason), sortKey: -.infinity)
    }
    return Page.Table.Cell(
      phrases.prose(
        .fairFromTo, ["low": .decimal(interval.low), "high": .decimal(interval.high)]),
      sortKey: interval.low)
  }

  private func expected(_ value: Double?, _ sentences: FairSentences) -> Page.Table.Cell {
    guard let value else {
      return Page.Table.Cell(reason(.fewerThanDrawn), sortKey: -.infinity)
    }
    return Page.Table.Cell(
      Prose(phrases.numerals.decimal(sentences.tenth(value), places: 1)), sortKey: value)
  }

  private func chance(
    _ id: String, _ fair: FairCommune, _ sentences: FairSentences
  ) -> Page.Table.Cell {
    guard let row = fair.chance.row(id) else { return Page.Table.Cell("–", sortKey: -.infinity) }
    if let reason = fair.chance.reason {
      return Page.Table.Cell(self.reason(reason), sortKey: -.infinity)
    }
    return Page.Table.Cell(Prose(sentences.verdict(on: row)), sortKey: row.distribution.z)
  }

  private func reason(_ why: WhyUndefined?) -> Prose {
    why.map { Prose([.quiet(phrases[$0.words])]) } ?? "–"
  }

  /// The findings that a single membership would overturn.
  var hangingOnOne: Page.Section? {
    let communes = comparison.networks.map(\.fair).filter { !$0.sensitivity.findings.isEmpty }
    guard !communes.isEmpty else { return nil }
    let sentences = sentences
    let fragile = communes.flatMap { fair in
      fair.sensitivity.findings.filter(\.isFragile).map { (fair, $0) }
    }
    var blocks: [Page.Block] = [.note(phrases.prose(.fairSureNote))]
    if fragile.isEmpty {
      blocks.append(.paragraph(phrases.prose(.fairAllSure)))
    } else {
      let rows = fragile.prefix(Self.findingLimit).map { fair, finding in
        [
          Page.Table.Cell(context.communeLink(fair.commune)),
          Page.Table.Cell(
            sentences.words(of: finding, in: fair),
            sortKey: Double(finding.survives) / Double(finding.tried)),
          Page.Table.Cell(sentences.seats(of: finding, in: fair).joined(separator: "; ")),
        ]
      }
      blocks.append(
        .table(
          Page.Table(
            caption: phrases[.fairSureCaption],
            columns: [
              Page.Table.Column(heading: phrases[.communeHeading]),
              Page.Table.Column(heading: phrases[.fairFindingHeading]),
              Page.Table.Column(heading: phrases[.fairDecidesHeading]),
            ], rows: Array(rows), isSortable: true)))
      if fragile.count > Self.findingLimit {
        blocks.append(
          .note(
            phrases.prose(
              .tableCut,
              ["shown": .number(Self.findingLimit), "count": .number(fragile.count)])))
      }
    }
    return Page.Section(id: "sure", heading: phrases[.fairSectionSure], blocks: blocks)
  }

  /// The main findings with other things counted, for communes where that changes something.
  var countedOtherwise: Page.Section? {
    let communes = comparison.networks.map(\.fair).filter { fair in
      fair.reason == nil && fair.robustness.rows.count > 1
    }
    guard !communes.isEmpty else { return nil }
    let rows = communes.prefix(Self.paragraphLimit).flatMap { fair in
      fair.robustness.rows.map { row in
        [
          Page.Table.Cell(context.communeLink(fair.commune)),
          Page.Table.Cell(Prose(words(of: row.variant))), context.number(row.organisations),
          context.number(row.meanDegree),
          row.overlappingPairs.map(context.number) ?? Page.Table.Cell("–"),
          context.number(row.parts), Page.Table.Cell(first(of: row, in: fair)),
        ]
      }
    }
    let table = Page.Table(
      caption: phrases[.fairCountedCaption],
      columns: [
        Page.Table.Column(heading: phrases[.communeHeading]),
        Page.Table.Column(heading: phrases[.fairCountedHeading]),
        Page.Table.Column(heading: phrases[.partnersHeading], isNumber: true),
        Page.Table.Column(heading: phrases[.fairMeanHeading], isNumber: true),
        Page.Table.Column(heading: phrases[.meetingTwiceHeading], isNumber: true),
        Page.Table.Column(heading: phrases[.fairGroupsHeading], isNumber: true),
        Page.Table.Column(heading: phrases[.fairFirstHeading]),
      ], rows: rows)
    return Page.Section(
      id: "counted", heading: phrases[.fairSectionCounted],
      blocks: [.table(table)]
        + (communes.count > Self.paragraphLimit ? cut(Self.paragraphLimit) : []))
  }

  private func words(of variant: Robustness.Variant) -> String {
    switch variant {
    case .asListed: phrases[.fairAsListed]
    case .withoutFunctionsAndCategories: phrases[.fairBodiesOnly]
    case .withPlatformLinks: phrases[.fairLinksCounted]
    case .both: phrases[.fairBothChanges]
    }
  }

  private func first(of row: Robustness.Row, in fair: FairCommune) -> Prose {
    guard let first = row.first else { return "–" }
    return phrases.prose(
      .fairWithCount,
      ["name": .text(fair.organisations[first.index]), "count": .number(row.pairsThroughFirst)])
  }

  /// Says that a list is cut, where it is.
  private func cut(_ limit: Int) -> [Page.Block] {
    guard comparison.networks.count > limit else { return [] }
    return [
      .note(
        phrases.prose(
          .fairWordsCut,
          ["shown": .number(limit), "count": .number(comparison.networks.count)]))
    ]
  }
}

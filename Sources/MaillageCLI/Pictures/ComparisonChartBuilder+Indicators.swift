import Maillage
import MaillageDrawing
import MaillageGraph
import MaillageSheets

/// Charts of indicators: where communes stand, and how sure that is.
extension ComparisonChartBuilder {
  // MARK: Heat maps

  /// The indicators of the heat map, with their heads.
  private static let indicators: [(id: String, heading: Phrase)] = [
    ("organisations", .partnersHeading), ("platforms", .platformsHeading),
    ("memberships", .membershipsHeading),
    ("partners_on_several_platforms", .onSeveralHeading),
    ("mean_degree_organisations", .meanDegreeHeading),
    ("overlapping_pairs", .meetingTwiceHeading), ("platform_groups", .groupsApartHeading),
    ("largest_component_share", .largestPartHeading),
    ("cut_organisations", .cutOrganisationsHeading),
  ]

  /// Communes × indicators; those that are alike stand side by side as long as all fit.
  var indicators: HeatMap? {
    let shown = Self.indicators.filter { indicator in
      comparison.networks.contains { $0.measures[indicator.id] != nil }
    }
    guard comparison.networks.count > 1, !shown.isEmpty else { return nil }
    let (networks, notes) = cut(inOrder(of: HeatMap.mostRows), most: HeatMap.mostRows)
    return HeatMap(
      text: text(.indicators, reading: [phrases[.heatReading]], notes: notes),
      rows: networks.map { network in
        HeatMap.Row(
          name: label(network.commune), cells: shown.map { cell($0, of: network) })
      },
      columns: shown.map { HeatMap.Column(label: phrases[$0.heading]) }, scale: .aroundMiddle,
      low: phrases[.heatLow], high: phrases[.heatHigh], empty: phrases[.heatEmpty])
  }

  private func cell(
    _ indicator: (id: String, heading: Phrase), of network: Comparison.Network
  ) -> HeatMap.Cell {
    guard network.isComparable || Comparison.counts.contains(indicator.id),
      let value = network.measures[indicator.id], value.isFinite
    else { return .empty }
    let words =
      indicator.id == "largest_component_share"
      ? phrases.numerals.percent(value) : phrases.numerals.decimal(value)
    guard let quantile = network.quantiles[indicator.id] else {
      return HeatMap.Cell(shade: nil, text: words)
    }
    return HeatMap.Cell(
      shade: quantile, text: words,
      tooltip: phrases.text(
        .heatCell,
        [
          "commune": .text(label(network.commune)),
          "indicator": .text(phrases[indicator.heading]), "value": .text(words),
          "share": .percent(quantile),
        ]))
  }

  /// Communes × sectors.
  var sectors: HeatMap? {
    let named = Set(comparison.sectors.compactMap(\.presence.sector)).sorted()
    guard comparison.networks.count > 1, !named.isEmpty else { return nil }
    let styles = Dictionary(
      SectorStyle.table(of: named, in: language).map { ($0.sector, $0.style) },
      uniquingKeysWith: { one, _ in one })
    let (networks, notes) = cut(inOrder(of: HeatMap.mostRows), most: HeatMap.mostRows)
    var counts: [String: [Sector: Int]] = [:]
    for row in comparison.sectors {
      guard let sector = row.presence.sector else { continue }
      counts[row.commune, default: [:]][sector] = row.presence.organisations
    }
    let most = Double(counts.values.flatMap(\.values).max() ?? 1)
    return HeatMap(
      text: text(.sectors, reading: [phrases[.sectorsReading]], notes: notes),
      rows: networks.map { network in
        HeatMap.Row(
          name: label(network.commune),
          cells: named.map { sector in
            guard let count = counts[network.commune]?[sector], count > 0 else { return .empty }
            // By the root, so that one and two can be told apart where somebody has forty.
            return HeatMap.Cell(
              shade: (Double(count) / most).squareRoot(), text: phrases.numerals.whole(count))
          })
      },
      columns: named.map { sector in
        let style = styles[sector] ?? SectorStyle.none(in: language)
        return HeatMap.Column(
          label: style.label, code: style.code, colour: style.swatch, ink: style.ink)
      }, scale: .rising, low: phrases[.sectorsLow], high: phrases[.sectorsHigh],
      empty: phrases[.sectorsEmpty])
  }

  /// The communes in the order of the tree where all fit, else in that of the study.
  private func inOrder(of most: Int) -> [Comparison.Network] {
    let likeness = comparison.likeness
    guard comparison.networks.count <= most else { return comparison.networks }
    let ordered = likeness.tree.order.map { likeness.communes[$0] } + likeness.leftOut
    let rank = Dictionary(
      ordered.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    return comparison.networks.enumerated().sorted { one, other in
      (rank[one.element.commune] ?? .max, one.offset)
        < (rank[other.element.commune] ?? .max, other.offset)
    }.map(\.element)
  }

  // MARK: How sure

  /// Density by size.
  var funnel: FunnelPlot? {
    let points = comparison.networks.compactMap { network in
      network.fair.funnel.map { (network.commune, $0) }
    }
    guard let fit = comparison.fairness.funnel, let least = points.map(\.1.seats).min(),
      let most = points.map(\.1.seats).max(), most > least
    else { return nil }
    let steps = 60
    let band = (0...steps).map { step -> FunnelPlot.Limits in
      let seats = least + (most - least) * step / steps
      let limits = fit.band(at: seats, DensityFunnel.usual)
      return FunnelPlot.Limits(
        size: Double(seats), expected: min(1, fit.density(at: seats)), lower: min(1, limits.low),
        upper: limits.high)
    }
    return FunnelPlot(
      text: text(
        .funnel, reading: [phrases[.funnelReading]],
        notes: [phrases.text(.funnelMethod, ["count": .number(fit.communes)])]),
      points: points.map { commune, point in
        FunnelPlot.Item(
          name: label(commune), size: Double(point.seats), value: point.density,
          isOutside: point.side != 0)
      }, band: band, sizeAxis: ChartAxis(phrases[.funnelSize], beginsAtZero: true),
      valueAxis: ChartAxis(phrases[.funnelDensity], isShare: true, beginsAtZero: true),
      expected: phrases[.funnelExpected], limits: phrases[.funnelLimits],
      outside: phrases[.funnelOutside])
  }

  /// Platforms for each partner, with intervals, the highest first.
  var intervals: IntervalPlot? {
    let known = comparison.networks.compactMap { network -> (Comparison.Network, Resampling.Row)? in
      guard network.isComparable, network.fair.reason == nil,
        let row = network.fair.row(.meanDegree), row.value.isFinite
      else { return nil }
      return (network, row)
    }
    guard known.count > 1 else { return nil }
    let values = known.map(\.1.value).sorted()
    let middle = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    var rows = known.enumerated().sorted { one, other in
      (-one.element.1.value, one.offset) < (-other.element.1.value, other.offset)
    }.map { row(of: $0.element.0, $0.element.1, middle: middle) }
    var notes: [String] = []
    if rows.count > IntervalPlot.mostRows {
      let half = IntervalPlot.mostRows / 2
      notes = [
        phrases.text(
          .chartRowsEnds, ["half": .number(half), "count": .number(rows.count)])
      ]
      rows = Array(rows.prefix(half) + rows.suffix(half))
    }
    var plot = IntervalPlot(
      text: text(.intervals, reading: [phrases[.intervalsReading]], notes: notes), rows: rows,
      axis: ChartAxis(phrases[.intervalsAxis]),
      reference: .init(value: middle, label: phrases[.intervalsMedian]),
      above: phrases[.intervalsAbove], below: phrases[.intervalsBelow],
      undecided: phrases[.intervalsUndecided])
    plot.valueHead = phrases[.intervalsAxis]
    plot.intervalHead = phrases[.intervalHeading]
    plot.noteHead = phrases[.remarkHeading]
    return plot
  }

  private func row(
    of network: Comparison.Network, _ row: Resampling.Row, middle: Double
  ) -> IntervalPlot.Row {
    let interval = row.interval
    var note = ""
    if let rank = network.fair.ranks[.meanDegree] {
      note =
        rank.isIndistinguishable
        ? phrases[.intervalsNoPlace]
        : phrases.text(
          .intervalsPlace, ["below": .number(rank.below), "above": .number(rank.above)])
    }
    let standing: IntervalPlot.Standing =
      interval.map { $0.low > middle ? .above : $0.high < middle ? .below : .undecided }
      ?? .undecided
    return IntervalPlot.Row(
      name: label(network.commune), value: row.value, low: interval?.low ?? .nan,
      high: interval?.high ?? .nan, valueText: phrases.numerals.decimal(row.value), note: note,
      standing: standing)
  }
}

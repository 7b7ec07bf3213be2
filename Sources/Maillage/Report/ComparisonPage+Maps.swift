internal import MaillageGraph
internal import MaillageSheets

/// Which communes are alike, and the charts of the comparison.
extension ComparisonPage {
  /// How many communes the table of signatures shows; the table in CSV holds all.
  private static let signatureLimit = 100

  /// The tree and the map, with what they are made from.
  var likeness: Page.Section? {
    let likeness = comparison.likeness
    guard likeness.communes.count > 2 else { return nil }
    var blocks: [Page.Block] = [
      .paragraph(phrases.prose(likeness.basisWords))
    ]
    if let nearest = likeness.tree.merges.first {
      let names = [nearest.first, nearest.second].map {
        context.communeLink(likeness.communes[$0])
      }
      blocks.append(
        .paragraph(
          phrases.prose(
            .likenessNearest,
            [
              "a": .prose(names[0]), "b": .prose(names[1]), "value": .decimal(nearest.height),
            ])))
    }
    blocks += chart(.dendrogram, caption: phrases.prose(.treeReading))
    blocks += chart(.map, caption: phrases.prose(likeness.mapWords.text, likeness.mapWords.values))
    if !likeness.leftOut.isEmpty {
      let names = likeness.leftOut.map { context.communeLink($0) }
      blocks.append(.note(phrases.prose(.likenessLeftOut, ["names": .list(names)])))
    }
    blocks.append(
      .note(
        phrases.prose(
          .likenessMethod, ["measure": .text(phrases.text(likeness.measureWords))])))
    return Page.Section(id: "likeness", heading: phrases[.likenessTitle], blocks: blocks)
  }

  /// Breadth, density and centralisation of each commune.
  var signatures: Page.Section? {
    let shown = zip(comparison.networks, comparison.shapes.signatures).filter {
      $0.0.isComparable
    }
    guard shown.count > 1 else { return nil }
    let rows = shown.prefix(Self.signatureLimit).map { network, signature in
      [
        Page.Table.Cell(context.communeLink(signature.commune)),
        context.number(signature.sectors), context.number(signature.organisations),
        Page.Table.Cell(
          Prose(phrases.numerals.percent(signature.density)), sortKey: signature.density),
        context.number(signature.centralisation),
      ]
    }
    var blocks: [Page.Block] = [
      .note(phrases.prose(.signatureNote)),
      .table(
        Page.Table(
          caption: phrases[.signatureCaption],
          columns: [
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(heading: phrases[.signatureSectors], isNumber: true),
            Page.Table.Column(heading: phrases[.partnersHeading], isNumber: true),
            Page.Table.Column(heading: phrases[.signatureDensity], isNumber: true, hint: "density"),
            Page.Table.Column(
              heading: phrases[.signatureCentralisation], isNumber: true,
              hint: "degree_centralisation_organisations"),
          ], rows: Array(rows), isSortable: true,
          filterLabel: rows.count > 12 ? phrases[.filterCommunes] : nil)),
    ]
    if shown.count > Self.signatureLimit {
      blocks.append(
        .note(
          phrases.prose(
            .chartRowsCut,
            ["shown": .number(Self.signatureLimit), "count": .number(shown.count)])))
    }
    return Page.Section(id: "signatures", heading: phrases[.signatureSection], blocks: blocks)
  }

  /// Heat maps, the funnel and the plot of intervals.
  var inPictures: Page.Section? {
    let blocks =
      chart(.indicators, caption: phrases.prose(.heatReading))
      + chart(.funnel, caption: phrases.prose(.funnelReading))
      + chart(.intervals, caption: phrases.prose(.intervalsReading))
      + chart(.sectors, caption: phrases.prose(.sectorsReading))
    guard !blocks.isEmpty else { return nil }
    return Page.Section(id: "charts", heading: phrases[.chartsSection], blocks: blocks)
  }

  /// A chart with its files; nothing where it was not drawn.
  private func chart(_ kind: ComparisonChart.Kind, caption: Prose) -> [Page.Block] {
    guard let chart = context.charts[kind] else { return [] }
    var files = [Page.Picture.File(path: kind.path + ".svg", words: "SVG")]
    if chart.png != nil { files.append(Page.Picture.File(path: kind.path + ".png", words: "PNG")) }
    let names = context.study.profiles.map { Prose.name(context.title(of: $0.name)) }
    return [
      .picture(
        Page.Picture(
          source: .file(kind.path + ".svg"),
          alternative: phrases[kind.title] + ". "
            + phrases.text(.pictureTogether, ["communes": .list(names)]),
          caption: caption, files: files))
    ]
  }
}

extension ComparisonChart.Kind {
  /// What the chart is called.
  package var title: PhraseText {
    switch self {
    case .dendrogram: .likenessTitle
    case .map: .mapTitle
    case .funnel: .funnelTitle
    case .indicators: .heatTitle
    case .sectors: .sectorsTitle
    case .intervals: .intervalsTitle
    }
  }
}

extension Likeness {
  /// By what communes are compared, in words.
  package var basisWords: PhraseText {
    switch basis {
    case .roles: .likenessByRoles
    case .shape: .likenessByShape
    case .names: .likenessByNames
    }
  }

  /// How far they are apart is measured, in words.
  package var measureWords: PhraseText {
    switch basis {
    case .roles: .likenessMeasureRoles
    case .shape: .likenessMeasureShape
    case .names: .likenessMeasureNames
    }
  }

  /// How the map is read.
  package var mapWords: (text: PhraseText, values: [String: PhraseValue]) {
    map.shareKept.isNaN
      ? (.mapAllAlike, [:]) : (.mapReading, ["share": .percent(map.shareKept)])
  }
}

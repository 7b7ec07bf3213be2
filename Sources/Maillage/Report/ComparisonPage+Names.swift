internal import MaillageGraph
internal import MaillageSheets

/// What two communes name alike.
extension ComparisonPage {
  /// How many pairs a page shows; the table in CSV holds all.
  private static let pairLimit = 100

  /// Pairs with something in common, those with most that is not generic first.
  var pairs: Page.Section? {
    guard comparison.networks.count > 1 else { return nil }
    let found = comparison.pairs.enumerated()
      .filter { $0.element.sharedOrganisations > 0 || $0.element.sharedPlatforms > 0 }
      .sorted { one, other in
        let (left, right) = (one.element, other.element)
        return (
          left.sharedGeneric - left.sharedOrganisations, -left.sharedOrganisations,
          -left.sharedPlatforms, one.offset
        ) < (
          right.sharedGeneric - right.sharedOrganisations, -right.sharedOrganisations,
          -right.sharedPlatforms, other.offset
        )
      }.map(\.element)
    guard !found.isEmpty else {
      return Page.Section(
        id: "pairs", heading: phrases[.sectionPairs],
        blocks: [.paragraph(phrases.prose(.pairsNone))])
    }
    let rows = found.prefix(Self.pairLimit).map { pair in
      [
        Page.Table.Cell(context.communeLink(pair.a)), Page.Table.Cell(context.communeLink(pair.b)),
        Page.Table.Cell(
          phrases.prose(
            .pairBodies,
            [
              "count": .number(pair.sharedOrganisations),
              "total": .number(pair.organisationsInEither),
            ]), sortKey: Double(pair.sharedOrganisations)),
        context.number(pair.sharedGeneric), context.number(pair.sharedPlatforms),
        context.number(pair.sharedMemberships),
      ]
    }
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.pairsCaption],
          columns: [
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(heading: phrases[.bodiesInBoth], isNumber: true),
            Page.Table.Column(heading: phrases[.ofWhichGeneric], isNumber: true),
            Page.Table.Column(heading: phrases[.platformsHeading], isNumber: true),
            Page.Table.Column(heading: phrases[.membershipsHeading], isNumber: true),
          ], rows: Array(rows), isSortable: true)),
      .note(phrases.prose(.pairsNote)),
    ]
    if found.count > Self.pairLimit {
      blocks.append(
        .note(
          phrases.prose(
            .tableCut,
            ["shown": .number(Self.pairLimit), "count": .number(found.count)])))
    }
    return Page.Section(id: "pairs", heading: phrases[.sectionPairs], blocks: blocks)
  }
}

internal import MaillageGraph
internal import MaillageSheets

/// What two communes name alike.
extension ComparisonPage {
  /// How many pairs a page shows; the table in CSV holds all.
  private static let pairLimit = 100
  /// Of so few pairs each has a sentence.
  private static let sentenceLimit = 6
  /// How many names, and communes, other tables show.
  private static let nameLimit = 30

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
        Page.Table.Cell(
          phrases.prose(
            .pairBodies,
            [
              "count": .number(pair.sharedMemberships),
              "total": .number(pair.membershipsInEither),
            ]), sortKey: Double(pair.sharedMemberships)),
        share(pair.beta.st), share(pair.beta.os),
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
            Page.Table.Column(heading: phrases[.membershipsInBoth], isNumber: true),
            Page.Table.Column(
              heading: phrases[.otherNames], isNumber: true, hint: "ST, Fründ 2021"),
            Page.Table.Column(
              heading: phrases[.otherSeats], isNumber: true, hint: "OS, Fründ 2021"),
          ], rows: Array(rows), isSortable: true)),
      .note(phrases.prose(.pairsNote)), .note(phrases.prose(.betaNote)),
    ]
    if found.count <= Self.sentenceLimit {
      blocks.insert(.list(found.map(sentence)), at: 0)
    }
    if found.count > Self.pairLimit { blocks.append(cut(to: Self.pairLimit, of: found.count)) }
    return Page.Section(id: "pairs", heading: phrases[.sectionPairs], blocks: blocks)
  }

  /// "5 of 40 partners in both lists, 4 of them generic".
  private func sentence(_ pair: CommunePair) -> Prose {
    phrases.prose(
      .pairSentence,
      [
        "a": .name(context.title(of: pair.a)), "b": .name(context.title(of: pair.b)),
        "shared": .number(pair.sharedOrganisations), "total": .number(pair.organisationsInEither),
        "generic": .number(pair.sharedGeneric),
      ])
  }

  /// Who is named in most communes, and what each list has of its own.
  var usualNames: Page.Section? {
    let contributions = comparison.contributions
    let usual = contributions.organisations.prefix { $0.communes > 1 }
    guard comparison.networks.count > 2, !usual.isEmpty else { return nil }
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.usualNamesCaption],
          columns: [
            Page.Table.Column(heading: phrases[.partnerHeading]),
            Page.Table.Column(heading: phrases[.inCommunes], isNumber: true),
            Page.Table.Column(heading: phrases[.genericHeading]),
          ],
          rows: usual.prefix(Self.nameLimit).map { share in
            [
              Page.Table.Cell(.name(share.organisation)), context.number(share.communes),
              Page.Table.Cell(Prose(share.isGeneric ? phrases[.yes] : "")),
            ]
          }, isSortable: true))
    ]
    if usual.count > Self.nameLimit {
      blocks.append(cut(to: Self.nameLimit, of: usual.count))
    }
    let defined = contributions.communes.filter { !$0.lcbdOrganisations.isNaN }
    if defined.count > 2 {
      let rows = defined.sorted { one, other in one.lcbdOrganisations > other.lcbdOrganisations }
      blocks += [
        .table(
          Page.Table(
            caption: phrases[.ownListCaption],
            columns: [Page.Table.Column(heading: phrases[.communeHeading])]
              + [
                (PhraseText.lcbdPartners, "LCBD, Legendre & De Cáceres 2013"),
                (.lcbdMemberships, "LCBD, Legendre & De Cáceres 2013"),
                (.betaPrimeHeading, "β′OS, Poisot et al. 2012"),
              ].map { text, hint in
                Page.Table.Column(heading: phrases[text], isNumber: true, hint: hint)
              },
            rows: rows.prefix(Self.nameLimit).map { row in
              [
                Page.Table.Cell(context.communeLink(row.commune)),
                share(row.lcbdOrganisations), share(row.lcbdMemberships), share(row.betaOSPrime),
              ]
            }, isSortable: true)),
        .note(
          phrases.prose(
            .lcbdNote,
            ["count": .number(defined.count), "even": .percent(1 / Double(defined.count))])),
      ]
      if rows.count > Self.nameLimit { blocks.append(cut(to: Self.nameLimit, of: rows.count)) }
    }
    return Page.Section(
      id: "usual-names", heading: phrases[.sectionUsualNames], blocks: blocks)
  }

  /// A share as a cell, sorted by its value.
  func share(_ value: Double) -> Page.Table.Cell {
    Page.Table.Cell(
      Prose(phrases.numerals.percent(value)), sortKey: value.isNaN ? -.infinity : value)
  }

  /// A word on rows that a table leaves out.
  func cut(to shown: Int, of count: Int) -> Page.Block {
    .note(phrases.prose(.tableCut, ["shown": .number(shown), "count": .number(count)]))
  }
}

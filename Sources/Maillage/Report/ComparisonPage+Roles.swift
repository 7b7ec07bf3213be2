internal import MaillageGraph
internal import MaillageSheets

/// Which sectors sit where, commune by commune.
extension ComparisonPage {
  /// Up to how many communes a page shows; the tables in CSV hold all.
  private static let sectorCommuneLimit = 60
  private static let platformLimit = 60
  private static let missingLimit = 100

  /// Organisations by sector and commune.
  var sectors: Page.Section? {
    let profiles = context.study.profiles
    guard profiles.count > 1, profiles.count <= Self.sectorCommuneLimit else { return nil }
    let named = Set(profiles.flatMap { $0.sectors.compactMap(\.sector) }).sorted()
    guard !named.isEmpty else { return nil }
    let rows = profiles.map { profile in
      let bySector = Dictionary(
        uniqueKeysWithValues: profile.sectors.map { ($0.sector, $0.organisations) })
      return [Page.Table.Cell(context.communeLink(profile.name))]
        + named.map { sector in
          bySector[sector].map { context.number($0) }
            ?? Page.Table.Cell("·", sortKey: 0)
        }
    }
    return Page.Section(
      id: "sectors", heading: phrases[.sectionSectors],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.sectorsByCommuneCaption],
            columns: [Page.Table.Column(heading: phrases[.communeHeading])]
              + named.map { sector in
                let style = context.style(of: sector)
                return Page.Table.Column(heading: style.code, isNumber: true, hint: style.label)
              }, rows: rows, isSortable: true)),
        .legend(named.map { context.style(of: $0) }),
      ])
  }

  /// For each commune the one whose sectors sit most alike.
  var roleAligned: Page.Section? {
    let comparable = comparison.networks.filter(\.isComparable).map(\.commune)
    guard comparable.count > 2 else { return nil }
    let shown = Set(comparable)
    var nearest: [String: CommunePair] = [:]
    var withoutSector = 0
    for pair in comparison.pairs
    where shown.contains(pair.a) && shown.contains(pair.b) && !pair.roleAligned.total.isNaN {
      for commune in [pair.a, pair.b]
      where pair.roleAligned.total < nearest[commune]?.roleAligned.total ?? .infinity {
        nearest[commune] = pair
      }
    }
    guard !nearest.isEmpty else { return nil }
    for roles in comparison.roles where shown.contains(roles.commune) {
      withoutSector += roles.table.withoutSector
    }
    let found = comparable.filter { nearest[$0] != nil }
    let rows = found.prefix(Self.sectorCommuneLimit).compactMap { commune in
      nearest[commune].map { pair -> [Page.Table.Cell] in
        let parts = pair.roleAligned
        return [
          Page.Table.Cell(context.communeLink(commune)),
          Page.Table.Cell(context.communeLink(pair.a == commune ? pair.b : pair.a)),
          share(parts.total), share(parts.otherSectors), share(parts.wiredOtherwise),
          share(parts.otherVolume),
        ]
      }
    }
    let headings: [PhraseText] = [
      .differsInAll, .otherSectorsHeading, .wiredOtherwiseHeading, .otherVolumeHeading,
    ]
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.rolesCaption],
          columns: [
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(heading: phrases[.mostLike]),
          ]
            + headings.map { Page.Table.Column(heading: phrases[$0], isNumber: true) },
          rows: rows, isSortable: true)),
      .note(phrases.prose(.rolesNote, ["count": .number(withoutSector)])),
    ]
    if found.count > rows.count { blocks.append(cut(to: rows.count, of: found.count)) }
    return Page.Section(id: "roles", heading: phrases[.sectionRoles], blocks: blocks)
  }

  /// Which sectors meet more and less than chance would have it, and how mixed platforms are.
  var mixing: Page.Section? {
    let meeting = comparison.roles.filter { !$0.mixing.eiIndexOfMeetings.isNaN }
    guard !meeting.isEmpty else { return nil }
    let rows = meeting.prefix(Self.sectorCommuneLimit).map { roles in
      let cells = roles.mixing.cells
      func surplus(_ cell: SectorMixing.Cell) -> Double { Double(cell.observed) - cell.expected }
      let often = cells.filter { surplus($0) > 0.5 }.max { surplus($0) < surplus($1) }
      let seldom = cells.filter { surplus($0) < -0.5 }.min { surplus($0) < surplus($1) }
      return [
        Page.Table.Cell(context.communeLink(roles.commune)),
        share((1 + roles.mixing.eiIndexOfMeetings) / 2),
        share((1 + roles.mixing.eiIndexExpected) / 2),
        Page.Table.Cell(often.map(meetings) ?? "–"),
        Page.Table.Cell(seldom.map(meetings) ?? "–"),
      ]
    }
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.mixingCaption],
          columns: [
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(
              heading: phrases[.betweenSectors], isNumber: true,
              hint: "(1 + E–I) / 2, Krackhardt & Stern 1988"),
            Page.Table.Column(heading: phrases[.byChance], isNumber: true),
            Page.Table.Column(heading: phrases[.meetOften]),
            Page.Table.Column(heading: phrases[.meetSeldom]),
          ], rows: Array(rows), isSortable: true)),
      .note(phrases.prose(.mixingNote)),
    ]
    if meeting.count > rows.count { blocks.append(cut(to: rows.count, of: meeting.count)) }
    blocks += platformMixes
    return Page.Section(id: "mixing", heading: phrases[.sectionMixing], blocks: blocks)
  }

  private func meetings(_ cell: SectorMixing.Cell) -> Prose {
    phrases.prose(
      cell.first == cell.second ? .meetingsWithin : .meetingsOfSectors,
      [
        "a": .text(context.style(of: cell.first).label),
        "b": .text(context.style(of: cell.second).label), "count": .number(cell.observed),
        "expected": .text(phrases.numerals.decimal(cell.expected, places: 1)),
      ])
  }

  /// Platforms with two members of known sector or more.
  private var platformMixes: [Page.Block] {
    let mixes = comparison.roles.flatMap { roles in
      roles.platforms.filter { $0.members > 1 }.map { (commune: roles.commune, mix: $0) }
    }
    guard !mixes.isEmpty else { return [] }
    let rows = mixes.enumerated().sorted { one, other in
      (one.element.mix.blau, one.offset) < (other.element.mix.blau, other.offset)
    }.prefix(Self.platformLimit).map { _, entry in
      [
        Page.Table.Cell(.name(entry.mix.name)),
        Page.Table.Cell(context.communeLink(entry.commune)),
        context.number(entry.mix.members), context.number(entry.mix.sectors),
        share(entry.mix.blau),
      ]
    }
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.mixesCaption],
          columns: [
            Page.Table.Column(heading: phrases[.platformHeading]),
            Page.Table.Column(heading: phrases[.communeHeading]),
            Page.Table.Column(heading: phrases[.partnersHeading], isNumber: true),
            Page.Table.Column(heading: phrases[.sectorsOnIt], isNumber: true),
            Page.Table.Column(
              heading: phrases[.mixHeading], isNumber: true, hint: "1 − Σp², Blau 1977"),
          ], rows: Array(rows), isSortable: true))
    ]
    if mixes.count > rows.count { blocks.append(cut(to: rows.count, of: mixes.count)) }
    return blocks
  }

  /// Who is often named on a kind of platform elsewhere and not here, all communes in one table.
  var missing: Page.Section? {
    let partners = comparison.missingPartners
    guard !partners.isEmpty else { return nil }
    let words = VocabularyWords(context.language)
    let rows = partners.prefix(Self.missingLimit).map { partner in
      [
        Page.Table.Cell(context.communeLink(partner.commune)),
        Page.Table.Cell(Prose(words.name(of: partner.platformKind))),
        Page.Table.Cell(Prose(context.name(of: partner))),
        Page.Table.Cell(
          phrases.prose(
            .countOfTotal,
            ["count": .number(partner.namedIn), "total": .number(partner.peers)]),
          sortKey: partner.share),
      ]
    }
    var blocks: [Page.Block] = [
      .note(phrases.prose(.missingNote)),
      .table(
        Page.Table(
          caption: phrases[.missingCaption],
          columns: [PhraseText.kindHeading, .notNamedHeading, .namedElsewhereHeading].reduce(
            into: [Page.Table.Column(heading: phrases[.communeHeading])]
          ) { $0.append(Page.Table.Column(heading: phrases[$1])) },
          rows: Array(rows), isSortable: true)),
    ]
    if partners.count > rows.count { blocks.append(cut(to: rows.count, of: partners.count)) }
    return Page.Section(id: "missing", heading: phrases[.sectionMissing], blocks: blocks)
  }
}

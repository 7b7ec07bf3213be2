internal import MaillageGraph
internal import MaillageSheets

/// Which sectors sit where, commune by commune.
extension ComparisonPage {
  /// Up to how many communes a page shows; the tables in CSV hold all.
  private static let sectorCommuneLimit = 60

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
}

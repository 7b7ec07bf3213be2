internal import MaillageSheets

/// What changed seat by seat: between two communes, or in one commune since.
extension ComparisonPage {
  /// How many changes of one kind a page shows; the table in CSV holds all.
  private static let changeLimit = 200
  /// How many communes a page shows the changes of.
  private static let communeLimit = 30

  /// One section a commune, or one for the two that are compared.
  var changes: [Page.Section] {
    comparison.changes.prefix(Self.communeLimit).enumerated().map { position, change in
      let words = ChangeWords(change, in: phrases)
      var blocks: [Page.Block] = [.paragraph(words.summary)]
      let items = (change.platforms + change.organisations + change.memberships).filter {
        $0.change != .kept
      }
      if !items.isEmpty {
        blocks.append(
          .table(
            Page.Table(
              caption: phrases[.changesCaption],
              columns: [
                Page.Table.Column(heading: phrases[.changeHeading]),
                Page.Table.Column(heading: phrases[.partnerHeading]),
                Page.Table.Column(heading: phrases[.platformHeading]),
              ],
              rows: items.prefix(Self.changeLimit).map { item in
                [
                  Page.Table.Cell(Prose(words.word(for: item))),
                  Page.Table.Cell(item.organisation.map { .name($0) } ?? ""),
                  Page.Table.Cell(item.platform.map { .name($0) } ?? ""),
                ]
              }, isSortable: true)))
        if items.count > Self.changeLimit {
          blocks.append(cut(to: Self.changeLimit, of: items.count))
        }
        if words.isOfDates { blocks.append(.note(phrases.prose(.changeNote))) }
      }
      return Page.Section(id: "changes-\(position + 1)", heading: words.heading, blocks: blocks)
    }
  }
}

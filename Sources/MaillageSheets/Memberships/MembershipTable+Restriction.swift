extension MembershipTable {
  /// The rows of a selection, under the same organisations and platforms.
  ///
  /// A link stays where rows that are kept name both of its platforms. Nodes keep their places, so nodes that no row names any more stay in the lists; what is cut or
  /// written from the rows does not show them.
  ///
  /// - Complexity: O(rows).
  public func restricted(to selection: Selection) -> MembershipTable {
    let communes = selection.communes.map { names in
      Set(names.map { commune(named: $0) ?? $0 })
    }
    func holds(_ named: [String], _ dates: DateSpan) -> Bool {
      let isHere =
        communes.map { named.isEmpty ? $0.contains("") : named.contains(where: $0.contains) }
        ?? true
      return isHere && (selection.at.map(dates.overlaps) ?? true)
    }
    func fits(_ organisation: Int) -> Bool {
      let body = organisations[organisation]
      return (selection.kinds?.contains(body.kind) ?? true)
        && (selection.sectors.map { set in body.sector.map(set.contains) ?? false } ?? true)
    }
    let kept = memberships.indices.filter {
      holds(memberships[$0].communes, memberships[$0].dates) && fits(memberships[$0].organisation)
    }
    var table = self
    table.memberships = MembershipRecords(memberships.columns.keeping(kept))
    table.attributes = attributes.map { $0.keeping(kept) }
    table.impossibleSeats.removeAll {
      !holds($0.communes, $0.dates) || !fits($0.organisation)
    }
    table.loneOrganisations.removeAll { !holds($0.communes, $0.dates) || !fits($0.node) }
    table.emptyPlatforms.removeAll { !holds($0.communes, $0.dates) }
    if kept.count < memberships.count || table.emptyPlatforms.count < emptyPlatforms.count {
      let named = Set(table.memberships.map(\.platform)).union(table.emptyPlatforms.map(\.node))
      table.links.removeAll { !named.contains($0.from) || !named.contains($0.to) }
    }
    return table
  }
}

extension MembershipTable.AttributeColumn {
  /// The column of the memberships at these places.
  fileprivate func keeping(_ places: [Int]) -> Self {
    Self(name: name, values: values, cells: ContiguousArray(places.map { cells[$0] }))
  }
}

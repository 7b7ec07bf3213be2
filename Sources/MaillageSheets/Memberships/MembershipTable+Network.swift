extension MembershipTable {
  /// The network of a selection.
  ///
  /// A node is in the network if a membership that counts names it, or a row that names it alone.
  /// Memberships only of funders and beneficiaries are listed in `uncounted`, unless the selection
  /// includes those roles; whoever has no other is not measured. Several spans of dates of one pair
  /// are one membership: roles, sources and stated weights are put together. Where two nodes of a
  /// mode share a name, their communes are added to it: `CSIL (Liège)`.
  ///
  /// A platform is linked with its parent where that is a platform of the network; platforms whose
  /// common parent is none (one after the other, within a commune) are linked in the two-mode
  /// network alone, so that they count as one component with links.
  ///
  /// - Complexity: O(*m* + *n* log *n*) for *m* memberships and *n* nodes.
  public func network(_ selection: Selection = Selection(), named name: String = "all")
    -> PartnerNetwork
  {
    NetworkCut(self, selection).network(named: name)
  }

  /// The network of each commune that rows name, in the order of folded names; rows without a
  /// commune make the network `""`, which comes last.
  ///
  /// - Parameter selection: applied within each commune; its communes say which networks to make.
  public func networksByCommune(_ selection: Selection = Selection()) -> [PartnerNetwork] {
    let wanted = selection.communes.map { names in Set(names.map { commune(named: $0) ?? $0 }) }
    var slicer = CommuneSlicer(self)
    return communeNames.filter { wanted?.contains($0) ?? true }.map { commune in
      var inCommune = selection
      inCommune.communes = [commune]
      return NetworkCut(slicer.table(of: commune), inCommune).network(named: commune)
    }
  }

  /// The communes that rows name, in the order of folded names; `""` comes last, if any row names
  /// none.
  public var communeNames: [String] {
    var names: Set<String> = []
    for organisation in organisations { names.formUnion(organisation.communes) }
    for platform in platforms { names.formUnion(platform.communes) }
    let keyed = names.filter { !$0.isEmpty }.map { (NameKey($0), $0) }.sorted { $0 < $1 }
    return keyed.map(\.1) + (names.contains("") ? [""] : [])
  }

  /// The commune that a name means, in any of its languages; `nil` if no row names it.
  public func commune(named name: String) -> String? {
    let key = NameKey.fold(name)
    let own = BelgianCommunes.ownName(of: key).map(NameKey.fold)
    for candidate in [key, own].compactMap({ $0 }) {
      if let shown = communeNamesByKey[candidate] { return shown }
    }
    // A table that was put together by hand knows no aliases.
    return communeNames.first { shown in
      let shownKey = NameKey.fold(shown)
      return shownKey == key
        || (own != nil && BelgianCommunes.ownName(of: shownKey).map(NameKey.fold) == own)
    }
  }
}

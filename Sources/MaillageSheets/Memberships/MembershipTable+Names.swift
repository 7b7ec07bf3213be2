extension MembershipTable {
  /// The names that the registry does not know, as rows ready for `registry.csv`.
  ///
  /// A name that looks like another comes with that other as its canonical name: a proposal, which a
  /// person confirms or corrects. Every other name stands for itself. Rows come by mode, then by
  /// folded name.
  public var unregisteredNames: [RegistryRow] {
    var proposals: [RegistryMode: [String: String]] = [:]
    for near in nearDuplicates {
      let key = NameKey.fold(near.name)
      if proposals[near.mode]?[key] == nil {
        proposals[near.mode, default: [:]][key] = near.canonical
      }
    }
    var rows: [RegistryRow] = []
    var previous: String?
    for record in organisations where record.key != previous {
      previous = record.key
      guard !isRegistered(record.key, .organisation) else { continue }
      guard let canonical = proposals[.organisation]?[record.key] else {
        rows.append(
          RegistryRow(
            name: record.name, acronym: record.acronym, sector: record.sector,
            kind: record.kind.rawValue, scope: record.isLocal ? .local : .shared,
            mode: .organisation))
        continue
      }
      // What is known of the variant must not speak for the body that it is a variant of.
      rows.append(RegistryRow(name: record.name, canonical: canonical, mode: .organisation))
    }
    previous = nil
    for record in platforms where record.key != previous {
      previous = record.key
      guard !isRegistered(record.key, .platform) else { continue }
      rows.append(
        RegistryRow(
          name: record.name, canonical: proposals[.platform]?[record.key], acronym: record.acronym,
          kind: record.kind.rawValue, mode: .platform))
    }
    let listed = Set(communeRecords.map { NameKey.fold($0.name) })
    for name in communeNames where !name.isEmpty {
      let key = NameKey.fold(name)
      let isKnown =
        isRegistered(key, .commune) || listed.contains(key)
        || BelgianCommunes.ownName(of: key) != nil
      if isKnown, proposals[.commune]?[key] == nil { continue }
      rows.append(RegistryRow(name: name, canonical: proposals[.commune]?[key], mode: .commune))
    }
    return rows
  }

  private func isRegistered(_ key: String, _ mode: RegistryMode) -> Bool {
    registeredKeys[mode]?.contains(key) ?? false
  }
}

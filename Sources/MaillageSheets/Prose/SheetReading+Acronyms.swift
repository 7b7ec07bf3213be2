extension SheetReading {
  /// Gives platforms the full names that the text said later.
  mutating func rename(_ names: [String: String]) {
    guard !names.isEmpty else { return }
    for place in memberships.indices {
      memberships[place].platform =
        names[memberships[place].platform] ?? memberships[place].platform
    }
    for place in links.indices {
      links[place].from = names[links[place].from] ?? links[place].from
      links[place].to = names[links[place].to] ?? links[place].to
    }
    for place in announced.indices {
      announced[place].platform = names[announced[place].platform] ?? announced[place].platform
    }
  }

  /// Gives members that are written by their acronym the name that the text spells out elsewhere:
  /// "Centrum voor Leerlingenbegeleiding (CLB)" on one platform and "CLB" on the next are one.
  ///
  /// An acronym that the text gives to two names is left as it is.
  mutating func joinAcronyms() {
    var names: [String: Set<String>] = [:]
    var spelled: [String: String] = [:]
    for member in memberships {
      guard let acronym = member.acronym else { continue }
      let (short, long) = (NameKey.fold(acronym), NameKey.fold(member.organisation))
      guard short != long else { continue }
      names[short, default: []].insert(long)
      if spelled[short] == nil { spelled[short] = member.organisation }
    }
    guard !names.isEmpty else { return }
    for place in memberships.indices {
      let written = memberships[place].organisation
      let key = NameKey.fold(written)
      let isAcronym = memberships[place].acronym.map { NameKey.fold($0) == key } ?? true
      guard isAcronym, names[key]?.count == 1, let name = spelled[key] else { continue }
      memberships[place].organisation = name
      memberships[place].acronym = written
    }
    var seen: Set<String> = []
    var (platform, platformKey) = ("", "")
    memberships.removeAll { member in
      // Those of one platform stand together.
      if member.platform != platform {
        (platform, platformKey) = (member.platform, NameKey.fold(member.platform))
      }
      let pair = platformKey + "\n" + NameKey.fold(member.organisation)
      return !seen.insert(pair).inserted
    }
  }
}

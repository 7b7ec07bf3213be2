internal import MaillageGraph
internal import MaillageSheets

/// What a commune names on each kind of platform.
struct KindRoster {
  /// A sector or a generic body, by folded name.
  enum Entry: Hashable {
    case sector(Sector)
    case body(String)
  }

  /// What is named on each kind of platform that has a member.
  private(set) var named: [PlatformKind: Set<Entry>] = [:]
  /// What is named at all.
  private(set) var everywhere: Set<Entry> = []
  /// The sectors of the generic bodies on each kind of platform.
  private(set) var genericSectors: [PlatformKind: Set<Sector?>] = [:]
  /// The sectors of all generic bodies.
  private(set) var genericSectorsEverywhere: Set<Sector?> = []
  /// How generic bodies are written here, and their sectors.
  private(set) var bodies: [String: (name: String, sector: Sector?)] = [:]

  init(_ profile: CommuneProfile) {
    let network = profile.network
    for id in network.organisations.ids {
      let record = profile.partners.organisations[id.index]
      var entries: [Entry] = record.sector.map { [.sector($0)] } ?? []
      if record.isLocal {
        entries.append(.body(record.key))
        bodies[record.key] = (record.name, record.sector)
        genericSectorsEverywhere.insert(record.sector)
      }
      everywhere.formUnion(entries)
      for platform in network.platforms(of: id) {
        let kind = profile.partners.platforms[platform.index].kind
        named[kind, default: []].formUnion(entries)
        if record.isLocal { genericSectors[kind, default: []].insert(record.sector) }
      }
    }
  }
}

/// What communes of one peer group name on each kind of platform, and how many of them do.
struct UsualPartners {
  private var counts: [PlatformKind: [KindRoster.Entry: Int]] = [:]
  private var communesWithKind: [PlatformKind: Int] = [:]
  private var bodies: [String: (name: String, sector: Sector?)] = [:]

  init(_ rosters: [KindRoster]) {
    for roster in rosters {
      for (kind, entries) in roster.named {
        communesWithKind[kind, default: 0] += 1
        for entry in entries { counts[kind, default: [:]][entry, default: 0] += 1 }
      }
      // The spelling, and the sector, of the first commune that names it.
      bodies.merge(roster.bodies) { first, other in (first.name, first.sector ?? other.sector) }
    }
  }

  /// What is usual elsewhere and not named by one of these communes.
  func missing(from roster: KindRoster, of commune: String) -> [MissingPartner] {
    var result: [MissingPartner] = []
    for kind in PlatformKind.allCases {
      guard let here = roster.named[kind] else { continue }
      let peers = (communesWithKind[kind] ?? 0) - 1
      guard peers >= MissingPartner.fewestPeers else { continue }
      for (entry, count) in counts[kind] ?? [:]
      where 2 * count > peers && !here.contains(entry) {
        let what = what(entry)
        var isElsewhere = roster.everywhere.contains(entry)
        if case .body(_, let sector) = what {
          // A generic body of the same sector may be the same one under another name: OCMW, CPAS.
          if roster.genericSectors[kind]?.contains(sector) == true { continue }
          isElsewhere = isElsewhere || roster.genericSectorsEverywhere.contains(sector)
        }
        result.append(
          MissingPartner(
            commune: commune, platformKind: kind, what: what, namedIn: count, peers: peers,
            isNamedElsewhereHere: isElsewhere))
      }
    }
    return result.sorted { Self.order($0, $1) }
  }

  private func what(_ entry: KindRoster.Entry) -> MissingPartner.What {
    switch entry {
    case .sector(let sector): return .sector(sector)
    case .body(let key):
      let body = bodies[key]
      return .body(body?.name ?? key, body?.sector)
    }
  }

  /// The more usual first, sectors before bodies, then in the usual order.
  private static func order(_ one: MissingPartner, _ other: MissingPartner) -> Bool {
    let (left, right) = (one.namedIn * other.peers, other.namedIn * one.peers)
    if left != right { return left > right }
    if one.platformKind != other.platformKind {
      let kinds = PlatformKind.allCases
      return kinds.firstIndex(of: one.platformKind) ?? 0
        < kinds.firstIndex(of: other.platformKind) ?? 0
    }
    switch (one.what, other.what) {
    case (.sector(let first), .sector(let second)): return first < second
    case (.sector, .body): return true
    case (.body, .sector): return false
    case (.body(let first, _), .body(let second, _)):
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
  }
}

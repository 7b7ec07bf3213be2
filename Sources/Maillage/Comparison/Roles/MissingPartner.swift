public import MaillageSheets

/// A sector, or a generic body ("CPAS"), that is usual on a kind of platform elsewhere and not named on
/// any platform of that kind here.
///
/// "In 9 of 12 communes it is named on a platform of this kind; here it is not." A list that does not
/// name a school does not say that there is none.
///
/// Peers are the communes of the same group with a platform of that kind that names a member; where no
/// commune has a group all are peers. Only what more than half of at least three peers name is given,
/// and no body where a generic body of its sector is named: it may be the same in another language.
public struct MissingPartner: Sendable, Hashable {
  /// Where it is not named.
  public let commune: String
  /// On which kind of platform.
  public let platformKind: PlatformKind
  /// What is not named.
  public let what: What
  /// How many peers name it on a platform of that kind.
  public let namedIn: Int
  /// How many peers have a platform of that kind.
  public let peers: Int
  /// Whether the commune names it on a platform of another kind, or on none.
  public let isNamedElsewhereHere: Bool

  /// What can be missing.
  public enum What: Sendable, Hashable {
    /// A sector.
    case sector(Sector)
    /// A local body found in many communes under the same name, and its sector, if that is known.
    case body(String, Sector?)
  }

  /// The sector that is not named, or that of the body.
  public var sector: Sector? {
    switch what {
    case .sector(let sector): sector
    case .body(_, let sector): sector
    }
  }

  /// The body that is not named; `nil` where it is a sector.
  public var body: String? {
    if case .body(let name, _) = what { name } else { nil }
  }

  /// The share of peers that name it.
  public var share: Double { Double(namedIn) / Double(peers) }

  /// The fewest peers with a platform of the kind that say anything.
  public static let fewestPeers = 3

  /// The partners of every commune that are usual elsewhere, in the order of communes; of each those
  /// that most peers name first.
  ///
  /// - Complexity: O(memberships + *c* *w*), for *c* communes and *w* sectors and local bodies by kind.
  public static func all(in profiles: [CommuneProfile]) -> [MissingPartner] {
    let rosters = profiles.map(KindRoster.init)
    var result = [[MissingPartner]](repeating: [], count: profiles.count)
    for group in PeerGroups.positions(of: profiles) {
      // Communes that only share platforms would name the same members once for each.
      let members = group.filter { !profiles[$0].isWhollyShared }
      let usual = UsualPartners(members.map { rosters[$0] })
      for position in members {
        result[position] = usual.missing(from: rosters[position], of: profiles[position].name)
      }
    }
    return result.flatMap(\.self)
  }
}

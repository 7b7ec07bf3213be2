internal import MaillageGraph
public import MaillageSheets

/// What a commune would be expected to show if its list were only as long as the shortest one.
///
/// Long lists reach more platforms and more sectors because they are long. Drawing as many
/// organisations (or memberships) from every list, at random and without replacement, makes them
/// comparable. All values are exact expectations in closed form; nothing is simulated.
///
/// With *n* organisations of which *k* are drawn, a platform with *d* members is reached with the
/// chance 1 − C(*n* − *d*, *k*) / C(*n*, *k*); likewise a sector with *d* organisations. A pair of
/// organisations is drawn with the chance *k* (*k* − 1) / (*n* (*n* − 1)).
///
/// With *E* memberships of which *k* are drawn, a platform or an organisation of degree *d* is still
/// named with the chance 1 − C(*E* − *d*, *k*) / C(*E*, *k*); an organisation is on two platforms or
/// more unless none or one of its memberships is drawn; and a pair that shares *s* platforms meets
/// twice if both memberships on at least two of them are drawn.
///
/// - **Undefined** where the list has fewer than are drawn; for pairs, where a platform has thousands of
///   members.
/// - Complexity: O(*w* + *n* + *m*), where *w* counts the steps from organisation to platform to
///   organisation.
/// - Reference: S. H. Hurlbert, "The nonconcept of species diversity", Ecology 52 (1971),
///   doi:10.2307/1934145; N. J. Gotelli and R. K. Colwell, "Quantifying biodiversity", Ecology Letters
///   4 (2001), doi:10.1046/j.1461-0248.2001.00230.x.
public struct Rarefaction: Sendable, Hashable {
  /// The fewest that are drawn: below that, expectations say little.
  public static let fewestDrawn = 10

  /// How many are drawn from every list.
  public struct Size: Sendable, Hashable {
    /// Organisations drawn.
    public let organisations: Int
    /// Memberships drawn.
    public let memberships: Int

    /// A size.
    public init(organisations: Int, memberships: Int) {
      self.organisations = organisations
      self.memberships = memberships
    }

    /// The common size of some communes: that of the smallest, but never below `fewestDrawn`.
    ///
    /// - Parameter sizes: the organisations and memberships of each commune.
    public init(commonTo sizes: [(organisations: Int, memberships: Int)]) {
      organisations = max(Rarefaction.fewestDrawn, sizes.map(\.organisations).min() ?? 0)
      memberships = max(Rarefaction.fewestDrawn, sizes.map(\.memberships).min() ?? 0)
    }
  }

  /// Expectations for a draw of organisations.
  public struct OfOrganisations: Sendable, Hashable {
    /// Platforms that at least one of those drawn sits on.
    public let platformsReached: Double
    /// Sectors that at least one of those drawn belongs to; organisations without one count for none.
    public let sectorsNamed: Double
    /// Memberships of those drawn.
    public let memberships: Double
    /// Those on two platforms or more.
    public let onSeveral: Double
    /// Pairs that sit on a common platform.
    public let pairsMeeting: Double
    /// Pairs that sit on two common platforms or more.
    public let pairsMeetingTwice: Double
  }

  /// Expectations for a draw of memberships.
  public struct OfMemberships: Sendable, Hashable {
    /// Organisations still named on a platform.
    public let organisations: Double
    /// Platforms still with a member.
    public let platformsReached: Double
    /// Sectors still named on a platform.
    public let sectorsNamed: Double
    /// Organisations still on two platforms or more.
    public let onSeveral: Double
    /// Pairs that still meet.
    public let pairsMeeting: Double
    /// Pairs that still meet twice or more.
    public let pairsMeetingTwice: Double
  }

  /// Expectations for a draw of organisations; `nil` where there are fewer.
  public let byOrganisations: OfOrganisations?
  /// Expectations for a draw of memberships; `nil` where there are fewer.
  public let byMemberships: OfMemberships?

  /// Rarefies a network to a size.
  public init(of partners: PartnerNetwork, to size: Size) {
    let network = partners.network
    let pairs = MeetingPairs(of: network)
    let table = LogFactorials(upTo: max(network.organisations.count, network.membershipCount))
    byOrganisations = Self.drawn(size.organisations, of: partners, pairs, table)
    byMemberships = Self.drawnMemberships(size.memberships, of: partners, pairs, table)
  }

  private static func drawn(
    _ drawn: Int, of partners: PartnerNetwork, _ pairs: MeetingPairs?, _ table: LogFactorials
  ) -> OfOrganisations? {
    let network = partners.network
    let count = network.organisations.count
    guard drawn > 0, drawn <= count else { return nil }
    func reached(_ sizes: some Sequence<Int>) -> Double {
      sizes.reduce(0) { $0 + 1 - table.chanceOfNone(marked: $1, of: count, drawn: drawn) }
    }
    let several = (0..<count).count { network.adjacency.degree(of: $0) > 1 }
    let share = Double(drawn) / Double(count)
    let pairShare = count > 1 ? share * Double(drawn - 1) / Double(count - 1) : 0
    return OfOrganisations(
      platformsReached: reached(
        network.platforms.ids.lazy.map { network.adjacency.degree(of: network.vertex($0)) }),
      sectorsNamed: reached(
        SectorPresence.table(of: partners).lazy.filter { $0.sector != nil }.map(\.organisations)),
      memberships: Double(network.membershipCount) * share, onSeveral: Double(several) * share,
      pairsMeeting: pairs.map { Double($0.pairs.count) * pairShare } ?? .nan,
      pairsMeetingTwice: pairs.map { Double($0.pairs.count { $0.shared > 1 }) * pairShare }
        ?? .nan)
  }

  private static func drawnMemberships(
    _ drawn: Int, of partners: PartnerNetwork, _ pairs: MeetingPairs?, _ table: LogFactorials
  ) -> OfMemberships? {
    let network = partners.network
    let count = network.membershipCount
    guard drawn > 0, drawn <= count else { return nil }
    func named(_ sizes: some Sequence<Int>) -> Double {
      sizes.reduce(0) { $0 + 1 - table.chanceOfNone(marked: $1, of: count, drawn: drawn) }
    }
    let organisations = (0..<network.organisations.count).map { network.adjacency.degree(of: $0) }
    let several = organisations.reduce(0.0) { sum, degree in
      guard degree > 1 else { return sum }
      return sum + 1 - table.chanceOfNone(marked: degree, of: count, drawn: drawn)
        - table.chanceOfOne(marked: degree, of: count, drawn: drawn)
    }
    // Pairs with as many common platforms have the same chance.
    var bySharing: [Int] = []
    for pair in pairs?.pairs ?? [] {
      let shared = Int(pair.shared)
      if bySharing.count <= shared {
        bySharing += repeatElement(0, count: shared + 1 - bySharing.count)
      }
      bySharing[shared] += 1
    }
    func meeting(_ least: Int) -> Double {
      guard pairs != nil else { return .nan }
      return bySharing.indices.dropFirst(least).reduce(0.0) { sum, shared in
        guard bySharing[shared] > 0 else { return sum }
        return sum + Double(bySharing[shared])
          * table.chanceOfCouples(shared, least: least, of: count, drawn: drawn)
      }
    }
    return OfMemberships(
      organisations: named(organisations),
      platformsReached: named(
        network.platforms.ids.lazy.map { network.adjacency.degree(of: network.vertex($0)) }),
      sectorsNamed: named(
        SectorPresence.table(of: partners).lazy.filter { $0.sector != nil }.map(\.memberships)),
      onSeveral: several, pairsMeeting: meeting(1), pairsMeetingTwice: meeting(2))
  }
}

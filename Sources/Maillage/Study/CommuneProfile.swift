public import MaillageGraph
public import MaillageSheets

/// What one partnership looks like: findings as values, shape before measure.
///
/// Nothing here is a word of a report; `Report` words it, `report.json` carries it as it is.
public struct CommuneProfile: Sendable {
  /// The network with its attributes.
  public let partners: PartnerNetwork
  /// What `communes.csv` says about the commune.
  public let commune: CommuneRecord?
  /// The measures of the network.
  public let measures: MeasureResults
  /// What can be said about it at all.
  public let shape: PartnershipShape
  /// Its parts, the largest first; platforms without members and organisations on no platform are
  /// left out.
  public let parts: [Departure.Group]
  /// How many parts remain when links between platforms count as well.
  public let partsWithLinks: Int
  /// Organisations without which others lose contact, those with most pairs first; ties stand in the
  /// order of betweenness, then of names.
  public let organisationDepartures: [Departure]
  /// Platforms whose end would leave organisations on no platform or split the rest, those with most
  /// pairs first.
  public let platformDepartures: [Departure]
  /// Pairs of platforms with common members, those with most first.
  public let overlaps: [PlatformOverlap]
  /// Pairs of organisations that sit together on two platforms or more.
  public let pairsMeetingTwice: Int
  /// Organisations on several platforms, those on most first.
  public let onSeveral: [OrganisationID]
  /// Organisations on exactly one platform, in the order of names.
  public let namedOnce: [OrganisationID]
  /// Organisations on no platform.
  public let onNone: [OrganisationID]
  /// Platforms without members.
  public let emptyPlatforms: [PlatformID]
  /// The sectors.
  public let sectors: [SectorPresence]
  /// Seats that must be taken, and seats that cannot.
  public let statutorySeats: [Seat]
  /// Platforms with named members whose list is internal by default.
  public let securityCells: [PlatformID]

  /// A seat that the law or a statute rules on.
  public struct Seat: Sendable, Hashable {
    /// Who.
    public let organisation: OrganisationRecord
    /// On what.
    public let platform: PlatformRecord
    /// What is ruled.
    public let rule: StatutorySeat
    /// Where it is written.
    public let sources: [String]
  }

  /// The name of the commune; `""` for rows without one.
  public var name: String { partners.name }
  /// The two-mode network.
  public var network: TwoModeNetwork { partners.network }

  /// Whether every platform with members belongs to several communes.
  public var isWhollyShared: Bool {
    shape != .empty
      && network.platforms.ids.allSatisfy {
        emptyPlatforms.contains($0) || partners.platforms[$0.index].isIntercommunal
      }
  }

  /// Where the memberships are written, each place once, in the order of its text.
  public var sources: [String] {
    let counted = partners.memberships.flatMap(\.sources)
    return Set(counted + partners.uncounted.flatMap(\.sources)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Reads the findings off a network.
  ///
  /// - Parameters:
  ///   - partners: the network of one commune, or of all.
  ///   - commune: what is known about the commune.
  ///   - measures: the measures of the network.
  ///   - seats: the statutory seats of the commune.
  /// - Complexity: O(*w* + *d* (*v* + *e*)), where *w* counts the steps from node to node to node,
  ///   *d* the nodes whose departure changes something, *v* the nodes and *e* the memberships.
  public init(
    of partners: PartnerNetwork, commune: CommuneRecord? = nil, measures: MeasureResults,
    statutorySeats: [Seat] = []
  ) {
    self.partners = partners
    self.commune = commune
    self.measures = measures
    self.statutorySeats = statutorySeats
    let network = partners.network
    let degree = network.organisations.ids.map { network.adjacency.degree(of: $0.index) }
    onNone = network.organisations.ids.filter { degree[$0.index] == 0 }
    namedOnce = network.organisations.ids.filter { degree[$0.index] == 1 }
    onSeveral = network.organisations.ids.filter { degree[$0.index] > 1 }.sorted {
      (-degree[$0.index], $0) < (-degree[$1.index], $1)
    }
    emptyPlatforms = network.platforms.ids.filter {
      network.adjacency.degree(of: network.vertex($0)) == 0
    }
    parts = Self.groups(of: network)
    partsWithLinks = Self.partsWithLinks(parts, network.platformLinks)
    let withMembers = network.platforms.count - emptyPlatforms.count
    shape =
      switch (withMembers, onSeveral.isEmpty, parts.count) {
      case (0, _, _): .empty
      case (1, _, _): .onePlatform(parts[0].platforms[0])
      case (_, true, _): .separatePlatforms
      case (_, false, 1): .connected
      case (_, false, let count): .parts(count)
      }
    overlaps = network.platformOverlaps()
    pairsMeetingTwice = network.pairsMeetingTwice()
    sectors = SectorPresence.table(of: partners)
    // A cell without a named member gives nobody away.
    let fundedPlatforms = Set(partners.uncounted.compactMap(\.platformID))
    securityCells = network.platforms.ids.filter {
      SecurityCells.isSecurityCell(partners.platforms[$0.index])
        && (network.adjacency.degree(of: network.vertex($0)) > 0 || fundedPlatforms.contains($0))
    }
    let pairs = DependentPairs(of: network).counts
    organisationDepartures = Self.organisationDepartures(network, pairs: pairs, measures: measures)
    platformDepartures = shape.isComparable ? Self.platformDepartures(network, pairs: pairs) : []
  }

  private static func groups(of network: TwoModeNetwork) -> [Departure.Group] {
    PlatformParts(of: network).parts
      .filter { !$0.platforms.isEmpty && !$0.organisations.isEmpty }
      .map { Departure.Group(platforms: $0.platforms, organisationCount: $0.organisations.count) }
      .sorted {
        (-$0.organisationCount, $0.platforms[0]) < (-$1.organisationCount, $1.platforms[0])
      }
  }

  /// Joins parts over links between platforms; chains over platforms without members count.
  private static func partsWithLinks(
    _ parts: [Departure.Group], _ links: [TwoModeNetwork.PlatformLink]
  ) -> Int {
    var root: [PlatformID: PlatformID] = [:]
    func find(_ platform: PlatformID) -> PlatformID {
      var current = platform
      while let next = root[current] { current = next }
      return current
    }
    func join(_ one: PlatformID, _ other: PlatformID) {
      let (first, second) = (find(one), find(other))
      if first != second { root[max(first, second)] = min(first, second) }
    }
    for part in parts {
      for platform in part.platforms.dropFirst() { join(part.platforms[0], platform) }
    }
    for link in links { join(link.first, link.second) }
    return Set(parts.map { find($0.platforms[0]) }).count
  }

  private static func organisationDepartures(
    _ network: TwoModeNetwork, pairs: [Int], measures: MeasureResults
  ) -> [Departure] {
    let betweenness = measures.organisations["betweenness"] ?? []
    func between(_ id: OrganisationID) -> Double {
      betweenness.indices.contains(id.index) ? betweenness[id.index] : 0
    }
    return network.organisations.ids
      .filter { pairs[network.vertex($0)] > 0 }
      .sorted { one, other in
        let (onePairs, otherPairs) = (pairs[network.vertex(one)], pairs[network.vertex(other)])
        return (-onePairs, -between(one), one) < (-otherPairs, -between(other), other)
      }
      .map {
        Departure(
          of: .organisation($0), in: network, pairsDisconnected: pairs[network.vertex($0)])
      }
  }

  private static func platformDepartures(
    _ network: TwoModeNetwork, pairs: [Int]
  ) -> [Departure] {
    network.platforms.ids
      .filter { id in
        pairs[network.vertex(id)] > 0
          || network.organisations(of: id).contains { network.adjacency.degree(of: $0.index) == 1 }
      }
      .sorted { (-pairs[network.vertex($0)], $0) < (-pairs[network.vertex($1)], $1) }
      .map {
        Departure(of: .platform($0), in: network, pairsDisconnected: pairs[network.vertex($0)])
      }
  }
}

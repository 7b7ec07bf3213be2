/// Collects nodes and ties in any order and freezes them into a `TwoModeNetwork`.
///
/// Nodes are added first and known by the provisional number they are given; memberships name those
/// numbers. `build()` sorts nodes by key and rows by neighbour (two counting sorts), merges ties
/// named twice by adding their weights, and says which id each provisional number became.
public struct NetworkBuilder: ~Copyable {
  private var organisationNames: [String] = []
  private var organisationKeys: [String] = []
  private var platformNames: [String] = []
  private var platformKeys: [String] = []
  private var tieOrganisations: ContiguousArray<Int32> = []
  private var tiePlatforms: ContiguousArray<Int32> = []
  private var tieWeights: ContiguousArray<Double> = []
  private var links: [(Int, Int)] = []

  /// A frozen network and the way back from provisional numbers to ids.
  public struct Built: Sendable {
    /// The network.
    public let network: TwoModeNetwork
    /// The id of each organisation, by provisional number.
    public let organisationIDs: [OrganisationID]
    /// The id of each platform, by provisional number.
    public let platformIDs: [PlatformID]
  }

  /// An empty builder.
  public init() {}

  /// Adds an organisation and returns its provisional number.
  ///
  /// - Parameters:
  ///   - name: what it is called; must be unique among the organisations.
  ///   - key: what to sort by (the folded name); the name itself by default.
  public mutating func addOrganisation(_ name: String, sortedBy key: String? = nil) -> Int {
    organisationNames.append(name)
    organisationKeys.append(key ?? name)
    return organisationNames.count - 1
  }

  /// Adds a platform and returns its provisional number; see `addOrganisation`.
  public mutating func addPlatform(_ name: String, sortedBy key: String? = nil) -> Int {
    platformNames.append(name)
    platformKeys.append(key ?? name)
    return platformNames.count - 1
  }

  /// Adds a membership between two nodes given by provisional number; twice the same adds weights.
  public mutating func addMembership(organisation: Int, platform: Int, weight: Double = 1) {
    precondition(organisation < organisationNames.count, "no such organisation")
    precondition(platform < platformNames.count, "no such platform")
    precondition(weight > 0 && weight.isFinite, "weights are positive")
    tieOrganisations.append(Int32(truncatingIfNeeded: organisation))
    tiePlatforms.append(Int32(truncatingIfNeeded: platform))
    tieWeights.append(weight)
  }

  /// Adds a link between two different platforms given by provisional number.
  public mutating func addLink(_ one: Int, _ other: Int) {
    precondition(one != other, "a platform is not linked with itself")
    links.append((one, other))
  }

  /// Sorts, merges and freezes.
  ///
  /// - Complexity: O(*n* log *n* + *e*) time for *n* nodes and *e* memberships, O(*n* + *e*) space.
  public consuming func build() -> Built {
    let organisationOrder = Self.order(organisationNames, by: organisationKeys)
    let platformOrder = Self.order(platformNames, by: platformKeys)
    let organisationRank = Self.ranks(of: organisationOrder)
    let platformRank = Self.ranks(of: platformOrder)
    for tie in tieOrganisations.indices {
      tieOrganisations[tie] = organisationRank[Int(tieOrganisations[tie])]
      tiePlatforms[tie] = platformRank[Int(tiePlatforms[tie])]
    }
    let adjacency = Adjacency(
      organisationCount: organisationNames.count, platformCount: platformNames.count,
      tieOrganisations: tieOrganisations, tiePlatforms: tiePlatforms, tieWeights: tieWeights)
    let platformIDs = platformRank.map { PlatformID(Int($0)) }
    let network = TwoModeNetwork(
      organisations: NodeSet(sortedNames: organisationOrder.map { organisationNames[Int($0)] }),
      platforms: NodeSet(sortedNames: platformOrder.map { platformNames[Int($0)] }),
      adjacency: adjacency,
      platformLinks: TwoModeNetwork.distinct(
        links.map { TwoModeNetwork.PlatformLink(platformIDs[$0.0], platformIDs[$0.1]) }))
    return Built(
      network: network, organisationIDs: organisationRank.map { OrganisationID(Int($0)) },
      platformIDs: platformIDs)
  }

  /// Positions in the order of keys, ties by name, both by UTF-8 bytes.
  ///
  /// The first eight bytes of a key stand beside its position as one number: most comparisons are
  /// decided by them, without looking at text.
  private static func order(_ names: [String], by keys: [String]) -> [Int32] {
    var entries: [(prefix: UInt64, position: Int32)] = []
    entries.reserveCapacity(keys.count)
    for (position, key) in keys.enumerated() {
      var prefix: UInt64 = 0
      var bits: UInt64 = 64
      for byte in key.utf8.prefix(8) {
        bits -= 8
        prefix |= UInt64(byte) << bits
      }
      entries.append((prefix, Int32(position)))
    }
    entries.sort { one, other in
      if one.prefix != other.prefix { return one.prefix < other.prefix }
      let (key, otherKey) = (keys[Int(one.position)], keys[Int(other.position)])
      if key.utf8.elementsEqual(otherKey.utf8) {
        return names[Int(one.position)].utf8
          .lexicographicallyPrecedes(names[Int(other.position)].utf8)
      }
      return key.utf8.lexicographicallyPrecedes(otherKey.utf8)
    }
    return entries.map(\.position)
  }

  private static func ranks(of order: [Int32]) -> ContiguousArray<Int32> {
    var ranks = ContiguousArray<Int32>(repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[Int(position)] = Int32(rank) }
    return ranks
  }
}

extension TwoModeNetwork {
  /// A network whose nodes are in order already and whose ties name their ids.
  ///
  /// Who has the order at hand need not have it found again: sorting names is half of building.
  ///
  /// - Parameters:
  ///   - organisations: their unique names in the order of keys, then names, by UTF-8 bytes.
  ///   - platforms: likewise.
  ///   - tieOrganisations: the organisation of each tie, in any order (that of their ends is the
  ///     fastest); ties named twice add their weights.
  ///   - tiePlatforms: the platform of each tie.
  ///   - tieWeights: the weight of each tie, positive; `nil` where all are 1.
  ///   - platformLinks: in any order, the same more than once if need be.
  package init(
    sortedOrganisations organisations: LateArray<String>,
    sortedPlatforms platforms: LateArray<String>,
    tieOrganisations: ContiguousArray<Int32>, tiePlatforms: ContiguousArray<Int32>,
    tieWeights: ContiguousArray<Double>?, platformLinks: [PlatformLink]
  ) {
    precondition(
      tieOrganisations.count == tiePlatforms.count
        && tiePlatforms.count == tieWeights?.count ?? tiePlatforms.count,
      "every tie has two ends and a weight")
    precondition(tieWeights?.allSatisfy { $0 > 0 && $0.isFinite } ?? true, "weights are positive")
    precondition(platformLinks.allSatisfy { $0.first != $0.second }, "no link with itself")
    self.init(
      organisations: NodeSet(sortedNames: organisations),
      platforms: NodeSet(sortedNames: platforms),
      adjacency: Adjacency(
        organisationCount: organisations.count, platformCount: platforms.count,
        tieOrganisations: tieOrganisations, tiePlatforms: tiePlatforms, tieWeights: tieWeights),
      platformLinks: Self.distinct(platformLinks))
  }

  /// Links in order, each once.
  static func distinct(_ links: [PlatformLink]) -> [PlatformLink] { Set(links).sorted() }
}

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

  /// Makes room for a known number of memberships.
  public mutating func reserveMemberships(_ count: Int) {
    tieOrganisations.reserveCapacity(count)
    tiePlatforms.reserveCapacity(count)
    tieWeights.reserveCapacity(count)
  }

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
    let adjacency = Adjacency(
      organisationCount: organisationNames.count, platformCount: platformNames.count,
      tieOrganisations: tieOrganisations, tiePlatforms: tiePlatforms, tieWeights: tieWeights,
      organisationRank: organisationRank, platformRank: platformRank)
    let platformIDs = platformRank.map { PlatformID(Int($0)) }
    let platformLinks = Set(
      links.map { TwoModeNetwork.PlatformLink(platformIDs[$0.0], platformIDs[$0.1]) }
    ).sorted()
    let network = TwoModeNetwork(
      organisations: NodeSet(sortedNames: organisationOrder.map { organisationNames[Int($0)] }),
      platforms: NodeSet(sortedNames: platformOrder.map { platformNames[Int($0)] }),
      adjacency: adjacency, platformLinks: platformLinks)
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

extension Adjacency {
  /// Builds sorted rows from ties in any order.
  ///
  /// Two stable counting sorts do it: writing the ties platform by platform leaves every row of an
  /// organisation sorted, and reading those rows back leaves every row of a platform sorted.
  init(
    organisationCount: Int, platformCount: Int,
    tieOrganisations: ContiguousArray<Int32>, tiePlatforms: ContiguousArray<Int32>,
    tieWeights: ContiguousArray<Double>,
    organisationRank: ContiguousArray<Int32>, platformRank: ContiguousArray<Int32>
  ) {
    let tieCount = tieOrganisations.count
    // Ties in the order of their platforms.
    var platformStart = ContiguousArray<Int>(repeating: 0, count: platformCount + 1)
    for tie in 0..<tieCount { platformStart[Int(platformRank[Int(tiePlatforms[tie])]) + 1] += 1 }
    for platform in 0..<platformCount { platformStart[platform + 1] += platformStart[platform] }
    var byPlatform = ContiguousArray<Int32>(repeating: 0, count: tieCount)
    for tie in 0..<tieCount {
      let platform = Int(platformRank[Int(tiePlatforms[tie])])
      byPlatform[platformStart[platform]] = Int32(tie)
      platformStart[platform] += 1
    }
    // Rows of organisations, now sorted; equal neighbours are adjacent and merge.
    var start = ContiguousArray<Int>(repeating: 0, count: organisationCount + 1)
    for tie in 0..<tieCount { start[Int(organisationRank[Int(tieOrganisations[tie])]) + 1] += 1 }
    for row in 0..<organisationCount { start[row + 1] += start[row] }
    var fill = start
    var rowPlatform = ContiguousArray<Int32>(repeating: 0, count: tieCount)
    var rowWeight = ContiguousArray<Double>(repeating: 0, count: tieCount)
    for position in 0..<tieCount {
      let tie = Int(byPlatform[position])
      let row = Int(organisationRank[Int(tieOrganisations[tie])])
      rowPlatform[fill[row]] = platformRank[Int(tiePlatforms[tie])]
      rowWeight[fill[row]] = tieWeights[tie]
      fill[row] += 1
    }
    var offsets = ContiguousArray<Int>(repeating: 0, count: organisationCount + platformCount + 1)
    var kept = 0
    for row in 0..<organisationCount {
      let first = kept
      for position in start[row]..<start[row + 1] {
        if kept > first, rowPlatform[kept - 1] == rowPlatform[position] {
          rowWeight[kept - 1] += rowWeight[position]
        } else {
          rowPlatform[kept] = rowPlatform[position]
          rowWeight[kept] = rowWeight[position]
          kept += 1
        }
      }
      offsets[row + 1] = kept
    }
    // Rows of platforms, by reading the rows of organisations in order.
    for position in 0..<kept { offsets[organisationCount + Int(rowPlatform[position]) + 1] += 1 }
    for platform in 0..<platformCount {
      offsets[organisationCount + platform + 1] += offsets[organisationCount + platform]
    }
    var targets = ContiguousArray<Int32>(repeating: 0, count: 2 * kept)
    var weights = ContiguousArray<Double>(repeating: 0, count: 2 * kept)
    var next = ContiguousArray(offsets[organisationCount..<(organisationCount + platformCount)])
    for row in 0..<organisationCount {
      for position in offsets[row]..<offsets[row + 1] {
        let platform = Int(rowPlatform[position])
        targets[position] = Int32(organisationCount + platform)
        weights[position] = rowWeight[position]
        targets[next[platform]] = Int32(row)
        weights[next[platform]] = rowWeight[position]
        next[platform] += 1
      }
    }
    self.organisationCount = organisationCount
    self.platformCount = platformCount
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }
}

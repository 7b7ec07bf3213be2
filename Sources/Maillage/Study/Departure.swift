public import MaillageGraph

/// What would happen if one organisation left, or one platform stopped.
public struct Departure: Sendable, Hashable {
  /// Who leaves or what stops.
  public enum Node: Sendable, Hashable {
    /// An organisation leaves.
    case organisation(OrganisationID)
    /// A platform stops.
    case platform(PlatformID)
  }

  /// A group of platforms that still hang together afterwards.
  public struct Group: Sendable, Hashable {
    /// Its platforms, in the order of ids; never empty.
    public let platforms: [PlatformID]
    /// How many organisations sit on them.
    public let organisationCount: Int
  }

  /// Who leaves or what stops.
  public let node: Node
  /// Pairs of other organisations that lose every link with one another.
  public let pairsDisconnected: Int
  /// Organisations that would sit on no platform any more (where a platform stops).
  public let leftWithoutPlatform: [OrganisationID]
  /// Platforms that would have no member any more (where an organisation leaves).
  public let leftWithoutMember: [PlatformID]
  /// The groups that remain of what hung together before, the largest first.
  public let groups: [Group]

  /// Whether those who stay on a platform lose each other.
  public var splits: Bool { groups.count > 1 }

  init(of node: Node, in network: TwoModeNetwork, pairsDisconnected: Int) {
    self.node = node
    self.pairsDisconnected = pairsDisconnected
    let vertex =
      switch node {
      case .organisation(let id): network.vertex(id)
      case .platform(let id): network.vertex(id)
      }
    let parts = PlatformParts(of: network, withoutVertex: vertex).parts
    leftWithoutPlatform = parts.filter { $0.platforms.isEmpty }.flatMap(\.organisations).sorted()
    leftWithoutMember = parts.filter { $0.organisations.isEmpty }.flatMap(\.platforms).sorted()
    groups =
      parts
      .filter { !$0.platforms.isEmpty && !$0.organisations.isEmpty }
      .map { Group(platforms: $0.platforms, organisationCount: $0.organisations.count) }
      .sorted { one, other in
        (-one.organisationCount, one.platforms[0]) < (-other.organisationCount, other.platforms[0])
      }
  }
}

/// A two-mode network: organisations, platforms, and who sits on what.
///
/// The value is immutable. Nodes without a tie are nodes all the same: an organisation that sits
/// nowhere and a platform without members are findings, not noise.
///
/// ```
///   Police ──────── Cell
///   CPAS ──┬─────── Cell
///          └─────── Round table
///   School           (isolated)
/// ```
///
/// - Reference: S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social
///   Networks 19 (1997), doi:10.1016/S0378-8733(96)00301-2.
public struct TwoModeNetwork: Sendable, Equatable {
  /// The names of the organisations, in the order of their ids.
  public let organisations: NodeSet<OrganisationSide>
  /// The names of the platforms, in the order of their ids.
  public let platforms: NodeSet<PlatformSide>
  /// Who sits on what, with weights.
  public let adjacency: Adjacency
  /// Links between platforms (part of, liaises with …), sorted, each pair once, smaller id first.
  ///
  /// Two platforms that are part of the same body, itself no platform here, are linked as well.
  public let platformLinks: [PlatformLink]

  /// An unordered link between two platforms.
  public struct PlatformLink: Sendable, Hashable, Comparable {
    /// The platform with the smaller id.
    public let first: PlatformID
    /// The platform with the larger id.
    public let second: PlatformID

    /// A link between two different platforms, in either order.
    public init(_ one: PlatformID, _ other: PlatformID) {
      first = min(one, other)
      second = max(one, other)
    }

    /// The order of the smaller, then of the larger id.
    public static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The number of memberships, each counted once.
  public var membershipCount: Int { adjacency.edgeCount }

  /// The vertex (row of `adjacency`) of an organisation.
  public func vertex(_ id: OrganisationID) -> Int { id.index }

  /// The vertex (row of `adjacency`) of a platform.
  public func vertex(_ id: PlatformID) -> Int { adjacency.organisationCount + id.index }

  /// The platforms that an organisation sits on, in the order of their ids.
  public func platforms(of id: OrganisationID) -> [PlatformID] {
    adjacency.neighbours(of: vertex(id)).map { PlatformID(Int($0) - adjacency.organisationCount) }
  }

  /// The members of a platform, in the order of their ids.
  public func organisations(of id: PlatformID) -> [OrganisationID] {
    adjacency.neighbours(of: vertex(id)).map { OrganisationID(Int($0)) }
  }
}

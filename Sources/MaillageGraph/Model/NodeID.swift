/// One of the two modes of a two-mode network.
///
/// The type never has values: it only tells ids of organisations and of platforms apart, so that
/// the compiler refuses one where the other is meant.
public protocol NodeSide: Sendable {
  /// The mode that nodes of this one are tied to.
  associatedtype Opposite: NodeSide
}

/// The mode of those who take part: organisations, functions, categories, programmes.
public enum OrganisationSide: NodeSide {
  /// Organisations are tied to platforms.
  public typealias Opposite = PlatformSide
}

/// The mode of what they take part in: committees, cells, round tables, projects.
public enum PlatformSide: NodeSide {
  /// Platforms are tied to organisations.
  public typealias Opposite = OrganisationSide
}

/// The position of a node in its own mode, from zero.
///
/// Ids follow the sorted folded names, so equal inputs in any order give equal ids. An id belongs
/// to the network that gave it out; in another network it means another node.
public struct NodeID<Side: NodeSide>: Hashable, Comparable, Sendable {
  /// The position as it is stored: 32 bits, so that adjacency fits in half the memory.
  public let rawValue: Int32

  /// The position, ready to subscript with.
  public var index: Int { Int(rawValue) }

  /// The id at a position.
  public init(_ index: Int) { rawValue = Int32(index) }

  /// Whether one id stands before another in the order of names.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The id of an organisation; it cannot be passed where a platform is meant.
public typealias OrganisationID = NodeID<OrganisationSide>

/// The id of a platform; it cannot be passed where an organisation is meant.
public typealias PlatformID = NodeID<PlatformSide>

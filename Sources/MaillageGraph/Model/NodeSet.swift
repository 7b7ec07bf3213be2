/// The ordered names of one mode.
///
/// Names are unique and stand in the order of their sort keys (the folded names), ties broken by
/// the name itself, both compared by UTF-8 bytes: a total order that no locale can change.
public struct NodeSet<Side: NodeSide>: Sendable, Equatable {
  private let list: LateArray<String>

  /// The names, by id.
  public var names: [String] { list.array }

  /// How many nodes there are.
  public var count: Int { list.count }

  /// All ids, in order.
  public var ids: some Sequence<NodeID<Side>> { (0..<count).lazy.map { NodeID($0) } }

  /// The name of a node.
  public subscript(id: NodeID<Side>) -> String { names[id.index] }

  /// The node of exactly this name, if there is one.
  ///
  /// - Complexity: O(*n*), where *n* is the number of nodes of this mode.
  public func id(named name: String) -> NodeID<Side>? {
    names.firstIndex(of: name).map { NodeID($0) }
  }

  /// Takes names that are already in order; `NetworkBuilder` is the one to call it.
  init(sortedNames: [String]) { self.init(sortedNames: LateArray(sortedNames)) }

  /// Takes names that are already in order and perhaps still to be made.
  init(sortedNames: LateArray<String>) { list = sortedNames }

  /// Whether the names are the same.
  public static func == (left: Self, right: Self) -> Bool { left.names == right.names }
}

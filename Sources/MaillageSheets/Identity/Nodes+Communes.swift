/// The communes of nodes that rows of several sets of communes name.
///
/// Few of them are shown, so they are united when somebody asks.
struct MergedCommunes: Sendable {
  /// Where the sets of each node that are not its first begin, end to end.
  private var starts: ContiguousArray<Int>
  private var sets: ContiguousArray<Int32>
  private let firstSets: ContiguousArray<Int32>

  /// Gathers the sets of some nodes.
  ///
  /// - Parameters:
  ///   - nodes: the nodes.
  ///   - isWanted: for which of them; for all that are merged, if `nil`.
  ///   - communes: the set of each row.
  init(of nodes: Nodes, isWanted: ContiguousArray<Bool>? = nil, communes: RowColumn<Int32>) {
    let wanted = isWanted ?? nodes.isMerged
    firstSets = nodes.firstSets
    starts = ContiguousArray(repeating: 0, count: nodes.count + 1)
    sets = []
    guard wanted.contains(true) else { return }
    for row in nodes.ofRow.indices where nodes.ofRow[row] >= 0 {
      let node = Int(nodes.ofRow[row])
      if wanted[node], firstSets[node] != communes[row] { starts[node + 1] += 1 }
    }
    for node in 0..<nodes.count { starts[node + 1] += starts[node] }
    var next = starts
    sets = ContiguousArray(repeating: 0, count: starts[nodes.count])
    for row in nodes.ofRow.indices where nodes.ofRow[row] >= 0 {
      let node = Int(nodes.ofRow[row])
      guard wanted[node], firstSets[node] != communes[row] else { continue }
      sets[next[node]] = communes[row]
      next[node] += 1
    }
  }

  /// All communes of a node's rows, ascending.
  func members(of node: Int, in known: CommuneSets) -> [Int32] {
    var members = Array(known[Int(firstSets[node])])
    guard starts[node] < starts[node + 1] else { return members }
    var previous: Int32 = -1
    for set in sets[starts[node]..<starts[node + 1]].sorted() where set != previous {
      members += known[Int(set)]
      previous = set
    }
    members.sort()
    var kept = 0
    for place in members.indices where place == 0 || members[place] != members[kept - 1] {
      members[kept] = members[place]
      kept += 1
    }
    members.removeLast(members.count - kept)
    return members
  }

  /// The set of all communes of each node, and the sets so far.
  func united(with known: CommuneSets) -> (ofNode: ContiguousArray<Int32>, sets: CommuneSets) {
    var (ofNode, all) = (firstSets, known)
    for node in ofNode.indices where starts[node] < starts[node + 1] {
      ofNode[node] = all.insert(members(of: node, in: known))
    }
    return (ofNode, all)
  }
}

/// How communes are shown, and in which order.
struct CommuneNames: Sendable {
  private let names: [String]
  private let ranks: [Int32]

  init(_ communes: CommuneTable) {
    ranks = communes.ranks()
    names = (0..<communes.count).map { $0 == 0 ? "" : communes.name($0) }
  }

  /// The places of some communes in the order of all, ascending.
  func ranks(of members: some Sequence<Int32>) -> [Int32] {
    members.map { ranks[Int($0)] }.sorted()
  }

  /// The shown names of some communes, sorted.
  func names(of members: some Sequence<Int32>) -> [String] {
    members.sorted { ranks[Int($0)] < ranks[Int($1)] }.map { names[Int($0)] }
  }
}

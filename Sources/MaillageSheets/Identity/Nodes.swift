/// The nodes of one mode under the identity rules, and which row names which.
struct Nodes {
  /// The node that a row names, -1 for none.
  var ofRow: ContiguousArray<Int32> = []
  /// The name of each node.
  var names: ContiguousArray<Int32> = []
  /// The set of communes of each node's first row.
  var firstSets: ContiguousArray<Int32> = []
  /// Whether its rows name several sets of communes.
  var isMerged: ContiguousArray<Bool> = []
  /// The first row that names it.
  var firstRows: ContiguousArray<Int32> = []
  /// The nodes in the order of keys, then communes.
  var order: ContiguousArray<Int32> = []
  /// The place of each node in that order.
  var ranks: ContiguousArray<Int32> = []
  /// Where several nodes in that order have one name.
  var runs: [Range<Int>] = []

  /// How many nodes there are.
  var count: Int { names.count }

  private mutating func append(name: Int32, firstRow: Int) -> Int32 {
    names.append(name)
    firstRows.append(Int32(firstRow))
    return Int32(names.count - 1)
  }

  init() {}

  /// One node for each name, where names have their numbers from the rows, as in a single table: the
  /// numbers of nodes are then those of names. `nil` where a name comes before one of a smaller number.
  private init?(namesInOrder column: ContiguousArray<Int32>) {
    var known: Int32 = 0
    for row in column.indices where column[row] >= known {
      guard column[row] == known else { return nil }
      known += 1
      firstRows.append(Int32(row))
    }
    ofRow = column
    names = ContiguousArray(0..<known)
  }

  /// Organisations: one for each name, or for each name and set of communes where it is local.
  static func organisations(
    rows: RowStore, nameCount: Int, isLocal: ContiguousArray<Bool>
  ) -> Nodes {
    if !isLocal.contains(true), var nodes = Nodes(namesInOrder: rows.organisation) {
      nodes.findSets(rows.communes)
      return nodes
    }
    var nodes = Nodes()
    var shared = ContiguousArray<Int32>(repeating: -1, count: nameCount)
    var locals = PairIndex()
    var nodeOfLocal: ContiguousArray<Int32> = []
    nodes.ofRow.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      let name = rows.organisation[row]
      if name < 0 {
        nodes.ofRow.append(-1)
      } else if isLocal[Int(name)] {
        let local = Int(locals.insert(name, rows.communes[row]))
        if local == nodeOfLocal.count {
          nodeOfLocal.append(nodes.append(name: name, firstRow: row))
        }
        nodes.ofRow.append(nodeOfLocal[local])
      } else {
        if shared[Int(name)] < 0 { shared[Int(name)] = nodes.append(name: name, firstRow: row) }
        nodes.ofRow.append(shared[Int(name)])
      }
    }
    nodes.findSets(rows.communes)
    return nodes
  }

  /// Platforms: one for each name and group of communes that its rows tie together.
  ///
  /// Rows of one name belong together where their sets of communes overlap, transitively: a forest
  /// of disjoint sets over the pairs of name and set.
  static func platforms(
    rows: RowStore, isShared: ContiguousArray<Bool>, communes: CommuneTable
  ) -> Nodes {
    if rows.communes.saysNothing, var nodes = Nodes(namesInOrder: rows.platform) {
      nodes.findSets(rows.communes)
      return nodes
    }
    var pairs = PairIndex()
    // The set with which a name came last, and their pair: most platforms have one set only.
    var lastSets = ContiguousArray<Int32>(repeating: -1, count: isShared.count)
    var lastPairs = ContiguousArray<Int32>(repeating: -1, count: isShared.count)
    var pairOfRow = ContiguousArray<Int32>()
    pairOfRow.reserveCapacity(rows.count)
    var firstRowOfPair: ContiguousArray<Int32> = []
    for row in 0..<rows.count {
      guard rows.platform[row] >= 0 else {
        pairOfRow.append(-1)
        continue
      }
      let (name, set) = (Int(rows.platform[row]), rows.communes[row])
      if lastSets[name] != set {
        lastSets[name] = set
        lastPairs[name] = pairs.insert(Int32(name), set)
        if Int(lastPairs[name]) == firstRowOfPair.count { firstRowOfPair.append(Int32(row)) }
      }
      pairOfRow.append(lastPairs[name])
    }
    var forest = DisjointSets(count: pairs.count)
    var owners = PairIndex()
    var pairOfOwner: ContiguousArray<Int32> = []
    for pair in 0..<pairs.count {
      let name = pairs.first(pair)
      func tie(to commune: Int32) {
        let owner = Int(owners.insert(name, commune))
        if owner == pairOfOwner.count {
          pairOfOwner.append(Int32(pair))
        } else {
          forest.unite(Int32(pair), pairOfOwner[owner])
        }
      }
      if isShared[Int(name)] {
        tie(to: -1)
      } else {
        for commune in communes.sets[Int(pairs.second(pair))] { tie(to: commune) }
      }
    }
    var nodes = Nodes()
    var nodeOfRoot = ContiguousArray<Int32>(repeating: -1, count: pairs.count)
    var nodeOfPair = ContiguousArray<Int32>(repeating: -1, count: pairs.count)
    for pair in 0..<pairs.count {
      let root = Int(forest.root(Int32(pair)))
      if nodeOfRoot[root] < 0 {
        nodeOfRoot[root] = nodes.append(
          name: pairs.first(pair), firstRow: Int(firstRowOfPair[pair]))
      }
      nodeOfPair[pair] = nodeOfRoot[root]
    }
    nodes.ofRow.reserveCapacity(rows.count)
    for pair in pairOfRow { nodes.ofRow.append(pair < 0 ? -1 : nodeOfPair[Int(pair)]) }
    nodes.findSets(rows.communes)
    return nodes
  }

  /// Finds the first set of communes of each node, and whether its rows name others.
  mutating func findSets(_ communes: RowColumn<Int32>) {
    isMerged = ContiguousArray(repeating: false, count: count)
    if communes.saysNothing {
      firstSets = ContiguousArray(repeating: CommuneTable.none, count: count)
      return
    }
    firstSets = ContiguousArray(firstRows.lazy.map { communes[Int($0)] })
    for row in ofRow.indices where ofRow[row] >= 0 {
      let node = Int(ofRow[row])
      if firstSets[node] != communes[row] { isMerged[node] = true }
    }
  }

  /// Puts the nodes in the order of keys, then of their communes.
  ///
  /// - Parameters:
  ///   - nameOrder: the numbers of all names in the order of their keys.
  ///   - rows: the rows of all tables.
  ///   - communes: the communes.
  ///   - shown: in which order these come.
  mutating func sort(
    nameOrder: ContiguousArray<Int32>, rows: RowStore, communes: CommuneTable, shown: CommuneNames
  ) {
    var nameRanks = ContiguousArray<Int32>(repeating: 0, count: nameOrder.count)
    for (rank, name) in nameOrder.enumerated() { nameRanks[Int(name)] = Int32(rank) }
    var starts = ContiguousArray<Int>(repeating: 0, count: nameOrder.count + 1)
    for name in names { starts[Int(nameRanks[Int(name)]) + 1] += 1 }
    for rank in nameOrder.indices { starts[rank + 1] += starts[rank] }
    var next = starts
    order = ContiguousArray(repeating: 0, count: count)
    for node in 0..<count {
      let rank = Int(nameRanks[Int(names[node])])
      order[next[rank]] = Int32(node)
      next[rank] += 1
    }
    for rank in nameOrder.indices where starts[rank + 1] - starts[rank] > 1 {
      runs.append(starts[rank]..<starts[rank + 1])
    }
    sortRuns(rows: rows, communes: communes, shown: shown)
    ranks = ContiguousArray(repeating: 0, count: count)
    for (rank, node) in order.enumerated() { ranks[Int(node)] = Int32(rank) }
  }

  /// Puts the nodes of each name in the order of their communes.
  private mutating func sortRuns(rows: RowStore, communes: CommuneTable, shown: CommuneNames) {
    guard !runs.isEmpty else { return }
    var isWanted = ContiguousArray(repeating: false, count: count)
    for place in runs.joined() { isWanted[Int(order[place])] = isMerged[Int(order[place])] }
    let merged = MergedCommunes(of: self, isWanted: isWanted, communes: rows.communes)
    for part in runs {
      let keyed = order[part].map { node in
        (
          communes: shown.ranks(of: merged.members(of: Int(node), in: communes.sets)), node: node
        )
      }
      let sorted = keyed.sorted { one, other in
        one.communes.lexicographicallyPrecedes(other.communes)
          || (one.communes == other.communes && one.node < other.node)
      }
      for (place, keyed) in zip(part, sorted) { order[place] = keyed.node }
    }
  }
}

/// Disjoint sets with path halving; the smaller number is the root, so that order does not matter.
struct DisjointSets {
  private var parents: ContiguousArray<Int32>

  init(count: Int) { parents = ContiguousArray(0..<Int32(count)) }

  /// The root of the set of an element.
  mutating func root(_ element: Int32) -> Int32 {
    var current = element
    while parents[Int(current)] != current {
      parents[Int(current)] = parents[Int(parents[Int(current)])]
      current = parents[Int(current)]
    }
    return current
  }

  /// Makes two sets one.
  mutating func unite(_ one: Int32, _ other: Int32) {
    let (first, second) = (root(one), root(other))
    if first != second { parents[Int(max(first, second))] = min(first, second) }
  }
}

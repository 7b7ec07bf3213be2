/// Nodes of degree one taken away until none is left, in a network of few nodes; see `FoldedNetwork`.
struct SmallTrees: ~Copyable {
  /// What is known of a vertex, in one place: small networks pay for every array they need.
  struct Node {
    /// How many nodes the vertex stands for: itself and the trees folded into it.
    var mass = 1.0
    /// Pairs of nodes in different trees that hang on it.
    var pairs = 0.0
    /// A word of its own while it is left, and the sum of its neighbours' words.
    var mark: UInt64 = 0
    var key: UInt64 = 0
    /// How many neighbours are left; 0 once it is folded.
    var degree: Int32 = 0
    /// What it was folded into; itself if it was not.
    var host: Int32 = 0
    /// The first vertex with the same neighbours left; -1 once it is folded.
    var leader: Int32 = -1
  }

  let adjacency: Adjacency
  private(set) var nodes: ContiguousArray<Node>
  /// How many vertices are folded, or had no tie to begin with.
  let foldedCount: Int
  /// Room for as many vertices as there are.
  private(set) var room: ContiguousArray<Int32>

  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    var all = ContiguousArray(repeating: Node(), count: vertexCount)
    var room = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var nodes = all.mutableSpan
    var queue = room.mutableSpan
    var (head, tail, foldedCount) = (0, 0, 0)
    for vertex in 0..<vertexCount {
      let degree = Int32(truncatingIfNeeded: rows[vertex + 1] - rows[vertex])
      nodes[vertex].host = Int32(truncatingIfNeeded: vertex)
      nodes[vertex].degree = degree
      if degree == 1 {
        queue[tail] = Int32(truncatingIfNeeded: vertex)
        tail += 1
      }
      foldedCount += degree == 0 ? 1 : 0
    }
    while head < tail {
      let vertex = Int(queue[head])
      head += 1
      foldedCount += 1
      if nodes[vertex].degree == 0 { continue }
      nodes[vertex].degree = 0
      var position = rows[vertex]
      while nodes[Int(neighbours[position])].degree == 0 { position += 1 }
      let root = Int(neighbours[position])
      let mass = nodes[vertex].mass
      nodes[vertex].host = neighbours[position]
      nodes[root].pairs += (nodes[root].mass - 1) * mass
      nodes[root].mass += mass
      nodes[root].degree -= 1
      if nodes[root].degree == 1 {
        queue[tail] = neighbours[position]
        tail += 1
      }
    }
    self.adjacency = adjacency
    self.nodes = all
    self.foldedCount = foldedCount
    self.room = room
  }

  /// What is left of the tree that a vertex belongs to.
  func root(of vertex: Int) -> Int {
    var root = vertex
    while Int(nodes[root].host) != root { root = Int(nodes[root].host) }
    return root
  }

  /// Finds the leaders of vertices that are left.
  mutating func findTwins() {
    let vertexCount = adjacency.vertexCount
    let adjacency = adjacency
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    var nodes = nodes.mutableSpan
    // A sum of well-mixed words does not depend on the order of the row; of those folded it is 0.
    for vertex in 0..<vertexCount where nodes[vertex].degree > 0 {
      var generator = SplitMix64(seed: UInt64(vertex))
      nodes[vertex].mark = generator.next()
    }
    // Leaders by their key, in the next free place.
    var size = 16
    while size < 2 * vertexCount { size *= 2 }
    var table = ContiguousArray<Int32>(repeating: -1, count: size)
    for vertex in 0..<vertexCount where nodes[vertex].degree > 0 {
      var key: UInt64 = 0
      for position in rows[vertex]..<rows[vertex + 1] {
        key &+= nodes[Int(neighbours[position])].mark
      }
      nodes[vertex].key = key
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while table[place] >= 0 {
        let leader = Int(table[place])
        if nodes[leader].key == key, areTwins(leader, vertex, in: nodes.span, adjacency) { break }
        place = (place + 1) & (size - 1)
      }
      if table[place] < 0 { table[place] = Int32(truncatingIfNeeded: vertex) }
      nodes[vertex].leader = table[place]
    }
  }
}

private func areTwins(
  _ one: Int, _ other: Int, in nodes: Span<SmallTrees.Node>, _ adjacency: Adjacency
) -> Bool {
  let rows = adjacency.offsets.span
  let neighbours = adjacency.targets.span
  if nodes[one].degree != nodes[other].degree { return false }
  var place = rows[other]
  for position in rows[one]..<rows[one + 1] where nodes[Int(neighbours[position])].degree > 0 {
    while nodes[Int(neighbours[place])].degree == 0 { place += 1 }
    if neighbours[place] != neighbours[position] { return false }
    place += 1
  }
  return true
}

/// Nodes of degree one taken away until none is left, in a network of few nodes; see `FoldedNetwork`.
struct SmallTrees: ~Copyable {
  let adjacency: Adjacency
  /// How many nodes each vertex stands for: itself and the trees folded into it.
  let mass: ContiguousArray<Double>
  /// Pairs of nodes in different trees that hang on each vertex.
  let pairs: ContiguousArray<Double>
  /// How many vertices are folded, or had no tie to begin with.
  let foldedCount: Int
  /// How many neighbours are left; 0 for vertices that are folded.
  private let degree: ContiguousArray<Int32>
  /// What each vertex was folded into; itself for others.
  private let host: ContiguousArray<Int32>

  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    var mass = ContiguousArray(repeating: 1.0, count: vertexCount)
    var pairs = ContiguousArray(repeating: 0.0, count: vertexCount)
    var degree = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var host = degree
    var queue: ContiguousArray<Int32> = []
    var foldedCount = 0
    for vertex in 0..<vertexCount {
      host[vertex] = Int32(truncatingIfNeeded: vertex)
      degree[vertex] = Int32(truncatingIfNeeded: rows[vertex + 1] - rows[vertex])
      if degree[vertex] == 1 { queue.append(host[vertex]) }
      foldedCount += degree[vertex] == 0 ? 1 : 0
    }
    var head = 0
    while head < queue.count {
      let vertex = Int(queue[head])
      head += 1
      foldedCount += 1
      if degree[vertex] == 0 { continue }
      degree[vertex] = 0
      var position = rows[vertex]
      while degree[Int(neighbours[position])] == 0 { position += 1 }
      let root = Int(neighbours[position])
      host[vertex] = neighbours[position]
      pairs[root] += (mass[root] - 1) * mass[vertex]
      mass[root] += mass[vertex]
      degree[root] -= 1
      if degree[root] == 1 { queue.append(neighbours[position]) }
    }
    self.adjacency = adjacency
    self.mass = mass
    self.pairs = pairs
    self.foldedCount = foldedCount
    self.degree = degree
    self.host = host
  }

  /// What is left of the tree that a vertex belongs to.
  func root(of vertex: Int) -> Int {
    var root = vertex
    while Int(host[root]) != root { root = Int(host[root]) }
    return root
  }

  /// The first vertex with the same remaining neighbours as each vertex; -1 for those that are folded.
  func twinLeaders() -> ContiguousArray<Int32> {
    let vertexCount = adjacency.vertexCount
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    let degree = degree.span
    var leaders = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var marks = ContiguousArray<UInt64>(repeating: 0, count: vertexCount)
    // A sum of well-mixed words does not depend on the order of the row; of those folded it is 0.
    for vertex in 0..<vertexCount where degree[vertex] > 0 {
      var generator = SplitMix64(seed: UInt64(vertex))
      marks[vertex] = generator.next()
    }
    var keys = ContiguousArray<UInt64>(repeating: 0, count: vertexCount)
    // Leaders by their key, in the next free place.
    var size = 16
    while size < 2 * vertexCount { size *= 2 }
    var table = ContiguousArray<Int32>(repeating: -1, count: size)
    for vertex in 0..<vertexCount where degree[vertex] > 0 {
      var key: UInt64 = 0
      for position in rows[vertex]..<rows[vertex + 1] { key &+= marks[Int(neighbours[position])] }
      keys[vertex] = key
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while table[place] >= 0 {
        let leader = Int(table[place])
        if keys[leader] == key, areTwins(leader, vertex) { break }
        place = (place + 1) & (size - 1)
      }
      if table[place] < 0 { table[place] = Int32(truncatingIfNeeded: vertex) }
      leaders[vertex] = table[place]
    }
    return leaders
  }

  private func areTwins(_ one: Int, _ other: Int) -> Bool {
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    if degree[one] != degree[other] { return false }
    var place = rows[other]
    for position in rows[one]..<rows[one + 1] where degree[Int(neighbours[position])] > 0 {
      while degree[Int(neighbours[place])] == 0 { place += 1 }
      if neighbours[place] != neighbours[position] { return false }
      place += 1
    }
    return true
  }
}

extension NaiveMeasures {
  /// Connectivities by taking away all sets of nodes, and by parting all sets from the others.
  mutating func addCohesion() {
    let vertices = Array(network.vertices)
    guard vertices.count > 1, isWhole(vertices) else {
      whole["vertex_connectivity"] = 0
      whole["edge_connectivity"] = 0
      return
    }
    // Trying all sets takes too long for more: there all pairs are asked how many paths join them.
    guard vertices.count <= 8 else {
      let pairs = pairs(network.vertices)
      let apart = pairs.filter { !network.tied[$0.0][$0.1] }
      whole["vertex_connectivity"] = Double(
        apart.map { pathCount($0.0, $0.1, sharesVertices: false) }.min() ?? vertices.count - 1)
      whole["edge_connectivity"] = Double(
        pairs.map { pathCount($0.0, $0.1, sharesVertices: true) }.min() ?? 0)
      return
    }
    let sets = (0..<(1 << vertices.count)).map { mask in vertices.filter { mask >> $0 & 1 == 1 } }
    // What nothing can part has the value of a complete graph: its nodes less one.
    whole["vertex_connectivity"] = Double(
      sets.filter { $0.count > 1 && !isWhole($0) }.map { vertices.count - $0.count }.min()
        ?? vertices.count - 1)
    whole["edge_connectivity"] = Double(
      sets.filter { !$0.isEmpty && $0.count < vertices.count }.map { side in
        side.reduce(0) { sum, one in
          sum + vertices.count { network.tied[one][$0] && !side.contains($0) }
        }
      }.min() ?? 0)
  }

  /// Whether paths through these vertices alone join them all.
  private func isWhole(_ vertices: [Int]) -> Bool {
    var met = [vertices[0]]
    var next = 0
    while next < met.count {
      met += vertices.filter { network.tied[met[next]][$0] && !met.contains($0) }
      next += 1
    }
    return met.count == vertices.count
  }

  /// How many paths join two vertices that share no vertex, or no tie, by Ford and Fulkerson.
  private func pathCount(_ one: Int, _ other: Int, sharesVertices: Bool) -> Int {
    let count = network.vertices.count
    // Vertex v is entered at v and left from v + count.
    var capacity = Array(repeating: Array(repeating: 0, count: 2 * count), count: 2 * count)
    for vertex in network.vertices {
      capacity[vertex][vertex + count] = sharesVertices ? count : 1
      for mate in network.vertices where network.tied[vertex][mate] {
        capacity[vertex + count][mate] = 1
      }
    }
    var isMet = Array(repeating: false, count: 2 * count)
    func push(_ node: Int) -> Bool {
      if node == other { return true }
      isMet[node] = true
      for next in 0..<(2 * count) where capacity[node][next] > 0 && !isMet[next] && push(next) {
        capacity[node][next] -= 1
        capacity[next][node] += 1
        return true
      }
      return false
    }
    var paths = 0
    while push(one + count) {
      paths += 1
      isMet = isMet.map { _ in false }
    }
    return paths
  }

  /// The best modularity, and the fewest modules that reach it.
  mutating func addModules() {
    let members = network.vertices.filter { network.degree($0) > 0 }
    guard !members.isEmpty else {
      for id in ["modularity", "modules", "modularity_bound"] { whole[id] = .nan }
      return
    }
    let rows = members.filter { $0 < network.rows }
    let columns = members.filter { $0 >= network.rows }
    let smaller = rows.count < columns.count ? rows : columns
    guard smaller.count <= 8 else { return }
    // All divisions of all nodes; of more nodes all divisions of one mode, each node of the other
    // then going where it adds most.
    let best =
      members.count <= 7
      ? bestModules(of: members, joining: [])
      : bestModules(of: smaller, joining: members.filter { !smaller.contains($0) })
    whole["modularity"] = Double(best.score) / (ties * ties)
    whole["modularity_bound"] = whole["modularity"]
    whole["modules"] = Double(best.modules)
  }

  /// What a pair of nodes adds by standing in one module, times the square of the ties.
  private func gain(_ one: Int, _ other: Int) -> Int {
    guard (one < network.rows) != (other < network.rows) else { return 0 }
    return (network.tied[one][other] ? Int(ties) : 0) - network.degree(one) * network.degree(other)
  }

  private func bestModules(of divided: [Int], joining: [Int]) -> (score: Int, modules: Int) {
    let gains = divided.map { one in divided.map { gain(one, $0) } }
    let joinGains = divided.map { one in joining.map { gain(one, $0) } }
    var best = (score: Int.min, modules: 0)
    var modules: [[Int]] = []
    func divide(_ node: Int, _ score: Int) {
      guard node < divided.count else {
        let joined = joining.indices.reduce(score) { sum, other in
          sum + (modules.map { $0.reduce(0) { $0 + joinGains[$1][other] } }.max() ?? 0)
        }
        if joined > best.score || (joined == best.score && modules.count < best.modules) {
          best = (joined, modules.count)
        }
        return
      }
      for choice in modules.indices {
        let added = modules[choice].reduce(0) { $0 + gains[$1][node] }
        modules[choice].append(node)
        divide(node + 1, score + added)
        modules[choice].removeLast()
      }
      modules.append([node])
      divide(node + 1, score)
      modules.removeLast()
    }
    divide(0, 0)
    return best
  }
}

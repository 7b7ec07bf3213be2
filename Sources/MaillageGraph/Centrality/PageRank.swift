extension TwoModeNetwork {
  /// The share of time that a walker spends on each node: at each step on to a neighbour chosen
  /// evenly, or, with probability 0.15 and from nodes without ties, to any node of the network.
  ///
  /// The shares sum to 1 over both modes, isolates included. Iterated until no share changes by
  /// more than 10⁻¹² of a node's even share, or 1,000 times.
  ///
  /// - Complexity: O(*k* *e*) time for *k* rounds (about 180) and *e* memberships; O(*n*) space.
  /// - Reference: S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search
  ///   engine", Computer Networks 30 (1998), doi:10.1016/S0169-7552(98)00110-X.
  public var pageRank: NodeScores {
    let vertexCount = adjacency.vertexCount
    let even = 1 / Double(vertexCount)
    var rank = ContiguousArray(repeating: even, count: vertexCount)
    var handed = rank
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    for _ in 0..<1000 {
      var idle = 0.0
      for vertex in 0..<vertexCount {
        let degree = offsets[vertex + 1] - offsets[vertex]
        if degree == 0 { idle += rank[vertex] }
        handed[vertex] = degree == 0 ? 0 : 0.85 * rank[vertex] / Double(degree)
      }
      let everywhere = 0.15 * even + 0.85 * idle * even
      var change = 0.0
      for vertex in 0..<vertexCount {
        var sum = everywhere
        for position in offsets[vertex]..<offsets[vertex + 1] {
          sum += handed[Int(targets[position])]
        }
        change = max(change, abs(sum - rank[vertex]))
        rank[vertex] = sum
      }
      if change <= 1e-12 * even { break }
    }
    return NodeScores(rank, of: adjacency)
  }
}

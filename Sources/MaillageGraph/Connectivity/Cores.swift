extension TwoModeNetwork {
  /// The largest *k* such that the node belongs to a part in which every node has *k* ties or more.
  ///
  /// Nodes are taken away in the order of the ties that are left to them, kept in buckets.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  /// - Reference: S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983),
  ///   doi:10.1016/0378-8733(83)90028-X; V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores
  ///   decomposition of networks" (2003), arXiv:cs/0310049.
  public var coreNumbers: NodeScores {
    let vertexCount = adjacency.vertexCount
    var degree = ContiguousArray((0..<vertexCount).map { adjacency.degree(of: $0) })
    // Vertices by degree; the first of each bucket is where the next one to lose a tie is swapped.
    var bucketStart = ContiguousArray(repeating: 0, count: (degree.max() ?? 0) + 2)
    for value in degree { bucketStart[value + 1] += 1 }
    for value in 1..<bucketStart.count { bucketStart[value] += bucketStart[value - 1] }
    var fill = bucketStart
    var order = ContiguousArray(repeating: 0, count: vertexCount)
    var place = order
    for vertex in 0..<vertexCount {
      place[vertex] = fill[degree[vertex]]
      order[place[vertex]] = vertex
      fill[degree[vertex]] += 1
    }
    for position in 0..<vertexCount {
      let vertex = order[position]
      for target in adjacency.neighbours(of: vertex) {
        let other = Int(target)
        guard degree[other] > degree[vertex] else { continue }
        let first = bucketStart[degree[other]]
        let swapped = order[first]
        order.swapAt(first, place[other])
        place[swapped] = place[other]
        place[other] = first
        bucketStart[degree[other]] += 1
        degree[other] -= 1
      }
    }
    return NodeScores(degree.map(Double.init), of: adjacency)
  }
}

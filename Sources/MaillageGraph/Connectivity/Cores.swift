extension TwoModeNetwork {
  /// The largest *k* such that the node belongs to a part in which every node has *k* ties or more.
  ///
  /// For *k* = 0, 1, … nodes with at most *k* ties left are taken away, with whatever they pull down
  /// to *k*. A node is looked at once for each *k* up to its own, of which it has no more than ties.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  /// - Reference: S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983),
  ///   doi:10.1016/0378-8733(83)90028-X; V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores
  ///   decomposition of networks" (2003), arXiv:cs/0310049.
  public var coreNumbers: NodeScores {
    let vertexCount = adjacency.vertexCount
    // The ties left to each node; the core number of one that is gone.
    var left = ContiguousArray((0..<vertexCount).map { Int32(adjacency.degree(of: $0)) })
    var remaining = ContiguousArray(0..<Int32(vertexCount))
    var queue = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var core: Int32 = 0
    while !remaining.isEmpty {
      let kept = peel(core, &left, &remaining, &queue)
      remaining.removeLast(remaining.count - kept)
      core += 1
    }
    return NodeScores(left.map { Double($0) }, of: adjacency)
  }

  /// Takes away what has at most `core` ties left, again and again, from nodes that all had as many
  /// or more; returns how many nodes were kept at first.
  private func peel(
    _ core: Int32, _ left: inout ContiguousArray<Int32>,
    _ remaining: inout ContiguousArray<Int32>, _ queue: inout ContiguousArray<Int32>
  ) -> Int {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var left = left.mutableSpan
    var remaining = remaining.mutableSpan
    var queue = queue.mutableSpan
    var (head, tail, kept) = (0, 0, 0)
    for position in 0..<remaining.count {
      let vertex = remaining[position]
      if left[Int(vertex)] > core {
        remaining[kept] = vertex
        kept += 1
      } else if left[Int(vertex)] == core {
        queue[tail] = vertex
        tail += 1
      }
    }
    while head < tail {
      let vertex = Int(queue[head])
      head += 1
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let target = Int(targets[position])
        guard left[target] > core else { continue }
        left[target] -= 1
        if left[target] == core {
          queue[tail] = Int32(target)
          tail += 1
        }
      }
    }
    return kept
  }
}

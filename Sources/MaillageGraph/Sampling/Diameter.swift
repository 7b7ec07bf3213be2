extension ComponentRows {
  /// The steps within each component that no distance passes, and the largest distance of all where
  /// it was found without much search; nil where it was not.
  ///
  /// From a vertex with the most ties all others stand at most *i* steps away. Two that stand no
  /// more than *i* − 1 away from it are no more than 2 (*i* − 1) apart; so once the vertices *i* and
  /// more steps away have been searched from, and a distance of 2 (*i* − 1) was found, no other can be
  /// larger.
  ///
  /// - Parameters:
  ///   - adjacency: what the components are of.
  ///   - batchLimit: how many batches of 512 searches may be spent.
  /// - Reference: P. Crescenzi, R. Grossi, M. Habib, L. Lanzi and A. Marino, "On computing the
  ///   diameter of real-world undirected graphs", Theoretical Computer Science 514 (2013),
  ///   doi:10.1016/j.tcs.2012.09.018.
  func diameter(of adjacency: Adjacency, batchLimit: Int) -> (within: [Int], largest: Int?) {
    var walks: [(component: Int, order: ContiguousArray<Int32>, levels: ContiguousArray<Int>)] = []
    var isMet = ContiguousArray(repeating: false, count: adjacency.vertexCount)
    for component in 0..<count where size(of: component) > 1 {
      let members = vertices[start[component]..<start[component + 1]]
      var hub = Int(members[members.startIndex])
      for vertex in members.lazy.map(Int.init)
      where adjacency.degree(of: vertex) > adjacency.degree(of: hub) { hub = vertex }
      let (order, levels) = Self.walk(from: hub, in: adjacency, isMet: &isMet)
      walks.append((component, order, levels))
    }
    var within = Array(repeating: 0, count: count)
    var largest = 0
    for walk in walks {
      within[walk.component] = 2 * (walk.levels.count - 1)
      largest = max(largest, walk.levels.count - 1)
    }
    var sweep = SourceSweep(vertexCount: adjacency.vertexCount)
    var unused = ContiguousArray(repeating: SourceSums(), count: adjacency.vertexCount)
    var batches = 0
    // The farthest-reaching first: what they yield spares the others.
    for walk in walks.sorted(by: {
      ($1.levels.count, $0.component) < ($0.levels.count, $1.component)
    }) {
      var level = walk.levels.count - 1
      while largest < 2 * level {
        let end = level + 1 < walk.levels.count ? walk.levels[level + 1] : walk.order.count
        for first in stride(from: walk.levels[level], to: end, by: 512) {
          if batches == batchLimit { return (within, nil) }
          batches += 1
          let sources = walk.order[first..<min(first + 512, end)]
          let batch = DrawnSources(
            component: walk.component,
            areOrganisations: Int(walk.order[first]) < adjacency.organisationCount,
            vertices: sources)
          largest = max(largest, sweep.run(from: batch, of: self, in: adjacency, to: &unused))
        }
        level -= 1
      }
      within[walk.component] = min(within[walk.component], largest)
    }
    for component in within.indices { within[component] = min(within[component], largest) }
    return (within, largest)
  }

  /// The vertices that a path leads to, nearest first, and where each level begins.
  private static func walk(
    from start: Int, in adjacency: Adjacency, isMet: inout ContiguousArray<Bool>
  ) -> (order: ContiguousArray<Int32>, levels: ContiguousArray<Int>) {
    var order: ContiguousArray<Int32> = [Int32(start)]
    var levels: ContiguousArray<Int> = []
    isMet[start] = true
    var head = 0
    while head < order.count {
      levels.append(head)
      let end = order.count
      while head < end {
        for target in adjacency.neighbours(of: Int(order[head])) where !isMet[Int(target)] {
          isMet[Int(target)] = true
          order.append(target)
        }
        head += 1
      }
    }
    return (order, levels)
  }
}

extension TwoModeNetwork {
  /// The fewest memberships whose loss makes the network fall apart (edge connectivity).
  ///
  /// It is 0 for a network that has fallen apart already and for one of fewer than two nodes, 1
  /// where there is a bridge. It is never above the least degree δ. Where a cut has fewer than δ
  /// ties, each side has a node with all neighbours on that side, so that every dominating set has
  /// nodes on both sides: flows from one node of such a set to each other one find the least cut.
  ///
  /// - Complexity: O(*n* + *e*) where the answer is 0 or 1 or δ is 2; else O(*d* δ *e*) for a
  ///   dominating set of *d* nodes.
  /// - Reference: D. W. Matula, "Determining edge connectivity in O(nm)", 28th Symposium on
  ///   Foundations of Computer Science (1987), doi:10.1109/SFCS.1987.19.
  public var edgeConnectivity: Int {
    guard let leastDegree = leastDegreeIfConnected else { return 0 }
    guard leastDegree > 1, cuts.bridges.isEmpty else { return 1 }
    var best = leastDegree
    let dominating = dominatingVertices
    guard best > 2, let source = dominating.first else { return best }
    var flow = UnitFlow(tiesOf: adjacency)
    for sink in dominating.dropFirst() where best > 2 {
      best = flow.pathCount(from: source, to: sink, enough: best)
    }
    return best
  }

  /// The fewest nodes, of both modes together, whose loss makes the network fall apart (vertex
  /// connectivity).
  ///
  /// It is 0 for a network that has fallen apart already and for one of fewer than two nodes, 1
  /// where there is a cut node. The one two-mode network that no loss can break apart is a single
  /// membership; it has the usual value of a complete graph, its nodes less one: 1.
  ///
  /// Take a node *v* of the least degree δ. A least cut either spares *v* and parts it from some
  /// node that is no neighbour of it, or takes *v* and parts two of its neighbours: flows between
  /// those pairs find it.
  ///
  /// - Complexity: O(*n* + *e*) where the answer is 0 or 1 or δ is 2; else O((*n* + δ²) δ *e*).
  /// - Reference: A. H. Esfahanian and S. L. Hakimi, "On computing the connectivities of graphs and
  ///   digraphs", Networks 14 (1984), doi:10.1002/net.3230140211.
  public var vertexConnectivity: Int {
    guard let leastDegree = leastDegreeIfConnected else { return 0 }
    let cuts = cuts
    guard leastDegree > 1, cuts.cutOrganisationCount + cuts.cutPlatformCount == 0 else { return 1 }
    var best = leastDegree
    let vertices = 0..<adjacency.vertexCount
    guard best > 2, let least = vertices.first(where: { adjacency.degree(of: $0) == leastDegree })
    else { return best }
    var flow = UnitFlow(verticesOf: adjacency)
    let neighbours = adjacency.neighbours(of: least).map { Int($0) }
    // Nodes of one mode are never neighbours, so every pair of neighbours of one node will do.
    for (position, one) in neighbours.enumerated() {
      for other in neighbours.dropFirst(position + 1) where best > 2 {
        best = flow.pathCount(from: 2 * one + 1, to: 2 * other, enough: best)
      }
    }
    for other in vertices where best > 2 && other != least {
      // Sorted few against one: a scan is cheaper than a set.
      if neighbours.contains(other) { continue }
      best = flow.pathCount(from: 2 * least + 1, to: 2 * other, enough: best)
    }
    return best
  }

  /// The least degree of a connected network of two or more nodes; nil for any other.
  private var leastDegreeIfConnected: Int? {
    guard adjacency.vertexCount > 1, componentLabels(of: adjacency).count == 1 else { return nil }
    return leastDegree
  }

  /// The least degree of a node; 0 without nodes.
  public var leastDegree: Int {
    (0..<adjacency.vertexCount).map { adjacency.degree(of: $0) }.min() ?? 0
  }

  /// Vertices such that every other vertex has one of them as a neighbour, those with many
  /// neighbours taken first.
  private var dominatingVertices: [Int] {
    let order = (0..<adjacency.vertexCount).sorted {
      (adjacency.degree(of: $1), $0) < (adjacency.degree(of: $0), $1)
    }
    var isDominated = ContiguousArray(repeating: false, count: adjacency.vertexCount)
    var chosen: [Int] = []
    for vertex in order {
      let neighbours = adjacency.neighbours(of: vertex)
      guard !isDominated[vertex] || neighbours.contains(where: { !isDominated[Int($0)] }) else {
        continue
      }
      chosen.append(vertex)
      isDominated[vertex] = true
      for target in neighbours { isDominated[Int(target)] = true }
    }
    return chosen
  }
}

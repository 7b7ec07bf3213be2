/// Butterflies: two organisations that meet on two platforms.
///
/// ```
///   A ── P1        A and B meet on P1 and on P2: one butterfly,
///     ╲╱           counted once for each of its four nodes
///     ╱╲
///   B ── P2
/// ```
public struct Butterflies: Sendable {
  /// How many there are.
  public let count: Double
  /// How many each node is part of.
  public let ofNodes: NodeScores
}

extension TwoModeNetwork {
  /// Butterflies of the network and of each node.
  ///
  /// Nodes are ranked by degree; each pair of ties that meet in a middle node is looked at once,
  /// from its end of higher rank and only where middle and other end rank lower, so that nodes with
  /// very many ties are never walked through in the middle.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ min(*d*(u), *d*(v))) time over all memberships (u, v); O(*n*) space for
  ///   each thread.
  /// - Reference: K. Wang, X. Lin, L. Qin, W. Zhang and Y. Zhang, "Vertex priority based butterfly
  ///   counting for large-scale bipartite networks", PVLDB 12 (2019), doi:10.14778/3339490.3339497.
  public func butterflies(parallelism: Parallelism = .automatic) -> Butterflies {
    let counts = butterflyCounts(of: adjacency, parallelism: parallelism)
    let ofNodes = NodeScores(counts.map(Double.init), of: adjacency)
    // Each butterfly has two nodes of either mode.
    return Butterflies(count: ofNodes.organisations.reduce(0, +) / 2, ofNodes: ofNodes)
  }

  /// How many paths of three memberships there are, those on a butterfly (four on each) included.
  ///
  /// - Complexity: O(*e*) time for *e* memberships.
  public var threePathCount: Double {
    var count = 0.0
    for organisation in organisations.ids {
      let ends = adjacency.degree(of: vertex(organisation)) - 1
      for platform in adjacency.neighbours(of: vertex(organisation)) {
        count += Double(ends) * Double(adjacency.degree(of: Int(platform)) - 1)
      }
    }
    return count
  }

  /// The share of paths of three memberships that a fourth one closes: 4 × butterflies / paths.
  ///
  /// - Parameter butterflies: the butterflies of this network.
  /// - **Undefined** (NaN) without such paths.
  /// - Reference: G. Robins and M. Alexander, "Small worlds among interlocking directors",
  ///   Computational & Mathematical Organization Theory 10 (2004),
  ///   doi:10.1023/B:CMOT.0000032580.12184.c0.
  public func robinsAlexanderClustering(_ butterflies: Butterflies) -> Double {
    let paths = threePathCount
    return paths > 0 ? 4 * butterflies.count / paths : .nan
  }
}

/// The working memory of one worker; between starts every meeting count is 0.
private struct MeetingScratch: ~Copyable {
  var meetings: ContiguousArray<Int32>
  var met: ContiguousArray<Int32> = []

  init(vertexCount: Int) { meetings = .init(repeating: 0, count: vertexCount) }
}

/// The butterflies that each vertex is part of.
private func butterflyCounts(
  of adjacency: Adjacency, parallelism: Parallelism
) -> ContiguousArray<Int> {
  let ranked = RankedAdjacency(adjacency)
  let vertexCount = adjacency.vertexCount
  let counts = FixedBlocks(itemCount: vertexCount).fold(
    into: ContiguousArray(repeating: 0, count: vertexCount), parallelism: parallelism,
    makeScratch: { MeetingScratch(vertexCount: vertexCount) },
    work: { starts, scratch in
      var counts = ContiguousArray(repeating: 0, count: vertexCount)
      for start in starts {
        countButterflies(
          from: start, in: ranked, meetings: &scratch.meetings, met: &scratch.met, to: &counts)
      }
      return counts
    },
    combine: { total, counts in
      for vertex in total.indices { total[vertex] += counts[vertex] }
    })
  return ContiguousArray(ranked.rank.map { counts[Int($0)] })
}

/// Counts the butterflies whose vertex of highest rank is `start`, for all their vertices.
private func countButterflies(
  from start: Int, in ranked: RankedAdjacency, meetings: inout ContiguousArray<Int32>,
  met: inout ContiguousArray<Int32>, to counts: inout ContiguousArray<Int>
) {
  let offsets = ranked.offsets.span
  let targets = ranked.targets.span
  var meetings = meetings.mutableSpan
  // Rows are sorted by rank: what ranks higher than the start ends them.
  for position in offsets[start]..<offsets[start + 1] {
    let middle = Int(targets[position])
    if middle > start { break }
    for inner in offsets[middle]..<offsets[middle + 1] {
      let end = Int(targets[inner])
      if end >= start { break }
      if meetings[end] == 0 { met.append(Int32(end)) }
      meetings[end] += 1
    }
  }
  for entry in met {
    let times = Int(meetings[Int(entry)])
    counts[start] += times * (times - 1) / 2
    counts[Int(entry)] += times * (times - 1) / 2
  }
  for position in offsets[start]..<offsets[start + 1] {
    let middle = Int(targets[position])
    if middle > start { break }
    for inner in offsets[middle]..<offsets[middle + 1] {
      let end = Int(targets[inner])
      if end >= start { break }
      counts[middle] += Int(meetings[end]) - 1
    }
  }
  for entry in met { meetings[Int(entry)] = 0 }
  met.removeAll(keepingCapacity: true)
}

/// The rows of an adjacency with vertices numbered by degree, ties in the order of vertices.
private struct RankedAdjacency: Sendable {
  /// The number that each vertex has here.
  let rank: ContiguousArray<Int32>
  let offsets: ContiguousArray<Int>
  let targets: ContiguousArray<Int32>

  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    let order = (0..<vertexCount).sorted {
      (adjacency.degree(of: $0), $0) < (adjacency.degree(of: $1), $1)
    }
    var rank = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    for (position, vertex) in order.enumerated() { rank[vertex] = Int32(position) }
    var offsets: ContiguousArray<Int> = [0]
    offsets.reserveCapacity(vertexCount + 1)
    for vertex in order {
      offsets.append(offsets[offsets.count - 1] + adjacency.degree(of: vertex))
    }
    // Writing into all rows in the order of ranks leaves each row sorted.
    var targets = ContiguousArray<Int32>(repeating: 0, count: adjacency.targets.count)
    var fill = offsets
    for (position, vertex) in order.enumerated() {
      for target in adjacency.neighbours(of: vertex) {
        let row = Int(rank[Int(target)])
        targets[fill[row]] = Int32(position)
        fill[row] += 1
      }
    }
    self.rank = rank
    self.offsets = offsets
    self.targets = targets
  }
}

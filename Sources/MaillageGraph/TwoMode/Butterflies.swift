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
  /// Where one mode is small, a table says how often each two of its nodes meet; see `MeetingTable`.
  /// Elsewhere nodes are ranked by degree; each pair of ties that meet in a middle node is looked at
  /// once, from its end of higher rank and only where middle and other end rank lower, so that nodes
  /// with very many ties are never walked through in the middle.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ min(*d*(u), *d*(v))) time over all memberships (u, v) and O(*n*) space for
  ///   each thread; with a table O(*e*) time and space for *e* memberships.
  /// - Reference: K. Wang, X. Lin, L. Qin, W. Zhang and Y. Zhang, "Vertex priority based butterfly
  ///   counting for large-scale bipartite networks", PVLDB 12 (2019), doi:10.14778/3339490.3339497.
  public func butterflies(parallelism: Parallelism = .automatic) -> Butterflies {
    let counts =
      MeetingTable(of: adjacency)?.butterflyCounts(of: adjacency, parallelism: parallelism)
      ?? rankedButterflyCounts(of: adjacency, parallelism: parallelism)
    let ofNodes = NodeScores(counts.map(Double.init), of: adjacency)
    // Each butterfly has two nodes of either mode.
    return Butterflies(count: ofNodes.organisations.reduce(0, +) / 2, ofNodes: ofNodes)
  }

  /// How many paths of three memberships there are, those on a butterfly (four on each) included.
  ///
  /// - Complexity: O(*e*) time for *e* memberships.
  public var threePathCount: Double {
    let border = adjacency.organisationCount
    let modes = (0..<border, border..<adjacency.vertexCount)
    // Long rows are walked through sooner than as many ties in short ones.
    let (side, others) = modes.0.count < modes.1.count ? modes : (modes.1, modes.0)
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var ends = ContiguousArray<Int32>(repeating: 0, count: others.count)
    for (place, vertex) in others.enumerated() {
      ends[place] = Int32(truncatingIfNeeded: offsets[vertex + 1] - offsets[vertex] - 1)
    }
    var count = 0.0
    for vertex in side {
      let row = offsets[vertex]..<offsets[vertex + 1]
      var sum = 0
      for position in row { sum &+= Int(ends[Int(targets[position]) &- others.lowerBound]) }
      count += Double(row.count - 1) * Double(sum)
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

/// The working memory of one worker, by rank; between starts every meeting count is 0.
private struct ButterflyScratch: ~Copyable {
  var meetings: ContiguousArray<Int32>
  /// One place more than there are vertices: what is written there is never counted.
  var met: ContiguousArray<Int32>
  /// The butterflies found so far.
  var counts: ContiguousArray<Int>

  init(vertexCount: Int) {
    meetings = .init(repeating: 0, count: vertexCount)
    met = .init(repeating: 0, count: vertexCount + 1)
    counts = .init(repeating: 0, count: vertexCount)
  }
}

/// The butterflies that each vertex is part of.
func rankedButterflyCounts(
  of adjacency: Adjacency, parallelism: Parallelism
) -> ContiguousArray<Int> {
  let ranked = RankedAdjacency(adjacency)
  let vertexCount = adjacency.vertexCount
  let blocks = EvenBlocks(work: ranked.work)
  let counts = blocks.blocks.gather(
    into: ContiguousArray(repeating: 0, count: vertexCount), parallelism: parallelism,
    makeScratch: { ButterflyScratch(vertexCount: vertexCount) },
    work: { items, scratch in
      for item in items {
        for start in blocks.ranges[item] {
          countButterflies(
            from: start, in: ranked, meetings: &scratch.meetings, met: &scratch.met,
            to: &scratch.counts)
        }
      }
    },
    combine: { total, scratch in
      var total = total.mutableSpan
      let counts = scratch.counts.span
      for vertex in 0..<total.count { total[vertex] += counts[vertex] }
    })
  return ContiguousArray(ranked.rank.map { counts[Int($0)] })
}

/// Counts the butterflies whose vertex of highest rank is `start`, for all their vertices.
private func countButterflies(
  from start: Int, in ranked: RankedAdjacency, meetings: inout ContiguousArray<Int32>,
  met: inout ContiguousArray<Int32>, to counts: inout ContiguousArray<Int>
) {
  let legs = ranked.legs.span
  let targets = ranked.targets.span
  let own = ranked.legEnds[start]..<ranked.legEnds[start + 1]
  // It takes two middles to make a butterfly.
  if own.count < 2 { return }
  var meetings = meetings.mutableSpan
  var met = met.mutableSpan
  var counts = counts.mutableSpan
  var metCount = 0
  for position in own {
    let leg = legs[position]
    for inner in leg.ends {
      let end = Int(targets[inner])
      let times = meetings[end]
      // Written each time and kept the first time: no branch to guess wrong.
      met[metCount] = Int32(truncatingIfNeeded: end)
      metCount &+= times == 0 ? 1 : 0
      meetings[end] = times &+ 1
    }
  }
  var sum = 0
  for place in 0..<metCount {
    let end = Int(met[place])
    let times = Int(meetings[end])
    if times > 1 {
      sum += times * (times - 1) / 2
      counts[end] += times * (times - 1) / 2
    }
  }
  counts[start] += sum
  if sum > 0 {
    for position in own {
      let leg = legs[position]
      var sum = 0
      for inner in leg.ends { sum &+= Int(meetings[Int(targets[inner])]) &- 1 }
      counts[Int(leg.middle)] += sum
    }
  }
  for place in 0..<metCount { meetings[Int(met[place])] = 0 }
}

/// The rows of an adjacency with vertices numbered by degree, ties in the order of vertices.
private struct RankedAdjacency: Sendable {
  /// A tie from a start to a middle of lower rank, with the neighbours of the middle that rank
  /// below the start.
  struct Leg: Sendable {
    let middle: Int32
    let endCount: Int32
    /// Where the middle's row begins.
    let firstEnd: Int

    /// Where those neighbours stand among all targets.
    var ends: Range<Int> { firstEnd..<(firstEnd &+ Int(endCount)) }
  }

  /// The number that each vertex has here.
  let rank: ContiguousArray<Int32>
  let targets: ContiguousArray<Int32>
  /// The legs of each vertex as a start, those without an end left out.
  let legs: ContiguousArray<Leg>
  /// Where the legs of each vertex begin; one entry more than there are vertices.
  let legEnds: ContiguousArray<Int>
  /// What the butterflies from each vertex take to be counted.
  let work: ContiguousArray<Int>

  /// - Complexity: O(*n* + *e*) time.
  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    let degrees = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    // A counting sort by degree, vertices of one degree in the order of ids.
    var most = 0
    for vertex in 0..<vertexCount { most = max(most, degrees[vertex + 1] - degrees[vertex]) }
    var starts = ContiguousArray(repeating: 0, count: most + 2)
    for vertex in 0..<vertexCount { starts[degrees[vertex + 1] - degrees[vertex] + 1] += 1 }
    for degree in 0...most { starts[degree + 1] += starts[degree] }
    var order = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var rank = order
    for vertex in 0..<vertexCount {
      let degree = degrees[vertex + 1] - degrees[vertex]
      let position = starts[degree]
      starts[degree] = position + 1
      rank[vertex] = Int32(position)
      order[position] = Int32(vertex)
    }
    // Where each row begins and how far it is filled, by vertex.
    var targets = ContiguousArray<Int32>(repeating: 0, count: neighbours.count)
    var filled = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var legs: ContiguousArray<Leg> = []
    legs.reserveCapacity(neighbours.count / 2)
    var legEnds: ContiguousArray<Int> = [0]
    legEnds.reserveCapacity(vertexCount + 1)
    var work: ContiguousArray<Int> = []
    work.reserveCapacity(vertexCount)
    // Writing into all rows in the order of ranks leaves each row sorted; what stands in the row of
    // a middle already ranks below the start whose turn it is.
    for position in 0..<vertexCount {
      let vertex = Int(order[position])
      var paths = 1
      for tie in degrees[vertex]..<degrees[vertex + 1] {
        let middle = Int(neighbours[tie])
        let count = filled[middle]
        targets[degrees[middle] + Int(count)] = Int32(position)
        filled[middle] = count + 1
        if count > 0, rank[middle] < position {
          legs.append(Leg(middle: rank[middle], endCount: count, firstEnd: degrees[middle]))
          paths += Int(count)
        }
      }
      legEnds.append(legs.count)
      work.append(paths)
    }
    self.rank = rank
    self.targets = targets
    self.legs = legs
    self.legEnds = legEnds
    self.work = work
  }
}

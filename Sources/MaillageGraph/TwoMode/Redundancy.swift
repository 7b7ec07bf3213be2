extension TwoModeNetwork {
  /// The share of a node's pairs of neighbours that are tied to another common node as well.
  ///
  /// 1 where the node could leave and its neighbours would still meet two by two; 0 where they meet
  /// in this node alone. A pair of neighbours has another common node exactly if it shares two, so
  /// shared neighbours are counted once for each pair and handed to all the nodes they share. (The
  /// redundancy of contacts in the sense of Burt is another thing; see `contactTriads`.)
  ///
  /// - **Undefined** (NaN) below degree 2.
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *d*²) time over the degrees of all nodes; O(*n*) space for each thread.
  /// - Reference: M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large
  ///   two-mode networks", Social Networks 30 (2008), doi:10.1016/j.socnet.2007.04.006.
  public func redundancy(parallelism: Parallelism = .automatic) -> NodeScores {
    let adjacency = adjacency
    let vertexCount = adjacency.vertexCount
    let counts = FixedBlocks(itemCount: vertexCount).fold(
      into: ContiguousArray(repeating: 0, count: vertexCount), parallelism: parallelism,
      makeScratch: { RepeatedMeetings(vertexCount: vertexCount) },
      work: { vertices, scratch in
        var counts = ContiguousArray(repeating: 0, count: vertexCount)
        for vertex in vertices {
          countRepeatedMeetings(
            of: vertex, in: adjacency, meetings: &scratch.meetings, to: &counts)
        }
        return counts
      },
      combine: { total, counts in
        for vertex in total.indices { total[vertex] += counts[vertex] }
      })
    let shares = (0..<vertexCount).map { vertex in
      let degree = Double(adjacency.degree(of: vertex))
      return degree < 2 ? Double.nan : Double(counts[vertex]) / (degree * (degree - 1) / 2)
    }
    return NodeScores(shares, of: adjacency)
  }
}

extension NodeScores {
  /// The mean over the organisations that have a number; NaN if none has.
  public var meanOfDefinedOrganisations: Double { Self.definedMean(organisations) }

  /// The mean over the platforms that have a number; NaN if none has.
  public var meanOfDefinedPlatforms: Double { Self.definedMean(platforms) }

  private static func definedMean(_ column: [Double]) -> Double {
    var sum = 0.0
    var count = 0.0
    for number in column where !number.isNaN {
      sum += number
      count += 1
    }
    return count > 0 ? sum / count : .nan
  }
}

/// The working memory of one worker; between vertices every count is 0.
private struct RepeatedMeetings: ~Copyable {
  var meetings: ContiguousArray<Int32>

  init(vertexCount: Int) { meetings = .init(repeating: 0, count: vertexCount) }
}

/// Counts, for each neighbour of a vertex, the pairs of this vertex and a later one that meet in it
/// and elsewhere.
private func countRepeatedMeetings(
  of vertex: Int, in adjacency: Adjacency, meetings: inout ContiguousArray<Int32>,
  to counts: inout ContiguousArray<Int>
) {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var meetings = meetings.mutableSpan
  var counts = counts.mutableSpan
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    for inner in offsets[middle]..<offsets[middle + 1] { meetings[Int(targets[inner])] += 1 }
  }
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    for inner in offsets[middle]..<offsets[middle + 1] {
      let other = Int(targets[inner])
      if other > vertex && meetings[other] > 1 { counts[middle] += 1 }
    }
  }
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    for inner in offsets[middle]..<offsets[middle + 1] { meetings[Int(targets[inner])] = 0 }
  }
}

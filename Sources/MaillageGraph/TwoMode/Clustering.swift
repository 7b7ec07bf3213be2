/// How much of their neighbourhoods nodes of one mode share with those they meet.
///
/// For two nodes of one mode that share a neighbour, the shared neighbours are divided by all
/// neighbours of either (*dot*), by those of the one with fewer (*min*) or with more (*max*). The
/// coefficient of a node is the mean over all nodes it shares a neighbour with; 0 if there are none.
///
/// - Reference: M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large
///   two-mode networks", Social Networks 30 (2008), doi:10.1016/j.socnet.2007.04.006.
public struct PairwiseClustering: Sendable {
  /// Shared neighbours as a share of all neighbours of either.
  public let dot: NodeScores
  /// Shared neighbours as a share of those of the node with fewer.
  public let min: NodeScores
  /// Shared neighbours as a share of those of the node with more.
  public let max: NodeScores
}

extension NodeScores {
  /// The mean over all organisations; NaN without any.
  public var meanOfOrganisations: Double { Self.mean(organisations) }

  /// The mean over all platforms; NaN without any.
  public var meanOfPlatforms: Double { Self.mean(platforms) }

  private static func mean(_ column: [Double]) -> Double {
    column.isEmpty ? .nan : column.reduce(0, +) / Double(column.count)
  }
}

extension TwoModeNetwork {
  /// How much of their neighbourhoods nodes share with those they meet.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *d*²) time over the degrees of all nodes; O(*n*) space for each thread.
  public func pairwiseClustering(parallelism: Parallelism = .automatic) -> PairwiseClustering {
    let adjacency = adjacency
    let shares = FixedBlocks(itemCount: adjacency.vertexCount).fold(
      into: ContiguousArray<MeetingShares>(), parallelism: parallelism,
      makeScratch: { SharedCounts(vertexCount: adjacency.vertexCount) },
      work: { vertices, scratch in
        ContiguousArray(
          vertices.map {
            meetingShares(of: $0, in: adjacency, shared: &scratch.shared, met: &scratch.met)
          })
      },
      combine: { $0 += $1 })
    return PairwiseClustering(
      dot: NodeScores(shares.map(\.dot), of: adjacency),
      min: NodeScores(shares.map(\.min), of: adjacency),
      max: NodeScores(shares.map(\.max), of: adjacency))
  }
}

/// The three coefficients of one vertex.
private struct MeetingShares: Sendable {
  var dot = 0.0
  var min = 0.0
  var max = 0.0
}

/// The working memory of one worker; between vertices every count is 0.
private struct SharedCounts: ~Copyable {
  var shared: ContiguousArray<Int32>
  var met: ContiguousArray<Int32> = []

  init(vertexCount: Int) { shared = .init(repeating: 0, count: vertexCount) }
}

private func meetingShares(
  of vertex: Int, in adjacency: Adjacency, shared: inout ContiguousArray<Int32>,
  met: inout ContiguousArray<Int32>
) -> MeetingShares {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var shared = shared.mutableSpan
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    for inner in offsets[middle]..<offsets[middle + 1] {
      let other = Int(targets[inner])
      if other == vertex { continue }
      if shared[other] == 0 { met.append(Int32(other)) }
      shared[other] += 1
    }
  }
  let degree = offsets[vertex + 1] - offsets[vertex]
  var shares = MeetingShares()
  for entry in met {
    let other = Int(entry)
    let otherDegree = offsets[other + 1] - offsets[other]
    let count = Double(shared[other])
    shares.dot += count / (Double(degree + otherDegree) - count)
    shares.min += count / Double(min(degree, otherDegree))
    shares.max += count / Double(max(degree, otherDegree))
    shared[other] = 0
  }
  if !met.isEmpty {
    let count = Double(met.count)
    shares = MeetingShares(
      dot: shares.dot / count, min: shares.min / count, max: shares.max / count)
  }
  met.removeAll(keepingCapacity: true)
  return shares
}

/// What pairs of organisations, and pairs of platforms, have in common, added up.
public struct Overlaps: Sendable {
  /// Pairs of organisations that share two or more platforms.
  public let overlappingPairs: Double
  /// Pairs of platforms that share two or more members.
  public let overlappingPlatformPairs: Double
  /// Pairs of organisations that share at least one platform.
  public let meetingPairs: Double
  /// Pairs of platforms that share at least one member.
  public let meetingPlatformPairs: Double

  /// The sum of paired nestedness over pairs of organisations and of platforms, each up to 1.
  let nestedness: (organisations: Double, platforms: Double)
  private let pairs: (organisations: Double, platforms: Double)
  private let hasMemberships: Bool

  init(_ organisations: PairSums, _ platforms: PairSums, of adjacency: Adjacency) {
    overlappingPairs = Double(organisations.overlapping)
    overlappingPlatformPairs = Double(platforms.overlapping)
    meetingPairs = Double(organisations.meeting)
    meetingPlatformPairs = Double(platforms.meeting)
    nestedness = (organisations.nestedness, platforms.nestedness)
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    self.pairs = (pairs(adjacency.organisationCount), pairs(adjacency.platformCount))
    hasMemberships = adjacency.edgeCount > 0
  }

  /// The share of pairs of organisations that share a platform; NaN with fewer than two.
  public var projectionDensityOfOrganisations: Double {
    pairs.organisations > 0 ? meetingPairs / pairs.organisations : .nan
  }

  /// The share of pairs of platforms that share a member; NaN with fewer than two.
  public var projectionDensityOfPlatforms: Double {
    pairs.platforms > 0 ? meetingPlatformPairs / pairs.platforms : .nan
  }

  /// NODF of the organisations, in percent; see `nodf`.
  public var nodfOfOrganisations: Double {
    percent(nestedness.organisations, of: pairs.organisations)
  }

  /// NODF of the platforms, in percent; see `nodf`.
  public var nodfOfPlatforms: Double { percent(nestedness.platforms, of: pairs.platforms) }

  /// Nestedness by overlap and decreasing fill, in percent, over pairs of either mode.
  ///
  /// Of two nodes of one mode with different degrees, the share of the smaller one's ties that the
  /// larger one has too; 0 for equal degrees and where one has none. The mean is taken over all
  /// pairs, nodes without ties included. 100 is perfect nestedness.
  ///
  /// - **Undefined** (NaN) without pairs or without memberships.
  /// - Reference: M. Almeida-Neto, P. Guimarães, P. R. Guimarães, R. D. Loyola and W. Ulrich, "A
  ///   consistent metric for nestedness analysis in ecological systems", Oikos 117 (2008),
  ///   doi:10.1111/j.0030-1299.2008.16644.x.
  public var nodf: Double {
    percent(
      nestedness.organisations + nestedness.platforms, of: pairs.organisations + pairs.platforms)
  }

  private func percent(_ sum: Double, of pairs: Double) -> Double {
    pairs > 0 && hasMemberships ? 100 * sum / pairs : .nan
  }
}

extension TwoModeNetwork {
  /// What pairs of organisations and pairs of platforms have in common, added up.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *d*²) time over the degrees of all nodes; O(*n*) space for each thread.
  public func overlaps(parallelism: Parallelism = .automatic) -> Overlaps {
    let border = adjacency.organisationCount
    // A mode after the other.
    WorkMonitor.expect(rounds: 2)
    return Overlaps(
      pairSums(of: 0..<border, in: adjacency, parallelism: parallelism),
      pairSums(of: border..<adjacency.vertexCount, in: adjacency, parallelism: parallelism),
      of: adjacency)
  }
}

/// Sums over the pairs of one mode.
struct PairSums: Sendable {
  var meeting = 0
  var overlapping = 0
  var nestedness = 0.0
}

/// The working memory of one worker; between starts every meeting count is 0.
private struct PairScratch: ~Copyable {
  var shared: ContiguousArray<Int32>
  var met: ContiguousArray<Int32> = []

  init(vertexCount: Int) { shared = .init(repeating: 0, count: vertexCount) }
}

/// Looks at each pair of one mode that meets, once, from its larger vertex.
private func pairSums(
  of side: Range<Int>, in adjacency: Adjacency, parallelism: Parallelism
) -> PairSums {
  let vertexCount = adjacency.vertexCount
  return FixedBlocks(itemCount: side.count).fold(
    into: PairSums(), parallelism: parallelism,
    makeScratch: { PairScratch(vertexCount: vertexCount) },
    work: { items, scratch in
      var sums = PairSums()
      for item in items {
        addPairs(
          of: side.lowerBound + item, in: adjacency, shared: &scratch.shared, met: &scratch.met,
          to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      total.meeting += sums.meeting
      total.overlapping += sums.overlapping
      total.nestedness += sums.nestedness
    })
}

/// Adds the pairs of a vertex with smaller vertices of its mode.
private func addPairs(
  of vertex: Int, in adjacency: Adjacency, shared: inout ContiguousArray<Int32>,
  met: inout ContiguousArray<Int32>, to sums: inout PairSums
) {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var shared = shared.mutableSpan
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    for inner in offsets[middle]..<offsets[middle + 1] {
      let other = Int(targets[inner])
      if other >= vertex { break }
      if shared[other] == 0 { met.append(Int32(other)) }
      shared[other] += 1
    }
  }
  let degree = offsets[vertex + 1] - offsets[vertex]
  for entry in met {
    let other = Int(entry)
    let otherDegree = offsets[other + 1] - offsets[other]
    sums.meeting += 1
    if shared[other] > 1 { sums.overlapping += 1 }
    if degree != otherDegree {
      sums.nestedness += Double(shared[other]) / Double(min(degree, otherDegree))
    }
    shared[other] = 0
  }
  met.removeAll(keepingCapacity: true)
}

/// The shape of a network without its names: what comparisons of unlike networks need of each,
/// computed once.
public struct NetworkProfile: Sendable, Equatable {
  /// How many nodes have how many nodes at each distance.
  public let portrait: NetworkPortrait
  /// The heat trace.
  public let heatTrace: HeatTrace
  /// How nodes are spread over degrees.
  public let degrees: DegreeProfile
  /// How often small patterns occur.
  public let motifs: MotifProfile

  /// How far two shapes are apart, by several measures.
  public struct Distance: Sendable, Hashable {
    /// ``NetworkPortrait/divergence(from:)``.
    public let portraitDivergence: Double
    /// ``HeatTrace/distance(to:)``.
    public let netlsd: Double
    /// ``HeatTrace/distancePerNode(to:)``.
    public let netlsdPerNode: Double
    /// ``DegreeProfile/divergence(from:)``.
    public let degrees: DegreeProfile.Divergence
    /// ``MotifProfile/divergence(from:)``.
    public let motifs: Double
  }

  /// How far this shape and another are apart: the same in either order.
  public func distance(to other: NetworkProfile) -> Distance {
    Distance(
      portraitDivergence: portrait.divergence(from: other.portrait),
      netlsd: heatTrace.distance(to: other.heatTrace),
      netlsdPerNode: heatTrace.distancePerNode(to: other.heatTrace),
      degrees: degrees.divergence(from: other.degrees),
      motifs: motifs.divergence(from: other.motifs))
  }

  /// The shapes of several networks, in their order.
  ///
  /// - Parameters:
  ///   - networks: what to look at.
  ///   - parallelism: how many threads to use; values do not depend on it.
  public static func profiles(
    of networks: [TwoModeNetwork], parallelism: Parallelism = .automatic
  ) -> [NetworkProfile] {
    FixedBlocks(itemCount: networks.count).fold(
      into: [], parallelism: parallelism, makeScratch: {},
      work: { items, _ in networks[items].map(\.profile) },
      combine: { $0 += $1 })
  }

  /// The distances of all pairs: of the first and the second, the first and the third …, the second
  /// and the third ….
  ///
  /// - Parameters:
  ///   - profiles: the shapes.
  ///   - parallelism: how many threads to use; values do not depend on it.
  /// - Complexity: O(*n*² *c*) for *n* shapes of up to *c* cells each.
  public static func distances(
    ofPairs profiles: [NetworkProfile], parallelism: Parallelism = .automatic
  ) -> [Distance] {
    // The first have most pairs: rows are cut into blocks of even work.
    let blocks = EvenBlocks(
      work: ContiguousArray(profiles.indices.map { profiles.count - 1 - $0 }))
    return blocks.blocks.fold(
      into: [], parallelism: parallelism, makeScratch: {},
      work: { items, _ in
        var distances: [Distance] = []
        for item in items {
          for first in blocks.ranges[item] {
            for second in (first + 1)..<max(first + 1, profiles.count) {
              distances.append(profiles[first].distance(to: profiles[second]))
            }
          }
        }
        return distances
      },
      combine: { $0 += $1 })
  }
}

extension TwoModeNetwork {
  /// The shape of the network without its names.
  ///
  /// - Complexity: that of ``portrait`` and ``heatTrace``.
  public var profile: NetworkProfile {
    NetworkProfile(
      portrait: portrait, heatTrace: heatTrace, degrees: degreeProfile, motifs: motifProfile)
  }
}

/// How often each pattern of three or four tied nodes occurs: all connected ones of two modes.
///
/// ```
///   P─A─P    A─P─A      three nodes: an organisation on two platforms, a platform with two members
///   P P P    A A A    A─P─A─P    A═P
///    ╲│╱      ╲│╱                ║ ║     four nodes: threefold, and chains and butterflies
///     A        P                 P═A
/// ```
///
/// Counts are of induced patterns: a chain whose ends are tied is a butterfly and no chain.
///
/// - Reference: B. I. Simmons, A. R. Cirtwill, N. J. Baker, H. S. Wauchope, L. V. Dicks,
///   D. B. Stouffer and W. J. Sutherland, "Motifs in bipartite ecological networks: uncovering
///   indirect interactions", Oikos 128 (2019), doi:10.1111/oik.05670.
public struct MotifProfile: Sendable, Equatable {
  /// An organisation on two platforms.
  public let platformPairs: Double
  /// A platform with two members.
  public let memberPairs: Double
  /// An organisation on three platforms.
  public let platformTriples: Double
  /// A platform with three members.
  public let memberTriples: Double
  /// Two organisations that meet on a platform, one of which sits on another platform.
  public let chains: Double
  /// Two organisations that meet on two platforms.
  public let butterflies: Double

  private let three: Distribution
  private let four: Distribution

  init(
    pairs: (platforms: Double, members: Double), triples: (platforms: Double, members: Double),
    chains: Double, butterflies: Double
  ) {
    (platformPairs, memberPairs) = pairs
    (platformTriples, memberTriples) = triples
    self.chains = chains
    self.butterflies = butterflies
    func shares(_ counts: [Double]) -> Distribution {
      var distribution = Distribution()
      let total = counts.reduce(0, +)
      guard total > 0 else { return distribution }
      for (place, count) in counts.enumerated() {
        distribution.append(UInt64(place), share: count / total)
      }
      return distribution
    }
    three = shares([pairs.platforms, pairs.members])
    four = shares([triples.platforms, triples.members, chains, butterflies])
  }

  /// How far the shares of the patterns are apart: the mean of the Jensen–Shannon divergences (base
  /// 2) of those of three and of those of four nodes, in [0, 1].
  ///
  /// - **Undefined** (NaN) where either network has no pattern of three nodes or none of four.
  public func divergence(from other: MotifProfile) -> Double {
    (three.divergence(from: other.three) + four.divergence(from: other.four)) / 2
  }
}

extension TwoModeNetwork {
  /// How often each pattern of three or four tied nodes occurs.
  ///
  /// - Complexity: that of ``butterflies(parallelism:)``.
  public var motifProfile: MotifProfile {
    let border = adjacency.organisationCount
    var pairs = (platforms: 0.0, members: 0.0)
    var triples = (platforms: 0.0, members: 0.0)
    for vertex in 0..<adjacency.vertexCount {
      let degree = Double(adjacency.degree(of: vertex))
      let two = degree * (degree - 1) / 2
      if vertex < border {
        pairs.platforms += two
        triples.platforms += two * (degree - 2) / 3
      } else {
        pairs.members += two
        triples.members += two * (degree - 2) / 3
      }
    }
    let butterflies = butterflies(parallelism: .serial).count
    return MotifProfile(
      pairs: pairs, triples: triples, chains: threePathCount - 4 * butterflies,
      butterflies: butterflies)
  }
}

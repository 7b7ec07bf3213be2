/// How the nodes of each mode are spread over degrees, isolates included.
public struct DegreeProfile: Sendable, Equatable {
  let organisations: Distribution
  let platforms: Distribution
  let all: Distribution

  /// Jensen–Shannon divergences (base 2) of the distributions of degrees.
  public struct Divergence: Sendable, Hashable {
    /// Of the organisations: on how many platforms they sit.
    public let organisations: Double
    /// Of the platforms: how many members they have.
    public let platforms: Double
    /// Of all nodes, whichever mode they are of.
    public let all: Double
  }

  /// How far the distributions are apart, each in [0, 1].
  ///
  /// The mixture in the middle weighs both networks alike, whatever their size. (netrd 0.3.0 adds up
  /// counts instead, and agrees only for networks of equally many nodes.)
  ///
  /// - **Undefined** (NaN) for a mode that has no nodes in either network.
  /// - Complexity: O(*d*) for *d* different degrees.
  /// - Reference: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on
  ///   Information Theory 37 (1991), doi:10.1109/18.61115.
  public func divergence(from other: DegreeProfile) -> Divergence {
    Divergence(
      organisations: organisations.divergence(from: other.organisations),
      platforms: platforms.divergence(from: other.platforms),
      all: all.divergence(from: other.all))
  }
}

extension TwoModeNetwork {
  /// How the nodes of each mode are spread over degrees.
  ///
  /// - Complexity: O(*v*) time and space for *v* nodes.
  public var degreeProfile: DegreeProfile {
    let border = adjacency.organisationCount
    func distribution(_ vertices: Range<Int>) -> Distribution {
      var most = 0
      for vertex in vertices { most = max(most, adjacency.degree(of: vertex)) }
      var counts = ContiguousArray(repeating: 0, count: most + 1)
      for vertex in vertices { counts[adjacency.degree(of: vertex)] += 1 }
      return Distribution(counts: counts)
    }
    return DegreeProfile(
      organisations: distribution(0..<border),
      platforms: distribution(border..<adjacency.vertexCount),
      all: distribution(0..<adjacency.vertexCount))
  }
}

/// What the distances between all pairs of nodes say, node by node and for the network.
///
/// A distance is the number of memberships on a shortest path; pairs without a path have none and
/// are left out of sums (their reciprocal is 0). An isolate has 0 throughout.
public struct Distances: Sendable {
  /// The sum of distances to all nodes of the own component.
  public let farness: NodeScores
  /// The sum of 1 / *d* over all other nodes.
  public let harmonic: NodeScores
  /// The largest distance to a node of the own component.
  public let eccentricity: NodeScores
  /// How many other nodes of the own mode a path leads to.
  public let reachedOfOwnMode: NodeScores
  /// How many nodes of the other mode a path leads to.
  public let reachedOfOtherMode: NodeScores
  /// How many nodes of the own mode stand two steps away.
  public let atTwoSteps: NodeScores
  /// How many nodes of the other mode stand three steps away.
  public let atThreeSteps: NodeScores

  /// The diameter, where it is known without the eccentricities.
  private let knownDiameter: Double?
  private let organisationCount: Double
  private let platformCount: Double
  private var nodeCount: Double { organisationCount + platformCount }

  init(_ sums: DistanceSums, of adjacency: Adjacency) {
    func column(_ values: ContiguousArray<some BinaryInteger>) -> NodeScores {
      NodeScores(values.map { Double($0) }, of: adjacency)
    }
    farness = column(sums.farness)
    harmonic = NodeScores(sums.harmonic, of: adjacency)
    eccentricity = column(sums.eccentricity)
    reachedOfOwnMode = column(sums.reachedOfOwnMode)
    reachedOfOtherMode = column(sums.reachedOfOtherMode)
    atTwoSteps = column(sums.atTwoSteps)
    atThreeSteps = column(sums.atThreeSteps)
    knownDiameter = nil
    organisationCount = Double(adjacency.organisationCount)
    platformCount = Double(adjacency.platformCount)
  }

  /// What searches of a network of few nodes found.
  init(_ sums: ContiguousArray<NodeDistances>, of adjacency: Adjacency) {
    let border = adjacency.organisationCount
    func column(_ value: (NodeDistances) -> Double) -> NodeScores {
      NodeScores(organisations: sums[..<border].map(value), platforms: sums[border...].map(value))
    }
    farness = column { $0.farness }
    harmonic = column { $0.harmonic }
    eccentricity = column { $0.eccentricity }
    reachedOfOwnMode = column { $0.reachedOfOwnMode }
    reachedOfOtherMode = column { $0.reachedOfOtherMode }
    atTwoSteps = column { $0.atTwoSteps }
    atThreeSteps = column { $0.atThreeSteps }
    knownDiameter = nil
    organisationCount = Double(border)
    platformCount = Double(adjacency.platformCount)
  }

  /// Estimates; eccentricities are unknown (NaN).
  init(_ sums: EstimatedSums, of adjacency: Adjacency) {
    func column(_ values: ContiguousArray<Double>) -> NodeScores {
      NodeScores(values, of: adjacency)
    }
    farness = column(sums.farness)
    harmonic = column(sums.harmonic)
    eccentricity = column(.init(repeating: .nan, count: adjacency.vertexCount))
    reachedOfOwnMode = column(sums.reachedOfOwnMode)
    reachedOfOtherMode = column(sums.reachedOfOtherMode)
    atTwoSteps = column(sums.atTwoSteps)
    atThreeSteps = column(sums.atThreeSteps)
    knownDiameter = sums.diameter
    organisationCount = Double(adjacency.organisationCount)
    platformCount = Double(adjacency.platformCount)
  }

  /// The smallest farness that the sizes of the modes of the own component allow, divided by the
  /// farness, times the share of other nodes that a path leads to.
  ///
  /// For an organisation in a component of *a* organisations and *b* platforms the smallest farness
  /// is *b* + 2 (*a* − 1); for a platform *a* + 2 (*b* − 1). A node of a small component cannot
  /// look more central than one of a large component, as it does where the sizes of the whole
  /// network are set against distances within the component. An isolate has 0.
  ///
  /// - Reference: S. P. Borgatti and D. S. Halgin, "Analyzing affiliation networks" (2011), in The
  ///   SAGE Handbook of Social Network Analysis, doi:10.4135/9781446294413.n28; S. Wasserman and
  ///   K. Faust, "Social network analysis" (1994), doi:10.1017/CBO9780511815478.
  public var closenessCentrality: NodeScores {
    func values(_ farness: [Double], own: [Double], other: [Double]) -> [Double] {
      farness.indices.map { node in
        guard farness[node] > 0 else { return 0 }
        let ideal = other[node] + 2 * own[node]
        return ideal / farness[node] * (own[node] + other[node]) / (nodeCount - 1)
      }
    }
    return NodeScores(
      organisations: values(
        farness.organisations, own: reachedOfOwnMode.organisations,
        other: reachedOfOtherMode.organisations),
      platforms: values(
        farness.platforms, own: reachedOfOwnMode.platforms, other: reachedOfOtherMode.platforms))
  }

  /// The harmonic sum as a share of the largest that the sizes of the modes allow:
  /// *m* + (*n* − 1) / 2 for organisations, *n* + (*m* − 1) / 2 for platforms.
  ///
  /// - **Undefined** (NaN) for the only node of a network, where the largest is 0.
  /// - Reference: for the sum, Y. Rochat, "Closeness centrality extended to unconnected graphs: the
  ///   harmonic centrality index", ASNA (2009).
  public var harmonicCentrality: NodeScores {
    let ofOrganisations = platformCount + (organisationCount - 1) / 2
    let ofPlatforms = organisationCount + (platformCount - 1) / 2
    return harmonic.mapped(
      organisations: { $0 / ofOrganisations }, platforms: { $0 / ofPlatforms })
  }

  /// The share of the other nodes of the own mode that stand two steps away.
  ///
  /// - **Undefined** (NaN) for the only node of its mode.
  public var reachOfOwnModeInTwoSteps: NodeScores {
    let others = (organisationCount - 1, platformCount - 1)
    return atTwoSteps.mapped(
      organisations: { $0 / others.0 }, platforms: { $0 / others.1 })
  }

  /// The share of the nodes of the other mode that stand at most three steps away.
  ///
  /// - Parameter degrees: the degrees of this network (what stands one step away).
  /// - **Undefined** (NaN) where the other mode is empty.
  public func reachOfOtherModeInThreeSteps(degrees: NodeScores) -> NodeScores {
    func shares(_ side: KeyPath<NodeScores, [Double]>, _ others: Double) -> [Double] {
      zip(degrees[keyPath: side], atThreeSteps[keyPath: side]).map { ($0 + $1) / others }
    }
    return NodeScores(
      organisations: shares(\.organisations, platformCount),
      platforms: shares(\.platforms, organisationCount))
  }

  /// The largest distance between two nodes that a path joins; NaN where no two are joined.
  public var diameter: Double {
    if let knownDiameter { return knownDiameter }
    let largest = max(eccentricity.organisations.max() ?? 0, eccentricity.platforms.max() ?? 0)
    return largest > 0 ? largest : .nan
  }

  /// The mean distance between two nodes that a path joins; NaN where no two are joined.
  public var meanDistance: Double {
    let pairs = sum(reachedOfOwnMode) + sum(reachedOfOtherMode)
    return pairs > 0 ? sum(farness) / pairs : .nan
  }

  /// The mean of 1 / *d* over all pairs of nodes, 0 for pairs without a path.
  ///
  /// - **Undefined** (NaN) with fewer than two nodes.
  /// - Reference: V. Latora and M. Marchiori, "Efficient behavior of small-world networks",
  ///   Physical Review Letters 87 (2001), doi:10.1103/PhysRevLett.87.198701.
  public var globalEfficiency: Double {
    nodeCount > 1 ? sum(harmonic) / (nodeCount * (nodeCount - 1)) : .nan
  }

  private func sum(_ scores: NodeScores) -> Double {
    scores.organisations.reduce(0, +) + scores.platforms.reduce(0, +)
  }
}

extension TwoModeNetwork {
  /// All distances in one sweep: farness, harmonic sum, eccentricity and what follows from them.
  ///
  /// Nodes of degree one follow their neighbour, and nodes with the same neighbours are one class.
  /// Searches from 512 classes of one mode run at once, a bit each. The neighbours of one mode are
  /// all of the other, so that each step pulls the bits of one mode into the other in place. Since
  /// distances are symmetric, the bits that arrive at a class in a step count the nodes at that
  /// distance from it.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(*n* + *e* + (*c* / 512) *f* *D*) time for *n* nodes, *e* memberships, *c*
  ///   classes with *f* ties between them and diameter *D*, small components being searched
  ///   together; some 130 *c* bytes for each thread.
  /// - Reference: M. Then et al., "The more the merrier: efficient multi-source graph traversal",
  ///   PVLDB 8 (2014), doi:10.14778/2735496.2735507.
  public func distances(parallelism: Parallelism = .automatic) -> Distances {
    // Both ways are the same to 15 digits; which one is taken depends on the network alone.
    if let sums = SmallDistances.sums(of: adjacency) { return Distances(sums, of: adjacency) }
    return Distances(DistanceSums(of: adjacency, parallelism: parallelism), of: adjacency)
  }
}

internal import MaillageGraph

/// A computation that yields what several measures are read from.
struct Sweep<Result: Sendable>: Sendable {
  /// Its name, unique among sweeps.
  let id: String
  /// How many elementary operations it takes, estimated from the sizes of the network alone; a
  /// core does about a thousand million in a second.
  let cost: @Sendable (TwoModeNetwork) -> Double
  /// Computes it.
  let run: @Sendable (TwoModeNetwork, Parallelism) -> Result
  /// Computes it where its measures were asked for by name, if that deserves more patience.
  var runWhenNamed: (@Sendable (TwoModeNetwork, Parallelism) -> Result)?
  /// Estimates it from a sample, where a sample can tell.
  var estimate: (@Sendable (TwoModeNetwork, EstimateRequest) -> Estimated<Result>)?
}

/// The sweeps that the rows of the catalogue are read from.
enum Sweeps {
  static let sizes = Sweep(id: "sizes", cost: linear) { network, _ in network }
  static let components = Sweep(id: "components", cost: linear) { network, _ in
    network.components
  }
  static let linkedComponents = Sweep(id: "linked_components", cost: linear) { network, _ in
    network.componentCountWithLinks
  }
  static let cuts = Sweep(id: "cuts", cost: linear) { network, _ in network.cuts }
  static let distances = Sweep(
    id: "distances", cost: distanceCost,
    run: { network, parallelism in network.distances(parallelism: parallelism) },
    estimate: { estimateDistances(in: $0, $1) })
  static let betweenness = Sweep(
    id: "betweenness", cost: betweennessCost,
    run: { network, parallelism in network.betweenness(parallelism: parallelism) },
    estimate: { estimateBetweenness(of: $0, $1) })
  static let butterflies = Sweep(id: "butterflies", cost: wedgeCost) { network, parallelism in
    network.butterflies(parallelism: parallelism)
  }
  static let overlaps = Sweep(id: "overlaps", cost: overlapCost) { network, parallelism in
    network.overlaps(parallelism: parallelism)
  }
  static let clustering = Sweep(id: "clustering", cost: overlapCost) { network, parallelism in
    network.pairwiseClustering(parallelism: parallelism)
  }
  static let cores = Sweep(id: "cores", cost: linear) { network, _ in network.coreNumbers }
  static let matching = Sweep(id: "matching", cost: matchingCost) { network, _ in
    network.maximumMatchingSize
  }
  static let pageRank = Sweep(id: "page_rank", cost: pageRankCost) { network, _ in
    network.pageRank
  }
  static let coverOfPlatforms = Sweep(
    id: "cover_platforms", cost: coverCost,
    run: { network, _ in network.coverOfPlatforms()?.count },
    runWhenNamed: { network, _ in network.coverOfPlatforms(workLimit: patientCoverWork)?.count })
  static let coverOfOrganisations = Sweep(
    id: "cover_organisations", cost: coverCost,
    run: { network, _ in network.coverOfOrganisations()?.count },
    runWhenNamed: { network, _ in network.coverOfOrganisations(workLimit: patientCoverWork)?.count }
  )

  /// The work of a search that was asked for: about a minute's worth.
  private static let patientCoverWork = 60 * TwoModeNetwork.coverWorkLimit

  private static func nodes(_ network: TwoModeNetwork) -> Double {
    Double(network.adjacency.vertexCount)
  }

  private static func memberships(_ network: TwoModeNetwork) -> Double {
    Double(network.membershipCount)
  }

  @Sendable private static func linear(_ network: TwoModeNetwork) -> Double {
    20 * (nodes(network) + memberships(network))
  }

  /// Two batches at least, each some twenty steps over all nodes and ties.
  @Sendable private static func distanceCost(_ network: TwoModeNetwork) -> Double {
    (nodes(network) / 512 + 2) * 40 * (nodes(network) + memberships(network))
  }

  /// Eight sources at once; what folding saves is not known without trying.
  @Sendable private static func betweennessCost(_ network: TwoModeNetwork) -> Double {
    nodes(network) * (nodes(network) + memberships(network))
  }

  @Sendable private static func wedgeCost(_ network: TwoModeNetwork) -> Double {
    var cost = linear(network)
    let adjacency = network.adjacency
    for organisation in network.organisations.ids {
      let degree = adjacency.degree(of: network.vertex(organisation))
      for platform in adjacency.neighbours(of: network.vertex(organisation)) {
        cost += Double(4 * min(degree, adjacency.degree(of: Int(platform))))
      }
    }
    return cost
  }

  @Sendable private static func overlapCost(_ network: TwoModeNetwork) -> Double {
    var cost = linear(network)
    for vertex in 0..<network.adjacency.vertexCount {
      let degree = Double(network.adjacency.degree(of: vertex))
      cost += 2 * degree * degree
    }
    return cost
  }

  /// The rounds of searches rarely pass some ten; their number is bounded by the square root.
  @Sendable private static func matchingCost(_ network: TwoModeNetwork) -> Double {
    linear(network) * min(30, nodes(network).squareRoot())
  }

  @Sendable private static func pageRankCost(_ network: TwoModeNetwork) -> Double {
    40 * (5 * nodes(network) + 4 * memberships(network))
  }

  @Sendable private static func coverCost(_ network: TwoModeNetwork) -> Double {
    linear(network) + Double(TwoModeNetwork.coverWorkLimit)
  }
}

internal import MaillageGraph

/// The result of a sweep of which parts may be estimates.
struct Estimated<Result: Sendable>: Sendable {
  let result: Result
  /// How the measures that are read from it were estimated, by id.
  let measures: [String: MeasureEstimate]
}

/// What is to be estimated.
struct EstimateRequest: Sendable {
  let approximation: Approximation
  /// The ids of the measures that are wanted.
  let ids: Set<String>
  let parallelism: Parallelism
}

extension Sweeps {
  /// Betweenness from sampled pairs.
  @Sendable static func estimateBetweenness(
    of network: TwoModeNetwork, _ request: EstimateRequest
  ) -> Estimated<NodeScores> {
    let estimate = network.estimatedBetweenness(
      within: request.approximation.epsilon, seed: request.approximation.seed,
      parallelism: request.parallelism)
    let maximum = network.betweennessMaximum
    func share(_ maximum: Double) -> Double { maximum > 0 ? estimate.bound / maximum : 0 }
    // A lead is a difference of two values, added up over the nodes of the mode.
    func lead(_ maximum: Double, _ nodes: Int) -> Double {
      nodes > 1 ? min(1, 2 * share(maximum) * Double(nodes) / Double(nodes - 1)) : 0
    }
    let bounds = [
      "betweenness": estimate.bound,
      "betweenness_centrality": max(share(maximum.organisations), share(maximum.platforms)),
      "betweenness_centralisation_organisations": lead(
        maximum.organisations, network.organisations.count),
      "betweenness_centralisation_platforms": lead(maximum.platforms, network.platforms.count),
    ]
    return Estimated(
      result: estimate.values,
      measures: bounds.mapValues { MeasureEstimate(samples: estimate.samples, bound: $0) })
  }

  /// Distances from sampled sources; those of few steps only where they are wanted.
  @Sendable static func estimateDistances(
    in network: TwoModeNetwork, _ request: EstimateRequest
  ) -> Estimated<Distances> {
    let reachIDs = [
      "reach_organisations_2", "reach_platforms_3", "reach_platforms_2", "reach_organisations_3",
    ]
    let estimate = network.estimatedDistances(
      within: request.approximation.epsilon,
      withReach: !request.ids.isDisjoint(with: reachIDs), seed: request.approximation.seed,
      parallelism: request.parallelism)
    let bounds = estimate.bounds
    var measures = [
      "farness": bounds.farness, "closeness_centrality": bounds.closenessCentrality,
      "harmonic": bounds.harmonic, "harmonic_centrality": bounds.harmonicCentrality,
      "mean_distance": bounds.meanDistance, "global_efficiency": bounds.globalEfficiency,
      "distance_fragmentation": bounds.globalEfficiency,
    ].mapValues { MeasureEstimate(samples: estimate.samples, bound: $0) }
    measures["diameter"] = MeasureEstimate(samples: 0, bound: 0)
    for id in reachIDs {
      measures[id] = MeasureEstimate(samples: estimate.reachSamples, bound: bounds.reach)
    }
    return Estimated(result: estimate.values, measures: measures)
  }
}

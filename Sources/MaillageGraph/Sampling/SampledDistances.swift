/// What distances say, from searches of some sources, and how far off that can be.
public struct DistanceEstimate: Sendable {
  /// How far off values may be, the largest over all nodes; 0 where they are exact.
  public struct Bounds: Sendable {
    /// Farness, in steps.
    public var farness = 0.0
    /// Closeness centrality.
    public var closenessCentrality = 0.0
    /// Harmonic sums.
    public var harmonic = 0.0
    /// Harmonic centrality.
    public var harmonicCentrality = 0.0
    /// Shares of nodes two or three steps away.
    public var reach = 0.0
    /// The mean distance, in steps.
    public var meanDistance = 0.0
    /// Global efficiency, and what is left of 1.
    public var globalEfficiency = 0.0
  }

  /// Farness, harmonic sums and what follows from them.
  ///
  /// The diameter is exact, or NaN where finding it would cost too much. Eccentricities are NaN
  /// unless all is exact: no sample bounds them. So are the counts two and three steps away, where
  /// they were not asked for.
  public let values: Distances
  /// How many sources were drawn; 0 where the values are exact.
  public let samples: Int
  /// How many were drawn for the counts two and three steps away; 0 where these are exact.
  public let reachSamples: Int
  /// How far off a value may be.
  public let bounds: Bounds
}

/// Columns of what distances add up to, by vertex.
struct EstimatedSums {
  var farness: ContiguousArray<Double>
  var harmonic: ContiguousArray<Double>
  var reachedOfOwnMode: ContiguousArray<Double>
  var reachedOfOtherMode: ContiguousArray<Double>
  var atTwoSteps: ContiguousArray<Double>
  var atThreeSteps: ContiguousArray<Double>
  var diameter = Double.nan

  init(vertexCount: Int) {
    farness = .init(repeating: 0, count: vertexCount)
    harmonic = farness
    reachedOfOwnMode = farness
    reachedOfOtherMode = farness
    atTwoSteps = .init(repeating: .nan, count: vertexCount)
    atThreeSteps = atTwoSteps
  }
}

extension TwoModeNetwork {
  /// Farness, harmonic sums and what follows from them, from searches of a sample of sources.
  ///
  /// **Guarantee.** With a probability of at least 95 %, for all nodes at once, in a component of *a*
  /// nodes and diameter *D*: farness is within *ε* *D* *a*, the harmonic sum within *ε* *a*. With the
  /// same probability, where `withReach`: every share of nodes two or three steps away is within *ε*.
  /// The probability is over the seed, and holds for every network. `bounds` says what follows.
  /// Where *D* is not known, the bound on it by twice an eccentricity takes its place.
  ///
  /// Sources are drawn from each mode of each large component apart, so that distances of one parity
  /// are averaged at a time; small components are searched from every node. How many are drawn
  /// follows from a trial drawn apart, which bounds the variance; see `SampleSize`. Where searching
  /// from every node costs no more, all values are exact.
  ///
  /// - Parameters:
  ///   - epsilon: the error *ε*, above 0 and below 1.
  ///   - withReach: whether nodes two and three steps away are counted too, which may take many
  ///     more sources.
  ///   - seed: equal seeds give equal values.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(*k* *e* *D* / 512) time for *k* = O(log *n* (*v* / *ε*² + 1 / *ε*)) sources,
  ///   where the distances from a node vary by at most *v* *D*²; 104 *n* bytes for each thread.
  /// - Reference: D. Eppstein and J. Wang, "Fast approximation of centrality", Journal of Graph
  ///   Algorithms and Applications 8 (2004), doi:10.7155/jgaa.00081, with the variance in the
  ///   bound.
  public func estimatedDistances(
    within epsilon: Double, withReach: Bool = true, seed: UInt64 = 1,
    parallelism: Parallelism = .automatic
  ) -> DistanceEstimate {
    precondition(epsilon > 0 && epsilon < 1, "an error is above 0 and below 1")
    let components = ComponentRows(adjacency)
    func exact() -> DistanceEstimate {
      DistanceEstimate(
        values: distances(parallelism: parallelism), samples: 0, reachSamples: 0, bounds: .init())
    }
    guard SourceSample.mayPay(components, for: epsilon) else { return exact() }
    let (within, diameter) = components.diameter(
      of: adjacency, batchLimit: max(4, adjacency.vertexCount / 4096))
    func sample(mostSteps: Int, seed: UInt64) -> SourceSample {
      SourceSample(
        adjacency, components: components, within: within, mostSteps: mostSteps, seed: seed,
        parallelism: parallelism)
    }
    var far = sample(mostSteps: .max, seed: seed)
    guard far.setSizes(epsilon, [.distance, .reciprocal]) else { return exact() }
    var sums = EstimatedSums(vertexCount: adjacency.vertexCount)
    if let diameter { sums.diameter = diameter > 0 ? Double(diameter) : .nan }
    let drawn = far.draw()
    let scales = (far.scales(areOrganisations: true), far.scales(areOrganisations: false))
    for vertex in 0..<adjacency.vertexCount {
      let component = Int(components.labels[vertex])
      let (one, other) = (drawn.organisations[vertex], drawn.platforms[vertex])
      sums.farness[vertex] =
        Double(one.distance) * scales.0[component] + Double(other.distance) * scales.1[component]
      sums.harmonic[vertex] =
        Double(adjacency.degree(of: vertex)) + one.reciprocal * scales.0[component]
        + other.reciprocal * scales.1[component]
      let organisations = components.middle[component] - components.start[component]
      let platforms = components.start[component + 1] - components.middle[component]
      let isOrganisation = vertex < adjacency.organisationCount
      sums.reachedOfOwnMode[vertex] = Double(isOrganisation ? organisations : platforms) - 1
      sums.reachedOfOtherMode[vertex] = Double(isOrganisation ? platforms : organisations)
    }
    var bounds = DistanceEstimate.Bounds()
    var reachSamples = 0
    if withReach {
      var near = sample(mostSteps: 3, seed: seed &+ 1)
      let fewer = min(adjacency.organisationCount, adjacency.platformCount)
      if near.setSizes(epsilon, [.nearness(fewer)]) { bounds.reach = epsilon }
      reachSamples = near.sampleCount
      let drawn = near.draw()
      let scales = (near.scales(areOrganisations: true), near.scales(areOrganisations: false))
      for vertex in 0..<adjacency.vertexCount {
        let component = Int(components.labels[vertex])
        let fromOrganisations = Double(drawn.organisations[vertex].near) * scales.0[component]
        let fromPlatforms = Double(drawn.platforms[vertex].near) * scales.1[component]
        let isOrganisation = vertex < adjacency.organisationCount
        sums.atTwoSteps[vertex] = isOrganisation ? fromOrganisations : fromPlatforms
        sums.atThreeSteps[vertex] = isOrganisation ? fromPlatforms : fromOrganisations
      }
    }
    addBounds(of: far, epsilon, sums, to: &bounds)
    return DistanceEstimate(
      values: Distances(sums, of: adjacency), samples: far.sampleCount, reachSamples: reachSamples,
      bounds: bounds)
  }

  /// What the errors of means over sources mean for the measures.
  private func addBounds(
    of sample: SourceSample, _ epsilon: Double, _ sums: EstimatedSums,
    to bounds: inout DistanceEstimate.Bounds
  ) {
    let components = sample.components
    let sampled = zip(
      sample.sampledSizes(areOrganisations: true), sample.sampledSizes(areOrganisations: false)
    ).map { Double($0 + $1) }
    let farness = sampled.indices.map { epsilon * sampled[$0] * Double(sample.within[$0]) }
    bounds.farness = farness.max() ?? 0
    bounds.harmonic = epsilon * (sampled.max() ?? 0)
    let (n, m) = (Double(organisations.count), Double(platforms.count))
    bounds.harmonicCentrality = bounds.harmonic / min(m + (n - 1) / 2, n + (m - 1) / 2)
    var pairs = 0.0
    for component in sampled.indices {
      let size = Double(components.size(of: component))
      pairs += size * (size - 1)
      bounds.meanDistance += size * farness[component]
      bounds.globalEfficiency += size * epsilon * sampled[component]
    }
    bounds.meanDistance /= pairs
    bounds.globalEfficiency /= (n + m) * (n + m - 1)
    for vertex in sums.farness.indices {
      let error = farness[Int(components.labels[vertex])]
      if error == 0 { continue }
      // Farness lies between these, so its reciprocal lies between theirs.
      let own = sums.reachedOfOwnMode[vertex]
      let other = sums.reachedOfOtherMode[vertex]
      let ideal = other + 2 * own
      let least = max(ideal, sums.farness[vertex] - error)
      let share = (own + other) / (n + m - 1)
      let estimate = ideal / sums.farness[vertex]
      let span = max(ideal / least - estimate, estimate - ideal / (sums.farness[vertex] + error))
      bounds.closenessCentrality = max(bounds.closenessCentrality, span * share)
    }
  }
}

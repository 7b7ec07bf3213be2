extension TwoModeNetwork {
  /// How often each node stands between two others: over all unordered pairs of other nodes of
  /// either mode, the share of their shortest paths that pass through it, added up.
  ///
  /// ```
  /// A ── P1 ── B ── P2      P1 stands between A and B, A and P2:   betweenness 2
  /// ```
  ///
  /// End points do not count; ties count one step each, whatever their weight. Numbers of shortest
  /// paths are counted in `Double`, exactly up to 2⁵³ and to 16 digits beyond.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(*n* *e*) time for *n* nodes and *e* memberships; O(*n*) space for each thread.
  /// - Reference: L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry
  ///   40 (1977), doi:10.2307/3033543; U. Brandes, "A faster algorithm for betweenness centrality",
  ///   Journal of Mathematical Sociology 25 (2001), doi:10.1080/0022250X.2001.9990249.
  public func betweenness(parallelism: Parallelism = .automatic) -> NodeScores {
    NodeScores(betweennessSums(of: adjacency, parallelism: parallelism), of: adjacency)
  }

  /// Betweenness as a share of the largest that a node of its mode can have in a two-mode network
  /// of these sizes; see `betweennessMaximum`.
  ///
  /// - Parameter raw: betweenness, if it is known already.
  /// - **Undefined** (NaN) where the largest is 0.
  public func betweennessCentrality(
    _ raw: NodeScores? = nil, parallelism: Parallelism = .automatic
  ) -> NodeScores {
    let raw = raw ?? betweenness(parallelism: parallelism)
    let (organisations, platforms) = betweennessMaximum
    return raw.mapped(
      organisations: { organisations > 0 ? $0 / organisations : .nan },
      platforms: { platforms > 0 ? $0 / platforms : .nan })
  }

  /// The largest betweenness of an organisation and of a platform in any two-mode network with as
  /// many organisations and platforms as this one.
  ///
  /// The organisation sits on all *m* platforms and the other *n* − 1 organisations hang on them as
  /// evenly as can be; with *s* = ⌊(*n* − 1) / *m*⌋ and *t* = (*n* − 1) mod *m* it has
  /// ½ (*m*² (*s* + 1)² + *m* (*s* + 1) (2*t* − *s* − 1) − *t* (2*s* − *t* + 3)). For a platform the
  /// modes change places. The shorter 2 (*n* − 1) (*m* − 1) of 1997 can be passed.
  ///
  /// - Reference: S. P. Borgatti and D. S. Halgin, "Analyzing affiliation networks" (2011), in The
  ///   SAGE Handbook of Social Network Analysis, doi:10.4135/9781446294413.n28.
  public var betweennessMaximum: (organisations: Double, platforms: Double) {
    func maximum(own: Int, other: Int) -> Double {
      guard own > 0, other > 0 else { return 0 }
      let m = Double(other)
      let s = Double((own - 1) / other)
      let t = Double((own - 1) % other)
      return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
    }
    return (
      maximum(own: organisations.count, other: platforms.count),
      maximum(own: platforms.count, other: organisations.count)
    )
  }
}

/// The working memory of one worker; between sources every distance is -1.
private struct PathScratch: ~Copyable {
  var queue: ContiguousArray<Int32>
  var distance: ContiguousArray<Int32>
  var pathCount: ContiguousArray<Double>
  var dependency: ContiguousArray<Double>

  init(vertexCount: Int) {
    queue = .init(repeating: 0, count: vertexCount)
    distance = .init(repeating: -1, count: vertexCount)
    pathCount = .init(repeating: 0, count: vertexCount)
    dependency = .init(repeating: 0, count: vertexCount)
  }
}

/// Betweenness of every vertex.
func betweennessSums(of adjacency: Adjacency, parallelism: Parallelism) -> ContiguousArray<Double> {
  let vertexCount = adjacency.vertexCount
  return FixedBlocks(itemCount: vertexCount).fold(
    into: ContiguousArray(repeating: 0.0, count: vertexCount), parallelism: parallelism,
    makeScratch: { PathScratch(vertexCount: vertexCount) },
    work: { sources, scratch in
      var sums = ContiguousArray(repeating: 0.0, count: vertexCount)
      for source in sources {
        addDependencies(
          of: source, in: adjacency, queue: &scratch.queue, distance: &scratch.distance,
          pathCount: &scratch.pathCount, dependency: &scratch.dependency, to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      for vertex in total.indices { total[vertex] += sums[vertex] }
    })
}

/// Adds half the dependency of one source on every vertex (each pair is met from both its ends).
///
/// In the paper's letters: `pathCount` is σ, `dependency` is δ, `queue` is S.
private func addDependencies(
  of source: Int, in adjacency: Adjacency, queue: inout ContiguousArray<Int32>,
  distance: inout ContiguousArray<Int32>, pathCount: inout ContiguousArray<Double>,
  dependency: inout ContiguousArray<Double>, to sums: inout ContiguousArray<Double>
) {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var queue = queue.mutableSpan
  var distance = distance.mutableSpan
  var pathCount = pathCount.mutableSpan
  var dependency = dependency.mutableSpan
  var sums = sums.mutableSpan
  queue[0] = Int32(source)
  distance[source] = 0
  pathCount[source] = 1
  dependency[source] = 0
  var head = 0
  var tail = 1
  while head < tail {
    let vertex = Int(queue[head])
    head += 1
    let next = distance[vertex] + 1
    let paths = pathCount[vertex]
    for position in offsets[vertex]..<offsets[vertex + 1] {
      let target = Int(targets[position])
      if distance[target] < 0 {
        distance[target] = next
        pathCount[target] = paths
        dependency[target] = 0
        queue[tail] = Int32(target)
        tail += 1
      } else if distance[target] == next {
        pathCount[target] += paths
      }
    }
  }
  while tail > 1 {
    tail -= 1
    let vertex = Int(queue[tail])
    let before = distance[vertex] - 1
    let share = (1 + dependency[vertex]) / pathCount[vertex]
    for position in offsets[vertex]..<offsets[vertex + 1] {
      let target = Int(targets[position])
      if distance[target] == before { dependency[target] += pathCount[target] * share }
    }
    sums[vertex] += dependency[vertex] / 2
    distance[vertex] = -1
  }
  distance[source] = -1
}

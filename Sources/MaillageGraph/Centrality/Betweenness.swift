extension TwoModeNetwork {
  /// How often each node stands between two others: over all unordered pairs of other nodes of
  /// either mode, the share of their shortest paths that pass through it, added up.
  ///
  /// ```
  /// A ── P1 ── B ── P2      P1 stands between A and B, A and P2:   betweenness 2
  /// ```
  ///
  /// End points do not count; ties count one step each, whatever their weight. Numbers of shortest
  /// paths are counted in `Double`: exactly up to 2⁵³, to 16 digits beyond, and not beyond 10³⁰⁸.
  ///
  /// Hanging trees are folded and nodes with the same neighbours merged first, which loses nothing.
  /// What remains is searched from eight sources at once, near ones together. Each step of a search
  /// goes from the front to its neighbours, or, where that passes fewer ties, from what is not met
  /// yet back to the front; on the way back only classes that are handed something look.
  /// Small networks go the same way with less bookkeeping; see `SmallBetweenness`.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(*n* *e*) time for *n* classes and *e* ties between them that remain after
  ///   folding; O(*n*) space for each thread, about 300 bytes a class, and O(*n* *l*) where distances
  ///   from near sources differ by *l*.
  /// - Reference: L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry
  ///   40 (1977), doi:10.2307/3033543; U. Brandes, "A faster algorithm for betweenness centrality",
  ///   Journal of Mathematical Sociology 25 (2001), doi:10.1080/0022250X.2001.9990249; A. E.
  ///   Sarıyüce, E. Saule, K. Kaya and Ü. V. Çatalyürek, "Shattering and compressing networks for
  ///   betweenness centrality", SDM (2013), doi:10.1137/1.9781611972832.76.
  public func betweenness(parallelism: Parallelism = .automatic) -> NodeScores {
    // Both ways are the same to 15 digits; which one is taken depends on the network alone.
    if let values = SmallBetweenness.values(of: adjacency) {
      return NodeScores(values, of: adjacency)
    }
    return foldedBetweenness(parallelism: parallelism)
  }

  /// Betweenness by a way that large networks need.
  func foldedBetweenness(parallelism: Parallelism) -> NodeScores {
    let folded = FoldedNetwork(adjacency)
    return NodeScores(
      folded.spread(dependencySums(of: folded, parallelism: parallelism)), of: adjacency)
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

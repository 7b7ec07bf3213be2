extension TwoModeNetwork {
  /// How much a node's ties hang together, so that the node depends on what holds them together.
  ///
  /// For a node *i* with neighbours *N(i)* and degree *d(i)*, with *j* over the other nodes of its
  /// own mode:
  ///
  /// ```
  /// c(i) = Σ   ( 1/d(i)  +      Σ         Σ           1      1     1   )²
  ///       a∈N(i)          b∈N(i), b≠a  j≠i, j∈N(a)∩N(b)  ──── · ──── · ────
  ///                                                   d(i)   d(b)  d(j)
  /// ```
  ///
  /// It is 1/*d(i)* where no two neighbours share another node, and grows with each one they share.
  /// Weights are left out. The two-mode constraint of Burchard and Cornwell (2018,
  /// doi:10.1016/j.socnet.2018.04.001), about contacts of the node's own mode, is another measure.
  ///
  /// - **Undefined** (NaN) for a node without ties.
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *d*²) time over the degrees of all nodes; O(*n*) space for each thread.
  /// - Reference: J. Hollway, J.-F. Morin and J. Pauwelyn, "Structural conditions for novelty: the
  ///   introduction of new environmental clauses to the trade regime complex", International
  ///   Environmental Agreements 20 (2020), doi:10.1007/s10784-019-09464-5; after R. S. Burt,
  ///   "Structural holes" (1992).
  public func twoModeConstraint(parallelism: Parallelism = .automatic) -> NodeScores {
    let adjacency = adjacency
    let constraints = FixedBlocks(itemCount: adjacency.vertexCount).fold(
      into: ContiguousArray<Double>(), parallelism: parallelism,
      makeScratch: { HandedOn(vertexCount: adjacency.vertexCount) },
      work: { vertices, scratch in
        ContiguousArray(
          vertices.map { constraint(of: $0, in: adjacency, handed: &scratch.handed) })
      },
      combine: { $0 += $1 })
    return NodeScores(constraints, of: adjacency)
  }
}

/// The working memory of one worker; between vertices every share is 0.
private struct HandedOn: ~Copyable {
  var handed: ContiguousArray<Double>

  init(vertexCount: Int) { handed = .init(repeating: 0, count: vertexCount) }
}

private func constraint(
  of vertex: Int, in adjacency: Adjacency, handed: inout ContiguousArray<Double>
) -> Double {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var handed = handed.mutableSpan
  let own = offsets[vertex]..<offsets[vertex + 1]
  if own.isEmpty { return .nan }
  // What all neighbours hand on to each node; a neighbour's own part is taken off again below.
  for position in own {
    let neighbour = Int(targets[position])
    let row = offsets[neighbour]..<offsets[neighbour + 1]
    let share = 1 / Double(row.count)
    for inner in row { handed[Int(targets[inner])] += share }
  }
  var sum = 0.0
  for position in own {
    let neighbour = Int(targets[position])
    let row = offsets[neighbour]..<offsets[neighbour + 1]
    let share = 1 / Double(row.count)
    var held = 1.0
    for inner in row {
      let other = Int(targets[inner])
      if other == vertex { continue }
      held += (handed[other] - share) / Double(offsets[other + 1] - offsets[other])
    }
    held /= Double(own.count)
    sum += held * held
  }
  for position in own {
    let neighbour = Int(targets[position])
    for inner in offsets[neighbour]..<offsets[neighbour + 1] { handed[Int(targets[inner])] = 0 }
  }
  return sum
}

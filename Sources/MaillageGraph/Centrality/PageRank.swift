extension TwoModeNetwork {
  /// The share of time that a walker spends on each node: at each step on to a neighbour chosen
  /// evenly, or, with probability 0.15 and from nodes without ties, to any node of the network.
  ///
  /// The shares sum to 1 over both modes, isolates included. Up to that scale they are
  /// *u* = *D* *h* with (*D* − 0.85 *A*) *h* = 1, *D* being the degrees (1 for isolates) and *A* the
  /// ties: where a walker starts anew changes the scale alone. The equations of the larger mode are
  /// put into those of the smaller, which leaves a positive definite system with all eigenvalues
  /// between 1 − 0.85² and 1 once divided by the degrees; conjugate gradients solve it to a mean
  /// residual of 10⁻¹⁴ of a node's even share.
  ///
  /// - Complexity: O(*k* *e*) time for *k* rounds (under 30) and *e* memberships; O(*n*) space.
  /// - Reference: S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search
  ///   engine", Computer Networks 30 (1998), doi:10.1016/S0169-7552(98)00110-X; M. R. Hestenes and
  ///   E. Stiefel, "Methods of conjugate gradients for solving linear systems", Journal of Research
  ///   of the National Bureau of Standards 49 (1952), doi:10.6028/jres.049.044.
  public var pageRank: NodeScores {
    let walk = Walk(adjacency)
    let handed = walk.handed()
    var shares = ContiguousArray(repeating: 1.0, count: adjacency.vertexCount)
    for vertex in walk.larger {
      shares[vertex] += Walk.goesOn * walk.sum(of: handed.span, nextTo: vertex)
    }
    for (node, vertex) in walk.smaller.enumerated() {
      shares[vertex] = handed[node] * walk.degrees[node]
    }
    let total = shares.reduce(0, +)
    return NodeScores(shares.map { $0 / total }, of: adjacency)
  }
}

/// The equations of a walk, for what each node of the smaller mode hands to each neighbour.
private struct Walk {
  /// The probability of going on to a neighbour.
  static let goesOn = 0.85

  /// The vertices of the mode with more nodes, whose equations are put into the others.
  let larger: Range<Int>
  /// The vertices of the mode with fewer nodes, numbered from 0 here.
  let smaller: Range<Int>
  /// The degrees of the smaller mode, 1 for isolates.
  let degrees: ContiguousArray<Double>
  private let adjacency: Adjacency

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    let organisations = 0..<adjacency.organisationCount
    let platforms = adjacency.organisationCount..<adjacency.vertexCount
    let hasFewPlatforms = platforms.count <= organisations.count
    larger = hasFewPlatforms ? organisations : platforms
    smaller = hasFewPlatforms ? platforms : organisations
    degrees = ContiguousArray(smaller.map { Double(max(1, adjacency.degree(of: $0))) })
  }

  /// The sum of the values of the neighbours of a node of the larger mode.
  @inline(__always)
  func sum(of values: Span<Double>, nextTo vertex: Int) -> Double {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var sum = 0.0
    for position in offsets[vertex]..<offsets[vertex + 1] {
      sum += values[Int(targets[position]) - smaller.lowerBound]
    }
    return sum
  }

  /// Solves by conjugate gradients, with residuals divided by degrees.
  func handed() -> ContiguousArray<Double> {
    let count = degrees.count
    var solution = ContiguousArray(repeating: 0.0, count: count)
    // A node is handed 1, and 0.85 of what 1 gives its neighbours.
    var residual = ContiguousArray(repeating: 1.0, count: count)
    hand(Self.goesOn, to: &residual)
    var direction = ContiguousArray(repeating: 0.0, count: count)
    var product = direction
    var size = Double.infinity
    let enough = 1e-14 * Double(adjacency.vertexCount)
    // Without rounding 30 rounds would do.
    for _ in 0..<100 where residual.reduce(0, { $0 + abs($1) }) > enough {
      var nextSize = 0.0
      for node in 0..<count { nextSize += residual[node] * residual[node] / degrees[node] }
      for node in 0..<count {
        direction[node] = residual[node] / degrees[node] + nextSize / size * direction[node]
        product[node] = degrees[node] * direction[node]
      }
      size = nextSize
      hand(-Self.goesOn * Self.goesOn, of: direction, to: &product)
      var slope = 0.0
      for node in 0..<count { slope += direction[node] * product[node] }
      for node in 0..<count {
        solution[node] += size / slope * direction[node]
        residual[node] -= size / slope * product[node]
      }
    }
    return solution
  }

  /// Adds a share of what each node of the larger mode has, 1 or the sum of the values next to it,
  /// to its neighbours in even parts.
  private func hand(
    _ share: Double, of values: ContiguousArray<Double>? = nil,
    to sums: inout ContiguousArray<Double>
  ) {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var sums = sums.mutableSpan
    for vertex in larger where offsets[vertex] < offsets[vertex + 1] {
      let has = values.map { sum(of: $0.span, nextTo: vertex) } ?? 1
      let part = share * has / Double(offsets[vertex + 1] - offsets[vertex])
      for position in offsets[vertex]..<offsets[vertex + 1] {
        sums[Int(targets[position]) - smaller.lowerBound] += part
      }
    }
  }
}

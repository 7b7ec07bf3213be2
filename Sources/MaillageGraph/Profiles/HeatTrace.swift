/// The heat trace of a network: how much of the heat put on the nodes is still there after a while.
///
/// h(*t*) = Σ exp(−*t* *λ*) over the eigenvalues *λ* of the normalised Laplacian, at 250 times from
/// 0.01 to 100, evenly spaced by their logarithms. Short times show what is close, long times the
/// whole.
///
/// The eigenvalues of a two-mode network are 1 ± *σ* for the singular values *σ* of its normalised
/// matrix of memberships, 1 for what one mode has more than the other, and 0 for each isolate: only a
/// matrix of the size of the smaller mode is diagonalised.
///
/// - Reference: A. Tsitsulin, D. Mottin, P. Karras, A. Bronstein and E. Müller, "NetLSD: hearing the
///   shape of a graph", KDD 2018, doi:10.1145/3219819.3219991.
public struct HeatTrace: Sendable, Equatable {
  /// h(*t*) at each of ``times``.
  public let values: ContiguousArray<Double>
  /// How many nodes there are.
  public let nodeCount: Int

  /// The times, ascending: 10 to the power of −2 … 2.
  public static let times: ContiguousArray<Double> = ContiguousArray(
    (0..<250).map { step in
      ElementaryFunctions.exponential(2.302585092994045684 * (-2 + 4 * Double(step) / 249))
    })

  /// The distance of the heat traces: the root of the sum of squared differences over ``times``.
  ///
  /// At least 0; it grows with size, so that a large network is far from every small one.
  ///
  /// - **Undefined** (NaN) where either network has no nodes.
  public func distance(to other: HeatTrace) -> Double {
    distance(to: other, scales: (1, 1))
  }

  /// The same of heat traces divided by the number of nodes, which takes size out.
  ///
  /// - **Undefined** (NaN) where either network has no nodes.
  public func distancePerNode(to other: HeatTrace) -> Double {
    distance(to: other, scales: (1 / Double(nodeCount), 1 / Double(other.nodeCount)))
  }

  private func distance(to other: HeatTrace, scales: (Double, Double)) -> Double {
    guard nodeCount > 0, other.nodeCount > 0 else { return .nan }
    let (ours, theirs) = (values.span, other.values.span)
    var sum = 0.0
    for step in 0..<ours.count {
      let difference = ours[step] * scales.0 - theirs[step] * scales.1
      sum += difference * difference
    }
    return sum.squareRoot()
  }
}

extension TwoModeNetwork {
  /// The heat trace of the network; weights and links between platforms are left out.
  ///
  /// - Complexity: O(*e* *k* + *k*³) time and O(*k*²) space for *e* memberships and *k* nodes of the
  ///   smaller mode.
  public var heatTrace: HeatTrace {
    let border = adjacency.organisationCount
    let sides = (0..<border, border..<adjacency.vertexCount)
    let (small, large) = sides.0.count <= sides.1.count ? sides : (sides.1, sides.0)
    let tied = (
      small: small.count { adjacency.degree(of: $0) > 0 },
      large: large.count { adjacency.degree(of: $0) > 0 }
    )
    let isolates = adjacency.vertexCount - tied.small - tied.large
    let singular = singularValues(small: small, tied: tied.small)
    // What the larger mode has more than the smaller one has eigenvalue 1. Where fewer of its nodes
    // have ties, that many singular values are 0 and have been counted twice. Isolates have 0.
    let ones = Double(tied.large - tied.small)
    let values = HeatTrace.times.map { time in
      var sum = 0.0
      for value in singular {
        sum +=
          ElementaryFunctions.exponential(-time * (1 - value))
          + ElementaryFunctions.exponential(-time * (1 + value))
      }
      return sum + ones * ElementaryFunctions.exponential(-time) + Double(isolates)
    }
    return HeatTrace(values: ContiguousArray(values), nodeCount: adjacency.vertexCount)
  }

  /// The singular values of the normalised matrix of memberships, as many as the smaller mode has
  /// nodes with ties, or the larger one where it has fewer of them; ascending.
  private func singularValues(small: Range<Int>, tied: Int) -> [Double] {
    let vertices = small.filter { adjacency.degree(of: $0) > 0 }
    var rowOf = ContiguousArray<Int32>(repeating: -1, count: adjacency.vertexCount)
    for (row, vertex) in vertices.enumerated() { rowOf[vertex] = Int32(truncatingIfNeeded: row) }
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    // Gram matrix: over the nodes of the other mode that two rows share, 1 / (its degree), divided by
    // the root of the degrees of both.
    var gram = ContiguousArray(repeating: 0.0, count: tied * tied)
    let roots = vertices.map { Double(adjacency.degree(of: $0)).squareRoot() }
    for (row, vertex) in vertices.enumerated() {
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let shared = Int(targets[position])
        let members = offsets[shared]..<offsets[shared + 1]
        let share = 1 / Double(members.count)
        for other in members { gram[row * tied + Int(rowOf[Int(targets[other])])] += share }
      }
    }
    for row in 0..<tied {
      for column in 0..<tied { gram[row * tied + column] /= roots[row] * roots[column] }
    }
    return SymmetricEigen(gram, count: tied).values.map { min(1, max(0, $0)).squareRoot() }.sorted()
  }
}

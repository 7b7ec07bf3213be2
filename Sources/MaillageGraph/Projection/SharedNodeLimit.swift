/// What a projection left out because too many nodes share it.
public struct LeftOutHubs<Side: NodeSide>: Sendable, Equatable {
  /// The nodes of the other mode that were left out, in the order of their ids.
  public let nodes: [NodeID<Side.Opposite>]
  /// The memberships they have.
  public let memberships: Int
  /// The meetings that take place in them: *d*(*d* − 1)/2 in a node of degree *d*.
  public let meetings: Int
}

extension TwoModeNetwork {
  /// The most members that a shared node may have for a projection to be sure of not exceeding a
  /// number of ties: with it as `largestShared`, there are no more meetings than that.
  ///
  /// - Complexity: O(*n*) time.
  public func largestShared<Side>(of mode: ProjectedMode<Side>, forTies ties: Int) -> Int {
    let middles = mode.middles(in: adjacency)
    var nodes = ContiguousArray(repeating: 0, count: mode.vertices(in: adjacency).count + 1)
    for middle in middles { nodes[adjacency.degree(of: middle)] += 1 }
    var meetings = 0
    for (degree, count) in nodes.enumerated() {
      meetings += count * (degree * (degree - 1) / 2)
      if meetings > ties { return degree - 1 }
    }
    return nodes.count - 1
  }

  /// The ties on which a projection rests, without those of nodes that too many share.
  func ties<Side>(
    for mode: ProjectedMode<Side>, largestShared: Int?
  ) -> (adjacency: Adjacency, leftOut: LeftOutHubs<Side>) {
    let middles = mode.middles(in: adjacency)
    let hubs = largestShared.map { most in
      middles.filter { adjacency.degree(of: $0) > most }
    }
    let degrees = (hubs ?? []).map { adjacency.degree(of: $0) }
    let leftOut = LeftOutHubs<Side>(
      nodes: (hubs ?? []).map { NodeID($0 - middles.lowerBound) },
      memberships: degrees.reduce(0, +),
      meetings: degrees.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    return (leftOut.nodes.isEmpty ? adjacency : adjacency.without(hubs ?? []), leftOut)
  }
}

extension Adjacency {
  /// The same vertices without the ties of some.
  ///
  /// - Complexity: O(*n* + *e*) time.
  fileprivate func without(_ isolated: [Int]) -> Adjacency {
    var isKept = ContiguousArray(repeating: true, count: vertexCount)
    for vertex in isolated { isKept[vertex] = false }
    var offsets: ContiguousArray<Int> = [0]
    offsets.reserveCapacity(vertexCount + 1)
    var targets: ContiguousArray<Int32> = []
    targets.reserveCapacity(self.targets.count)
    var weights: ContiguousArray<Double> = []
    weights.reserveCapacity(self.targets.count)
    for vertex in 0..<vertexCount {
      if isKept[vertex] {
        for position in self.offsets[vertex]..<self.offsets[vertex + 1]
        where isKept[Int(self.targets[position])] {
          targets.append(self.targets[position])
          weights.append(self.weights[position])
        }
      }
      offsets.append(targets.count)
    }
    return Adjacency(
      organisationCount: organisationCount, platformCount: platformCount, offsets: offsets,
      targets: targets, weights: weights)
  }
}

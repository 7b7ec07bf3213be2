internal import MaillageGraph

/// The sweeps of what neighbours and contacts have to do with one another.
extension Sweeps {
  static let redundancy = Sweep(id: "redundancy", cost: twoStepCost) { network, parallelism in
    network.redundancy(parallelism: parallelism)
  }
  static let constraint = Sweep(id: "constraint", cost: twoStepCost) { network, parallelism in
    network.twoModeConstraint(parallelism: parallelism)
  }
  static let contactTriads = Sweep(id: "contact_triads", cost: triadCost) { network, parallelism in
    network.contactTriads(parallelism: parallelism)
  }

  /// Three walks along all paths of two ties.
  @Sendable private static func twoStepCost(_ network: TwoModeNetwork) -> Double {
    var cost = 20 * Double(network.adjacency.vertexCount + network.membershipCount)
    for vertex in 0..<network.adjacency.vertexCount {
      let degree = Double(network.adjacency.degree(of: vertex))
      cost += 3 * degree * degree
    }
    return cost
  }

  /// A step reads two counts and writes two at random places.
  @Sendable private static func triadCost(_ network: TwoModeNetwork) -> Double {
    20 * Double(network.adjacency.vertexCount + network.membershipCount)
      + 3 * network.contactTriadSteps
  }
}

internal import MaillageGraph

/// The sweeps of eigenvalues.
extension Sweeps {
  static let leadingVectors = Sweep(id: "leading_vectors", cost: leadingCost) { network, _ in
    network.leadingSingularVectors
  }
  static let algebraicConnectivity = Sweep(
    id: "algebraic_connectivity", cost: connectivityCost
  ) { network, _ in network.algebraicConnectivity }

  private static func size(_ network: TwoModeNetwork) -> Double {
    Double(network.adjacency.vertexCount + network.membershipCount)
  }

  /// A hundred steps, each over all ties twice and over some dozens of earlier vectors.
  @Sendable private static func leadingCost(_ network: TwoModeNetwork) -> Double {
    let fewer = Double(min(network.organisations.count, network.platforms.count))
    return 100 * (4 * size(network) + 120 * fewer)
  }

  /// Some thirty steps of some three hundred rounds over all ties; none where disconnected.
  @Sendable private static func connectivityCost(_ network: TwoModeNetwork) -> Double {
    guard network.components.count == 1 else { return 20 * size(network) }
    return network.adjacency.vertexCount <= 64 ? 1000 * size(network) : 40_000 * size(network)
  }
}

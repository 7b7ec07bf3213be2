public import MaillageGraph

/// The shapes of communes, without any name: how far each two are apart by their networks alone.
///
/// Networks as `Study` cuts them; platforms of several communes are part of each.
public struct CommuneShapes: Sendable {
  /// The shape of each commune, in the order of the study.
  public let profiles: [NetworkProfile]
  /// The distances of all pairs, in the order of `Comparison.pairs`.
  public let distances: [NetworkProfile.Distance]
  /// Breadth, density and centralisation of each commune, in the order of the study.
  public let signatures: [StructuralSignature]

  /// Looks at every commune, then at every pair.
  ///
  /// - Parameters:
  ///   - profiles: the communes, in the order of the study.
  ///   - parallelism: how many threads to use; values do not depend on it.
  /// - Complexity: that of the shape of each commune, and O(*c*² *k*) for *c* communes whose
  ///   portraits have up to *k* cells.
  public init(of profiles: [CommuneProfile], parallelism: Parallelism = .automatic) {
    self.profiles = NetworkProfile.profiles(
      of: profiles.map(\.network), parallelism: parallelism)
    distances = NetworkProfile.distances(ofPairs: self.profiles, parallelism: parallelism)
    signatures = profiles.map(StructuralSignature.init(of:))
  }

  /// The pairs with what their shapes add.
  func filling(_ pairs: [CommunePair]) -> [CommunePair] {
    precondition(pairs.count == distances.count, "one distance a pair")
    var pairs = pairs
    for (place, distance) in distances.enumerated() { pairs[place].shape = distance }
    return pairs
  }
}

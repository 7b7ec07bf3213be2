public import MaillageGraph

extension NullModel {
  /// Whether a measure of the network is the same in every sample whatever the data.
  ///
  /// Its z would be 0 / 0: it says nothing.
  public func keeps(_ id: String) -> Bool {
    switch self {
    case .expectedDegrees: Self.nodeCounts.contains(id)
    case .fixedSize: Self.nodeCounts.contains(id) || Self.sizes.contains(id)
    case .fixedDegrees:
      Self.nodeCounts.contains(id) || Self.sizes.contains(id) || Self.degrees.contains(id)
    }
  }

  private static let nodeCounts: Set = ["organisations", "platforms"]
  private static let sizes: Set = [
    "memberships", "density", "mean_degree_organisations", "mean_degree_platforms",
  ]
  private static let degrees: Set = [
    "isolated_organisations", "empty_platforms", "degree_centralisation_organisations",
    "degree_centralisation_platforms",
  ]

  /// Where the model, and how it is drawn from, were described.
  public var citations: [Citation] {
    switch self {
    case .fixedDegrees: [.strona, .carstens]
    case .expectedDegrees: [.squartiniGarlaschelli, .saracco]
    case .fixedSize: [.gotelli]
    }
  }
}

/// Null models and what is read from them.
extension Citation {
  static let strona = Citation(
    "Strona, G., Nappo, D., Boccacci, F., Fattorini, S., & San-Miguel-Ayanz, J.", 2014,
    """
    A fast and unbiased procedure to randomize ecological binary matrices with fixed row and column \
    totals
    """, "Nature Communications, 5, 4114", doi: "10.1038/ncomms5114")
  static let carstens = Citation(
    "Carstens, C. J.", 2015,
    """
    Proof of uniform sampling of binary matrices with fixed row sums and column sums for the fast \
    Curveball algorithm
    """, "Physical Review E, 91(4), 042812", doi: "10.1103/PhysRevE.91.042812")
  static let squartiniGarlaschelli = Citation(
    "Squartini, T., & Garlaschelli, D.", 2011,
    "Analytical maximum-likelihood method to detect patterns in real networks",
    "New Journal of Physics, 13, 083001", doi: "10.1088/1367-2630/13/8/083001")
  static let saracco = Citation(
    "Saracco, F., Di Clemente, R., Gabrielli, A., & Squartini, T.", 2015,
    "Randomizing bipartite networks: the case of the World Trade Web",
    "Scientific Reports, 5, 10595", doi: "10.1038/srep10595")
  static let gotelli = Citation(
    "Gotelli, N. J.", 2000, "Null model analysis of species co-occurrence patterns",
    "Ecology, 81(9), 2606–2621",
    doi: "10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2")
  /// The p-value.
  static let phipsonSmyth = Citation(
    "Phipson, B., & Smyth, G. K.", 2010,
    "Permutation p-values should never be zero: calculating exact p-values when permutations are "
      + "randomly drawn",
    "Statistical Applications in Genetics and Molecular Biology, 9(1), 39",
    doi: "10.2202/1544-6115.1585")
}

/// How much of a dissimilarity is one membership in the place of another, and how much is more of them.
///
/// Replacement 2 min(*b*, *c*) / (2*a* + *b* + *c*), richness |*b* − *c*| / (2*a* + *b* + *c*); of
/// *OS* likewise with *b′* and *c′* over the same denominator. They add up to *WN* and to *OS*.
///
/// - Range: [0, 1]. Undefined (NaN) where neither commune names a membership.
/// - Reference: J. Podani and D. Schmera, "A new conceptual and methodological framework for exploring
///   and explaining pattern in presence–absence data", Oikos 120 (2011),
///   doi:10.1111/j.1600-0706.2011.19451.x; P. Legendre, "Interpreting the replacement and richness
///   difference components of beta diversity", Global Ecology and Biogeography 23 (2014),
///   doi:10.1111/geb.12207.
public struct BetaReplacement: Sendable, Hashable {
  /// The part of *WN* that replaces.
  public let wnReplacement: Double
  /// The part of *WN* that adds.
  public let wnRichness: Double
  /// The part of *OS* that replaces.
  public let osReplacement: Double
  /// The part of *OS* that adds.
  public let osRichness: Double

  /// Takes the dissimilarity of two communes apart.
  public init(_ overlap: NameOverlap, index: BetaDiversity.Index = .sorensen) {
    let (b, c) = (overlap.onlyInA, overlap.onlyInB)
    let whole = Double(index.rawValue * overlap.memberships.both + b.count + c.count)
    wnReplacement = Double(2 * min(b.count, c.count)) / whole
    wnRichness = Double(abs(b.count - c.count)) / whole
    osReplacement = Double(2 * min(b.rewired, c.rewired)) / whole
    osRichness = Double(abs(b.rewired - c.rewired)) / whole
  }
}

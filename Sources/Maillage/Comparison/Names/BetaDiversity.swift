/// How far two communes differ in who is named and in who sits where, taken apart.
///
/// With *a* memberships in both communes, *b* and *c* in one only, of which *b′* and *c′* tie nodes
/// that both communes name:
///
/// - *S*: dissimilarity of the nodes of both modes together, (*B* + *C*) / (2*A* + *B* + *C*);
/// - *WN*: dissimilarity of the memberships, (*b* + *c*) / (2*a* + *b* + *c*);
/// - *OS*: the part between nodes that both name (partners are the same, seats are not);
/// - *ST*: the part that comes from other nodes (partners or platforms are others): *WN* − *OS*.
///
/// With the common denominator (Fründ) *OS* = (*b′* + *c′*) / (2*a* + *b* + *c*); by subtraction
/// (Poisot) *OS* = (*b′* + *c′*) / (2*a* + *b′* + *c′*), the dissimilarity of the shared part taken
/// alone. Jaccard-like indices count *a* once instead of twice.
///
/// By hand: *a* = 4, *b* = 2, *c* = 3, *b′* = *c′* = 1 gives *WN* = 5/13, *OS* = 2/13 and
/// *ST* = 3/13, or *OS* = 2/10 by subtraction.
///
/// - Range: [0, 1], 0 for equal communes; *S* = *WN* = *ST* = 1 where nothing is in common.
/// - Undefined (NaN): *S* where neither commune names a node; the others where neither names a
///   membership; *OS* and *ST* by subtraction where no membership, of either, ties nodes that both
///   name.
/// - Reference: T. Poisot et al., "The dissimilarity of species interaction networks", Ecology Letters
///   15 (2012), doi:10.1111/ele.12002; J. Fründ, "Dissimilarity of species interaction networks: how
///   to partition rewiring and species turnover components", Ecosphere 12 (2021),
///   doi:10.1002/ecs2.3653.
public struct BetaDiversity: Sendable, Hashable {
  /// Dissimilarity of the nodes.
  public let s: Double
  /// Dissimilarity of the memberships.
  public let wn: Double
  /// The part of it between nodes that both communes name.
  public let os: Double
  /// The part of it that comes from nodes that only one names.
  public let st: Double

  /// How often what is in both communes counts.
  public enum Index: Int, Sendable, CaseIterable {
    /// Once.
    case jaccard = 1
    /// Twice.
    case sorensen = 2
  }

  /// How the dissimilarity of the memberships is taken apart.
  public enum Partition: Sendable, CaseIterable {
    /// Both parts over the denominator of the whole (Fründ 2021).
    case commonDenominator
    /// The shared part alone, and what remains of the whole (Poisot et al. 2012).
    case subtraction
  }

  /// Takes the dissimilarity of two communes apart.
  public init(
    _ overlap: NameOverlap, index: Index = .sorensen, partition: Partition = .commonDenominator
  ) {
    let (organisations, platforms) = (overlap.organisations, overlap.platforms)
    let nodes = NameOverlap.Counts(
      both: organisations.both + platforms.both,
      onlyInA: organisations.onlyInA + platforms.onlyInA,
      onlyInB: organisations.onlyInB + platforms.onlyInB)
    s = nodes.dissimilarity(countingBoth: index.rawValue)
    let shared = index.rawValue * overlap.memberships.both
    let apart = overlap.onlyInA.count + overlap.onlyInB.count
    let rewired = overlap.onlyInA.rewired + overlap.onlyInB.rewired
    let whole = Double(shared + apart)
    wn = Double(apart) / whole
    switch partition {
    case .commonDenominator:
      os = Double(rewired) / whole
      st = Double(apart - rewired) / whole
    case .subtraction:
      os = Double(rewired) / Double(shared + rewired)
      st = wn - os
    }
  }
}

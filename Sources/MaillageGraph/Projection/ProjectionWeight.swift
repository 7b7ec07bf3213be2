/// What the weight of a projected tie says.
///
/// For two nodes *a* and *b* of one mode, with *S* the nodes of the other mode that both are tied
/// to, *d* the number of ties of a node and *w* the weight of a membership:
///
/// | weight | formula | range |
/// | --- | --- | --- |
/// | `binary` | 1 | 1 |
/// | `count` | \|*S*\| | 1 … |
/// | `newman` | Σ over *p* in *S* of 1 / (*d*(p) − 1) | above 0 |
/// | `jaccard` | \|*S*\| / (*d*(a) + *d*(b) − \|*S*\|) | above 0 to 1 |
/// | `overlap` | \|*S*\| / min(*d*(a), *d*(b)) | above 0 to 1 |
/// | `cosine` | \|*S*\| / √(*d*(a) *d*(b)) | above 0 to 1 |
/// | `sum` | Σ over *p* in *S* of *w*(a, p) + *w*(b, p) | above 0 |
/// | `minimum` | Σ over *p* in *S* of min(*w*(a, p), *w*(b, p)) | above 0 |
/// | `product` | Σ over *p* in *S* of *w*(a, p) · *w*(b, p) | above 0 |
///
/// The first six ignore the weights of memberships, as other programs' projections do; the last
/// three are made of nothing else. With all weights 1, `minimum` and `product` are `count`.
///
/// No weight is ever undefined: there is a tie only where *S* has a node, every node of *S* has two
/// ties or more, and both ends have one or more. A platform with one member makes no tie, and so is
/// never divided by. Weights of memberships above 10¹⁵⁰ may have a product that is infinite.
///
/// - Reference: M. E. J. Newman, "Scientific collaboration networks. II. Shortest paths, weighted
///   networks, and centrality", Physical Review E 64 (2001), doi:10.1103/PhysRevE.64.016132
///   (`newman`); L. Leydesdorff, "On the normalization and visualization of author co-citation
///   data", JASIST 59 (2008), doi:10.1002/asi.20732 (`jaccard`, `cosine`).
public enum ProjectionWeight: String, Sendable, CaseIterable {
  /// 1 for every tie.
  case binary
  /// How many nodes of the other mode are shared.
  case count
  /// Shared nodes, each worth the less the more nodes meet in it; a node's weights add up to the
  /// number of its ties to nodes in which it meets anyone.
  case newman
  /// The share that is common of all nodes that either end is tied to.
  case jaccard
  /// The share that is common of what the end with fewer ties is tied to.
  case overlap
  /// The cosine of the angle between the ends' rows.
  case cosine
  /// The weights of both memberships, added up over what is shared.
  case sum
  /// The smaller weight of both memberships, added up over what is shared.
  case minimum = "min"
  /// The product of the weights of both memberships, added up over what is shared.
  case product

  /// Whether the weight follows from the number of shared nodes and of the ends' ties.
  var followsFromCount: Bool {
    switch self {
    case .binary, .count, .jaccard, .overlap, .cosine: true
    case .newman, .sum, .minimum, .product: false
    }
  }

  /// The weight by what it follows from; the number of shared nodes where it does not.
  func value(shared: Int, degrees one: Int, _ other: Int) -> Double {
    let shared = Double(shared)
    switch self {
    case .binary: return 1
    case .jaccard: return shared / (Double(one + other) - shared)
    case .overlap: return shared / Double(min(one, other))
    case .cosine: return shared / (Double(one) * Double(other)).squareRoot()
    case .count, .newman, .sum, .minimum, .product: return shared
    }
  }
}

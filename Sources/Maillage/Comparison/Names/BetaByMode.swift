/// The parts of the dissimilarity of two communes, mode by mode.
///
/// *S* of organisations and of platforms alone; and the part *ST* of the memberships (common
/// denominator) by what the other commune lacks: the organisation only, the platform only, or both.
/// The three add up to *ST*.
///
/// - Range: [0, 1].
/// - Undefined (NaN): as *S* and *ST* of `BetaDiversity`.
/// - Reference: V. Novotny, "Beta diversity of plant–insect food webs in tropical forests: a conceptual
///   framework", Insect Conservation and Diversity 2 (2009), doi:10.1111/j.1752-4598.2008.00035.x.
public struct BetaByMode: Sendable, Hashable {
  /// Dissimilarity of the organisations.
  public let sOrganisations: Double
  /// Dissimilarity of the platforms.
  public let sPlatforms: Double
  /// Memberships whose organisation alone the other commune does not name.
  public let stOrganisations: Double
  /// Memberships whose platform alone the other commune does not name.
  public let stPlatforms: Double
  /// Memberships of which the other commune names neither end.
  public let stBoth: Double

  /// Takes the dissimilarity of two communes apart by mode.
  public init(_ overlap: NameOverlap, index: BetaDiversity.Index = .sorensen) {
    let (a, b) = (overlap.onlyInA, overlap.onlyInB)
    sOrganisations = overlap.organisations.dissimilarity(countingBoth: index.rawValue)
    sPlatforms = overlap.platforms.dissimilarity(countingBoth: index.rawValue)
    let whole = Double(index.rawValue * overlap.memberships.both + a.count + b.count)
    stOrganisations = Double(a.withoutOrganisation + b.withoutOrganisation) / whole
    stPlatforms = Double(a.withoutPlatform + b.withoutPlatform) / whole
    stBoth = Double(a.withoutEither + b.withoutEither) / whole
  }
}

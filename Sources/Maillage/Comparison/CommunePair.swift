/// What two communes have in common: by name, by role, and by shape alone.
public struct CommunePair: Sendable, Hashable {
  /// The first commune.
  public let a: String
  /// The second commune.
  public let b: String
  /// What both name, and what only one does, by folded name.
  public let overlap: NameOverlap
  /// How far they differ in the sectors that sit on each kind of platform.
  public let roleAligned: RoleDissimilarity
  /// The divergence of their network portraits; NaN until it is computed, and where undefined.
  public internal(set) var portraitDivergence = Double.nan
  /// The distance of their heat traces (NetLSD); NaN until it is computed, and where undefined.
  public internal(set) var netlsd = Double.nan
  /// The same of heat traces divided by the number of nodes.
  public internal(set) var netlsdPerNode = Double.nan

  init(a: String, b: String, overlap: NameOverlap, roleAligned: RoleDissimilarity) {
    self.a = a
    self.b = b
    self.overlap = overlap
    self.roleAligned = roleAligned
  }

  /// Organisations named in both.
  public var sharedOrganisations: Int { overlap.organisations.both }
  /// How many of these are local bodies, found everywhere under the same name ("CPAS").
  public var sharedGeneric: Int { overlap.sharedGeneric }
  /// Platforms named in both.
  public var sharedPlatforms: Int { overlap.platforms.both }
  /// Memberships (same organisation on same platform) named in both.
  public var sharedMemberships: Int { overlap.memberships.both }
  /// Organisations named in either.
  public var organisationsInEither: Int { overlap.organisations.either }
  /// Memberships named in either.
  public var membershipsInEither: Int { overlap.memberships.either }
  /// Shared organisations ÷ organisations in either, in [0, 1]; NaN where neither names one.
  public var jaccardOrganisations: Double { overlap.organisations.jaccard }
  /// Shared platforms ÷ platforms in either, in [0, 1]; NaN where neither names one.
  public var jaccardPlatforms: Double { overlap.platforms.jaccard }
  /// Shared memberships ÷ memberships in either, in [0, 1]; NaN where neither names one.
  public var jaccardMemberships: Double { overlap.memberships.jaccard }
  /// Dissimilarity by name, taken apart over a common denominator (Fründ 2021), Sørensen-like.
  public var beta: BetaDiversity { BetaDiversity(overlap) }
  /// The same by subtraction (Poisot et al. 2012).
  public var betaPoisot: BetaDiversity { BetaDiversity(overlap, partition: .subtraction) }
}

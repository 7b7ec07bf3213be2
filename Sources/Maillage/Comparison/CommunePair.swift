public import MaillageGraph

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
  /// How far their networks are apart without any name; nil until it is computed.
  public internal(set) var shape: NetworkProfile.Distance?

  init(a: String, b: String, overlap: NameOverlap, roleAligned: RoleDissimilarity) {
    self.a = a
    self.b = b
    self.overlap = overlap
    self.roleAligned = roleAligned
  }

  /// The divergence of their network portraits, in [0, 1]; NaN where undefined.
  public var portraitDivergence: Double { shape?.portraitDivergence ?? .nan }
  /// The distance of their heat traces (NetLSD); it grows with size. NaN where undefined.
  public var netlsd: Double { shape?.netlsd ?? .nan }
  /// The same of heat traces divided by the number of nodes.
  public var netlsdPerNode: Double { shape?.netlsdPerNode ?? .nan }
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

/// The measures that are read straight from the bits of a sample.
///
/// Their names are those of the catalogue of measures; any other measure is read from the network of
/// a sample (`NullSample.network`).
public enum SampledMeasure: String, Sendable, CaseIterable {
  /// Butterflies: two organisations that meet on two platforms.
  case butterflies
  /// Paths of three memberships.
  case threePaths = "three_paths"
  /// The share of those that a fourth one closes; undefined without any.
  case robinsAlexander = "robins_alexander"
  /// Pairs of organisations that share two or more platforms.
  case overlappingPairs = "overlapping_pairs"
  /// NODF of the organisations; undefined without pairs or memberships, as the other two.
  case nodfOrganisations = "nodf_organisations"
  /// NODF of the platforms.
  case nodfPlatforms = "nodf_platforms"
  /// NODF of both.
  case nodf
  /// The share of pairs of organisations that share a platform; undefined with fewer than two.
  case projectionDensityOrganisations = "projection_density_organisations"
  /// The share of pairs of platforms that share a member; undefined with fewer than two.
  case projectionDensityPlatforms = "projection_density_platforms"
}

/// Why a number of the fair comparison is missing: stands beside `null` in JSON and in words on pages.
public enum WhyUndefined: String, Sendable, CaseIterable {
  /// No membership is named.
  case noMembership = "no_membership"
  /// One platform has members: every number of structure is a constant.
  case onePlatform = "one_platform"
  /// Every platform belongs to several communes: its numbers are theirs together, told once.
  case sharedPlatformsOnly = "shared_platforms_only"
  /// Two platforms have members: too few to draw from, or to swap seats between.
  case fewerThanThreePlatforms = "fewer_than_three_platforms"
  /// Fewer organisations or memberships than are drawn.
  case fewerThanDrawn = "fewer_than_drawn"
  /// Every resample gives the same value, which says nothing about how sure it is.
  case noVariation = "no_variation"
  /// Too few communes to compare with.
  case tooFewPeers = "too_few_peers"
  /// All communes have lists of one size: nothing to learn about size.
  case oneSize = "one_size"
  /// Chance can't change it: it is the same in every sample, or undefined in all.
  case sameInEverySample = "same_in_every_sample"
  /// It would take too long for a network of this size.
  case tooCostly = "too_costly"
}

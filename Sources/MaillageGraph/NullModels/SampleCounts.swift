/// What is counted in a sample, for measures to be read from.
struct SampleCounts {
  var memberships = 0
  var butterflies = 0.0
  var threePaths = 0.0
  /// Pairs of organisations that share a platform, and that share two or more.
  var meetingPairs = 0.0
  var overlappingPairs = 0.0
  /// Pairs of platforms that share a member.
  var meetingPlatformPairs = 0.0
  /// The sums of paired nestedness; see `Overlaps.nodf`.
  var nestednessOfOrganisations = 0.0
  var nestednessOfPlatforms = 0.0

  /// What is to be counted.
  struct Needs: OptionSet {
    let rawValue: Int
    /// What pairs of rows share.
    static let rowPairs = Needs(rawValue: 1)
    /// What pairs of columns share.
    static let columnPairs = Needs(rawValue: 2)
    /// The degrees of the columns of each row.
    static let classes = Needs(rawValue: 4)

    /// What a measure is read from.
    init(of measure: SampledMeasure, rowsArePlatforms: Bool) {
      let ofOrganisations: Needs = rowsArePlatforms ? .columnPairs : .rowPairs
      let ofPlatforms: Needs = rowsArePlatforms ? .rowPairs : .columnPairs
      // The nestedness of columns follows from the degrees that meet in a row.
      func nestedness(_ pairs: Needs) -> Needs { pairs == .rowPairs ? pairs : .classes }
      switch measure {
      case .butterflies: self = .rowPairs
      case .threePaths: self = .classes
      case .robinsAlexander: self = [.rowPairs, .classes]
      case .overlappingPairs, .projectionDensityOrganisations: self = ofOrganisations
      case .projectionDensityPlatforms: self = ofPlatforms
      case .nodfOrganisations: self = nestedness(ofOrganisations)
      case .nodfPlatforms: self = nestedness(ofPlatforms)
      case .nodf: self = [.rowPairs, .classes]
      }
    }

    init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// What the kernels for networks of any size say.
  init(of network: TwoModeNetwork) {
    let overlaps = network.overlaps(parallelism: .serial)
    memberships = network.membershipCount
    butterflies = network.butterflies(parallelism: .serial).count
    threePaths = network.threePathCount
    meetingPairs = overlaps.meetingPairs
    overlappingPairs = overlaps.overlappingPairs
    meetingPlatformPairs = overlaps.meetingPlatformPairs
    nestednessOfOrganisations = overlaps.nestedness.organisations
    nestednessOfPlatforms = overlaps.nestedness.platforms
  }

  init() {}

  /// The value of a measure; NaN where it is undefined.
  func value(of measure: SampledMeasure, organisations: Int, platforms: Int) -> Double {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : .nan }
    func percent(_ sum: Double, of pairs: Double) -> Double {
      memberships > 0 ? 100 * share(sum, of: pairs) : .nan
    }
    let (ofOrganisations, ofPlatforms) = (pairs(organisations), pairs(platforms))
    return switch measure {
    case .butterflies: butterflies
    case .threePaths: threePaths
    case .robinsAlexander: share(4 * butterflies, of: threePaths)
    case .overlappingPairs: overlappingPairs
    case .nodfOrganisations: percent(nestednessOfOrganisations, of: ofOrganisations)
    case .nodfPlatforms: percent(nestednessOfPlatforms, of: ofPlatforms)
    case .nodf:
      percent(nestednessOfOrganisations + nestednessOfPlatforms, of: ofOrganisations + ofPlatforms)
    case .projectionDensityOrganisations: share(meetingPairs, of: ofOrganisations)
    case .projectionDensityPlatforms: share(meetingPlatformPairs, of: ofPlatforms)
    }
  }
}

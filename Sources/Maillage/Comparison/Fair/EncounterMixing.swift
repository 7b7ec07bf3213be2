internal import MaillageGraph
internal import MaillageSheets

/// How much partners of different sectors meet: of all encounters on platforms, the share that joins
/// two sectors.
///
/// An encounter is two organisations on one platform, counted at each platform they share. With
/// *n*(*p*) members of platform *p* that have a sector, *n*(*p*, *s*) of them of sector *s*, it is
/// 1 − Σ C(*n*(*p*, *s*), 2) ÷ Σ C(*n*(*p*), 2), from 0 (every platform of one sector) to 1.
///
/// - **Undefined** where nobody with a sector meets anybody with one.
/// - Reference: an index of qualitative variation within platforms; P. M. Blau, "Inequality and
///   Heterogeneity" (1977).
struct EncounterMixing {
  /// The id in tables and JSON.
  static let id = "sector_mixing"

  private let groups: SampleGroups
  private let sectorOfOrganisation: [Int?]
  private let sectorCount: Int

  init(of partners: PartnerNetwork) {
    let sectors = Set(partners.organisations.compactMap(\.sector)).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: sectors.enumerated().map { ($0.element, $0.offset) })
    sectorOfOrganisation = partners.organisations.map { $0.sector.flatMap { places[$0] } }
    sectorCount = sectors.count
    groups = SampleGroups(ofOrganisations: sectorOfOrganisation, count: sectors.count)
  }

  /// The share in a sample of the null model.
  func value(in sample: borrowing NullSample) -> Double {
    let meetings = sample.meetings(between: groups)
    var (same, all) = (0, 0)
    for one in 0..<sectorCount {
      same += meetings[one * sectorCount + one]
      for other in one..<sectorCount { all += meetings[one * sectorCount + other] }
    }
    return all > 0 ? 1 - Double(same) / Double(all) : .nan
  }

  /// The share in the data.
  func value(in network: TwoModeNetwork) -> Double {
    var (same, all) = (0, 0)
    for platform in network.platforms.ids {
      var members = [Int](repeating: 0, count: sectorCount)
      for organisation in network.organisations(of: platform) {
        if let sector = sectorOfOrganisation[organisation.index] { members[sector] += 1 }
      }
      let total = members.reduce(0, +)
      same += members.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      all += total * (total - 1) / 2
    }
    return all > 0 ? 1 - Double(same) / Double(all) : .nan
  }
}

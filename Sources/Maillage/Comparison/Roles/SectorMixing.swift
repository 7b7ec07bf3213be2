internal import MaillageGraph
public import MaillageSheets

/// How often members of each sector meet members of each other, beside what chance would make of it.
///
/// A *meeting* is a pair of organisations on a platform; a pair that sits together on two platforms
/// meets twice. Organisations without a sector are left out and counted.
///
/// **Expected.** The same number of meetings, spread over pairs of organisations in proportion to the
/// product of their memberships *d*: with *D*ₛ the memberships of sector *s*, a pair of sectors weighs
/// *D*ₛ*D*ₜ, a sector with itself (*D*ₛ² − Σ*d*²)/2, and each gets its share of the meetings. This is the
/// expectation when the seats of platforms of the given sizes are filled at random by organisations with
/// the given numbers of memberships (configuration model), given that nobody sits on a platform twice;
/// it is a closed form, not a simulation.
///
/// **E–I index.** (*E* − *I*) / (*E* + *I*), with *E* between sectors and *I* within: −1 where everybody
/// meets only their own sector, 1 where nobody does. Of pairs that meet (each once), of meetings, and
/// of expected meetings.
///
/// By hand, one platform with two of police and one school, another with the same school and youth:
/// police–police 1, police–school 2, school–youth 1; memberships 2, 2, 1; weights 1, 4, 2, and
/// police–youth 2, school–school (4 − 4)/2 = 0: of 9 in all, 4 meetings: expected police–school 16/9.
///
/// - Undefined (NaN): the indices where no two organisations of known sector meet.
/// - Complexity: O(*w*), where *w* counts the steps from organisation to platform to organisation.
/// - Reference: D. Krackhardt and R. N. Stern, "Informal networks and organizational crises: an
///   experimental simulation", Social Psychology Quarterly 51 (1988), doi:10.2307/2786835; M. E. J.
///   Newman, "Mixing patterns in networks", Physical Review E 67 (2003), 026126,
///   doi:10.1103/PhysRevE.67.026126.
public struct SectorMixing: Sendable, Hashable {
  /// The pairs of sectors with a meeting, or where one is expected, in the usual order of sectors.
  public let cells: [Cell]
  /// The E–I index of pairs of organisations that meet.
  public let eiIndex: Double
  /// The E–I index of meetings.
  public let eiIndexOfMeetings: Double
  /// The E–I index of expected meetings.
  public let eiIndexExpected: Double
  /// Organisations on a platform whose sector is not known.
  public let withoutSector: Int

  /// Two sectors, or one with itself.
  public struct Cell: Sendable, Hashable {
    /// The sector that comes first.
    public let first: Sector
    /// The other; the same where the sector meets itself.
    public let second: Sector
    /// How many meetings there are.
    public let observed: Int
    /// How many there would be by chance.
    public let expected: Double
    /// Observed ÷ expected; NaN where none is expected.
    public var ratio: Double { Double(observed) / expected }
  }

  /// Counts the meetings of a commune.
  public init(of partners: PartnerNetwork) {
    let named = Set(partners.organisations.compactMap(\.sector)).sorted()
    let number = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, Int32($0)) })
    self.init(
      of: partners.network.adjacency,
      sectorOf: partners.organisations.map { $0.sector.flatMap { number[$0] } ?? -1 },
      named: named)
  }

  /// - Parameter sectorOf: the place of each organisation's sector in `named`; -1 where unknown.
  init(of adjacency: Adjacency, sectorOf: [Int32], named: [Sector]) {
    let meetings = SectorMeetings(of: adjacency, sectorOf: sectorOf, sectorCount: named.count)
    let expected = meetings.expected(adjacency, sectorOf: sectorOf)
    let whole = meetings.within + meetings.between
    var cells: [Cell] = []
    var (within, between) = (0.0, 0.0)
    for (first, sector) in named.enumerated() {
      for second in first..<named.count {
        let place = first * named.count + second
        if first == second { within += expected[place] } else { between += expected[place] }
        guard meetings.counts[place] > 0 || expected[place] > 0 else { continue }
        cells.append(
          Cell(
            first: sector, second: named[second], observed: meetings.counts[place],
            expected: expected[place]))
      }
    }
    self.cells = cells
    withoutSector = sectorOf.indices.count { sectorOf[$0] < 0 && adjacency.degree(of: $0) > 0 }
    eiIndexOfMeetings = Double(meetings.between - meetings.within) / Double(whole)
    eiIndex =
      Double(meetings.pairsBetween - meetings.pairsWithin)
      / Double(meetings.pairsBetween + meetings.pairsWithin)
    eiIndexExpected = (between - within) / (between + within)
  }
}

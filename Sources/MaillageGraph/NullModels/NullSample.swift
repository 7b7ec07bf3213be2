/// One network drawn from a null model.
///
/// It has the nodes of the data, so that ids of one mean the same in the other.
public struct NullSample: Sendable {
  let frame: NullFrame
  /// The ties as bits: a row for each node of the smaller mode.
  public let rows: BitRows

  /// Whether a row of bits is a platform and a bit an organisation, or the other way round.
  public var rowsArePlatforms: Bool { frame.rowsArePlatforms }

  /// Whether an organisation sits on a platform.
  public func hasMembership(_ organisation: OrganisationID, _ platform: PlatformID) -> Bool {
    frame.hasTie(organisation.index, platform.index, in: rows)
  }

  /// The sample as a network: the names and links between platforms of the data, all weights 1.
  ///
  /// - Complexity: O(*n* + *e* + *w*) time for *n* nodes, *e* memberships and *w* words of bits.
  public var network: TwoModeNetwork { frame.network(of: rows) }

  /// How often organisations of two groups meet: over all platforms, the pairs of their members that
  /// are of one group and of the other.
  ///
  /// - Parameter groups: the organisations of each group; none is in two.
  /// - Returns: a number for each two groups, row by row, the same both ways round.
  /// - Complexity: O(*g* *w* + *g*² *m*) time for *g* groups, *m* platforms and *w* words of bits.
  public func meetings(between groups: borrowing SampleGroups) -> ContiguousArray<Int> {
    let count = groups.count
    var meetings = ContiguousArray(repeating: 0, count: count * count)
    var members = ContiguousArray(repeating: 0, count: count)
    for platform in 0..<frame.network.platforms.count {
      countMembers(of: platform, groups, into: &members)
      for one in 0..<count where members[one] > 0 {
        for other in 0..<count where other != one {
          meetings[one * count + other] += members[one] * members[other]
        }
        meetings[one * count + one] += members[one] * (members[one] - 1) / 2
      }
    }
    return meetings
  }

  /// How many members of each group a platform has.
  private func countMembers(
    of platform: Int, _ groups: borrowing SampleGroups, into members: inout ContiguousArray<Int>
  ) {
    let words = rows.words.span
    let masks = groups.masks.span
    let width = groups.width
    for group in 0..<groups.count {
      var count = 0
      if rowsArePlatforms {
        for word in 0..<width {
          count &+=
            (words[platform &* width &+ word] & masks[group &* width &+ word])
            .nonzeroBitCount
        }
      } else {
        for word in 0..<width {
          var rest = masks[group &* width &+ word]
          while rest != 0 {
            let organisation = word &* 64 &+ rest.trailingZeroBitCount
            count &+= rows[organisation, platform] ? 1 : 0
            rest &= rest &- 1
          }
        }
      }
      members[group] = count
    }
  }
}

/// Groups of organisations, as bits: sectors, say.
public struct SampleGroups: Sendable {
  /// How many groups there are.
  public let count: Int
  /// How many words a group takes.
  let width: Int
  /// The organisations of each group.
  let masks: ContiguousArray<UInt64>

  /// Groups from the number of each organisation's group, by id; nil for those in none.
  public init(ofOrganisations groups: [Int?], count: Int) {
    self.count = count
    width = (groups.count + 63) / 64
    var masks = ContiguousArray<UInt64>(repeating: 0, count: count * width)
    for (organisation, group) in groups.enumerated() {
      guard let group else { continue }
      masks[group * width + organisation >> 6] |= 1 as UInt64 &<< UInt64(organisation & 63)
    }
    self.masks = masks
  }
}

extension NullFrame {
  /// A network of the nodes of the data and the ties of some bits.
  func network(of rows: borrowing BitRows) -> TwoModeNetwork {
    var tieOrganisations: ContiguousArray<Int32> = []
    var tiePlatforms: ContiguousArray<Int32> = []
    let words = rows.words.span
    for row in 0..<rows.rowCount {
      for word in 0..<rows.width {
        var rest = words[row &* rows.width &+ word]
        while rest != 0 {
          let column = Int32(truncatingIfNeeded: word &* 64 &+ rest.trailingZeroBitCount)
          rest &= rest &- 1
          let row = Int32(truncatingIfNeeded: row)
          tieOrganisations.append(rowsArePlatforms ? column : row)
          tiePlatforms.append(rowsArePlatforms ? row : column)
        }
      }
    }
    return TwoModeNetwork(
      organisations: network.organisations, platforms: network.platforms,
      adjacency: Adjacency(
        organisationCount: network.organisations.count, platformCount: network.platforms.count,
        tieOrganisations: tieOrganisations, tiePlatforms: tiePlatforms, tieWeights: nil),
      platformLinks: network.platformLinks)
  }
}

public import MaillageGraph

/// Two platforms and the organisations that sit on both.
public struct PlatformOverlap: Sendable, Hashable {
  /// The platform with the smaller id.
  public let first: PlatformID
  /// The platform with the larger id.
  public let second: PlatformID
  /// Who sits on both, in the order of ids.
  public let shared: [OrganisationID]
}

extension TwoModeNetwork {
  /// Every pair of platforms that shares a member, those with most first.
  ///
  /// - Complexity: O(*w* + *p* log *p*), where *w* is the number of steps from platform to member to
  ///   platform and *p* the number of pairs found.
  package func platformOverlaps() -> [PlatformOverlap] {
    var overlaps: [PlatformOverlap] = []
    var shared = [[OrganisationID]](repeating: [], count: platforms.count)
    for platform in platforms.ids {
      var touched: [PlatformID] = []
      for organisation in organisations(of: platform) {
        for other in platforms(of: organisation) where other > platform {
          if shared[other.index].isEmpty { touched.append(other) }
          shared[other.index].append(organisation)
        }
      }
      for other in touched {
        overlaps.append(
          PlatformOverlap(first: platform, second: other, shared: shared[other.index]))
        shared[other.index] = []
      }
    }
    return overlaps.sorted { one, other in
      (-one.shared.count, one.first, one.second) < (-other.shared.count, other.first, other.second)
    }
  }

  /// How many pairs of organisations sit together on two platforms or more.
  ///
  /// - Complexity: O(*w*), where *w* is the number of steps from organisation to platform to
  ///   organisation.
  package func pairsMeetingTwice() -> Int {
    // Who sits on one platform meets nobody twice, and most sit on one.
    let members = platforms.ids.map { platform in
      organisations(of: platform).filter { adjacency.degree(of: $0.index) > 1 }
    }
    var meetings = [Int](repeating: 0, count: organisations.count)
    var pairs = 0
    for organisation in organisations.ids where adjacency.degree(of: organisation.index) > 1 {
      var touched: [OrganisationID] = []
      for platform in platforms(of: organisation) {
        for other in members[platform.index] where other > organisation {
          if meetings[other.index] == 0 { touched.append(other) }
          meetings[other.index] += 1
        }
      }
      for other in touched {
        if meetings[other.index] >= 2 { pairs += 1 }
        meetings[other.index] = 0
      }
    }
    return pairs
  }
}

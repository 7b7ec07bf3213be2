internal import MaillageGraph

/// The indicators that get intervals and places among peers.
///
/// Shares rather than counts: a count grows with the list.
public enum FairIndicator: String, Sendable, CaseIterable {
  /// Memberships ÷ organisations: on how many platforms a partner sits.
  case meanDegree = "mean_degree_organisations"
  /// Memberships ÷ (organisations × platforms); falls with size by itself, so that it has no rank.
  case density
  /// Organisations on two platforms or more ÷ organisations.
  case shareOnSeveral = "share_on_several"
  /// Pairs of organisations on a common platform ÷ pairs.
  case shareMeeting = "projection_density_organisations"
  /// Pairs of organisations on two common platforms or more ÷ pairs.
  case shareMeetingTwice = "share_meeting_twice"

  /// Whether communes are set in order by it.
  public var isRanked: Bool { self != .density }

  /// The values of a network; NaN where there is nothing to divide by, and for pairs where there are
  /// too many to list.
  ///
  /// - Complexity: O(*w*), where *w* counts the steps from organisation to platform to organisation.
  static func values(of network: TwoModeNetwork) -> [FairIndicator: Double] {
    let (n, m) = (Double(network.organisations.count), Double(network.platforms.count))
    let memberships = Double(network.membershipCount)
    let several = (0..<network.organisations.count).count { network.adjacency.degree(of: $0) > 1 }
    let pairs = MeetingPairs(of: network)?.pairs
    let allPairs = n * (n - 1) / 2
    func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : .nan }
    return [
      .meanDegree: share(memberships, of: n), .density: share(memberships, of: n * m),
      .shareOnSeveral: share(Double(several), of: n),
      .shareMeeting: pairs.map { share(Double($0.count), of: allPairs) } ?? .nan,
      .shareMeetingTwice: pairs.map { pairs in
        share(Double(pairs.count { $0.shared > 1 }), of: allPairs)
      } ?? .nan,
    ]
  }
}

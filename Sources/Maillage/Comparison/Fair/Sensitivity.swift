public import MaillageGraph

/// Which findings hang on a single membership: each is left out in turn, and the finding looked at
/// again.
///
/// Lists are made by hand, and one name is soon forgotten. Nothing is sampled: every single omission
/// is tried. A finding survives an omission that leads to a tie ("as many as another").
///
/// - **Undefined** with fewer than two platforms with members, and where it would cost more than
///   `costLimit` steps.
/// - Complexity: O(*e* (*v* *e* + *w*)) for *v* nodes, *e* memberships and *w* steps from platform to
///   organisation to platform.
public struct Sensitivity: Sendable, Hashable {
  /// The steps above which omissions are not tried: a few seconds.
  public static let costLimit = 4e9

  /// What is found in a list.
  public enum Claim: Sendable, Hashable {
    /// The organisation stands between others most often.
    case firstByBetweenness(OrganisationID)
    /// The organisation is the only link between some pairs of others.
    case linksAlone(OrganisationID)
    /// The two platforms share more partners than any other two.
    case largestOverlap(PlatformID, PlatformID)
    /// Every platform with members can be reached from every other.
    case holdsTogether
    /// A partner sits on more platforms, on average, than in the middle one of the peers.
    case aboveMiddle
    /// A partner sits on fewer platforms, on average, than in the middle one of the peers.
    case belowMiddle

    /// A stable name for JSON and tables.
    public var id: String {
      switch self {
      case .firstByBetweenness: "first_by_betweenness"
      case .linksAlone: "links_alone"
      case .largestOverlap: "largest_overlap"
      case .holdsTogether: "holds_together"
      case .aboveMiddle: "above_middle"
      case .belowMiddle: "below_middle"
      }
    }
  }

  /// A membership that was left out.
  public struct Omission: Sendable, Hashable {
    /// Who.
    public let organisation: OrganisationID
    /// On what.
    public let platform: PlatformID
  }

  /// A claim and what it takes to overturn it.
  public struct Finding: Sendable, Hashable {
    /// What is found.
    public let claim: Claim
    /// How many omissions were tried: one a membership.
    public let tried: Int
    /// The memberships without which it would not be found, in the order of ids.
    public let overturnedBy: [Omission]

    /// How many omissions it survives.
    public var survives: Int { tried - overturnedBy.count }
    /// Whether one missing membership would overturn it.
    public var isFragile: Bool { !overturnedBy.isEmpty }
  }

  /// The findings, in the order of `Claim`.
  public let findings: [Finding]
  /// Why there are none, where omissions were not tried.
  public let reason: WhyUndefined?

  /// How many organisations that link others alone are followed.
  private static let mostLinking = 3

  /// Leaves out each membership of a commune in turn.
  ///
  /// - Parameters:
  ///   - profile: the commune.
  ///   - middle: the median of the peers' mean degree; `nil` where there is none.
  public init(of profile: CommuneProfile, middle: Double? = nil) {
    let network = profile.network
    let adjacency = network.adjacency
    let cost =
      Double(adjacency.edgeCount) * Double(adjacency.edgeCount) * Double(adjacency.vertexCount)
    switch profile.shape {
    case .empty: (findings, reason) = ([], .noMembership)
    case .onePlatform: (findings, reason) = ([], .onePlatform)
    case _ where cost > Self.costLimit: (findings, reason) = ([], .tooCostly)
    default:
      let claims = Self.claims(in: profile, middle: middle)
      let ties = Self.ties(of: network)
      var overturning = claims.map { _ in [Omission]() }
      for omitted in ties.indices {
        let rest = Self.network(network, ties: ties, without: omitted)
        let state = State(of: rest)
        for (place, claim) in claims.enumerated() where !state.supports(claim, middle: middle) {
          overturning[place].append(ties[omitted])
        }
      }
      findings = zip(claims, overturning).map {
        Finding(claim: $0, tried: ties.count, overturnedBy: $1)
      }
      reason = nil
    }
  }

  /// Nothing was tried.
  init(untriedFor profile: CommuneProfile) {
    findings = []
    reason = profile.whyNotComparable
  }

  private static func ties(of network: TwoModeNetwork) -> [Omission] {
    network.organisations.ids.flatMap { organisation in
      network.platforms(of: organisation).map { Omission(organisation: organisation, platform: $0) }
    }
  }

  /// The network without one membership; its nodes stay.
  private static func network(
    _ network: TwoModeNetwork, ties: [Omission], without omitted: Int
  ) -> TwoModeNetwork {
    var organisations = ContiguousArray<Int32>()
    var platforms = ContiguousArray<Int32>()
    for (place, tie) in ties.enumerated() where place != omitted {
      organisations.append(tie.organisation.rawValue)
      platforms.append(tie.platform.rawValue)
    }
    return TwoModeNetwork(
      sortedOrganisations: LateArray(network.organisations.names),
      sortedPlatforms: LateArray(network.platforms.names), tieOrganisations: organisations,
      tiePlatforms: platforms, tieWeights: nil, platformLinks: network.platformLinks)
  }

  /// What is found with all memberships there.
  private static func claims(in profile: CommuneProfile, middle: Double?) -> [Claim] {
    let state = State(of: profile.network)
    var claims: [Claim] = []
    let most = state.betweenness.max() ?? 0
    let firsts = state.betweenness.indices.filter { state.betweenness[$0] >= most * (1 - 1e-9) }
    if most > 0, firsts.count == 1 { claims.append(.firstByBetweenness(OrganisationID(firsts[0]))) }
    for departure in profile.organisationDepartures.prefix(mostLinking) {
      if case .organisation(let id) = departure.node { claims.append(.linksAlone(id)) }
    }
    if let first = profile.overlaps.first,
      profile.overlaps.dropFirst().first.map({ $0.shared.count < first.shared.count }) ?? true
    {
      claims.append(.largestOverlap(first.first, first.second))
    }
    if profile.shape == .connected { claims.append(.holdsTogether) }
    if let middle {
      if state.meanDegree > middle { claims.append(.aboveMiddle) }
      if state.meanDegree < middle { claims.append(.belowMiddle) }
    }
    return claims
  }

  /// What a network shows, as far as a claim may ask.
  private struct State {
    let betweenness: [Double]
    let linkedPairs: [Int]
    let overlaps: [PlatformOverlap]
    let parts: Int
    let meanDegree: Double

    init(of network: TwoModeNetwork) {
      betweenness = network.betweenness(parallelism: .serial).organisations
      linkedPairs = DependentPairs(of: network).counts
      overlaps = network.platformOverlaps()
      parts = PlatformParts(of: network).parts.count {
        !$0.organisations.isEmpty && !$0.platforms.isEmpty
      }
      meanDegree = Double(network.membershipCount) / Double(network.organisations.count)
    }

    func supports(_ claim: Claim, middle: Double?) -> Bool {
      switch claim {
      case .firstByBetweenness(let id):
        let most = betweenness.max() ?? 0
        return most > 0 && betweenness[id.index] >= most * (1 - 1e-9)
      case .linksAlone(let id): return linkedPairs[id.index] > 0
      case .largestOverlap(let one, let other):
        guard let most = overlaps.first?.shared.count else { return false }
        return overlaps.contains {
          $0.first == one && $0.second == other && $0.shared.count == most
        }
      case .holdsTogether: return parts == 1
      case .aboveMiddle: return middle.map { meanDegree > $0 } ?? false
      case .belowMiddle: return middle.map { meanDegree < $0 } ?? false
      }
    }
  }
}

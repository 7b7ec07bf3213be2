public import MaillageGraph
internal import MaillageSheets

/// Communes side by side: indicators, where each stands among its peers, what pairs have in common.
public struct Comparison: Sendable {
  /// The communes, in the order of the study.
  public let networks: [Network]
  /// Every unordered pair of communes, in the order of the study.
  public let pairs: [CommunePair]
  /// Every sector of every commune, in the order of the study.
  public let sectors: [SectorRow]
  /// The communes at equal size, beside chance, with how sure each number is.
  public let fairness: FairComparison
  /// What each commune and each name adds to how communes differ.
  public let contributions: NameContributions
  /// Which sectors sit where in each commune, in the order of the study.
  public let roles: [CommuneRoles]
  /// What is usual elsewhere and not named here, commune by commune.
  public let missingPartners: [MissingPartner]
  /// The shapes of the communes, names left out.
  public let shapes: CommuneShapes
  /// Which communes are alike.
  public let likeness: Likeness
  /// What was kept, what came and what went: between two communes where there are two, and between
  /// two dates where these were asked for.
  public var changes: [CommuneChanges]

  /// One commune.
  public struct Network: Sendable {
    /// Its name; `""` for rows without a commune.
    public let commune: String
    /// Its peer group, if `communes.csv` names one.
    public let group: String?
    /// Whether measures of structure say anything (two platforms with members or more).
    public let isComparable: Bool
    /// Network measures by id; NaN where undefined.
    public let measures: [String: Double]
    /// Mid-rank quantiles among the peers, by measure id; a measure without one is absent.
    public let quantiles: [String: Double]
    /// How many peers each quantile was taken among, itself included.
    public let peerCounts: [String: Int]
    /// What can be said at equal size, beside chance, and how sure it is.
    public let fair: FairCommune
  }

  /// One sector in one commune.
  public struct SectorRow: Sendable, Hashable {
    /// The commune.
    public let commune: String
    /// The sector; `nil` for organisations without one.
    public let presence: SectorPresence
  }

  /// Measures that count rather than describe structure: a commune with one platform has them too.
  public static let counts: Set<String> = [
    "organisations", "platforms", "memberships", "isolated_organisations", "empty_platforms",
  ]

  /// Compares the communes of a study.
  ///
  /// Peers are the communes of the same group; where no commune has a group, all are peers. A
  /// commune with one platform or none is no peer for measures of structure, which are constant
  /// there by construction.
  ///
  /// - Parameters:
  ///   - study: the communes.
  ///   - includesIntercommunal: whether platforms of several communes count in pairs.
  ///   - fair: samples, resamples and seed of the fair comparison.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(*c*² *n*) for *c* communes of up to *n* nodes and memberships.
  public init(
    of study: Study, includesIntercommunal: Bool = false, fair: FairOptions = FairOptions(),
    parallelism: Parallelism = .automatic
  ) {
    let profiles = study.profiles
    let fairness = FairComparison(of: study, options: fair, parallelism: parallelism)
    self.fairness = fairness
    let measures = profiles.map(Self.indicators(of:))
    let quantiles = Self.quantiles(of: profiles, measures: measures)
    networks = profiles.indices.map { position in
      Network(
        commune: profiles[position].name, group: profiles[position].commune?.group,
        isComparable: profiles[position].shape.isComparable, measures: measures[position],
        quantiles: quantiles[position].mapValues(\.value),
        peerCounts: quantiles[position].mapValues(\.peers), fair: fairness.communes[position])
    }
    let aligned = AlignedCommunes(of: profiles, includesIntercommunal: includesIntercommunal)
    shapes = CommuneShapes(of: profiles, parallelism: parallelism)
    pairs = shapes.filling(aligned.pairs(parallelism: parallelism))
    contributions = NameContributions(aligned)
    roles = Workers.map(profiles.count, parallelism: parallelism) {
      CommuneRoles(of: profiles[$0].partners)
    }
    missingPartners = MissingPartner.all(in: profiles)
    changes =
      profiles.count == 2
      ? [
        CommuneChanges(
          profiles[0], profiles[1], includesIntercommunal: includesIntercommunal)
      ] : []
    sectors = profiles.flatMap { profile in
      profile.sectors.map { SectorRow(commune: profile.name, presence: $0) }
    }
    likeness = Likeness(of: networks, pairs: pairs, by: Likeness.basis(for: sectors))
  }

  /// The peers of a commune with it, in the order of the study.
  public func peers(of commune: String) -> [Network] {
    guard let network = networks.first(where: { $0.commune == commune }) else { return [] }
    let hasGroups = networks.contains { $0.group != nil }
    if hasGroups, network.group == nil { return [network] }
    return networks.filter { $0.group == network.group }
  }

  /// The measures, and the plain counts whether or not they were asked for.
  private static func indicators(of profile: CommuneProfile) -> [String: Double] {
    var measures = profile.measures.network
    let network = profile.network
    measures["organisations"] = Double(network.organisations.count)
    measures["platforms"] = Double(network.platforms.count)
    measures["memberships"] = Double(network.membershipCount)
    measures["partners_on_several_platforms"] = Double(profile.onSeveral.count)
    measures["platform_groups"] = Double(profile.parts.count)
    measures["overlapping_pairs"] = Double(profile.pairsMeetingTwice)
    let shares = FairIndicator.values(of: network)
    measures["share_on_several"] = shares[.shareOnSeveral]
    measures["share_meeting_twice"] = shares[.shareMeetingTwice]
    if measures["mean_degree_organisations"] == nil {
      measures["mean_degree_organisations"] =
        Double(network.membershipCount) / Double(network.organisations.count)
    }
    return measures
  }

  private static func quantiles(
    of profiles: [CommuneProfile], measures: [[String: Double]]
  ) -> [[String: (value: Double, peers: Int)]] {
    let ids = Set(measures.flatMap(\.keys)).sorted()
    var result = [[String: (value: Double, peers: Int)]](repeating: [:], count: profiles.count)
    for members in PeerGroups.positions(of: profiles) {
      for id in ids {
        let values = members.map { position in
          let isPeer = counts.contains(id) || profiles[position].whyNotComparable == nil
          return isPeer ? measures[position][id] ?? .nan : .nan
        }
        let defined = values.count { $0.isFinite }
        for (position, quantile) in zip(members, PeerQuantiles.midRanks(of: values))
        where quantile.isFinite {
          result[position][id] = (quantile, defined)
        }
      }
    }
    return result
  }
}

public import MaillageGraph
internal import MaillageSheets

/// Communes compared fairly: at equal size, beside their own null model, with how sure each number is.
public struct FairComparison: Sendable {
  /// How it was made.
  public let options: FairOptions
  /// How many organisations and memberships are drawn from every list.
  public let size: Rarefaction.Size
  /// How density goes with size in these communes; `nil` where too few can be compared.
  public let funnel: DensityFunnel?
  /// Why there is no funnel.
  public let funnelReason: WhyUndefined?
  /// The communes, in the order of the study.
  public let communes: [FairCommune]

  /// Compares the communes of a study.
  ///
  /// Peers are the communes of the same group, all of them where no commune has a group. A commune
  /// with one platform or none, or with shared platforms only, is nobody's peer.
  ///
  /// - Parameters:
  ///   - study: the communes.
  ///   - options: samples, resamples, seed.
  ///   - parallelism: how many communes are worked on at once; values do not depend on it.
  public init(
    of study: Study, options: FairOptions = FairOptions(),
    parallelism: Parallelism = .automatic
  ) {
    let profiles = study.profiles
    let comparable = profiles.filter { $0.whyNotComparable == nil }
    let size = Rarefaction.Size(
      commonTo: comparable.map {
        ($0.network.organisations.count, $0.network.membershipCount)
      })
    let seats = profiles.map { $0.network.organisations.count * $0.network.platforms.count }
    let fit = DensityFunnel.fitted(
      to: profiles.indices.filter { profiles[$0].whyNotComparable == nil }.map {
        (seats[$0], profiles[$0].network.membershipCount)
      })
    let groups = PeerGroups.positions(of: profiles)
    let middles = Self.middles(of: profiles, groups: groups)
    let ticks = WorkMonitor.Ticks(of: profiles.count)
    let parts = Workers.map(profiles.count, parallelism: parallelism) { place in
      defer { ticks.tick() }
      return Part(profiles[place], size: size, middle: middles[place], options: options)
    }
    let ranks = Self.ranks(
      of: parts, isCompared: profiles.map { $0.whyNotComparable == nil }, groups: groups)
    let others = Self.otherPeers(of: profiles, groups: groups)
    let funnel = try? fit.get()
    var whyNoFunnel: WhyUndefined?
    if case .failure(let failure) = fit { whyNoFunnel = failure.reason }
    communes = profiles.indices.map { place in
      let profile = profiles[place]
      let part = parts[place]
      return FairCommune(
        commune: profile.name, reason: profile.whyNotComparable, otherPeers: others[place],
        rarefied: part.rarefied, resampling: part.resampling, ranks: ranks[place],
        funnel: profile.whyNotComparable == nil
          ? funnel?.point(seats: seats[place], memberships: profile.network.membershipCount) : nil,
        funnelReason: profile.whyNotComparable ?? whyNoFunnel, chance: part.chance,
        sensitivity: part.sensitivity, robustness: part.robustness,
        organisations: profile.network.organisations.names,
        platforms: profile.network.platforms.names)
    }
    self.options = options
    self.size = size
    self.funnel = funnel
    funnelReason = whyNoFunnel
  }

  /// What is found in one commune without looking at the others.
  private struct Part: Sendable {
    let rarefied: Rarefaction
    let resampling: Resampling
    let chance: ChanceComparison
    let sensitivity: Sensitivity
    let robustness: Robustness

    init(
      _ profile: CommuneProfile, size: Rarefaction.Size, middle: Double?, options: FairOptions
    ) {
      rarefied = Rarefaction(of: profile.partners, to: size)
      resampling = Resampling(
        of: profile.network, resamples: options.resamples,
        seed: options.seed(for: profile.name))
      chance = ChanceComparison(
        of: profile, measures: options.measures, samples: options.samples,
        seed: options.seed(for: profile.name))
      sensitivity =
        options.triesOmissions
        ? Sensitivity(of: profile, middle: middle) : Sensitivity(untriedFor: profile)
      robustness = Robustness(of: profile.partners)
    }
  }

  private static func otherPeers(of profiles: [CommuneProfile], groups: [[Int]]) -> [Int] {
    var others = [Int](repeating: 0, count: profiles.count)
    for group in groups {
      let comparable = group.count { profiles[$0].whyNotComparable == nil }
      for place in group {
        others[place] = comparable - (profiles[place].whyNotComparable == nil ? 1 : 0)
      }
    }
    return others
  }

  /// The median of the peers' mean degree, for each commune of a group with enough of them.
  private static func middles(of profiles: [CommuneProfile], groups: [[Int]]) -> [Double?] {
    var middles = [Double?](repeating: nil, count: profiles.count)
    for group in groups {
      let comparable = group.filter { profiles[$0].whyNotComparable == nil }
      guard comparable.count >= PeerQuantiles.fewestPeers else { continue }
      let values = comparable.map { place in
        let network = profiles[place].network
        return Double(network.membershipCount) / Double(network.organisations.count)
      }.sorted()
      let middle = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
      for place in comparable { middles[place] = middle }
    }
    return middles
  }

  private static func ranks(
    of parts: [Part], isCompared: [Bool], groups: [[Int]]
  ) -> [[FairIndicator: RankInterval]] {
    var ranks = [[FairIndicator: RankInterval]](repeating: [:], count: parts.count)
    for group in groups {
      for (column, indicator) in FairIndicator.allCases.enumerated() where indicator.isRanked {
        let found = RankInterval.ranks(
          of: group.map { isCompared[$0] ? parts[$0].resampling.rows[column].interval : nil })
        for (place, rank) in zip(group, found) { ranks[place][indicator] = rank }
      }
    }
    return ranks
  }
}

extension CommuneProfile {
  /// Why its structure is not compared; `nil` where it is.
  ///
  /// A commune all of whose platforms belong to several would stand there once for each of these.
  var whyNotComparable: WhyUndefined? {
    switch shape {
    case .empty: .noMembership
    case .onePlatform: .onePlatform
    case .separatePlatforms, .parts, .connected: isWhollyShared ? .sharedPlatformsOnly : nil
    }
  }
}

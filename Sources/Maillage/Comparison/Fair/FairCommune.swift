/// What can be said about one commune beside others, with how sure it is.
public struct FairCommune: Sendable {
  /// Its name.
  public let commune: String
  /// Why nothing is said about structure: no membership, or one platform.
  public let reason: WhyUndefined?
  /// How many communes it is compared with: comparable ones of its peer group, itself left out.
  public let otherPeers: Int
  /// What it would show if its list were as short as the shortest.
  public let rarefied: Rarefaction
  /// How far its indicators could move.
  public let resampling: Resampling
  /// Its place among its peers.
  public let ranks: [FairIndicator: RankInterval]
  /// Its density beside what its size leads to expect.
  public let funnel: DensityFunnel.Point?
  /// Why it has no place in the funnel.
  public let funnelReason: WhyUndefined?
  /// Its measures beside what chance would make of them.
  public let chance: ChanceComparison
  /// What hangs on single memberships.
  public let sensitivity: Sensitivity
  /// What hangs on what was let into the list.
  public let robustness: Robustness
  /// The names of its organisations, by id.
  public let organisations: [String]
  /// The names of its platforms, by id.
  public let platforms: [String]

  /// The interval and value of an indicator.
  public func row(_ indicator: FairIndicator) -> Resampling.Row? {
    resampling.rows.first { $0.id == indicator }
  }
}

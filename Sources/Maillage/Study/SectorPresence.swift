public import MaillageSheets

/// How present a sector is in a partnership.
public struct SectorPresence: Sendable, Hashable {
  /// The sector; `nil` for organisations without one.
  public let sector: Sector?
  /// Its organisations, those on no platform included.
  public let organisations: Int
  /// Their memberships.
  public let memberships: Int
  /// The platforms with at least one of its organisations.
  public let platformsReached: Int

  /// The presence of every sector that is named, in the usual order, those without one last.
  package static func table(of network: PartnerNetwork) -> [SectorPresence] {
    var organisations: [Sector?: Int] = [:]
    var memberships: [Sector?: Int] = [:]
    var platforms: [Sector?: Set<Int32>] = [:]
    for id in network.network.organisations.ids {
      let sector = network.organisations[id.index].sector
      organisations[sector, default: 0] += 1
      let reached = network.network.platforms(of: id)
      memberships[sector, default: 0] += reached.count
      platforms[sector, default: []].formUnion(reached.map(\.rawValue))
    }
    let named = organisations.keys.compactMap(\.self).sorted().map(Optional.some)
    let order = organisations[nil] == nil ? named : named + [nil]
    return order.map { sector in
      SectorPresence(
        sector: sector, organisations: organisations[sector] ?? 0,
        memberships: memberships[sector] ?? 0, platformsReached: platforms[sector]?.count ?? 0)
    }
  }
}

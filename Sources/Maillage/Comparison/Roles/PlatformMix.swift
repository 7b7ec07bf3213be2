public import MaillageGraph
public import MaillageSheets

/// How mixed the sectors on a platform are.
public struct PlatformMix: Sendable, Hashable {
  /// The platform.
  public let platform: PlatformID
  /// Its name in the network.
  public let name: String
  /// What it is.
  public let kind: PlatformKind
  /// Its members whose sector is known.
  public let members: Int
  /// Its members without a sector.
  public let withoutSector: Int
  /// How many sectors sit on it.
  public let sectors: Int
  /// The chance that two members drawn one after the other, the first put back, are of two sectors:
  /// 1 − Σ*p*², with *p* the share of each sector.
  ///
  /// - Range: [0, 1). Undefined (NaN) without a member of known sector.
  /// - Reference: P. M. Blau, "Inequality and heterogeneity: a primitive theory of social structure",
  ///   Free Press (1977).
  public let blau: Double
  /// The same ÷ its maximum (*K* − 1)/*K*, with *K* the sectors that the commune names: 1 where all of
  /// them sit there in equal numbers (index of qualitative variation).
  ///
  /// - Range: [0, 1]. Undefined (NaN) as `blau`, and where the commune names fewer than two sectors.
  /// - Reference: J. H. Mueller and K. F. Schuessler, "Statistical reasoning in sociology", Houghton
  ///   Mifflin (1961).
  public let iqv: Double

  /// The platforms of a commune, in the order of their ids.
  public static func table(of partners: PartnerNetwork) -> [PlatformMix] {
    let network = partners.network
    let named = Set(partners.organisations.compactMap(\.sector)).count
    return network.platforms.ids.map { id in
      let sectors = network.organisations(of: id).map { partners.organisations[$0.index].sector }
      var counts: [Sector: Int] = [:]
      for case let sector? in sectors { counts[sector, default: 0] += 1 }
      let members = counts.values.reduce(0, +)
      // Whole numbers add up to the same in any order.
      let squares = counts.values.reduce(0) { $0 + $1 * $1 }
      let blau =
        members == 0 ? Double.nan : 1 - Double(squares) / Double(members * members)
      return PlatformMix(
        platform: id, name: network.platforms[id], kind: partners.platforms[id.index].kind,
        members: members, withoutSector: sectors.count - members,
        sectors: counts.count, blau: blau,
        iqv: named < 2 ? .nan : blau * Double(named) / Double(named - 1))
    }
  }
}

internal import MaillageGraph
public import MaillageSheets

/// Which sectors sit where in one commune, and who meets whom; its intercommunal platforms included.
public struct CommuneRoles: Sendable {
  /// The commune.
  public let commune: String
  /// Memberships by sector and kind of platform.
  public let table: RoleTable
  /// Meetings of sectors.
  public let mixing: SectorMixing
  /// How mixed each platform is, in the order of ids.
  public let platforms: [PlatformMix]

  /// Reads them off a network.
  public init(of partners: PartnerNetwork) {
    commune = partners.name
    var table = RoleTable()
    for id in partners.network.organisations.ids {
      for platform in partners.network.platforms(of: id) {
        table.add(
          partners.organisations[id.index].sector, on: partners.platforms[platform.index].kind)
      }
    }
    self.table = table
    mixing = SectorMixing(of: partners)
    platforms = PlatformMix.table(of: partners)
  }
}

internal import MaillageGraph
internal import MaillageSheets

/// The three numbers by which local partnerships have been told apart: how broad, how dense, how
/// centred on few. They describe; none is better high or low, and communes are not ranked by them.
///
/// - *breadth*: how many sectors are named, and how many organisations;
/// - *density*: memberships ÷ (organisations × platforms), the share of possible seats taken;
/// - *centralisation*: how far the organisation on most platforms stands out (degree centralisation
///   within the mode): 0 where all sit on equally many, 1 where one sits everywhere and every other
///   on one; where some sit nowhere it can pass 1.
///
/// - **Undefined**: density without organisations or platforms; centralisation with fewer
///   than two of either.
/// - Reference: G. P. Mays and F. D. Scutchfield, "Improving public health system performance through
///   multiorganizational partnerships", Preventing Chronic Disease 7 (2010), A116.
public struct StructuralSignature: Sendable, Hashable {
  /// The commune.
  public let commune: String
  /// How many sectors are named.
  public let sectors: Int
  /// How many organisations are named.
  public let organisations: Int
  /// The share of possible seats that are taken, in [0, 1].
  public let density: Double
  /// How far the organisation on most platforms stands out.
  public let centralisation: Double

  /// Reads the signature off a commune.
  public init(of profile: CommuneProfile) {
    let network = profile.network
    commune = profile.name
    sectors = profile.sectors.count { $0.sector != nil }
    organisations = network.organisations.count
    density =
      Double(network.membershipCount)
      / (Double(network.organisations.count) * Double(network.platforms.count))
    centralisation = network.degreeCentralisation.organisations
  }
}

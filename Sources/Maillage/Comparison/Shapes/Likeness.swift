public import MaillageGraph

/// Which communes are alike: as a tree, and as a map.
public struct Likeness: Sendable {
  /// By what communes are held to be alike.
  public let basis: Basis
  /// The communes that are compared, in the order of the study.
  public let communes: [String]
  /// Those that are left out: without memberships, or without anything that `basis` looks at.
  public let leftOut: [String]
  /// How far each two are apart, from 0 (equal) to 1.
  public let table: PairTable
  /// The tree: average linkage.
  public let tree: AverageLinkage
  /// The map: classical scaling.
  public let map: ClassicalScaling

  /// By what communes are held to be alike.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// Which sectors sit on which kind of platform: `RoleDissimilarity.total`.
    case roles
    /// The network alone: `CommunePair.portraitDivergence`.
    case shape
    /// Memberships of one name: 1 − `CommunePair.jaccardMemberships`.
    case names
  }

  /// The share of memberships whose sector must be known for communes to be compared by roles.
  public static let sectorsKnownFrom = 0.5

  /// Sets communes in a tree and on a map.
  ///
  /// Communes without memberships are left out, and so are, as few as possible, those whose distance
  /// to others is undefined.
  ///
  /// - Parameters:
  ///   - networks: the communes.
  ///   - pairs: every unordered pair of them, in their order.
  ///   - basis: by what they are held to be alike.
  /// - Complexity: O(*c*³) for *c* communes.
  public init(of networks: [Comparison.Network], pairs: [CommunePair], by basis: Basis) {
    let whole = PairTable(
      count: networks.count,
      values: pairs.lazy.map { pair in
        switch basis {
        case .roles: pair.roleAligned.total
        case .shape: pair.portraitDivergence
        case .names: 1 - pair.jaccardMemberships
        }
      })
    let counted =
      basis == .shape || networks.count < 2
      ? networks.map { ($0.measures["memberships"] ?? 0) > 0 }
      : Self.haveMembershipsOfTheirOwn(count: networks.count, pairs: pairs)
    let withMembers = networks.indices.filter { counted[$0] }
    let candidates = whole.restricted(to: withMembers)
    let kept = candidates.comparable.map { withMembers[$0] }
    self.basis = basis
    communes = kept.map { networks[$0].commune }
    leftOut = networks.indices.filter { !kept.contains($0) }.map { networks[$0].commune }
    table = whole.restricted(to: kept)
    tree = AverageLinkage(table)
    map = ClassicalScaling(table)
  }

  /// Which communes have memberships that pairs are compared by: those on platforms of several
  /// communes are left out there, and a commune without others would differ from all in everything.
  private static func haveMembershipsOfTheirOwn(count: Int, pairs: [CommunePair]) -> [Bool] {
    var have = [Bool](repeating: false, count: count)
    // The pairs of the first commune tell of all.
    for (second, pair) in pairs.prefix(count - 1).enumerated() {
      let memberships = pair.overlap.memberships
      have[second + 1] = memberships.both + memberships.onlyInB > 0
      if memberships.both + memberships.onlyInA > 0 { have[0] = true }
    }
    return have
  }

  /// By roles where sectors are known for at least half of the memberships, else by shape.
  static func basis(for sectors: [Comparison.SectorRow]) -> Basis {
    var (known, all) = (0, 0)
    for row in sectors {
      all += row.presence.memberships
      if row.presence.sector != nil { known += row.presence.memberships }
    }
    return all > 0 && Double(known) >= sectorsKnownFrom * Double(all) ? .roles : .shape
  }
}

extension Likeness {
  /// The tree and the map as they stand in `maillage.comparison/1`.
  var json: JSONValue {
    [
      "by": .string(basis.rawValue), "communes": .array(communes.map(JSONValue.string)),
      "left_out": .array(leftOut.map(JSONValue.string)),
      "tree": .array(
        tree.merges.map { merge in
          [
            "first": .integer(merge.first), "second": .integer(merge.second),
            "height": .number(merge.height), "communes": .integer(merge.size),
          ]
        }),
      "map": .array(
        communes.indices.map { place in
          [
            "commune": .string(communes[place]), "x": .number(map.x[place]),
            "y": .number(map.y[place]),
          ]
        }),
      "share_kept": .number(map.shareKept),
    ]
  }
}

internal import MaillageSheets

/// How far two communes differ in the sectors that sit on each kind of platform, taken apart.
///
/// With *x* and *y* the memberships of a sector *s* on platforms of a kind *k* in the two communes, and
/// *T* all memberships of both whose sector is known, the total is the Bray–Curtis dissimilarity
/// Σ|*x* − *y*| / *T* of the two tables. It is the sum of three parts, none below 0:
///
/// - *other sectors*: the memberships of sectors that only one commune names, ÷ *T*;
/// - *wired otherwise*: over sectors that both name, 2 min(*B*, *C*) / *T*, where *B* is how many
///   memberships the first has more, added over the kinds of platform on which it has more, and *C* the
///   same of the second: memberships that sit on one kind here and on another there;
/// - *other volume*: over sectors that both name, |*B* − *C*| / *T*: the sector has more memberships
///   here than there, whatever the platforms.
///
/// By hand, with two kinds of platform: police 2 · 0 here and 0 · 1 there, school 1 · 1 and 2 · 2, youth
/// 1 · 0 and none; *T* = 5 + 5 = 10. Youth gives other sectors 1/10; police *B* = 2, *C* = 1 gives wired
/// otherwise 2/10 and other volume 1/10; school *B* = 0, *C* = 2 gives other volume 2/10. Total 6/10.
///
/// Organisations without a sector have no part in it; their memberships are counted beside it.
///
/// - Range: [0, 1], 0 for equal tables, 1 where no sector is on the same kind of platform; symmetric.
/// - Undefined (NaN) where neither commune has a membership of known sector.
/// - Complexity: O(sectors of both).
/// - Reference: J. R. Bray and J. T. Curtis, "An ordination of the upland forest communities of southern
///   Wisconsin", Ecological Monographs 27 (1957), doi:10.2307/1942268; replacement and difference of
///   abundance within each sector as in P. Legendre, "Interpreting the replacement and richness
///   difference components of beta diversity", Global Ecology and Biogeography 23 (2014),
///   doi:10.1111/geb.12207.
public struct RoleDissimilarity: Sendable, Hashable {
  /// The part of sectors that only one commune names.
  public let otherSectors: Double
  /// The part of memberships that sit on another kind of platform.
  public let wiredOtherwise: Double
  /// The part of sectors that both name, one with more memberships.
  public let otherVolume: Double
  /// Memberships of organisations without a sector, of both communes.
  public let withoutSector: Int

  /// The whole: Bray–Curtis dissimilarity of the two tables.
  public var total: Double { otherSectors + wiredOtherwise + otherVolume }

  /// Takes the dissimilarity of two tables apart.
  public init(_ a: RoleTable, _ b: RoleTable) {
    withoutSector = a.withoutSector + b.withoutSector
    var (other, rewired, volume) = (0, 0, 0)
    var (left, right) = (0, 0)
    while left < a.ids.count || right < b.ids.count {
      let comesLeft =
        right == b.ids.count || (left < a.ids.count && a.ids[left] < b.ids[right])
      let comesRight =
        left == a.ids.count || (right < b.ids.count && b.ids[right] < a.ids[left])
      if comesLeft {
        other += Self.sum(of: a, row: left)
        left += 1
      } else if comesRight {
        other += Self.sum(of: b, row: right)
        right += 1
      } else {
        var (more, fewer) = (0, 0)
        for column in RoleTable.kinds.indices {
          let difference = a.count(row: left, column: column) - b.count(row: right, column: column)
          if difference > 0 { more += difference } else { fewer -= difference }
        }
        rewired += 2 * min(more, fewer)
        volume += abs(more - fewer)
        left += 1
        right += 1
      }
    }
    let whole = Double(a.total + b.total)
    otherSectors = Double(other) / whole
    wiredOtherwise = Double(rewired) / whole
    otherVolume = Double(volume) / whole
  }

  private static func sum(of table: RoleTable, row: Int) -> Int {
    RoleTable.kinds.indices.reduce(0) { $0 + table.count(row: row, column: $1) }
  }
}

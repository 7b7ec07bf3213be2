public import MaillageSheets

/// The memberships of a commune, counted by sector of the organisation and kind of the platform.
///
/// What communes share when they share no name: schools sit on working groups here and there, though
/// they are other schools and other groups. Memberships of organisations without a sector are counted
/// apart.
public struct RoleTable: Sendable, Hashable {
  /// The ids of the sectors with a membership, the rows, in the order of ids: pairs of communes are
  /// compared by thousands, and the usual order of sectors takes longer to ask for.
  private(set) var ids: [String] = []
  /// Memberships of organisations without a sector.
  public private(set) var withoutSector = 0
  /// The counts, a row a sector, a column a kind of platform.
  private var counts: ContiguousArray<Int32> = []

  /// The kinds of platform, the columns.
  public static let kinds = PlatformKind.allCases

  /// An empty table.
  public init() {}

  /// The sectors with a membership, in their usual order.
  public var sectors: [Sector] { ids.map(Sector.init(rawValue:)).sorted() }

  /// Memberships of a sector on platforms of a kind.
  public func memberships(of sector: Sector, on kind: PlatformKind) -> Int {
    guard let row = ids.firstIndex(of: sector.rawValue),
      let column = Self.kinds.firstIndex(of: kind)
    else { return 0 }
    return count(row: row, column: column)
  }

  /// Memberships of organisations whose sector is known.
  public var total: Int { counts.reduce(0) { $0 + Int($1) } }

  /// One more membership.
  public mutating func add(_ sector: Sector?, on kind: PlatformKind) {
    guard let sector else {
      withoutSector += 1
      return
    }
    guard let column = Self.kinds.firstIndex(of: kind) else { return }
    let id = sector.rawValue
    let row = ids.firstIndex { $0 >= id } ?? ids.count
    if row == ids.count || ids[row] != id {
      ids.insert(id, at: row)
      counts.insert(
        contentsOf: repeatElement(0, count: Self.kinds.count), at: row * Self.kinds.count)
    }
    counts[row * Self.kinds.count + column] += 1
  }

  /// The count of a cell by its place.
  func count(row: Int, column: Int) -> Int { Int(counts[row * Self.kinds.count + column]) }
}

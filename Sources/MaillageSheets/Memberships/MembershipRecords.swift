/// The memberships of a table: read, changed and appended to like an array, kept as columns.
public struct MembershipRecords: Sendable {
  /// The memberships.
  var columns: MembershipColumns

  /// Memberships in the order given.
  public init(_ records: some Sequence<MembershipRecord> = []) {
    columns = MembershipColumns(records)
  }

  init(_ columns: MembershipColumns) { self.columns = columns }

  /// Appends a membership.
  public mutating func append(_ record: MembershipRecord) { columns.append(record) }
}

extension MembershipRecords: RandomAccessCollection, MutableCollection {
  /// The first position.
  public var startIndex: Int { 0 }
  /// The position behind the last membership.
  public var endIndex: Int { columns.count }

  /// The membership at a position.
  public subscript(position: Int) -> MembershipRecord {
    get { columns[position] }
    set { columns[position] = newValue }
  }
}

extension MembershipRecords: Hashable {
  /// Whether the same is said in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for record in self { hasher.combine(record) }
  }
}

extension PartnerNetwork {
  /// The memberships of a network: read, changed and appended to like an array, kept as columns,
  /// which a network of a whole table shares with the table.
  public struct Memberships: Sendable {
    /// The memberships; their ends are ids of the network.
    private var columns: MembershipColumns

    /// Memberships in the order given.
    public init(_ memberships: some Sequence<Membership> = []) {
      columns = MembershipColumns(memberships.lazy.map(\.record))
    }

    init(_ columns: MembershipColumns) { self.columns = columns }

    /// Appends a membership.
    public mutating func append(_ membership: Membership) { columns.append(membership.record) }
  }
}

extension PartnerNetwork.Memberships: RandomAccessCollection, MutableCollection {
  /// The first position.
  public var startIndex: Int { 0 }
  /// The position behind the last membership.
  public var endIndex: Int { columns.count }

  /// The membership at a position.
  public subscript(position: Int) -> PartnerNetwork.Membership {
    get { PartnerNetwork.Membership(columns[position]) }
    set { columns[position] = newValue.record }
  }
}

extension PartnerNetwork.Memberships: Hashable {
  /// Whether the same is said in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for membership in self { hasher.combine(membership) }
  }
}

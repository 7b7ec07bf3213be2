internal import MaillageGraph
internal import MaillageSheets

/// The nodes and memberships of a commune as numbers that mean the same in every commune.
///
/// Sorted lists, so that two communes are matched by one walk over both.
struct AlignedCommune: Sendable {
  /// The organisations, ascending, each once.
  private(set) var organisations: ContiguousArray<Int32> = []
  /// Whether each is a local body, found everywhere under the same name ("CPAS").
  private(set) var isGeneric: ContiguousArray<Bool> = []
  /// The platforms, ascending, each once.
  private(set) var platforms: ContiguousArray<Int32> = []
  /// The memberships, ascending, each once.
  private(set) var memberships: ContiguousArray<Membership> = []
  /// Its memberships by sector and kind of platform.
  private(set) var roles = RoleTable()

  /// An organisation on a platform.
  struct Membership: Sendable, Hashable {
    /// The number of the organisation, then that of the platform: what memberships are ordered by.
    let key: Int64
    /// Where the organisation stands in the list of its commune.
    let organisation: Int32
    /// Where the platform stands in the list of its commune.
    let platform: Int32
  }

  /// Reads a commune off its profile.
  ///
  /// - Parameter includesIntercommunal: whether platforms of several communes count; a body that is
  ///   there only through them is left out with them.
  init(
    _ profile: CommuneProfile, includesIntercommunal: Bool, organisationNames: inout NameNumbers,
    platformNames: inout NameNumbers
  ) {
    let network = profile.network
    let isIn = profile.partners.platforms.map { includesIntercommunal || !$0.isIntercommunal }
    var platformNumbers: [Int32] = []
    for record in profile.partners.platforms {
      platformNumbers.append(platformNames.number(of: record.key, writtenAs: record.name))
    }
    platforms = Self.unique(zip(platformNumbers, isIn).filter(\.1).map(\.0))
    var found: [(number: Int32, isGeneric: Bool)] = []
    var keys: [Int64] = []
    for id in network.organisations.ids {
      let seats = network.platforms(of: id)
      guard seats.isEmpty || seats.contains(where: { isIn[$0.index] }) else { continue }
      let record = profile.partners.organisations[id.index]
      let number = organisationNames.number(of: record.key, writtenAs: record.name)
      found.append((number, record.isLocal))
      for platform in seats where isIn[platform.index] {
        keys.append(Int64(number) << 32 | Int64(platformNumbers[platform.index]))
        roles.add(record.sector, on: profile.partners.platforms[platform.index].kind)
      }
    }
    for (number, generic) in found.sorted(by: { $0.number < $1.number }) {
      if organisations.last == number {
        isGeneric[isGeneric.count - 1] = isGeneric[isGeneric.count - 1] || generic
      } else {
        organisations.append(number)
        isGeneric.append(generic)
      }
    }
    takeMemberships(Self.unique(keys))
  }

  private mutating func takeMemberships(_ keys: ContiguousArray<Int64>) {
    var places: [Int32: Int32] = [:]
    for (place, number) in platforms.enumerated() { places[number] = Int32(place) }
    var organisation = 0
    for key in keys {
      while Int64(organisations[organisation]) < key >> 32 { organisation += 1 }
      memberships.append(
        Membership(
          key: key, organisation: Int32(organisation),
          platform: places[Int32(truncatingIfNeeded: key)] ?? 0))
    }
  }

  private static func unique<Number: FixedWidthInteger>(
    _ numbers: [Number]
  ) -> ContiguousArray<Number> {
    var result: ContiguousArray<Number> = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }
}

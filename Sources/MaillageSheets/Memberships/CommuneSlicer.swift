/// Cuts a table into one small table for each commune, so that making all their networks costs as
/// much as there are memberships, not that times the communes.
struct CommuneSlicer {
  private let table: MembershipTable
  private var memberships: [String: [Int]] = [:]
  private var loneOrganisations: [String: [Int]] = [:]
  private var emptyPlatforms: [String: [Int]] = [:]
  /// The links of the table by their first platform.
  private var links: [Int: [Int]] = [:]
  /// The place of a node in the table that is being made, -1 for none.
  private var organisationPlaces: ContiguousArray<Int32>
  private var platformPlaces: ContiguousArray<Int32>

  /// Puts everything under its communes once.
  init(_ table: MembershipTable) {
    self.table = table
    organisationPlaces = ContiguousArray(repeating: -1, count: table.organisations.count)
    platformPlaces = ContiguousArray(repeating: -1, count: table.platforms.count)
    memberships = Self.places(table.memberships.indices) { table.memberships[$0].communes }
    loneOrganisations = Self.places(table.loneOrganisations.indices) {
      table.loneOrganisations[$0].communes
    }
    emptyPlatforms = Self.places(table.emptyPlatforms.indices) { table.emptyPlatforms[$0].communes }
    for (place, link) in table.links.enumerated() { links[link.from, default: []].append(place) }
  }

  /// Places by commune, ascending; no commune at all stands for `""`.
  private static func places(_ range: Range<Int>, communes: (Int) -> [String]) -> [String: [Int]] {
    // Sets of communes are few: their strings are hashed once a set in a row, not once a record.
    var bySet: [[String]: [Int]] = [:]
    for place in range { bySet[communes(place), default: []].append(place) }
    var result: [String: [Int]] = [:]
    for (names, list) in bySet {
      for name in names.isEmpty ? [""] : names { result[name, default: []] += list }
    }
    return result.mapValues { $0.sorted() }
  }

  /// The memberships, lone rows and links of one commune, with the nodes that they name.
  mutating func table(of commune: String) -> MembershipTable {
    let membershipPlaces = memberships[commune] ?? []
    let lonePlaces = loneOrganisations[commune] ?? []
    let emptyPlaces = emptyPlatforms[commune] ?? []
    let organisations = Set(
      membershipPlaces.map { table.memberships[$0].organisation }
        + lonePlaces.map { table.loneOrganisations[$0].node }
    ).sorted()
    let platforms = Set(
      membershipPlaces.map { table.memberships[$0].platform }
        + emptyPlaces.map { table.emptyPlatforms[$0].node }
    ).sorted()
    for (place, node) in organisations.enumerated() { organisationPlaces[node] = Int32(place) }
    for (place, node) in platforms.enumerated() { platformPlaces[node] = Int32(place) }
    defer {
      for node in organisations { organisationPlaces[node] = -1 }
      for node in platforms { platformPlaces[node] = -1 }
    }
    var slice = MembershipTable(
      organisations: organisations.map { table.organisations[$0] },
      platforms: platforms.map { table.platforms[$0] })
    var columns = table.memberships.columns.keeping(membershipPlaces)
    columns.replaceEnds(organisations: organisationPlaces, platforms: platformPlaces)
    slice.memberships = MembershipRecords(columns)
    slice.loneOrganisations = lonePlaces.map { place in
      var record = table.loneOrganisations[place]
      record.node = Int(organisationPlaces[record.node])
      return record
    }
    slice.emptyPlatforms = emptyPlaces.map { place in
      var record = table.emptyPlatforms[place]
      record.node = Int(platformPlaces[record.node])
      return record
    }
    // Only those between nodes of the slice: the rest is of no matter to it.
    slice.impossibleSeats = table.impossibleSeats.compactMap { seat in
      let (organisation, platform) = (
        organisationPlaces[seat.organisation], platformPlaces[seat.platform]
      )
      guard organisation >= 0, platform >= 0 else { return nil }
      var seat = seat
      seat.organisation = Int(organisation)
      seat.platform = Int(platform)
      return seat
    }
    slice.links = platforms.flatMap { links[$0] ?? [] }.sorted().compactMap { place in
      let link = table.links[place]
      guard platformPlaces[link.to] >= 0 else { return nil }
      return PlatformLinkRecord(
        from: Int(platformPlaces[link.from]), to: Int(platformPlaces[link.to]),
        relation: link.relation)
    }
    slice.communeNamesByKey = [NameKey.fold(commune): commune]
    return slice
  }
}

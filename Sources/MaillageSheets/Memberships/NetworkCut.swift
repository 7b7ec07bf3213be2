internal import MaillageGraph

/// Cuts one network out of a table.
struct NetworkCut {
  private let table: MembershipTable
  private let selection: Selection
  /// The communes of the selection under their shown names; `nil` for all.
  private let communes: Set<String>?
  /// The memberships that are measured; their ends are places in the table until ids are known.
  private var counted: [PartnerNetwork.Membership] = []
  private var uncounted: [MembershipRecord] = []
  private var isOrganisationIn: ContiguousArray<Bool>
  private var isPlatformIn: ContiguousArray<Bool>

  init(_ table: MembershipTable, _ selection: Selection) {
    self.table = table
    self.selection = selection
    communes = selection.communes.map { names in Set(names.map { table.commune(named: $0) ?? $0 }) }
    isOrganisationIn = ContiguousArray(repeating: false, count: table.organisations.count)
    isPlatformIn = ContiguousArray(repeating: false, count: table.platforms.count)
    select()
  }

  // MARK: What is in

  private mutating func select() {
    var organisationFits = ContiguousArray(repeating: true, count: table.organisations.count)
    if selection.kinds != nil || selection.sectors != nil {
      for place in organisationFits.indices {
        organisationFits[place] =
          (selection.kinds?.contains(table.organisations[place].kind) ?? true)
          && (selection.sectors.map { sectors in
            table.organisations[place].sector.map(sectors.contains) ?? false
          } ?? true)
      }
    }
    selectMemberships(organisationFits)
    for record in table.loneOrganisations
    where organisationFits[record.node] && isSelected(record.communes, record.dates) {
      isOrganisationIn[record.node] = true
    }
    for record in table.emptyPlatforms where isSelected(record.communes, record.dates) {
      isPlatformIn[record.node] = true
    }
  }

  private mutating func selectMemberships(_ organisationFits: ContiguousArray<Bool>) {
    let records = table.memberships
    let count = records.count
    counted.reserveCapacity(count)
    var order: [Int]?
    func place(_ position: Int) -> Int { order?[position] ?? position }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (records[one].organisation, records[one].platform, one)
        < (records[other].organisation, records[other].platform, other)
    }
    // Tables that were read are in order; others may have been put together by hand.
    let isSorted = (0..<count).dropFirst().allSatisfy { precedes(place($0 - 1), place($0)) }
    if !isSorted { order = records.indices.sorted(by: precedes) }
    // A whole table is not asked row by row what it is asked for.
    let isWhole = communes == nil && selection.at == nil
    var roles = CountingRoles(included: selection.includedRoles)
    var position = 0
    while position < count {
      let first = place(position)
      position += 1
      // Nearly every pair has one record; only others are put together.
      var merged: MembershipRecord?
      var isTaken = isWhole || isSelected(records[first].communes, records[first].dates)
      while position < count {
        let next = place(position)
        guard records[next].organisation == records[first].organisation,
          records[next].platform == records[first].platform
        else { break }
        position += 1
        guard isWhole || isSelected(records[next].communes, records[next].dates) else { continue }
        merged = isTaken ? Self.merged(merged ?? records[first], records[next]) : records[next]
        isTaken = true
      }
      guard isTaken, organisationFits[records[first].organisation] else { continue }
      if let merged { take(merged, &roles) } else { take(records[first], &roles) }
    }
  }

  private func isSelected(_ named: [String], _ dates: DateSpan) -> Bool {
    if let communes {
      let isNamed = named.isEmpty ? communes.contains("") : named.contains(where: communes.contains)
      if !isNamed { return false }
    }
    if let at = selection.at, !dates.overlaps(at) { return false }
    return true
  }

  private mutating func take(_ record: MembershipRecord, _ roles: inout CountingRoles) {
    guard roles.count(record.context) else {
      uncounted.append(record)
      return
    }
    isOrganisationIn[record.organisation] = true
    isPlatformIn[record.platform] = true
    counted.append(
      PartnerNetwork.Membership(
        record, organisation: OrganisationID(record.organisation),
        platform: PlatformID(record.platform)))
  }

  /// Two spans of one pair as one membership.
  private static func merged(_ one: MembershipRecord, _ other: MembershipRecord) -> MembershipRecord
  {
    var result = one
    var evidence = one.evidence
    evidence.add(other.evidence)
    result.say(
      communes: one.communes, roles: Set(one.roles + other.roles).sorted(), evidence: evidence)
    switch (one.isWeightStated, other.isWeightStated) {
    case (true, true): result.weight = one.weight + other.weight
    case (false, true): result.weight = other.weight
    default: break
    }
    result.isWeightStated = one.isWeightStated || other.isWeightStated
    return result
  }

  // MARK: The network

  consuming func network(named name: String) -> PartnerNetwork {
    var isOrganisationShown = isOrganisationIn
    var isPlatformShown = isPlatformIn
    for record in uncounted {
      isOrganisationShown[record.organisation] = true
      isPlatformShown[record.platform] = true
    }
    let organisationNames = ShownNames(table.organisations, isShown: isOrganisationShown)
    let platformNames = ShownNames(table.platforms, isShown: isPlatformShown)

    let organisations = Self.places(organisationNames.order, in: isOrganisationIn)
    let platforms = Self.places(platformNames.order, in: isPlatformIn)
    let organisationIDs = Self.ranks(of: organisations, count: table.organisations.count)
    let platformIDs = Self.ranks(of: platforms, count: table.platforms.count)
    func organisationID(_ place: Int) -> OrganisationID? {
      organisationIDs[place] < 0 ? nil : OrganisationID(Int(organisationIDs[place]))
    }
    func platformID(_ place: Int) -> PlatformID? {
      platformIDs[place] < 0 ? nil : PlatformID(Int(platformIDs[place]))
    }
    takeIDs(organisationIDs, platformIDs)

    let links = table.links.filter {
      isPlatformIn[$0.from] && isPlatformIn[$0.to] && $0.from != $0.to
    }
    let platformLinks = (links.map { ($0.from, $0.to) } + siblings(links)).map { one, other in
      TwoModeNetwork.PlatformLink(
        PlatformID(Int(platformIDs[one])), PlatformID(Int(platformIDs[other])))
    }
    // Fields are read one by one: a whole record would be copied with all that it holds.
    let network = TwoModeNetwork(
      sortedOrganisations: organisations.map { place in
        organisationNames[Int(place)] ?? table.organisations[Int(place)].name
      },
      sortedPlatforms: platforms.map { place in
        platformNames[Int(place)] ?? table.platforms[Int(place)].name
      },
      tieOrganisations: ContiguousArray(
        counted.indices.lazy.map { counted[$0].organisation.rawValue }),
      tiePlatforms: ContiguousArray(counted.indices.lazy.map { counted[$0].platform.rawValue }),
      tieWeights: ContiguousArray(counted.indices.lazy.map { counted[$0].weight }),
      platformLinks: platformLinks)
    return PartnerNetwork(
      name: name, network: network,
      organisations: organisationNames.apply(to: table.organisations, at: organisations),
      platforms: platformNames.apply(to: table.platforms, at: platforms), memberships: counted,
      uncounted: uncounted.map { record in
        PartnerNetwork.UncountedMembership(
          organisation: organisationNames.apply(to: table.organisations, at: record.organisation),
          platform: platformNames.apply(to: table.platforms, at: record.platform),
          organisationID: organisationID(record.organisation),
          platformID: platformID(record.platform), roles: record.roles, sources: record.sources)
      },
      links: links.compactMap { link in
        guard let from = platformID(link.from), let to = platformID(link.to) else { return nil }
        return PartnerNetwork.Link(from: from, to: to, relation: link.relation)
      }.sorted { ($0.from, $0.to, $0.relation) < ($1.from, $1.to, $1.relation) })
  }

  /// The places that are in, in the same order.
  private static func places(
    _ order: ContiguousArray<Int32>, in isIn: ContiguousArray<Bool>
  ) -> ContiguousArray<Int32> {
    var places: ContiguousArray<Int32> = []
    places.reserveCapacity(order.count)
    for place in order where isIn[Int(place)] { places.append(place) }
    return places
  }

  /// The rank of each place, -1 for those that are left out.
  private static func ranks(
    of places: ContiguousArray<Int32>, count: Int
  ) -> ContiguousArray<Int32> {
    var ranks = ContiguousArray<Int32>(repeating: -1, count: count)
    for (rank, place) in places.enumerated() { ranks[Int(place)] = Int32(rank) }
    return ranks
  }

  /// Writes the ids of their ends into the counted memberships and puts these in order.
  private mutating func takeIDs(
    _ organisationIDs: ContiguousArray<Int32>, _ platformIDs: ContiguousArray<Int32>
  ) {
    var isInOrder = true
    for position in counted.indices {
      let organisation = organisationIDs[counted[position].organisation.index]
      let platform = platformIDs[counted[position].platform.index]
      counted[position].organisation = OrganisationID(Int(organisation))
      counted[position].platform = PlatformID(Int(platform))
      if position > 0, !Self.precedes(counted[position - 1], counted[position]) {
        isInOrder = false
      }
    }
    if !isInOrder { counted.sort(by: Self.precedes) }
  }

  private static func precedes(
    _ one: PartnerNetwork.Membership, _ other: PartnerNetwork.Membership
  ) -> Bool {
    (one.organisation, one.platform) < (other.organisation, other.platform)
  }

  /// Platforms in the network whose common parent is no platform of it, as a chain in each commune.
  private func siblings(_ links: [PlatformLinkRecord]) -> [(Int, Int)] {
    struct Family: Hashable {
      let parent: String
      let commune: String
    }
    let hasParentHere = Set(links.lazy.filter { $0.relation == "part of" }.map(\.from))
    var last: [Family: Int] = [:]
    var result: [(Int, Int)] = []
    for (place, record) in table.platforms.enumerated() where isPlatformIn[place] {
      guard let parent = record.parent, !hasParentHere.contains(place) else { continue }
      for commune in record.communes.isEmpty ? [""] : record.communes {
        let family = Family(parent: NameKey.fold(parent), commune: commune)
        if let sibling = last.updateValue(place, forKey: family) { result.append((sibling, place)) }
      }
    }
    return result
  }
}

/// Whether roles are measured, asked once for many rows in a row that share their context.
private struct CountingRoles {
  private let included: Set<Role>
  private var last: MembershipContext?
  private var isLastCounted = false

  init(included: Set<Role>) { self.included = included }

  mutating func count(_ context: MembershipContext) -> Bool {
    if context === last { return isLastCounted }
    last = context
    isLastCounted = context.roles.contains { !$0.isOutsideMeasures || included.contains($0) }
    return isLastCounted
  }
}

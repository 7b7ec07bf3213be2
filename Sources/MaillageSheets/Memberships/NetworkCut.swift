internal import MaillageGraph

/// Cuts one network out of a table.
struct NetworkCut {
  private let table: MembershipTable
  private let selection: Selection
  /// The communes of the selection under their shown names; `nil` for all.
  private let communes: Set<String>?
  private var counted: [PartnerNetwork.Membership] = []
  /// For each counted membership its pair of places in the table.
  private var countedEnds: ContiguousArray<(Int32, Int32)> = []
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
    let organisationFits = ContiguousArray(
      table.organisations.map { body in
        (selection.kinds?.contains(body.kind) ?? true)
          && (selection.sectors.map { set in body.sector.map(set.contains) ?? false } ?? true)
      })
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
    countedEnds.reserveCapacity(count)
    var order: [Int]?
    func place(_ position: Int) -> Int { order?[position] ?? position }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (records[one].organisation, records[one].platform, one)
        < (records[other].organisation, records[other].platform, other)
    }
    // Tables that were read are in order; others may have been put together by hand.
    let isSorted = (0..<count).dropFirst().allSatisfy { precedes(place($0 - 1), place($0)) }
    if !isSorted { order = records.indices.sorted(by: precedes) }
    var position = 0
    while position < count {
      let first = place(position)
      position += 1
      // Nearly every pair has one record; only others are put together.
      var merged: MembershipRecord?
      var isTaken = isSelected(records[first].communes, records[first].dates)
      while position < count {
        let next = place(position)
        guard records[next].organisation == records[first].organisation,
          records[next].platform == records[first].platform
        else { break }
        position += 1
        guard isSelected(records[next].communes, records[next].dates) else { continue }
        merged = isTaken ? Self.merged(merged ?? records[first], records[next]) : records[next]
        isTaken = true
      }
      guard isTaken, organisationFits[records[first].organisation] else { continue }
      if let merged { take(merged) } else { take(records[first]) }
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

  private mutating func take(_ record: MembershipRecord) {
    let counts = record.roles.contains {
      !$0.isOutsideMeasures || selection.includedRoles.contains($0)
    }
    guard counts else {
      uncounted.append(record)
      return
    }
    isOrganisationIn[record.organisation] = true
    isPlatformIn[record.platform] = true
    countedEnds.append((Int32(record.organisation), Int32(record.platform)))
    var membership = PartnerNetwork.Membership(
      organisation: OrganisationID(0), platform: PlatformID(0), roles: record.roles,
      weight: record.weight)
    membership.evidence = record.evidence
    counted.append(membership)
  }

  /// Two spans of one pair as one membership.
  private static func merged(_ one: MembershipRecord, _ other: MembershipRecord) -> MembershipRecord
  {
    var result = one
    result.roles = Set(one.roles + other.roles).sorted()
    result.evidence.add(other.evidence)
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

    var builder = NetworkBuilder()
    builder.reserveMemberships(counted.count)
    // Fields are read one by one: a whole record would be copied with all that it holds.
    var organisationNumbers = Self.noNumbers(table.organisations.count)
    for place in table.organisations.indices where isOrganisationIn[place] {
      organisationNumbers[place] = Int32(
        builder.addOrganisation(
          organisationNames[place] ?? table.organisations[place].name,
          sortedBy: table.organisations[place].key))
    }
    var platformNumbers = Self.noNumbers(table.platforms.count)
    for place in table.platforms.indices where isPlatformIn[place] {
      platformNumbers[place] = Int32(
        builder.addPlatform(
          platformNames[place] ?? table.platforms[place].name,
          sortedBy: table.platforms[place].key))
    }
    for position in counted.indices {
      let (organisation, platform) = countedEnds[position]
      builder.addMembership(
        organisation: Int(organisationNumbers[Int(organisation)]),
        platform: Int(platformNumbers[Int(platform)]), weight: counted[position].weight)
    }
    let links = table.links.filter {
      isPlatformIn[$0.from] && isPlatformIn[$0.to] && $0.from != $0.to
    }
    for (one, other) in links.map({ ($0.from, $0.to) }) + siblings(links) {
      builder.addLink(Int(platformNumbers[one]), Int(platformNumbers[other]))
    }
    let built = builder.build()
    takeIDs(built, organisationNumbers, platformNumbers)

    func organisationID(_ place: Int) -> OrganisationID? {
      organisationNumbers[place] < 0 ? nil : built.organisationIDs[Int(organisationNumbers[place])]
    }
    func platformID(_ place: Int) -> PlatformID? {
      platformNumbers[place] < 0 ? nil : built.platformIDs[Int(platformNumbers[place])]
    }
    let organisations = Self.inOrder(organisationNumbers, built.organisationIDs.map(\.index))
    let platforms = Self.inOrder(platformNumbers, built.platformIDs.map(\.index))
    return PartnerNetwork(
      name: name, network: built.network,
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

  private static func noNumbers(_ count: Int) -> ContiguousArray<Int32> {
    ContiguousArray(repeating: -1, count: count)
  }

  /// Writes the ids of their ends into the counted memberships and puts these in order.
  private mutating func takeIDs(
    _ built: NetworkBuilder.Built, _ organisationNumbers: ContiguousArray<Int32>,
    _ platformNumbers: ContiguousArray<Int32>
  ) {
    var isInOrder = true
    for position in counted.indices {
      let (organisation, platform) = countedEnds[position]
      counted[position].organisation =
        built.organisationIDs[Int(organisationNumbers[Int(organisation)])]
      counted[position].platform = built.platformIDs[Int(platformNumbers[Int(platform)])]
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

  /// The places in the table by id.
  private static func inOrder(_ numbers: ContiguousArray<Int32>, _ ids: [Int]) -> ContiguousArray<
    Int32
  > {
    var places = ContiguousArray<Int32>(repeating: 0, count: ids.count)
    for place in numbers.indices where numbers[place] >= 0 {
      places[ids[Int(numbers[place])]] = Int32(place)
    }
    return places
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

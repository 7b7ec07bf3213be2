internal import MaillageGraph

/// Cuts one network out of a table.
struct NetworkCut {
  private let table: MembershipTable
  private let selection: Selection
  /// The communes of the selection under their shown names; `nil` for all.
  private let communes: Set<String>?
  /// The memberships that are measured; their ends are places in the table until ids are known.
  private var counted = MembershipColumns()
  /// Whether these are known to come in the order of their ends, each pair once.
  private var isInOrder = false
  private var uncounted: [MembershipRecord] = []
  private var isOrganisationIn: ContiguousArray<Bool>
  private var isPlatformIn: ContiguousArray<Bool>

  init(_ table: MembershipTable, _ selection: Selection) {
    self.table = table
    self.selection = selection
    communes = selection.communes.map { names in Set(names.map { table.commune(named: $0) ?? $0 }) }
    isOrganisationIn = ContiguousArray(repeating: false, count: table.organisationList.count)
    isPlatformIn = ContiguousArray(repeating: false, count: table.platformList.count)
    select()
  }

  // MARK: What is in

  private mutating func select() {
    var organisationFits = ContiguousArray(repeating: true, count: table.organisationList.count)
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
    let columns = table.memberships.columns
    // A whole table is not asked row by row what it is asked for.
    let isWhole = communes == nil && selection.at == nil
    var roles = CountingRoles(included: selection.includedRoles)
    if isWhole, organisationFits.allSatisfy({ $0 }), Self.hasOnePairInOrderEach(columns),
      columns.contexts.allSatisfy({ roles.count($0) })
    {
      counted = columns
      isInOrder = true
      for organisation in columns.organisations { isOrganisationIn[Int(organisation)] = true }
      for platform in columns.platforms { isPlatformIn[Int(platform)] = true }
      return
    }
    let count = columns.count
    counted.reserve(count)
    let (organisations, platforms) = (columns.organisations, columns.platforms)
    var order: [Int]?
    func place(_ position: Int) -> Int { order?[position] ?? position }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (organisations[one], platforms[one], one) < (organisations[other], platforms[other], other)
    }
    // Tables that were read are in order; others may have been put together by hand.
    let isSorted = (0..<count).dropFirst().allSatisfy { precedes(place($0 - 1), place($0)) }
    if !isSorted { order = (0..<count).sorted(by: precedes) }
    var position = 0
    while position < count {
      let first = columns[place(position)]
      position += 1
      // Nearly every pair has one record; only others are put together.
      var taken = isWhole || isSelected(first.communes, first.dates) ? first : nil
      while position < count {
        let next = place(position)
        guard Int(organisations[next]) == first.organisation, Int(platforms[next]) == first.platform
        else { break }
        position += 1
        let record = columns[next]
        guard isWhole || isSelected(record.communes, record.dates) else { continue }
        taken = taken.map { Self.merged($0, record) } ?? record
      }
      if let taken, organisationFits[first.organisation] { take(taken, &roles) }
    }
  }

  /// Whether every pair has one membership and pairs come in order.
  private static func hasOnePairInOrderEach(_ columns: MembershipColumns) -> Bool {
    let (organisations, platforms) = (columns.organisations, columns.platforms)
    return organisations.withUnsafeBufferPointer { organisations in
      platforms.withUnsafeBufferPointer { platforms in
        var previous: Int64 = -1
        for position in organisations.indices {
          let pair = Int64(organisations[position]) << 32 | Int64(platforms[position])
          if pair <= previous { return false }
          previous = pair
        }
        return true
      }
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
    counted.append(record)
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
    result.isMandatory = one.isMandatory || other.isMandatory
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
    let organisationNames = ShownNames(
      table.organisationList, isShown: isOrganisationShown, runs: table.organisationRuns)
    let platformNames = ShownNames(
      table.platformList, isShown: isPlatformShown, runs: table.platformRuns)

    let organisations = Self.places(organisationNames.order, in: isOrganisationIn)
    let platforms = Self.places(platformNames.order, in: isPlatformIn)
    let organisationIDs = Self.ranks(of: organisations, count: table.organisationList.count)
    let platformIDs = Self.ranks(of: platforms, count: table.platformList.count)
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
    let network = TwoModeNetwork(
      sortedOrganisations: organisationNames.names(of: table.organisationList, at: organisations),
      sortedPlatforms: platformNames.names(of: table.platformList, at: platforms),
      tieOrganisations: counted.organisations, tiePlatforms: counted.platforms,
      tieWeights: counted.weights.saysNothing ? nil : counted.weights.all,
      platformLinks: platformLinks)
    let seats = fixedSeats(organisationIDs, platformIDs)
    var partners = PartnerNetwork(
      name: name, network: network,
      organisations: organisationNames.apply(to: table.organisationList, at: organisations),
      platforms: platformNames.apply(to: table.platformList, at: platforms),
      shared: PartnerNetwork.Memberships(counted),
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
    partners.fixedSeats = seats
    return partners
  }

  /// The statutory seats of the network, once the ends of memberships are ids.
  private func fixedSeats(
    _ organisationIDs: ContiguousArray<Int32>, _ platformIDs: ContiguousArray<Int32>
  ) -> FixedSeats {
    var seats: [FixedSeats.Seat] = []
    if !counted.isMandatory.saysNothing {
      for position in 0..<counted.count where counted.isMandatory[position] {
        seats.append(
          .init(
            OrganisationID(Int(counted.organisations[position])),
            PlatformID(Int(counted.platforms[position]))))
      }
    }
    for seat in table.impossibleSeats where isSelected(seat.communes, seat.dates) {
      let (organisation, platform) = (
        organisationIDs[seat.organisation], platformIDs[seat.platform]
      )
      guard organisation >= 0, platform >= 0 else { continue }
      seats.append(.init(OrganisationID(Int(organisation)), PlatformID(Int(platform))))
    }
    return seats.isEmpty ? .none : FixedSeats(seats)
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
    func isUnchanged(_ ids: ContiguousArray<Int32>) -> Bool {
      ids.indices.allSatisfy { Int(ids[$0]) == $0 }
    }
    if !isUnchanged(organisationIDs) || !isUnchanged(platformIDs) {
      counted.replaceEnds(organisations: organisationIDs, platforms: platformIDs)
      isInOrder = false
    }
    if isInOrder || Self.hasOnePairInOrderEach(counted) { return }
    let (organisations, platforms) = (counted.organisations, counted.platforms)
    counted = counted.keeping(
      (0..<counted.count).sorted {
        (organisations[$0], platforms[$0]) < (organisations[$1], platforms[$1])
      })
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
    guard table.hasParents else { return [] }
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

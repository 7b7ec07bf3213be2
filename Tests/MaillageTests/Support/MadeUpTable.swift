import Maillage
import MaillageGraph
import MaillageSheets

/// A small membership table made by hand, with the networks cut from it by the plainest means.
struct MadeUpTable {
  var table = MembershipTable()
  private var bodies: [String: Int] = [:]
  private var places: [String: Int] = [:]

  /// Adds an organisation, or finds it; local bodies are one in each commune.
  @discardableResult
  mutating func body(
    _ name: String, in commune: String, sector: String? = nil, isLocal: Bool = false,
    kind: BodyKind = .organisation
  ) -> Int {
    let identity = isLocal ? "\(name)@\(commune)" : name
    if let position = bodies[identity] {
      if !commune.isEmpty, !table.organisations[position].communes.contains(commune) {
        table.organisations[position].communes.append(commune)
      }
      return position
    }
    table.organisations.append(
      OrganisationRecord(
        name: name, key: name.lowercased(), sector: sector.map(Sector.init(rawValue:)),
        kind: kind, isLocal: isLocal, communes: commune.isEmpty ? [] : [commune]))
    bodies[identity] = table.organisations.count - 1
    return table.organisations.count - 1
  }

  /// Adds a platform, or finds it.
  @discardableResult
  mutating func place(
    _ name: String, in communes: [String], kind: PlatformKind = .platform, parent: String? = nil
  ) -> Int {
    let identity = "\(name)@\(communes.joined(separator: "|"))"
    if let position = places[identity] { return position }
    table.platforms.append(
      PlatformRecord(
        name: name, key: name.lowercased(), kind: kind, parent: parent, communes: communes))
    places[identity] = table.platforms.count - 1
    return table.platforms.count - 1
  }

  /// Adds a membership between positions.
  mutating func seat(
    _ body: Int, _ place: Int, roles: [Role] = [.member], source: String = "liste.csv:2"
  ) {
    table.memberships.append(
      MembershipRecord(
        organisation: body, platform: place, communes: table.platforms[place].communes,
        roles: roles, sources: [source]))
  }

  /// A platform with its members in one go: `"police:Police locale"` names sector and body.
  @discardableResult
  mutating func platform(
    _ name: String, in commune: String, members: [String], kind: PlatformKind = .platform,
    parent: String? = nil, local: Set<String> = []
  ) -> Int {
    let position = place(name, in: [commune], kind: kind, parent: parent)
    for member in members {
      let parts = member.split(separator: ":", maxSplits: 1).map(String.init)
      let (sector, name) = parts.count == 2 ? (parts[0], parts[1]) : (nil, parts[0])
      seat(
        body(name, in: commune, sector: sector, isLocal: local.contains(name)), position,
        source: "liste.csv:\(table.memberships.count + 2)")
    }
    return position
  }

  /// The networks by commune, in no particular order.
  func networks() -> [PartnerNetwork] {
    let communes = Set(
      table.organisations.flatMap(\.communes) + table.platforms.flatMap(\.communes))
    return communes.sorted().map(network(of:))
  }

  /// The network of one commune.
  func network(of commune: String) -> PartnerNetwork {
    let outside: (MembershipRecord) -> Bool = { $0.roles.allSatisfy(\.isOutsideMeasures) }
    let memberships = table.memberships.filter { $0.communes.contains(commune) }
    let counted = memberships.filter { !outside($0) }
    let named = Set(memberships.filter(outside).map(\.organisation))
    let seated = Set(counted.map(\.organisation))
    let bodies = table.organisations.indices.filter {
      (table.organisations[$0].communes.contains(commune) && !named.contains($0))
        || seated.contains($0)
    }
    let places = table.platforms.indices.filter {
      table.platforms[$0].communes.contains(commune)
    }
    var builder = NetworkBuilder()
    var bodyNumber: [Int: Int] = [:]
    var placeNumber: [Int: Int] = [:]
    for body in bodies {
      let record = table.organisations[body]
      bodyNumber[body] = builder.addOrganisation(record.name, sortedBy: record.key)
    }
    for place in places {
      let record = table.platforms[place]
      placeNumber[place] = builder.addPlatform(record.name, sortedBy: record.key)
    }
    for record in counted {
      guard let body = bodyNumber[record.organisation], let place = placeNumber[record.platform]
      else { continue }
      builder.addMembership(organisation: body, platform: place, weight: record.weight)
    }
    let links = table.links.filter { placeNumber[$0.from] != nil && placeNumber[$0.to] != nil }
    for link in links { builder.addLink(placeNumber[link.from] ?? 0, placeNumber[link.to] ?? 0) }
    let built = builder.build()
    func order<Side>(_ ids: [NodeID<Side>], _ records: [Int]) -> [Int] {
      zip(ids, records).sorted { $0.0 < $1.0 }.map(\.1)
    }
    let sortedBodies = order(built.organisationIDs, bodies)
    let sortedPlaces = order(built.platformIDs, places)
    func bodyID(_ position: Int) -> OrganisationID? {
      bodyNumber[position].map { built.organisationIDs[$0] }
    }
    func placeID(_ position: Int) -> PlatformID? {
      placeNumber[position].map { built.platformIDs[$0] }
    }
    return PartnerNetwork(
      name: commune, network: built.network,
      organisations: sortedBodies.map { table.organisations[$0] },
      platforms: sortedPlaces.map { table.platforms[$0] },
      memberships: counted.compactMap { record in
        guard let body = bodyID(record.organisation), let place = placeID(record.platform) else {
          return nil
        }
        return PartnerNetwork.Membership(
          organisation: body, platform: place, roles: record.roles, weight: record.weight,
          sources: record.sources)
      }.sorted { ($0.organisation, $0.platform) < ($1.organisation, $1.platform) },
      uncounted: memberships.filter(outside).map { record in
        PartnerNetwork.UncountedMembership(
          organisation: table.organisations[record.organisation],
          platform: table.platforms[record.platform],
          organisationID: bodyID(record.organisation), platformID: placeID(record.platform),
          roles: record.roles, sources: record.sources)
      },
      links: links.compactMap { link in
        guard let from = placeID(link.from), let to = placeID(link.to) else { return nil }
        return PartnerNetwork.Link(from: from, to: to, relation: link.relation)
      })
  }

  /// A study of all communes, with measures counted by the plainest means.
  func study() -> Study {
    Study(table: table, networks: networks(), evaluate: PlainMeasures.evaluate)
  }
}

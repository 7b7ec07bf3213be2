public import MaillageGraph
public import MaillageSheets

/// Many partnerships side by side, each with its findings, and what belongs to several of them.
public struct Study: Sendable {
  /// Everything that was read.
  public let table: MembershipTable
  /// Which part of it is studied.
  public let selection: Selection
  /// One profile a commune, in the order of folded names; rows without a commune stand last.
  public let profiles: [CommuneProfile]
  /// Platforms of several communes, each once.
  public let intercommunal: [IntercommunalPlatform]

  /// A platform that several communes share, told once.
  public struct IntercommunalPlatform: Sendable, Hashable {
    /// The platform.
    public let platform: PlatformRecord
    /// Its members, each once, in the order of names.
    public let members: [OrganisationRecord]
    /// The communes of the study in whose network it stands, in the order of the profiles.
    public let communes: [String]
  }

  /// Studies every commune of a table.
  ///
  /// ```swift
  /// let study = Study(table: reading.value, selection: Selection(communes: ["Liège", "Verviers"]))
  /// ```
  ///
  /// - Parameters:
  ///   - table: everything that was read.
  ///   - selection: which part of it is studied.
  ///   - parallelism: how many threads to use; values do not depend on it.
  public init(
    table: MembershipTable, selection: Selection = Selection(),
    parallelism: Parallelism = .automatic
  ) {
    self.init(
      table: table, networks: table.networksByCommune(selection), selection: selection
    ) { MeasureCatalogue.evaluate($0, parallelism: parallelism) }
  }

  /// Studies networks that are already cut from a table.
  ///
  /// - Parameters:
  ///   - table: everything that was read.
  ///   - networks: one network a commune, in any order.
  ///   - selection: how they were cut.
  ///   - evaluate: computes the measures of a network.
  public init(
    table: MembershipTable, networks: [PartnerNetwork], selection: Selection = Selection(),
    evaluate: (TwoModeNetwork) -> MeasureResults
  ) {
    self.table = table
    self.selection = selection
    let records = Dictionary(
      table.communeRecords.map { (NameKey.fold($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
    let seats = Self.seats(in: table, selection: selection)
    let sorted = networks.map { (key: NameKey.fold($0.name), network: $0) }.sorted {
      if $0.network.name.isEmpty != $1.network.name.isEmpty { return $1.network.name.isEmpty }
      if $0.key != $1.key { return $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return $0.network.name.utf8.lexicographicallyPrecedes($1.network.name.utf8)
    }
    let profiles = sorted.map { key, network in
      CommuneProfile(
        of: network, commune: records[key], measures: evaluate(network.network),
        statutorySeats:
          seats
          .filter { $0.communes.contains(network.name) || networks.count == 1 }.map(\.seat))
    }
    self.profiles = profiles
    intercommunal = Self.intercommunal(in: profiles)
  }

  /// Looks a profile up by the name of its commune.
  public func profile(of commune: String) -> CommuneProfile? {
    profiles.first { $0.name == commune }
  }

  private static func seats(
    in table: MembershipTable, selection: Selection
  ) -> [(communes: [String], seat: CommuneProfile.Seat)] {
    let chosen = table.restricted(to: selection)
    let mandatory = chosen.memberships.filter(\.isMandatory).map { ($0, StatutorySeat.mandatory) }
    let all = mandatory + chosen.impossibleSeats.map { ($0, StatutorySeat.impossible) }
    return
      all
      .map { record, rule in
        (
          record.communes.isEmpty ? [""] : record.communes,
          CommuneProfile.Seat(
            organisation: table.organisations[record.organisation],
            platform: table.platforms[record.platform], rule: rule, sources: record.sources)
        )
      }
  }

  private static func intercommunal(in profiles: [CommuneProfile]) -> [IntercommunalPlatform] {
    struct Identity: Hashable {
      let key: String
      let communes: [String]
    }
    var found: [Identity: (PlatformRecord, [String: OrganisationRecord], [String])] = [:]
    for profile in profiles {
      for id in profile.network.platforms.ids {
        let record = profile.partners.platforms[id.index]
        guard record.isIntercommunal else { continue }
        let identity = Identity(key: record.key, communes: record.communes)
        var entry = found[identity] ?? (record, [:], [])
        for member in profile.network.organisations(of: id) {
          let body = profile.partners.organisations[member.index]
          entry.1[body.key + "\u{0}" + body.communes.joined(separator: "|")] = body
        }
        entry.2.append(profile.name)
        found[identity] = entry
      }
    }
    return found.sorted { one, other in
      let (left, right) = (one.key, other.key)
      if left.key != right.key { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
      return left.communes.lexicographicallyPrecedes(right.communes) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }.map { _, entry in
      IntercommunalPlatform(
        platform: entry.0,
        members: entry.1.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map(\.value),
        communes: entry.2)
    }
  }
}

internal import MaillageGraph

/// Everything that was read from all sources, under the identity rules: what networks are cut from.
public struct MembershipTable: Sendable {
  /// The organisations, in the order of their keys, then communes.
  public var organisations: [OrganisationRecord] {
    get { organisationList.array }
    set {
      organisationList = LateArray(newValue)
      organisationRuns = nil
    }
  }
  /// The platforms, in the order of their keys, then communes.
  public var platforms: [PlatformRecord] {
    get { platformList.array }
    set {
      platformList = LateArray(newValue)
      platformRuns = nil
      hasParents = true
    }
  }
  /// The memberships, one for each pair and each span of dates, in the order of their ends.
  public var memberships: MembershipRecords
  /// Seats that cannot be taken.
  public var impossibleSeats: [MembershipRecord]
  /// Organisations named without a platform, in the order of organisations.
  public var loneOrganisations: [LoneRecord]
  /// Platforms named without members, in the order of platforms.
  public var emptyPlatforms: [LoneRecord]
  /// Links between platforms, parents included where the parent is a platform.
  public var links: [PlatformLinkRecord]
  /// What `communes.csv` says; communes it leaves out are absent here.
  public var communeRecords: [CommuneRecord]
  /// What was read from each file, in the order of reading.
  public var sources: [SourceSummary]
  /// The language of most sheets; French for tables alone.
  public var language: Language
  /// The columns that the contract does not know, kept as attributes, by name.
  public var unknownColumns: [String]
  /// What those columns say about each membership, in the order of `unknownColumns`.
  public var attributes: [AttributeColumn]
  /// Names that look alike without being the same.
  public var nearDuplicates: [NearDuplicate]
  /// The shown name of each commune by the folded names that mean it.
  package var communeNamesByKey: [String: String]
  /// The folded names that the registry knows, by mode.
  package var registeredKeys: [RegistryMode: Set<String>]

  /// The organisations and platforms, made when they are first asked for.
  var organisationList: LateArray<OrganisationRecord>
  var platformList: LateArray<PlatformRecord>
  /// Where several organisations in a row have one key; `nil` where nobody knows whether they are in
  /// the order of keys, as in a table that was put together or changed by hand.
  var organisationRuns: [Range<Int>]?
  /// The same of platforms.
  var platformRuns: [Range<Int>]?
  /// Whether a platform may have a parent.
  var hasParents = true

  /// A column that the contract does not know, in lock step with the memberships.
  public struct AttributeColumn: Sendable, Hashable {
    /// Its header.
    public let name: String
    /// Its distinct values.
    let values: [String]
    /// The place of each membership's value, -1 where there is none.
    let cells: ContiguousArray<Int32>

    /// What it says about a membership; `nil` where the cell is empty.
    public func value(ofMembership membership: Int) -> String? {
      cells[membership] < 0 ? nil : values[Int(cells[membership])]
    }
  }

  /// A table; everything is empty by default.
  public init(
    organisations: [OrganisationRecord] = [], platforms: [PlatformRecord] = [],
    memberships: [MembershipRecord] = [], impossibleSeats: [MembershipRecord] = [],
    links: [PlatformLinkRecord] = [], communeRecords: [CommuneRecord] = [],
    sources: [SourceSummary] = [], language: Language = .french, unknownColumns: [String] = [],
    loneOrganisations: [LoneRecord] = [], emptyPlatforms: [LoneRecord] = []
  ) {
    organisationList = LateArray(organisations)
    platformList = LateArray(platforms)
    self.memberships = MembershipRecords(memberships)
    self.impossibleSeats = impossibleSeats
    self.links = links
    self.communeRecords = communeRecords
    self.sources = sources
    self.language = language
    self.unknownColumns = unknownColumns
    self.loneOrganisations = loneOrganisations
    self.emptyPlatforms = emptyPlatforms
    attributes = []
    nearDuplicates = []
    communeNamesByKey = [:]
    registeredKeys = [:]
  }
}

public import MaillageGraph

/// Everything that was read from all sources, under the identity rules: what networks are cut from.
public struct MembershipTable: Sendable {
  /// The organisations, in the order of their keys, then names, then communes.
  public var organisations: [OrganisationRecord]
  /// The platforms, in the order of their keys, then names, then communes.
  public var platforms: [PlatformRecord]
  /// The memberships, one for each pair and each span of dates, in the order of their ends.
  public var memberships: [MembershipRecord]
  /// Seats that cannot be taken.
  public var impossibleSeats: [MembershipRecord]
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

  /// A table; everything is empty by default.
  public init(
    organisations: [OrganisationRecord] = [], platforms: [PlatformRecord] = [],
    memberships: [MembershipRecord] = [], impossibleSeats: [MembershipRecord] = [],
    links: [PlatformLinkRecord] = [], communeRecords: [CommuneRecord] = [],
    sources: [SourceSummary] = [], language: Language = .french, unknownColumns: [String] = []
  ) {
    self.organisations = organisations
    self.platforms = platforms
    self.memberships = memberships
    self.impossibleSeats = impossibleSeats
    self.links = links
    self.communeRecords = communeRecords
    self.sources = sources
    self.language = language
    self.unknownColumns = unknownColumns
  }
}

/// Which part of a table a network is cut from.
public struct Selection: Sendable, Hashable {
  /// Only rows of these communes; `nil` for all. `""` means rows without a commune.
  public var communes: [String]?
  /// Only memberships that hold then.
  public var at: PartialDate?
  /// Only bodies of these kinds; `nil` for all.
  public var kinds: Set<BodyKind>?
  /// Only bodies of these sectors; `nil` for all.
  public var sectors: Set<Sector>?
  /// Funders and beneficiaries to measure like members.
  public var includedRoles: Set<Role>

  /// Everything, unless told otherwise.
  public init(
    communes: [String]? = nil, at: PartialDate? = nil, kinds: Set<BodyKind>? = nil,
    sectors: Set<Sector>? = nil, includedRoles: Set<Role> = []
  ) {
    self.communes = communes
    self.at = at
    self.kinds = kinds
    self.sectors = sectors
    self.includedRoles = includedRoles
  }
}

/// A two-mode network of one commune or several, with its attributes beside the numbers.
public struct PartnerNetwork: Sendable {
  /// The commune, `""` for rows without one, or `all`.
  public var name: String
  /// What is measured. Its names are unique: `CSIL (Liège)` where two platforms share a name.
  public var network: TwoModeNetwork
  /// The organisations, by `OrganisationID.index`.
  public var organisations: [OrganisationRecord]
  /// The platforms, by `PlatformID.index`.
  public var platforms: [PlatformRecord]
  /// The memberships that are measured, in the order of organisations, then platforms.
  public var memberships: [Membership]
  /// Funders and beneficiaries: drawn dashed and listed, not measured.
  public var uncounted: [UncountedMembership]
  /// Links between platforms with their relation.
  public var links: [Link]

  /// One measured membership.
  public struct Membership: Sendable, Hashable {
    /// Who.
    public var organisation: OrganisationID
    /// On what.
    public var platform: PlatformID
    /// In which roles, sorted, never empty.
    public var roles: [Role]
    /// Its weight.
    public var weight: Double
    /// Where it is written.
    public var sources: [String]

    /// A membership.
    public init(
      organisation: OrganisationID, platform: PlatformID, roles: [Role] = [.member],
      weight: Double = 1, sources: [String] = []
    ) {
      self.organisation = organisation
      self.platform = platform
      self.roles = roles
      self.weight = weight
      self.sources = sources
    }
  }

  /// A membership that is drawn and listed but not measured; its ends need not be in the network.
  public struct UncountedMembership: Sendable, Hashable {
    /// Who, as shown (unique).
    public var organisation: OrganisationRecord
    /// On what, as shown (unique).
    public var platform: PlatformRecord
    /// Who, in the network, if it is there.
    public var organisationID: OrganisationID?
    /// On what, in the network, if it is there.
    public var platformID: PlatformID?
    /// In which roles.
    public var roles: [Role]
    /// Where it is written.
    public var sources: [String]

    /// A membership outside the measures.
    public init(
      organisation: OrganisationRecord, platform: PlatformRecord,
      organisationID: OrganisationID?, platformID: PlatformID?, roles: [Role],
      sources: [String] = []
    ) {
      self.organisation = organisation
      self.platform = platform
      self.organisationID = organisationID
      self.platformID = platformID
      self.roles = roles
      self.sources = sources
    }
  }

  /// A link between two platforms.
  public struct Link: Sendable, Hashable {
    /// The first platform.
    public var from: PlatformID
    /// The second platform.
    public var to: PlatformID
    /// `part of`, `liaises with` …
    public var relation: String

    /// A link.
    public init(from: PlatformID, to: PlatformID, relation: String) {
      self.from = from
      self.to = to
      self.relation = relation
    }
  }

  /// A network with its attributes.
  public init(
    name: String, network: TwoModeNetwork, organisations: [OrganisationRecord],
    platforms: [PlatformRecord], memberships: [Membership],
    uncounted: [UncountedMembership] = [], links: [Link] = []
  ) {
    self.name = name
    self.network = network
    self.organisations = organisations
    self.platforms = platforms
    self.memberships = memberships
    self.uncounted = uncounted
    self.links = links
  }
}

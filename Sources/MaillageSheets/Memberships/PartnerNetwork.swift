public import MaillageGraph

/// A two-mode network of one commune or several, with its attributes beside the numbers.
public struct PartnerNetwork: Sendable {
  /// The commune, `""` for rows without one, or `all`.
  public var name: String
  /// What is measured. Its names are unique: `CSIL (Liège)` where two platforms share a name.
  public var network: TwoModeNetwork
  /// The organisations, by `OrganisationID.index`, under the names of the network.
  public var organisations: [OrganisationRecord] {
    get { organisationList.array }
    set { organisationList = LateArray(newValue) }
  }
  /// The platforms, by `PlatformID.index`, under the names of the network.
  public var platforms: [PlatformRecord] {
    get { platformList.array }
    set { platformList = LateArray(newValue) }
  }
  /// The memberships that are measured, in the order of organisations, then platforms.
  public var memberships: Memberships
  /// Funders and beneficiaries: drawn dashed and listed, not measured.
  public var uncounted: [UncountedMembership]
  /// Links between platforms with their relation.
  public var links: [Link]
  /// Statutory seats: memberships that must be, and pairs that cannot be; null models leave both as
  /// they are.
  public var fixedSeats = FixedSeats.none
  private var organisationList: LateArray<OrganisationRecord>
  private var platformList: LateArray<PlatformRecord>

  /// One measured membership.
  public struct Membership: Sendable {
    /// Who.
    public var organisation: OrganisationID
    /// On what.
    public var platform: PlatformID
    /// Its weight.
    public var weight: Double
    /// Roles and places, shared with the table's memberships.
    private var context: MembershipContext
    /// The line of the first row, where that is its evidence; else 0.
    private var line: Int32

    /// In which roles, sorted, never empty.
    public var roles: [Role] {
      get { context.roles }
      set { say(roles: newValue, evidence: evidence) }
    }

    /// Where it is written.
    public var sources: [String] {
      get { evidence.list }
      set { say(roles: roles, evidence: Evidence(newValue)) }
    }

    /// Where it is written, in the form that costs least.
    package var evidence: Evidence { context.evidence(line: line) }

    /// A membership.
    public init(
      organisation: OrganisationID, platform: PlatformID, roles: [Role] = [.member],
      weight: Double = 1, sources: [String] = []
    ) {
      self.organisation = organisation
      self.platform = platform
      self.weight = weight
      context = MembershipContext(communes: [], roles: roles, evidence: Evidence(sources))
      line = 0
    }

    /// What a table says; its ends are ids of the network already.
    init(_ record: MembershipRecord) {
      organisation = OrganisationID(record.organisation)
      platform = PlatformID(record.platform)
      weight = record.weight
      context = record.context
      line = record.line
    }

    /// What it says, as a table would.
    var record: MembershipRecord {
      MembershipRecord(
        organisation: organisation.rawValue, platform: platform.rawValue, context: context,
        line: line, weight: weight, isWeightStated: false, dates: DateSpan(), isMandatory: false)
    }

    private mutating func say(roles: [Role], evidence: Evidence) {
      context = MembershipContext(communes: [], roles: roles, evidence: evidence)
      line = evidence.line
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
    platforms: [PlatformRecord], memberships: some Sequence<Membership>,
    uncounted: [UncountedMembership] = [], links: [Link] = []
  ) {
    self.init(
      name: name, network: network, organisations: LateArray(organisations),
      platforms: LateArray(platforms), shared: Memberships(memberships), uncounted: uncounted,
      links: links)
  }

  /// A network with its attributes, its memberships shared with a table.
  init(
    name: String, network: TwoModeNetwork, organisations: LateArray<OrganisationRecord>,
    platforms: LateArray<PlatformRecord>, shared memberships: Memberships,
    uncounted: [UncountedMembership] = [], links: [Link] = []
  ) {
    self.name = name
    self.network = network
    organisationList = organisations
    platformList = platforms
    self.memberships = memberships
    self.uncounted = uncounted
    self.links = links
  }
}

extension PartnerNetwork.Membership: Hashable {
  /// Whether the same is said, however it is kept.
  public static func == (left: Self, right: Self) -> Bool {
    left.organisation == right.organisation && left.platform == right.platform
      && left.roles == right.roles && left.weight == right.weight
      && left.evidence == right.evidence
  }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(organisation)
    hasher.combine(platform)
    hasher.combine(roles)
    hasher.combine(weight)
    hasher.combine(evidence)
  }
}

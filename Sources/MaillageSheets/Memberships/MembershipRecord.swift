/// One organisation on one platform, with everything that was said about it.
///
/// Tables hold millions of these, so the value is packed into 48 bytes with a single reference.
public struct MembershipRecord: Sendable {
  private var packedOrganisation: Int32
  private var packedPlatform: Int32
  /// Communes, roles and places, shared with other memberships.
  private(set) var context: MembershipContext
  /// Stated weights added up; 1 where none is stated.
  public var weight: Double
  /// When it holds.
  public var dates: DateSpan
  /// The line of the first row, where that is its evidence; else 0.
  private(set) var line: Int32
  /// Whether any row states the weight.
  public var isWeightStated: Bool
  /// Whether the seat must be taken; `impossible` seats are no memberships and stand elsewhere.
  public var isMandatory: Bool

  /// Where its organisation stands in `MembershipTable.organisations`.
  public var organisation: Int {
    get { Int(packedOrganisation) }
    set { packedOrganisation = Int32(newValue) }
  }

  /// Where its platform stands in `MembershipTable.platforms`.
  public var platform: Int {
    get { Int(packedPlatform) }
    set { packedPlatform = Int32(newValue) }
  }

  /// The communes whose rows say so, sorted; `""` stands for rows without a commune.
  public var communes: [String] {
    get { context.communes }
    set { say(communes: newValue, roles: roles, evidence: evidence) }
  }

  /// The roles in which it sits, sorted, never empty.
  public var roles: [Role] {
    get { context.roles }
    set { say(communes: communes, roles: newValue, evidence: evidence) }
  }

  /// Where it is written (URLs, or `file:line`), in the order of reading.
  public var sources: [String] {
    get { evidence.list }
    set { say(communes: communes, roles: roles, evidence: Evidence(newValue)) }
  }

  /// Where it is written, in the form that costs least.
  package var evidence: Evidence { context.evidence(line: line) }

  /// A record; everything but the two ends has a plain default.
  ///
  /// A weight other than 1 counts as stated, unless `isWeightStated` says otherwise.
  public init(
    organisation: Int, platform: Int, communes: [String] = [], roles: [Role] = [.member],
    weight: Double = 1, isWeightStated: Bool? = nil, dates: DateSpan = DateSpan(),
    isMandatory: Bool = false, sources: [String] = []
  ) {
    self.init(
      organisation: Int32(organisation), platform: Int32(platform),
      context: MembershipContext(communes: communes, roles: roles, evidence: Evidence(sources)),
      line: 0, weight: weight, isWeightStated: isWeightStated ?? (weight != 1), dates: dates,
      isMandatory: isMandatory)
  }

  /// A record that shares its context.
  init(
    organisation: Int32, platform: Int32, context: MembershipContext, line: Int32, weight: Double,
    isWeightStated: Bool, dates: DateSpan, isMandatory: Bool
  ) {
    packedOrganisation = organisation
    packedPlatform = platform
    self.context = context
    self.line = line
    self.weight = weight
    self.isWeightStated = isWeightStated
    self.dates = dates
    self.isMandatory = isMandatory
  }

  /// Says something else than the memberships whose context it shared.
  mutating func say(communes: [String], roles: [Role], evidence: Evidence) {
    context = MembershipContext(communes: communes, roles: roles, evidence: evidence)
    line = evidence.line
  }
}

extension MembershipRecord: Hashable {
  /// Whether the same is said, however it is kept.
  public static func == (left: Self, right: Self) -> Bool {
    left.packedOrganisation == right.packedOrganisation
      && left.packedPlatform == right.packedPlatform && left.communes == right.communes
      && left.roles == right.roles && left.weight == right.weight && left.dates == right.dates
      && left.evidence == right.evidence && left.isWeightStated == right.isWeightStated
      && left.isMandatory == right.isMandatory
  }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(packedOrganisation)
    hasher.combine(packedPlatform)
    hasher.combine(communes)
    hasher.combine(roles)
    hasher.combine(weight)
    hasher.combine(dates)
    hasher.combine(evidence)
    hasher.combine(isWeightStated)
    hasher.combine(isMandatory)
  }
}

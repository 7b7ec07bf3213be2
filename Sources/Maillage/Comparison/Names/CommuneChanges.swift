public import MaillageSheets

/// Two communes, or one commune at two dates, tie by tie: what is kept, what came, what went.
public struct CommuneChanges: Sendable, Hashable {
  /// What is compared with what.
  public enum Between: Sendable, Hashable {
    /// Two communes.
    case communes(a: String, b: String)
    /// One commune at two dates, or in an earlier and a later list; a date is `nil` where none was
    /// given.
    case dates(commune: String, from: PartialDate?, to: PartialDate?)
  }

  /// What is compared with what.
  public let between: Between
  /// The organisations of either, in the order of folded names.
  public let organisations: [Item]
  /// The platforms of either, in the order of folded names.
  public let platforms: [Item]
  /// The memberships of either, in the order of organisations, then platforms.
  public let memberships: [Item]

  /// An organisation, a platform or a membership, and what became of it.
  public struct Item: Sendable, Hashable {
    /// The organisation; `nil` of platforms.
    public let organisation: String?
    /// The platform; `nil` of organisations.
    public let platform: String?
    /// The sector of the organisation, if it has one.
    public let sector: Sector?
    /// What became of it.
    public let change: Change
  }

  /// Entries, exits and what is kept of the organisations.
  public var organisationTally: ChangeTally { ChangeTally(organisations.lazy.map(\.change)) }
  /// The same of the platforms.
  public var platformTally: ChangeTally { ChangeTally(platforms.lazy.map(\.change)) }
  /// The same of the memberships.
  public var membershipTally: ChangeTally { ChangeTally(memberships.lazy.map(\.change)) }

  /// Matches two networks by folded names.
  ///
  /// - Parameter word: what became of a name that is in one only; told the organisation and the
  ///   platform by folded name, `nil` where a node of the other mode is meant.
  init(
    _ between: Between, _ first: NamedTies, _ second: NamedTies,
    word: (_ organisation: String?, _ platform: String?, _ isExit: Bool) -> Change
  ) {
    func change(_ organisation: String?, _ platform: String?, _ isFirst: Bool, _ isSecond: Bool)
      -> Change
    {
      isFirst && isSecond ? .kept : word(organisation, platform, isFirst)
    }
    self.between = between
    organisations = Self.union(first.organisations.keys, second.organisations.keys).map { key in
      let (one, other) = (first.organisations[key], second.organisations[key])
      return Item(
        organisation: other?.name ?? one?.name, platform: nil,
        sector: other?.sector ?? one?.sector,
        change: change(key, nil, one != nil, other != nil))
    }
    platforms = Self.union(first.platforms.keys, second.platforms.keys).map { key in
      let (one, other) = (first.platforms[key], second.platforms[key])
      return Item(
        organisation: nil, platform: other ?? one, sector: nil,
        change: change(nil, key, one != nil, other != nil))
    }
    memberships = first.ties.union(second.ties).sorted().map { tie in
      let body = second.organisations[tie.organisation] ?? first.organisations[tie.organisation]
      return Item(
        organisation: body?.name,
        platform: second.platforms[tie.platform]
          ?? first.platforms[tie.platform], sector: body?.sector,
        change: change(
          tie.organisation, tie.platform, first.ties.contains(tie), second.ties.contains(tie)))
    }
  }

  private static func union(_ one: some Sequence<String>, _ other: some Sequence<String>)
    -> [String]
  {
    Set(one).union(other).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Two communes tie by tie.
  ///
  /// - Parameter includesIntercommunal: whether platforms of several communes count.
  public init(_ a: CommuneProfile, _ b: CommuneProfile, includesIntercommunal: Bool = false) {
    self.init(
      .communes(a: a.name, b: b.name),
      NamedTies(a.partners, includesIntercommunal: includesIntercommunal),
      NamedTies(b.partners, includesIntercommunal: includesIntercommunal)
    ) { _, _, isExit in isExit ? .onlyInA : .onlyInB }
  }
}

/// An organisation, function, category or programme as the tables name it.
public struct OrganisationRecord: Sendable, Hashable {
  /// Its name as first written, or its canonical name in the registry.
  public var name: String
  /// Its folded name; identity is this, the mode, and the communes if it is local.
  public var key: String
  /// Its acronym, if one is given.
  public var acronym: String?
  /// Its sector, if one is given (the first one, where the tables disagree).
  public var sector: Sector?
  /// What it is.
  public var kind: BodyKind
  /// Whether it is one body in each commune ("CPAS") rather than one body for all.
  public var isLocal: Bool
  /// The communes whose rows name it, sorted; `""` stands for rows without a commune.
  public var communes: [String]

  /// A record; everything but the name has a plain default.
  public init(
    name: String, key: String, acronym: String? = nil, sector: Sector? = nil,
    kind: BodyKind = .organisation, isLocal: Bool = false, communes: [String] = []
  ) {
    self.name = name
    self.key = key
    self.acronym = acronym
    self.sector = sector
    self.kind = kind
    self.isLocal = isLocal
    self.communes = communes
  }
}

/// A committee, cell, round table or project as the tables name it.
public struct PlatformRecord: Sendable, Hashable {
  /// Its name as first written, or its canonical name in the registry.
  public var name: String
  /// Its folded name; identity is this, the mode, and the communes.
  public var key: String
  /// Its acronym, if the registry gives one.
  public var acronym: String?
  /// What it is.
  public var kind: PlatformKind
  /// The name of what it is part of, whether or not that is a platform of the table.
  public var parent: String?
  /// The communes it belongs to, sorted; several make it intercommunal. `""` stands for none.
  public var communes: [String]

  /// Whether several communes share it.
  public var isIntercommunal: Bool { communes.count > 1 }

  /// A record; everything but the name has a plain default.
  public init(
    name: String, key: String, acronym: String? = nil, kind: PlatformKind = .platform,
    parent: String? = nil, communes: [String] = []
  ) {
    self.name = name
    self.key = key
    self.acronym = acronym
    self.kind = kind
    self.parent = parent
    self.communes = communes
  }
}

/// A row that names an organisation without a platform, or a platform without members.
public struct LoneRecord: Sendable, Hashable {
  /// Where it stands in `MembershipTable.organisations` or `.platforms`.
  public var node: Int
  /// The communes whose rows say so, sorted; `""` stands for rows without a commune.
  public var communes: [String]
  /// When that holds.
  public var dates: DateSpan
  /// Where it is written.
  public var sources: [String]

  /// A record; everything but the node has a plain default.
  public init(
    node: Int, communes: [String] = [], dates: DateSpan = DateSpan(), sources: [String] = []
  ) {
    self.node = node
    self.communes = communes
    self.dates = dates
    self.sources = sources
  }
}

/// A link between two platforms, as `links.csv`, a parent column or a sheet states it.
public struct PlatformLinkRecord: Sendable, Hashable {
  /// Where the first platform stands in `MembershipTable.platforms`.
  public var from: Int
  /// Where the second platform stands in `MembershipTable.platforms`.
  public var to: Int
  /// `part of`, `liaises with`, `succeeds`, `steers`, `complements`, or the user's own word.
  public var relation: String

  /// A link.
  public init(from: Int, to: Int, relation: String) {
    self.from = from
    self.to = to
    self.relation = relation
  }
}

/// What `communes.csv` says about a commune.
public struct CommuneRecord: Sendable, Hashable {
  /// Its name as tables write it (the canonical one, where the registry knows aliases).
  public var name: String
  /// Its NIS (REFNIS) code.
  public var nis: String?
  /// How many people live there.
  public var population: Int?
  /// The year of that figure.
  public var populationYear: Int?
  /// Where that figure comes from.
  public var populationSource: String?
  /// The peer group it is compared within.
  public var group: String?

  /// A record; everything but the name is optional.
  public init(
    name: String, nis: String? = nil, population: Int? = nil, populationYear: Int? = nil,
    populationSource: String? = nil, group: String? = nil
  ) {
    self.name = name
    self.nis = nis
    self.population = population
    self.populationYear = populationYear
    self.populationSource = populationSource
    self.group = group
  }
}

/// What was read from one file.
public struct SourceSummary: Sendable, Hashable {
  /// The base name of the file, never its path.
  public var file: String
  /// Rows that became memberships, isolates or statutory seats.
  public var rowsRead: Int
  /// Rows that were refused.
  public var rowsRefused: Int
  /// Warnings about the file.
  public var warnings: Int

  /// A summary of one file.
  public init(file: String, rowsRead: Int = 0, rowsRefused: Int = 0, warnings: Int = 0) {
    self.file = file
    self.rowsRead = rowsRead
    self.rowsRefused = rowsRefused
    self.warnings = warnings
  }
}

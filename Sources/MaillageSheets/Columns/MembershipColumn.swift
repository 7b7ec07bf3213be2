/// A column of the membership table, by its id in the contract.
public enum MembershipColumn: String, Sendable, CaseIterable, Codable {
  /// The name of the organisation (or function); required.
  case organisation
  /// The name of the platform; required.
  case platform
  /// The commune or communes of the row: `A|B`.
  case commune
  /// What the platform is.
  case platformKind = "platform_kind"
  /// The platform that this one is part of.
  case parent
  /// The acronym of the organisation.
  case acronym
  /// The field the organisation works in.
  case sector
  /// What the organisation is.
  case kind
  /// What the organisation is in this platform.
  case role
  /// How much the membership weighs; more than 0.
  case weight
  /// The first day or year.
  case from
  /// The last day or year.
  case until
  /// Whether the law asks for the seat or rules it out.
  case statutory
  /// Where it is written.
  case source

  /// Whether a table without this column cannot be read.
  public var isRequired: Bool { self == .organisation || self == .platform }
}

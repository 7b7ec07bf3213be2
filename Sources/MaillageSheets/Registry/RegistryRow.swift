/// What a row of `registry.csv` names.
public enum RegistryMode: String, Sendable, CaseIterable, Codable {
  /// An organisation (the default).
  case organisation
  /// A platform.
  case platform
  /// A commune.
  case commune
}

/// Whether a name means one body for all communes, or one in each.
public enum RegistryScope: String, Sendable, CaseIterable, Codable {
  /// One in each commune or set of communes.
  case local
  /// One for all.
  case shared
}

/// One row of `registry.csv`: a name, and the name it stands for.
public struct RegistryRow: Sendable, Hashable {
  /// The name as tables write it.
  public var name: String
  /// The name it stands for; the same name where nothing else is meant.
  public var canonical: String
  /// The acronym of what it names.
  public var acronym: String?
  /// The sector, where it names an organisation.
  public var sector: Sector?
  /// A kind of body or of platform, by its id.
  public var kind: String?
  /// Whether it is one body or one in each commune; `nil` leaves that to the other rules.
  public var scope: RegistryScope?
  /// What it names.
  public var mode: RegistryMode

  /// A row; everything but the name has a plain default.
  public init(
    name: String, canonical: String? = nil, acronym: String? = nil, sector: Sector? = nil,
    kind: String? = nil, scope: RegistryScope? = nil, mode: RegistryMode = .organisation
  ) {
    self.name = name
    self.canonical = canonical ?? name
    self.acronym = acronym
    self.sector = sector
    self.kind = kind
    self.scope = scope
    self.mode = mode
  }

  /// The columns of `registry.csv`, in order.
  public static let columns = ["name", "canonical", "acronym", "sector", "kind", "scope", "mode"]

  /// The cells of the row, in the order of `columns`.
  public var cells: [String] {
    [
      name, canonical, acronym ?? "", sector?.rawValue ?? "", kind ?? "", scope?.rawValue ?? "",
      mode.rawValue,
    ]
  }
}

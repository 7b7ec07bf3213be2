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

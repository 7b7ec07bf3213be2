/// A row of `corrections.csv`: what a person decided about the reading of the sheets beside it.
struct Correction: Sendable {
  /// What is decided.
  enum Action: String, CaseIterable, Sendable {
    /// It is right: a membership to check becomes sure; what else the row states replaces what was
    /// read.
    case accept
    /// It is wrong: the memberships are left out, or the platform with all that hangs on it.
    case reject
    /// It is called otherwise.
    case rename
    /// It is missing: a membership, or a platform without members.
    case add
  }

  let action: Action
  /// The line in `corrections.csv`.
  let line: Int
  /// The sheet that is meant, by its base name; `nil` for all of the folder.
  var sheet: String?
  /// The organisation that is meant, as it is read; `nil` for all.
  var organisation: String?
  /// The platform that is meant, as it is read; `nil` for all.
  var platform: String?
  /// The communes that are meant, or those of what is added.
  var communes: [String] = []
  /// The new name.
  var to: String?
  /// What is stated beyond the names.
  var stated = Stated()

  /// What a row may say about a membership.
  struct Stated: Sendable {
    var role: Role?
    var sector: Sector?
    var kind: BodyKind?
    var acronym: String?
    var platformKind: PlatformKind?
  }

  /// Whether a membership is meant.
  func means(_ membership: SheetMembership, on platform: SheetPlatform?) -> Bool {
    isMeant(organisation, among: [membership.organisation, membership.acronym])
      && isMeant(
        self.platform,
        among: [membership.platform, platform?.acronym]
          + (platform?.aliases ?? []).map(Optional.some)
      ) && isMeant(membership.communes)
  }

  /// Whether a platform is meant.
  func means(_ platform: SheetPlatform) -> Bool {
    self.platform != nil
      && isMeant(
        self.platform,
        among: [platform.name, platform.acronym] + platform.aliases.map(Optional.some))
      && isMeant(platform.communes)
  }

  private func isMeant(_ name: String?, among names: [String?]) -> Bool {
    guard let name else { return true }
    let key = NameKey.fold(name)
    return names.contains { $0.map { NameKey.fold($0) == key } ?? false }
  }

  private func isMeant(_ communes: [String]) -> Bool {
    guard !self.communes.isEmpty else { return true }
    let keys = Set(communes.map { NameKey.fold($0) })
    return self.communes.contains { keys.contains(NameKey.fold($0)) }
  }
}

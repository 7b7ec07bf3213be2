/// What a member is.
public enum BodyKind: String, Sendable, CaseIterable, Codable {
  /// A body: a service, an association, an authority.
  case organisation
  /// An office that somebody holds: a mayor, a chief of police. Never the person.
  case function
  /// A kind of body, named without saying which: "schools", "general practitioners".
  case category
  /// A programme or plan that sits as if it were a body.
  case programme
}

/// What a platform is.
public enum PlatformKind: String, Sendable, CaseIterable, Codable {
  /// A standing committee, cell, council, round table.
  case platform
  /// A working group, usually part of a platform.
  case workingGroup = "working group"
  /// A task force.
  case taskForce = "task force"
  /// A project with partners.
  case project
  /// Any other group.
  case group
}

/// The field an organisation works in: one of the ids of the contract, or a word of the user's own.
public struct Sector: RawRepresentable, Hashable, Sendable, Comparable {
  /// The id as it stands in tables and JSON.
  public let rawValue: String

  /// A sector by its id.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether this is one of the ids of the contract.
  public var isKnown: Bool { Self.known.contains(self) }

  /// The ids of the contract, in the order in which pictures and tables list them.
  public static let known: [Sector] = [
    "police", "justice", "municipal", "social", "health", "youth", "education", "university",
    "housing", "civil_society", "culture_sport", "religion", "business", "transport",
    "regional", "federal", "eu", "other",
  ].map(Sector.init(rawValue:))

  /// Known sectors in their order, then others by id.
  public static func < (left: Self, right: Self) -> Bool {
    let (one, other) = (known.firstIndex(of: left), known.firstIndex(of: right))
    switch (one, other) {
    case (let one?, let other?): return one < other
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return left.rawValue < right.rawValue
    }
  }
}

/// What an organisation is in a platform: one of the roles below, or a word of the user's own.
public struct Role: RawRepresentable, Hashable, Sendable, Comparable {
  /// The id as it stands in tables and JSON.
  public let rawValue: String

  /// A role by its id.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sits on it (the default).
  public static let member = Role(rawValue: "member")
  /// Chairs it.
  public static let chair = Role(rawValue: "chair")
  /// Coordinates or carries it.
  public static let coordinator = Role(rawValue: "coordinator")
  /// Keeps its minutes.
  public static let secretary = Role(rawValue: "secretary")
  /// Is its point of contact.
  public static let contact = Role(rawValue: "contact")
  /// Pays for it; left out of the measures unless asked for.
  public static let funder = Role(rawValue: "funder")
  /// Benefits from it; left out of the measures unless asked for.
  public static let beneficiary = Role(rawValue: "beneficiary")

  /// The roles of the contract, the weightiest first.
  public static let known: [Role] = [
    .chair, .coordinator, .secretary, .contact, .member, .funder, .beneficiary,
  ]

  /// Whether a membership in this role is drawn and listed but not measured.
  public var isOutsideMeasures: Bool { self == .funder || self == .beneficiary }

  /// Known roles by weight, then others by id.
  public static func < (left: Self, right: Self) -> Bool {
    let one = known.firstIndex(of: left) ?? known.count
    let other = known.firstIndex(of: right) ?? known.count
    return (one, left.rawValue) < (other, right.rawValue)
  }
}

/// A seat that the law or a statute rules on.
public enum StatutorySeat: String, Sendable, CaseIterable, Codable {
  /// Must be taken.
  case mandatory
  /// Cannot be taken; such a row is no membership.
  case impossible
}

/// What became of an organisation, a platform or a membership between two lists.
///
/// A list that no longer names somebody does not say that they left: only a date does. An `until` says
/// *left*, a `from` says *joined*; without one a name is *no longer named*, or *newly named*. A span of
/// a single day is the date of a list (the minutes of a meeting), and says neither.
public enum Change: String, Sendable, CaseIterable {
  /// In both.
  case kept
  /// In the later one only, and a date says since when.
  case joined
  /// In the later one only, and nothing says since when.
  case newlyNamed = "newly_named"
  /// In the earlier one only, and a date says until when.
  case left
  /// In the earlier one only, and nothing says why.
  case noLongerNamed = "no_longer_named"
  /// Of two communes: in the first only.
  case onlyInA = "only_in_a"
  /// Of two communes: in the second only.
  case onlyInB = "only_in_b"

  /// Whether it is in the second list alone.
  public var isEntry: Bool { self == .joined || self == .newlyNamed || self == .onlyInB }
  /// Whether it is in the first list alone.
  public var isExit: Bool { self == .left || self == .noLongerNamed || self == .onlyInA }
}

public import MaillageGraph

/// The form of a partnership: what can be said about it at all, before any number.
public enum PartnershipShape: Sendable, Hashable {
  /// No membership is named.
  case empty
  /// One platform has members: a roster, not a network.
  case onePlatform(PlatformID)
  /// Several platforms, and no partner sits on two of them: stars side by side.
  case separatePlatforms
  /// Some platforms share partners, but they fall into several parts.
  case parts(Int)
  /// Every platform with members can be reached from every other through common partners.
  case connected

  /// Whether measures of structure say anything: with fewer than two platforms they are constants.
  public var isComparable: Bool {
    switch self {
    case .empty, .onePlatform: false
    case .separatePlatforms, .parts, .connected: true
    }
  }

  /// A stable name for JSON and tables.
  public var id: String {
    switch self {
    case .empty: "empty"
    case .onePlatform: "one_platform"
    case .separatePlatforms: "separate_platforms"
    case .parts: "parts"
    case .connected: "connected"
    }
  }
}

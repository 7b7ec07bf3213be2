/// Two names that look alike without being the same; a person decides.
public struct NearDuplicate: Sendable, Hashable {
  /// Why two names look alike.
  public enum Reason: String, Sendable, CaseIterable, Codable {
    /// A letter or two apart.
    case spelling
    /// The same words, in another order or with other small words or legal forms.
    case words
    /// One is the acronym of the other.
    case acronym
  }

  /// What the names name.
  public let mode: RegistryMode
  /// The name that may be a variant.
  public let name: String
  /// The name it may stand for: the one that more rows use.
  public let canonical: String
  /// Why they look alike.
  public let reason: Reason
}

/// The languages that tables, sheets and reports are written in.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// French.
  case french = "fr"
  /// Dutch.
  case dutch = "nl"
  /// German.
  case german = "de"
  /// English.
  case english = "en"
}

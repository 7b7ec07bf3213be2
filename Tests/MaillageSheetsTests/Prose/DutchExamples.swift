internal import Testing

/// A text as towns and their partners write in Dutch, and who sits where in it.
struct DutchExample: Sendable, CustomTestStringConvertible {
  /// What it holds.
  let rule: String
  /// The text; persons are invented.
  let text: String
  /// "platform < member", and "= role" behind it where that is not member; in order of names.
  let seats: [String]

  var testDescription: String { rule }
}

enum DutchExamples {
  static let all = sentences + lists + sheets
}

/// What something is in a picture that compares; never told by colour alone.
public enum Tone: String, Sendable, Hashable, CaseIterable {
  /// Nothing beyond what it is.
  case plain
  /// Of the first part: its colour, on its side.
  case first
  /// Of the second part: its colour, on its side.
  case second
  /// In both parts.
  case kept
  /// In the second part only: a plus, thicker.
  case gained
  /// In the first part only: a minus, dashed.
  case lost
  /// Named elsewhere, not here: hollow.
  case absent

  /// What is named by these of two parts.
  init(changeIn parts: [Int]) {
    self = parts == [0] ? .lost : parts == [1] ? .gained : .kept
  }

  /// The sign that stands for it.
  var sign: String? {
    switch self {
    case .gained: "+"
    case .lost: "−"
    default: nil
    }
  }
}

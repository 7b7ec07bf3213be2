/// Why there is no picture.
public enum DrawingError: Error, Sendable, Hashable {
  /// Something in the diagram cannot be drawn: a colour that is none, a tie to nothing.
  case invalidDiagram(field: String, value: String)
  /// A layout that compares was given more or fewer parts than it can.
  case wrongPartCount(PictureLayout, found: Int)
  /// A text cannot be used: an id with letters that ids cannot have.
  case invalidText(field: String, reason: String)
  /// Too much of something. `suggestion` names what would work.
  case limitExceeded(limit: Limit, value: Int, suggestion: Suggestion)
  /// The library was found, but none of its parts that lay out and draw.
  case pluginsMissing(hint: String)
  /// There is no font to write letters with.
  case fontsMissing(hint: String)
  /// The drawing was not done in time and was ended.
  case timedOut(seconds: Double, messages: [String])
  /// Two helpers ended, one after the other, when they were to draw this picture.
  case workerDied(signal: Int?, exitCode: Int, messages: [String])
  /// The program that is to draw could not be started.
  case noWorker(program: String, reason: String)
  /// The library refused to lay the picture out.
  case layoutFailed(messages: [String])
  /// The library refused to draw the picture.
  case renderFailed(messages: [String])
  /// The drawing is larger than any use of it.
  case outputTooLarge(bytes: Int, limit: Int)

  /// What there can be too much of.
  public enum Limit: Sendable, Hashable {
    /// Organisations in a layout.
    case bodies(PictureLayout, atMost: Int)
    /// Platforms in a layout.
    case platforms(PictureLayout, atMost: Int)
    /// Memberships and links in a layout.
    case ties(PictureLayout, atMost: Int)
    /// Pixels on the longer side of an image.
    case pixelsPerSide(atMost: Int)
    /// Pixels of an image in all.
    case pixels(atMost: Int)
  }

  /// What would work instead.
  public enum Suggestion: Sendable, Hashable {
    /// A layout made for many, or fewer communes.
    case otherLayoutOrCommune
    /// A smaller scale; this one fits.
    case scale(Double)
    /// A format without pixels.
    case vectorFormat
  }
}

extension DrawingError: CustomStringConvertible {
  /// What is wrong and what to do, in English.
  public var description: String {
    switch self {
    case .invalidDiagram(let field, let value): "\(field): cannot draw '\(value)'"
    case .wrongPartCount(let layout, let found):
      "the layout '\(layout.rawValue)' compares \(Self.counted(layout.partCount)), not \(found)"
    case .invalidText(let field, let reason): "\(field): \(reason)"
    case .limitExceeded(let limit, let value, let suggestion):
      "\(limit.description(of: value)): \(suggestion)"
    case .pluginsMissing(let hint):
      "the Graphviz library has no plug-ins to draw with: \(hint)"
    case .fontsMissing(let hint): "there is no font to write letters with: \(hint)"
    case .timedOut(let seconds, let messages):
      "the picture was not drawn in \(Decimal.text(seconds)) s"
        + (messages.isEmpty ? "" : ": \(Self.joined(messages))")
    case .workerDied(let signal, let exitCode, let messages):
      "drawing ended the process that draws (\(signal.map { "signal \($0)" } ?? "exit code \(exitCode)")): "
        + Self.joined(messages)
    case .noWorker(let program, let reason):
      "cannot start \(program) to draw: \(reason)"
    case .layoutFailed(let messages):
      "Graphviz could not place the picture: \(Self.joined(messages))"
    case .renderFailed(let messages):
      "Graphviz could not draw the picture: \(Self.joined(messages))"
    case .outputTooLarge(let bytes, let limit):
      "the picture has \(bytes) bytes, more than the \(limit) allowed: draw fewer organisations"
    }
  }

  /// Whether no picture can be drawn here, whatever stands in it.
  public var isOfTheMachine: Bool {
    switch self {
    case .pluginsMissing, .fontsMissing, .noWorker: true
    default: false
    }
  }

  private static func counted(_ range: ClosedRange<Int>?) -> String {
    guard let range else { return "nothing" }
    return range.count == 1
      ? "\(range.lowerBound) communes or dates"
      : "\(range.lowerBound) to \(range.upperBound) communes or dates"
  }

  private static func joined(_ messages: [String]) -> String {
    messages.isEmpty ? "it did not say why" : messages.joined(separator: "; ")
  }
}

extension DrawingError.Limit {
  /// How many the limit allows.
  public var atMost: Int {
    switch self {
    case .bodies(_, let most), .platforms(_, let most), .ties(_, let most),
      .pixelsPerSide(let most), .pixels(let most):
      most
    }
  }

  fileprivate func description(of value: Int) -> String {
    switch self {
    case .bodies(let layout, let most):
      "\(value) organisations are too many for the layout '\(layout.rawValue)' (at most \(most))"
    case .platforms(let layout, let most):
      "\(value) platforms are too many for the layout '\(layout.rawValue)' (at most \(most))"
    case .ties(let layout, let most):
      "\(value) lines are too many for the layout '\(layout.rawValue)' (at most \(most))"
    case .pixelsPerSide(let most): "an image \(value) pixels long is too large (at most \(most))"
    case .pixels(let most): "an image of \(value) pixels is too large (at most \(most))"
    }
  }
}

extension DrawingError.Suggestion: CustomStringConvertible {
  /// What to do, in English.
  public var description: String {
    switch self {
    case .otherLayoutOrCommune:
      "use --layout matrix or overview, or draw one commune with --commune"
    case .scale(let scale): "use a scale of \(scale) or less, or SVG or PDF"
    case .vectorFormat: "use SVG or PDF, or draw one commune with --commune"
    }
  }
}

internal import GraphvizShim

/// How far the library came with a drawing, here or in a helper.
struct LibraryOutcome: Hashable {
  /// As it goes over the wire.
  let number: UInt32

  init(number: UInt32) { self.number = number }
  init(_ outcome: maillage_outcome) { number = UInt32(outcome.rawValue) }

  static let rendered = LibraryOutcome(maillage_rendered)

  /// What went wrong, in a word and with what the library said; nil where nothing did.
  func failure(saying text: String) -> DrawingError? {
    let messages = Self.lines(of: text)
    return switch maillage_outcome(rawValue: .init(number)) {
    case maillage_rendered: nil
    case maillage_no_plugins: .pluginsMissing(hint: Self.pluginHint)
    case maillage_no_fonts: .fontsMissing(hint: Self.fontHint)
    case maillage_not_drawn: .renderFailed(messages: messages)
    case maillage_no_thread:
      .renderFailed(messages: ["no thread with a stack of 64 MB could be started"])
    default: .layoutFailed(messages: messages)
    }
  }

  /// What the library said, a message a line, without repetitions.
  static func lines(of text: String) -> [String] {
    var seen: Set<String> = []
    return text.split(whereSeparator: \.isNewline)
      .map { PlainText.line(String($0), longest: 500) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static let pluginHint =
    "run 'libgvc6-config-update -c' as root (macOS: 'dot -c'), or install Graphviz anew"
  private static let fontHint =
    "install a font, such as the package 'fonts-liberation2' (or 'fonts-dejavu-core')"
}

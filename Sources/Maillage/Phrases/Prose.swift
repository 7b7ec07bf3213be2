/// A sentence as it will be read: plain words, names that stand out, links and sector marks.
///
/// What kind of page it lands on is not decided here; writers escape every run.
public struct Prose: Sendable, Hashable {
  /// A stretch of a sentence.
  public enum Run: Sendable, Hashable {
    /// Plain words.
    case text(String)
    /// Words that stand back: how often, in what role.
    case quiet(String)
    /// A small number beside a name, and what it says in words.
    case badge(String, words: String)
    /// A name or a number that stands out.
    case name(String)
    /// A name that leads elsewhere: to a page of the report or to a web address.
    case link(String, to: String)
    /// The mark of a sector: letters on a colour.
    case sector(SectorStyle)
  }

  /// The stretches, in order.
  public var runs: [Run]

  /// A sentence of runs.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Plain words.
  public init(_ text: String) { runs = text.isEmpty ? [] : [.text(text)] }

  /// A name that stands out.
  public static func name(_ name: String) -> Prose { Prose([.name(name)]) }

  /// One sentence after another, with nothing between.
  public static func + (left: Prose, right: Prose) -> Prose { Prose(left.runs + right.runs) }

  /// The words alone.
  public var plain: String {
    runs.map { run in
      switch run {
      case .text(let text), .quiet(let text), .name(let text), .link(let text, _),
        .badge(let text, _):
        text
      case .sector(let style): style.code
      }
    }.joined()
  }
}

extension Prose: ExpressibleByStringLiteral {
  /// Plain words.
  public init(stringLiteral value: String) { self.init(value) }
}

extension [Prose] {
  /// The sentences with something between them.
  func joined(separator: String) -> Prose {
    var result = Prose()
    for (position, part) in enumerated() {
      if position > 0 { result.runs.append(.text(separator)) }
      result.runs += part.runs
    }
    return result
  }
}

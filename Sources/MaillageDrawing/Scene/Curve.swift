/// A line of a picture: a Bézier curve.
public struct Curve: Sendable, Hashable {
  /// What it stands for.
  public var kind: Kind
  /// Start, then two control points and an end for each piece: 4, 7, 10 … points.
  public var points: [Point]
  /// Its colour; thin lines are drawn a little transparent, so that crossings stay readable.
  public var colour: HexColour
  /// How wide it is drawn, where that says how much; nil for the width of its kind.
  public var width: Double?
  /// What it says, shown when pointed at; empty for decoration.
  public var name: String
  /// What it is in a picture that compares.
  public var tone: Tone
  /// The ids of the cards at its ends, nil at a free end.
  public var ends: (from: String?, to: String?) {
    get { (from, to) }
    set { (from, to) = newValue }
  }

  private var from: String?
  private var to: String?

  /// What a line stands for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Sits on the platform.
    case member
    /// Chairs it: thicker, a disc at the body's end.
    case chair
    /// Coordinates it: thicker, a ring at the body's end.
    case coordinator
    /// Funds or benefits: dashed.
    case outside
    /// Between platforms: dashed, dark.
    case link
    /// Between organisations that share platforms; its width says how many.
    case meeting
    /// One of very many: thin and pale.
    case thread
    /// Along the bodies of a sector: broad.
    case band
    /// A line of a chart.
    case rule
    /// A dashed line of a chart: a limit, a reference.
    case limit
  }

  /// A curve through the places `points`.
  init(
    kind: Kind, points: [Point], colour: HexColour, name: String = "", tone: Tone = .plain,
    from: String? = nil, to: String? = nil
  ) {
    self.kind = kind
    self.points = points
    self.colour = colour
    self.name = name
    self.tone = tone
    self.from = from
    self.to = to
  }

  /// The place on a Bézier piece, given by its four points, at a share of its way.
  static func point(of piece: ArraySlice<Point>, at share: Double) -> Point {
    let first = piece.startIndex
    let rest = 1 - share
    let (a, b, c, d) = (
      rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share
    )
    return Point(
      x: a * piece[first].x + b * piece[first + 1].x + c * piece[first + 2].x
        + d * piece[first + 3].x,
      y: a * piece[first].y + b * piece[first + 1].y + c * piece[first + 2].y
        + d * piece[first + 3].y)
  }

  /// The diameter of the mark at the start, 0 without one.
  public var markSize: Double {
    switch kind {
    case .chair, .coordinator: 6.4
    case .member, .outside, .link, .band, .meeting, .thread, .rule, .limit: 0
    }
  }
}

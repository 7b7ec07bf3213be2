/// What a line looks like.
struct Stroke {
  var width: Double
  var isDashed = false
  /// The mark at its start, in Graphviz's word.
  var tail: String?
  /// Whether what it crosses shines through.
  var isClear: Bool

  init(_ curve: Curve) {
    // A mark must be solid, or a disc looks like a ring; and what changed must stand out.
    isClear = curve.markSize == 0 && curve.tone != .gained && curve.tone != .lost
    switch curve.kind {
    case .member: width = curve.width ?? 1.3
    case .meeting: width = curve.width ?? 1.3
    case .thread: width = 0.7
    case .outside: (width, isDashed) = (1.3, true)
    case .link: (width, isDashed) = (1.5, true)
    case .chair: (width, tail) = (curve.width ?? 2.4, "dot")
    case .coordinator: (width, tail) = (curve.width ?? 2.4, "odot")
    case .band: width = 3
    case .rule: (width, isClear) = (curve.width ?? 1, false)
    case .limit: (width, isDashed, isClear) = (curve.width ?? 1, true, false)
    }
    switch curve.tone {
    case .gained: width = max(width, 2.2)
    case .lost: (width, isDashed) = (max(width, 1.8), true)
    case .plain, .first, .second, .kept, .absent: break
    }
  }
}

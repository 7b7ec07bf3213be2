/// Shorter ways of writing what the library writes at length: a box with round corners takes it
/// thirteen curves, a straight line two points twice.
enum LeanShapes {
  /// How round the corners of a box are, as the library draws them.
  static func cornerRadius(of frame: Frame) -> Double {
    min(12, min(frame.width, frame.height) / 3)
  }

  /// The attributes of a rounded box at `frame`, in a picture so high.
  static func box(_ frame: Frame, height: Double) -> [(name: String, value: String)] {
    [
      ("x", frame.x), ("y", frame.y - height), ("width", frame.width), ("height", frame.height),
      ("rx", cornerRadius(of: frame)),
    ].map { ($0.0, Decimal.text($0.1)) }
  }

  /// The way of a line, without control points where it is straight.
  static func line(_ way: String) -> String {
    guard way.first == "M", let curve = way.firstIndex(of: "C") else { return way }
    let start = way[way.index(after: way.startIndex)..<curve]
    let points = way[way.index(after: curve)...].split(separator: " ")
    guard points.count == 3, points[0] == start, points[1] == points[2] else { return way }
    return "M\(start)L\(points[2])"
  }

  /// One way around many discs or rounded boxes that look alike and say nothing each.
  static func outlines(_ cards: ArraySlice<Card>, height: Double) -> String {
    cards.map { card in
      let frame = card.frame
      func text(_ value: Double) -> String { Decimal.text(value) }
      if card.kind == .dot {
        let radius = text(frame.width / 2)
        let middle = text(frame.centre.y - height)
        return "M\(text(frame.x)),\(middle)a\(radius),\(radius) 0 1 0 \(text(frame.width)),0"
          + "a\(radius),\(radius) 0 1 0 -\(text(frame.width)),0"
      }
      let corner = cornerRadius(of: frame)
      let (across, down) = (text(frame.width - 2 * corner), text(frame.height - 2 * corner))
      let r = text(corner)
      return "M\(text(frame.x + corner)),\(text(frame.y - height))h\(across)"
        + "a\(r),\(r) 0 0 1 \(r),\(r)v\(down)a\(r),\(r) 0 0 1 -\(r),\(r)h-\(across)"
        + "a\(r),\(r) 0 0 1 -\(r),-\(r)v-\(down)a\(r),\(r) 0 0 1 \(r),-\(r)z"
    }.joined()
  }
}

extension Card {
  /// Whether it is one of many hollow places of a small picture, which only say that something else
  /// stands there elsewhere.
  var isHollowPlace: Bool {
    tone == .absent && name.isEmpty && texts.isEmpty && swatch == nil && !isCut
      && (kind == .dot || kind == .number)
  }

  /// Whether its outline is a box with round corners.
  var isRounded: Bool { kind != .remark && kind != .dot }
}

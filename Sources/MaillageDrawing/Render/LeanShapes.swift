/// Shorter ways of writing what the library writes at length: a box with round corners takes it
/// thirteen curves, a straight line two points twice.
enum LeanShapes {
  /// How round the corners of a box are, as the library draws them.
  static func cornerRadius(of frame: Frame) -> Double {
    min(12, min(frame.width, frame.height) / 3)
  }

  /// Adds the attributes of a rounded box at `frame`, in a picture so high.
  static func add(box frame: Frame, height: Double, to out: inout ByteText) {
    out.add(" x=\"")
    out.add(frame.x)
    out.add("\" y=\"")
    out.add(frame.y - height)
    out.add("\" width=\"")
    out.add(frame.width)
    out.add("\" height=\"")
    out.add(frame.height)
    out.add("\" rx=\"")
    out.add(cornerRadius(of: frame))
    out.add("\"")
  }

  /// Adds the way of a line, without control points where it is straight.
  static func add(line way: ArraySlice<UInt8>, to out: inout ByteText) {
    guard way.first == UInt8(ascii: "M"), let curve = way.firstIndex(of: UInt8(ascii: "C")) else {
      return out.add(way)
    }
    let start = way[(way.startIndex + 1)..<curve]
    let points = way[(curve + 1)...].split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard points.count == 3, points[0] == start, points[1] == points[2] else {
      return out.add(way)
    }
    out.add("M")
    out.add(start)
    out.add("L")
    out.add(points[2])
  }

  /// Adds one way around many discs or rounded boxes that look alike and say nothing each.
  static func add(outlinesOf cards: ArraySlice<Card>, height: Double, to out: inout ByteText) {
    for card in cards {
      let frame = card.frame
      if card.kind == .dot {
        let radius = frame.width / 2
        out.add("M")
        out.add(frame.x)
        out.add(",")
        out.add(frame.centre.y - height)
        for across in [frame.width, -frame.width] {
          add(arc: radius, flags: "0 1 0", to: across, 0, &out)
        }
      } else {
        let corner = cornerRadius(of: frame)
        let (across, down) = (frame.width - 2 * corner, frame.height - 2 * corner)
        out.add("M")
        out.add(frame.x + corner)
        out.add(",")
        out.add(frame.y - height)
        add(side: "h", across, &out)
        add(arc: corner, flags: "0 0 1", to: corner, corner, &out)
        add(side: "v", down, &out)
        add(arc: corner, flags: "0 0 1", to: -corner, corner, &out)
        add(side: "h", -across, &out)
        add(arc: corner, flags: "0 0 1", to: -corner, -corner, &out)
        add(side: "v", -down, &out)
        add(arc: corner, flags: "0 0 1", to: corner, -corner, &out)
        out.add("z")
      }
    }
  }

  private static func add(side letter: String, _ length: Double, _ out: inout ByteText) {
    out.add(letter)
    out.add(length)
  }

  private static func add(
    arc radius: Double, flags: String, to x: Double, _ y: Double, _ out: inout ByteText
  ) {
    out.add("a")
    out.add(radius)
    out.add(",")
    out.add(radius)
    out.add(" ")
    out.add(flags)
    out.add(" ")
    out.add(x)
    out.add(",")
    out.add(y)
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

/// A part of a circle as Bézier curves.
enum Arc {
  /// Pieces of at most an eighth of a turn, each within a thousandth of the radius.
  static func points(_ turns: ClosedRange<Double>, radius: Double, centre: Point) -> [Point] {
    let span = turns.upperBound - turns.lowerBound
    let pieces = max(1, Int((span * 8).rounded(.up)))
    let step = span / Double(pieces)
    // The handles of a Bézier curve that follows a circle: 4/3 · tan(a/4), near enough a/3 + a³/144.
    let angle = 2 * Double.pi * step
    let handle = radius * (angle / 3 + angle * angle * angle / 144)
    func point(_ turn: Double, along: Double) -> Point {
      let place = Turn.point(turn, radius: radius)
      let ahead = Turn.point(turn + 0.25, radius: along)
      return Point(x: centre.x + place.x + ahead.x, y: centre.y + place.y + ahead.y)
    }
    var points = [point(turns.lowerBound, along: 0)]
    for piece in 0..<pieces {
      let start = turns.lowerBound + Double(piece) * step
      points += [
        point(start, along: handle), point(start + step, along: -handle),
        point(start + step, along: 0),
      ]
    }
    return points
  }
}

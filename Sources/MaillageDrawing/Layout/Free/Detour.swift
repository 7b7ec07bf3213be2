/// Lines that bend around the boxes in their way.
///
/// A straight line that would run behind a box looks as if it ended there. It bends by as little as
/// it takes; where boxes stand too close for that, by what leaves it behind the fewest.
struct Detour {
  private let frames: [Frame]

  /// How far a line keeps off boxes that are not its own.
  private static let clearance = 4.0
  /// How far each end of a line may bend to the side, in points.
  private static let bends: [Double] =
    [0] + [20, 40, 65, 95, 130, 170, 215, 270].flatMap { [$0, -$0] }
  private static let samples = 28
  /// A box in the way is worse than any bend.
  private static let hiddenCost = 1000.0

  /// - Parameter frames: all boxes.
  init(around frames: [Frame]) {
    self.frames = frames.map { $0.inset(by: -Self.clearance) }
  }

  /// The way from the box at one place to that at another: a Bézier curve, straight if it can be.
  func points(from one: Int, _ start: Frame, to two: Int, _ end: Frame) -> [Point] {
    let straight = StraightLine.points(from: start, to: end)
    guard hides(straight, but: one, two, among: frames.indices) > 0 else { return straight }
    let (first, last) = (start.centre, end.centre)
    let (dx, dy) = (last.x - first.x, last.y - first.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return straight }
    let side = Point(x: -dy / length, y: dx / length)
    // Only what stands where a bend can lead is looked at.
    let reach = (Self.bends.map(abs).max() ?? 0) * 0.75
    let corridor = Frame(
      x: min(first.x, last.x) - reach, y: min(first.y, last.y) - reach,
      width: abs(dx) + 2 * reach, height: abs(dy) + 2 * reach)
    let near = frames.indices.filter { $0 != one && $0 != two && frames[$0].overlaps(corridor) }
    var best = (cost: Double.infinity, points: straight)
    for out in Self.bends {
      for back in Self.bends {
        // Bends in opposite directions are worse to follow.
        let turns = out * back < 0 ? 60.0 : 0
        let bend = abs(out) + abs(back) + turns
        guard bend < best.cost else { continue }
        let way = curve(from: start, to: end, along: Point(x: dx, y: dy), side, out, back)
        let cost = bend + Self.hiddenCost * Double(hides(way, but: one, two, among: near))
        if cost < best.cost { best = (cost, way) }
      }
    }
    return best.points
  }

  /// A curve that leaves to the side by `out` and comes back by `back`.
  private func curve(
    from start: Frame, to end: Frame, along: Point, _ side: Point, _ out: Double, _ back: Double
  ) -> [Point] {
    func handle(_ share: Double, _ bend: Double) -> Point {
      Point(
        x: start.centre.x + along.x * share + side.x * bend,
        y: start.centre.y + along.y * share + side.y * bend)
    }
    let (one, two) = (handle(1.0 / 3, out), handle(2.0 / 3, back))
    return [
      StraightLine.rim(of: start, towards: one), one, two, StraightLine.rim(of: end, towards: two),
    ]
  }

  /// How many boxes lie on a curve.
  private func hides(_ curve: [Point], but one: Int, _ two: Int, among places: some Sequence<Int>)
    -> Int
  {
    var way: [Point] = []
    for step in 0...Self.samples {
      way.append(Self.point(curve, Double(step) / Double(Self.samples)))
    }
    var count = 0
    for place in places where place != one && place != two {
      let frame = frames[place]
      if zip(way, way.dropFirst()).contains(where: {
        StraightLine.crosses(frame, from: $0, to: $1)
      }) {
        count += 1
      }
    }
    return count
  }

  /// The place of a Bézier curve at a share of its way.
  private static func point(_ curve: [Point], _ share: Double) -> Point {
    let rest = 1 - share
    let (a, b, c, d) = (
      rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share
    )
    return Point(
      x: a * curve[0].x + b * curve[1].x + c * curve[2].x + d * curve[3].x,
      y: a * curve[0].y + b * curve[1].y + c * curve[2].y + d * curve[3].y)
  }
}

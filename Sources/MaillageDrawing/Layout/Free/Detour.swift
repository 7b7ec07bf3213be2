/// Lines that bend around the boxes in their way.
///
/// A straight line that would run behind a box looks as if it ended there. It bends by as little as
/// it takes; where boxes stand too close for that, by what leaves it behind the fewest.
struct Detour {
  private let frames: [Frame]

  /// How far a line keeps off boxes that are not its own.
  private static let clearance = 4.0
  /// How far the two ends of a line may bend to the side, the least first.
  private static let bends: [(cost: Double, out: Double, back: Double)] = {
    let sizes: [Double] = [20, 40, 65, 95, 130, 170, 215, widest]
    var ways: [Double] = [0]
    for size in sizes { ways += [size, -size] }
    var bends: [(cost: Double, out: Double, back: Double)] = []
    for out in ways {
      for back in ways {
        // Bends in opposite directions are worse to follow.
        let turns: Double = out * back < 0 ? 60 : 0
        bends.append((abs(out) + abs(back) + turns, out, back))
      }
    }
    let order = bends.indices.sorted { (bends[$0].cost, $0) < (bends[$1].cost, $1) }
    return order.map { bends[$0] }
  }()
  private static let widest = 270.0
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
    let (first, last) = (start.centre, end.centre)
    let (dx, dy) = (last.x - first.x, last.y - first.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return straight }
    let side = Point(x: -dy / length, y: dx / length)
    // Only what stands where a bend can lead is looked at.
    let reach = Self.widest * 0.75
    let corridor = Frame(
      x: min(first.x, last.x) - reach, y: min(first.y, last.y) - reach,
      width: abs(dx) + 2 * reach, height: abs(dy) + 2 * reach)
    let near = frames.indices.filter { $0 != one && $0 != two && frames[$0].overlaps(corridor) }
    guard
      near.contains(where: { StraightLine.crosses(frames[$0], from: straight[0], to: straight[3]) })
    else { return straight }
    var best = (cost: Double.infinity, points: straight)
    for bend in Self.bends {
      // Those that come later bend more.
      if bend.cost >= best.cost { break }
      let way = curve(
        from: start, to: end, along: Point(x: dx, y: dy), side, bend.out, bend.back)
      let most = best.cost.isFinite ? Int((best.cost - bend.cost) / Self.hiddenCost) : .max
      let cost = bend.cost + Self.hiddenCost * Double(hides(way, among: near, atMost: most))
      if cost < best.cost { best = (cost, way) }
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

  /// How many boxes lie on a curve; more than `most` are not counted.
  private func hides(_ curve: [Point], among places: [Int], atMost most: Int = .max) -> Int {
    var way: [Point] = []
    way.reserveCapacity(Self.samples + 1)
    for step in 0...Self.samples {
      way.append(Curve.point(of: curve[...], at: Double(step) / Double(Self.samples)))
    }
    var count = 0
    for place in places {
      if count > most { break }
      let frame = frames[place]
      for step in 0..<Self.samples
      where StraightLine.crosses(frame, from: way[step], to: way[step + 1]) {
        count += 1
        break
      }
    }
    return count
  }
}

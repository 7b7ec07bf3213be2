/// Moves boxes that bent lines run behind.
///
/// Lines bend around boxes where they can (``Detour``). Where one cannot, the box gives way, or the
/// box at the end of the line goes where its lines are free: if there is such a place, and if fewer
/// lines are hidden then.
struct Clearing {
  private let part: FreePage.Part
  private let frames: [Frame]
  private let lines: [Line]

  /// A line between two boxes, by their places, in short straight steps.
  private struct Line {
    var one: Int
    var two: Int
    var way: [Point]
    var frame: Frame
  }

  /// With more lines than this nobody follows each, and bending all anew takes long.
  private static let mostLines = 60
  /// How many boxes are moved one after the other, and how many are considered for each move.
  private static let (mostMoves, mostBoxes) = (6, 6)
  private static let tries = 500
  /// How many of the places of a box are tried in earnest.
  private static let mostTried = 16
  /// How long a way is as bad as a line behind a box.
  private static let hiddenCost = 320.0
  private static let samples = 24
  private static let clearance = 4.0

  /// The part with fewer lines behind boxes, if that can be.
  ///
  /// - Parameters:
  ///   - part: boxes and lines.
  ///   - movable: the ids of the boxes that may be moved.
  ///   - gap: how far boxes stand apart.
  ///   - curves: the lines between boxes, anew.
  static func cleared(
    _ part: FreePage.Part, movable: Set<String>, gap: Double, curves: ([Card]) -> [Curve]
  ) -> FreePage.Part {
    guard part.curves.count <= mostLines else { return part }
    var best = Clearing(part)
    var hidden = best.hidden()
    for _ in 0..<mostMoves where !hidden.isEmpty {
      var better: (Clearing, [(line: Int, box: Int)])?
      let boxes = best.boxes(at: hidden).filter { movable.contains(best.part.cards[$0].id) }
      for box in boxes.prefix(mostBoxes) {
        for frame in best.places(for: box, gap: gap) {
          var moved = best.part
          moved.cards[box] = moved.cards[box].moved(
            x: frame.x - best.frames[box].x, y: frame.y - best.frames[box].y)
          moved.curves = curves(moved.cards)
          let other = Clearing(moved)
          let stillHidden = other.hidden()
          // Lines bend anew around the box: only then it shows how many are hidden.
          if stillHidden.count < better?.1.count ?? hidden.count { better = (other, stillHidden) }
          if better?.1.isEmpty == true { break }
        }
        if better?.1.isEmpty == true { break }
      }
      guard let better else { break }
      (best, hidden) = better
    }
    return best.part
  }

  private init(_ part: FreePage.Part) {
    self.part = part
    frames = part.cards.map(\.outerFrame)
    var placeOf: [String: Int] = [:]
    for (place, card) in part.cards.enumerated() { placeOf[card.id] = place }
    lines = part.curves.compactMap { curve in
      guard let from = curve.ends.from, let to = curve.ends.to, let one = placeOf[from],
        let two = placeOf[to], curve.points.count == 4
      else { return nil }
      let way = (0...Self.samples).map {
        Curve.point(of: curve.points[...], at: Double($0) / Double(Self.samples))
      }
      var frame = Frame(x: way[0].x, y: way[0].y, width: 0, height: 0)
      for point in way { frame = frame.union(Frame(x: point.x, y: point.y, width: 0, height: 0)) }
      return Line(one: one, two: two, way: way, frame: frame)
    }
  }

  /// Which lines run behind which boxes.
  private func hidden() -> [(line: Int, box: Int)] {
    lines.indices.flatMap { line in
      frames.indices.filter { box in
        box != lines[line].one && box != lines[line].two && runs(lines[line], behind: frames[box])
      }.map { (line, $0) }
    }
  }

  private func runs(_ line: Line, behind frame: Frame) -> Bool {
    // A line straight up or across has a frame without any area.
    guard line.frame.inset(by: -1).overlaps(frame) else { return false }
    return zip(line.way, line.way.dropFirst()).contains {
      StraightLine.crosses(frame, from: $0, to: $1)
    }
  }

  /// The boxes in the way, then those at the ends of hidden lines, each once.
  private func boxes(at hidden: [(line: Int, box: Int)]) -> [Int] {
    var boxes: [Int] = []
    let ends = hidden.flatMap { [lines[$0.line].one, lines[$0.line].two] }
    for box in hidden.map(\.box) + ends where !boxes.contains(box) { boxes.append(box) }
    return boxes
  }

  /// Places for a box that are worth a try, the best first: where its lines are short, and straight
  /// ones, as well as those of others, are behind no box.
  private func places(for box: Int, gap: Double) -> [Frame] {
    let own = lines.filter { $0.one == box || $0.two == box }
    let others = lines.filter { $0.one != box && $0.two != box }
    let ends = own.map { $0.one == box ? $0.two : $0.one }
    let frame = frames[box]
    var found: [(cost: Double, frame: Frame)] = []
    var ray = Point(x: 1, y: 0)
    for step in 1...Self.tries {
      ray = GoldenTurn.turned(ray)
      let distance = 24 * Double(step).squareRoot()
      let place = frame.moved(x: 1.4 * ray.x * distance, y: ray.y * distance)
      let wide = place.inset(by: -gap)
      guard frames.indices.allSatisfy({ $0 == box || !frames[$0].overlaps(wide) }) else { continue }
      let room = place.inset(by: -Self.clearance)
      var cost = Self.hiddenCost * Double(others.count { runs($0, behind: room) })
      for end in ends {
        let (dx, dy) = (
          frames[end].centre.x - place.centre.x, frames[end].centre.y - place.centre.y
        )
        cost += (dx * dx + dy * dy).squareRoot()
        let hiding = frames.indices.count {
          $0 != box && $0 != end
            && StraightLine.crosses(frames[$0], from: place.centre, to: frames[end].centre)
        }
        cost += Self.hiddenCost * Double(hiding)
      }
      found.append((cost, place))
    }
    let order = found.indices.sorted { (found[$0].cost, $0) < (found[$1].cost, $1) }
    return order.prefix(Self.mostTried).map { found[$0].frame }
  }
}

/// Puts names beside points so that none stands on another, on a point or off the page.
struct LabelPlacing {
  /// Where names may stand.
  let bounds: Frame
  /// The points, with what they cover.
  let points: [Point]
  let radius: Double
  /// What names had better not cover; they do where there is no other place.
  var avoided: [Frame] = []

  /// A name at its place, `isFar` where a line must lead to it.
  struct Placed {
    var frame: Frame
    var isFar: Bool
  }

  /// Places names in `order`; nil where there is no room within `reach` of the point.
  ///
  /// - Complexity: O(*p*² *c*) for *p* points and *c* places tried for each.
  func places(
    sizes: [(width: Double, height: Double)], order: [Int], reach: Double
  ) -> [Placed?] {
    var placed = [Placed?](repeating: nil, count: points.count)
    var taken: [Frame] = []
    let dots = points.map {
      Frame(
        x: $0.x - radius - 1, y: $0.y - radius - 1, width: 2 * radius + 2, height: 2 * radius + 2)
    }
    for index in order {
      let free = candidates(points[index], sizes[index], reach: reach).filter { frame, _ in
        bounds.contains(frame) && !taken.contains(where: frame.overlaps)
          && !dots.contains(where: frame.overlaps)
      }
      let best = free.first { frame, _ in !avoided.contains(where: frame.overlaps) }
      guard let (frame, isFar) = best ?? free.first else { continue }
      placed[index] = Placed(frame: frame, isFar: isFar)
      taken.append(frame.inset(by: -1))
    }
    return placed
  }

  /// Places around a point, the best first: beside it, above and below, then ever farther away.
  private func candidates(
    _ point: Point, _ size: (width: Double, height: Double), reach: Double
  ) -> [(Frame, Bool)] {
    let gap = radius + 2.5
    func frame(_ x: Double, _ y: Double) -> Frame {
      Frame(x: x, y: y, width: size.width, height: size.height)
    }
    let (left, middle, right) = (
      point.x - gap - size.width, point.x - size.width / 2, point.x + gap
    )
    let (above, level, below) = (
      point.y - gap - size.height, point.y - size.height / 2, point.y + gap
    )
    var candidates = [
      (right, level), (left, level), (middle, above), (middle, below), (right - 2, above + 3),
      (right - 2, below - 3), (left + 2, above + 3), (left + 2, below - 3),
    ].map { (frame($0.0, $0.1), false) }
    var distance = gap + 8
    while distance <= reach {
      for turn in 0..<16 {
        let tip = Turn.point(Double(turn) / 16 + 0.25, radius: distance)
        let x = point.x + tip.x - (tip.x > 1e-9 ? 0 : tip.x < -1e-9 ? size.width : size.width / 2)
        let y =
          point.y + tip.y
          - (tip.y > distance / 2 ? 0 : tip.y < -distance / 2 ? size.height : size.height / 2)
        candidates.append((frame(x, y), true))
      }
      distance += 9
    }
    return candidates
  }
}

extension Frame {
  /// The place in this frame that is nearest to `point`.
  func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, x), maxX), y: min(max(point.y, y), maxY))
  }
}

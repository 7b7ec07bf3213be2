/// Lines between organisations and platforms.
struct TieCurves {
  let facts: DiagramFacts
  /// How far the columns stand apart.
  let gap: Double

  /// The side of the platforms on which the organisations stand.
  enum Side {
    case left
    case right
  }

  /// A line for each tie between `bodies` and `platforms`, by platform, then from top to bottom.
  ///
  /// Ends are spread along the edges of the boxes, in the order of the other ends, so that lines do
  /// not cross near a box.
  func curves(bodies: [PlacedCard], platforms: [PlacedCard], side: Side) -> [Curve] {
    var bodyCards = [Card?](repeating: nil, count: facts.bodies.count)
    var platformCards = [Card?](repeating: nil, count: facts.platforms.count)
    for placed in bodies { bodyCards[placed.subject] = placed.card }
    for placed in platforms { platformCards[placed.subject] = placed.card }
    struct Line {
      var tie: Diagram.Tie
      var body: Card
      var platform: Card
      var bodyY = 0.0
      var platformY = 0.0
    }
    var lines = facts.ties.compactMap { tie -> Line? in
      guard let body = bodyCards[tie.body], let platform = platformCards[tie.platform] else {
        return nil
      }
      return Line(tie: tie, body: body, platform: platform)
    }
    lines.sort {
      ($0.body.frame.centre.y, $0.tie.body, $0.platform.frame.centre.y, $0.tie.platform)
        < ($1.body.frame.centre.y, $1.tie.body, $1.platform.frame.centre.y, $1.tie.platform)
    }
    spread(&lines, over: \.body.frame, key: { $0.tie.body }, most: 5.5, rim: 6, into: \.bodyY)
    lines.sort {
      ($0.platform.frame.centre.y, $0.tie.platform, $0.bodyY, $0.tie.body)
        < ($1.platform.frame.centre.y, $1.tie.platform, $1.bodyY, $1.tie.body)
    }
    spread(
      &lines, over: \.platform.frame, key: { $0.tie.platform }, most: 3, rim: 13, into: \.platformY)
    return lines.map { line in
      curve(
        line.tie, body: line.body, at: line.bodyY, platform: line.platform, at: line.platformY,
        side: side)
    }
  }

  /// Gives lines with the same key, which stand next to each other, own places on the edge of a box.
  private func spread<Line>(
    _ lines: inout [Line], over frame: KeyPath<Line, Frame>, key: (Line) -> Int, most: Double,
    rim: Double, into place: WritableKeyPath<Line, Double>
  ) {
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, key(lines[end]) == key(lines[start]) { end += 1 }
      let box = lines[start][keyPath: frame]
      let room = max(0, box.height - 2 * rim)
      let step = end - start > 1 ? min(most, room / Double(end - start - 1)) : 0
      for index in start..<end {
        lines[index][keyPath: place] =
          box.centre.y + step * (Double(index - start) - Double(end - start - 1) / 2)
      }
      start = end
    }
  }

  private func curve(
    _ tie: Diagram.Tie, body: Card, at bodyY: Double, platform: Card, at platformY: Double,
    side: Side
  ) -> Curve {
    let outer = body.outerFrame
    let start = Point(x: side == .left ? outer.maxX : outer.x, y: bodyY)
    let other = platform.outerFrame
    let end = Point(x: side == .left ? other.x : other.maxX, y: platformY)
    let middle = (start.x + end.x) / 2
    return Curve(
      kind: Curve.Kind(tie.style),
      points: [start, Point(x: middle, y: start.y), Point(x: middle, y: end.y), end],
      colour: facts.lineColour(of: tie.body), name: "\(body.name) – \(platform.name)",
      from: body.id, to: platform.id)
  }
}

extension Curve.Kind {
  /// The line of a tie.
  init(_ style: Diagram.TieStyle) {
    switch style {
    case .member: self = .member
    case .chair: self = .chair
    case .coordinator: self = .coordinator
    case .outside: self = .outside
    }
  }
}

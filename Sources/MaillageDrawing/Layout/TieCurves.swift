/// Lines between organisations and platforms.
struct TieCurves {
  let facts: DiagramFacts
  /// How far the columns stand apart; a line bends within it, and runs straight beyond.
  let gap: Double
  /// Which ties are drawn, sorted by body, then platform.
  let ties: [Diagram.Tie]
  /// What each of them is in a picture that compares; empty where nothing is.
  let tones: [Tone]

  init(facts: DiagramFacts, gap: Double, ties: [Diagram.Tie]? = nil, tones: [Tone] = []) {
    self.facts = facts
    self.gap = gap
    self.ties = ties ?? facts.ties
    self.tones = tones
  }

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
    // Frames only: sorting whole cards would copy their texts about.
    struct Line {
      var tie: Int
      var body: Int
      var platform: Int
      var bodyFrame: Frame
      var platformFrame: Frame
      var bodyY = 0.0
      var platformY = 0.0
    }
    var lines: [Line] = []
    for (index, tie) in ties.enumerated() {
      guard let body = bodyCards[tie.body], let platform = platformCards[tie.platform] else {
        continue
      }
      lines.append(
        Line(
          tie: index, body: tie.body, platform: tie.platform, bodyFrame: body.frame,
          platformFrame: platform.frame))
    }
    lines.sort {
      ($0.bodyFrame.centre.y, $0.body, $0.platformFrame.centre.y, $0.platform)
        < ($1.bodyFrame.centre.y, $1.body, $1.platformFrame.centre.y, $1.platform)
    }
    spread(&lines, over: \.bodyFrame, key: \.body, most: 5.5, rim: 6, into: \.bodyY)
    lines.sort {
      ($0.platformFrame.centre.y, $0.platform, $0.bodyY, $0.body)
        < ($1.platformFrame.centre.y, $1.platform, $1.bodyY, $1.body)
    }
    spread(
      &lines, over: \.platformFrame, key: \.platform,
      most: facts.weights.least < facts.weights.most ? 4.6 : 3, rim: 13, into: \.platformY)
    return lines.compactMap { line in
      guard let body = bodyCards[line.body], let platform = platformCards[line.platform] else {
        return nil
      }
      return curve(
        line.tie, body: body, at: line.bodyY, platform: platform, at: line.platformY, side: side)
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
    _ index: Int, body: Card, at bodyY: Double, platform: Card, at platformY: Double, side: Side
  ) -> Curve {
    let tie = ties[index]
    let tone = tones.isEmpty ? .plain : tones[index]
    let outer = body.outerFrame
    let start = Point(x: side == .left ? outer.maxX : outer.x, y: bodyY)
    let other = platform.outerFrame
    let end = Point(x: side == .left ? other.x : other.maxX, y: platformY)
    // A box far from the gap is met by a straight lead, so that no line runs behind other boxes.
    let knee = Point(x: side == .left ? end.x - gap : end.x + gap, y: bodyY)
    let needsLead = (side == .left ? knee.x - start.x : start.x - knee.x) > Card.ring + 4
    let bend = needsLead ? knee : start
    let middle = (bend.x + end.x) / 2
    var curve = Curve(
      kind: Curve.Kind(tie.style),
      points: (needsLead ? [start, start, knee] : []) + [
        bend, Point(x: middle, y: bend.y), Point(x: middle, y: end.y), end,
      ],
      colour: Theme.colour(of: tone) ?? facts.lineColour(of: tie.body),
      name: "\(body.name) – \(platform.name)", tone: tone, from: body.id, to: platform.id)
    // What came and went has widths of its own.
    curve.width = tone == .plain || tone == .first || tone == .second ? facts.width(of: tie) : nil
    return curve
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

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
    let bodyPlaces = Self.places(of: bodies, count: facts.bodies.count)
    let platformPlaces = Self.places(of: platforms, count: facts.platforms.count)
    var lines: [Line] = []
    lines.reserveCapacity(ties.count)
    for (index, tie) in ties.enumerated() {
      let (body, platform) = (bodyPlaces[tie.body], platformPlaces[tie.platform])
      guard body >= 0, platform >= 0 else { continue }
      lines.append(
        Line(
          tie: index,
          body: Line.End(
            subject: tie.body, place: body, middle: bodies[body].card.frame.centre.y),
          platform: Line.End(
            subject: tie.platform, place: platform,
            middle: platforms[platform].card.frame.centre.y)))
    }
    lines.sort {
      ($0.body.middle, $0.body.subject, $0.platform.middle, $0.platform.subject)
        < ($1.body.middle, $1.body.subject, $1.platform.middle, $1.platform.subject)
    }
    Self.spread(&lines, \.body, on: bodies, most: 5.5, rim: 6)
    lines.sort {
      ($0.platform.middle, $0.platform.subject, $0.body.y, $0.body.subject)
        < ($1.platform.middle, $1.platform.subject, $1.body.y, $1.body.subject)
    }
    Self.spread(
      &lines, \.platform, on: platforms,
      most: facts.weights.least < facts.weights.most ? 4.6 : 3, rim: 13)
    return lines.map { line in
      curve(
        line.tie, body: bodies[line.body.place].card, at: line.body.y,
        platform: platforms[line.platform.place].card, at: line.platform.y, side: side)
    }
  }

  /// Where the boxes of subjects stand in a list, −1 for those without.
  private static func places(of cards: [PlacedCard], count: Int) -> [Int] {
    var places = [Int](repeating: -1, count: count)
    for (place, card) in cards.enumerated() { places[card.subject] = place }
    return places
  }

  /// A tie on its way to become a curve: numbers only, since sorting boxes would copy their texts
  /// about.
  private struct Line {
    var tie: Int
    var body: End
    var platform: End

    /// An end at a box.
    struct End {
      var subject: Int
      /// Of the box in its list.
      var place: Int
      /// The middle of the box.
      var middle: Double
      /// Where the line ends.
      var y = 0.0
    }
  }

  /// Gives lines with the same box, which stand next to each other, own places on its edge.
  private static func spread(
    _ lines: inout [Line], _ side: WritableKeyPath<Line, Line.End>, on cards: [PlacedCard],
    most: Double, rim: Double
  ) {
    var start = 0
    while start < lines.count {
      let first = lines[start][keyPath: side]
      var end = start + 1
      while end < lines.count, lines[end][keyPath: side].subject == first.subject { end += 1 }
      let room = max(0, cards[first.place].card.frame.height - 2 * rim)
      let step = end - start > 1 ? min(most, room / Double(end - start - 1)) : 0
      for index in start..<end {
        lines[index][keyPath: side].y =
          first.middle + step * (Double(index - start) - Double(end - start - 1) / 2)
      }
      start = end
    }
  }

  /// Both names, in one piece of memory of the right size: there are many lines.
  private static func name(_ body: String, _ platform: String) -> String {
    let dash = " – "
    var name = ""
    name.reserveCapacity(body.utf8.count + dash.utf8.count + platform.utf8.count)
    name += body
    name += dash
    name += platform
    return name
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
    let (first, second) = (Point(x: middle, y: bend.y), Point(x: middle, y: end.y))
    var curve = Curve(
      kind: Curve.Kind(tie.style),
      points: needsLead
        ? [start, start, knee, bend, first, second, end] : [bend, first, second, end],
      colour: Theme.colour(of: tone) ?? facts.lineColour(of: tie.body),
      name: Self.name(body.name, platform.name), tone: tone, from: body.id, to: platform.id)
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

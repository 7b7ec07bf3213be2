/// Dashed lines between platforms, beside their column.
///
/// Neighbours are joined straight, others by an arc beside those between.
struct LinkCurves {
  let facts: DiagramFacts
  /// Which links are drawn.
  let links: [Diagram.Link]
  /// On which side arcs pass those between.
  let side: TieCurves.Side
  /// What each link is in a picture that compares; empty where nothing is.
  let tones: [Tone]
  /// Begins the ids of the words on links.
  let prefix: String

  init(
    facts: DiagramFacts, links: [Diagram.Link]? = nil, side: TieCurves.Side = .right,
    tones: [Tone] = [], prefix: String = "l"
  ) {
    self.facts = facts
    self.links = links ?? facts.links
    self.side = side
    self.tones = tones
    self.prefix = prefix
  }

  private static let labelWidth = 100.0
  /// The room between two platforms without a link.
  static let plainRoom = 26.0

  /// The room that two neighbouring platforms need between them.
  static func room(_ links: [Diagram.Link], between one: Int, and two: Int) -> Double {
    let link = links.first { ($0.from, $0.to) == (min(one, two), max(one, two)) }
    guard let link else { return plainRoom }
    guard let label = link.label else { return 30 }
    let lines = TextStyle.link.wrapped(label, width: labelWidth)
    return 24 + Double(lines.count) * TextStyle.link.lineHeight
  }

  /// Adds the links between `platforms`, which stand from top to bottom.
  func add(to scene: inout Scene, platforms: [PlacedCard]) {
    var place = [Int](repeating: 0, count: facts.platforms.count)
    for (index, platform) in platforms.enumerated() { place[platform.subject] = index }
    var labels: [Frame] = []
    func key(_ link: Diagram.Link) -> (Int, Int, Int, Int) {
      (
        abs(place[link.from] - place[link.to]), min(place[link.from], place[link.to]), link.from,
        link.to
      )
    }
    let order = links.indices.sorted { key(links[$0]) < key(links[$1]) }
    for (number, index) in order.enumerated() {
      let link = links[index]
      let tone = tones.isEmpty ? .plain : tones[index]
      let (upper, lower) = (
        platforms[min(place[link.from], place[link.to])].card,
        platforms[max(place[link.from], place[link.to])].card
      )
      let span = abs(place[link.from] - place[link.to])
      let points: [Point]
      // Where its word may stand, the best place first.
      let places: [Point]
      if span == 1 {
        let start = Point(x: upper.frame.centre.x, y: upper.outerFrame.maxY)
        let end = Point(x: lower.frame.centre.x, y: lower.outerFrame.y)
        points = [start, start, end, end]
        places = [Point(x: start.x, y: (start.y + end.y) / 2)]
      } else {
        let bulge = 44 + 12 * Double(min(span, 4) - 2)
        let (one, two) = (upper.outerFrame, lower.outerFrame)
        let start = Point(x: side == .right ? one.maxX : one.x, y: upper.frame.maxY - 12)
        let end = Point(x: side == .right ? two.maxX : two.x, y: lower.frame.y + 12)
        let out = side == .right ? 1.0 : -1.0
        let edge = side == .right ? max(start.x, end.x) : min(start.x, end.x)
        let reach = edge + out * bulge * 4 / 3
        points = [start, Point(x: reach, y: start.y), Point(x: reach, y: end.y), end]
        places = Self.placesAlong.map { Curve.point(of: points[...], at: $0) }
      }
      scene.curves.append(
        Curve(
          kind: .link, points: points,
          colour: tone == .kept ? Theme.link : Theme.colour(of: tone) ?? Theme.link,
          name: [upper.name, link.label, lower.name].compactMap { $0 }.joined(separator: " – "),
          tone: tone, from: upper.id, to: lower.id))
      if let label = link.label {
        let cards = places.map { place in
          let card = labelCard(label, id: "\(prefix)\(number)", at: place, avoiding: labels)
          return span > 1 ? card.moved(x: shift(of: card.frame, beside: platforms)) : card
        }
        let card = cards.count == 1 ? cards[0] : leastCovering(cards, of: scene.curves)
        labels.append(card.frame)
        scene.cards.append(card)
      }
    }
  }

  /// How far along an arc a word may stand: in the middle, or else away from it on either side.
  private static let placesAlong = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

  /// In how many steps a line is followed; a word is higher than a step is long.
  private static let steps = 60

  /// The first of the words that hide the least of the lines that are no links.
  private func leastCovering(_ cards: [Card], of curves: [Curve]) -> Card {
    let reach = cards.dropFirst().reduce(cards[0].frame) { $0.union($1.frame) }
    var hidden = [Double](repeating: 0, count: cards.count)
    for curve in curves where curve.kind != .link {
      let places = stride(from: 0, to: curve.points.count - 3, by: 3).flatMap { piece in
        (0...Self.steps).map {
          Curve.point(
            of: curve.points[piece...(piece + 3)], at: Double($0) / Double(Self.steps))
        }
      }.filter(reach.holds)
      for (index, card) in cards.enumerated() where places.contains(where: card.frame.holds) {
        hidden[index] += curve.width ?? 1
      }
    }
    let least = hidden.min() ?? 0
    return zip(cards, hidden).first { $0.1 <= least }?.0 ?? cards[0]
  }

  /// How far a word must move not to lie on the platforms that its arc passes.
  private func shift(of frame: Frame, beside platforms: [PlacedCard]) -> Double {
    let edges = platforms.map(\.card.outerFrame)
    switch side {
    case .right: return max(0, (edges.map(\.maxX).max() ?? 0) + 5 - frame.x)
    case .left: return min(0, (edges.map(\.x).min() ?? 0) - 5 - frame.maxX)
    }
  }

  /// A word on the link, on a ground of its own, moved down past words that are there already.
  private func labelCard(_ label: String, id: String, at middle: Point, avoiding others: [Frame])
    -> Card
  {
    let lines = TextStyle.link.wrapped(label, width: Self.labelWidth)
    let measure = TextStyle.link.measure()
    let width = min(Self.labelWidth, (lines.map(measure.width).max() ?? 0) * 1.02 + 1)
    var text = TextBlock(
      x: middle.x - width / 2, y: 0, width: width, lines: lines, style: .link, alignment: .centre)
    text.frame.y = middle.y - text.frame.height / 2
    var frame = Frame(
      x: text.frame.x - 3, y: text.frame.y - 1, width: width + 6, height: text.frame.height + 2)
    while let obstacle = others.first(where: frame.overlaps) {
      let shift = obstacle.maxY + 2 - frame.y
      frame.y += shift
      text.frame.y += shift
    }
    return Card(id: id, kind: .remark, frame: frame, outline: .none, name: label, texts: [text])
  }
}

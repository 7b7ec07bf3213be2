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
      let middle: Point
      if span == 1 {
        let start = Point(x: upper.frame.centre.x, y: upper.outerFrame.maxY)
        let end = Point(x: lower.frame.centre.x, y: lower.outerFrame.y)
        points = [start, start, end, end]
        middle = Point(x: start.x, y: (start.y + end.y) / 2)
      } else {
        let bulge = 44 + 12 * Double(min(span, 4) - 2)
        let (one, two) = (upper.outerFrame, lower.outerFrame)
        let start = Point(x: side == .right ? one.maxX : one.x, y: upper.frame.maxY - 12)
        let end = Point(x: side == .right ? two.maxX : two.x, y: lower.frame.y + 12)
        let out = side == .right ? 1.0 : -1.0
        let edge = side == .right ? max(start.x, end.x) : min(start.x, end.x)
        let reach = edge + out * bulge * 4 / 3
        points = [start, Point(x: reach, y: start.y), Point(x: reach, y: end.y), end]
        middle = Point(x: edge + out * bulge, y: (start.y + end.y) / 2)
      }
      scene.curves.append(
        Curve(
          kind: .link, points: points,
          colour: tone == .kept ? Theme.link : Theme.colour(of: tone) ?? Theme.link,
          name: [upper.name, link.label, lower.name].compactMap { $0 }.joined(separator: " – "),
          tone: tone, from: upper.id, to: lower.id))
      if let label = link.label {
        var card = labelCard(label, id: "\(prefix)\(number)", at: middle, avoiding: labels)
        if span > 1 { card = card.moved(x: shift(of: card.frame, beside: platforms)) }
        labels.append(card.frame)
        scene.cards.append(card)
      }
    }
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

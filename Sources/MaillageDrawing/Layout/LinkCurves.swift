/// Dashed lines between platforms, beside their column.
///
/// Neighbours are joined straight, others by an arc to the right of those between.
struct LinkCurves {
  let facts: DiagramFacts
  /// Whether another column stands to the right.
  let isWide: Bool

  private static let labelWidth = 100.0

  /// The room that two neighbouring platforms need between them.
  static func room(_ facts: DiagramFacts, between one: Int, and two: Int) -> Double {
    let link = facts.links.first { ($0.from, $0.to) == (min(one, two), max(one, two)) }
    guard let link else { return 26 }
    guard let label = link.label else { return 30 }
    let lines = TextStyle.link.wrapped(label, width: labelWidth)
    return 24 + Double(lines.count) * TextStyle.link.lineHeight
  }

  /// Adds the links between `platforms`, which stand from top to bottom.
  func add(to scene: inout Scene, platforms: [PlacedCard]) {
    var place = [Int](repeating: 0, count: facts.platforms.count)
    for (index, platform) in platforms.enumerated() { place[platform.subject] = index }
    var labels: [Frame] = []
    let links = facts.links.sorted {
      (abs(place[$0.from] - place[$0.to]), min(place[$0.from], place[$0.to]), $0.from, $0.to)
        < (abs(place[$1.from] - place[$1.to]), min(place[$1.from], place[$1.to]), $1.from, $1.to)
    }
    for (number, link) in links.enumerated() {
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
        let start = Point(x: upper.outerFrame.maxX, y: upper.frame.maxY - 12)
        let end = Point(x: lower.outerFrame.maxX, y: lower.frame.y + 12)
        let reach = max(start.x, end.x) + bulge * 4 / 3
        points = [start, Point(x: reach, y: start.y), Point(x: reach, y: end.y), end]
        middle = Point(x: max(start.x, end.x) + bulge, y: (start.y + end.y) / 2)
      }
      scene.curves.append(
        Curve(
          kind: .link, points: points, colour: Theme.link,
          name: [upper.name, link.label, lower.name].compactMap { $0 }.joined(separator: " – "),
          from: upper.id, to: lower.id))
      if let label = link.label {
        let card = labelCard(label, id: "l\(number)", at: middle, avoiding: labels)
        labels.append(card.frame)
        scene.cards.append(card)
      }
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

/// The columns of a matrix: where they stand, and the names above them.
///
/// Names stand above their columns as long as these are wide enough to be read; many platforms get
/// numbers instead, and their names a key below the matrix.
struct MatrixColumns {
  private let facts: DiagramFacts
  private let order: MatrixOrder
  /// The middle of each column, by place.
  private let middles: [Double]
  private var placeOf: [Int]

  /// The left edge of the first column.
  let x: Double
  /// The right edge of the last.
  let maxX: Double
  /// From one column to the next, gaps between blocks apart.
  let pitch: Double
  private let isNumbered: Bool

  private static let widest = 132.0
  /// What a column is wider than the words above it.
  private static let rim = 19.0

  init(_ facts: DiagramFacts, order: MatrixOrder, x: Double, blockGap: Double) {
    self.facts = facts
    self.order = order
    self.x = x
    let count = order.columns.count
    isNumbered = count > 12
    // No word is broken as long as it fits a column of reasonable width.
    let word = facts.platforms.map { TextStyle.columnHead.longestWord(of: $0.label) }.max() ?? 0
    pitch =
      isNumbered ? 32 : max(count > 8 ? 84 : 104, min(Self.widest, (word + Self.rim).rounded(.up)))
    let starts = Set(order.blocks.flatMap { [$0.columns.lowerBound, $0.columns.upperBound] })
    var left = x
    var middles: [Double] = []
    placeOf = [Int](repeating: 0, count: count)
    for (place, platform) in order.columns.enumerated() {
      if place > 0, starts.contains(place) { left += blockGap }
      middles.append(left + pitch / 2)
      placeOf[platform] = place
      left += pitch
    }
    self.middles = middles
    maxX = left
  }

  /// The middle of the column at a place.
  func middle(_ place: Int) -> Double { middles[place] }

  /// The middle of the column of a platform.
  func middle(ofPlatform platform: Int) -> Double { middles[placeOf[platform]] }

  /// Adds a box above each column, all standing on one line, and the links between them as arcs.
  ///
  /// - Returns: the line on which the boxes stand.
  func addHeads(to scene: inout Scene, y top: Double) -> Double {
    let cards = order.columns.enumerated().map { place, platform in
      isNumbered ? number(place, platform) : head(platform)
    }
    guard let highest = cards.map(\.outerFrame.height).max() else { return top }
    let reach = facts.links.map { arcHeight(of: $0) }.max() ?? 0
    let bottom = top + reach + highest
    let placed = zip(cards, middles).map { card, middle in
      card.moved(
        x: middle - card.frame.width / 2,
        y: bottom - card.frame.height - (card.isCut ? Card.ring : 0))
    }
    scene.cards += placed
    for link in facts.links {
      let (from, to) = (placed[placeOf[link.from]], placed[placeOf[link.to]])
      let height = arcHeight(of: link) * 4 / 3
      let start = Point(x: from.frame.centre.x, y: from.outerFrame.y)
      let end = Point(x: to.frame.centre.x, y: to.outerFrame.y)
      let crest = min(start.y, end.y) - height + 1
      scene.curves.append(
        Curve(
          kind: .link,
          points: [start, Point(x: start.x, y: crest), Point(x: end.x, y: crest), end],
          colour: Theme.link,
          name: [from.name, link.label, to.name].compactMap { $0 }.joined(separator: " – "),
          from: from.id, to: to.id))
    }
    return bottom
  }

  private func arcHeight(of link: Diagram.Link) -> Double {
    min(44, 12 + 4 * Double(abs(placeOf[link.from] - placeOf[link.to])))
  }

  private func head(_ platform: Int) -> Card {
    let platformFacts = facts.platforms[platform]
    let width = pitch - 10
    var text = TextBlock(
      x: 4, y: 6, width: width - 8,
      lines: TextStyle.columnHead.wrapped(platformFacts.label, width: width - 8),
      style: .columnHead, alignment: .centre)
    text.frame.y = 6
    return Card(
      id: "p\(platform)", kind: .platform,
      frame: Frame(x: 0, y: 0, width: width, height: text.frame.maxY + 6),
      isCut: platformFacts.isCut, name: platformFacts.fullName, texts: [text])
  }

  private func number(_ place: Int, _ platform: Int) -> Card {
    let text = TextBlock(
      x: 0, y: 4, width: pitch - 10, lines: ["\(place + 1)"], style: .columnHead,
      alignment: .centre)
    return Card(
      id: "h\(platform)", kind: .number,
      frame: Frame(x: 0, y: 0, width: pitch - 10, height: text.frame.maxY + 4),
      isCut: facts.platforms[platform].isCut, name: facts.platforms[platform].fullName,
      texts: [text])
  }

  /// Adds the names behind the numbers.
  ///
  /// - Returns: the lower edge, nil where there are no numbers.
  func addKey(to scene: inout Scene, y: Double) -> Double? {
    guard isNumbered else { return nil }
    let left = PageFurniture.margin
    let width = scene.width - 2 * left
    let head = TextBlock(
      x: left, y: y, width: width,
      lines: TextStyle.head.wrapped(facts.words.platforms, width: width), style: .head)
    scene.texts.append(head)
    let makers = order.columns.enumerated().map { place, platform in
      { (width: Double) in keyCard(place, platform, width: width) }
    }
    let grid = CardGrid(width: width, columns: max(1, Int((width + 14) / 250)), gap: 6)
    let placed = grid.placed(makers, x: left, y: head.frame.maxY + 8)
    scene.cards += placed.cards
    return placed.bottom
  }

  private func keyCard(_ place: Int, _ platform: Int, width: Double) -> Card {
    let platformFacts = facts.platforms[platform]
    let number = TextBlock(
      x: 6, y: 5, width: 24, lines: ["\(place + 1)"], style: .columnHead, alignment: .trailing)
    let name = TextBlock(
      x: 40, y: 5, width: width - 48,
      lines: TextStyle.columnHead.wrapped(platformFacts.label, width: width - 48),
      style: .columnHead)
    return Card(
      id: "p\(platform)", kind: .platform,
      frame: Frame(x: 0, y: 0, width: width, height: name.frame.maxY + 5),
      isCut: platformFacts.isCut, name: platformFacts.fullName, texts: [name, number])
  }
}

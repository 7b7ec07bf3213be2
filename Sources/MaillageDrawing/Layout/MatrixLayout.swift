/// An ordered incidence matrix: partners in rows, platforms in columns, a mark where one sits.
///
/// ```
///                 CSIL  TFL  Réseau
///                   4     2     1
///   Police locale   ■     ■            2 ▬▬
///   CPAS            ■           ■      2 ▬▬
///   SAJ             ■                  1 ▬
/// ```
///
/// Lines would cross by the hundred where there are many partners; marks never do. Modules are shown
/// as blocks, and the numbers of both margins as bars.
struct MatrixLayout {
  private let facts: DiagramFacts
  private let maker: CardMaker
  private let order: MatrixOrder
  private let columns: MatrixColumns

  /// The most organisations, platforms and ties on one page.
  static let limits = (bodies: 400, platforms: 120, ties: 6000)

  private static let labelWidth = 284.0
  private static let rowGap = 3.0
  private static let blockGap = 8.0
  /// Between sectors, in addition.
  private static let bandGap = 3.0
  /// From the names to the band of their sector.
  private static let bandRoom = 7.0
  private static let barRoom = 46.0
  private static let rowBarWidth = 84.0

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .matrix, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    maker = CardMaker(facts: facts, isDense: facts.bodies.count > 60)
    order = MatrixOrder(facts)
    columns = MatrixColumns(
      facts, order: order, x: PageFurniture.margin + Self.labelWidth + 14, blockGap: Self.blockGap)
  }

  func scene() -> Scene {
    let right = columns.maxX + 12 + Self.rowBarWidth - 22 + tallyWidth
    var scene = Scene(
      width: max(right, 590) + PageFurniture.margin, height: 0, language: facts.words.language,
      title: facts.title, summary: facts.summary)
    let furniture = PageFurniture(facts)
    var marks = furniture.marks(showsLinks: true)
    marks.module = order.blocks.count > 1
    var y = furniture.addHead(to: &scene, marks: marks, ties: .cells) + 8
    y = columns.addHeads(to: &scene, y: y)
    if !facts.platforms.isEmpty { y = addColumnBars(to: &scene, y: y + 4) }
    let rows = placedRows(top: y + 6)
    addGround(to: &scene, rows: rows)
    addBands(to: &scene, rows: rows)
    scene.cards += rows.map(\.card)
    addCells(to: &scene, rows: rows)
    addRowBars(to: &scene, rows: rows)
    y = rows.map(\.card.outerFrame.maxY).max() ?? y
    furniture.addFoot(to: &scene, below: columns.addKey(to: &scene, y: y + 22) ?? y)
    return scene
  }

  /// The room for the numbers behind the bars of rows.
  private var tallyWidth: Double {
    let measure = TextStyle.tally.measure()
    let texts = facts.hasSizes ? facts.bodies.compactMap(\.sizeText) : []
    return max(22, 1.02 * (texts.map(measure.width).max() ?? 0) + 1)
  }

  /// The names of the rows, with room between modules.
  private func placedRows(top: Double) -> [PlacedCard] {
    let starts = Set(order.blocks.flatMap { [$0.rows.lowerBound, $0.rows.upperBound] })
    let bandStarts = Set(order.bands.flatMap { [$0.rows.lowerBound, $0.rows.upperBound] })
    var placed: [PlacedCard] = []
    var y = top
    for (place, body) in order.rows.enumerated() {
      if place > 0, starts.contains(place) {
        y += Self.blockGap
      } else if place > 0, bandStarts.contains(place) {
        y += Self.bandGap
      }
      let isOutside = facts.bodies[body].memberOf.isEmpty && !facts.bodies[body].outsideOf.isEmpty
      let card = maker.body(
        body, id: "b\(body)", width: Self.labelWidth, outline: isOutside ? .outside : .plain)
      let rim = card.frame.y - card.outerFrame.y
      placed.append(
        PlacedCard(subject: body, card: card.moved(x: PageFurniture.margin, y: y + rim)))
      y += card.outerFrame.height + Self.rowGap
    }
    return placed
  }

  /// A pale track for each row, which leads the eye, and a ground for each module.
  private func addGround(to scene: inout Scene, rows: [PlacedCard]) {
    guard !order.columns.isEmpty else { return }
    for row in rows {
      let middle = row.card.frame.centre.y
      scene.cards.append(
        Card(
          id: "r\(row.subject)", kind: .track,
          frame: Frame(x: columns.x, y: middle - 8, width: columns.maxX - columns.x, height: 16)))
    }
    guard order.blocks.count > 1 else { return }
    for (index, block) in order.blocks.enumerated() {
      let left = columns.middle(block.columns.lowerBound) - columns.pitch / 2
      let right = columns.middle(block.columns.upperBound - 1) + columns.pitch / 2
      let top = rows[block.rows.lowerBound].card.frame.centre.y - 9.5
      let bottom = rows[block.rows.upperBound - 1].card.frame.centre.y + 9.5
      scene.cards.append(
        Card(
          id: "g\(index)", kind: .block,
          frame: Frame(x: left, y: top, width: right - left, height: bottom - top)))
    }
  }

  /// A line along the rows of each sector.
  private func addBands(to scene: inout Scene, rows: [PlacedCard]) {
    let x = PageFurniture.margin + Self.labelWidth + Self.bandRoom
    for band in order.bands {
      let start = Point(x: x, y: rows[band.rows.lowerBound].card.frame.y + 1.5)
      let end = Point(x: x, y: rows[band.rows.upperBound - 1].card.frame.maxY - 1.5)
      scene.curves.append(
        Curve(
          kind: .band, points: [start, start, end, end],
          colour: facts.sectors[band.sector].line, name: facts.sectors[band.sector].label))
    }
  }

  private func addCells(to scene: inout Scene, rows: [PlacedCard]) {
    var middleOf = [Double](repeating: 0, count: facts.bodies.count)
    for row in rows { middleOf[row.subject] = row.card.frame.centre.y }
    for tie in facts.ties {
      let middle = columns.middle(ofPlatform: tie.platform)
      scene.cards.append(
        maker.cell(
          tie, x: middle - Swatch.size.width / 2, middle: middleOf[tie.body],
          id: "c\(tie.body)p\(tie.platform)"))
    }
  }

  /// A count; nobody named is no nought, only nobody named.
  private static func tally(_ count: Int) -> String { count == 0 ? "–" : "\(count)" }

  /// How many members each platform has, or the measure that sizes it: a bar on the matrix, its number on top.
  private func addColumnBars(to scene: inout Scene, y: Double) -> Double {
    let most = facts.largestPlatformSize ?? Double(facts.platforms.map(\.members).max() ?? 1)
    let bottom = y + Self.barRoom
    for platform in facts.platforms.indices {
      let record = facts.platforms[platform]
      let value = facts.largestPlatformSize == nil ? Double(record.members) : record.size ?? 0
      let words =
        facts.largestPlatformSize == nil ? Self.tally(record.members) : record.sizeText ?? "–"
      let height = value / max(most, 1e-300) * (Self.barRoom - 14)
      let middle = columns.middle(ofPlatform: platform)
      if value > 0 {
        scene.cards.append(
          Card(
            id: "m\(platform)", kind: .bar,
            frame: Frame(x: middle - 7, y: bottom - height, width: 14, height: height)))
      }
      let text = TextStyle.tally
      scene.texts.append(
        TextBlock(
          x: middle - columns.pitch / 2, y: bottom - height - text.lineHeight - 1,
          width: columns.pitch, lines: [words], style: text, alignment: .centre))
    }
    return bottom
  }

  /// On how many platforms each partner sits, or the measure that sizes it: a bar, and the number.
  private func addRowBars(to scene: inout Scene, rows: [PlacedCard]) {
    let most =
      facts.hasSizes ? facts.largestSize : Double(facts.bodies.map(\.memberOf.count).max() ?? 1)
    let x = columns.maxX + 12
    for row in rows {
      let record = facts.bodies[row.subject]
      let value = facts.hasSizes ? record.size : Double(record.memberOf.count)
      let words =
        facts.hasSizes ? record.sizeText ?? "" : Self.tally(record.memberOf.count)
      let width = value / max(most, 1e-300) * (Self.rowBarWidth - 26)
      let middle = row.card.frame.centre.y
      if value > 0 {
        scene.cards.append(
          Card(
            id: "n\(row.subject)", kind: .bar,
            frame: Frame(x: x, y: middle - 4, width: width, height: 8)))
      }
      let text = TextStyle.tally
      scene.texts.append(
        TextBlock(
          x: x + width + 4, y: middle - text.lineHeight / 2, width: tallyWidth, lines: [words],
          style: text))
    }
  }
}

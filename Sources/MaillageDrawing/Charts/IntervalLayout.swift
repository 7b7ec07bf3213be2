/// Places values with their intervals: names on the left, a line and a mark for each, then words.
struct IntervalLayout {
  private let chart: IntervalPlot
  private let page: ChartPage
  private let rows: [IntervalPlot.Row]

  private static let nameWidth = 190.0
  private static let plotWidth = 330.0
  private static let valueWidth = 64.0
  private static let noteWidth = 190.0
  private static let radius = 4.2

  init(_ chart: IntervalPlot) throws(DrawingError) {
    self.chart = chart
    page = try ChartPage(chart.text)
    rows = Array(chart.rows.prefix(IntervalPlot.mostRows)).filter { $0.value.isFinite }
    for row in rows {
      try ChartPage.check(row.value, "value of \(row.name)")
      guard row.low.isNaN || row.high.isNaN || row.low <= row.high else {
        throw .invalidDiagram(field: "interval of \(row.name)", value: "\(row.low) – \(row.high)")
      }
    }
    if let reference = chart.reference { try ChartPage.check(reference.value, "reference") }
  }

  private static func colour(of standing: IntervalPlot.Standing) -> HexColour {
    switch standing {
    case .above: Theme.first
    case .below: Theme.second
    case .undecided: Theme.kept
    }
  }

  func scene() -> Scene {
    var legend: [(specimen: ChartPage.Specimen, text: String)] = []
    for (standing, words) in [
      (IntervalPlot.Standing.above, chart.above), (.below, chart.below),
      (.undecided, chart.undecided),
    ] where rows.contains(where: { $0.standing == standing }) {
      legend.append((.line(.rule, Self.colour(of: standing), width: 3), words))
    }
    if let reference = chart.reference {
      legend.append((.line(.limit, Theme.platform, width: 1.2), reference.label))
    }
    let hasNotes = rows.contains { !$0.note.isEmpty }
    let left = ChartPage.margin + Self.nameWidth + 14
    let valueX = left + Self.plotWidth + 12
    let width = valueX + Self.valueWidth + (hasNotes ? Self.noteWidth + 10 : 0) + ChartPage.margin
    var (scene, y) = page.start(width: width, legend: legend)
    let ends = rows.flatMap { [$0.value, $0.low, $0.high] }.filter(\.isFinite)
    let scale = ChartScale(
      covering: ends + [chart.reference?.value].compactMap(\.self), axis: chart.axis)
    func x(_ value: Double) -> Double { left + scale.share(value) * Self.plotWidth }
    let axis = TopAxis(scale: scale, label: chart.axis.label, text: chart.text, x: x)
    y = axis.addHead(to: &scene, y: y + 6, width: Self.plotWidth)
    let top = y
    for (number, row) in rows.enumerated() {
      y = add(row, number, to: &scene, y: y, x: x, valueX: valueX)
    }
    scene.curves.insert(
      contentsOf: axis.grid(from: top - 4, to: y + 2) + reference(from: top - 6, to: y + 4, x: x),
      at: 0)
    scene.table = table(scale)
    page.finish(&scene, below: y + 4)
    return scene
  }

  private func add(
    _ row: IntervalPlot.Row, _ number: Int, to scene: inout Scene, y: Double,
    x: (Double) -> Double, valueX: Double
  ) -> Double {
    let lines = TextStyle.name.wrapped(PlainText.line(row.name), width: Self.nameWidth)
    let notes =
      row.note.isEmpty
      ? [] : TextStyle.remark.wrapped(PlainText.line(row.note), width: Self.noteWidth)
    let height = max(
      18, Double(lines.count) * TextStyle.name.lineHeight + 4,
      Double(notes.count) * TextStyle.remark.lineHeight + 5)
    let middle = y + height / 2
    func block(
      _ lines: [String], _ style: TextStyle, x: Double, width: Double,
      _ alignment: TextBlock.Alignment
    ) -> TextBlock {
      TextBlock(
        x: x, y: middle - Double(lines.count) * style.lineHeight / 2, width: width, lines: lines,
        style: style, alignment: alignment)
    }
    scene.texts.append(
      block(lines, .name, x: ChartPage.margin, width: Self.nameWidth, .trailing))
    let value = ChartPage.cut(row.valueText, style: .count, width: Self.valueWidth)
    scene.texts.append(
      block([value.text], .count, x: valueX, width: Self.valueWidth, .leading))
    if !notes.isEmpty {
      scene.texts.append(
        block(
          notes, .remark, x: valueX + Self.valueWidth + 10, width: Self.noteWidth, .leading))
    }
    let colour = Self.colour(of: row.standing)
    if row.low.isFinite, row.high.isFinite {
      scene.curves.append(
        ChartPage.line(
          from: Point(x: x(row.low), y: middle), to: Point(x: x(row.high), y: middle),
          colour: colour, width: 3))
    }
    scene.discs.append(
      ChartPage.dot(
        id: "v\(number)", at: Point(x: x(row.value), y: middle), radius: Self.radius,
        colour: row.standing == .undecided ? nil : colour, name: PlainText.line(row.name)))
    return y + height
  }

  /// What all are set beside, where there is something.
  private func reference(from top: Double, to bottom: Double, x: (Double) -> Double) -> [Curve] {
    guard let reference = chart.reference else { return [] }
    let place = x(reference.value)
    return [
      ChartPage.line(
        from: Point(x: place, y: top), to: Point(x: place, y: bottom), kind: .limit,
        colour: Theme.platform, width: 1.2, name: PlainText.line(reference.label))
    ]
  }

  private func table(_ scale: ChartScale) -> TextTable {
    let fine = ChartScale(covering: [0, 0.05], axis: chart.axis)
    func text(_ value: Double) -> String {
      fine.text(value, mark: chart.text.decimalMark, language: chart.text.language)
    }
    return TextTable(
      heads: [chart.text.nameHead, chart.valueHead, chart.intervalHead, chart.noteHead],
      rows: rows.map { row in
        let interval = row.low.isFinite && row.high.isFinite
        return [
          PlainText.line(row.name), PlainText.line(row.valueText),
          interval ? "\(text(row.low)) – \(text(row.high))" : "–", PlainText.line(row.note),
        ]
      })
  }
}

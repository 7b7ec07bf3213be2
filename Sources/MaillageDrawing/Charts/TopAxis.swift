/// A horizontal axis above a chart: what it measures, its numbers, and faint lines down from them.
struct TopAxis {
  let scale: ChartScale
  let label: String
  let text: ChartText
  /// Where a value stands on the page.
  let x: (Double) -> Double

  /// Writes label and numbers; the label runs over as many lines as it needs.
  ///
  /// - Returns: where the chart may begin.
  func addHead(to scene: inout Scene, y: Double, width: Double) -> Double {
    let head = TextBlock(
      x: x(scale.low), y: y, width: width,
      lines: TextStyle.head.wrapped(PlainText.line(label), width: width), style: .head)
    scene.texts.append(head)
    for tick in scale.ticks {
      scene.texts.append(
        TextBlock(
          x: x(tick) - 26, y: head.frame.maxY + 3, width: 52,
          lines: [scale.text(tick, mark: text.decimalMark, language: text.language)],
          style: .tally, alignment: .centre))
    }
    return head.frame.maxY + 3 + TextStyle.tally.lineHeight + 8
  }

  /// The lines of the grid.
  func grid(from top: Double, to bottom: Double) -> [Curve] {
    scale.ticks.map {
      ChartPage.line(from: Point(x: x($0), y: top), to: Point(x: x($0), y: bottom), width: 0.8)
    }
  }
}

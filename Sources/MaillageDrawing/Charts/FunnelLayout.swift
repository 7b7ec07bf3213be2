/// Places a funnel: sizes from left to right, values upwards, the band as lines.
struct FunnelLayout {
  private let chart: FunnelPlot
  private let page: ChartPage

  private static let size = (width: 640.0, height: 400.0)
  private static let axisRoom = 52.0
  private static let radius = 4.0

  init(_ chart: FunnelPlot) throws(DrawingError) {
    self.chart = chart
    page = try ChartPage(chart.text)
    for point in chart.points {
      try ChartPage.check(point.size, "size of \(point.name)")
      try ChartPage.check(point.value, "value of \(point.name)")
    }
    for limits in chart.band {
      for value in [limits.size, limits.expected, limits.lower, limits.upper] {
        try ChartPage.check(value, "band")
      }
    }
  }

  func scene() -> Scene {
    let inside = Theme.kept
    let outside = Theme.second
    var legend: [(specimen: ChartPage.Specimen, text: String)] = []
    if chart.band.count > 1 {
      legend = [
        (.line(.rule, Theme.platform, width: 1.4), chart.expected),
        (.line(.limit, Theme.platform, width: 1.2), chart.limits),
      ]
    }
    if chart.points.contains(where: \.isOutside) {
      legend.append((.disc(outside), chart.outside))
    }
    var (scene, y) = page.start(
      width: Self.axisRoom + Self.size.width + 24 + 2 * ChartPage.margin, legend: legend)
    let head = TextStyle.head
    let label = TextBlock(
      x: ChartPage.margin, y: y + 4, width: Self.size.width,
      lines: head.wrapped(PlainText.line(chart.valueAxis.label), width: Self.size.width),
      style: .head)
    scene.texts.append(label)
    y = label.frame.maxY + 12
    let plot = Frame(
      x: ChartPage.margin + Self.axisRoom, y: y, width: Self.size.width, height: Self.size.height)
    let sizes = ChartScale(
      covering: chart.points.map(\.size) + chart.band.map(\.size), axis: chart.sizeAxis, wanted: 6)
    let values = ChartScale(
      covering: chart.points.map(\.value)
        + shownBand.flatMap { [$0.lower, $0.expected, $0.upper] },
      axis: chart.valueAxis, wanted: 7)
    func place(_ size: Double, _ value: Double) -> Point {
      Point(
        x: plot.x + sizes.share(size) * plot.width,
        y: plot.maxY - values.share(value) * plot.height)
    }
    addAxes(sizes, values, to: &scene, plot: plot, place: place)
    addBand(to: &scene, place: place)
    let places = chart.points.map { place($0.size, $0.value) }
    let order = chart.points.indices.sorted { one, other in
      let (first, second) = (chart.points[one], chart.points[other])
      return first.isOutside != second.isOutside
        ? first.isOutside : (first.size, one) < (second.size, other)
    }
    addPoints(
      order, places, to: &scene, plot: plot, colours: (inside, outside),
      lines: [\FunnelPlot.Limits.lower, \.upper, \.expected].map { line in
        shownBand.map { place($0.size, $0[keyPath: line]) }
      })
    let foot = TextBlock(
      x: plot.x, y: plot.maxY + 22, width: plot.width,
      lines: head.wrapped(PlainText.line(chart.sizeAxis.label), width: plot.width), style: .head,
      alignment: .trailing)
    scene.texts.append(foot)
    scene.table = table(values)
    page.finish(&scene, below: foot.frame.maxY)
    return scene
  }

  /// The band as far as it does not dwarf the points: at tiny sizes it is as wide as the world.
  private var shownBand: [FunnelPlot.Limits] {
    guard chart.band.count > 1, !chart.points.isEmpty else { return [] }
    return chart.band
  }

  private func addAxes(
    _ sizes: ChartScale, _ values: ChartScale, to scene: inout Scene, plot: Frame,
    place: (Double, Double) -> Point
  ) {
    let (mark, language) = (chart.text.decimalMark, chart.text.language)
    for tick in values.ticks {
      let left = place(sizes.low, tick)
      scene.curves.append(
        ChartPage.line(from: left, to: Point(x: plot.maxX, y: left.y), width: 0.8))
      scene.texts.append(
        TextBlock(
          x: ChartPage.margin, y: left.y - TextStyle.tally.lineHeight / 2,
          width: Self.axisRoom - 8, lines: [values.text(tick, mark: mark, language: language)],
          style: .tally, alignment: .trailing))
    }
    for tick in sizes.ticks {
      let foot = place(tick, values.low)
      scene.curves.append(
        ChartPage.line(
          from: foot, to: Point(x: foot.x, y: foot.y + 4), colour: Theme.cardOutline, width: 0.9))
      scene.texts.append(
        TextBlock(
          x: foot.x - 24, y: foot.y + 7, width: 48,
          lines: [sizes.text(tick, mark: mark, language: language)], style: .tally,
          alignment: .centre))
    }
    scene.curves.append(
      ChartPage.line(
        from: place(sizes.low, values.low), to: Point(x: plot.maxX, y: plot.maxY),
        colour: Theme.cardOutline, width: 0.9))
  }

  private func addBand(to scene: inout Scene, place: (Double, Double) -> Point) {
    let band = shownBand
    guard band.count > 1 else { return }
    let lines: [(KeyPath<FunnelPlot.Limits, Double>, Curve.Kind, Double)] = [
      (\.lower, .limit, 1.2), (\.upper, .limit, 1.2), (\.expected, .rule, 1.4),
    ]
    for (value, kind, width) in lines {
      scene.curves.append(
        ChartPage.path(
          band.map { place($0.size, $0[keyPath: value]) }, kind: kind, colour: Theme.platform,
          width: width))
    }
  }

  private func addPoints(
    _ order: [Int], _ places: [Point], to scene: inout Scene, plot: Frame,
    colours: (inside: HexColour, outside: HexColour), lines: [[Point]]
  ) {
    let style = TextStyle.smallName
    let isNamed = chart.points.count <= FunnelPlot.mostNamed
    let names = chart.points.map { ChartPage.cut($0.name, style: style, width: 150) }
    var placing = LabelPlacing(
      bounds: Frame(x: plot.x + 2, y: plot.y - 8, width: plot.width + 18, height: plot.height + 4),
      points: places, radius: Self.radius)
    placing.avoided = lines.flatMap(Self.frames)
    let found = placing.places(
      sizes: names.map { ($0.width, style.lineHeight) },
      order: order.filter { isNamed || chart.points[$0].isOutside }, reach: 60)
    // Those outside the band lie on top.
    for index in order.reversed() {
      let point = chart.points[index]
      let dot = NamedDot(
        id: "c\(index)", place: places[index], radius: Self.radius,
        colour: point.isOutside ? colours.outside : colours.inside, name: point.name,
        label: found[index].map { (names[index].text, $0) })
      dot.add(to: &scene, style: style)
    }
  }

  /// Small frames along a line, so close that no name slips between them.
  private static func frames(along line: [Point]) -> [Frame] {
    zip(line, line.dropFirst()).flatMap { start, end -> [Frame] in
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let steps = max(1, Int((max(abs(dx), abs(dy)) / 4).rounded(.up)))
      return (0...steps).map { step in
        let share = Double(step) / Double(steps)
        return Frame(x: start.x + dx * share - 1, y: start.y + dy * share - 1, width: 2, height: 2)
      }
    }
  }

  private func table(_ values: ChartScale) -> TextTable {
    let (mark, language) = (chart.text.decimalMark, chart.text.language)
    let fine = ChartScale(covering: [0, 0.05], axis: chart.valueAxis)
    let whole = ChartScale(covering: [0, 0.5], axis: chart.sizeAxis)
    return TextTable(
      heads: [
        chart.text.nameHead, PlainText.line(chart.sizeAxis.label),
        PlainText.line(chart.valueAxis.label),
      ],
      rows: chart.points.map { point in
        let value = fine.text(point.value, mark: mark, language: language)
        return [
          PlainText.line(point.name), whole.text(point.size, mark: mark, language: language),
          point.isOutside ? "\(value) (\(PlainText.line(chart.outside)))" : value,
        ]
      })
  }
}

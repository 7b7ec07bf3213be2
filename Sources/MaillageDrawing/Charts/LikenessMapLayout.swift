/// Places a map of what is alike: distances are kept, names stand beside their points.
struct LikenessMapLayout {
  private let chart: LikenessMap
  private let page: ChartPage

  /// More points get more room.
  private var size: (width: Double, height: Double) {
    chart.points.count <= 24 ? (700, 520) : chart.points.count <= 200 ? (960, 760) : (1100, 900)
  }
  private static let radius = 4.5
  /// Colours that are told apart by those who see few, too.
  static let palette: [HexColour] = [
    HexColour(rgb: 0x0072B2), HexColour(rgb: 0xC65300), HexColour(rgb: 0x009E73),
    HexColour(rgb: 0xCC79A7), HexColour(rgb: 0xE69F00), HexColour(rgb: 0x4A4A55),
  ]

  init(_ chart: LikenessMap) throws(DrawingError) {
    self.chart = chart
    page = try ChartPage(chart.text)
    for point in chart.points {
      try ChartPage.check(point.x, "x of \(point.name)")
      try ChartPage.check(point.y, "y of \(point.name)")
      if let group = point.group, !chart.groups.indices.contains(group) {
        throw .invalidDiagram(field: "group of \(point.name)", value: "\(group)")
      }
    }
  }

  func scene() -> Scene {
    let isGrouped = !chart.groups.isEmpty && chart.groups.count <= LikenessMap.mostGroups
    func colour(_ point: LikenessMap.Item) -> HexColour? {
      isGrouped ? point.group.map { Self.palette[$0] } : Self.palette[0]
    }
    var legend: [(specimen: ChartPage.Specimen, text: String)] = []
    if isGrouped {
      legend = zip(Self.palette, chart.groups).map { (.disc($0), $1) }
      if chart.points.contains(where: { $0.group == nil }) {
        legend.append((.disc(nil), chart.noGroup))
      }
    }
    var (scene, y) = page.start(
      width: size.width + 2 * ChartPage.margin, legend: legend)
    y += 6
    let panel = Frame(
      x: ChartPage.margin, y: y, width: size.width, height: panelHeight)
    let places = places(in: panel)
    let style: TextStyle = chart.points.count > 40 ? .smallName : .name
    let names = chart.points.map { ChartPage.cut($0.name, style: style, width: 170) }
    let placing = LabelPlacing(
      bounds: panel.inset(by: 3), points: places, radius: Self.radius)
    let found = placing.places(
      sizes: names.map { ($0.width, style.lineHeight) }, order: order(places),
      reach: chart.points.count <= LikenessMap.mostNamed ? 110 : 0)
    let corners = [
      Point(x: panel.x, y: panel.y), Point(x: panel.maxX, y: panel.y),
      Point(x: panel.maxX, y: panel.maxY), Point(x: panel.x, y: panel.maxY),
      Point(x: panel.x, y: panel.y),
    ]
    scene.curves.append(ChartPage.path(corners, colour: Theme.panelOutline, width: 1))
    for (index, point) in chart.points.enumerated() {
      let dot = NamedDot(
        id: "c\(index)", place: places[index], radius: Self.radius,
        colour: colour(point), name: point.name,
        label: found[index].map { (names[index].text, $0) })
      dot.add(to: &scene, style: style)
    }
    scene.table = table
    page.finish(&scene, below: panel.maxY)
    return scene
  }

  /// Few points need less room.
  private var panelHeight: Double {
    guard let frame = wishes.frame else { return 120 }
    let wide = max(frame.width, 1e-12)
    let scale = min(
      (size.width - 220) / wide, (size.height - 80) / max(frame.height, 1e-12))
    return min(size.height, max(150, frame.height * min(scale, 1e9) + 80))
  }

  private var wishes: (places: [Point], frame: Frame?) {
    let places = chart.points.map { Point(x: $0.x, y: $0.y) }
    guard let first = places.first else { return ([], nil) }
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    for place in places {
      (left, right) = (min(left, place.x), max(right, place.x))
      (top, bottom) = (min(top, place.y), max(bottom, place.y))
    }
    return (places, Frame(x: left, y: top, width: right - left, height: bottom - top))
  }

  /// The points on the page: as large as the panel lets them, the same in both directions, and
  /// apart where they would hide each other.
  private func places(in panel: Frame) -> [Point] {
    let (wishes, around) = wishes
    guard let around else { return [] }
    let room = Frame(
      x: panel.x + 110, y: panel.y + 40, width: panel.width - 220, height: panel.height - 80)
    let extent = max(around.width, around.height)
    let scale =
      extent > 1e-12
      ? min(room.width / max(around.width, 1e-12), room.height / max(around.height, 1e-12)) : 0
    let placed = wishes.map {
      Point(
        x: room.centre.x + ($0.x - around.centre.x) * scale,
        y: room.centre.y + ($0.y - around.centre.y) * scale)
    }
    let apart = Separation.places(
      placed, radii: placed.map { _ in Self.radius }, gap: chart.points.count > 200 ? 0.5 : 2)
    // What was pushed beyond the rim stays on the page.
    let rim = panel.inset(by: Self.radius + 4)
    guard apart.contains(where: { rim.nearest(to: $0) != $0 }) else { return apart }
    let left = apart.map(\.x).min() ?? 0
    let right = apart.map(\.x).max() ?? 1
    let top = apart.map(\.y).min() ?? 0
    let bottom = apart.map(\.y).max() ?? 1
    let shrink = min(
      1, rim.width / max(right - left, 1e-9), rim.height / max(bottom - top, 1e-9))
    return apart.map {
      Point(
        x: rim.centre.x + ($0.x - (left + right) / 2) * shrink,
        y: rim.centre.y + ($0.y - (top + bottom) / 2) * shrink)
    }
  }

  /// Names of lonely points are easy; those in a crowd come first, where all are to be named.
  private func order(_ places: [Point]) -> [Int] {
    let neighbours = places.map { one in
      places.count { abs($0.x - one.x) < 90 && abs($0.y - one.y) < 26 }
    }
    let isCrowd = places.count > LikenessMap.mostNamed
    return places.indices.sorted { one, other in
      let (first, second) = (neighbours[one], neighbours[other])
      return first != second ? (first < second) == isCrowd : one < other
    }
  }

  /// Who is most like whom.
  private var table: TextTable {
    let scale = ChartScale(covering: [0, 0.05], axis: ChartAxis(""))
    func text(_ value: Double) -> String {
      scale.text(value, mark: chart.text.decimalMark, language: chart.text.language)
    }
    return TextTable(
      heads: [chart.text.nameHead, "x", "y"],
      rows: chart.points.map { [PlainText.line($0.name), text($0.x), text($0.y)] })
  }
}

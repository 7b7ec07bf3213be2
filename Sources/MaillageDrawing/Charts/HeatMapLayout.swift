/// Places a table whose cells are shaded: names on the left, heads above, a number in each cell.
struct HeatMapLayout {
  private let chart: HeatMap
  private let page: ChartPage
  private let rows: [HeatMap.Row]
  private let columns: [HeatMap.Column]
  private let colours: [(colour: HexColour, ink: HexColour)?]
  private let columnWidth: Double

  private static let nameWidth = 190.0
  private static let gap = 2.0
  private static let rowHeight = 19.0

  init(_ chart: HeatMap) throws(DrawingError) {
    self.chart = chart
    page = try ChartPage(chart.text)
    rows = Array(chart.rows.prefix(HeatMap.mostRows))
    columns = Array(chart.columns.prefix(HeatMap.mostColumns))
    for row in rows {
      for shade in row.cells.compactMap(\.shade) where !(shade >= 0 && shade <= 1) {
        throw .invalidDiagram(field: "shade in \(row.name)", value: "\(shade)")
      }
    }
    var colours: [(HexColour, HexColour)?] = []
    for column in columns {
      guard let text = column.colour else {
        colours.append(nil)
        continue
      }
      guard let colour = HexColour(text) else {
        throw .invalidDiagram(field: "colour of \(column.label)", value: text)
      }
      let ink = column.ink.flatMap { HexColour($0) } ?? HeatShades.ink(on: colour)
      colours.append((colour, ink))
    }
    self.colours = colours
    let cells = rows.flatMap(\.cells).map(\.text).max { $0.utf8.count < $1.utf8.count } ?? ""
    var width = max(36, TextStyle.code.measure().width(of: cells) * 1.05 + 8)
    for column in columns where column.code == nil {
      width = max(width, min(110, TextStyle.columnHead.longestWord(of: column.label) + 6))
    }
    columnWidth = width
  }

  func scene() -> Scene {
    let shades = HeatShades(chart.scale)
    let steps = (0..<5).map { step -> (colour: HexColour?, ink: HexColour, code: String) in
      let colour = shades.colour(Double(step) / 4)
      return (colour, HeatShades.ink(on: colour), "")
    }
    let isEmptyUsed = rows.contains { row in
      row.cells.count < columns.count || row.cells.contains { $0.shade == nil }
    }
    var legend: [(specimen: ChartPage.Specimen, text: String)] = [
      (.swatches(steps), chart.low.isEmpty ? chart.high : "\(chart.low) – \(chart.high)")
    ]
    if isEmptyUsed {
      legend.append((.swatches([(nil, Theme.plainInk, "·")]), chart.empty))
    }
    let left = ChartPage.margin + Self.nameWidth + 10
    let right = left + Double(columns.count) * (columnWidth + Self.gap)
    var (scene, y) = page.start(width: max(620, right + ChartPage.margin), legend: legend)
    y = addHeads(to: &scene, x: left, y: y + 10) + 5
    for (number, row) in rows.enumerated() {
      y = add(row, number, to: &scene, x: left, y: y, shades: shades)
    }
    if columns.contains(where: { $0.code != nil }) { y = addKey(to: &scene, y: y + 16) }
    for step in 0...HeatShades.steps {
      let colour = shades.colour(Double(step) / Double(HeatShades.steps))
      scene.darkFills[colour] = shades.twin(Double(step) / Double(HeatShades.steps))
    }
    scene.table = table
    page.finish(&scene, below: y)
    return scene
  }

  private func addHeads(to scene: inout Scene, x: Double, y: Double) -> Double {
    let style = TextStyle.mapName
    let heads = columns.map { column -> [String] in
      column.code == nil ? style.wrapped(PlainText.line(column.label), width: columnWidth) : []
    }
    let lines = heads.map(\.count).max() ?? 0
    let height = max(
      Double(lines) * style.lineHeight,
      columns.contains { $0.code != nil } ? Swatch.size.height : 0)
    for (place, column) in columns.enumerated() {
      let left = x + Double(place) * (columnWidth + Self.gap)
      if column.code != nil {
        let swatch = swatch(
          of: place, x: left + (columnWidth - Swatch.size.width) / 2, middle: y + height - 7)
        scene.cards.append(
          Card(
            id: "h\(place)", kind: .swatch, frame: swatch.frame, outline: .none,
            name: PlainText.line(column.label), swatch: swatch))
      } else {
        let blockHeight = Double(heads[place].count) * style.lineHeight
        scene.texts.append(
          TextBlock(
            x: left, y: y + height - blockHeight, width: columnWidth, lines: heads[place],
            style: style, alignment: .centre))
      }
    }
    return y + height
  }

  private func swatch(of place: Int, x: Double, middle: Double) -> Swatch {
    let column = columns[place]
    let code = PlainText.line(column.code ?? "", longest: 3)
    guard let (colour, ink) = colours[place] else {
      return Swatch(x: x, middle: middle, code: code, colour: nil, ink: Theme.plainInk)
    }
    return Swatch(x: x, middle: middle, code: code, colour: colour, ink: ink)
  }

  private func add(
    _ row: HeatMap.Row, _ number: Int, to scene: inout Scene, x: Double, y: Double,
    shades: HeatShades
  ) -> Double {
    let lines = TextStyle.name.wrapped(PlainText.line(row.name), width: Self.nameWidth)
    let height = max(Self.rowHeight, Double(lines.count) * TextStyle.name.lineHeight + 3)
    let middle = y + height / 2
    scene.texts.append(
      TextBlock(
        x: ChartPage.margin, y: middle - Double(lines.count) * TextStyle.name.lineHeight / 2,
        width: Self.nameWidth, lines: lines, style: .name, alignment: .trailing))
    for (place, column) in columns.enumerated() {
      let cell = place < row.cells.count ? row.cells[place] : .empty
      let frame = Frame(
        x: x + Double(place) * (columnWidth + Self.gap), y: middle - Self.rowHeight / 2 + 1,
        width: columnWidth, height: Self.rowHeight - Self.gap)
      let colour = cell.shade.map { shades.colour($0) }
      let text = PlainText.line(cell.text, longest: 14)
      scene.cards.append(
        ChartPage.cell(
          id: "r\(number)c\(place)", frame: frame, colour: colour,
          ink: colour.map { HeatShades.ink(on: $0) } ?? Theme.plainInk, code: text,
          name: PlainText.line(cell.tooltip ?? "\(row.name) – \(column.label): \(cell.text)")))
    }
    return y + height
  }

  /// What the letters above the columns mean, in lines.
  private func addKey(to scene: inout Scene, y top: Double) -> Double {
    var (x, y) = (ChartPage.margin, top)
    let right = scene.width - ChartPage.margin
    let style = TextStyle.legend
    for (place, column) in columns.enumerated() where column.code != nil {
      let name = ChartPage.cut(
        column.label, style: style, width: right - ChartPage.margin - Swatch.size.width - 7)
      let width = Swatch.size.width + 7 + name.width
      if x > ChartPage.margin, x + width > right { (x, y) = (ChartPage.margin, y + 20) }
      let swatch = swatch(of: place, x: x, middle: y + 8)
      scene.cards.append(
        Card(
          id: "y\(place)", kind: .swatch, frame: swatch.frame, outline: .none, swatch: swatch))
      scene.texts.append(
        TextBlock(
          x: x + Swatch.size.width + 7, y: y + 8 - style.lineHeight / 2, width: name.width,
          lines: [name.text], style: style))
      x += width + 16
    }
    return y + 18
  }

  private var table: TextTable {
    TextTable(
      heads: [chart.text.nameHead] + columns.map { PlainText.line($0.label) },
      rows: rows.map { row in
        [PlainText.line(row.name)]
          + columns.indices.map { place in
            guard place < row.cells.count, row.cells[place].shade != nil else {
              return PlainText.line(chart.empty)
            }
            return PlainText.line(row.cells[place].text, longest: 14)
          }
      })
  }
}

/// The shades of a table: read by those who see few colours, and each with a twin for the dark.
struct HeatShades {
  private let scale: HeatMap.Scale

  /// How many shades are told apart.
  static let steps = 20

  init(_ scale: HeatMap.Scale) {
    self.scale = scale
  }

  /// The shade of a share from 0 to 1, on a white page.
  func colour(_ share: Double) -> HexColour {
    mixed(share, ground: HexColour(rgb: 0xF1F3F7))
  }

  /// The same on a dark page, with the colour of the number on it.
  func twin(_ share: Double) -> Scene.Twin {
    let fill = mixed(share, ground: HexColour(rgb: 0x242C3A))
    return Scene.Twin(fill: fill, ink: Self.ink(on: fill))
  }

  private func mixed(_ share: Double, ground: HexColour) -> HexColour {
    let step = (max(0, min(1, share)) * Double(Self.steps)).rounded() / Double(Self.steps)
    switch scale {
    case .rising: return ground.mixed(with: Theme.first, share: 0.06 + 0.94 * step)
    case .aroundMiddle:
      return step < 0.5
        ? ground.mixed(with: Theme.second, share: 1 - 2 * step)
        : ground.mixed(with: Theme.first, share: 2 * step - 1)
    }
  }

  /// Black or white, whichever stands out more.
  static func ink(on colour: HexColour) -> HexColour {
    let black = HexColour(rgb: 0x000000)
    return colour.contrast(with: black) >= colour.contrast(with: Theme.lightInk)
      ? black : Theme.lightInk
  }
}

/// A dot of a chart whose name stands beside it, where there is room for it.
struct NamedDot {
  let id: String
  let place: Point
  let radius: Double
  let colour: HexColour?
  let name: String
  /// The name as it is written, and where; `nil` where there is no room.
  let label: (text: String, found: LabelPlacing.Placed)?

  /// Draws the dot and its name, tied by a thin line where the name is farther off.
  func add(to scene: inout Scene, style: TextStyle) {
    scene.discs.append(
      ChartPage.dot(
        id: id, at: place, radius: radius, colour: colour, name: PlainText.line(name)))
    guard let (text, found) = label else { return }
    if found.isFar {
      let end = found.frame.nearest(to: place)
      scene.curves.append(
        ChartPage.line(
          from: place.moved(by: radius, towards: end), to: end, colour: Theme.cardOutline,
          width: 0.7))
    }
    scene.texts.append(
      TextBlock(
        x: found.frame.x, y: found.frame.y, width: found.frame.width, lines: [text], style: style))
  }
}

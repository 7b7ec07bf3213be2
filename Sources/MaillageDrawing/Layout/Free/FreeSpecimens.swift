/// What the legends of free pictures show.
enum FreeSpecimens {
  private static let diameters = [7.0, 11, 15]

  /// How wide the row of discs is that stands for sizes.
  static let sizesWidth = 37.0

  /// Three discs, from small to large.
  static func addSizes(to scene: inout Scene, x: Double, middle: Double, id: String) {
    var x = x
    for (index, diameter) in diameters.enumerated() {
      var disc = Disc(
        id: "\(id)d\(index)", kind: .partner,
        centre: Point(x: x + diameter / 2, y: middle), radius: diameter / 2)
      disc.colour = Theme.bar
      scene.discs.append(disc)
      x += diameter + 2
    }
  }

  /// One disc as it stands in the picture.
  static func add(
    _ kind: Disc.Kind, to scene: inout Scene, x: Double, middle: Double, radius: Double, id: String
  ) {
    var disc = Disc(
      id: id, kind: kind, centre: Point(x: x + max(radius, 7), y: middle), radius: radius)
    if kind == .shared { disc.colour = Theme.bar }
    scene.discs.append(disc)
  }

  /// A line as wide as one that stands for so many shared platforms.
  static func addMeeting(
    to scene: inout Scene, x: Double, endX: Double, y: Double, count: Int, areMany: Bool
  ) {
    let start = Point(x: x, y: y)
    let end = Point(x: endX, y: y)
    var curve = Curve(
      kind: .meeting, points: [start, start, end, end],
      colour: MeetingLine.colour(of: count, areMany: areMany))
    curve.width = MeetingLine.width(of: count)
    scene.curves.append(curve)
  }

  /// A line that stands out from the others, or one of these.
  static func addTested(
    to scene: inout Scene, x: Double, endX: Double, y: Double, standsOut: Bool
  ) {
    let start = Point(x: x, y: y)
    let end = Point(x: endX, y: y)
    var curve = Curve(
      kind: .meeting, points: [start, start, end, end],
      colour: MeetingLine.colour(standsOut: standsOut))
    curve.width = standsOut ? MeetingLine.width(of: 3) : MeetingLine.faintWidth
    scene.curves.append(curve)
  }
}

/// How a line looks that stands for shared platforms.
enum MeetingLine {
  /// Wider, the more; up to a width at which boxes are still larger than lines.
  static func width(of count: Int) -> Double { min(7, 0.8 + 1.2 * Double(count - 1)) }

  /// The more, the darker; paler all where lines are many, or the middle would be a blot.
  static func colour(of count: Int, areMany: Bool) -> HexColour {
    let colours =
      areMany
      ? [Theme.blockOutline, Theme.bar, Theme.noSectorLine]
      : [Theme.bar, Theme.noSectorLine, Theme.sharedOutline]
    return colours[min(count, colours.count) - 1]
  }

  /// The darkest for what is more than chance, the palest for what is not.
  static func colour(standsOut: Bool) -> HexColour {
    standsOut ? Theme.sharedOutline : Theme.blockOutline
  }

  /// How wide a line is that chance explains, whatever it stands for.
  static let faintWidth = 0.7

  /// From how many lines on they are many.
  static let many = 250
}

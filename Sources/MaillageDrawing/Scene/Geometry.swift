/// A place in a picture, in points from its top left corner.
public struct Point: Sendable, Hashable {
  /// To the right.
  public var x: Double
  /// Downwards.
  public var y: Double

  /// A place.
  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The place at `distance` from here on the way to `other`; here, where that is no way.
  func moved(by distance: Double, towards other: Point) -> Point {
    let (dx, dy) = (other.x - x, other.y - y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return self }
    return Point(x: x + dx / length * distance, y: y + dy / length * distance)
  }
}

/// An upright rectangle in a picture, in points from its top left corner.
public struct Frame: Sendable, Hashable {
  /// The left edge.
  public var x: Double
  /// The upper edge.
  public var y: Double
  /// How wide.
  public var width: Double
  /// How high.
  public var height: Double

  /// A rectangle by its upper left corner and size.
  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The right edge.
  public var maxX: Double { x + width }
  /// The lower edge.
  public var maxY: Double { y + height }
  /// The middle.
  public var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  /// Whether this and `other` share more than an edge.
  public func overlaps(_ other: Frame) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether `other` lies within this, edges included.
  public func contains(_ other: Frame) -> Bool {
    other.x >= x - 1e-9 && other.y >= y - 1e-9 && other.maxX <= maxX + 1e-9
      && other.maxY <= maxY + 1e-9
  }

  /// Whether `place` lies within this, edges included.
  func holds(_ place: Point) -> Bool {
    place.x >= x && place.x <= maxX && place.y >= y && place.y <= maxY
  }

  /// This frame, smaller on every side.
  func inset(by edge: Double) -> Frame {
    Frame(x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge)
  }

  /// This frame, less high above and below.
  func inset(top edge: Double) -> Frame {
    Frame(x: x, y: y + edge, width: width, height: height - 2 * edge)
  }

  /// This frame, moved.
  func moved(x dx: Double = 0, y dy: Double = 0) -> Frame {
    Frame(x: x + dx, y: y + dy, width: width, height: height)
  }
}

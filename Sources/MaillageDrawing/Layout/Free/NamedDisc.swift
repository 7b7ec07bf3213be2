/// A disc with a name above it, and the disc around both: nothing else comes in there, so that
/// names never touch.
struct NamedDisc {
  /// How far the disc around both reaches.
  let radius: Double
  /// Where what is named stands, seen from the middle of the disc around both.
  let shift: Double
  /// The name, around that middle.
  let label: TextBlock?

  private static let gap = 2.0

  init(radius inner: Double, label text: String?, style: TextStyle) {
    guard let text, !text.isEmpty else {
      (radius, shift, label) = (inner, 0, nil)
      return
    }
    let lines = style.wrapped(text, width: max(110, 1.7 * inner))
    let measure = style.measure()
    let width = (lines.map(measure.width).max() ?? 0) * 1.02 + 2
    var block = TextBlock(
      x: -width / 2, y: 0, width: width, lines: lines, style: style, alignment: .centre)
    let top = inner + Self.gap + block.frame.height
    // The middle of the smallest disc lies between that of the inner one and the name.
    func corner(_ shift: Double) -> Double {
      (width * width / 4 + (top - shift) * (top - shift)).squareRoot()
    }
    var (low, high) = (0.0, top)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if corner(middle) > inner + middle { low = middle } else { high = middle }
    }
    shift = high
    radius = max(corner(high), inner + high)
    block.frame.y = high - top
    label = block
  }
}

/// The smallest disc around discs, nearly.
enum Enclosing {
  /// - Reference: M. Bădoiu and K. L. Clarkson, "Smaller core-sets for balls", SODA 2003.
  static func disc(around places: [Point], radii: [Double]) -> (centre: Point, radius: Double) {
    guard let first = places.first else { return (Point(x: 0, y: 0), 0) }
    var centre = first
    func farthest() -> (place: Int, distance: Double) {
      var found = (0, -1.0)
      for (index, place) in places.enumerated() {
        let (dx, dy) = (place.x - centre.x, place.y - centre.y)
        let distance = (dx * dx + dy * dy).squareRoot() + radii[index]
        if distance > found.1 { found = (index, distance) }
      }
      return found
    }
    for step in 1...120 {
      let (place, distance) = farthest()
      let pull = (distance / Double(step + 1)) / max(distance, 1e-9)
      centre.x += (places[place].x - centre.x) * pull
      centre.y += (places[place].y - centre.y) * pull
    }
    return (centre, farthest().distance)
  }
}

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
    let word = min(220, style.longestWord(of: text) + 1)
    let lines = style.wrapped(text, width: max(110, word, 1.7 * inner))
    let measure = style.measure()
    let width = (lines.map(measure.width).max() ?? 0) * 1.02 + 2
    var block = TextBlock(
      x: -width / 2, y: 0, width: width, lines: lines, style: style, alignment: .centre)
    let top = inner + Self.gap + block.frame.height
    // The middle of the smallest disc lies between that of the inner one and the name.
    func corner(_ shift: Double) -> Double {
      (width * width / 4 + (top - shift) * (top - shift)).squareRoot()
    }
    var (low, high) = (0.0, inner + Self.gap + block.frame.height / 2)
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
  private static let steps = 160

  /// The middle goes towards what is farthest from it, by less and less.
  static func disc(around places: [Point], radii: [Double]) -> (centre: Point, radius: Double) {
    guard !places.isEmpty else { return (Point(x: 0, y: 0), 0) }
    var box = Frame(x: places[0].x, y: places[0].y, width: 0, height: 0)
    for place in places { box = box.union(Frame(x: place.x, y: place.y, width: 0, height: 0)) }
    var centre = box.centre
    var best = (centre, farthest(from: centre, places, radii).distance)
    var pull = 0.2
    for _ in 0..<steps {
      let (place, _) = farthest(from: centre, places, radii)
      centre.x += (places[place].x - centre.x) * pull
      centre.y += (places[place].y - centre.y) * pull
      pull *= 0.96
      let reach = farthest(from: centre, places, radii).distance
      if reach < best.1 { best = (centre, reach) }
    }
    return best
  }

  private static func farthest(from centre: Point, _ places: [Point], _ radii: [Double]) -> (
    place: Int, distance: Double
  ) {
    var found = (place: 0, distance: -1.0)
    for (index, place) in places.enumerated() {
      let (dx, dy) = (place.x - centre.x, place.y - centre.y)
      let distance = (dx * dx + dy * dy).squareRoot() + radii[index]
      if distance > found.distance { found = (index, distance) }
    }
    return found
  }
}

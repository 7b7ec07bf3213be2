/// Directions, in turns clockwise from the top: 0 is up, ¼ is to the right.
///
/// Computed by fixed sums, so that every machine gets the same places to the last bit.
enum Turn {
  /// The place at a distance from the origin.
  static func point(_ turns: Double, radius: Double) -> Point {
    let quarter = (turns * 4).rounded()
    let rest = 2 * Double.pi * (turns - quarter / 4)
    let square = rest * rest
    // Sine and cosine within an eighth of a turn: eight terms are more than a Double can hold.
    var (sine, cosine) = (1.0, 1.0)
    for term in stride(from: 16.0, through: 2, by: -2) {
      cosine = 1 - square / ((term - 1) * term) * cosine
      sine = 1 - square / (term * (term + 1)) * sine
    }
    sine *= rest
    switch Int(quarter) & 3 {
    case 0: return Point(x: radius * sine, y: -radius * cosine)
    case 1: return Point(x: radius * cosine, y: radius * sine)
    case 2: return Point(x: -radius * sine, y: radius * cosine)
    default: return Point(x: -radius * cosine, y: -radius * sine)
    }
  }

  /// The direction of a place seen from the origin, from 0 to 1; 0 for the origin itself.
  static func of(_ place: Point) -> Double {
    guard place.x != 0 || place.y != 0 else { return 0 }
    // Halving: the direction lies in the half in which the place stands to the right of the middle.
    var (low, high) = place.x >= 0 ? (0.0, 0.5) : (0.5, 1.0)
    for _ in 0..<48 {
      let middle = (low + high) / 2
      let ray = point(middle, radius: 1)
      if ray.x * place.y - ray.y * place.x > 0 { low = middle } else { high = middle }
    }
    return low
  }

  /// How far two directions are apart, at most half a turn.
  static func distance(_ one: Double, _ two: Double) -> Double {
    let difference = abs(one - two)
    let rest = difference - difference.rounded(.down)
    return min(rest, 1 - rest)
  }
}

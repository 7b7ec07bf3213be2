/// Circles around one centre with room for so many things.
///
/// Things are dealt out to the circles in turn, so that neighbours stand on different ones and each
/// has a direction of its own.
struct Rings {
  /// Their radii, from inside out.
  let radii: [Double]
  /// How many places a full turn has: rounds of dealing are whole, and empty places count too.
  let places: Double

  /// The radius of the outermost.
  var outermost: Double { radii[radii.count - 1] }

  /// - Parameters:
  ///   - count: how many things.
  ///   - extra: how many places are left free among them.
  ///   - pitch: how far things must be apart.
  ///   - innermost: the least radius.
  ///   - widest: the greatest radius of the innermost ring, as long as eight rings suffice.
  init(count: Int, extra: Double = 0, pitch: Double, innermost: Double, widest: Double) {
    func places(_ rings: Int) -> Double {
      Double((count + rings - 1) / rings * rings) + extra
    }
    // On each ring stand neighbours that are as many places apart as there are rings; a hundredth
    // more, because the chord is shorter than the arc.
    func needed(_ rings: Int) -> Double {
      places(rings) * pitch / (2 * Double.pi * Double(rings)) * 1.01
    }
    var rings = 1
    while rings < 8, needed(rings) > widest { rings += 1 }
    let first = max(innermost, count < 2 ? innermost : needed(rings))
    radii = (0..<rings).map { first + Double($0) * pitch }
    self.places = max(1, places(rings))
  }

  /// Where the thing of a number stands, in its direction.
  func point(_ number: Int, turn: Double) -> Point {
    Turn.point(turn, radius: radii[number % radii.count])
  }
}

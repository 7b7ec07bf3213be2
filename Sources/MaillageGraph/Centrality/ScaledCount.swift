/// Numbers of shortest paths that carry the distance in their exponent.
///
/// A count σ at distance *l* is kept as σ · 2^(900 − 128 ⌊*l*/2⌋). Of two such numbers the one
/// that is two steps nearer is more than 2⁶⁴ times as large as long as counts stay below 2⁶², so
/// that in a sum of `Double` the farther vanishes to the last bit: adding up neighbours counts the
/// shortest paths and no others, without a look at distances.
enum ScaledCount {
  /// The deepest level whose scale a `Double` can hold with room for counts on both sides.
  static let deepestLevel = 29
  /// What no count that is added up may reach.
  static let limit = 0x1p62
  /// A number times this stands between it and one of two steps farther.
  static let apart = 0x1p-64

  /// The factor of the counts of a level and of the odd level after it.
  static func scale(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 900 - 64 * (level & ~1), significand: 1)
  }

  /// What undoes `scale`.
  static func inverseScale(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 64 * (level & ~1) - 900, significand: 1)
  }
}

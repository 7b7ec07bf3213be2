/// A number for each of the sources that a search runs from at once.
typealias Lanes = SIMD8<Double>

/// The sum of all lanes; adding halves takes fewer steps than lane after lane.
@inline(__always) func total(_ lanes: Lanes) -> Double {
  let half = lanes.lowHalf + lanes.highHalf
  let quarter = half.lowHalf + half.highHalf
  return quarter.x + quarter.y
}

/// How many lanes are above zero.
@inline(__always) func countOfPositive(_ lanes: Lanes) -> UInt8 {
  let ones = SIMD8<Int64>.zero.replacing(with: 1, where: lanes .> 0)
  return UInt8(truncatingIfNeeded: ones.wrappedSum())
}

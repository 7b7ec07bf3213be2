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

/// How many groups of eight as many classes make.
func laneGroups(of classCount: Int) -> Int {
  (classCount + Lanes.scalarCount - 1) / Lanes.scalarCount
}

/// One group of eight of some classes; the last may have fewer.
func lanes(_ number: Int, of classes: Range<Int>) -> Range<Int> {
  let first = classes.lowerBound + number * Lanes.scalarCount
  return first..<min(first + Lanes.scalarCount, classes.upperBound)
}

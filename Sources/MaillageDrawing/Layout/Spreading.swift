/// Where things that want to stand somewhere can stand without touching.
enum Spreading {
  /// Places in the given order, as near to the wished ones as possible.
  ///
  /// The sum of the squared distances to `wishes` is smallest among all places that keep the order,
  /// keep `distances[i]` between i and i + 1, and lie within `range` (which grows downwards if all
  /// do not fit): isotonic regression by pooling adjacent violators.
  ///
  /// - Complexity: O(n).
  /// - Reference: R. E. Barlow et al., Statistical Inference under Order Restrictions, 1972.
  static func places(wishes: [Double], distances: [Double], within range: ClosedRange<Double>)
    -> [Double]
  {
    guard !wishes.isEmpty else { return [] }
    var offsets = [0.0]
    for distance in distances { offsets.append((offsets.last ?? 0) + distance) }
    // Pools of wishes that have to share a place, once the distances are taken off.
    var pools: [(sum: Double, count: Int)] = []
    for (wish, offset) in zip(wishes, offsets) {
      pools.append((wish - offset, 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let before = pools[pools.count - 2]
        guard before.sum * Double(last.count) > last.sum * Double(before.count) else { break }
        pools.removeLast()
        pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    let lowest = range.lowerBound
    let highest = max(lowest, range.upperBound - (offsets.last ?? 0))
    var places: [Double] = []
    for pool in pools {
      let base = min(max(pool.sum / Double(pool.count), lowest), highest)
      for _ in 0..<pool.count { places.append(base + offsets[places.count]) }
    }
    return places
  }
}

/// Moves things apart that stand on each other, as little as it takes.
enum Separation {
  /// What is to be kept apart: upright rectangles around their places.
  struct Box {
    var width: Double
    var height: Double
  }

  /// The most rounds before everything is simply drawn larger, a little at a time.
  private static let patience = 40

  /// Places near the given ones at which no two boxes are nearer than `gap`.
  ///
  /// Pairs are pushed apart in the direction in which that takes less. Where that does not end, the
  /// whole grows a little and it is tried again, so that it ends for any input.
  ///
  /// - Complexity: O(n log n + pairs side by side) a round.
  static func places(_ wishes: [Point], boxes: [Box], gap: Double) -> [Point] {
    var places = wishes
    run(&places, halfWidth: { boxes[$0].width / 2 }) { places, one, two in
      let dx = places[two].x - places[one].x
      let dy = places[two].y - places[one].y
      let overX = (boxes[one].width + boxes[two].width) / 2 + gap - abs(dx)
      let overY = (boxes[one].height + boxes[two].height) / 2 + gap - abs(dy)
      guard overX > 1e-7, overY > 1e-7 else { return false }
      // A little more than half each, so that rounding does not leave a hair of overlap.
      if overX < overY {
        let push = (overX / 2 + 1e-6) * (dx < 0 || (dx == 0 && one > two) ? -1 : 1)
        places[one].x -= push
        places[two].x += push
      } else {
        let push = (overY / 2 + 1e-6) * (dy < 0 || (dy == 0 && one > two) ? -1 : 1)
        places[one].y -= push
        places[two].y += push
      }
      return true
    }
    return places
  }

  /// Places near the given ones at which no two discs are nearer than `gap`.
  static func places(_ wishes: [Point], radii: [Double], gap: Double) -> [Point] {
    var places = wishes
    run(&places, halfWidth: { radii[$0] + gap / 2 }) { places, one, two in
      push(&places, one, two, apart: radii[one] + radii[two] + gap, strength: 0.5)
    }
    return places
  }

  /// Moves two things away from each other along the line between them.
  ///
  /// - Returns: whether they were too near.
  @inline(__always)
  static func push(
    _ places: inout [Point], _ one: Int, _ two: Int, apart: Double, strength: Double
  ) -> Bool {
    var dx = places[two].x - places[one].x
    var dy = places[two].y - places[one].y
    let square = dx * dx + dy * dy
    guard square < apart * apart - 1e-6 else { return false }
    var distance = square.squareRoot()
    if distance < 1e-6 {
      (dx, dy, distance) = (one < two ? 1 : -1, 0.5, 1)
    }
    let share = ((apart - distance) * strength + 1e-6) / distance
    places[one].x -= dx * share
    places[one].y -= dy * share
    places[two].x += dx * share
    places[two].y += dy * share
    return true
  }

  private static func run(
    _ places: inout [Point], halfWidth: (Int) -> Double,
    push: (inout [Point], Int, Int) -> Bool
  ) {
    guard places.count > 1 else { return }
    var round = 0
    while sweep(&places, halfWidth: halfWidth, push: push) {
      round += 1
      guard round > patience else { continue }
      for place in places.indices {
        places[place].x *= 1.01
        places[place].y *= 1.01
      }
    }
  }

  /// Looks at every pair whose columns meet, from left to right.
  ///
  /// - Returns: whether any pair was moved.
  static func sweep(
    _ places: inout [Point], halfWidth: (Int) -> Double,
    push: (inout [Point], Int, Int) -> Bool
  ) -> Bool {
    let lefts = places.indices.map { places[$0].x - halfWidth($0) }
    let rights = places.indices.map { places[$0].x + halfWidth($0) }
    let order = places.indices.sorted { (lefts[$0], $0) < (lefts[$1], $1) }
    var wasMoved = false
    // Boxes move while others are looked at: a wider view than theirs finds those who came near.
    let reach = 12.0
    for (rank, one) in order.enumerated() {
      var next = rank + 1
      while next < order.count, lefts[order[next]] < rights[one] + reach {
        if push(&places, one, order[next]) { wasMoved = true }
        next += 1
      }
    }
    return wasMoved
  }
}

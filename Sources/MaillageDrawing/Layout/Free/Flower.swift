/// A platform with its own partners left and right of it, like petals.
///
/// ```
///          ╭ CPAS            lines to partners of several platforms leave
///    SAJ ╮ │                 where no petal stands
///        ├─┴─ CSIL ── AMO
///   École ╯
/// ```
struct Flower {
  /// The platform, around the origin.
  let platform: Frame
  /// Its own partners, in order, each around the origin.
  let petals: [Frame]
  /// The room of a petal of usual height.
  private let rowHeight: Double
  private let petalWidth: Double

  private static let rowGap = 5.0
  private static let reach = 40.0

  /// Where a petal can stand.
  private struct Slot: Equatable {
    var isRight: Bool
    var row: Int
  }

  init(platform: Frame, petals: [Frame]) {
    self.platform = platform
    self.petals = petals
    let total = petals.reduce(0) { $0 + $1.height }
    rowHeight = total / Double(max(1, petals.count)) + Self.rowGap
    petalWidth = petals.map(\.width).max() ?? 0
  }

  /// Where the petals go, seen from the platform, and the frame around all.
  ///
  /// - Parameter rays: places, seen from the platform, to which lines lead.
  func placed(rays: [Point]) -> (petals: [Point], frame: Frame) {
    let slots = chosen(rays: rays)
    let rows = Double(1 + (slots.map { abs($0.row) }.max() ?? 0))
    var frame = platform
    var placed = [Point](repeating: Point(x: 0, y: 0), count: petals.count)
    for isRight in [true, false] {
      let side = slots.indices.filter { slots[$0].isRight == isRight }
        .sorted { slots[$0].row < slots[$1].row }
      let heights = side.map { petals[$0].height }
      let middles = Spreading.places(
        wishes: side.map { Double(slots[$0].row) * rowHeight },
        distances: zip(heights, heights.dropFirst()).map { ($0 + $1) / 2 + Self.rowGap },
        within: -1e6...1e6)
      for (index, y) in zip(side, middles) {
        let x = inset(at: y, rows: rows) + petals[index].width / 2
        placed[index] = Point(x: isRight ? x : -x, y: y)
        frame = frame.union(petals[index].moved(x: placed[index].x, y: y))
      }
    }
    return (placed, frame)
  }

  /// How far from the middle line petals of a row begin: an ellipse, wide enough for the platform.
  private func inset(at y: Double, rows: Double) -> Double {
    let beside = platform.width / 2 + Self.reach
    let height = max(rows * rowHeight, platform.height / 2 + rowHeight)
    let share = 1 - (y / height) * (y / height)
    let inset = beside * max(0, share).squareRoot()
    let isBeside = abs(y) < platform.height / 2 + rowHeight / 2 + 8
    return isBeside ? max(inset, platform.width / 2 + 26) : max(inset, 22)
  }

  /// The nearest free places, clockwise from the upper right.
  private func chosen(rays: [Point]) -> [Slot] {
    guard !petals.isEmpty else { return [] }
    let reach = petals.count + 2
    let rows = Double(petals.count / 2 + 2)
    var slots: [(cost: Double, rank: Int, slot: Slot)] = []
    for rank in 0...(2 * reach) {
      // 0, 1, −1, 2, −2 …
      let row = rank % 2 == 1 ? (rank + 1) / 2 : -rank / 2
      for isRight in [true, false] {
        let slot = Slot(isRight: isRight, row: row)
        let isCrossed = rays.contains { crosses($0, slot, rows: rows) }
        let cost = Double(abs(row)) + (isCrossed ? 0.6 * rows + 2 : 0)
        slots.append((cost, slots.count, slot))
      }
    }
    slots.sort { ($0.cost, $0.rank) < ($1.cost, $1.rank) }
    return slots.prefix(petals.count).map(\.slot).sorted { one, two in
      guard one.isRight == two.isRight else { return one.isRight }
      return one.isRight ? one.row < two.row : one.row > two.row
    }
  }

  /// Whether the way to `ray` leads over a petal in `slot`.
  private func crosses(_ ray: Point, _ slot: Slot, rows: Double) -> Bool {
    guard ray.x != 0, (ray.x > 0) == slot.isRight else { return false }
    let y = Double(slot.row) * rowHeight
    let left = inset(at: y, rows: rows)
    let right = left + petalWidth
    let slope = ray.y / abs(ray.x)
    let (one, two) = (slope * left, slope * right)
    return min(one, two) < y + rowHeight / 2 && max(one, two) > y - rowHeight / 2
  }
}

extension Frame {
  /// The smallest frame around this and `other`.
  func union(_ other: Frame) -> Frame {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Frame(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}

/// Puts rectangles side by side on a page, in rows.
enum Packing {
  /// The upper left corners of `sizes`, in their order, in rows of about `aspect` times the height.
  ///
  /// - Returns: the corners and the size of the whole.
  static func shelves(
    _ sizes: [(width: Double, height: Double)], gap: Double, aspect: Double = 1.5,
    atLeast narrowest: Double = 0
  ) -> (corners: [Point], width: Double, height: Double) {
    let widest = max(narrowest, sizes.map(\.width).max() ?? 0)
    var area = 0.0
    for size in sizes { area += (size.width + gap) * (size.height + gap) }
    // Rows are not full: the first width that is about right in the end is taken.
    var width = max(widest, (area * aspect).squareRoot())
    var best = rows(sizes, gap: gap, width: width)
    for _ in 0..<12 where best.height * aspect > width * 1.05 {
      width *= 1.06
      best = rows(sizes, gap: gap, width: width)
    }
    return best
  }

  private static func rows(
    _ sizes: [(width: Double, height: Double)], gap: Double, width: Double
  ) -> (corners: [Point], width: Double, height: Double) {
    var corners: [Point] = []
    var (x, y, rowHeight, used) = (0.0, 0.0, 0.0, 0.0)
    var rowStart = 0
    func settle(_ end: Int) {
      // A row stands on one middle line.
      for index in rowStart..<end { corners[index].y += (rowHeight - sizes[index].height) / 2 }
    }
    for (index, size) in sizes.enumerated() {
      // What is very small beside a large one would stand lost in its row.
      if x > 0, x + size.width > width || size.height < 0.25 * rowHeight {
        settle(index)
        y += rowHeight + gap
        (x, rowHeight, rowStart) = (0, 0, index)
      }
      corners.append(Point(x: x, y: y))
      x += size.width + gap
      used = max(used, x - gap)
      rowHeight = max(rowHeight, size.height)
    }
    settle(sizes.count)
    return (corners, used, sizes.isEmpty ? 0 : y + rowHeight)
  }
}

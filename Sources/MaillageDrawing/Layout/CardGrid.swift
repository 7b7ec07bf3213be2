/// Boxes in rows of equal width, filled row by row.
struct CardGrid {
  /// The width of all columns and the gaps between them.
  var width: Double
  /// How many boxes stand in a row.
  var columns: Int
  /// Between rows.
  var gap: Double

  private static let columnGap = 14.0

  /// The width of a box.
  var cardWidth: Double {
    (width - Double(columns - 1) * Self.columnGap) / Double(columns)
  }

  /// Boxes made for the width of a column, from (`x`, `y`) on; the lower edge of the last row.
  func placed(_ makers: [(Double) -> Card], x: Double, y: Double) -> (
    cards: [Card], bottom: Double
  ) {
    let cards = makers.map { $0(cardWidth) }
    var placed: [Card] = []
    var top = y
    for start in stride(from: 0, to: cards.count, by: columns) {
      let row = cards[start..<min(cards.count, start + columns)]
      let rim = row.contains { $0.isCut } ? Card.ring : 0
      for (column, card) in row.enumerated() {
        placed.append(
          card.moved(x: x + Double(column) * (cardWidth + Self.columnGap), y: top + rim))
      }
      top += (row.map(\.frame.height).max() ?? 0) + 2 * rim + gap
    }
    return (placed, cards.isEmpty ? y : top - gap)
  }
}

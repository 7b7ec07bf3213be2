/// Fills columns with blocks of cards, as low as possible, in order.
///
/// A block stays whole if that makes the columns at most a quarter higher; otherwise it may break
/// between cards, never leaving a head alone, and its head comes again.
struct RosterColumns {
  var count: Int
  var rowGap: Double
  var groupGap: Double

  /// A head and cards, by their heights.
  struct Block {
    var head: Double
    var cards: [Double]
  }

  /// Where a head or a card stands.
  struct Slot {
    enum Part: Equatable {
      case head
      case card(Int)
    }
    var block: Int
    var part: Part
    var column: Int
    var y: Double
    /// For a head that comes again.
    var isContinued: Bool
  }

  /// The place of every head and card.
  func placed(_ blocks: [Block]) -> [Slot] {
    let whole = lowest(blocks, breaking: false)
    let broken = lowest(blocks, breaking: true)
    return whole.height <= broken.height * 1.25 ? whole.slots : broken.slots
  }

  private func lowest(_ blocks: [Block], breaking: Bool) -> (height: Double, slots: [Slot]) {
    var total = 0.0
    for block in blocks {
      total += block.head + groupGap
      for card in block.cards { total += card + rowGap }
    }
    var height = total / Double(count)
    while height < total {
      if let slots = filled(blocks, height: height, breaking: breaking) { return (height, slots) }
      height += 6
    }
    return (total, filled(blocks, height: .infinity, breaking: false) ?? [])
  }

  private func filled(_ blocks: [Block], height: Double, breaking: Bool) -> [Slot]? {
    var slots: [Slot] = []
    var column = 0
    var y = 0.0
    for (number, block) in blocks.enumerated() {
      var needed = block.head
      if breaking, let first = block.cards.first {
        needed += first
        if block.cards.count > 1 { needed += rowGap + block.cards[1] }
      } else {
        needed += block.cards.reduce(0) { $0 + $1 + rowGap } - rowGap
      }
      if y > 0, y + groupGap + needed > height {
        column += 1
        y = 0
      } else if y > 0 {
        y += groupGap
      }
      guard column < count, y + needed <= height else { return nil }
      slots.append(Slot(block: number, part: .head, column: column, y: y, isContinued: false))
      y += block.head
      for (index, card) in block.cards.enumerated() {
        if breaking, y + card > height {
          column += 1
          guard column < count else { return nil }
          slots.append(Slot(block: number, part: .head, column: column, y: 0, isContinued: true))
          y = block.head
        }
        slots.append(
          Slot(block: number, part: .card(index), column: column, y: y, isContinued: false))
        y += card + (index + 1 < block.cards.count ? rowGap : 0)
      }
    }
    return slots
  }
}

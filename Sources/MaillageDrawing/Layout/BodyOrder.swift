/// Partners at the mean place of their platforms, and neighbours exchanged as long as that takes
/// crossings away.
struct BodyOrder {
  /// Partners from top to bottom.
  private(set) var order: [Int]

  // Made again and again, in the same room.
  /// The places of each partner's platforms.
  private var ends: LineEnds
  private var means: [Double]
  private var isSettled: [Bool]

  private static let mostRounds = 20

  init(_ seats: LineEnds) {
    ends = seats
    order = Array(0..<seats.count)
    means = [Double](repeating: 0, count: seats.count)
    isSettled = [Bool](repeating: false, count: seats.count)
  }

  /// Becomes the order beside platforms that stand.
  ///
  /// - Parameters:
  ///   - sitters: the partners of each platform.
  ///   - platforms: these from top to bottom.
  ///   - excess: what partners gain by changing places beside them.
  mutating func settle(_ sitters: LineEnds, platforms: [Int], excess: ExcessTable) {
    ends.takeTurned(sitters, order: platforms)
    for body in means.indices { means[body] = ends.mean(of: body) }
    Self.sort(&order, by: means, ends)
    Self.exchangeNeighbours(&order, excess, &isSettled)
  }

  /// By the mean place, then by all places, then as given: never undecided.
  ///
  /// From one order of platforms to the next, few change places: they go where they belong one by
  /// one.
  private static func sort(_ order: inout [Int], by means: [Double], _ ends: LineEnds) {
    var order = order.mutableSpan
    let means = means.span
    var index = 1
    while index < order.count {
      let body = order[index]
      let mean = means[body]
      var place = index
      while place > 0 {
        let before = order[place - 1]
        if mean > means[before] { break }
        if mean == means[before], !(ends.precedes(body, before) ?? (body < before)) { break }
        order[place] = before
        place -= 1
      }
      order[place] = body
      index += 1
    }
  }

  /// Neighbours change places as long as that takes crossings away.
  private static func exchangeNeighbours(
    _ order: inout [Int], _ excess: ExcessTable, _ isSettled: inout [Bool]
  ) {
    var order = order.mutableSpan
    // Two that stand as they stood when they were last compared are not compared again.
    var isSettled = isSettled.mutableSpan
    isSettled.update(repeating: false)
    var helped = true
    var rounds = 0
    while helped, rounds < mostRounds {
      helped = false
      rounds += 1
      var index = 0
      while index + 1 < order.count {
        if !isSettled[index] {
          isSettled[index] = true
          let (upper, lower) = (order[index], order[index + 1])
          if excess.excess(above: upper, below: lower) > 0 {
            order[index] = lower
            order[index + 1] = upper
            helped = true
            if index > 0 { isSettled[index - 1] = false }
            isSettled[index + 1] = false
          }
        }
        index += 1
      }
    }
  }
}

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
    // From one order of platforms to the next, few change places: they go where they belong one by
    // one.
    for index in order.indices.dropFirst() {
      let body = order[index]
      var place = index
      while place > 0, precedes(body, order[place - 1]) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = body
    }
    // Two that stand as they stood when they were last compared are not compared again.
    for index in isSettled.indices { isSettled[index] = false }
    var helped = true
    var rounds = 0
    while helped, rounds < Self.mostRounds {
      helped = false
      rounds += 1
      for index in order.indices.dropLast() where !isSettled[index] {
        isSettled[index] = true
        if excess.excess(above: order[index], below: order[index + 1]) > 0 {
          order.swapAt(index, index + 1)
          helped = true
          if index > 0 { isSettled[index - 1] = false }
          isSettled[index + 1] = false
        }
      }
    }
  }

  /// By the mean place, then by all places, then as given: never undecided.
  private func precedes(_ one: Int, _ two: Int) -> Bool {
    if means[one] != means[two] { return means[one] < means[two] }
    return ends.precedes(one, two) ?? (one < two)
  }
}

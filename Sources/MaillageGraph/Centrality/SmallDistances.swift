/// What the distances from one node add up to.
struct NodeDistances: Sendable {
  private(set) var farness = 0.0
  private(set) var harmonic = 0.0
  private(set) var eccentricity = 0.0
  private(set) var reachedOfOwnMode = 0.0
  private(set) var reachedOfOtherMode = 0.0
  private(set) var atTwoSteps = 0.0
  private(set) var atThreeSteps = 0.0

  /// Notes that some nodes stand so many steps away.
  @inline(__always)
  fileprivate mutating func add(_ nodes: Int, at step: Int, reciprocal: Double) {
    let (nodes, distance) = (Double(nodes), Double(step))
    farness += nodes * distance
    harmonic += nodes * reciprocal
    eccentricity = max(eccentricity, distance)
    if step % 2 == 0 { reachedOfOwnMode += nodes } else { reachedOfOtherMode += nodes }
    if step == 2 { atTwoSteps += nodes } else if step == 3 { atThreeSteps += nodes }
  }
}

/// Searches a network of few nodes from all of them, 64 of a mode at once, without folding it first:
/// that would take longer.
///
/// Each vertex keeps the set of sources that have met it as bits of a word. The neighbours of one
/// mode are all of the other, so a step pulls the sets of one mode into those of the other, in place.
enum SmallDistances {
  /// The most ties that all searches together may look at in a step.
  private static let mostTies = 1 << 14

  /// What each vertex's distances add up to; nil for networks that are too large for this way.
  static func sums(of adjacency: Adjacency) -> ContiguousArray<NodeDistances>? {
    let vertexCount = adjacency.vertexCount
    guard (vertexCount / 64 + 2) * adjacency.edgeCount <= mostTies else { return nil }
    let border = adjacency.organisationCount
    var sums = ContiguousArray(repeating: NodeDistances(), count: vertexCount)
    var met = ContiguousArray<UInt64>(repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount where adjacency.degree(of: vertex) > 0 {
      sums[vertex].add(adjacency.degree(of: vertex), at: 1, reciprocal: 1)
    }
    for (side, other) in [(0..<border, border..<vertexCount), (border..<vertexCount, 0..<border)] {
      for first in stride(from: side.lowerBound, to: side.upperBound, by: 64) {
        let sources = first..<min(first + 64, side.upperBound)
        search(from: sources, side, other, in: adjacency, met: &met, to: &sums)
      }
    }
    return sums
  }

  /// Searches from up to 64 vertices of a side.
  private static func search(
    from sources: Range<Int>, _ side: Range<Int>, _ other: Range<Int>, in adjacency: Adjacency,
    met: inout ContiguousArray<UInt64>, to sums: inout ContiguousArray<NodeDistances>
  ) {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var met = met.mutableSpan
    var sums = sums.mutableSpan
    for vertex in 0..<met.count { met[vertex] = 0 }
    var mark: UInt64 = 1
    for source in sources {
      met[source] = mark
      for position in offsets[source]..<offsets[source + 1] { met[Int(targets[position])] |= mark }
      mark &<<= 1
    }
    let everyBit = mark &- 1
    var step = 1
    var isMore = true
    while isMore {
      step += 1
      isMore = false
      let reciprocal = 1 / Double(step)
      for vertex in step % 2 == 0 ? side : other {
        let known = met[vertex]
        if known == everyBit { continue }
        var all = known
        for position in offsets[vertex]..<offsets[vertex + 1] { all |= met[Int(targets[position])] }
        if all == known { continue }
        met[vertex] = all
        sums[vertex].add((all ^ known).nonzeroBitCount, at: step, reciprocal: reciprocal)
        isMore = true
      }
    }
  }
}

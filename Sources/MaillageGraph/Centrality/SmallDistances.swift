/// What the distances from one node add up to.
struct NodeDistances: Sendable {
  private(set) var farness = 0.0
  private(set) var harmonic = 0.0
  /// The harmonic sum one step behind the node.
  private var harmonicBehind = 0.0
  private(set) var eccentricity = 0.0
  private(set) var reachedOfOwnMode = 0.0
  private(set) var reachedOfOtherMode = 0.0
  private(set) var atTwoSteps = 0.0
  private(set) var atThreeSteps = 0.0

  /// Notes that some nodes stand so many steps away.
  @inline(__always)
  fileprivate mutating func add(_ nodes: Int, at step: SearchStep) {
    let (nodes, distance) = (Double(nodes), Double(step.number))
    farness += nodes * distance
    harmonic += nodes * step.reciprocals.0
    harmonicBehind += nodes * step.reciprocals.1
    eccentricity = max(eccentricity, distance)
    if step.number % 2 == 0 { reachedOfOwnMode += nodes } else { reachedOfOtherMode += nodes }
    if step.number == 2 { atTwoSteps += nodes } else if step.number == 3 { atThreeSteps += nodes }
  }

  /// What a node that hangs on this one by its only tie adds up: everything but itself and this one is
  /// one step further away.
  fileprivate func pendant(ofDegree degree: Int) -> NodeDistances {
    var pendant = NodeDistances()
    pendant.farness = farness + reachedOfOwnMode + reachedOfOtherMode - 1
    pendant.harmonic = harmonicBehind + 0.5
    pendant.eccentricity = eccentricity + 1
    pendant.reachedOfOwnMode = reachedOfOtherMode - 1
    pendant.reachedOfOtherMode = reachedOfOwnMode + 1
    pendant.atTwoSteps = Double(degree - 1)
    pendant.atThreeSteps = atTwoSteps
    return pendant
  }
}

/// Searches a network of few nodes from all of them, 64 of a mode at once, without folding it first:
/// that would take longer.
///
/// Each vertex keeps the set of sources that have met it as bits of a word. The neighbours of one
/// mode are all of the other, so a step pulls the sets of one mode into those of the other, in place.
/// Nodes that hang by one tie are sources as all are, but nothing is pulled into them: what stands
/// how far from them their neighbour tells.
struct SmallDistances: ~Copyable {
  /// The most ties that all searches together may look at in a step.
  private static let mostTies = 1 << 14

  /// The vertices into which is pulled, those of organisations first.
  private var pulling: ContiguousArray<Int32>
  /// How many of these are organisations.
  private var organisationCount = 0

  private init(_ adjacency: Adjacency) {
    let rows = adjacency.offsets.span
    pulling = .init(repeating: 0, count: adjacency.vertexCount)
    var count = 0
    for vertex in 0..<adjacency.vertexCount {
      if vertex == adjacency.organisationCount { organisationCount = count }
      if rows[vertex + 1] - rows[vertex] < 2 { continue }
      pulling[count] = Int32(truncatingIfNeeded: vertex)
      count += 1
    }
    if adjacency.platformCount == 0 { organisationCount = count }
    pulling.removeLast(adjacency.vertexCount - count)
  }

  /// What each vertex's distances add up to; nil for networks that are too large for this way.
  static func sums(of adjacency: Adjacency) -> ContiguousArray<NodeDistances>? {
    let vertexCount = adjacency.vertexCount
    guard (vertexCount / 64 + 2) * adjacency.edgeCount <= mostTies else { return nil }
    let border = adjacency.organisationCount
    var sums = ContiguousArray(repeating: NodeDistances(), count: vertexCount)
    var met = ContiguousArray<UInt64>(repeating: 0, count: vertexCount)
    let one = SearchStep(1)
    for vertex in 0..<vertexCount where adjacency.degree(of: vertex) > 0 {
      sums[vertex].add(adjacency.degree(of: vertex), at: one)
    }
    let search = SmallDistances(adjacency)
    for side in [0..<border, border..<vertexCount] {
      for first in stride(from: side.lowerBound, to: side.upperBound, by: 64) {
        search.run(
          from: first..<min(first + 64, side.upperBound), in: adjacency, met: &met, to: &sums)
      }
    }
    for vertex in 0..<vertexCount where adjacency.degree(of: vertex) == 1 {
      let host = Int(adjacency.targets[adjacency.offsets[vertex]])
      let degree = adjacency.degree(of: host)
      if degree > 1 { sums[vertex] = sums[host].pendant(ofDegree: degree) }
    }
    return sums
  }

  /// Searches from up to 64 vertices of a mode.
  private func run(
    from sources: Range<Int>, in adjacency: Adjacency, met: inout ContiguousArray<UInt64>,
    to sums: inout ContiguousArray<NodeDistances>
  ) {
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    let pulling = pulling.span
    var met = met.mutableSpan
    var sums = sums.mutableSpan
    for vertex in 0..<met.count { met[vertex] = 0 }
    var mark: UInt64 = 1
    for source in sources {
      met[source] = mark
      for position in rows[source]..<rows[source + 1] { met[Int(neighbours[position])] |= mark }
      mark &<<= 1
    }
    let everyBit = mark &- 1
    let organisations = 0..<organisationCount
    let platforms = organisationCount..<pulling.count
    var pullsIntoOrganisations = sources.lowerBound < adjacency.organisationCount
    var step = SearchStep(1)
    var isMore = true
    while isMore {
      step = SearchStep(step.number + 1)
      isMore = false
      for place in pullsIntoOrganisations ? organisations : platforms {
        let vertex = Int(pulling[place])
        let known = met[vertex]
        if known == everyBit { continue }
        var all = known
        for position in rows[vertex]..<rows[vertex + 1] { all |= met[Int(neighbours[position])] }
        if all == known { continue }
        met[vertex] = all
        sums[vertex].add((all ^ known).nonzeroBitCount, at: step)
        isMore = true
      }
      pullsIntoOrganisations.toggle()
    }
  }
}

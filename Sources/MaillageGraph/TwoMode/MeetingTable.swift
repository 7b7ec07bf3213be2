/// How often each two nodes of a small mode meet in a node of the other.
///
/// Where one mode is small and its nodes meet in nodes of few ties, as tags do in packages, one
/// number for each pair stays in the cache, and writing it down costs less than finding out who was
/// met.
///
/// ```
/// pair (a, b) of the mode, a > b:  meetings[a (a − 1) / 2 + b]
/// ```
struct MeetingTable: Sendable {
  /// The vertices of the small mode.
  private let side: Range<Int>
  /// The vertices of the other.
  private let middles: Range<Int>
  /// How often all pairs meet.
  private let meetingCount: Int

  /// Fewer meetings are counted sooner than threads are started.
  private static let leastForThreads = 1 << 16

  /// The table's mode, if one of them is small enough for this way.
  ///
  /// - Complexity: O(*n*) time.
  init?(of adjacency: Adjacency) {
    let border = adjacency.organisationCount
    let modes = (0..<border, border..<adjacency.vertexCount)
    (side, middles) = modes.0.count < modes.1.count ? modes : (modes.1, modes.0)
    // A table that the cache holds; beyond four pairs or sixteen meetings a tie, ranks cost less.
    if side.count * side.count > min(8 * adjacency.edgeCount, 1 << 22) { return nil }
    let offsets = adjacency.offsets.span
    var meetings = 0
    for middle in middles {
      let degree = offsets[middle + 1] - offsets[middle]
      meetings += degree * (degree - 1) / 2
    }
    if meetings > 16 * adjacency.edgeCount { return nil }
    meetingCount = meetings
  }

  /// The butterflies that each vertex is part of.
  ///
  /// - Complexity: O(*s*² + *m*) time and O(*s*²) space for *s* nodes of the small mode that meet *m*
  ///   times; both are limited by multiples of the number of ties.
  func butterflyCounts(of adjacency: Adjacency, parallelism: Parallelism) -> ContiguousArray<Int> {
    let meetings = meetings(in: adjacency)
    let all = FixedBlocks(itemCount: middles.count)
    let ofMiddles =
      meetingCount < Self.leastForThreads
      ? sums(of: 0..<all.itemCount, in: adjacency, meetings)
      : all.fold(
        into: [], parallelism: parallelism, makeScratch: {},
        work: { items, _ in sums(of: items, in: adjacency, meetings) }, combine: { $0 += $1 })
    let ofSide = sums(of: meetings)
    return side.lowerBound == 0 ? ofSide + ofMiddles : ofMiddles + ofSide
  }

  /// Where the pairs of a vertex with those before it stand, for the vertex numbered 0.
  @inline(__always)
  private func start(of vertex: Int32) -> Int {
    let number = Int(vertex) &- side.lowerBound
    return number &* (number &- 1) / 2 &- side.lowerBound
  }

  /// Counts how often all pairs meet.
  private func meetings(in adjacency: Adjacency) -> ContiguousArray<UInt32> {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var all = ContiguousArray<UInt32>(repeating: 0, count: side.count * (side.count - 1) / 2)
    var meetings = all.mutableSpan
    for middle in middles {
      let row = offsets[middle]..<offsets[middle + 1]
      for position in row {
        let start = start(of: targets[position])
        var earlier = row.lowerBound
        while earlier < position {
          meetings[start &+ Int(targets[earlier])] &+= 1
          earlier &+= 1
        }
      }
    }
    return all
  }

  /// How many butterflies each of some of the middles is part of: for each pair that meets there, the
  /// other middles in which it does.
  private func sums(
    of items: Range<Int>, in adjacency: Adjacency, _ meetings: ContiguousArray<UInt32>
  ) -> ContiguousArray<Int> {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    let meetings = meetings.span
    var sums = ContiguousArray(repeating: 0, count: items.count)
    for item in items {
      let row = offsets[middles.lowerBound + item]..<offsets[middles.lowerBound + item + 1]
      var sum = 0
      for position in row {
        let start = start(of: targets[position])
        var earlier = row.lowerBound
        while earlier < position {
          sum &+= Int(meetings[start &+ Int(targets[earlier])]) &- 1
          earlier &+= 1
        }
      }
      sums[item - items.lowerBound] = sum
    }
    return sums
  }

  /// How many butterflies each of the small mode is part of: two of the middles in which a pair meets
  /// make one.
  private func sums(of meetings: ContiguousArray<UInt32>) -> ContiguousArray<Int> {
    let meetings = meetings.span
    var all = ContiguousArray(repeating: 0, count: side.count)
    var sums = all.mutableSpan
    var pair = 0
    for number in 0..<side.count {
      var sum = 0
      for earlier in 0..<number {
        let times = Int(meetings[pair &+ earlier])
        let butterflies = times &* (times &- 1) / 2
        sum &+= butterflies
        sums[earlier] &+= butterflies
      }
      sums[number] &+= sum
      pair += number
    }
    return all
  }
}

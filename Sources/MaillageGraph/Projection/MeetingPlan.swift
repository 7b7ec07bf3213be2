/// What each row of a projection will have to go through, known from one pass over the ties.
struct MeetingPlan: Sendable {
  /// The vertices of the mode.
  let side: Range<Int>
  /// For each tie of the mode's rows, how many members of the node it leads to come no later than
  /// the row's own: those after are whom the row is tied with there.
  let behind: ContiguousArray<Int32>
  /// For each row, its meetings with nodes of larger id.
  let meetings: ContiguousArray<Int>
  /// Rows cut into blocks of about equal work.
  let blocks: EvenBlocks

  /// - Complexity: O(*e*) time.
  init(of side: Range<Int>, in adjacency: Adjacency) {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    let start = offsets[side.lowerBound]
    var behind = ContiguousArray<Int32>(repeating: 0, count: offsets[side.upperBound] - start)
    var meetings = ContiguousArray<Int>(repeating: 0, count: side.count)
    var work = meetings
    // The other mode's vertices come all before or all behind those of the mode.
    let middles =
      side.lowerBound == 0 ? side.upperBound..<adjacency.vertexCount : 0..<side.lowerBound
    var seen = ContiguousArray<Int32>(repeating: 0, count: middles.count)
    for vertex in side {
      var sum = 0
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let middle = Int(targets[position])
        let place = seen[middle - middles.lowerBound] + 1
        seen[middle - middles.lowerBound] = place
        behind[position - start] = place
        sum += offsets[middle + 1] - offsets[middle] - Int(place)
      }
      meetings[vertex - side.lowerBound] = sum
      work[vertex - side.lowerBound] = sum + 8
    }
    self.side = side
    self.behind = behind
    self.meetings = meetings
    blocks = EvenBlocks(work: work)
  }

  /// The most ties that rows can have.
  func mostTies(of rows: Range<Int>) -> Int {
    let meetings = meetings.span
    var most = 0
    for row in rows { most += min(meetings[row], meetings.count - 1 - row) }
    return most
  }
}

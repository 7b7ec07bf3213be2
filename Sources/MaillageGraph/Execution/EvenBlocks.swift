/// Neighbouring items cut into blocks of about equal work; the cuts depend on the work alone.
///
/// For items of very uneven work, which blocks of equal length would leave to one worker.
struct EvenBlocks: Sendable {
  /// The items of each block.
  let ranges: ContiguousArray<Range<Int>>

  /// Cuts items into at most `FixedBlocks.mostBlocks` blocks.
  ///
  /// - Parameter work: what each item takes, in any unit.
  init(work: borrowing ContiguousArray<Int>) {
    let work = work.span
    var total = 0
    for item in 0..<work.count { total += work[item] }
    let share = max(1, total / FixedBlocks.mostBlocks)
    var ranges: ContiguousArray<Range<Int>> = []
    var start = 0
    var sum = 0
    for item in 0..<work.count {
      sum += work[item]
      if sum >= share, ranges.count < FixedBlocks.mostBlocks - 1 {
        ranges.append(start..<(item + 1))
        start = item + 1
        sum = 0
      }
    }
    if start < work.count { ranges.append(start..<work.count) }
    self.ranges = ranges
  }

  /// A block for each range.
  var blocks: FixedBlocks { FixedBlocks(itemCount: ranges.count) }
}

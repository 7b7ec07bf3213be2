internal import Dispatch
internal import Synchronization

/// Items cut into blocks whose number and limits depend on the number of items alone.
///
/// Workers take blocks from an atomic counter, each with scratch of its own; the partial result of
/// a block is folded into the total once those of all earlier blocks are. The order of additions is
/// therefore fixed, and floating-point sums are the same to the last bit for any number of workers.
struct FixedBlocks: Sendable {
  /// The most blocks that items are cut into: enough to keep many cores evenly busy, few enough
  /// that a partial result each costs little.
  static let mostBlocks = 64

  /// How many items there are.
  let itemCount: Int

  /// How many blocks there are.
  var count: Int { min(itemCount, Self.mostBlocks) }

  /// The items of a block.
  func items(of block: Int) -> Range<Int> {
    (block * itemCount / count)..<((block + 1) * itemCount / count)
  }

  /// Computes a partial result for each block and folds them in the order of blocks.
  ///
  /// - Parameters:
  ///   - total: what to fold into.
  ///   - parallelism: how many blocks may be worked on at once.
  ///   - makeScratch: makes the working memory of one worker, which all its blocks share.
  ///   - work: computes the partial result of a block; must leave nothing in the scratch that a
  ///     later block could see.
  ///   - combine: folds a partial result into the total.
  func fold<Scratch: ~Copyable, Partial: Sendable, Total: Sendable>(
    into total: Total, parallelism: Parallelism,
    makeScratch: @Sendable () -> Scratch,
    work: @Sendable (Range<Int>, inout Scratch) -> Partial,
    combine: @Sendable (inout Total, Partial) -> Void
  ) -> Total {
    guard itemCount > 0 else { return total }
    let workers = parallelism.workerCount(forBlocks: count)
    let ticks = WorkMonitor.Ticks(of: count)
    if workers == 1 {
      var total = total
      var scratch = makeScratch()
      for block in 0..<count {
        combine(&total, work(items(of: block), &scratch))
        ticks.tick()
      }
      return total
    }
    let nextBlock = Atomic<Int>(0)
    let folding = Mutex(Folding<Partial, Total>(total: total, blockCount: count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var block = nextBlock.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < count else { return }
      var scratch = makeScratch()
      while block < count {
        let partial = work(items(of: block), &scratch)
        folding.withLock { folding in
          folding.waiting[block] = partial
          while folding.next < count, let ready = folding.waiting[folding.next] {
            combine(&folding.total, ready)
            folding.waiting[folding.next] = nil
            folding.next += 1
          }
        }
        ticks.tick()
        block = nextBlock.wrappingAdd(1, ordering: .relaxed).oldValue
      }
    }
    return folding.withLock { $0.total }
  }

  /// Works on each block, then folds what the workers have gathered, in any order.
  ///
  /// Only for what is the same in any order, as sums of integers are: a worker's blocks depend on
  /// chance. It saves a partial result for each block.
  ///
  /// - Parameters:
  ///   - total: what to fold into.
  ///   - parallelism: how many blocks may be worked on at once.
  ///   - makeScratch: makes the working memory of one worker, in which it gathers.
  ///   - work: works on the items of a block.
  ///   - combine: folds what one worker has gathered into the total.
  func gather<Scratch: ~Copyable, Total: Sendable>(
    into total: Total, parallelism: Parallelism,
    makeScratch: @Sendable () -> Scratch,
    work: @Sendable (Range<Int>, inout Scratch) -> Void,
    combine: @Sendable (inout Total, borrowing Scratch) -> Void
  ) -> Total {
    guard itemCount > 0 else { return total }
    let nextBlock = Atomic<Int>(0)
    let folding = Mutex(total)
    DispatchQueue.concurrentPerform(iterations: parallelism.workerCount(forBlocks: count)) { _ in
      var block = nextBlock.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < count else { return }
      var scratch = makeScratch()
      while block < count {
        work(items(of: block), &scratch)
        block = nextBlock.wrappingAdd(1, ordering: .relaxed).oldValue
      }
      folding.withLock { combine(&$0, scratch) }
    }
    return folding.withLock { $0 }
  }

  /// Partial results that wait for their turn.
  private struct Folding<Partial: Sendable, Total: Sendable>: Sendable {
    var total: Total
    var waiting: [Partial?]
    var next = 0

    init(total: Total, blockCount: Int) {
      self.total = total
      waiting = Array(repeating: nil, count: blockCount)
    }
  }
}

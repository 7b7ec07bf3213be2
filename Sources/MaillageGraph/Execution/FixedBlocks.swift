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

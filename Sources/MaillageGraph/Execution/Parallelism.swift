/// How many threads a computation may use.
///
/// The choice changes the time a result takes, never the result: sums are made in fixed blocks that
/// are folded in a fixed order, so that every bit is the same for any number of workers.
public enum Parallelism: Sendable, Equatable {
  /// The calling thread alone.
  case serial
  /// At most this many threads at once; less than one counts as one.
  case workers(Int)
  /// As many threads as the system has cores to run them.
  case automatic

  /// The most workers worth starting for a number of blocks of work.
  ///
  /// `automatic` asks for one worker a block: the system's pool runs as many at once as there are
  /// cores, and workers that come too late find no block left and end at once.
  func workerCount(forBlocks blocks: Int) -> Int {
    switch self {
    case .serial: 1
    case .workers(let count): max(1, min(count, blocks))
    case .automatic: max(1, blocks)
    }
  }
}

internal import Synchronization

/// How far long work has come: written by kernels as they go, read from another thread.
///
/// Who does the work says what it is and from which share of the whole it leads to which (`part`);
/// kernels count what they have finished (`Ticks`). A kernel that nobody watches pays one look at a
/// task-local value.
///
/// ```swift
/// let monitor = WorkMonitor()
/// // on another thread: print(monitor.name, monitor.share)
/// MeasureCatalogue.evaluate(network, monitor: monitor)
/// ```
public final class WorkMonitor: Sendable {
  /// Who watches what this thread computes, if anybody does.
  @TaskLocal public static var current: WorkMonitor?

  /// The part under way, and which share of the whole it is.
  private struct Part {
    var name = ""
    var start = 0.0
    var width = 1.0
    /// The most that was ever done: a share never shrinks.
    var reached = 0.0
  }

  private let part = Mutex(Part())
  private let isCounting = Atomic<Bool>(false)
  private let rounds = Atomic<Int>(1)
  private let finishedRounds = Atomic<Int>(0)
  private let expected = Atomic<Int>(0)
  private let done = Atomic<Int>(0)

  /// A monitor of work that has not begun.
  public init() {}

  /// What is being done.
  public var name: String { part.withLock { $0.name } }

  /// The share of the whole that is done, from 0 to 1; it never shrinks.
  public var share: Double {
    part.withLock { part in
      part.reached = max(part.reached, min(1, part.start + part.width * shareOfPart))
      return part.reached
    }
  }

  private var shareOfPart: Double {
    let expected = expected.load(ordering: .relaxed)
    let finished = finishedRounds.load(ordering: .relaxed)
    let done = expected > 0 ? Double(done.load(ordering: .relaxed)) / Double(expected) : 0
    let rounds = max(rounds.load(ordering: .relaxed), finished + (expected > 0 ? 1 : 0), 1)
    return min(1, (Double(finished) + min(1, done)) / Double(rounds))
  }

  /// Runs a part of the work under the eyes of this monitor; a part of a part is a share of it.
  ///
  /// - Parameters:
  ///   - name: what is being done; that of the part around it if left out.
  ///   - range: from which share of the part around it this one leads to which.
  ///   - work: what is to be done.
  public func part<Result>(
    _ name: String? = nil, _ range: ClosedRange<Double> = 0...1, _ work: () throws -> Result
  ) rethrows -> Result {
    let outer = part.withLock { part in
      let outer = part
      part.name = name ?? outer.name
      part.start = outer.start + outer.width * range.lowerBound
      part.width = outer.width * (range.upperBound - range.lowerBound)
      startCounting()
      return outer
    }
    defer {
      part.withLock { part in
        let reached = max(part.reached, min(1, part.start + part.width))
        part = outer
        part.reached = reached
        startCounting()
      }
    }
    return try Self.$current.withValue(self, operation: work)
  }

  /// Runs one of several parts of about the same size, numbered from 0.
  public func part<Result>(
    number: Int, of count: Int, _ work: () throws -> Result
  ) rethrows -> Result {
    try part(
      nil, (Double(number) / Double(count))...(Double(number + 1) / Double(count)), work)
  }

  private func startCounting() {
    rounds.store(1, ordering: .relaxed)
    finishedRounds.store(0, ordering: .relaxed)
    expected.store(0, ordering: .relaxed)
    done.store(0, ordering: .relaxed)
  }

  /// Says that the kernel that runs on this thread counts in so many rounds (`Ticks`), one by default.
  static func expect(rounds: Int) { current?.rounds.store(rounds, ordering: .relaxed) }

  /// One round of counting what a kernel has finished, for as long as the value lives.
  ///
  /// Made on the thread that called the kernel; any thread may count. A round inside a round counts
  /// nothing, since the outer one knows the whole.
  package struct Ticks: ~Copyable, Sendable {
    private let monitor: WorkMonitor?

    /// Expects so many pieces of about the same cost.
    package init(of count: Int) {
      guard let current = WorkMonitor.current,
        current.isCounting.exchange(true, ordering: .relaxed) == false
      else {
        monitor = nil
        return
      }
      current.done.store(0, ordering: .relaxed)
      current.expected.store(count, ordering: .relaxed)
      monitor = current
    }

    /// One more piece is finished.
    package func tick() { monitor?.done.add(1, ordering: .relaxed) }

    deinit {
      guard let monitor else { return }
      monitor.expected.store(0, ordering: .relaxed)
      monitor.finishedRounds.add(1, ordering: .relaxed)
      monitor.isCounting.store(false, ordering: .relaxed)
    }
  }
}

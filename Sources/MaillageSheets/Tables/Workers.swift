internal import Dispatch
internal import Foundation
package import MaillageGraph
internal import Synchronization

/// Work of a few large parts, done side by side.
package enum Workers {
  /// The results of some parts, in their order; the parts must not depend on one another.
  package static func map<Result: Sendable>(
    _ count: Int, parallelism: Parallelism, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let workers = parallelism.threadCount(forParts: count)
    if workers < 2 { return (0..<count).map(work) }
    let next = Atomic<Int>(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard part < count else { return }
        let result = work(part)
        results.withLock { $0[part] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The results of two tasks that do not depend on one another.
  static func both<One: Sendable, Other: Sendable>(
    _ parallelism: Parallelism, _ one: @Sendable () -> One, _ other: @Sendable () -> Other
  ) -> (One, Other) {
    if parallelism.threadCount(forParts: 2) < 2 { return (one(), other()) }
    let first = Mutex<One?>(nil)
    let second = Mutex<Other?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      if task == 0 {
        let result = one()
        first.withLock { $0 = result }
      } else {
        let result = other()
        second.withLock { $0 = result }
      }
    }
    guard let one = first.withLock({ $0 }), let other = second.withLock({ $0 }) else {
      preconditionFailure("both tasks were done")
    }
    return (one, other)
  }

  /// Changes the elements of an array where they are; they must not depend on one another.
  static func change<Element: Sendable>(
    _ elements: inout [Element], parallelism: Parallelism,
    _ work: @Sendable (inout Element) -> Void
  ) {
    elements.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let elements = buffer
      _ = map(elements.count, parallelism: parallelism) { work(&elements[$0]) }
    }
  }

  /// An array whose many elements are made side by side, each where it will stand.
  ///
  /// - Parameter fill: makes the elements of some places, each in the room that it asks for. It is
  ///   called once for many, so that what it uses is held once for them: threads that hold and let go
  ///   of the same array for each element wait for one another.
  static func array<Element: Sendable>(
    _ count: Int, parallelism: Parallelism,
    _ fill: @Sendable (Range<Int>, _ room: (Int) -> UnsafeMutablePointer<Element>) -> Void
  ) -> [Element] {
    let block = 1 << 13
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let start = base
      _ = map((count + block - 1) / block, parallelism: parallelism) { part in
        let start = start
        fill(part * block..<min(count, (part + 1) * block)) { start + $0 }
      }
      initialized = count
    }
  }
}

extension Parallelism {
  /// How many threads to start for some parts that take about the same time each.
  func threadCount(forParts parts: Int) -> Int {
    switch self {
    case .serial: 1
    case .workers(let count): max(1, min(count, parts))
    case .automatic: max(1, min(ProcessInfo.processInfo.activeProcessorCount, parts))
    }
  }
}

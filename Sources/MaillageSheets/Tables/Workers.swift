internal import Dispatch
internal import Foundation
internal import MaillageGraph
internal import Synchronization

/// Work of a few large parts, done side by side.
enum Workers {
  /// The results of some parts, in their order; the parts must not depend on one another.
  static func map<Result: Sendable>(
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

  /// An array whose many elements are made side by side, each where it will stand.
  static func array<Element: Sendable>(
    _ count: Int, parallelism: Parallelism, _ element: @Sendable (Int) -> Element
  ) -> [Element] {
    let block = 1 << 13
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let places = buffer
      _ = map((count + block - 1) / block, parallelism: parallelism) { part in
        for place in part * block..<min(count, (part + 1) * block) {
          places.initializeElement(at: place, to: element(place))
        }
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

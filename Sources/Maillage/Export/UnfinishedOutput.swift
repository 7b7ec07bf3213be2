#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Synchronization

/// The hidden files and folders of outputs under way, so that a command that is stopped can take
/// them away.
package enum UnfinishedOutput {
  private struct State {
    var paths: Set<String> = []
    var isAbandoned = false
  }

  private static let state = Mutex(State())

  /// Notes a hidden file or folder that is about to be made.
  static func begin(_ path: String) {
    state.withLock { state in
      waitForTheEnd(state)
      state.paths.insert(path)
    }
  }

  /// Takes a step that must not meet `abandon`: making or renaming what is hidden.
  static func step<Result>(_ step: () throws -> Result) rethrows -> Result {
    try state.withLock { state in
      waitForTheEnd(state)
      return try step()
    }
  }

  /// Notes that a hidden file or folder has got its name or is gone.
  static func end(_ path: String) {
    state.withLock { state in
      waitForTheEnd(state)
      state.paths.remove(path)
    }
  }

  /// Removes whatever is unfinished; outputs that others have under way then never go on. For a
  /// process that ends at once.
  package static func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      for path in state.paths { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// Whoever comes after `abandon` waits until the process is gone.
  private static func waitForTheEnd(_ state: State) {
    while state.isAbandoned { sleep(1) }
  }
}

import Foundation
import Maillage
import MaillageGraph
import Synchronization

/// The line on standard error that says how far long work has come, drawn over ten times a second.
///
/// It appears once work has taken a second, and is gone before anything else is said. A process has
/// one standard error, so there is one line.
final class ProgressLine: Sendable {
  static let shared = ProgressLine()

  private struct State {
    var monitor: WorkMonitor?
    var language = Language.french
    var began = ContinuousClock.now
    var isShown = false
    var isDrawing = false
  }

  private let state = Mutex(State())
  private static let delay = 1.0
  private static let interval = 0.1

  /// Begins to show how far some work has come.
  func begin(_ monitor: WorkMonitor, in language: Language) {
    let isDrawing = state.withLock { state in
      state.monitor = monitor
      state.language = language
      state.began = .now
      defer { state.isDrawing = true }
      return state.isDrawing
    }
    guard !isDrawing else { return }
    Thread.detachNewThread { [self] in
      repeat { Thread.sleep(forTimeInterval: Self.interval) } while draw()
    }
  }

  /// Ends, and takes the line away.
  func end() {
    state.withLock { state in
      state.monitor = nil
      Self.erase(&state)
    }
  }

  /// Writes something else to standard error, in place of the line.
  func say(_ text: String) {
    state.withLock { state in
      Self.erase(&state)
      Self.write(text)
    }
  }

  /// Draws the line, if it is time; false once there is nothing more to draw.
  private func draw() -> Bool {
    state.withLock { state in
      guard let monitor = state.monitor else {
        state.isDrawing = false
        return false
      }
      let seconds = (ContinuousClock.now - state.began) / .seconds(1)
      if seconds >= Self.delay {
        let text = Self.text(
          monitor.name, share: monitor.share, seconds: seconds, in: state.language)
        Self.write("\r\u{1B}[2K" + text)
        state.isShown = true
      }
      return true
    }
  }

  /// What is done, how much of it, and how long the rest will take if it goes on like this.
  static func text(
    _ name: String, share: Double, seconds: Double, in language: Language
  ) -> String {
    guard share >= 0.01 else { return "\(name) …" }
    let percent = "\(name) … \(Int(100 * share)) %"
    let left = seconds / share * (1 - share)
    guard left >= 1, left < 360_000 else { return percent }
    return percent + ", " + ProgressWords.timeLeft.text(in: language, DurationText.short(left))
  }

  private static func erase(_ state: inout State) {
    if state.isShown { write("\r\u{1B}[2K") }
    state.isShown = false
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

import Foundation
import Maillage
import MaillageGraph

/// The two streams: data on standard output, talk on standard error.
struct Console: Sendable {
  /// Whether only errors are said.
  let isQuiet: Bool
  /// Whether somebody watches standard error, so that progress is worth drawing.
  let isWatched = isatty(STDERR_FILENO) == 1

  /// Writes data, whole, to standard output; a reader that went away ends the process quietly.
  func data(_ bytes: some Sequence<UInt8>) {
    // No copy where the bytes stand in a row already: a table of millions of nodes is large.
    if bytes.withContiguousStorageIfAvailable({ writeAll(UnsafeRawBufferPointer($0)) }) == nil {
      ContiguousArray(bytes).withUnsafeBytes { writeAll($0) }
    }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = write(
        STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(0) }
        Interruption.complain(of: errno)
        exit(1)
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Writes text to standard output.
  func data(_ text: String) { data(text.utf8) }

  /// Says something on standard error.
  func say(_ text: String) {
    guard !isQuiet else { return }
    talk(text + "\n")
  }

  /// Says problems, one line each; only the errors if quiet.
  ///
  /// Merges over communes are for `check` and JSON to list: they are how things should be, and a
  /// province has dozens.
  func say(_ diagnostics: [Diagnostic]) {
    let heard = diagnostics.filter { problem in
      isQuiet ? problem.severity == .error : problem.code != "merged-over-communes"
    }
    guard !heard.isEmpty else { return }
    talk(heard.map { $0.description + "\n" }.joined())
  }

  /// Does long work and shows how far it has come; nothing is drawn unless somebody watches.
  func watching<Result>(
    _ words: ProgressWords, in language: Language, _ work: (WorkMonitor) throws -> Result
  ) rethrows -> Result {
    let monitor = WorkMonitor()
    let isShown = isWatched && !isQuiet
    if isShown { ProgressLine.shared.begin(monitor, in: language) }
    defer { if isShown { ProgressLine.shared.end() } }
    return try monitor.part(words.text(in: language)) { try work(monitor) }
  }

  private func talk(_ text: String) { ProgressLine.shared.say(text) }
}

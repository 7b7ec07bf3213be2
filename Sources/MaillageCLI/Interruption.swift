import Foundation
import Maillage
import Synchronization

/// Ctrl-C, and what a system says when it wants a process to end.
///
/// Both signals are kept from every thread and waited for by one of their own. That one may therefore
/// take locks and remove files, which a signal handler may not, and nothing that is being computed
/// can hold it up: whatever runs, the command is gone within moments.
enum Interruption {
  private static let language = Mutex(Language.french)

  /// The language to take leave in.
  static func speak(_ words: Language) { language.withLock { $0 = words } }

  /// Waits for the signals from now on; must come before any other thread begins.
  ///
  /// A signal that whoever started the command wants to be ignored stays so.
  static func arm() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // Who reads no further is told by the write that fails: `Console` then ends quietly.
    signal(SIGPIPE, SIG_IGN)
    let awaited = signals
    Thread.detachNewThread {
      var signals = awaited
      var signal: Int32 = 0
      while sigwait(&signals, &signal) != 0 {}
      leave(after: signal)
    }
  }

  /// Says that standard output cannot be written.
  static func complain(of code: Int32) {
    let reason = String(cString: strerror(code))
    let words = ProgressWords.outputBroken.text(in: language.withLock { $0 }, reason)
    ProgressLine.shared.say("maillage: error: \(words)\n")
  }

  private static func leave(after signal: Int32) {
    UnfinishedOutput.abandon()
    let words = ProgressWords.stopped.text(in: language.withLock { $0 })
    ProgressLine.shared.say("maillage: \(words)\n")
    // At once: other threads go on computing, and must not end first.
    _exit(128 + signal)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    // `SIG_IGN` is the number one in the guise of a function.
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}

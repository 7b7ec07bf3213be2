internal import GraphvizShim

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One running helper, seen from the process that it draws for.
///
/// A value, though it stands for something that is open: whoever holds it, the pool or the one
/// drawing that took it from there, must `end` it, once.
struct HelperProcess: Sendable {
  private let helper: maillage_helper
  /// How many drawings it has made.
  private(set) var drawings = 0

  /// What came of a question.
  enum Reply {
    /// How far the library came, the bytes (none where there are too many), and their number.
    case answered(LibraryOutcome, [UInt8], count: Int)
    /// The time was up.
    case timedOut
    /// It is gone, or it said what no helper says.
    case lost
  }

  /// Starts one; an error number where that fails.
  init(program: String) throws(Failure) {
    var started = maillage_helper()
    let code = maillage_helper_start(program, DrawingHelper.argument, &started)
    guard code == 0 else { throw Failure(code: code) }
    helper = started
  }

  /// Why none could be started.
  struct Failure: Error {
    let code: Int32
    /// In the words of the system.
    var reason: String { String(cString: strerror(code)) }
  }

  /// Its number in the table of processes.
  var id: Int32 { helper.pid }

  /// Asks and waits; `messages` are what it wrote to standard error meanwhile, or before.
  mutating func ask(_ question: [UInt8], until end: SuspendingClock.Instant)
    -> (reply: Reply, messages: [UInt8])
  {
    drawings += 1
    var exchange = Exchange(helper: helper, question: question)
    let reply = exchange.run(until: end)
    return (reply, exchange.messages)
  }

  /// Ends it and forgets it. One that is lost has ended by itself: how, is the answer.
  consuming func end(isLost: Bool = false) -> Ending {
    var status: Int32 = 0
    maillage_helper_end(helper, isLost ? 0 : 1, &status)
    return Ending(
      signal: maillage_ending_signal(status), exitCode: maillage_exit_code(status))
  }

  /// How a process ended; both 0 where all was well, or unknown.
  struct Ending: Hashable {
    let signal: Int32
    let exitCode: Int32
    /// Whether it had computed for as long as it may.
    var isOutOfTime: Bool { signal == SIGXCPU }
  }
}

/// A question on its way to a helper and the answer on its way back.
private struct Exchange {
  let helper: maillage_helper
  let question: [UInt8]
  private var sent = 0
  private var head = [UInt8](repeating: 0, count: HelperWire.headSize)
  private var headFilled = 0
  private var reply: HelperWire.Head?
  private var body: [UInt8] = []
  private var bodyFilled = 0
  private(set) var messages: [UInt8] = []
  private var hearsMessages = true

  init(helper: maillage_helper, question: [UInt8]) {
    self.helper = helper
    self.question = question
  }

  /// Sends and receives as both ends are ready, so that neither waits for the other.
  mutating func run(until end: SuspendingClock.Instant) -> HelperProcess.Reply {
    while true {
      var ways = [
        pollfd(
          fd: helper.channel, events: Int16(POLLIN) | (sent < question.count ? Int16(POLLOUT) : 0),
          revents: 0),
        pollfd(fd: hearsMessages ? helper.messages : -1, events: Int16(POLLIN), revents: 0),
      ]
      let left = SuspendingClock.now.duration(to: end)
      guard left > .zero else { return .timedOut }
      let milliseconds = min(left / .milliseconds(1), 60_000).rounded(.up)
      let ready = poll(&ways, nfds_t(ways.count), Int32(milliseconds))
      if ready < 0, errno != EINTR { return .lost }
      guard ready > 0 else { continue }
      if ways[1].revents != 0 { hear() }
      if ways[0].revents & Int16(POLLOUT) != 0, !send() { return lost() }
      if ways[0].revents & ~Int16(POLLOUT) != 0, let reply = receive() {
        // All that it said of this drawing was written before the answer.
        hear()
        return reply
      }
    }
  }

  private mutating func lost() -> HelperProcess.Reply {
    hear()
    return .lost
  }

  /// False where nobody listens any more.
  private mutating func send() -> Bool {
    let count = question.withUnsafeBytes { bytes in
      maillage_helper_send(helper, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    sent += count
    return true
  }

  /// Takes what is there; an answer once it is whole, or will never be.
  private mutating func receive() -> HelperProcess.Reply? {
    if reply == nil {
      let filled = headFilled
      let count = head.withUnsafeMutableBytes {
        read(helper.channel, $0.baseAddress.map { $0 + filled }, $0.count - filled)
      }
      if count < 0, errno == EAGAIN || errno == EINTR { return nil }
      guard count > 0 else { return lost() }
      headFilled += count
      guard headFilled == head.count else { return nil }
      guard let found = HelperWire.Head(head, HelperWire.answer),
        let size = Int(exactly: found.count)
      else { return lost() }
      reply = found
      guard size > 0, size <= RenderLimits.outputBytes else {
        return .answered(LibraryOutcome(number: found.first), [], count: size)
      }
      body = [UInt8](repeating: 0, count: size)
      return nil
    }
    let filled = bodyFilled
    let count = body.withUnsafeMutableBytes {
      read(helper.channel, $0.baseAddress.map { $0 + filled }, $0.count - filled)
    }
    if count < 0, errno == EAGAIN || errno == EINTR { return nil }
    guard count > 0, let reply else { return lost() }
    bodyFilled += count
    guard bodyFilled == body.count else { return nil }
    return .answered(LibraryOutcome(number: reply.first), body, count: body.count)
  }

  /// Takes what stands in the pipe of messages, and keeps what fits.
  private mutating func hear() {
    var room = [UInt8](repeating: 0, count: 4096)
    while hearsMessages {
      let count = read(helper.messages, &room, room.count)
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      if count == 0 { hearsMessages = false }
      let kept = min(count, RenderLimits.messageBytes - messages.count)
      messages += room.prefix(kept)
    }
  }
}

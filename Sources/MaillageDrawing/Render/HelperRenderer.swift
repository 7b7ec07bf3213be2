internal import Dispatch
internal import GraphvizShim
internal import Synchronization

/// Draws in other processes, which are kept for the next picture: several at once, and none can take
/// this process or another picture with it.
///
/// ```swift
/// let renderer = HelperRenderer(program: "/usr/bin/maillage")
/// let svg = try picture.svg(by: renderer)
/// ```
///
/// A drawing that takes too long is ended with its helper. A helper that ends by itself is replaced,
/// and its drawing tried once more: only one that ends two of them is at fault itself. Helpers are
/// also replaced after some hundreds of drawings, since the library leaks a little. Whatever the
/// library says becomes part of the error.
public final class HelperRenderer: PictureRenderer {
  private let program: String
  private let seconds: Double
  private let mostDrawings: Int
  private let mostHelpers: Int
  /// As many turns as there may be helpers.
  private let turns: DispatchSemaphore
  private let idle = Mutex<[HelperProcess]>([])

  /// A renderer that starts helpers when they are first needed.
  ///
  /// - Parameters:
  ///   - program: what to start: the command `maillage`, or any program that calls
  ///     ``DrawingHelper/serve()``.
  ///   - helpers: the most at once; as many as there are processors by default.
  ///   - seconds: the most that one drawing may take.
  ///   - drawings: how many one helper makes before it is replaced.
  public init(
    program: String, helpers: Int? = nil, seconds: Double = RenderLimits.seconds,
    drawings: Int = RenderLimits.drawingsPerHelper
  ) {
    self.program = program
    self.seconds = min(max(seconds, 0.001), 86_400)
    mostDrawings = max(1, drawings)
    mostHelpers = max(1, helpers ?? Int(maillage_processor_count()))
    turns = DispatchSemaphore(value: mostHelpers)
  }

  deinit {
    for helper in idle.withLock({ $0 }) { _ = helper.end() }
  }

  /// Starts helpers, so that they are ready when the first pictures are.
  ///
  /// - Parameter count: how many are to wait for work then, at most as many as there may be.
  public func prepare(_ count: Int = 1) {
    for _ in stride(from: idle.withLock { $0.count }, to: min(count, mostHelpers), by: 1) {
      // If none can be started, the first drawing says why.
      guard let helper = try? HelperProcess(program: program) else { return }
      idle.withLock { $0.append(helper) }
    }
  }

  /// The helpers that wait for work.
  var idleHelpers: [Int32] { idle.withLock { $0.map(\.id) } }

  /// Looks whether the library has plug-ins and fonts where helpers run.
  public func check(_ format: DrawingOrder.Format) throws(DrawingError) {
    _ = try answer(HelperWire.bytes(asking: nil, format, seconds: wholeSeconds))
  }

  /// The drawing, as a helper makes it; waits for its turn where all of them are at work.
  public func drawing(of order: DrawingOrder) throws(DrawingError) -> [UInt8] {
    try answer(HelperWire.bytes(asking: order, order.format, seconds: wholeSeconds))
  }

  private var wholeSeconds: UInt32 { UInt32(seconds.rounded(.up)) }

  private func answer(_ question: [UInt8]) throws(DrawingError) -> [UInt8] {
    turns.wait()
    defer { turns.signal() }
    do throws(DrawingError) {
      return try answer(question, by: nextHelper())
    } catch {
      guard case .workerDied = error else { throw error }
      // Somebody ended it, or an earlier drawing did: this one is not to suffer. Others that wait may
      // have met with the same.
      return try answer(question, by: newHelper())
    }
  }

  private func answer(_ question: [UInt8], by helper: HelperProcess) throws(DrawingError)
    -> [UInt8]
  {
    var helper = helper
    let end = SuspendingClock.now.advanced(by: .seconds(seconds))
    let (reply, bytes) = helper.ask(question, until: end)
    let messages = String(decoding: bytes, as: UTF8.self)
    switch reply {
    case .answered(let outcome, let bytes, let count):
      if helper.drawings < mostDrawings {
        idle.withLock { $0.append(helper) }
      } else {
        _ = helper.end()
      }
      if let failure = outcome.failure(saying: messages) { throw failure }
      guard count <= RenderLimits.outputBytes else {
        throw .outputTooLarge(bytes: count, limit: RenderLimits.outputBytes)
      }
      return bytes
    case .timedOut:
      _ = helper.end()
      throw .timedOut(seconds: seconds, messages: LibraryOutcome.lines(of: messages))
    case .lost:
      let ending = helper.end(isLost: true)
      // Its own allowance of computing time was up before our clock was.
      if ending.isOutOfTime {
        throw .timedOut(seconds: seconds, messages: LibraryOutcome.lines(of: messages))
      }
      throw .workerDied(
        signal: ending.signal == 0 ? nil : Int(ending.signal), exitCode: Int(ending.exitCode),
        messages: LibraryOutcome.lines(of: messages))
    }
  }

  private func nextHelper() throws(DrawingError) -> HelperProcess {
    if let helper = idle.withLock({ $0.popLast() }) { return helper }
    return try newHelper()
  }

  private func newHelper() throws(DrawingError) -> HelperProcess {
    do throws(HelperProcess.Failure) {
      return try HelperProcess(program: program)
    } catch {
      throw .noWorker(program: program, reason: error.reason)
    }
  }
}

extension HelperRenderer {
  /// The program that runs, for one that can be its own helper; nil where that cannot be known.
  public static var ownProgram: String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { room in
      guard let start = room.baseAddress, maillage_own_program(start, room.count) != 0 else {
        return nil
      }
      return String(cString: start)
    }
  }
}

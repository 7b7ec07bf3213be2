internal import GraphvizShim

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The other end of a ``HelperRenderer``: what a program does that was started with
/// ``argument`` as its only argument.
///
/// ```swift
/// if CommandLine.arguments.dropFirst() == [DrawingHelper.argument] { exit(DrawingHelper.serve()) }
/// ```
public enum DrawingHelper {
  /// What a program is started with that is to be a helper.
  public static let argument = "draw-helper"

  /// Draws what standard input asks for onto standard output until it ends: one picture after the
  /// other, in as much memory and time as it is allowed.
  ///
  /// - Returns: the exit code: 0, or 1 where what came was no question or no answer could be given.
  public static func serve() -> Int32 {
    maillage_confine(UInt64(RenderLimits.memoryBytes))
    maillage_leave_messages()
    // Who asks is still busy with what is to be drawn: a good moment to find plug-ins.
    _ = maillage_check(DrawingOrder.Format.svg.rawValue)
    while true {
      var head = [UInt8](repeating: 0, count: HelperWire.headSize)
      switch head.withUnsafeMutableBytes({ receive($0) }) {
      case 0: return 0
      case HelperWire.headSize: break
      default: return 1
      }
      guard let head = HelperWire.Head(head, HelperWire.question), answer(head) else { return 1 }
    }
  }

  private static func answer(_ head: HelperWire.Head) -> Bool {
    let formats = DrawingOrder.Format.allCases
    guard let count = Int(exactly: head.count), count <= RenderLimits.memoryBytes,
      formats.indices.contains(Int(head.first))
    else { return false }
    let format = formats[Int(head.first)]
    let dot = [UInt8](unsafeUninitializedCapacity: count + 1) { room, filled in
      filled = receive(
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[..<count]))
      room.initializeElement(at: filled, to: 0)
      filled += 1
    }
    guard dot.count == count + 1 else { return false }
    maillage_allow_seconds(head.third)
    let engines = DrawingOrder.Engine.allCases
    var rendering =
      engines.indices.contains(Int(head.second))
      ? dot.withUnsafeBytes {
        maillage_render(
          $0.assumingMemoryBound(to: CChar.self).baseAddress, engines[Int(head.second)].rawValue,
          format.rawValue)
      } : maillage_check(format.rawValue)
    defer { maillage_rendering_free(&rendering) }
    // Too much is only counted: who asked would not take it.
    let isSent = rendering.count <= RenderLimits.outputBytes
    let reply = HelperWire.Head(
      first: LibraryOutcome(rendering.outcome).number, count: rendering.count)
    return reply.bytes(HelperWire.answer).withUnsafeBytes { send($0) }
      && (!isSent || send(UnsafeRawBufferPointer(start: rendering.bytes, count: rendering.count)))
  }

  /// Fills the room from standard input; how much came before it ended.
  private static func receive(_ room: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < room.count {
      let count = read(STDIN_FILENO, room.baseAddress.map { $0 + filled }, room.count - filled)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      filled += count
    }
    return filled
  }

  private static func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = write(STDOUT_FILENO, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }
}

import Foundation
import Testing

@testable import MaillageDrawing

/// What becomes of drawings whose helper does not do its work.
@Suite struct HelperFailureTests {
  private let order = DrawingOrder("graph { a [pos=\"0,0\"] }", format: .svg)

  /// The error of one drawing by such a helper, and the processes that it took.
  private func failure(
    of lines: String, seconds: Double = 20, order: DrawingOrder? = nil
  ) throws -> (error: DrawingError, starts: [Int32]) {
    let helper = try FakeHelper(lines)
    let renderer = HelperRenderer(program: helper.program, helpers: 1, seconds: seconds)
    do throws(DrawingError) {
      let bytes = try renderer.drawing(of: order ?? self.order)
      Issue.record("drew \(bytes.count) bytes")
      return (.renderFailed(messages: []), helper.starts)
    } catch {
      return (error, helper.starts)
    }
  }

  @Test func oneThatHangsIsEndedInTime() throws {
    let start = ContinuousClock.now
    let (error, starts) = try failure(of: "echo one moment >&2; exec sleep 60", seconds: 0.4)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(error == .timedOut(seconds: 0.4, messages: ["one moment"]))
    // Its own fault: not tried again, and not left behind.
    #expect(starts.count == 1)
    #expect(starts.allSatisfy { kill($0, 0) == -1 && errno == ESRCH })
  }

  @Test(
    arguments: [
      ("echo it hurts >&2; kill -SEGV $$", 11, 0, ["it hurts"]), ("kill -ABRT $$", 6, 0, []),
      ("echo 'out of memory' >&2; exit 1", nil, 1, ["out of memory"]), ("exit 0", nil, 0, []),
      ("read line", nil, 0, []),
    ] as [(String, Int?, Int, [String])])
  func oneThatEndsIsReplacedOnce(
    lines: String, signal: Int?, code: Int, messages: [String]
  ) throws {
    // `read` needs a line to read; the others may leave without reading.
    let order = DrawingOrder("graph {\n}\n" + String(repeating: " ", count: 1 << 20), format: .svg)
    let (error, starts) = try failure(of: lines, order: order)
    #expect(error == .workerDied(signal: signal, exitCode: code, messages: messages))
    #expect(starts.count == 2)
  }

  @Test func whatIsNoAnswerIsNotTakenForOne() throws {
    for lines in ["exec cat", "echo Hello, I have been drawing things for years.; exec sleep 60"] {
      let (error, starts) = try failure(of: lines)
      guard case .workerDied = error else {
        Issue.record("\(error)")
        continue
      }
      #expect(starts.count == 2)
    }
  }

  @Test func anAnswerThatBreaksOffIsNotTakenForOne() throws {
    let half = FakeHelper.answering("half of it", claiming: 100)
    let (error, starts) = try failure(of: half)
    #expect(error == .workerDied(signal: nil, exitCode: 0, messages: []))
    #expect(starts.count == 2)
  }

  @Test func tooLargeAnAnswerIsNotReadAtAll() throws {
    let (error, starts) = try failure(
      of: FakeHelper.answering(claiming: 100 << 20) + "; exec sleep 60")
    #expect(error == .outputTooLarge(bytes: 100 << 20, limit: 64 << 20))
    #expect(starts.count == 1)
  }

  @Test func outcomesAreErrors() throws {
    let outcomes: [(UInt32, DrawingError)] = [
      (1, .layoutFailed(messages: ["Error: a", "b"])),
      (2, .layoutFailed(messages: ["Error: a", "b"])),
      (3, .renderFailed(messages: ["Error: a", "b"])),
      (99, .layoutFailed(messages: ["Error: a", "b"])),
    ]
    for (outcome, expected) in outcomes {
      let lines = "printf 'Error: a\\nb\\n\\nError: a\\n' >&2; "
      let (error, _) = try failure(
        of: lines + FakeHelper.answering(outcome: outcome) + "; exec sleep 60")
      #expect(error == expected)
    }
    for outcome: UInt32 in [5, 6] {
      let (error, starts) = try failure(
        of: FakeHelper.answering(outcome: outcome) + "; exec sleep 60")
      #expect(error.isOfTheMachine && "\(error)".contains(outcome == 5 ? "-update" : "fonts-"))
      #expect(starts.count == 1)
    }
  }

  @Test func aFloodOfMessagesIsCutAndHoldsNothingUp() throws {
    let flood = "i=0; while [ $i -lt 30000 ]; do echo \"message $i\"; i=$((i+1)); done >&2; exit 4"
    let (error, _) = try failure(of: flood)
    guard case .workerDied(nil, 4, let messages) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(messages.first == "message 0")
    #expect((1000...RenderLimits.messageBytes / 8).contains(messages.count))
  }

  @Test func aProgramThatIsNotThereIsSaidSo() {
    let renderer = HelperRenderer(program: "/nowhere/maillage", helpers: 1)
    renderer.prepare()
    for _ in 0..<2 {
      #expect(
        throws: DrawingError.noWorker(
          program: "/nowhere/maillage", reason: "No such file or directory")
      ) { try renderer.drawing(of: order) }
    }
  }

  @Test func aHelperOfSomebodyElsesMakingWorks() throws {
    let helper = try FakeHelper(
      "while read line; do \(FakeHelper.answering("a drawing")); done")
    let renderer = HelperRenderer(program: helper.program, helpers: 1)
    let order = DrawingOrder("graph {}\n", format: .svg)
    for _ in 0..<3 { #expect(try renderer.drawing(of: order) == Array("a drawing".utf8)) }
    #expect(helper.starts.count == 1)
  }
}

import Foundation
import Synchronization
import Testing

@testable import MaillageDrawing

/// Drawing in other processes, with the command itself.
@Suite struct HelperTests {
  @Test func manyAtOnceAreAllRight() async throws {
    let renderer = HelperRenderer(helpers: 3)
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let svg = try picture.svg()
    let drawn = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<100 {
        group.addTask {
          if index % 10 == 0 { _ = try picture.png(scale: 0.2, by: renderer) }
          return try picture.svg(by: renderer)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(drawn.count == 100 && drawn.allSatisfy { $0 == svg })
    #expect((1...3).contains(renderer.idleHelpers.count))
  }

  @Test func helpersAreReplacedAfterSomeDrawings() throws {
    let renderer = HelperRenderer(helpers: 1, drawings: 3)
    let order = DrawingOrder("graph { a [pos=\"0,0\"] }", format: .svg)
    var seen: [[Int32]] = []
    for _ in 0..<7 {
      _ = try renderer.drawing(of: order)
      seen.append(renderer.idleHelpers)
    }
    #expect(seen[0].count == 1 && seen[0] == seen[1] && seen[2].isEmpty)
    #expect(seen[3].count == 1 && seen[3] == seen[4] && seen[5].isEmpty && seen[3] != seen[0])
  }

  @Test func oneThatWasEndedWhileItWaitedLosesNothing() throws {
    let renderer = HelperRenderer(helpers: 2)
    let order = DrawingOrder("graph { a [pos=\"0,0\"] }", format: .svg)
    let drawing = try renderer.drawing(of: order)
    for signal in [SIGKILL, SIGTERM, SIGSEGV] {
      let helper = try #require(renderer.idleHelpers.first)
      kill(helper, signal)
      #expect(try renderer.drawing(of: order) == drawing)
      #expect(renderer.idleHelpers.count == 1 && renderer.idleHelpers != [helper])
    }
  }

  @Test func oneThatIsEndedAtWorkLosesNothing() throws {
    let renderer = HelperRenderer(helpers: 2)
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let other = try Picture(of: Samples.commune(), layout: .columns)
    let expected = try picture.png(scale: 4)
    let svgs = try other.svg()
    for delay in [0.0, 0.1] {
      renderer.prepare(2)
      #expect(renderer.idleHelpers.count == 2)
      let last = try #require(renderer.idleHelpers.last)
      let slow = Mutex<[UInt8]?>(nil)
      let isDone = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        let png = try? picture.png(scale: 4, by: renderer)
        slow.withLock { $0 = png }
        isDone.signal()
      }
      // The helper that waited last is the first to work.
      while renderer.idleHelpers.contains(last), slow.withLock({ $0 == nil }) {
        Thread.sleep(forTimeInterval: 0.001)
      }
      Thread.sleep(forTimeInterval: delay)
      kill(last, SIGKILL)
      #expect(try other.svg(by: renderer) == svgs)
      isDone.wait()
      #expect(slow.withLock { $0 } == expected)
      #expect(!renderer.idleHelpers.contains(last))
    }
  }

  @Test func aRealDrawingThatTakesTooLongIsEnded() throws {
    let renderer = HelperRenderer(helpers: 1, seconds: 0.15)
    // Nearly as many pixels as may be.
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let scene = picture.scene
    let scale = RenderLimits.largestScale(width: scene.width, height: scene.height)
    renderer.prepare()
    let helper = try #require(renderer.idleHelpers.first)
    #expect(throws: DrawingError.timedOut(seconds: 0.15, messages: [])) {
      try picture.png(scale: scale, by: renderer)
    }
    #expect(kill(helper, 0) == -1 && errno == ESRCH)
    #expect(renderer.idleHelpers.isEmpty)
  }

  @Test func whatTheLibrarySaysIsPartOfTheError() throws {
    let renderer = HelperRenderer(helpers: 1)
    for _ in 0..<2 {
      #expect {
        try renderer.drawing(of: DrawingOrder("graph { a -- ", format: .svg))
      } throws: {
        guard case .layoutFailed(let messages) = $0 as? DrawingError else { return false }
        return messages.count == 1 && messages[0].contains("syntax error")
      }
    }
    #expect(renderer.idleHelpers.count == 1)
  }

  @Test func checksSayThatAllIsWell() throws {
    let renderer = HelperRenderer(helpers: 1)
    for format in DrawingOrder.Format.allCases {
      try renderer.check(format)
      try InProcessRenderer().check(format)
    }
  }

  /// In a process of its own: others open files meanwhile.
  @Test func nothingIsLeftOpenAndNobodyIsLeftBehind() async {
    await #expect(processExitsWith: .success) {
      func openFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
      }
      let order = DrawingOrder("graph { a [pos=\"0,0\"] }", format: .svg)
      let missing = HelperRenderer(program: "/nowhere", helpers: 1)
      var counts: [Int] = []
      for _ in 0..<4 {
        let renderer = HelperRenderer(helpers: 1, drawings: 2)
        for _ in 0..<5 { _ = try renderer.drawing(of: order) }
        #expect(throws: DrawingError.self) { try missing.drawing(of: order) }
        let helper = try #require(renderer.idleHelpers.first)
        kill(helper, SIGKILL)
        _ = try renderer.drawing(of: order)
        counts.append(try openFiles())
      }
      // The first round may have opened what the system keeps. Each ends with one helper open.
      #expect(Set(counts.dropFirst()).count == 1)
      // No child is left, neither running nor unburied.
      #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
    }
  }

  /// Also what somebody sees who finds the argument and tries it.
  @Test func aHelperEndsWithItsInput() throws {
    for (input, code) in [("", Int32(0)), ("Draw me a sheep, please: one that is small", 1)] {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(fileURLWithPath: HelperProgram.real)
      process.arguments = [DrawingHelper.argument]
      process.standardInput = pipe
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == code)
    }
  }
}

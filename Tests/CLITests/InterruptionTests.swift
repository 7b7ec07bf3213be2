import Foundation
import MaillageSheets
import Testing

@testable import MaillageCLI

/// Ctrl-C and progress, on a terminal of the test's own.
@Suite struct InterruptionTests {
  /// A run of the command whose standard error is a terminal.
  private final class Watched {
    let process = Process()
    private let terminal: Int32
    private(set) var seen = ""

    init(_ arguments: [String], in bench: Bench) throws {
      let (terminal, name) = try Self.newTerminal()
      self.terminal = terminal
      let errors = try #require(FileHandle(forWritingAtPath: name))
      process.executableURL = Bench.executable
      process.arguments = arguments
      process.currentDirectoryURL = bench.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = errors
      try process.run()
      try errors.close()
    }

    deinit { close(terminal) }

    /// Our end of a new terminal, and the name of the other.
    private static func newTerminal() throws -> (ours: Int32, other: String) {
      #if os(Linux)
        // `posix_openpt` and its kin are hidden from Swift there: these are what they ask for.
        let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var isLocked: Int32 = 0
        var place: UInt32 = 0
        try #require(terminal >= 0 && ioctl(terminal, unlock, &isLocked) == 0)
        try #require(ioctl(terminal, number, &place) == 0)
        return (terminal, "/dev/pts/\(place)")
      #else
        let terminal = posix_openpt(O_RDWR | O_NOCTTY)
        try #require(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0)
        return (terminal, try #require(ptsname(terminal).map { String(cString: $0) }))
      #endif
    }

    /// Reads until the terminal has shown a text, or has nothing more to show.
    func read(until text: String? = nil) {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while text.map({ !seen.contains($0) }) ?? true {
        let count = Foundation.read(terminal, &buffer, buffer.count)
        // The other end is closed, which Linux tells by an error.
        guard count > 0 else { return }
        seen += String(decoding: buffer[..<count], as: UTF8.self)
      }
    }
  }

  /// A table on which exact betweenness takes far longer than any test waits.
  private func bench() throws -> Bench {
    let bench = try Bench()
    var text = "organisation,platform\n"
    var state: UInt64 = 1
    func number(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    for _ in 0..<40_000 { text += "Organisation \(number(16_000)),Platform \(number(12_000))\n" }
    try bench.write(text, to: "large.csv")
    return bench
  }

  private static let stops: [(signal: Int32, status: Int32, language: String, words: String)] = [
    (SIGINT, 130, "fr", "aucun fichier inachevé"), (SIGINT, 130, "de", "keine unfertige Datei"),
    (SIGTERM, 143, "nl", "geen onafgewerkt bestand"), (SIGTERM, 143, "en", "no unfinished file"),
  ]

  @Test(arguments: stops.indices)
  func stopsAtOnceAndSaysSo(_ place: Int) throws {
    let (signal, status, language, words) = Self.stops[place]
    let bench = try bench()
    let run = try Watched(
      [
        "metrics", "large.csv", "--measure", "betweenness", "--language", language,
        "--timings", "timings.json",
      ],
      in: bench)
    run.read(until: "betweenness …")
    #expect(run.seen.contains("betweenness …"))
    kill(run.process.processIdentifier, signal)
    let sent = ContinuousClock.now
    run.read()
    run.process.waitUntilExit()
    #expect(ContinuousClock.now - sent < .seconds(5))
    #expect(run.process.terminationReason == .exit)
    #expect(run.process.terminationStatus == status)
    // The line of progress is gone before the last words, which are one line.
    let last = try #require(run.seen.components(separatedBy: "\r\u{1B}[2K").last)
    #expect(last.hasPrefix("maillage: ") && last.contains(words), "\(last.debugDescription)")
    #expect(last.filter(\.isNewline).count == 1)
    #expect(try bench.names() == ["large.csv"])
  }

  @Test func outputsAreWholeOrNotThere() throws {
    let bench = try Bench()
    let source = Bench.repository.appendingPathComponent("graphs").path
    for delay in [0, 100_000, 400_000, 900_000] {
      let process = Process()
      process.executableURL = Bench.executable
      process.arguments = ["convert", source, "-o", "out.graphml", "--quiet"]
      process.currentDirectoryURL = bench.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(delay))
      kill(process.processIdentifier, SIGTERM)
      process.waitUntilExit()
      #expect(try bench.names().allSatisfy { $0 == "out.graphml" }, "after \(delay) µs")
      if bench.exists("out.graphml") {
        #expect(try bench.read("out.graphml").contains("</graphml>"))
      }
    }
  }

  @Test func quietRunsDrawNothing() throws {
    let bench = try bench()
    let run = try Watched(
      ["metrics", "large.csv", "--measure", "betweenness", "--quiet", "--language", "en"],
      in: bench)
    // Long enough for a line to have come.
    Thread.sleep(forTimeInterval: 2.5)
    kill(run.process.processIdentifier, SIGINT)
    run.read()
    run.process.waitUntilExit()
    #expect(!run.seen.contains("\u{1B}"))
  }

  @Test func timeLeftIsWhatTheShareDonePromises() {
    func line(_ share: Double, _ seconds: Double) -> String {
      ProgressLine.text("betweenness", share: share, seconds: seconds, in: .english)
    }
    #expect(line(0, 30) == "betweenness …")
    #expect(line(0.25, 10) == "betweenness … 25 %, about 30 s left")
    #expect(line(0.5, 600) == "betweenness … 50 %, about 10 min left")
    #expect(line(0.1, 3_600) == "betweenness … 10 %, about 9 h 0 min left")
    #expect(line(0.999, 100) == "betweenness … 99 %")
  }
}

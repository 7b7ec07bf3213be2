import Foundation
import Testing

/// What is no plain file: devices, pipes, streams that are closed.
@Suite struct StreamTests {
  @Test func aPipeIsWrittenToAndStaysAPipe() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    let pipe = bench.folder.appendingPathComponent("pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    // Open at both ends, so that neither side waits for the other.
    let reader = open(pipe, O_RDWR | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    let outcome = try bench.run("metrics", "t.csv", "--measure", "density", "--timings", "pipe")
    #expect(outcome.status == 0)
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    var bytes = [UInt8](repeating: 0, count: 4096)
    #expect(read(reader, &bytes, bytes.count) > 0)
    #expect(try bench.names() == ["pipe", "t.csv"])
  }

  /// The device that is always full is there on Linux.
  @Test func aLinkStaysALink() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    try bench.write("old", to: "kept/real.csv")
    try bench.link("l.csv", to: "kept/real.csv")
    #expect(try bench.run("convert", "t.csv", "-o", "l.csv").status == 0)
    #expect(try bench.read("kept/real.csv").hasPrefix("organisation,"))
    #expect(try bench.isLink("l.csv"))
    #expect(try bench.names(in: "kept") == ["real.csv"])
  }

  @Test func aFullDiskIsSaid() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "\"$0\" metrics t.csv --language en --quiet >/dev/full 2>said", Bench.executable.path,
    ]
    shell.currentDirectoryURL = bench.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
    let said = try String(
      contentsOf: bench.folder.appendingPathComponent("said"), encoding: .utf8)
    #expect(said.contains("standard output cannot be written to its end"))
  }

  /// Weights that are finite one by one must not add up to what is no number any more.
  @Test func hugeWeightsAreRefused() throws {
    let bench = try Bench()
    try bench.write("organisation,platform,weight\nA,P,1e308\nA,P,1e308\nB,P,1e15\n", to: "t.csv")
    let outcome = try bench.run("metrics", "t.csv", "--measure", "strength", "--format", "csv")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(",B,"))
    #expect(!outcome.output.contains(",A,"))
  }

  @Test func aClosedStandardInputIsAnEmptyTable() throws {
    let bench = try Bench()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" metrics - <&- >/dev/null 2>&1", Bench.executable.path]
    shell.currentDirectoryURL = bench.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
  }
}

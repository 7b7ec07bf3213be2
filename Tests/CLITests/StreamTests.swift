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

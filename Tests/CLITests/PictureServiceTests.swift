import Foundation
import Maillage
import MaillageDrawing
import MaillageSheets
import Testing

@testable import MaillageCLI

/// How the command has its pictures drawn: by helpers, several at once.
@Suite struct PictureServiceTests {
  /// Communes of some partners each, in a table.
  private func bench(communes: Int = 5) throws -> Bench {
    let bench = try Bench()
    var table = "organisation,platform,commune,sector\n"
    for commune in 0..<communes {
      for body in 0..<12 + commune {
        table += "Service \(body) \\N <&>,Plateforme \(body * body % 4),Commune \(commune),youth\n"
        if body % 3 == 0 {
          table += "Service \(body) \\N <&>,Plateforme 5,Commune \(commune),youth\n"
        }
      }
    }
    try bench.write(table, to: "t.csv")
    return bench
  }

  /// The files below a folder with what stands in them.
  private func contents(of folder: String, in bench: Bench) throws -> [String: Data] {
    let root = bench.folder.appendingPathComponent(folder)
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      contents[path] = FileManager.default.contents(
        atPath: root.appendingPathComponent(path).path)
    }
    return contents
  }

  @Test func aReportIsTheSameForAnyNumberOfThreads() throws {
    let bench = try bench()
    var reports: [[String: Data]] = []
    for threads in ["1", "2", "3"] {
      let outcome = try bench.run("report", "t.csv", "-o", threads, "--threads", threads)
      #expect(outcome.status == 0)
      reports.append(try contents(of: threads, in: bench))
    }
    // Five communes, all together, six charts.
    #expect(reports[0].keys.filter { $0.hasSuffix(".png") }.count == 12)
    #expect(reports[1] == reports[0] && reports[2] == reports[0])
  }

  @Test func aPictureIsTheSameForAnyNumberOfThreads() throws {
    let bench = try bench()
    for ending in ["svg", "png", "pdf", "dot"] {
      for threads in ["1", "2"] {
        _ = try bench.run(
          "draw", "t.csv", "--commune", "Commune 1", "-o", "\(threads).\(ending)", "--threads",
          threads)
      }
      let files = ["1", "2"].map {
        FileManager.default.contents(
          atPath: bench.folder.appendingPathComponent("\($0).\(ending)").path)
      }
      #expect(files[0] != nil && files[0] == files[1], "\(ending)")
    }
  }

  @Test func aHelperThatIsEndedLosesNoPicture() throws {
    let bench = try bench(communes: 12)
    #expect(try bench.run("report", "t.csv", "-o", "whole").status == 0)
    let process = Process()
    process.executableURL = Bench.executable
    process.arguments = ["report", "t.csv", "-o", "mended", "--quiet"]
    process.currentDirectoryURL = bench.folder
    try process.run()
    // One, once: a picture that ends two helpers is thought to be at fault itself.
    var ended: Int32?
    while process.isRunning, ended == nil {
      ended = try children(of: process.processIdentifier).last
      Thread.sleep(forTimeInterval: 0.2)
      if let ended { kill(ended, SIGKILL) }
    }
    process.waitUntilExit()
    #expect(ended != nil && process.terminationStatus == 0)
    #expect(try contents(of: "mended", in: bench) == contents(of: "whole", in: bench))
  }

  @Test func helpersEndWithTheCommand() throws {
    let bench = try bench(communes: 40)
    let process = Process()
    process.executableURL = Bench.executable
    process.arguments = ["report", "t.csv", "-o", "r", "--quiet"]
    process.currentDirectoryURL = bench.folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    var helpers: [Int32] = []
    while helpers.isEmpty, process.isRunning {
      helpers = try children(of: process.processIdentifier)
    }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130 && !helpers.isEmpty)
    for _ in 0..<500 where helpers.contains(where: { kill($0, 0) == 0 }) {
      Thread.sleep(forTimeInterval: 0.01)
    }
    #expect(helpers.allSatisfy { kill($0, 0) == -1 })
  }

  private func children(of id: Int32) throws -> [Int32] {
    #if os(Linux)
      // "12 (the command) S 7 …": 12 is a child of 7.
      return try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
        guard let child = Int32(name),
          let state = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
          let parent = state.components(separatedBy: ") ").last?.split(separator: " ")[1]
        else { return nil }
        return parent == "\(id)" ? child : nil
      }.sorted()
    #else
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/pgrep")
      process.arguments = ["-P", "\(id)"]
      process.standardOutput = pipe
      try process.run()
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return text.split(separator: "\n").compactMap { Int32($0) }
    #endif
  }

  @Test func missingFontsCostTheImagesOnly() throws {
    let bench = try bench()
    try bench.write(
      "<?xml version=\"1.0\"?><fontconfig><dir>\(bench.folder.path)</dir></fontconfig>",
      to: "fonts.conf")
    let environment = ["FONTCONFIG_FILE": bench.folder.appendingPathComponent("fonts.conf").path]
    for language in Language.allCases {
      let outcome = try bench.run(
        ["draw", "t.csv", "-o", "p.png", "--language", language.rawValue],
        environment: environment)
      #expect(outcome.status == 1 && !bench.exists("p.png"))
      #expect(outcome.errors.contains("fonts-liberation2"))
    }
    #expect(try bench.run(["draw", "t.csv", "-o", "p.svg"], environment: environment).status == 0)
    let report = try bench.run(["report", "t.csv", "-o", "r"], environment: environment)
    #expect(report.status == 1)
    #expect(report.errors.components(separatedBy: "fonts-liberation2").count == 2)
    let pictures = try bench.names(in: "r/pictures")
    #expect(pictures.filter { $0.hasSuffix(".svg") }.count == 12)
    #expect(!pictures.contains { $0.hasSuffix(".png") })
  }

  @Test func helpersAreNoCommandOfTheirOwn() throws {
    let bench = try Bench()
    #expect(try bench.run("--help").output.contains("draw-helper") == false)
    #expect(try bench.run("draw-helper").status == 0)
    #expect(try bench.run("draw-helper", "x").status == 64)
  }

  @Test func everyErrorHasWordsInFourLanguages() {
    let errors: [DrawingError] = [
      .invalidDiagram(field: "tie", value: "3–4"), .timedOut(seconds: 20, messages: []),
      .limitExceeded(limit: .pixels(atMost: 5), value: 9, suggestion: .vectorFormat),
      .limitExceeded(
        limit: .ties(.columns, atMost: 5), value: 9, suggestion: .otherLayoutOrCommune),
      .pluginsMissing(hint: ""), .fontsMissing(hint: ""),
      .workerDied(signal: 11, exitCode: 0, messages: ["ouch", "ouch again"]),
      .workerDied(signal: nil, exitCode: 1, messages: []),
      .noWorker(program: "/x/maillage", reason: "no such file"),
      .layoutFailed(messages: ["ouch"]), .renderFailed(messages: []),
      .outputTooLarge(bytes: 100 << 20, limit: 64 << 20),
    ]
    for error in errors {
      let words = Language.allCases.map { error.diagnostic(for: "PICTURE", in: $0) }
      let texts = words.map { $0.message + " " + ($0.remedy ?? "") }
      #expect(Set(texts).count == 4, "\(error)")
      #expect(texts.allSatisfy { !$0.contains("{") })
      #expect(words.allSatisfy { $0.severity == .error && $0.code == words[0].code })
      if !error.isOfTheMachine { #expect(texts.allSatisfy { $0.contains("PICTURE") }) }
      for detail in ["ouch; ouch again", "/x/maillage", "signal 11"]
      where "\(error)".contains(detail) {
        #expect(texts.allSatisfy { $0.contains(detail) })
      }
    }
  }
}

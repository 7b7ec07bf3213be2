import Foundation
import Testing

/// What a run of the command left behind.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
  /// Standard output as bytes, for what is no text.
  let bytes: Data

  /// Standard output as a JSON object.
  func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: bytes)
    return try #require(value as? [String: Any], sourceLocation: sourceLocation)
  }
}

/// A fresh folder in which the command runs, gone afterwards.
final class Bench {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder, making the folders above it.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return name
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Makes a link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent(name).path, withDestinationPath: target)
  }

  func isLink(_ name: String) throws -> Bool {
    let path = folder.appendingPathComponent(name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      == .typeSymbolicLink
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// The names in the folder (or in one of its own), hidden ones too, sorted.
  func names(in subfolder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(subfolder).path
    ).sorted()
  }

  /// Runs the command in the folder. Streams go through files, so that no pipe can fill up.
  func run(_ arguments: String..., input: Data = Data()) throws -> Outcome {
    try run(arguments, input: input)
  }

  /// - Parameters:
  ///   - subfolder: where in the folder the command runs.
  ///   - environment: what is added to that of the tests.
  func run(
    _ arguments: [String], input: Data = Data(), in subfolder: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = try Bench.Streams(input: input)
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL =
      subfolder.isEmpty ? folder : folder.appendingPathComponent(subfolder)
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try process.run()
    process.waitUntilExit()
    let bytes = try streams.outputData()
    return Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: try streams.errorData(), as: UTF8.self), bytes: bytes)
  }

  /// The command, built beside the tests.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("maillage")

  /// The root of the repository, for tests on the sample data.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

extension Bench {
  /// The three streams of a run, in files of their own folder.
  final class Streams {
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle
    private let folder: URL

    init(input data: Data) throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("maillage-streams-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try data.write(to: folder.appendingPathComponent("in"))
      for name in ["out", "err"] { try Data().write(to: folder.appendingPathComponent(name)) }
      input = try FileHandle(forReadingFrom: folder.appendingPathComponent("in"))
      output = try FileHandle(forWritingTo: folder.appendingPathComponent("out"))
      errors = try FileHandle(forWritingTo: folder.appendingPathComponent("err"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func outputData() throws -> Data { try Data(contentsOf: folder.appendingPathComponent("out")) }
    func errorData() throws -> Data { try Data(contentsOf: folder.appendingPathComponent("err")) }
  }
}

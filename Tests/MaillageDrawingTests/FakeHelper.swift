import Foundation

@testable import MaillageDrawing

/// Programs that helpers are made of in tests.
enum HelperProgram {
  /// The command, built beside the tests.
  static let real = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("maillage").path
}

extension HelperRenderer {
  /// Draws with the command that was built beside the tests.
  convenience init(helpers: Int, seconds: Double = RenderLimits.seconds, drawings: Int = 500) {
    self.init(
      program: HelperProgram.real, helpers: helpers, seconds: seconds, drawings: drawings)
  }
}

/// A script in the place of a helper, that does what no helper should; gone with its folder.
///
/// It runs in that folder, where each start leaves a line in a file.
final class FakeHelper {
  let program: String
  private let folder: URL

  init(_ lines: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-helper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = folder.appendingPathComponent("helper")
    program = script.path
    let text =
      "#!/bin/sh\n[ \"$1\" = ready ] && exit 0\ncd '\(folder.path)'\necho $$ >> starts\n\(lines)\n"
    try text.write(to: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    while !isReady { Thread.sleep(forTimeInterval: 0.005) }
  }

  /// Processes that other tests start hold what is open here, the script being written, for a moment
  /// longer: it is then too busy to be run.
  private var isReady: Bool {
    (try? Process.run(URL(fileURLWithPath: program), arguments: ["ready"])) != nil
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The numbers of all processes that were started.
  var starts: [Int32] {
    let text = try? String(
      contentsOf: folder.appendingPathComponent("starts"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap { Int32($0) }
  }

  /// What makes a script answer a question with some bytes, whatever was asked.
  static func answering(outcome: UInt32 = 0, _ bytes: String = "", claiming count: Int? = nil)
    -> String
  {
    let head = HelperWire.Head(first: outcome, count: count ?? bytes.utf8.count)
      .bytes(HelperWire.answer).map {
        "\\" + String(repeating: "0", count: 3 - String($0, radix: 8).count) + String($0, radix: 8)
      }
    return "printf '\(head.joined())\(bytes)'"
  }
}

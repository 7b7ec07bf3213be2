import Foundation
import Maillage
import Testing

@Suite("Writing a report")
struct ReportWriterTests {
  /// A fresh folder that is gone afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "maillage-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private let files = [
    ReportFile(path: "index.html", text: "one"), ReportFile(path: "pictures/a.svg", text: "two"),
  ]

  private func contents(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
  }

  @Test("makes the folder, and writes over an older report without touching other files")
  func writes() throws {
    try withFolder { folder in
      let target = folder.appending(path: "deep/er/report")
      let path = target.path(percentEncoded: false)
      try ReportWriter.write(files, toFolder: path)
      #expect(try contents(of: target) == ["index.html", "pictures", "pictures/a.svg"])
      try Data("mine".utf8).write(to: target.appending(path: "notes.txt"))
      try ReportWriter.write([ReportFile(path: "index.html", text: "new")], toFolder: path + "/")
      #expect(
        try contents(of: target) == ["index.html", "notes.txt", "pictures", "pictures/a.svg"])
      #expect(
        try String(contentsOf: target.appending(path: "index.html"), encoding: .utf8) == "new")
      #expect(
        try contents(of: target.deletingLastPathComponent()).contains { $0.contains("partial") }
          == false)
    }
  }

  @Test("removes what a killed run left aside, and nothing else")
  func leftovers() throws {
    try withFolder { folder in
      let manager = FileManager.default
      // No process has so large a number; the first one always lives.
      let dead = "2147483646"
      for name in [".r.partial-" + dead, ".r.partial-mine", ".other.partial-" + dead] {
        try manager.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      let path = folder.appending(path: "r").path(percentEncoded: false)
      try ReportWriter.write(files, toFolder: path)
      #expect(
        try manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
          == [".other.partial-" + dead, ".r.partial-mine", "r"])
      for number in [dead, "1"] {
        try manager.createDirectory(
          at: folder.appending(path: "r/.partial-" + number), withIntermediateDirectories: true)
      }
      try ReportWriter.write(files, toFolder: path)
      #expect(
        try manager.contentsOfDirectory(atPath: path).sorted()
          == [".partial-1", "index.html", "pictures"])
    }
  }

  @Test("refuses a file where a folder is meant")
  func outputIsFile() throws {
    try withFolder { folder in
      let file = folder.appending(path: "x")
      try Data("keep".utf8).write(to: file)
      let path = file.path(percentEncoded: false)
      #expect(throws: OutputError.outputIsFile(path)) {
        try ReportWriter.write(files, toFolder: path)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == "keep")
      #expect(throws: OutputError.self) {
        try ReportWriter.write(files, toFolder: path + "/below")
      }
    }
  }

  @Test("writes nothing where one file cannot be written")
  func wholeOrNothing() throws {
    try withFolder { folder in
      let target = folder.appending(path: "report")
      let blocked = target.appending(path: "pictures/a.svg")
      try FileManager.default.createDirectory(at: blocked, withIntermediateDirectories: true)
      #expect(throws: OutputError.self) {
        try ReportWriter.write(files, toFolder: target.path(percentEncoded: false))
      }
      #expect(try contents(of: target) == ["pictures", "pictures/a.svg"])
    }
  }

  @Test("never leaves the folder", arguments: ["../x", "/etc/x", "a/../../x", "", "a//b", "."])
  func leaves(path: String) throws {
    try withFolder { folder in
      #expect(throws: OutputError.pathLeavesFolder(path)) {
        try ReportWriter.write(
          [ReportFile(path: path, text: "x")], toFolder: folder.path(percentEncoded: false))
      }
    }
  }

  @Test("says what is wrong in four languages", arguments: Language.allCases)
  func words(language: Language) {
    let errors: [OutputError] = [
      .outputIsFile("a"), .cannotCreateFolder("a", reason: "b"), .cannotWrite("a", reason: "b"),
      .pathLeavesFolder("a"),
    ]
    for error in errors {
      let diagnostic = error.diagnostic(in: language)
      #expect(diagnostic.severity == .error && diagnostic.remedy != nil)
      #expect(diagnostic.message.contains("a"))
    }
  }
}

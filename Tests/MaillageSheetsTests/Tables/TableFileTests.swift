import Foundation
import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite("Tables: files")
struct TableFileTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func readsAFile() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("liste é.csv")
      try Data("a,b\n1,2\n3\n".utf8).write(to: file)
      let reading = TableReader.read(path: file.path, language: .french)
      #expect(reading.value.file == "liste é.csv")
      #expect(reading.value.rows == [["1", "2"]])
      #expect(reading.diagnostics.map(\.file) == ["liste é.csv"])
      #expect(reading.diagnostics[0].message.contains("attendues"))
      // What a file is, is told by its contents.
      let sheet = folder.appendingPathComponent("really.csv")
      try Data(XLSXFile(rows: [[XLSXFile.text("a")], [XLSXFile.text("1")]]).bytes).write(to: sheet)
      #expect(TableReader.read(path: sheet.path, language: .french).value.rows == [["1"]])
    }
  }

  @Test func filesThatCannotBeRead() throws {
    try withFolder { folder in
      let loop = folder.appendingPathComponent("loop.csv").path
      try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
      let empty = folder.appendingPathComponent("empty.csv")
      try Data().write(to: empty)
      for (path, code) in [
        (folder.appendingPathComponent("none.csv").path, "missing-file"),
        (empty.path + "/child.csv", "missing-file"), (folder.path, "is-folder"),
        (loop, "unreadable-file"), (empty.path, "empty-table"),
      ] {
        let reading = TableReader.read(path: path, language: .english)
        #expect(reading.codes == [code])
        #expect(reading.diagnostics[0].severity == .error)
        #expect(reading.diagnostics[0].file?.contains("/") == false)
        #expect(reading.value.rowCount == 0)
      }
    }
  }

  @Test func filesThatAreTooLarge() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("large.csv")
      try Data(repeating: 0x61, count: 3 << 20).write(to: file)
      var limits = TableLimits()
      limits.fileBytes = 1 << 20
      let reading = TableReader.read(path: file.path, language: .english, limits: limits)
      #expect(reading.codes == ["file-too-large"])
      #expect(reading.diagnostics[0].message.contains("1 MiB"))
      // Endless devices end too.
      let endless = FileBytes.read(path: "/dev/zero", language: .english, limit: 1 << 20)
      #expect(endless.value == nil)
      #expect(endless.codes == ["file-too-large"])
      #expect(FileBytes.read(path: file.path, language: .english).value?.count == 3 << 20)
    }
  }

  @Test func partsOfALargeFileAreReadWhereTheyBelong() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("large.csv")
      let bytes = (0..<(9 << 20)).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8 ^ $0 >> 16) }
      try Data(bytes).write(to: file)
      for parallelism in [Parallelism.serial, .workers(2), .workers(5)] {
        let read = FileBytes.read(path: file.path, language: .english, parallelism: parallelism)
        #expect(read.value == bytes)
      }
    }
  }

  @Test func readsPipesToTheirEnd() throws {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let reading = FileBytes.read(
      descriptor: pipe.fileHandleForReading.fileDescriptor, file: "-", language: .english,
      limit: 1 << 20)
    #expect(reading.value == bytes)
    let closed = FileBytes.read(descriptor: -1, file: "-", language: .english, limit: 1)
    #expect(closed.codes == ["unreadable-file"])
    #expect(closed.diagnostics[0].file == "-")
  }

  @Test func baseNames() {
    #expect(FileBytes.baseName(of: "/a/b/c.csv") == "c.csv")
    #expect(FileBytes.baseName(of: "c.csv") == "c.csv")
    #expect(FileBytes.baseName(of: "a/b/") == "b")
    #expect(FileBytes.baseName(of: "/") == "/")
  }
}

import Foundation
import Testing

/// Each way in which input or output can be bad gives one clear message and the documented exit
/// code, and what could be read is answered all the same.
@Suite struct BadInputTests {
  @Test func aMissingFile() throws {
    let outcome = try Bench().run("metrics", "nowhere.csv", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere.csv: error: "))
    let bench = try Bench()
    for arguments in [
      ["draw", "nowhere.csv", "-o", "p.svg"], ["report", "nowhere.csv", "-o", "r"],
      ["convert", "nowhere.csv", "-o", "c.graphml"],
    ] {
      #expect(try bench.run(arguments).status == 1)
      #expect(try bench.names().isEmpty)
    }
  }

  @Test func aFolderWithoutTables() throws {
    let bench = try Bench()
    try bench.write("hello", to: "folder/notes.xyz")
    let outcome = try bench.run("metrics", "folder")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("folder"))
    #expect(outcome.errors.contains("error: "))
  }

  @Test func anEmptyTable() throws {
    let bench = try Bench()
    try bench.write("", to: "empty.csv")
    let outcome = try bench.run("metrics", "empty.csv")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("empty.csv"))
  }

  @Test func aTableWithOnlyAHeader() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\n", to: "header.csv")
    let outcome = try bench.run("metrics", "header.csv", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("header.csv:1: warning: "))
    let networks = try #require(try outcome.json()["networks"] as? [[String: Any]])
    let measures = try #require(networks.first?["measures"] as? [String: Any])
    #expect(measures["organisations"] as? Int == 0)
    #expect(measures["density"] is NSNull)
  }

  @Test func everyMalformedRowIsNamedAndTheRestIsRead() throws {
    let bench = try Bench()
    try bench.write(
      """
      organisation,platform,weight,from,sector
      Police,Cell,1,,police
      "CPAS,Cell,1,,social
      School,Cell
      Club,Cell,-3,,youth
      Museum,Cell,1,31/12/2024,culture_sport
      Police,Cell,1,,police
      Hospital,Cell,1,,health
      Police,Table,1,,justice
      ,,1,,
      Hospitall,Table,1,,health
      """, to: "faults.csv")
    let outcome = try bench.run("metrics", "faults.csv", "--format", "json", "--language", "en")
    #expect(outcome.status == 1)
    for (line, severity) in [
      (3, "error"), (4, "error"), (5, "error"), (6, "error"), (7, "warning"), (9, "warning"),
      (10, "error"),
    ] {
      #expect(
        outcome.errors.contains("faults.csv:\(line): \(severity): "),
        "line \(line): \(outcome.errors)")
    }
    #expect(outcome.errors.contains("Hospitall"))
    let networks = try #require(try outcome.json()["networks"] as? [[String: Any]])
    let organisations = try #require(networks.first?["organisations"] as? [[String: Any]])
    #expect(
      organisations.compactMap { $0["name"] as? String } == ["Hospital", "Hospitall", "Police"])
    let problems = try #require(try outcome.json()["problems"] as? [[String: Any]])
    #expect(problems.contains { $0["line"] as? Int == 7 && $0["code"] as? String == "duplicate" })
  }

  @Test func unknownBytesAndNULs() throws {
    let bench = try Bench()
    try bench.write(
      Data("organisation,platform\n".utf8) + [0x50, 0x81, 0x52] + Data(",Cell\n".utf8), to: "b.csv")
    let outcome = try bench.run("check", "b.csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("b.csv:2: warning: "))
    try bench.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0, 255]), to: "binary.csv")
    let binary = try bench.run("check", "binary.csv")
    #expect(binary.status == 1)
    #expect(binary.errors.contains("binary.csv"))
  }

  @Test func aLineOfTenMegabytes() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform\nPolice,Cell\n" + String(repeating: "x", count: 10_000_000)
        + ",Cell\nSchool,Cell\n", to: "long.csv")
    let outcome = try bench.run("metrics", "long.csv", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("long.csv:3: error: "))
    #expect(outcome.errors.utf8.count < 10_000)
    #expect(outcome.output.contains("School"))
  }

  @Test func aPictureOfFarTooManyBodies() throws {
    let bench = try Bench()
    var table = "organisation,platform\n"
    for number in 0..<20_000 { table += "Body \(number * 7919 % 1_000_003),Cell \(number % 50)\n" }
    try bench.write(table, to: "many.csv")
    for layout in ["columns", "force"] {
      let outcome = try bench.run(
        "draw", "many.csv", "-o", "many.svg", "--quiet", "--layout", layout)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("20000") || outcome.errors.contains("20 000"))
      #expect(outcome.errors.contains("--layout overview"))
      #expect(!bench.exists("many.svg"))
    }
  }

  @Test func outputThatCannotBeWritten() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    try bench.write("I am a file", to: "taken")
    let onFile = try bench.run("report", "t.csv", "-o", "taken")
    #expect(onFile.status == 1)
    #expect(onFile.errors.contains("taken"))
    #expect(try bench.read("taken") == "I am a file")
    let nowhere = try bench.run("convert", "t.csv", "-o", "missing/folder/x.graphml")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("missing/folder/x.graphml"))
    try FileManager.default.createDirectory(
      at: bench.folder.appendingPathComponent("dir.svg"), withIntermediateDirectories: true)
    let onFolder = try bench.run("draw", "t.csv", "-o", "dir.svg")
    #expect(onFolder.status == 1)
    let proc = try bench.run("report", "t.csv", "-o", "/proc/maillage")
    #expect(proc.status == 1)
    #expect(try bench.names() == ["dir.svg", "t.csv", "taken"])
  }

  @Test func killedWhileWritingLeavesNothingHalfWritten() throws {
    let bench = try Bench()
    var table = "organisation,platform\n"
    for number in 0..<60_000 { table += "Body number \(number),Cell \(number % 3000)\n" }
    try bench.write(table, to: "t.csv")
    try bench.write("old", to: "out.graphml")
    for delay in [0.05, 0.2, 0.4, 0.6, 0.8] {
      let process = Process()
      process.executableURL = Bench.executable
      process.arguments = ["convert", "t.csv", "-o", "out.graphml", "--quiet"]
      process.currentDirectoryURL = bench.folder
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let text = try bench.read("out.graphml")
      #expect(text == "old" || text.hasSuffix("</graphml>\n"))
    }
  }

  @Test func aTableWithARestrictionMarkIsRefusedUnlessAllowed() throws {
    let bench = try Bench()
    try bench.write(
      "DIFFUSION RESTREINTE\norganisation,platform\nPolice,Cell\n", to: "marked.csv")
    let refused = try bench.run("metrics", "marked.csv", "--format", "json")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("--allow-marked"))
    #expect(!refused.output.contains("Police"))
    let allowed = try bench.run("metrics", "marked.csv", "--format", "json", "--allow-marked")
    #expect(allowed.output.contains("Police"))
  }
}

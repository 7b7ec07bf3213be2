import Testing

@testable import MaillageSheets

@Suite("Spreadsheets: damage and harm")
struct PackedFileTests {
  private let good = XLSXFile(rows: [
    [XLSXFile.text("a"), XLSXFile.text("b")], [XLSXFile.text("1"), XLSXFile.text("2")],
  ])

  @Test func storedAsWellAsDeflated() {
    #expect(table(zip(good.parts, deflated: false)).value.rows == [["1", "2"]])
    #expect(table(good.bytes).value.rows == [["1", "2"]])
  }

  @Test func zipBombs() {
    // Sixty-four mebibytes of spaces pack into as many kibibytes.
    let spaces = [UInt8](repeating: 0x20, count: 64 << 20)
    let parts = good.parts.map { part in
      part.name == "xl/worksheets/sheet1.xml" ? (part.name, part.contents + spaces) : part
    }
    let bomb = zip(parts)
    #expect(bomb.count < 1 << 20)
    let reading = table(bomb)
    #expect(reading.codes == ["unpacks-too-large"])
    #expect(reading.diagnostics[0].severity == .error)

    var limits = TableLimits()
    limits.packed.ratio = 100_000
    limits.packed.entryBytes = 1 << 20
    #expect(table(bomb, limits: limits).codes == ["unpacks-too-large"])
    limits.packed.entryBytes = 1 << 30
    limits.packed.bytes = 1 << 20
    #expect(table(bomb, limits: limits).codes == ["unpacks-too-large"])
  }

  @Test func tooManyEntries() {
    var file = good
    file.otherParts = (0..<100).map { ("x\($0)", []) }
    var limits = TableLimits()
    limits.packed.entries = 50
    #expect(table(file.bytes, limits: limits).codes == ["unpacks-too-large"])
    #expect(table(file.bytes).value.rows == [["1", "2"]])
  }

  @Test func entitiesAreRefused() {
    let lol = (1...9).map { level in
      #"<!ENTITY l\#(level) "\#(String(repeating: "&l\(level - 1);", count: 10))">"#
    }.joined()
    for (type, use) in [
      (#"<!DOCTYPE x [<!ENTITY l0 "lol">\#(lol)]>"#, "&l9;"),
      (#"<!DOCTYPE x [<!ENTITY l0 SYSTEM "file:///etc/passwd">]>"#, "&l0;"),
      ("", "&undeclared;"),
    ] {
      let parts = good.parts.map { part in
        part.name == "xl/worksheets/sheet1.xml"
          ? (
            part.name,
            Array(
              "\(type)<worksheet><sheetData><row><c t=\"str\"><v>\(use)</v></c></row></sheetData></worksheet>"
                .utf8)
          ) : part
      }
      let reading = table(zip(parts))
      #expect(reading.codes == ["damaged-file"])
      #expect(reading.diagnostics[0].message.contains("xl/worksheets/sheet1.xml"))
    }
  }

  @Test func brokenMarkup() {
    for broken in ["", "<worksheet>", "<worksheet><sheetData><row></c></row>", "\u{1}", "x"] {
      let parts = good.parts.map { part in
        part.name == "xl/worksheets/sheet1.xml" ? (part.name, Array(broken.utf8)) : part
      }
      #expect(table(zip(parts)).codes == ["damaged-file"], "\(broken)")
    }
    let deep = String(repeating: "<a>", count: 100_000)
    let parts = good.parts.map { part in
      part.name == "xl/workbook.xml" ? (part.name, Array(deep.utf8)) : part
    }
    #expect(table(zip(parts)).codes == ["damaged-file"])
  }

  @Test func missingParts() {
    let withoutSheet = good.parts.filter { $0.name != "xl/worksheets/sheet1.xml" }
    #expect(table(zip(withoutSheet)).codes == ["damaged-file"])
    let withoutRelations = good.parts.filter { $0.name != "xl/_rels/workbook.xml.rels" }
    #expect(table(zip(withoutRelations)).codes == ["not-a-spreadsheet"])
    // The usual place serves where the package does not say.
    let withoutPackage = good.parts.filter { $0.name != "_rels/.rels" }
    #expect(table(zip(withoutPackage)).value.rows == [["1", "2"]])
  }

  @Test func otherPackedFiles() {
    #expect(table(zip([("a.csv", Array("a,b\n1,2\n".utf8))])).codes == ["not-a-spreadsheet"])
    let word = zip([
      (
        "_rels/.rels",
        Array(
          #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#
            .utf8)
      ), ("word/document.xml", Array("<w/>".utf8)),
    ])
    #expect(table(word).codes == ["not-a-spreadsheet"])
  }

  @Test func passwordOfTheArchive() {
    #expect(table(zip(good.parts, password: "x")).codes == ["encrypted-file"])
  }

  @Test func cutShort() {
    let bytes = good.bytes
    for length in stride(from: 4, to: bytes.count - 30, by: 97) {
      let reading = table(Array(bytes.prefix(length)))
      #expect(reading.diagnostics.contains { $0.severity == .error }, "\(length)")
      #expect(reading.value.rowCount == 0)
    }
  }
}

import Testing

@testable import Maillage
@testable import MaillageSheets

@Suite("Workbooks")
struct WorkbookTests {
  private func read(_ workbook: Workbook) throws -> Reading<RawTable> {
    TableReader.read(bytes: try workbook.data(), file: "a.xlsx", language: .english)
  }

  private func rows(_ table: RawTable) -> [[String]] {
    (0..<table.rowCount).map { row in table.columns.map { $0.values[Int($0.cells[row])] } }
  }

  /// A part of the packed workbook, as text.
  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZipArchive(bytes, limits: ZipLimits())
    return String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
  }

  private let members = Workbook.Sheet(
    name: "Membres", header: ["organisation", "platform", "weight", "from"],
    rows: [
      ["É & <fils>", "CSIL", .number(0.1), "2024-03-01"],
      ["=1+1", "-x\ny", .integer(3), .empty],
      [.empty, "", .number(.nan), " "],
      ["'quoted'", "a\0b", .number(-2), "日本"],
    ])

  @Test func roundTrip() throws {
    let reading = try read(Workbook(sheets: [members]))
    #expect(reading.value.header == members.header)
    #expect(
      rows(reading.value) == [
        ["É & <fils>", "CSIL", "0.1", "2024-03-01"], ["=1+1", "-x\ny", "3", ""],
        ["'quoted'", "a\u{FFFD}b", "-2", "日本"],
      ])
    #expect(reading.value.lines == [2, 3, 5])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func equalInputGivesEqualBytes() throws {
    let bytes = try Workbook(sheets: [members]).data()
    #expect(try Workbook(sheets: [members]).data() == bytes)
    var other = members
    other.rows[0][1] = "CPS"
    #expect(try Workbook(sheets: [other]).data() != bytes)
    let core = try part("docProps/core.xml", of: bytes)
    #expect(core.contains("2000-01-01T00:00:00Z"))
    #expect(core.contains("<dc:creator></dc:creator>") || !core.contains("<dc:creator>"))
    // Dates in the archive itself would differ from day to day: 1 January 1980, as Excel writes it.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func headerWidthsAndChoices() throws {
    var sheet = members
    sheet.columnWidths = [40]
    sheet.choices = [
      Workbook.Choice(column: 1, values: .listed(["CSIL", "CPS"])),
      Workbook.Choice(
        column: 2, values: .column(sheet: "L'été", column: 27, count: 3), allowsOthers: true),
    ]
    let lists = Workbook.Sheet(
      name: "L'été", header: ["sector"], rows: [["police"]], isHidden: true)
    let bytes = try Workbook(sheets: [lists, sheet]).data()
    let page = try part("xl/worksheets/sheet2.xml", of: bytes)
    #expect(page.contains(#"state="frozen""#))
    #expect(page.contains(#"sqref="B2:B1048576""#))
    #expect(page.contains(#"<formula1>"CSIL,CPS"</formula1>"#))
    #expect(page.contains("<formula1>'L''été'!$AB$2:$AB$4</formula1>"))
    #expect(page.contains(#"errorStyle="warning""#))
    #expect(page.contains(#"<col min="1" max="1" width="40"#))
    #expect(try part("xl/workbook.xml", of: bytes).contains(#"state="hidden""#))
    // The first visible sheet is the one that is read, and hidden lists are not spoken of.
    let reading = try read(Workbook(sheets: [lists, sheet]))
    #expect(reading.value.header == members.header)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func whatCannotBeWritten() {
    func sheet(_ name: String = "a", _ change: (inout Workbook.Sheet) -> Void = { _ in })
      -> Workbook.Sheet
    {
      var sheet = Workbook.Sheet(name: name, header: ["x"])
      change(&sheet)
      return sheet
    }
    let refused: [([Workbook.Sheet], WorkbookError)] = [
      ([], .noVisibleSheet),
      ([sheet { $0.isHidden = true }], .noVisibleSheet),
      ([sheet("")], .badSheetName("")),
      ([sheet("a/b")], .badSheetName("a/b")),
      ([sheet("a"), sheet("A")], .badSheetName("A")),
      (
        [sheet(String(repeating: "a", count: 32))],
        .badSheetName(String(repeating: "a", count: 32))
      ),
      (
        [sheet { $0.header = [String](repeating: "x", count: 16_385) }],
        .tooManyColumns(sheet: "a")
      ),
      (
        [sheet { $0.rows = [[], [.text(String(repeating: "x", count: 32_768))]] }],
        .textTooLong(sheet: "a", row: 3)
      ),
      ([sheet { $0.rows = .init(repeating: [], count: 1_048_576) }], .tooManyRows(sheet: "a")),
      (
        [sheet { $0.choices = [.init(column: 0, values: .listed([]))] }],
        .badChoice(sheet: "a", column: 0)
      ),
      (
        [
          sheet {
            $0.choices = [
              .init(column: 1, values: .listed([String](repeating: "xxxxx", count: 43)))
            ]
          }
        ],
        .badChoice(sheet: "a", column: 1)
      ),
      (
        [
          sheet {
            $0.choices = [.init(column: 1, values: .column(sheet: "b", column: 0, count: 1))]
          }
        ],
        .badChoice(sheet: "a", column: 1)
      ),
    ]
    for (sheets, error) in refused {
      #expect(throws: error) { try Workbook(sheets: sheets).data() }
    }
  }

  @Test func manyRows() throws {
    let rows: [[TableCell]] = (0..<5_000).map { [.text("Organisation \($0)"), .integer($0)] }
    let sheet = Workbook.Sheet(name: "a", header: ["organisation", "degree"], rows: rows)
    let reading = try read(Workbook(sheets: [sheet]))
    #expect(reading.value.rowCount == 5_000)
    #expect(reading.value.columns[1].values.last == "4999")
  }
}

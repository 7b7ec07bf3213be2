import Testing

@testable import MaillageSheets

@Suite("Spreadsheets: ODS")
struct ODSReaderTests {
  private let header = ODSFile.row(ODSFile.text("a"), ODSFile.text("b"), ODSFile.text("c"))

  @Test func textsOfEveryKind() {
    let file = ODSFile(rows: [
      header,
      ODSFile.row(
        ODSFile.text("Con<text:span>seil</text:span> de<text:s/><text:a>Liège</text:a>"),
        #"<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell>"#,
        ODSFile.text("É &amp; fils")),
    ])
    let reading = table(file.bytes)
    #expect(reading.value.header == ["a", "b", "c"])
    #expect(reading.value.rows == [["Conseil de Liège", "one\ntwo", "É & fils"]])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func valuesOfEveryKind() {
    func cell(_ attributes: String, shown: String) -> String {
      "<table:table-cell \(attributes)><text:p>\(shown)</text:p></table:table-cell>"
    }
    let file = ODSFile(rows: [
      header,
      ODSFile.row(
        cell(#"office:value-type="float" office:value="2""#, shown: "2,00"),
        cell(#"office:value-type="date" office:date-value="2024-03-01""#, shown: "01/03/24"),
        cell(#"office:value-type="boolean" office:boolean-value="true""#, shown: "VRAI")),
      ODSFile.row(
        cell(#"office:value-type="percentage" office:value="0.5""#, shown: "50 %"),
        cell(#"office:value-type="date" office:date-value="2024-03-01T10:00:00""#, shown: "…"),
        cell(#"office:value-type="time" office:time-value="PT10H""#, shown: "10:00")),
      ODSFile.row(ODSFile.text("#N/A"), ODSFile.text("x"), ODSFile.text("y")),
    ])
    let reading = table(file.bytes)
    #expect(
      reading.value.rows == [
        ["2", "2024-03-01", "TRUE"], ["0.5", "2024-03-01", "10:00"], ["", "x", "y"],
      ])
    #expect(reading.codes == ["error-value"])
  }

  @Test func repeatedCellsAndRows() {
    let file = ODSFile(rows: [
      ODSFile.row(ODSFile.empty(16_384), attributes: #"table:number-rows-repeated="2""#),
      header,
      ODSFile.row(
        ODSFile.text("x", attributes: #"table:number-columns-repeated="2""#),
        ODSFile.empty(16_382), attributes: #"table:number-rows-repeated="3""#),
      ODSFile.row(ODSFile.empty(2_000_000), attributes: #"table:number-rows-repeated="5""#),
      ODSFile.row(ODSFile.empty(2), ODSFile.text("z")),
      ODSFile.row(ODSFile.empty(16_384), attributes: #"table:number-rows-repeated="1048000""#),
    ])
    let reading = table(file.bytes)
    #expect(
      reading.value.rows == [["x", "x", ""], ["x", "x", ""], ["x", "x", ""], ["", "", "z"]])
    #expect(reading.value.lines == [4, 5, 6, 12])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value.brokenInvariants.isEmpty)
  }

  @Test func repeatsMeantToHarm() {
    let many = #"table:number-rows-repeated="2000000000""#
    let full = ODSFile.row(ODSFile.text("x"), attributes: many)
    let reading = table(ODSFile(rows: [header, full, full, header]).bytes)
    #expect(reading.codes == ["too-many-rows"])
    #expect(reading.value.rowCount == 0)

    let wide = ODSFile.text("x", attributes: #"table:number-columns-repeated="2000000000""#)
    let wideReading = table(ODSFile(rows: [header, ODSFile.row(wide)]).bytes)
    #expect(wideReading.codes == ["outside-table"])
    #expect(wideReading.value.rows == [["x", "x", "x"]])

    // A header as wide as can be, over rows as many as can be, with hardly a byte in the file.
    let names = (0..<16_384).map { ODSFile.text("c\($0)") }.joined()
    let rows = ODSFile.row(
      ODSFile.text("x"), attributes: #"table:number-rows-repeated="1048576""#)
    #expect(table(ODSFile(rows: [ODSFile.row(names), rows]).bytes).codes == ["too-many-rows"])

    // A repeated header is a header and rows, and no deeper than that.
    let header = ODSFile.row(
      ODSFile.text("x"), attributes: #"table:number-rows-repeated="100000""#)
    #expect(table(ODSFile(rows: [header]).bytes).value.rowCount == 99_999)
    let spaces = ODSFile.text(#"x<text:s text:c="2000000000"/>y"#)
    #expect(table(ODSFile(rows: [self.header, ODSFile.row(spaces)]).bytes).value.rowCount == 1)
  }

  @Test func groupsHeadersMergedCellsAndOtherSheets() {
    let merged = #"table:number-rows-spanned="2" table:number-columns-spanned="1""#
    let file = ODSFile(
      tables: """
        <table:table table:name="Membres"><table:shapes><text:p>x</text:p></table:shapes>
        <table:table-columns><table:table-column/></table:table-columns>
        <table:table-header-rows>\(header)</table:table-header-rows>
        <table:table-row-group>\(ODSFile.row(ODSFile.text("1", attributes: merged), ODSFile.text("2")))
        <table:table-row><table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>\(ODSFile.text("3"))</table:table-row>
        </table:table-row-group></table:table>
        <table:table table:name="Autre">\(header)</table:table>
        """)
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["1", "2", ""], ["", "3", ""]])
    #expect(Set(reading.codes) == ["merged-cells", "other-sheets"])
  }

  @Test func documentsWithoutSheets() {
    #expect(table(ODSFile(tables: "").bytes).codes == ["not-a-spreadsheet"])
    let text = zip([
      ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
      ("content.xml", Array("<office><body><table/></body></office>".utf8)),
    ])
    #expect(table(text).codes == ["not-a-spreadsheet"])
  }

  @Test func passwords() {
    var file = ODSFile(rows: [header])
    file.otherParts = [
      (
        "META-INF/manifest.xml",
        Array("<m:manifest xmlns:m=\"m\"><m:e><m:encryption-data/></m:e></m:manifest>".utf8)
      )
    ]
    #expect(table(file.bytes).codes == ["encrypted-file"])
  }
}

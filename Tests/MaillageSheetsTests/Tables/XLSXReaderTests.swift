import Testing

@testable import MaillageSheets

@Suite("Spreadsheets: XLSX")
struct XLSXReaderTests {
  private let header = ["a", "b", "c"].map { XLSXFile.text($0) }

  @Test func textsOfEveryKind() {
    var file = XLSXFile(rows: [
      [#"<c r="A1" t="s"><v>0</v></c>"#, #"<c r="B1" t="s"><v>1</v></c>"#],
      [#"<c r="A2" t="s"><v>2</v></c>"#, XLSXFile.text("É &amp; fils", at: "B2")],
      [#"<c r="A3" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>"#, #"<c r="B3" t="s"><v>9</v></c>"#],
    ])
    file.strings = [
      "<t>organisation</t>", "<t xml:space=\"preserve\"> platform </t>",
      "<r><t>Con</t></r><r><rPr><b/></rPr><t>seil</t></r><rPh sb=\"0\" eb=\"1\"><t>furigana</t></rPh>",
    ]
    let reading = table(file.bytes)
    #expect(reading.value.header == ["organisation", "platform"])
    #expect(reading.value.rows == [["Conseil", "É & fils"], ["xy", ""]])
    #expect(reading.value.lines == [2, 3])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value.brokenInvariants.isEmpty)
  }

  @Test func numbersInTheirShortestForm() {
    let stored = ["1", "2.0", "0.10000000000000001", "1E3", "-0.5", "1e-7", "123456789012"]
    let shown = ["1", "2", "0.1", "1000", "-0.5", "1e-07", "123456789012"]
    let file = XLSXFile(
      rows: [[XLSXFile.text("n")]] + stored.map { ["<c><v>\($0)</v></c>"] })
    #expect(table(file.bytes).value.rows.map { $0[0] } == shown)
  }

  @Test func booleansErrorsAndIsoDates() {
    let file = XLSXFile(rows: [
      header,
      [
        #"<c t="b"><v>1</v></c>"#, #"<c t="b"><v>0</v></c>"#,
        #"<c t="d"><v>2024-03-01T00:00:00</v></c>"#,
      ],
      [#"<c t="e"><v>#N/A</v></c>"#, XLSXFile.text("x")],
    ])
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["TRUE", "FALSE", "2024-03-01"], ["", "x", ""]])
    #expect(reading.codes == ["error-value"])
    #expect(reading.lines == [3])
    #expect(reading.diagnostics[0].message.contains("A3"))
  }

  @Test func formulasWithoutTheirResult() {
    let file = XLSXFile(rows: [
      header, ["<c><f>1+1</f></c>", XLSXFile.text("x"), #"<c t="str"><f>""</f><v></v></c>"#],
    ])
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["", "x", ""]])
    #expect(reading.codes == ["uncalculated-formula"])
    #expect(reading.diagnostics[0].message.contains("A2"))
  }

  private func dates(_ styles: String, _ cells: [String], properties: String = "") -> [String] {
    var file = XLSXFile(rows: [[XLSXFile.text("d")]] + cells.map { [$0] })
    file.styles = styles
    file.workbookProperties = properties
    return table(file.bytes).value.rows.map { $0[0] }
  }

  @Test func datesByTheirStyles() {
    let styles =
      #"<numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd;@"/><numFmt numFmtId="165" formatCode="[$-80C]mmmm\ yyyy"/><numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="[Red]0.00&quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>"#
    let cells = (0...7).map { #"<c s="\#($0)"><v>45292.5</v></c>"# }
    #expect(
      dates(styles, cells) == [
        "45292.5", "2024-01-01", "2024-01-01", "2024-01", "2024", "45292.5", "2024-01-01",
        "1087020:00",
      ])
    #expect(dates(styles, [#"<c s="1"><v>43830</v></c>"#]) == ["2019-12-31"])
    #expect(
      dates(
        styles, [#"<c s="1"><v>43830</v></c>"#],
        properties: #"<workbookPr date1904="1"/>"#) == ["2024-01-01"])
    #expect(
      dates(styles, ["-3", "1e300", "59", "61", "99"].map { #"<c s="1"><v>\#($0)</v></c>"# })
        == ["-3", "1e+300", "1900-02-28", "1900-03-01", "1900-04-08"])
    #expect(dates(styles, [#"<c s="99"><v>7</v></c>"#]) == ["7"])
  }

  @Test func formatsThatShowDates() {
    let formats: [(String, DatePrecision?)] = [
      ("General", nil), ("0.00E+00", nil), ("#,##0.00", nil), ("@", nil),
      (#"[$€-80C] #,##0"#, nil), (#"0" mois""#, nil), (#"0\d"#, nil), ("[Red]0", nil),
      ("dd/mm/yyyy", .day), (#"d" de "mmmm"#, .day), ("D-MMM-YY", .day), ("mmm-yy", .month),
      ("yyyy", .year), ("h:mm", .time), ("[h]:mm:ss", .time), ("mm:ss.0", .time),
      ("dd/mm/yyyy hh:mm", .day), ("0;dd", nil),
    ]
    for (format, precision) in formats {
      #expect(DatePrecision(format: format) == precision, "\(format)")
    }
  }

  @Test func sparseRowsAndBlankOnes() {
    let file = XLSXFile(
      sheet: """
        <sheetData><row r="2"><c r="B2"/></row>
        <row r="4">\(XLSXFile.text("a", at: "A4"))\(XLSXFile.text("c", at: "C4"))</row>
        <row r="7">\(XLSXFile.text("3", at: "C7"))</row><row/>
        <row>\(XLSXFile.text("1"))\(XLSXFile.text("2"))\(XLSXFile.text("4"))\(XLSXFile.text(" "))</row>
        </sheetData>
        """)
    let reading = table(file.bytes)
    #expect(reading.value.header == ["a", "c"])
    #expect(reading.value.rows == [["", "3"], ["1", "4"]])
    #expect(reading.value.lines == [7, 9])
    // Column B has a cell but no header.
    #expect(reading.codes == ["missing-header"])
  }

  @Test func cellsOutsideTheTable() {
    let file = XLSXFile(rows: [
      header, [XLSXFile.text("1", at: "A2"), XLSXFile.text("note", at: "E2")],
      [XLSXFile.text("alone", at: "F3")], [XLSXFile.text("2", at: "A4")],
    ])
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["1", "", ""], ["2", "", ""]])
    #expect(reading.codes == ["outside-table", "outside-table"])
    #expect(reading.diagnostics[0].message.contains("E2"))
  }

  @Test func mergedCellsAreHarmlessButSaid() {
    var file = XLSXFile(rows: [
      header, [XLSXFile.text("1"), XLSXFile.text("2")], ["<c/>", XLSXFile.text("3")],
    ])
    file.sheet +=
      #"<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A8:A9"/><mergeCell ref="?"/></mergeCells>"#
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["1", "2", ""], ["", "3", ""]])
    #expect(reading.codes == ["merged-cells"])
    #expect(reading.diagnostics[0].message.contains("A2:A3"))
  }

  @Test func firstVisibleSheet() {
    var file = XLSXFile(rows: [[XLSXFile.text("a")], [XLSXFile.text("1")]])
    file.sheets = """
      <sheet name="Graph" sheetId="4" r:id="chart"/><sheet name="Listes" sheetId="2" state="hidden" r:id="x"/>
      <sheet name="Membres" sheetId="1" r:id="rId1"/><sheet name="Autre" sheetId="3" r:id="y"/>
      """
    file.otherRelations =
      ["x", "y"].map {
        #"<Relationship Id="\#($0)" Type="\#(XLSXFile.office)/worksheet" Target="worksheets/\#($0).xml"/>"#
      }.joined()
      + #"<Relationship Id="chart" Type="\#(XLSXFile.office)/chartsheet" Target="c.xml"/>"#
    let reading = table(file.bytes)
    #expect(reading.value.rows == [["1"]])
    #expect(reading.codes == ["other-sheets"])
    #expect(reading.diagnostics[0].severity == .note)
    #expect(reading.diagnostics[0].message.contains("Membres"))
  }

  @Test func emptySheet() {
    #expect(table(XLSXFile(sheet: "<sheetData/>").bytes).codes == ["empty-table"])
    #expect(table(XLSXFile(rows: [header]).bytes).codes == ["no-rows"])
  }

  @Test func cellNames() {
    for (name, column) in [("A1", 0), ("Z1", 25), ("AA1", 26), ("XFD1", 16_383)] {
      #expect(SheetBuilder.place(of: name)?.column == column)
      #expect(SheetBuilder.name(row: 1, column: column) == name)
    }
    for bad in ["", "A", "1", "A1B", "ABCDEFGH1", "é1", "A99999999999999999999"] {
      #expect(SheetBuilder.place(of: bad) == nil, "\(bad)")
    }
  }
}

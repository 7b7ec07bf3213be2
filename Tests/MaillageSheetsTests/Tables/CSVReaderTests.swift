import Testing

@testable import MaillageSheets

@Suite("Text tables: rows and cells")
struct CSVReaderTests {
  @Test func plainTable() {
    let reading = table("organisation,platform\nCPAS,CSIL\nPolice,CSIL\nCPAS,CPS\n")
    #expect(reading.value.header == ["organisation", "platform"])
    #expect(reading.value.rows == [["CPAS", "CSIL"], ["Police", "CSIL"], ["CPAS", "CPS"]])
    #expect(reading.value.columns[0].values == ["CPAS", "Police"])
    #expect(reading.value.columns[0].cells == [0, 1, 0])
    #expect(reading.value.lines == [2, 3, 4])
    #expect(reading.value.refusedRows == 0)
    #expect(reading.value.file == "a.csv")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func invariantsSeeMangledTables() {
    var mangled = table("a,b\n1,2\n1,3\n").value
    #expect(mangled.brokenInvariants.isEmpty)
    mangled.columns[0].cells[1] = 7
    #expect(!mangled.brokenInvariants.isEmpty)
    mangled.columns[0].cells[1] = 0
    mangled.columns[1].values[1] = "2"
    #expect(!mangled.brokenInvariants.isEmpty)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func separatorsFoundByThemselves(_ separator: String) {
    let lines = ["organisation,platform,commune", "A,B,C", "D,E,F"]
    let text = lines.map { $0.replacing(",", with: separator) }.joined(separator: "\n")
    #expect(table(text).value.rows == [["A", "B", "C"], ["D", "E", "F"]])
  }

  @Test func separatorIsTheSteadiest() {
    // Commas in texts, bars in communes, a decimal comma: none of them splits the header.
    let text = "organisation;platform;commune;weight\nA, B;P;Liège|Namur;1,5\nC;Q, R, S;Mons;2\n"
    #expect(table(text).value.rows[0] == ["A, B", "P", "Liège|Namur", "1,5"])
    // The header holds two separators; the rows decide.
    let mixed = "name; full,platform\nA,B\nC,D\nE,F\n"
    #expect(table(mixed).value.header == ["name; full", "platform"])
    // Quotes are respected while looking.
    let quoted = "\"a;b;c\",d\n\"1;2;3\",4\n"
    #expect(table(quoted).value.rows == [["1;2;3", "4"]])
  }

  @Test(arguments: ["sep=;\n", "sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "sep=;;;\n"])
  func declaredSeparator(_ declaration: String) {
    let reading = table(declaration + "a,b;c\n1,2;3\n")
    #expect(reading.value.header == ["a,b", "c"])
    #expect(reading.value.rows == [["1,2", "3"]])
    #expect(reading.value.lines == [3])
  }

  @Test func columnCalledSepIsNoDeclaration() {
    #expect(table("sep=x,b\n1,2\n").value.header == ["sep=x", "b"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = ["a,b", "1,2", "", "\"x" + end + "y\",3", "4,5"].joined(separator: end)
    for last in ["", end] {
      let reading = table(text + last)
      #expect(reading.value.rows == [["1", "2"], ["x\(end)y", "3"], ["4", "5"]])
      #expect(reading.value.lines == [2, 4, 6])
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test func quoting() {
    let reading = table(
      "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"\",\"\"\"\"\nPolice \"locale\",  \"spaced\"  \n")
    #expect(
      reading.value.rows == [
        ["x, y", "say \"hi\""], ["", "\""], ["Police \"locale\"", "spaced"],
      ])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func outerWhiteSpaceIsTrimmed() {
    let reading = table(" a ,b\u{A0}\n  x y\t,\u{202F}é\u{A0}\n\" q \",\u{FEFF}\u{3000}z\n")
    #expect(reading.value.header == ["a", "b"])
    #expect(reading.value.rows == [["x y", "é"], ["q", "z"]])
  }

  @Test func apostropheBeforeFormulaIsNoText() {
    let reading = table("a,b\n'=1+1,'-x\n''@y,'t Hof\n'+32,'\n")
    #expect(reading.value.rows == [["=1+1", "-x"], ["'@y", "'t Hof"], ["+32", "'"]])
  }

  @Test func blankRowsAreSkipped() {
    let reading = table("\n\n,,\na,b\n\n   \n1,2\n,\n\"\",\n;\n3,4")
    // The last odd row has one cell of a semicolon.
    #expect(reading.value.rows == [["1", "2"], ["3", "4"]])
    #expect(reading.value.lines == [7, 11])
    #expect(reading.codes == ["wrong-column-count"])
    #expect(reading.lines == [10])
  }

  @Test func wrongColumnCount() {
    let reading = table("a,b,c\n1,2\n1,2,3,4\n1,2,3\n1,2,3,,\n1,2,\n")
    #expect(reading.value.rows == [["1", "2", "3"], ["1", "2", "3"], ["1", "2", ""]])
    #expect(reading.value.refusedRows == 2)
    #expect(
      reading.diagnostics.map(\.description) == [
        "a.csv:2: error: expected 3 cells as in the header, found 2; the row is refused: "
          + "add or remove separators, or put texts that contain one in quotes",
        "a.csv:3: error: expected 3 cells as in the header, found 4; the row is refused: "
          + "add or remove separators, or put texts that contain one in quotes",
      ])
  }

  @Test func unclosedQuoteLosesOneLine() {
    let reading = table("a,b\n1,\"two\n3,4\n5,6\n")
    #expect(reading.value.rows == [["3", "4"], ["5", "6"]])
    #expect(reading.value.lines == [3, 4])
    #expect(reading.codes == ["unclosed-quote"])
    #expect(reading.lines == [2])
    #expect(reading.diagnostics[0].message.contains("opened on line 2"))
    #expect(reading.value.refusedRows == 1)
  }

  @Test func unclosedQuoteBeforeOtherQuotes() {
    let reading = table("a,b\n1,\"two\n3,\"four, 4\"\n5,\"\"\n\"6\",\"7\"\n")
    #expect(reading.value.rows == [["3", "four, 4"], ["5", ""], ["6", "7"]])
    #expect(reading.codes == ["unclosed-quote"])
    #expect(reading.lines == [2])
  }

  @Test func unclosedQuoteOnALaterLineOfTheRow() {
    let reading = table("a,b\n\"1\n2\",\"three\n4,5\n")
    #expect(reading.value.rows == [["4", "5"]])
    #expect(reading.lines == [2])
    #expect(reading.diagnostics[0].message.contains("opened on line 3"))
  }

  @Test func everyLineWithAnUnclosedQuote() {
    let rows = (0..<500).map { "\($0),\"x" }
    let reading = table("a,b\n" + rows.joined(separator: "\n") + "\n1,2\n")
    #expect(reading.value.rows == [["1", "2"]])
    #expect(reading.value.refusedRows == 500)
    #expect(reading.diagnostics.count == 101)
    #expect(reading.codes.last == "more-of-the-same")
    #expect(reading.diagnostics.last?.severity == .note)
    #expect(reading.diagnostics.last?.message.contains("and 400 more") == true)
  }

  @Test func textAfterClosingQuote() {
    let reading = table("a,b\n\"x\"y,1\n\"x\" ,2\n3,4\n")
    #expect(reading.value.rows == [["x", "2"], ["3", "4"]])
    #expect(reading.codes == ["text-after-quote"])
    #expect(reading.lines == [2])
  }

  @Test func manyLinesInACellAreSuspect() {
    let reading = table("a,b\n\"" + String(repeating: "x\n", count: 30) + "\",1\n2,3\n")
    #expect(reading.value.rowCount == 2)
    #expect(reading.value.lines == [2, 33])
    #expect(reading.codes == ["many-lines"])
    #expect(reading.diagnostics[0].severity == .warning)
  }

  @Test func emptyTables() {
    for text in ["", "\n\n", "  \r\n", ",,,\n", "\u{FEFF}", "sep=;\n"] {
      let reading = table(text)
      #expect(reading.codes == ["empty-table"], "\(text.debugDescription)")
      #expect(reading.diagnostics[0].severity == .error)
      #expect(reading.value.header.isEmpty && reading.value.rowCount == 0)
    }
  }

  @Test func onlyAHeader() {
    let reading = table("organisation,platform\n")
    #expect(reading.value.header == ["organisation", "platform"])
    #expect(reading.codes == ["no-rows"])
    #expect(reading.diagnostics[0].severity == .warning)
    #expect(reading.lines == [1])
  }

  @Test func headerFaults() {
    let unclosed = table("a,\"b\n1,2\n")
    #expect(unclosed.codes == ["unclosed-quote", "bad-header"])
    #expect(unclosed.value.rowCount == 0)

    let duplicate = table("\nOrg,platform,org\n1,2,3\n")
    #expect(duplicate.value.header == ["Org", "platform"])
    #expect(duplicate.value.rows == [["1", "2"]])
    #expect(duplicate.codes == ["duplicate-header"])
    #expect(duplicate.lines == [2])
    #expect(duplicate.diagnostics[0].message.contains("columns 1 and 3"))

    let missing = table("a,,b\n1,x,2\n")
    #expect(missing.value.header == ["a", "b"])
    #expect(missing.value.rows == [["1", "2"]])
    #expect(missing.codes == ["missing-header"])

    // Empty columns without a header, as spreadsheets leave them, are nothing to speak of.
    let empty = table("a,,b,,\n1,,2,,\n1,,2\n")
    #expect(empty.value.rows == [["1", "2"], ["1", "2"]])
    #expect(empty.diagnostics.isEmpty)
  }

  @Test func endlessLines() {
    let endless = String(repeating: "x", count: 10 << 20)
    #expect(table(endless).codes == ["row-too-long", "bad-header"])
    let between = table("a,b\n1,2\n" + endless + "\n3,4\n")
    #expect(between.value.rows == [["1", "2"], ["3", "4"]])
    #expect(between.codes == ["row-too-long"])
    #expect(between.lines == [3])
    let quoted = table("a,b\n1,\"" + endless + "\"\n3,4\n")
    #expect(quoted.value.rows == [["3", "4"]])
    #expect(quoted.codes == ["cell-too-long"])
    let commas = table("a,b\n" + String(repeating: ",", count: 10 << 20) + "\n3,4\n")
    #expect(commas.value.rows == [["3", "4"]])
    #expect(commas.codes == ["too-many-columns"])
    let opened = table("a,b\n1,\"x\n" + String(repeating: "2,3\n", count: 100_000))
    #expect(opened.value.rowCount == 100_000)
    #expect(opened.codes == ["unclosed-quote"])
    let long = table("a,b\n1," + String(repeating: "x", count: 200_000) + "\n3,4\n")
    #expect(long.codes == ["cell-too-long"])
  }

  @Test func widestTable() {
    let names = (0..<16_384).map { "c\($0)" }
    let row = names.indices.map(String.init)
    let reading = table(names.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n")
    #expect(reading.value.header == names)
    #expect(reading.value.rows == [row])
  }

  @Test func problemsStandInTheOrderOfLines() {
    let reading = table("a,,A\n1,x,\"y\n2\n")
    #expect(reading.codes == ["duplicate-header", "unclosed-quote", "wrong-column-count"])
    #expect(reading.lines == [1, 2, 3])
  }
}

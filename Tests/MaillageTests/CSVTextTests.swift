import Testing

@testable import Maillage
@testable import MaillageSheets

@Suite("CSV for output")
struct CSVTextTests {
  private func csv(_ rows: [[TableCell]], style: CSVText.Style = .standard) -> String {
    var csv = CSVText(style: style)
    for row in rows { csv.append(row) }
    return csv.text
  }

  @Test func plainCells() {
    #expect(
      csv([["a", "b", "c", "d"], ["x", .integer(3), .number(0.1), .empty]])
        == "a,b,c,d\nx,3,0.1,\n")
    #expect(
      csv([["n"], [.number(2)], [.number(-1.5)], [.number(.nan)], [.number(1e-7)]])
        == "n\n2\n-1.5\n\n1e-07\n")
    #expect(csv([[.text(orEmpty: nil), .number(orEmpty: nil), .number(orEmpty: 1)]]) == ",,1\n")
  }

  @Test func quoting() {
    #expect(
      csv([["h", "i"], ["a,b", "say \"hi\""], ["two\nlines", " spaced "], ["A|B", "x;y"]])
        == "h,i\n\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",\" spaced \"\nA|B,x;y\n")
    // Where the reader looks for the separator, everything that could be one stands in quotes.
    #expect(csv([["a;b;c", "d"]]) == "\"a;b;c\",d\n")
    #expect(csv([["a"], ["b|c"]]) == "a\n\"b|c\"\n")
  }

  @Test func spreadsheets() {
    #expect(
      csv([["é", "b;c"], [.number(0.5), .number(-1234.25)]], style: .spreadsheet)
        == "\u{FEFF}é;\"b;c\"\n0,5;-1234,25\n")
    let comma = CSVText.Style(usesDecimalComma: true)
    #expect(csv([[.number(0.5), .integer(1)]], style: comma) == "\"0,5\",1\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+32 4", "'+32 4"), ("@x", "'@x"), ("-x", "'-x"), ("-5", "-5"),
    ("-5.25", "-5.25"), ("-5,25", "\"-5,25\""), ("-5.", "'-5."), ("-1-1", "'-1-1"), ("-", "'-"),
    ("'t Hof", "'t Hof"), ("'=x", "''=x"), ("'-5", "''-5"), ("\t=x", "'\t=x"), ("a=b", "a=b"),
    ("", ""), ("'", "'"),
  ])
  func formulas(_ text: String, _ written: String) {
    #expect(csv([["h", "i"], [.text(text), "x"]]).split(separator: "\n")[1] == "\(written),x")
    var raw = CSVText(style: CSVText.Style(neutralisesFormulas: false))
    raw.append(texts: [text, "x"])
    // Without marks, only quotes come between the text and what is written.
    #expect(raw.text.replacing("\"", with: "") == "\(text),x\n")
  }

  /// What our reader makes of what was written: it must be the same.
  @Test(arguments: CSVText.Style.Separator.allCases)
  func roundTrip(_ separator: CSVText.Style.Separator) {
    let texts = [
      "CPAS", "É, œ", "a;b", "a|b", "a\tb", "say \"hi\"", "\"", "two\nlines", "two\r\nlines",
      "=1+1",
      "'=1+1", "''-x", "-5", "+5", "@", "'t Hof", "sep=;", "", "'", "日本", "-", "''", "=\"x\"",
    ]
    for width in 1...4 {
      for style in [
        CSVText.Style(separator: separator),
        CSVText.Style(separator: separator, usesDecimalComma: true, hasByteOrderMark: true),
      ] {
        let header = (0..<width).map { ["=a;b;c", "b|c", "d,e,f,g,h", "i"][$0] }
        var rows: [[String]] = []
        for (place, text) in texts.enumerated() where width > 1 || !text.isEmpty {
          rows.append(
            (0..<width).map {
              $0 == 0 ? (text.isEmpty ? "x" : text) : texts[(place + $0) % texts.count]
            })
        }
        var csv = CSVText(style: style)
        csv.append(texts: header)
        for row in rows { csv.append(texts: row) }
        let reading = TableReader.read(bytes: csv.bytes, file: "a.csv", language: .english)
        #expect(reading.value.header == header)
        let read = (0..<reading.value.rowCount).map { row in
          reading.value.columns.map { $0.values[Int($0.cells[row])] }
        }
        #expect(read == rows)
        #expect(reading.diagnostics.isEmpty)
      }
    }
  }
}

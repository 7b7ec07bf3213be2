import Testing

@testable import MaillageSheets

@Suite("Documents: DOCX and ODT")
struct OfficeDocumentTests {
  private func word(_ body: String, styles: String = "") -> [String] {
    let reading = document(WordFile(body: body, styles: styles).bytes, file: "a.docx")
    #expect(reading.value?.kind == .word)
    return lines(reading)
  }

  private func openDocument(_ body: String) -> [String] {
    let reading = document(TextFile(body: body).bytes, file: "a.odt")
    #expect(reading.value?.kind == .openDocument)
    return lines(reading)
  }

  @Test func wordParagraphs() {
    let p = WordFile.paragraph
    #expect(
      word(
        p("Membres :", "") + p("CPAS", #"<w:numPr><w:numId w:val="2"/></w:numPr>"#)
          + p("Police", #"<w:pStyle w:val="L"/>"#)
          + p("Sans", #"<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>"#)
          + p("Suite", #"<w:pStyle w:val="T2"/>"#) + p("Fin", ""),
        styles: #"<w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr>"#
          + #"<w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#
          + #"<w:style w:styleId="T1"><w:name w:val="heading 1"/></w:style>"#
          + #"<w:style w:styleId="T2"><w:name w:val="Mon titre"/><w:basedOn w:val="T1"/></w:style>"#
      )
        == ["Membres :", "• CPAS", "• Police", "Sans", "", "Suite", "", "Fin"])
  }

  @Test func wordRuns() {
    let run = "<w:r><w:t>a</w:t></w:r>"
    func hidden(_ value: String) -> String {
      "<w:r><w:rPr><w:vanish\(value)/></w:rPr><w:t>h</w:t></w:r>"
    }
    #expect(
      word(
        "<w:p>\(run)<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"
          + "<w:del><w:r><w:delText>x</w:delText><w:t>x</w:t></w:r></w:del>"
          + "<w:moveFrom>\(run)</w:moveFrom><w:ins>\(run)</w:ins>"
          + "<w:hyperlink r:id=\"mailto:x@y\">\(run)</w:hyperlink>"
          + "\(hidden(""))\(hidden(#" w:val="0""#))</w:p>")
        == ["a\tb", "c-daah"])
  }

  @Test func wordTables() {
    func row(_ cells: String...) -> String {
      "<w:tr>\(cells.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>"
    }
    let p = WordFile.paragraph
    #expect(
      word(
        "<w:tbl>" + row(p("Commune", ""), p("Liège", ""))
          + row(p("Partenaires", ""), p("CPAS", "") + p("Police", ""))
          + row(p("A", ""), "<w:p/>", p("B", ""), p("C", "")) + "</w:tbl>" + p("Fin", ""))
        == ["Commune : Liège", "Partenaires :", "CPAS", "Police", "A ; B ; C", "Fin"])
  }

  @Test func wordTextBoxesOnce() {
    let box = "<w:txbxContent>\(WordFile.paragraph("Encadré", ""))</w:txbxContent>"
    #expect(
      word(
        "<w:p><w:r><w:t>Un</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx>"
          + "</mc:Choice><mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback>"
          + "</mc:AlternateContent></w:r><w:r><w:t> deux</w:t></w:r></w:p>"
      )
      .sorted() == ["Encadré", "Un deux"])
  }

  @Test func openDocumentParagraphs() {
    #expect(
      openDocument(
        "<text:tracked-changes><text:p>x</text:p></text:tracked-changes>\n"
          + "<text:h>Titre</text:h><text:p>Un\n   <text:span>mot</text:span><text:s text:c=\"3\"/>ici"
          + "<text:line-break/>et<text:tab/>là<text:note><text:p>x</text:p></text:note>"
          + "<office:annotation><text:p>x</text:p></office:annotation></text:p>"
          + "<text:list><text:list-item><text:p>CPAS</text:p><text:p>Suite</text:p></text:list-item>"
          + "<text:list-item><text:list><text:list-item><text:p>Police</text:p></text:list-item>"
          + "</text:list></text:list-item></text:list>")
        == ["Titre", "", "Un mot ici", "et\tlà", "• CPAS", "Suite", "• Police"])
  }

  @Test func openDocumentTablesAndBoxes() {
    func cell(_ text: String) -> String {
      "<table:table-cell><text:p>\(text)</text:p></table:table-cell>"
    }
    #expect(
      openDocument(
        "<table:table><table:table-row>\(cell("Commune"))\(cell("Liège"))</table:table-row></table:table>"
          + "<text:p>Un<draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box>"
          + "<svg:desc>x</svg:desc></draw:frame> deux</text:p>"
      ).sorted()
        == ["Commune : Liège", "Encadré", "Un deux"])
  }

  @Test func otherPackedFiles() {
    #expect(document(zip([("a.txt", Array("x".utf8))])).codes == ["not-a-document"])
    #expect(document(XLSXFile(rows: [["a"]]).bytes).codes == ["not-a-document"])
    #expect(document(ODSFile(rows: []).bytes).codes == ["not-a-document"])
  }

  @Test func damageAndHarm() {
    let good = WordFile(body: WordFile.paragraph("CPAS"))
    for broken in ["", "<w:document>", "\u{1}", "x", String(repeating: "<a>", count: 100_000)] {
      let parts = good.parts.map { part in
        part.name == "word/document.xml" ? (part.name, Array(broken.utf8)) : part
      }
      #expect(document(zip(parts)).codes == ["damaged-document"], "\(broken.prefix(20))")
    }
    let lol = (1...9).map { level in
      #"<!ENTITY l\#(level) "\#(String(repeating: "&l\(level - 1);", count: 10))">"#
    }.joined()
    for (type, use) in [
      (#"<!DOCTYPE x [<!ENTITY l0 "lol">\#(lol)]>"#, "&l9;"),
      (#"<!DOCTYPE x [<!ENTITY l0 SYSTEM "file:///etc/passwd">]>"#, "&l0;"),
    ] {
      let content = type + TextFile(body: "<text:p>\(use)</text:p>").content
      #expect(
        document(zip([("content.xml", Array(content.utf8))])).codes == ["damaged-document"])
    }
    let spaces = String(repeating: " ", count: 40 << 20)
    let bomb = WordFile(body: WordFile.paragraph(spaces)).bytes
    #expect(bomb.count < 1 << 20)
    #expect(document(bomb).codes == ["document-too-large"])
    #expect(document(zip(good.parts, password: "x")).codes == ["encrypted-file"])
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    #expect(
      document(
        zip([
          ("content.xml", [1, 2, 3]), ("META-INF/manifest.xml", Array(manifest.utf8)),
        ])
      ).codes == ["encrypted-file"])
    for length in stride(from: 4, to: good.bytes.count - 30, by: 37) {
      #expect(document(Array(good.bytes.prefix(length))).value == nil)
    }
  }
}

import Testing

@testable import MaillageSheets

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Documents: plain text and Markdown")
struct PlainDocumentTests {
  private func markdown(_ text: String) -> [String] {
    let reading = document(text, file: "a.md")
    #expect(reading.value?.kind == .markdown)
    return lines(reading)
  }

  @Test func textStaysAsItIs() {
    let text = "Fiche\r\n\r\nL\u{E9}gende \u{202E}x\u{200F} # a\t*b*\n"
    #expect(document(text).value == SheetDocument(file: "a.txt", text: text, kind: .plainText))
    #expect(document([0xEF, 0xBB, 0xBF] + Array("é".utf8)).value?.text == "é")
    let wide = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(document([0xFE, 0xFF] + wide).value?.text == text)
    #expect(document([0x63, 0xE9, 0x74, 0x92]).value?.text == "cét’")
  }

  @Test func damagedLetters() {
    let reading = document(Array("éé\nb".utf8) + [0xFF, 0xFE] + Array("c".utf8))
    #expect(reading.value?.text == "éé\nb\u{FFFD}\u{FFFD}c")
    #expect(reading.codes == ["unknown-bytes"])
    #expect(reading.lines == [2])
    #expect(reading.diagnostics[0].message.hasPrefix("2 byte"))
  }

  @Test func refused() {
    var limits = DocumentLimits()
    limits.fileBytes = 10
    #expect(document("12345678901", limits: limits).codes == ["document-too-large"])
    for (bytes, code) in [
      ([], "empty-document"), (Array(" \n\t\u{A0}\u{200B}".utf8), "empty-document"),
      (Array("<p> </p>".utf8), "empty-document"), ([0x61, 0, 0x62], "binary-document"),
      ([0x89, 0x50, 0x4E, 0x47], "binary-document"), (Array("{\\rtf1 x}".utf8), "old-document"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old-document"),
    ] as [([UInt8], String)] {
      let reading = document(bytes)
      #expect(reading.value == nil)
      #expect(reading.codes == [code])
      #expect(reading.diagnostics.first?.severity == .error)
    }
  }

  @Test func filesByPath() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func read(_ name: String, _ limits: DocumentLimits = DocumentLimits())
      -> Reading<SheetDocument?>
    {
      DocumentReader.read(path: folder.path + name, language: .english, limits: limits)
    }
    try Data("# Plan\n".utf8).write(to: folder.appending(path: "-plan.MD"))
    #expect(
      read("/-plan.MD").value == SheetDocument(file: "-plan.MD", text: "Plan\n", kind: .markdown))
    #expect(read("/none.txt").codes == ["missing-file"])
    #expect(read("").codes == ["is-folder"])
    var limits = DocumentLimits()
    limits.fileBytes = 3
    #expect(read("/-plan.MD", limits).codes == ["document-too-large"])
  }

  @Test func markdownKeepsItsLines() {
    #expect(
      markdown(
        """
        ---
        commune: [Liège, "Namur"]
        partenaires:
          - CPAS
        # note
        ---
        # Plan **local** ##
        Titre
        =====
        - [x] _CPAS_ et *police* (snake_case, 2 * 3)
        12. un `code`
        > cité ~~non~~ \\*vrai\\*
        ***
        ```swift
        - *a*
        ```
        [Lien](https://x.be/a_b "t") et ![image](a.png)[réf][1][^2] [seul] <b>gras</b>
        [1]: https://x.be
        a <https://x.be> b<br>c &amp; d <!-- non
        non --> e < f
        """)
        == [
          "", "Commune : Liège, Namur", "Partenaires :", "• CPAS", "", "",
          "Plan local", "Titre", "", "• CPAS et police (snake_case, 2 * 3)", "12. un code",
          "cité non *vrai*", "", "", "- *a*", "", "Lien et réf [seul] gras", "",
          "a  b c & d ", " e < f",
        ])
  }

  @Test func markdownTables() {
    #expect(
      markdown(
        "| A | B |\n|---|:-:|\n| Commune | Liège |\n| Qui: | x |\n\na | b\n--|--\nc | d\n\na|b")
        == ["A : B", "", "Commune : Liège", "Qui: x", "", "a : b", "", "c : d", "", "a|b"])
    #expect(markdown("|A|*B*|C|\n|D||E|") == ["A ; B ; C", "D : E"])
  }

  @Test func markdownWithoutMarks() {
    #expect(markdown("---\nrien: x") == ["", "rien: x"])
    #expect(markdown("#1 rue\n#") == ["#1 rue"])
  }
}

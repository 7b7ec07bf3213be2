import Testing

@testable import MaillageSheets

@Suite("Documents: PDF")
struct PDFTests {
  /// Whether the program that reads PDF is there.
  private static let hasTool: Bool = {
    let output = try? Subprocess.run("pdftotext", ["-v"], seconds: 10, limit: 1 << 20)
    return output != nil
  }()

  @Test(.enabled(if: hasTool, "pdftotext is not installed"))
  func text() {
    let reading = document(pdf(["Partenaires :", "- CPAS", "- \\311cole"]))
    #expect(reading.value?.kind == .pdf)
    #expect(lines(reading) == ["Partenaires :", "- CPAS", "- École", ""])
  }

  @Test(.enabled(if: hasTool, "pdftotext is not installed"))
  func withoutText() {
    #expect(document(pdf([])).codes == ["no-text-in-pdf"])
  }

  @Test(.enabled(if: hasTool, "pdftotext is not installed"))
  func damaged() {
    #expect(document("%PDF-1.4\nnothing").codes == ["damaged-document"])
    #expect(document(pdf(["Confidentiel"])).codes == ["restricted"])
  }

  @Test(.enabled(if: hasTool, "pdftotext is not installed"))
  func encrypted() {
    let text = String(decoding: pdf(["CPAS"]), as: UTF8.self)
    let key = String(repeating: "00", count: 32)
    let locked = text.replacing(
      "/Root 1 0 R",
      with: "/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4"
        + " /O <\(key)> /U <\(key)> >>")
    #expect(document(locked).codes == ["encrypted-file"])
  }

  @Test func withoutTheProgram() {
    #expect(throws: DocumentFailure.noPDFTool) {
      try PDFReader.text(of: pdf(["x"]), limits: DocumentLimits(), tool: "maillage-no-such-program")
    }
  }

  @Test func programsThatMisbehave() throws {
    var limits = DocumentLimits()
    limits.pdfSeconds = 0
    #expect(throws: DocumentFailure.tooSlow(seconds: 0)) {
      try Subprocess.run("sleep", ["20"], seconds: 0, limit: 10)
    }
    #expect(throws: DocumentFailure.tooLarge) {
      try Subprocess.run("yes", [], seconds: 20, limit: 1_000)
    }
    let failed = try Subprocess.run(
      "sh", ["-c", "echo a; echo b >&2; exit 7"], seconds: 20, limit: 9)
    #expect(failed.status == 7)
    #expect(failed.bytes == Array("a\n".utf8))
    #expect(failed.errors == Array("b\n".utf8))
    // What looks like an option or a command of a shell is but an argument.
    let quoted = try Subprocess.run("echo", ["; $(x) -e"], seconds: 20, limit: 99)
    #expect(quoted.bytes == Array("; $(x) -e\n".utf8))
  }
}

import Foundation
import MaillageGraph
import Testing

@testable import MaillageSheets

/// Damaged sheets of every format from fixed seeds: none may crash or hang, and what is read of them
/// holds together.
///
/// Seeds are read in order until the time is up: 20 seconds of it, or as many as
/// `MAILLAGE_FUZZ_SECONDS` says, shared by the formats. The clock decides only how many are tried, so that a
/// seed that fails once fails each time.
@Suite("Sheets: fuzz")
struct SheetFuzzTests {
  enum Format: String, CaseIterable, Sendable {
    case text = "a.txt"
    case markdown = "a.md"
    case page = "a.html"
    case word = "a.docx"
    case open = "a.odt"
    case table = "a.csv"
  }

  private static let seconds =
    ProcessInfo.processInfo.environment["MAILLAGE_FUZZ_SECONDS"].flatMap(Double.init) ?? 20

  @Test(arguments: Format.allCases)
  func damagedSheets(_ format: Format) {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds / Double(Format.allCases.count))
    var seed: UInt64 = 0
    while clock.now < end || seed < 20 {
      check(format, seed: seed)
      seed += 1
    }
  }

  /// Sheets that once ended the program: a first word that a rule looks before, a last one that it
  /// looks behind.
  @Test(arguments: [
    "« Coordination du Val » réunit la Maison Verte, le CPAS et la police locale.",
    "Amnesty a lancé l’idée, la Province la soutient : les CPAS et la police du Val se retrouvent.",
    "kermis;\n • Vertegenwoordiging van ouders: ouderraad;\n • Vertegenwoordiging van ",
    "Représentants des ", "Vertreter der ", "Representatives of ",
  ])
  func sheetsThatOnceEndedTheProgram(_ text: String) {
    let sheet = SheetReader().read(text: text, file: Format.text.rawValue)
    #expect(sheet.items.flatMap { $0.faults(in: text) } == [])
  }

  private func check(_ format: Format, seed: UInt64) {
    if format == .table {
      let broken = table(FuzzedTexts.bytes(seed: seed)).value.brokenInvariants
      #expect(broken.isEmpty, "seed \(seed): \(broken)")
      return
    }
    let read = document(bytes(format, seed: seed), file: format.rawValue)
    guard let text = read.value?.text else {
      #expect(read.diagnostics.contains { $0.severity == .error }, "seed \(seed): no word of it")
      return
    }
    let sheet = SheetReader().read(text: text, file: format.rawValue)
    let faults = sheet.items.flatMap { $0.faults(in: text) }
    #expect(faults.isEmpty, "seed \(seed): \(faults)")
    #expect(!sheet.items.isEmpty, "seed \(seed): not read")
  }

  private func bytes(_ format: Format, seed: UInt64) -> [UInt8] {
    guard format == .word || format == .open else { return FuzzedTexts.bytes(seed: seed) }
    let lines = FuzzedTexts.text(seed: seed).split(whereSeparator: \.isNewline).map { line in
      line.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    return format == .word
      ? WordFile(body: lines.map { WordFile.paragraph(String($0)) }.joined()).bytes
      : TextFile(body: lines.map { "<text:p>\($0)</text:p>" }.joined()).bytes
  }
}

import Testing

@testable import MaillageSheets

/// Thousands of damaged files from fixed seeds: none may crash, hang or break a promise.
@Suite("Tables: fuzz")
struct TableFuzzTests {
  /// SplitMix64: small, and the same everywhere.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A few bytes changed, taken out, put in or moved.
    mutating func mutated(_ bytes: [UInt8], with alphabet: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0..<Int.random(in: 1...6, using: &self) {
        let place = Int.random(in: 0...bytes.count, using: &self)
        let letter = alphabet.randomElement(using: &self) ?? 0
        switch Int.random(in: 0..<4, using: &self) {
        case 0 where place < bytes.count: bytes[place] = letter
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2: bytes.insert(letter, at: place)
        case 3 where place + 8 < bytes.count:
          bytes.removeSubrange(place..<place + Int.random(in: 1...8, using: &self))
        default: continue
        }
      }
      return bytes
    }
  }

  private func check(_ bytes: [UInt8], seed: Int) {
    let reading = table(bytes)
    let broken = reading.value.brokenInvariants
    #expect(broken.isEmpty, "seed \(seed): \(broken)")
    #expect(
      reading.value.refusedRows == 0 || reading.diagnostics.contains { $0.severity == .error },
      "seed \(seed): rows refused without a word")
  }

  @Test func randomBytes() {
    for seed in 0..<1_500 {
      var generator = Generator(state: UInt64(seed))
      let length = Int.random(in: 0...300, using: &generator)
      check((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }, seed: seed)
    }
  }

  @Test func randomTableLetters() {
    let alphabet = Array("ab,;\t|\"\"\"\n\n\r ' =é€".utf8) + [0xE9, 0x81]
    for seed in 0..<3_000 {
      var generator = Generator(state: UInt64(seed))
      let length = Int.random(in: 0...200, using: &generator)
      let rest = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      check(Array("a,b\n".utf8) + rest, seed: seed)
    }
  }

  @Test func mutatedText() {
    let good = Array(
      "organisation,platform,commune\nCPAS,\"CSIL, \"\"le\"\"\",Liège|Namur\n\n\"é\nè\",b,c\r\n"
        .utf8)
    for seed in 0..<2_000 {
      var generator = Generator(state: UInt64(seed))
      check(
        generator.mutated(good, with: Array("\",;\n\r\t|x'\0".utf8) + [0xC3, 0xFF]), seed: seed)
    }
  }

  @Test func mutatedSpreadsheets() {
    let sheet = XLSXFile(rows: [
      ["a", "b"].map { XLSXFile.text($0) }, [XLSXFile.text("1"), "<c><v>2</v></c>"],
    ])
    let everyByte = (0...255).map { UInt8($0) }
    let packed = [
      sheet.bytes, zip(sheet.parts, deflated: false),
      ODSFile(rows: [
        ODSFile.row(ODSFile.text("a")),
        ODSFile.row(ODSFile.text("b"), attributes: #"table:number-rows-repeated="3""#),
      ]).bytes,
    ]
    for seed in 0..<1_200 {
      var generator = Generator(state: UInt64(seed))
      check(generator.mutated(packed[seed % packed.count], with: everyByte), seed: seed)
    }
  }

  @Test func mutatedMarkup() {
    let cells = ["a", "b"].map { XLSXFile.text($0) }
    let sheet = XLSXFile(rows: [cells, cells + [#"<c r="C2" s="1" t="n"><v>45000</v></c>"#], cells])
    let content = ODSFile(rows: [
      ODSFile.row(ODSFile.text("a"), ODSFile.empty(3), ODSFile.text("b")),
      ODSFile.row(ODSFile.text("c"), attributes: #"table:number-rows-repeated="9""#),
    ]).content
    let alphabet = Array("<>\"/=&;0123456789abrst: ".utf8)
    for seed in 0..<1_200 {
      var generator = Generator(state: UInt64(seed))
      if seed % 2 == 0 {
        let parts = sheet.parts.map { part in
          part.name == "xl/worksheets/sheet1.xml"
            ? (part.name, generator.mutated(part.contents, with: alphabet)) : part
        }
        check(zip(parts, deflated: false), seed: seed)
      } else {
        let mutated = generator.mutated(Array(content.utf8), with: alphabet)
        check(zip([("content.xml", mutated)], deflated: false), seed: seed)
      }
    }
  }
}

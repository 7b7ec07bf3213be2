import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite("Text tables: encodings")
struct TextDecodingTests {
  private let text = "organisation,platform\nÖSHZ «œuvre» — 10 €,Conseil de sécurité\n"

  private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test func encodingsGiveTheSameTable() {
    let plain = table(text).value.rows
    #expect(plain == [["ÖSHZ «œuvre» — 10 €", "Conseil de sécurité"]])
    #expect(table([0xEF, 0xBB, 0xBF] + Array(text.utf8)).value.rows == plain)
    #expect(table(utf16(text, littleEndian: true)).value.rows == plain)
    #expect(table(utf16(text, littleEndian: false)).value.rows == plain)
    let western = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "œ": 0x9C
      case "—": 0x97
      case "€": 0x80
      default: UInt8(scalar.value)
      }
    }
    let reading = table(western)
    #expect(reading.value.rows == plain)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func scalarsOutsideTheBasicPlane() {
    let text = "a,b\n𝒳😀,ﬁ\n"
    #expect(table(text).value.rows == [["𝒳😀", "ﬁ"]])
    #expect(table(utf16(text, littleEndian: true)).value.rows == [["𝒳😀", "ﬁ"]])
    #expect(table(utf16(text, littleEndian: false)).value.rows == [["𝒳😀", "ﬁ"]])
  }

  @Test func partsOfALongTextAreCheckedAsTheWhole() {
    var bytes: [UInt8] = []
    let lines = ["été,œuvre\n", "plain,text\r\n", "日本,😀\n"].map { Array($0.utf8) }
    while bytes.count < 9 << 20 { for line in lines { bytes += line } }
    // A sequence that a line feed interrupts, where a text might be cut.
    bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 2, with: [0xE2, 0x0A])
    let whole = bytes.withUnsafeBufferPointer { UTF8Check(of: $0) }
    #expect(whole.invalid > 0)
    for count in [2, 3] {
      let parts = UTF8Check(of: bytes, parallelism: .workers(count))
      #expect(parts.invalid == whole.invalid)
      #expect(parts.multibyte == whole.multibyte)
    }
  }

  @Test func everyWindows1252Byte() {
    // ISO 8859-1 but for the 27 of 0x80 to 0x9F, and five bytes that mean nothing.
    let bytes = (0x80...0xFF).map { UInt8($0) }
    let decoded = DecodedText(bytes)
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    #expect(
      text.unicodeScalars.prefix(32).map(String.init).joined()
        == "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ")
    #expect(text.unicodeScalars.dropFirst(32).map(\.value) == Array(0xA0...0xFF))
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.unknown.map(\.count) == [5])
  }

  @Test func unknownBytesAreNamedByLine() {
    let head = Array("a,b\r\n1,2\r\n".utf8)
    let reading = table(head + [0xE9, 0x81, 0x2C, 0x8D, 0x0D, 0x0A] + Array("3,4".utf8))
    #expect(reading.value.rows == [["1", "2"], ["é�", "�"], ["3", "4"]])
    #expect(reading.codes == ["unknown-bytes"])
    #expect(reading.lines == [3])
    #expect(reading.diagnostics[0].severity == .warning)
    #expect(reading.diagnostics[0].message.contains("2 byte(s)"))
    #expect(reading.diagnostics[0].message.contains("Windows-1252"))
  }

  @Test func damagedUTF8StaysUTF8() {
    var bytes = Array("a,b\né,è\nà,ü\n".utf8)
    bytes += [0x78, 0xE9, 0x2C, 0x79, 0x0A]
    let reading = table(bytes)
    #expect(reading.value.rows == [["é", "è"], ["à", "ü"], ["x�", "y"]])
    #expect(reading.codes == ["unknown-bytes"])
    #expect(reading.lines == [4])
    #expect(reading.diagnostics[0].message.contains("UTF-8"))
    // One letter of each kind: "Ã©" is no word of any language, a damaged byte is likelier.
    let tie = table(Array("a,b\né,x\n".utf8) + [0xE9, 0x2C, 0x79, 0x0A])
    #expect(tie.value.rows == [["é", "x"], ["�", "y"]])
    #expect(tie.codes == ["unknown-bytes"])
    // Where a byte order mark says UTF-8, one bad byte does not unsay it.
    let marked = table([0xEF, 0xBB, 0xBF] + Array("a,b\n1,".utf8) + [0xE9, 0x0A])
    #expect(marked.value.rows == [["1", "�"]])
  }

  @Test func brokenUTF16() {
    let lone = utf16("a,b\nx", littleEndian: true)
    let reading = table(lone + [0x00, 0xD8, 0x2C, 0x00, 0x79, 0x00, 0x31])
    #expect(reading.value.rows == [["x�", "y�"]])
    #expect(reading.codes == ["unknown-bytes"])
    #expect(reading.lines == [2])
  }

  @Test func sequencesThatLookLikeUTF8() {
    // Overlong, surrogate, beyond the last scalar, cut short.
    for bad: [UInt8] in [
      [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
    ] {
      let check = bad.withUnsafeBufferPointer { UTF8Check(of: $0) }
      #expect(check.invalid > 0, "\(bad)")
    }
    let good = Array("é￿𐀀􏿿".utf8)
    let check = good.withUnsafeBufferPointer { UTF8Check(of: $0) }
    #expect(check.invalid == 0)
    #expect(check.multibyte == 4)
  }

  @Test func whatIsNoText() {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let sixteenBit = Array(utf16("EncryptedPackage", littleEndian: true).dropFirst(2))
    let refused: [(bytes: [UInt8], code: String)] = [
      ([0x61, 0x00, 0x62, 0x0A], "binary-file"),
      (Array("%PDF-1.7\n".utf8), "binary-file"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "binary-file"),
      // UTF-16 without a mark.
      (sixteenBit, "binary-file"),
      (Array("<!DOCTYPE html>\n<html>".utf8), "web-page"),
      (Array("\u{FEFF}\n <HTML><table>".utf8), "web-page"),
      (container + [0, 0], "old-spreadsheet"),
      (container + [UInt8](repeating: 0, count: 1_016) + sixteenBit, "encrypted-file"),
    ]
    for (bytes, code) in refused {
      let reading = table(bytes)
      #expect(reading.codes == [code])
      #expect(reading.diagnostics[0].severity == .error)
      #expect(reading.value.rowCount == 0)
    }
  }
}

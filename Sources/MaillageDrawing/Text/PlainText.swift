/// Text as it may reach a picture: one line, nothing that is not a letter, a mark or a space.
enum PlainText {
  /// The most letters of one text; more are cut, with an ellipsis.
  static let longest = 300

  /// `text` without control characters, in one line, with single spaces, and not too long.
  ///
  /// Control characters make an SVG malformed, a NUL cuts a C string, direction overrides let a
  /// name look like another, and U+FFFE and U+FFFF are not characters of XML.
  static func line(_ text: String, longest: Int = longest) -> String {
    if text.utf8.count <= longest, isPlain(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029:
        pendingSpace = !cleaned.isEmpty
        continue
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        continue
      case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value):
        continue
      default:
        if pendingSpace {
          cleaned.append(" ")
          pendingSpace = false
        }
        cleaned.append(scalar)
      }
    }
    let line = String(cleaned)
    guard line.count > longest || line.utf8.count > longest * 12 else { return line }
    // A "letter" may carry any number of accents: the bytes are limited too.
    var kept = ""
    for letter in line.prefix(longest - 1) {
      if kept.utf8.count + letter.utf8.count > longest * 12 { break }
      kept.append(letter)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Whether it is clear at a glance that nothing is to be taken out: single spaces between letters
  /// of Latin, Greek and Cyrillic and common signs, as in nearly every name.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? false
  }

  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (before, beforeThat): (UInt8, UInt8) = (0x20, 0)
    for byte in text {
      switch byte {
      case 0x21...0x7E: break
      case 0x20: if before == 0x20 { return false }
      case 0x00...0x1F, 0x7F, 0xE0...0xE1, 0xE3...0xFF: return false
      // After C2: control characters of Latin-1. After E2 80: separators and overrides.
      case 0x80...0x9F where before == 0xC2: return false
      case 0x80...0x8F where beforeThat == 0xE2, 0xA7...0xBF where beforeThat == 0xE2: return false
      case 0x81...0xBF where before == 0xE2: return false
      default: break
      }
      (beforeThat, before) = (before, byte)
    }
    return before != 0x20 || text.isEmpty
  }
}

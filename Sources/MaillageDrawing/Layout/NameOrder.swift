/// The order of names in a list: accents and case do not count.
enum NameOrder {
  /// A text that sorts as the name should.
  static func key(of name: String) -> String { shortKey(of: name) ?? longKey(of: name) }

  /// The key of a name in letters of ASCII and Latin-1 and quotation marks alone, as nearly all are,
  /// byte by byte; nil for others.
  private static func shortKey(of name: String) -> String? {
    name.utf8.withContiguousStorageIfAvailable { shortKey(of: $0) } ?? nil
  }

  private static func shortKey(of name: UnsafeBufferPointer<UInt8>) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(name.count)
    var bytes = name.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x41...0x5A: key.append(byte + 0x20)
      case 0..<0x80: key.append(byte)
      case 0xC3:
        // U+00C0 to U+00FF; ß and æ are two letters.
        guard let next = bytes.next(), ![0x86, 0x9F, 0xA6].contains(next) else { return nil }
        key.append(letters[Int(next) - 0x80])
      case 0xC2, 0xE2:
        // Signs: no-break spaces, guillemets, dashes, apostrophes.
        guard let next = bytes.next(), byte == 0xC2 && next != 0xAA && next != 0xBA || next == 0x80
        else { return nil }
        key += [byte, next]
        if byte == 0xE2 {
          guard let last = bytes.next() else { return nil }
          key.append(last)
        }
      default: return nil
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The key of any name, letter by letter.
  static func longKey(of name: String) -> String {
    let small = name.lowercased()
    var key = ""
    for scalar in small.unicodeScalars {
      switch scalar.value {
      case 0x300..<0x370: continue
      case 0xDF: key += "ss"
      case 0xE6: key += "ae"
      case 0x153: key += "oe"
      case 0xC0..<0x180:
        key.unicodeScalars.append(Unicode.Scalar(letters[Int(scalar.value) - 0xC0]))
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// The plain letters of U+00C0 to U+017F.
  private static let letters = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

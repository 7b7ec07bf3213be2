internal import CLibXML2

/// Character references of HTML: `&eacute;`, `&#233;`, `&#xE9;`.
enum HTMLEntities {
  /// Adds text with its references replaced; what is no reference stays as it stands.
  ///
  /// - Complexity: O(bytes).
  static func decode(_ text: some Collection<UInt8>, onto result: inout [UInt8]) {
    var place = text.startIndex
    while place != text.endIndex {
      let byte = text[place]
      if byte == 0x26, let (scalar, end) = reference(in: text, at: place) {
        result.append(contentsOf: String(scalar).utf8)
        place = end
      } else {
        result.append(byte)
        text.formIndex(after: &place)
      }
    }
  }

  private static func reference<Text: Collection<UInt8>>(
    in text: Text, at start: Text.Index
  ) -> (Unicode.Scalar, Text.Index)? {
    // The longest name ("thetasym") and the longest number fit.
    let head = text[text.index(after: start)...].prefix(12)
    let name = head.prefix { isLetterOrDigit($0) || $0 == 0x23 }
    guard !name.isEmpty else { return nil }
    let behind = name.endIndex
    let isClosed = behind != text.endIndex && text[behind] == 0x3B
    let end = isClosed ? text.index(after: behind) : behind
    if name.first == 0x23 { return number(name.dropFirst()).map { ($0, end) } }
    // Without its semicolon a name may be part of an address: "?a=1&copy=2".
    guard isClosed else { return nil }
    return named(String(decoding: name, as: UTF8.self)).map { ($0, end) }
  }

  private static func number(_ digits: some Collection<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: digits, as: UTF8.self)
    let isHexadecimal = text.first == "x" || text.first == "X"
    guard
      let value = isHexadecimal ? UInt32(text.dropFirst(), radix: 16) : UInt32(text),
      !text.hasPrefix("+"), !text.hasPrefix("-")
    else { return nil }
    // What old programs wrote for the signs of Windows-1252.
    if (0x80..<0xA0).contains(value) {
      return Unicode.Scalar(DecodedText.windows1252[Int(value) - 0x80])
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func named(_ name: String) -> Unicode.Scalar? {
    guard let found = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(found.pointee.value)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

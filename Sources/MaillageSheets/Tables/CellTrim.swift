/// Outer white space, and the apostrophe that marks a text as no formula.
enum CellTrim {
  /// The part of `start..<end` that counts as the cell.
  ///
  /// White space is what spreadsheets and web pages leave around names: everything up to U+0020,
  /// no-break and thin spaces, byte order marks. An apostrophe before `=`, `+`, `-` or `@` is how
  /// `CSVText` and spreadsheets keep a text from being a formula; it is no part of the text.
  @inline(__always)
  static func range(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, end: Int) {
    if start < end {
      let first = bytes[start]
      let last = bytes[end - 1]
      // Nearly every cell begins and ends with plain ASCII.
      if first > 0x20, first < 0x7F, first != 0x27, last > 0x20, last < 0x7F { return (start, end) }
      return slowRange(bytes, start, end)
    }
    return (start, start)
  }

  @inline(never)
  private static func slowRange(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, end: Int) {
    var range = spaceless(bytes, start, end)
    if range.start < range.end, bytes[range.start] == 0x27 {
      var next = range.start + 1
      while next < range.end, bytes[next] == 0x27 { next += 1 }
      if next < range.end, isFormulaStart(bytes[next]) {
        range = spaceless(bytes, range.start + 1, range.end)
      }
    }
    return range
  }

  private static func isFormulaStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }

  private static func spaceless(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, end: Int) {
    var (start, end) = (start, end)
    while start < end {
      let width = spaceWidth(bytes, start, end)
      if width == 0 { break }
      start += width
    }
    while start < end {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, spaceWidth(bytes, end - 2, end) == 2 {
        end -= 2
      } else if end - start >= 3, spaceWidth(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return (start, end)
  }

  /// The length of the space at `start`, 0 if there is none.
  private static func spaceWidth(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let first = bytes[start]
    if first <= 0x20 { return 1 }
    if first == 0xC2 {
      // U+0085, U+00A0
      return end - start >= 2 && (bytes[start + 1] == 0xA0 || bytes[start + 1] == 0x85) ? 2 : 0
    }
    guard end - start >= 3 else { return 0 }
    switch (first, bytes[start + 1], bytes[start + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),  // U+2000 …
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}

/// A name as it is compared: identity is the mode and this key (and the commune, for what is local).
///
/// Folded are case, accents and ligatures (`œ` = `oe`, `æ` = `ae`, `ĳ` = `ij`, `ß` = `ss`),
/// apostrophes, dashes and white space (each run is one space, none at the ends), and full stops:
/// between single letters they vanish (`C.P.A.S.` = `CPAS`), elsewhere they are a space. Composed
/// and decomposed text fold alike. A name made only of such signs keeps itself as its key.
///
/// ```
/// NameKey("Service  d’Aide à la Jeunesse").text == "service d aide a la jeunesse"
/// ```
public struct NameKey: Hashable, Comparable, Sendable {
  /// The folded text.
  public let text: String

  /// The key of a name.
  ///
  /// - Complexity: O(*n*) for a name of *n* bytes.
  public init(_ name: String) { text = Self.fold(name) }

  /// Takes a text that is folded already.
  package init(folded text: String) { self.text = text }

  /// The order of UTF-8 bytes: a total order that no locale can change.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The folded text of a name.
  package static func fold(_ name: String) -> String {
    if let folded = foldedASCII(name) { return folded }
    var bytes: ContiguousArray<UInt8> = []
    bytes.reserveCapacity(name.utf8.count)
    fold(name, onto: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded text of a name of nothing but ASCII, as most names are; nil of any other, and where
  /// nothing would be left.
  private static func foldedASCII(_ name: String) -> String? {
    name.utf8.withContiguousStorageIfAvailable { utf8 -> String? in
      guard !utf8.isEmpty, utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count) { bytes in
        for place in utf8.indices {
          bytes.initializeElement(at: place, to: foldedASCII(utf8[place]))
        }
        let count = collapse(bytes, from: 0)
        return count == 0
          ? nil : String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
      }
    } ?? nil
  }

  /// A small letter, a digit, a sign; separators become spaces, full stops a mark of their own.
  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    case 0x2E: FoldingTable.dot
    case 0x00...0x20, 0x27, 0x2D, 0x60, 0x7F: 0x20
    default: byte
    }
  }

  /// Writes the folded text of a name behind what `bytes` already holds.
  package static func fold(_ name: String, onto bytes: inout ContiguousArray<UInt8>) {
    let start = bytes.count
    let isDone: Void? = name.utf8.withContiguousStorageIfAvailable { utf8 in
      foldLetters(utf8, onto: &bytes)
    }
    if isDone == nil { Array(name.utf8).withUnsafeBufferPointer { foldLetters($0, onto: &bytes) } }
    let end = bytes.withUnsafeMutableBufferPointer { collapse($0, from: start) }
    bytes.removeLast(bytes.count - end)
    if bytes.count == start, !name.isEmpty { bytes.append(contentsOf: name.lowercased().utf8) }
  }

  /// Phase one: small base letters; separators become spaces, full stops a mark of their own.
  private static func foldLetters(
    _ utf8: UnsafeBufferPointer<UInt8>, onto bytes: inout ContiguousArray<UInt8>
  ) {
    var position = 0
    while position < utf8.count {
      let byte = utf8[position]
      guard byte >= 0x80 else {
        bytes.append(foldedASCII(byte))
        position += 1
        continue
      }
      // Strings hold valid UTF-8, so the first byte says how many follow.
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for next in (position + 1)..<(position + length) {
        value = value << 6 | UInt32(utf8[next] & 0x3F)
      }
      if let scalar = Unicode.Scalar(value) { FoldingTable.fold(scalar, onto: &bytes) }
      position += length
    }
  }

  /// Phase two: runs of separators become one space, full stops vanish or become one; where the name
  /// ends then.
  private static func collapse(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let end = bytes.count
    var write = start
    var read = start
    var lettersInPart = 0
    var isSpacePending = false
    while read < end {
      let byte = bytes[read]
      if byte == 0x20 {
        isSpacePending = true
        lettersInPart = 0
      } else if byte == FoldingTable.dot {
        // `C.P.A.S.`: a single letter before, and a single letter or nothing after.
        let isInAcronym =
          lettersInPart == 1 && isLetter(bytes[write - 1]) && !isSpacePending
          && isSingleLetterOrNothing(bytes, after: read, end: end)
        if !isInAcronym { isSpacePending = true }
        lettersInPart = 0
      } else {
        if isSpacePending {
          if write > start {
            bytes[write] = 0x20
            write += 1
          }
          isSpacePending = false
        }
        bytes[write] = byte
        write += 1
        if byte & 0xC0 != 0x80 { lettersInPart += 1 }
      }
      read += 1
    }
    return write
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }

  private static func isSingleLetterOrNothing(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, after dot: Int, end: Int
  ) -> Bool {
    var next = dot + 1
    guard next < end, isLetter(bytes[next]) else { return true }
    next += 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next >= end || !isLetter(bytes[next])
  }
}

/// Walks through the opening tags of the markup that Graphviz writes, as places in its bytes.
///
/// Not a general XML reader: entities stay as they are, and all that is no opening tag is skipped.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// An opening tag.
  struct Tag {
    var name: Range<Int>
    /// All that stands between the name and the end, for an ``MarkupAttributes``.
    var attributes: Range<Int>
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next opening tag.
  mutating func next() -> Tag? {
    while true {
      while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
      place += 1
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "/"): continue
      default: return tag()
      }
    }
  }

  /// Skips what begins with `<?` or `<!`.
  private mutating func skipDeclaration() {
    let start = place
    let isComment = bytes[place...].starts(with: "!--".utf8)
    while place < bytes.count {
      let end = bytes[place] == UInt8(ascii: ">")
      place += 1
      guard end else { continue }
      let isDash = place - start > 5 && bytes[place - 2] == UInt8(ascii: "-")
      if !isComment || isDash && bytes[place - 3] == UInt8(ascii: "-") { break }
    }
  }

  private mutating func tag() -> Tag {
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    let name = start..<place
    // 0 outside of values, which may hold a ">".
    var quote: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    let isEmpty = bytes[place - 1] == UInt8(ascii: "/")
    let attributes = name.upperBound..<max(name.upperBound, isEmpty ? place - 1 : place)
    place += 1
    return Tag(name: name, attributes: attributes)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || MarkupAttributes.isSpace(byte)
  }
}

/// The attributes of a tag in their order, as places in its bytes; values still escaped.
struct MarkupAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], _ attributes: Range<Int>) {
    self.bytes = bytes
    place = attributes.lowerBound
    end = attributes.upperBound
  }

  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    while place < end, Self.isSpace(bytes[place]) { place += 1 }
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "=") { place += 1 }
    guard place + 1 < end else { return nil }
    let name = start..<place
    let quote = bytes[place + 1]
    place += 2
    let first = place
    while place < end, bytes[place] != quote { place += 1 }
    let value = first..<place
    place = Swift.min(place + 1, end)
    return (name, value)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension Array<UInt8> {
  /// What an attribute of a tag says, if it is there.
  func value(of name: StaticString, in attributes: Range<Int>) -> ArraySlice<UInt8>? {
    for (found, value) in MarkupAttributes(self, attributes) where says(name, at: found) {
      return self[value]
    }
    return nil
  }

  /// Whether the letters of `text` stand at a place.
  func says(_ text: StaticString, at place: Range<Int>) -> Bool {
    guard place.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { letters in
      for index in letters.indices where self[place.lowerBound + index] != letters[index] {
        return false
      }
      return true
    }
  }
}

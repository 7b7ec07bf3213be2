/// Walks through the markup that Graphviz writes: tags, attributes and texts, as places in its bytes.
///
/// Not a general XML reader: entities stay as they are, and prolog, document type and comments are
/// skipped.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// What comes next.
  enum Token {
    case open(Tag)
    case close(Range<Int>)
    case text(Range<Int>)
  }

  /// An opening tag.
  struct Tag {
    var name: Range<Int>
    /// All that stands between the name and the end, for an ``MarkupAttributes``.
    var attributes: Range<Int>
    /// Whether nothing stands in it.
    var isEmpty: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else { return .text(skip(to: UInt8(ascii: "<"))) }
      place += 1
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "/"):
        place += 1
        let name = skip(to: UInt8(ascii: ">"))
        place += 1
        return .close(name)
      default: return open()
      }
    }
    return nil
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

  private mutating func open() -> Token {
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    let name = start..<place
    var quote: UInt8?
    while place < bytes.count, quote != nil || bytes[place] != UInt8(ascii: ">") {
      let byte = bytes[place]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    let isEmpty = bytes[place - 1] == UInt8(ascii: "/")
    let attributes = name.upperBound..<max(name.upperBound, isEmpty ? place - 1 : place)
    place += 1
    return .open(Tag(name: name, attributes: attributes, isEmpty: isEmpty))
  }

  private mutating func skip(to end: UInt8) -> Range<Int> {
    let start = place
    while place < bytes.count, bytes[place] != end { place += 1 }
    return start..<place
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || MarkupAttributes.isSpace(byte)
  }
}

/// The attributes of a tag in their order, values still escaped.
struct MarkupAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var rest: Range<Int>

  init(_ bytes: [UInt8], _ attributes: Range<Int>) {
    self.bytes = bytes
    rest = attributes
  }

  mutating func next() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    var place = rest.lowerBound
    while place < rest.upperBound, Self.isSpace(bytes[place]) { place += 1 }
    let start = place
    while place < rest.upperBound, bytes[place] != UInt8(ascii: "=") { place += 1 }
    guard place + 1 < rest.upperBound else { return nil }
    let name = start..<place
    let quote = bytes[place + 1]
    let first = place + 2
    place = first
    while place < rest.upperBound, bytes[place] != quote { place += 1 }
    guard place >= first, place <= rest.upperBound else { return nil }
    rest = Swift.min(place + 1, rest.upperBound)..<rest.upperBound
    return (bytes[name], bytes[first..<place])
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension Array<UInt8> {
  /// What an attribute of a tag says, if it is there.
  func value(of name: StaticString, in attributes: Range<Int>) -> ArraySlice<UInt8>? {
    MarkupAttributes(self, attributes).first { $0.name.says(name) }?.value
  }
}

extension ArraySlice<UInt8> {
  /// Whether these are the letters of `text`.
  func says(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { elementsEqual($0) }
  }
}

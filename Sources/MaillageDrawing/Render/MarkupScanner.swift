/// Walks through the markup that Graphviz writes: tags, attributes and texts, as they stand.
///
/// Not a general XML reader: entities stay as they are, and prolog, document type and comments are
/// skipped.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// What comes next.
  enum Token {
    case open(Tag, isEmpty: Bool)
    case close(String)
    case text(String)
  }

  /// An opening tag.
  struct Tag {
    var name: String
    /// In the order written, values still escaped.
    var attributes: [(name: String, value: String)]

    subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        return .text(take(until: UInt8(ascii: "<")))
      }
      place += 1
      if skipDeclaration() { continue }
      if place < bytes.count, bytes[place] == UInt8(ascii: "/") {
        place += 1
        let name = take(until: UInt8(ascii: ">"))
        place += 1
        return .close(name)
      }
      return open()
    }
    return nil
  }

  /// Skips what begins with `<?` or `<!`.
  private mutating func skipDeclaration() -> Bool {
    guard place < bytes.count,
      bytes[place] == UInt8(ascii: "?") || bytes[place] == UInt8(ascii: "!")
    else { return false }
    let isComment = bytes[place...].starts(with: "!--".utf8)
    while place < bytes.count {
      let end = bytes[place] == UInt8(ascii: ">")
      place += 1
      if end, !isComment || bytes[..<(place - 1)].hasSuffix("--") { break }
    }
    return true
  }

  private mutating func open() -> Token {
    var tag = Tag(name: takeName(), attributes: [])
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if bytes[place] == UInt8(ascii: "/") || Self.isSpace(bytes[place]) {
        place += 1
        continue
      }
      let name = takeName()
      guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "=") else { break }
      let quote = bytes[place + 1]
      place += 2
      let value = take(until: quote)
      place += 1
      tag.attributes.append((name, value))
    }
    let isEmpty = bytes[place - 1] == UInt8(ascii: "/")
    place += 1
    return .open(tag, isEmpty: isEmpty)
  }

  private mutating func takeName() -> String {
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    if place == start, place < bytes.count { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func take(until end: UInt8) -> String {
    let start = place
    while place < bytes.count, bytes[place] != end { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"): true
    default: isSpace(byte)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

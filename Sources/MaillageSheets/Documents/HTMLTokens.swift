/// The tags and texts of a web page, one after the other.
///
/// No tree is built and no tag need match another: pages are broken in every way, and a tree of them
/// costs more than linear time where somebody wants it to (libxml2's parser compares each attribute
/// of a tag with all before it, and looks through all open elements at each end tag).
struct HTMLTokens {
  /// A tag or a text.
  enum Token {
    case start(name: String, attributes: [(name: String, value: [UInt8])])
    case end(name: String)
    /// Text with its references replaced.
    case text([UInt8])
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  /// The last of each quotation mark: behind it an opened value cannot end.
  private let lastDouble: Int
  private let lastSingle: Int
  /// The last end of a comment.
  private let lastCommentEnd: Int
  /// The element whose text is no markup, up to its end tag.
  private var rawElement: String?

  /// What is kept of a tag: more attributes are read over.
  private static let mostAttributes = 32

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
    lastDouble = bytes.lastIndex(of: 0x22) ?? -1
    lastSingle = bytes.lastIndex(of: 0x27) ?? -1
    var end = bytes.endIndex - 3
    while end >= bytes.startIndex,
      !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E)
    {
      end -= 1
    }
    lastCommentEnd = end
  }

  /// The next tag or text; `nil` at the end.
  mutating func next() -> Token? {
    if let element = rawElement {
      rawElement = nil
      if let text = rawText(of: element) { return text }
    }
    while place < bytes.endIndex {
      if bytes[place] == 0x3C, let markup = markup() {
        if let token = markup { return token }
        continue
      }
      return text()
    }
    return nil
  }

  /// Text up to the next `<` that could begin a tag.
  private mutating func text() -> Token {
    let start = place
    place += 1
    while place < bytes.endIndex, bytes[place] != 0x3C { place += 1 }
    var text: [UInt8] = []
    HTMLEntities.decode(bytes[start..<place], onto: &text)
    return .text(text)
  }

  /// What a `<` begins: a token, something without meaning (`.some(nil)`), or just a sign (`nil`).
  private mutating func markup() -> Token?? {
    guard place + 1 < bytes.endIndex else { return nil }
    switch bytes[place + 1] {
    case 0x21 where bytes[place...].starts(with: Array("<!--".utf8)):
      if place + 2 <= lastCommentEnd {
        place += 2
        while !(bytes[place] == 0x2D && bytes[place + 1] == 0x2D && bytes[place + 2] == 0x3E) {
          place += 1
        }
        place += 3
      } else {
        place = bytes.endIndex
      }
      return .some(nil)
    case 0x21, 0x3F:
      // `<![CDATA[` has its text between tags; anything else ends with its `>`.
      while place < bytes.endIndex, bytes[place] != 0x3E { place += 1 }
      place = min(place + 1, bytes.endIndex)
      return .some(nil)
    case 0x2F:
      guard place + 2 < bytes.endIndex, isLetter(bytes[place + 2]) else { return nil }
      place += 2
      let name = name()
      while place < bytes.endIndex, bytes[place] != 0x3E { place += 1 }
      place = min(place + 1, bytes.endIndex)
      return .end(name: name)
    case let letter where isLetter(letter):
      place += 1
      let name = name()
      let attributes = attributes()
      if Self.rawElements.contains(name) { rawElement = name }
      return .start(name: name, attributes: attributes)
    default: return nil
    }
  }

  /// A name in small letters, without prefix.
  private mutating func name() -> String {
    var start = place
    while place < bytes.endIndex, !isSpace(bytes[place]), bytes[place] != 0x3E, bytes[place] != 0x2F
    {
      if bytes[place] == 0x3A { start = place + 1 }
      place += 1
    }
    return Self.lowercased(bytes[start..<place].prefix(32))
  }

  private mutating func attributes() -> [(name: String, value: [UInt8])] {
    var found: [(name: String, value: [UInt8])] = []
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == 0x3E {
        place += 1
        return found
      }
      if isSpace(byte) || byte == 0x2F {
        place += 1
        continue
      }
      // A tag that was never closed ends where the next begins.
      if byte == 0x3C { return found }
      let start = place
      place += 1
      while place < bytes.endIndex, !isSpace(bytes[place]), !"=>/<".utf8.contains(bytes[place]) {
        place += 1
      }
      let name = Self.lowercased(bytes[start..<place].prefix(32))
      while place < bytes.endIndex, isSpace(bytes[place]) { place += 1 }
      var value = bytes[place..<place]
      if place < bytes.endIndex, bytes[place] == 0x3D {
        place += 1
        while place < bytes.endIndex, isSpace(bytes[place]) { place += 1 }
        value = attributeValue()
      }
      if found.count < Self.mostAttributes { found.append((name, Array(value.prefix(256)))) }
    }
    return found
  }

  private mutating func attributeValue() -> ArraySlice<UInt8> {
    guard place < bytes.endIndex else { return [] }
    let quote = bytes[place]
    if (quote == 0x22 && place < lastDouble) || (quote == 0x27 && place < lastSingle) {
      let start = place + 1
      place = start
      while bytes[place] != quote { place += 1 }
      place += 1
      return bytes[start..<place - 1]
    }
    let start = place
    while place < bytes.endIndex, !isSpace(bytes[place]), bytes[place] != 0x3E { place += 1 }
    return bytes[start..<place]
  }

  /// The text of a title, or nothing for what no reader sees, and on to the end tag.
  private mutating func rawText(of element: String) -> Token? {
    let start = place
    let name = Array(element.utf8)
    while place < bytes.endIndex {
      if bytes[place] == 0x3C, place + 2 + name.count <= bytes.endIndex, bytes[place + 1] == 0x2F,
        bytes[place + 2..<place + 2 + name.count].elementsEqual(name, by: { $0 | 0x20 == $1 })
      {
        break
      }
      place += 1
    }
    guard element == "title" else { return nil }
    var text: [UInt8] = []
    HTMLEntities.decode(bytes[start..<place], onto: &text)
    return .text(text)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let rawElements: Set<String> = ["script", "style", "title", "textarea", "xmp"]
}

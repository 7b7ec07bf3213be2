internal import CLibXML2

/// Walks through an XML document one node at a time, without network, entities or large documents'
/// exceptions from limits.
///
/// Frees its reader when it goes; not copyable, because the reader is one.
struct XMLPull: ~Copyable {
  /// What the walk stands on.
  enum Node: Equatable {
    /// A start tag, or an empty element (`isEmpty`).
    case start
    /// An end tag; an empty element has none.
    case end
    /// Text.
    case text
  }

  /// The document is not well-formed, or has what no office document needs.
  struct Malformed: Error {}

  private let reader: xmlTextReaderPtr

  /// Begins before the first node. `bytes` must outlive the walk.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = Self.setUp
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_COMPACT.rawValue
    guard let base = bytes.baseAddress, let count = Int32(exactly: bytes.count) else { return nil }
    let made = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      xmlReaderForMemory($0, count, nil, nil, Int32(bitPattern: UInt32(options)))
    }
    guard let made else { return nil }
    reader = made
  }

  deinit { xmlFreeTextReader(reader) }

  /// The library wants to be set up once, before threads use it.
  private static let setUp: Void = xmlInitParser()

  /// Steps to the next tag or text; `nil` at the end.
  mutating func next() throws(Malformed) -> Node? {
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: break
      case 0: return nil
      default: throw Malformed()
      }
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue): return .start
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): return .end
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue),
        Int32(XML_READER_TYPE_WHITESPACE.rawValue):
        return .text
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue),
        Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
        // Office documents declare no entities; who does wants to blow something up.
        throw Malformed()
      default: continue
      }
    }
  }

  /// Steps over the element whose start tag this is, to its end tag.
  mutating func skip() throws(Malformed) {
    if isEmpty { return }
    var depth = 1
    while depth > 0 {
      switch try next() {
      case .start: if !isEmpty { depth += 1 }
      case .end: depth -= 1
      case .text: break
      case nil: throw Malformed()
      }
    }
  }

  /// Whether the start tag is that of an empty element.
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  /// How deep the node lies.
  var depth: Int32 { xmlTextReaderDepth(reader) }

  /// Whether the tag, or the attribute stood on, has this name, whatever its prefix.
  func isNamed(_ name: StaticString) -> Bool {
    guard let found = xmlTextReaderConstLocalName(reader) else { return false }
    return name.withUTF8Buffer { wanted in
      // A shorter name ends in a zero, which differs: nothing is read behind it.
      for place in 0..<wanted.count where found[place] != wanted[place] { return false }
      return found[wanted.count] == 0
    }
  }

  /// An attribute, by its name without prefix.
  func attribute(_ name: StaticString) -> String? {
    guard xmlTextReaderHasAttributes(reader) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if isNamed(name) { return xmlTextReaderConstValue(reader).map { Self.string($0) } ?? "" }
    }
    return nil
  }

  /// Adds the node's text.
  func appendText(to text: inout [UInt8]) {
    guard let value = xmlTextReaderConstValue(reader) else { return }
    text.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
  }

  private static func string(_ value: UnsafePointer<xmlChar>) -> String {
    String(decoding: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))), as: UTF8.self)
  }
}

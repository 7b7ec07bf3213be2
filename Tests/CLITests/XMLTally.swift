import CLibXML2

/// Parses XML strictly with libxml2 and counts the elements.
struct XMLTally {
  private(set) var elements: [String: Int] = [:]
  private(set) var isWellFormed = false

  init(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
      guard
        let reader = xmlReaderForMemory(start, Int32(buffer.count), nil, "UTF-8", options)
      else { return }
      defer { xmlFreeTextReader(reader) }
      var status = xmlTextReaderRead(reader)
      while status == 1 {
        if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
          let name = xmlTextReaderConstName(reader)
        {
          elements[String(cString: name), default: 0] += 1
        }
        status = xmlTextReaderRead(reader)
      }
      isWellFormed = status == 0
    }
  }
}

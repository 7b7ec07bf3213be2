import CLibXML2

/// An element of a parsed document, with what stands in it.
struct Element {
  var name: String
  var attributes: [String: String] = [:]
  var text = ""
  var children: [Element] = []

  /// This element and all below it, in the order of the document.
  var all: [Element] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

  func hasClass(_ name: String) -> Bool {
    (attributes["class"] ?? "").split(separator: " ").contains { $0 == name }
  }
}

/// The name that stands in a box, its lines joined, without the letters of a swatch.
func nameText(of group: Element) -> String {
  squeezed(
    group.children.filter { $0.name == "text" && $0.attributes["text-anchor"] == nil }
      .map(\.text).joined())
}

/// Parses strictly: nil for anything that is not well-formed.
func parsedXML(_ text: String) -> Element? {
  let bytes = Array(text.utf8)
  let options =
    Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
    | Int32(XML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_HUGE.rawValue)
  let document = bytes.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) {
      xmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
    }
  }
  guard let document else { return nil }
  defer { xmlFreeDoc(document) }
  return xmlDocGetRootElement(document).map { element($0) }
}

private func element(_ node: xmlNodePtr) -> Element {
  func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
  var element = Element(name: string(node.pointee.name))
  var attribute = node.pointee.properties
  while let current = attribute {
    var value = ""
    var part = current.pointee.children
    while let text = part {
      value += string(text.pointee.content)
      part = text.pointee.next
    }
    element.attributes[string(current.pointee.name)] = value
    attribute = current.pointee.next
  }
  var child = node.pointee.children
  while let current = child {
    if current.pointee.type == XML_ELEMENT_NODE {
      element.children.append(MaillageDrawingTests.element(current))
    } else if let content = current.pointee.content {
      element.text += string(content)
    }
    child = current.pointee.next
  }
  return element
}

/// The text of a DOCX file (ECMA-376, part 1, chapter 17).
///
/// Deleted and hidden text, comments, notes, page headers and footers are left out.
struct WordReader {
  private var lines = LineAssembler()
  private let styles: [String: WordStyle]
  private let limit: Int
  private var isHidden = false
  /// Whether each open table and text box is kept as such.
  private var tables: [Bool] = []
  private var boxes: [Bool] = []

  private init(styles: [String: WordStyle], limit: Int) {
    self.styles = styles
    self.limit = limit
  }

  /// The text of the document in an archive.
  static func text(
    in archive: inout ZipArchive, limit: Int
  ) throws(DocumentFailure) -> [UInt8] {
    let part = try PackedDocument.unpacking { () throws(ZipArchive.Failure) in
      try archive.walkIfPresent("_rels/.rels") { xml throws(XMLPull.Malformed) -> String? in
        try Self.mainPart(&xml)
      } ?? nil
    }
    let main = part ?? "word/document.xml"
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    return try PackedDocument.unpacking { () throws(ZipArchive.Failure) in
      let styles = try archive.walkIfPresent(folder.isEmpty ? "styles.xml" : folder + "/styles.xml")
      {
        xml throws(XMLPull.Malformed) -> [String: WordStyle] in try WordStyle.read(&xml)
      }
      var reader = WordReader(styles: styles ?? [:], limit: limit)
      try archive.walk(main) { xml throws(XMLPull.Malformed) -> Void in try reader.read(&xml) }
      if reader.lines.byteCount > limit { throw .tooLarge }
      return reader.lines.finish()
    }
  }

  private static func mainPart(_ xml: inout XMLPull) throws(XMLPull.Malformed) -> String? {
    while let node = try xml.next() {
      guard node == .start, xml.isNamed("Relationship"),
        xml.attribute("Type")?.hasSuffix("/officeDocument") == true
      else { continue }
      return xml.attribute("Target").map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
    }
    return nil
  }

  private mutating func read(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    var isInBody = false
    while let node = try xml.next() {
      if lines.byteCount > limit { return }
      switch node {
      case .text: continue
      case .start:
        if xml.isNamed("body") { isInBody = true }
        if isInBody { try start(&xml) }
      case .end: if isInBody { end(xml) }
      }
    }
  }

  private mutating func start(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    if xml.isNamed("t") {
      try take(textOf: &xml)
    } else if xml.isNamed("r") {
      isHidden = false
    } else if xml.isNamed("rPr") {
      try takeRunProperties(&xml)
    } else if xml.isNamed("p") {
      lines.endParagraph()
    } else if xml.isNamed("pPr") {
      try takeParagraphProperties(&xml)
    } else if xml.isNamed("tab") {
      lines.append([0x09])
    } else if xml.isNamed("br") || xml.isNamed("cr") {
      lines.breakLine()
    } else if xml.isNamed("noBreakHyphen") {
      lines.append([0x2D])
    } else if xml.isNamed("tbl") {
      tables.append(lines.beginTable())
    } else if xml.isNamed("tr") {
      if tables.last == true { lines.beginRow() }
    } else if xml.isNamed("tc") {
      if tables.last == true { lines.beginCell() }
    } else if xml.isNamed("txbxContent") {
      boxes.append(lines.beginAside())
    } else if Self.isLeftOut(xml) {
      try xml.skip()
    }
  }

  /// What was taken out of the text, or says the same again for older programs.
  private static func isLeftOut(_ xml: borrowing XMLPull) -> Bool {
    xml.isNamed("del") || xml.isNamed("moveFrom") || xml.isNamed("Fallback")
      || xml.isNamed("sdtPr") || xml.isNamed("tblPr") || xml.isNamed("tcPr")
      || xml.isNamed("sectPr") || xml.isNamed("instrText")
  }

  private mutating func end(_ xml: borrowing XMLPull) {
    if xml.isNamed("p") {
      lines.endItem()
    } else if xml.isNamed("tc") {
      if tables.last == true { lines.endCell() }
    } else if xml.isNamed("tr") {
      if tables.last == true { lines.endRow() }
    } else if xml.isNamed("tbl") {
      if tables.popLast() == true { lines.endTable() }
    } else if xml.isNamed("txbxContent") {
      if boxes.popLast() == true { lines.endAside() }
    }
  }

  private mutating func take(textOf xml: inout XMLPull) throws(XMLPull.Malformed) {
    if xml.isEmpty { return }
    var text: [UInt8] = []
    while let node = try xml.next(), node != .end {
      if node == .text { xml.appendText(to: &text) } else { try xml.skip() }
    }
    // An end of line inside a text is a space in print.
    if !isHidden { lines.append(text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }) }
  }

  private mutating func takeRunProperties(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    if xml.isEmpty { return }
    let depth = xml.depth
    while let node = try xml.next() {
      if node == .end, xml.depth == depth { return }
      if node == .start, xml.isNamed("vanish") { isHidden = WordStyle.isOn(xml.attribute("val")) }
    }
  }

  private mutating func takeParagraphProperties(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    if xml.isEmpty { return }
    let depth = xml.depth
    var style = WordStyle()
    var isEntry: Bool?
    while let node = try xml.next() {
      if node == .end, xml.depth == depth { break }
      guard node == .start else { continue }
      if xml.isNamed("pStyle") {
        let id = xml.attribute("val") ?? ""
        style = styles[id] ?? WordStyle(name: id)
      } else if xml.isNamed("numId") {
        isEntry = xml.attribute("val") != "0"
      } else if xml.isNamed("outlineLvl") {
        style.isHeading = style.isHeading || xml.attribute("val") != "9"
      } else if xml.isNamed("rPr") {
        // The properties of the paragraph's end mark say nothing of its text.
        try xml.skip()
      }
    }
    if style.isHeading {
      lines.beginHeading()
    } else if isEntry ?? style.isEntry {
      lines.beginItem("• ")
    }
  }
}

/// What a paragraph style of a DOCX file says about its paragraphs.
struct WordStyle {
  var isHeading = false
  var isEntry = false
  private var base: String?

  init() {}

  /// A style that is only known by its name.
  init(name: String) {
    let small = name.lowercased()
    isHeading = Self.headings.contains { small.hasPrefix($0) }
  }

  /// The styles by their identifiers, what they inherit included.
  static func read(_ xml: inout XMLPull) throws(XMLPull.Malformed) -> [String: WordStyle] {
    var styles: [String: WordStyle] = [:]
    var id = ""
    while let node = try xml.next() {
      guard node == .start else { continue }
      if xml.isNamed("style") {
        id = xml.attribute("styleId") ?? ""
        styles[id] = WordStyle()
      } else if xml.isNamed("name") {
        styles[id]?.isHeading = WordStyle(name: xml.attribute("val") ?? "").isHeading
      } else if xml.isNamed("basedOn") {
        styles[id]?.base = xml.attribute("val")
      } else if xml.isNamed("numId") {
        styles[id]?.isEntry = xml.attribute("val") != "0"
      } else if xml.isNamed("outlineLvl"), xml.attribute("val") != "9" {
        styles[id]?.isHeading = true
      }
    }
    return styles.mapValues { style in
      var whole = style
      var base = style.base
      // Who names himself as his ancestor is not followed for ever.
      for _ in 0..<16 {
        guard let name = base, let parent = styles[name] else { break }
        whole.isHeading = whole.isHeading || parent.isHeading
        whole.isEntry = whole.isEntry || parent.isEntry
        base = parent.base
      }
      return whole
    }
  }

  /// Whether a switch is on: it is where it merely stands.
  static func isOn(_ value: String?) -> Bool {
    value.map { !["0", "false", "off", "none"].contains($0) } ?? true
  }

  /// How names of heading styles begin. Files keep the English one whatever the program speaks; the
  /// others serve where the file has no list of styles.
  private static let headings = [
    "heading", "title", "subtitle", "titre", "kop", "titel", "überschrift", "berschrift",
  ]
}

/// The text of an ODT file (OASIS ODF 1.3, part 3, chapters 4 to 9).
///
/// Deleted and hidden text, comments, notes, tables of contents, page headers and footers are left out.
struct OpenDocumentReader {
  private var lines = LineAssembler()
  private var tables: [Bool] = []
  private var boxes: [Bool] = []

  /// The text of the document in an archive.
  static func text(
    in archive: inout ZipArchive, limit: Int
  ) throws(DocumentFailure) -> [UInt8] {
    let text = try PackedDocument.unpacking { () throws(ZipArchive.Failure) -> [UInt8]? in
      if try archive.hasEncryptedParts() { throw .encrypted }
      var reader = OpenDocumentReader()
      let isText = try archive.walk("content.xml") { xml throws(XMLPull.Malformed) -> Bool in
        try reader.read(&xml, limit: limit)
      }
      if reader.lines.byteCount > limit { throw .tooLarge }
      return isText ? reader.lines.finish() : nil
    }
    guard let text else { throw .notADocument }
    return text
  }

  /// Reads the body; `false` if it is that of a spreadsheet, a drawing …
  private mutating func read(
    _ xml: inout XMLPull, limit: Int
  ) throws(XMLPull.Malformed) -> Bool {
    var isInBody = false
    var isText = false
    var paragraphs = 0
    while let node = try xml.next() {
      if lines.byteCount > limit { return true }
      switch node {
      case .text:
        // Between paragraphs there is only what makes the file pleasant to look at.
        guard isText, paragraphs > 0 else { continue }
        var text: [UInt8] = []
        xml.appendText(to: &text)
        lines.appendCollapsed(text)
      case .start:
        if xml.isNamed("body") { isInBody = true }
        if isInBody, !isText, xml.isNamed("text") {
          isText = true
        } else if isText {
          let isParagraph = xml.isNamed("p") || xml.isNamed("h")
          if isParagraph, !xml.isEmpty { paragraphs += 1 }
          try start(&xml)
        }
      case .end:
        guard isText else { continue }
        if xml.isNamed("p") || xml.isNamed("h") { paragraphs -= 1 }
        end(xml)
      }
    }
    return isText
  }

  private mutating func start(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    if xml.isNamed("p") {
      lines.endParagraph()
    } else if xml.isNamed("h") {
      if !xml.isEmpty { lines.beginHeading() }
    } else if xml.isNamed("s") {
      lines.appendCollapsed([0x20])
    } else if xml.isNamed("tab") {
      lines.append([0x09])
    } else if xml.isNamed("line-break") {
      lines.breakLine()
    } else if xml.isNamed("list-item") {
      if !xml.isEmpty { lines.beginItem("• ") }
    } else if xml.isNamed("table") {
      if !xml.isEmpty { tables.append(lines.beginTable()) }
    } else if xml.isNamed("table-row") {
      if tables.last == true { lines.beginRow() }
    } else if xml.isNamed("table-cell") {
      if tables.last == true, !xml.isEmpty { lines.beginCell() }
    } else if xml.isNamed("text-box") {
      if !xml.isEmpty { boxes.append(lines.beginAside()) }
    } else if Self.isLeftOut(xml) {
      try xml.skip()
    }
  }

  private static func isLeftOut(_ xml: borrowing XMLPull) -> Bool {
    xml.isNamed("tracked-changes") || xml.isNamed("annotation") || xml.isNamed("note")
      || xml.isNamed("ruby-text") || xml.isNamed("table-of-content") || xml.isNamed("forms")
      || xml.isNamed("hidden-text") || xml.isNamed("hidden-paragraph") || xml.isNamed("title")
      || xml.isNamed("desc") || xml.isNamed("covered-table-cell") || xml.isNamed("script")
  }

  private mutating func end(_ xml: borrowing XMLPull) {
    if xml.isNamed("p") || xml.isNamed("h") {
      lines.endParagraph()
    } else if xml.isNamed("list-item") {
      lines.endItem()
    } else if xml.isNamed("table-cell") {
      if tables.last == true { lines.endCell() }
    } else if xml.isNamed("table-row") {
      if tables.last == true { lines.endRow() }
    } else if xml.isNamed("table") {
      if tables.popLast() == true { lines.endTable() }
    } else if xml.isNamed("text-box") {
      if boxes.popLast() == true { lines.endAside() }
    }
  }
}

/// A packed text document, DOCX or ODT.
enum PackedDocument {
  /// The text of a packed document and what it is.
  static func text(
    of bytes: [UInt8], limits: DocumentLimits
  ) throws(DocumentFailure) -> (text: [UInt8], kind: SheetDocument.Kind) {
    var archive = try unpacking { () throws(ZipArchive.Failure) in
      try ZipArchive(bytes, limits: limits.packed)
    }
    if archive.names.contains("content.xml") {
      return (try OpenDocumentReader.text(in: &archive, limit: limits.textBytes), .openDocument)
    }
    guard archive.names.contains(where: { $0.hasPrefix("word/") }) else { throw .notADocument }
    return (try WordReader.text(in: &archive, limit: limits.textBytes), .word)
  }

  static func unpacking<Result>(
    _ body: () throws(ZipArchive.Failure) -> Result
  ) throws(DocumentFailure) -> Result {
    do throws(ZipArchive.Failure) {
      return try body()
    } catch {
      switch error {
      case .damaged(let part): throw .damaged(part)
      case .encrypted: throw .encrypted
      case .tooLarge: throw .tooLarge
      }
    }
  }
}

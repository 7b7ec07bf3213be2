/// Reads the first sheet of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, chapter 9).
enum ODSReader {
  static func read(
    _ archive: inout ZipArchive, into builder: inout SheetBuilder
  ) throws(SpreadsheetReader.Failure) {
    let isEncrypted = try SpreadsheetReader.unpacking { () throws(ZipArchive.Failure) in
      try archive.hasEncryptedParts()
    }
    if isEncrypted { throw .encrypted }
    let hasSheet = try SpreadsheetReader.walk("content.xml", of: &archive) {
      xml throws(XMLPull.Malformed) -> Bool in
      var sheet = ODSSheetReader()
      return try sheet.read(&xml, into: &builder)
    }
    if !hasSheet { throw .notASpreadsheet }
  }
}

private struct ODSSheetReader {
  private var text: [UInt8] = []
  private var row = 1
  private var column = 0
  /// How far a cell can be asked to stand: beyond, repeats are only counted.
  private static let farthest = 1 << 30

  /// Reads the first sheet; `false` if the document holds none.
  mutating func read(
    _ xml: inout XMLPull, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) -> Bool {
    var sheets = 0
    var firstName = ""
    var isInSpreadsheet = false
    while let node = try xml.next() {
      if node == .start, xml.isNamed("spreadsheet") { isInSpreadsheet = true }
      guard node == .start, isInSpreadsheet, xml.isNamed("table") else { continue }
      sheets += 1
      if sheets == 1 {
        firstName = xml.attribute("name") ?? ""
        try readTable(&xml, into: &builder)
      } else {
        try xml.skip()
      }
    }
    if sheets > 1 { builder.report(.otherSheets, firstName, String(sheets - 1)) }
    return sheets > 0
  }

  private mutating func readTable(
    _ xml: inout XMLPull, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) {
    if xml.isEmpty { return }
    let depth = xml.depth
    while let node = try xml.next() {
      switch node {
      case .start where xml.isNamed("table-row"):
        let repeats = repeats(xml.attribute("number-rows-repeated"))
        try readRow(&xml, into: &builder)
        builder.endRow(row, repeats: repeats)
        row = min(row + repeats, Self.farthest)
      case .start where xml.isNamed("shapes"): try xml.skip()
      case .end where xml.depth == depth: return
      case .start, .end, .text: continue
      }
    }
  }

  private mutating func readRow(
    _ xml: inout XMLPull, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) {
    builder.beginRow()
    column = 0
    if xml.isEmpty { return }
    let depth = xml.depth
    while let node = try xml.next() {
      switch node {
      case .start where xml.isNamed("table-cell"): try readCell(&xml, into: &builder)
      case .start where xml.isNamed("covered-table-cell"):
        // What lies under a merged cell is not shown, and so not meant.
        column = min(
          column + repeats(xml.attribute("number-columns-repeated")), Self.farthest)
        try xml.skip()
      case .end where xml.depth == depth: return
      case .start, .end, .text: continue
      }
    }
  }

  private mutating func readCell(
    _ xml: inout XMLPull, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) {
    let repeats = repeats(xml.attribute("number-columns-repeated"))
    let kind = xml.attribute("value-type") ?? ""
    let stored: String? =
      switch kind {
      case "float", "percentage", "currency": xml.attribute("value").map { SheetNumber.text($0) }
      // The time of day, if any, stands behind a T.
      case "date": xml.attribute("date-value").map { String($0.prefix { $0 != "T" }) }
      case "boolean": xml.attribute("boolean-value")?.uppercased()
      case "string": xml.attribute("string-value")
      default: nil
      }
    let spanned = xml.attribute("number-rows-spanned").flatMap { Int($0) } ?? 1
    text.removeAll(keepingCapacity: true)
    if !xml.isEmpty { try readParagraphs(&xml) }
    if let stored, !stored.isEmpty { text = Array(stored.utf8) }
    if kind == "string", Self.errors.contains(String(decoding: text.prefix(12), as: UTF8.self)) {
      builder.reportError(String(decoding: text, as: UTF8.self), row: row, column: column)
      text.removeAll(keepingCapacity: true)
    }
    if spanned > 1, !text.isEmpty {
      let last = min(row + min(spanned, Self.farthest) - 1, Self.farthest)
      let ends = [row, last].map { SheetBuilder.name(row: $0, column: column) }
      builder.reportMerge(ends.joined(separator: ":"), rows: row...last)
    }
    if !text.isEmpty {
      // A few more than the widest table are enough to say that something stands outside of it.
      for copy in 0..<min(repeats, 16_384) { builder.set(text, column: column + copy) }
    }
    column = min(column + repeats, Self.farthest)
  }

  /// Puts the cell's paragraphs into `text`; comments and drawings are no part of it.
  private mutating func readParagraphs(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    let depth = xml.depth
    var paragraphs = 0
    while let node = try xml.next() {
      switch node {
      case .start where xml.isNamed("p"):
        if paragraphs > 0 { text.append(0x0A) }
        paragraphs += 1
        if !xml.isEmpty { try readParagraph(&xml) }
      case .start: try xml.skip()
      case .end where xml.depth == depth: return
      case .end, .text: continue
      }
    }
  }

  private mutating func readParagraph(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    let depth = xml.depth
    while let node = try xml.next() {
      switch node {
      case .text: xml.appendText(to: &text)
      case .start where xml.isNamed("s"):
        let count = repeats(xml.attribute("c"))
        text.append(contentsOf: repeatElement(0x20, count: min(count, 1_000)))
      case .start where xml.isNamed("tab"): text.append(0x09)
      case .start where xml.isNamed("line-break"): text.append(0x0A)
      case .start
      where xml.isNamed("annotation") || xml.isNamed("note") || xml.isNamed("ruby-text"):
        try xml.skip()
      case .end where xml.depth == depth: return
      case .start, .end: continue
      }
    }
  }

  private func repeats(_ attribute: String?) -> Int {
    min(max(attribute.flatMap { Int($0) } ?? 1, 1), Self.farthest)
  }

  private static let errors: Set<String> = [
    "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!",
  ]
}

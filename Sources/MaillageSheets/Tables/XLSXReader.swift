/// Reads the first visible sheet of an Office Open XML workbook (ECMA-376, part 1, chapter 18).
enum XLSXReader {
  private typealias Failure = SpreadsheetReader.Failure

  static func read(
    _ archive: inout ZipArchive, into builder: inout SheetBuilder
  ) throws(SpreadsheetReader.Failure) {
    let workbookPart = try workbookPart(&archive)
    let workbook = try SpreadsheetReader.walk(workbookPart, of: &archive) {
      xml throws(XMLPull.Malformed) -> Workbook in try Self.workbook(&xml)
    }
    let relations = try relations(of: workbookPart, in: &archive)
    // Chart sheets and dialogues stand in the same list as worksheets.
    let worksheets = workbook.sheets.compactMap { sheet in
      relations[sheet.relation].flatMap { relation in
        relation.kind.hasSuffix("/worksheet") ? (sheet: sheet, part: relation.part) : nil
      }
    }
    guard let chosen = worksheets.first(where: { !$0.sheet.isHidden }) ?? worksheets.first else {
      throw Failure.notASpreadsheet
    }
    let others = worksheets.filter { !$0.sheet.isHidden && $0.part != chosen.part }.count
    if others > 0 { builder.report(.otherSheets, chosen.sheet.name, String(others)) }

    let parts = relations.values.sorted { $0.part < $1.part }
    var sheet = WorksheetReader(countsFrom1904: workbook.countsFrom1904)
    if let part = parts.first(where: { $0.kind.hasSuffix("/sharedStrings") })?.part {
      sheet.strings = try SpreadsheetReader.walk(part, of: &archive) {
        xml throws(XMLPull.Malformed) -> SharedStrings in try SharedStrings(&xml)
      }
    }
    if let part = parts.first(where: { $0.kind.hasSuffix("/styles") })?.part {
      sheet.dates =
        try SpreadsheetReader.walk(part, of: &archive) {
          xml throws(XMLPull.Malformed) -> [DatePrecision?] in try dateStyles(&xml)
        }
    }
    try SpreadsheetReader.walk(chosen.part, of: &archive) {
      xml throws(XMLPull.Malformed) -> Void in try sheet.read(&xml, into: &builder)
    }
  }

  private struct Workbook {
    var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    var countsFrom1904 = false
  }

  private struct Relation {
    var part: String
    var kind: String
  }

  /// Where the workbook is: usually `xl/workbook.xml`, but the package says.
  private static func workbookPart(
    _ archive: inout ZipArchive
  ) throws(SpreadsheetReader.Failure) -> String {
    let top = try relations(of: "", in: &archive).values.sorted { $0.part < $1.part }
    let part = top.first { $0.kind.hasSuffix("/officeDocument") }?.part ?? "xl/workbook.xml"
    // Text documents and slides have other folders; binary workbooks another ending.
    guard archive.names.contains(part), part.hasSuffix(".xml"), !part.hasPrefix("word/"),
      !part.hasPrefix("ppt/")
    else { throw Failure.notASpreadsheet }
    return part
  }

  /// The relations of a part, by id, with the parts' full names.
  private static func relations(
    of part: String, in archive: inout ZipArchive
  ) throws(SpreadsheetReader.Failure) -> [String: Relation] {
    let split = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<split])
    let found = try SpreadsheetReader.walkIfPresent(
      "\(folder)_rels/\(part[split...]).rels", of: &archive
    ) { xml throws(XMLPull.Malformed) -> [String: Relation] in
      var relations: [String: Relation] = [:]
      while let node = try xml.next() {
        guard node == .start, xml.isNamed("Relationship"), let id = xml.attribute("Id"),
          let target = xml.attribute("Target"), let kind = xml.attribute("Type")
        else { continue }
        relations[id] = Relation(part: resolve(target, in: folder), kind: kind)
      }
      return relations
    }
    return found ?? [:]
  }

  /// A target as a part's name: from the top if it begins with `/`, else from the folder.
  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private static func workbook(_ xml: inout XMLPull) throws(XMLPull.Malformed) -> Workbook {
    var workbook = Workbook()
    while let node = try xml.next() {
      guard node == .start else { continue }
      if xml.isNamed("workbookPr") {
        let flag = xml.attribute("date1904")
        workbook.countsFrom1904 = flag == "1" || flag == "true"
      } else if xml.isNamed("sheet"), let relation = xml.attribute("id") {
        let state = xml.attribute("state") ?? "visible"
        workbook.sheets.append((xml.attribute("name") ?? "", relation, state != "visible"))
      }
    }
    return workbook
  }

  /// What each cell style shows of a date; `nil` for numbers and text.
  private static func dateStyles(
    _ xml: inout XMLPull
  ) throws(XMLPull.Malformed) -> [DatePrecision?] {
    var custom: [Int: DatePrecision] = [:]
    var styles: [DatePrecision?] = []
    var isInCellFormats = false
    while let node = try xml.next() {
      guard node != .text else { continue }
      if xml.isNamed("cellXfs") {
        isInCellFormats = node == .start
      } else if node == .start, xml.isNamed("numFmt") {
        if let number = xml.attribute("numFmtId").flatMap({ Int($0) }),
          let format = xml.attribute("formatCode")
        {
          custom[number] = DatePrecision(format: format)
        }
      } else if node == .start, isInCellFormats, xml.isNamed("xf") {
        let number = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        styles.append(custom[number] ?? DatePrecision(builtIn: number))
      }
    }
    return styles
  }
}

/// The texts that cells refer to by number.
private struct SharedStrings {
  private var bytes: [UInt8] = []
  private var bounds: [Int] = [0]

  init() {}

  init(_ xml: inout XMLPull) throws(XMLPull.Malformed) {
    while let node = try xml.next() {
      guard node == .start, xml.isNamed("si") else { continue }
      try appendRichText(&xml, to: &bytes)
      bounds.append(bytes.count)
    }
  }

  subscript(place: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, place < bounds.count - 1 else { return nil }
    return bytes[bounds[place]..<bounds[place + 1]]
  }
}

/// Adds the text of the element whose start tag this is, its runs joined, phonetic guides left out.
private func appendRichText(
  _ xml: inout XMLPull, to text: inout [UInt8]
) throws(XMLPull.Malformed) {
  if xml.isEmpty { return }
  let depth = xml.depth
  var isInText = false
  while let node = try xml.next() {
    switch node {
    case .start:
      if xml.isNamed("rPh") {
        try xml.skip()
      } else {
        isInText = xml.isNamed("t") && !xml.isEmpty
      }
    case .text: if isInText { xml.appendText(to: &text) }
    case .end:
      isInText = false
      if xml.depth == depth { return }
    }
  }
}

/// Reads one worksheet.
private struct WorksheetReader {
  var strings = SharedStrings()
  var dates: [DatePrecision?] = []
  let countsFrom1904: Bool
  private var text: [UInt8] = []

  init(countsFrom1904: Bool) { self.countsFrom1904 = countsFrom1904 }

  mutating func read(
    _ xml: inout XMLPull, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) {
    var row = 0
    var column = -1
    while let node = try xml.next() {
      switch node {
      case .start where xml.isNamed("row"):
        row = xml.attribute("r").flatMap { Int($0) }.map { min(max($0, 1), 1 << 30) } ?? row + 1
        column = -1
        builder.beginRow()
      case .start where xml.isNamed("c"):
        column =
          xml.attribute("r").flatMap { SheetBuilder.place(of: $0) }?.column ?? column + 1
        try readCell(&xml, row: row, column: column, into: &builder)
      case .end where xml.isNamed("row"):
        builder.endRow(row)
        if builder.isFull { return }
      case .start where xml.isNamed("mergeCell"):
        if let cells = xml.attribute("ref") { reportMerge(cells, to: &builder) }
      case .start, .end, .text: continue
      }
    }
  }

  private mutating func readCell(
    _ xml: inout XMLPull, row: Int, column: Int, into builder: inout SheetBuilder
  ) throws(XMLPull.Malformed) {
    if xml.isEmpty { return }
    let kind = xml.attribute("t") ?? "n"
    let style = xml.attribute("s").flatMap { Int($0) } ?? 0
    let depth = xml.depth
    text.removeAll(keepingCapacity: true)
    var isInValue = false
    var hasFormula = false
    var hasValue = false
    reading: while let node = try xml.next() {
      switch node {
      case .start:
        if xml.isNamed("is") {
          try appendRichText(&xml, to: &text)
        } else if xml.isNamed("v") {
          hasValue = true
          isInValue = !xml.isEmpty
        } else if xml.isNamed("f") {
          hasFormula = true
        }
      case .text: if isInValue { xml.appendText(to: &text) }
      case .end:
        isInValue = false
        if xml.depth == depth { break reading }
      }
    }
    if hasFormula, !hasValue { builder.reportFormula(row: row, column: column) }
    if text.isEmpty { return }
    switch kind {
    case "s":
      let place = Int(String(decoding: text, as: UTF8.self))
      if let shared = place.flatMap({ strings[$0] }) { builder.set(shared, column: column) }
    case "e":
      builder.reportError(String(decoding: text, as: UTF8.self), row: row, column: column)
    case "b": builder.set(text == [0x31] ? "TRUE".utf8 : "FALSE".utf8, column: column)
    case "n": builder.set(number(style: style).utf8, column: column)
    case "d": builder.set(text.prefix { $0 != UInt8(ascii: "T") }, column: column)
    default: builder.set(text, column: column)
    }
  }

  /// The number in `text`, or the date that its style makes of it.
  private func number(style: Int) -> String {
    let stored = String(decoding: text, as: UTF8.self)
    if dates.indices.contains(style), let precision = dates[style],
      let value = SheetNumber.value(stored),
      let date = precision.text(dayNumber: value, countsFrom1904: countsFrom1904)
    {
      return date
    }
    return SheetNumber.text(stored)
  }

  private func reportMerge(_ cells: String, to builder: inout SheetBuilder) {
    let ends = cells.split(separator: ":").compactMap { SheetBuilder.place(of: $0) }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].row <= builder.lastRow
    else { return }
    builder.reportMerge(cells, rows: ends[0].row...ends[1].row)
  }
}

/// Puts the text of a structured document together as lines.
///
/// The readers of web pages, DOCX and ODT say where paragraphs, headings, entries and cells begin and
/// end; what a reader of plain text would need to see that again (an empty line, a bullet, a colon
/// behind a label) is decided here, once.
struct LineAssembler {
  /// A line, without its end.
  private struct Line {
    var text: [UInt8]
    /// Whether empty lines are wanted around it.
    var isHeading = false
    /// Whether it begins a paragraph, and is not merely what follows a line break.
    var isParagraph = true
  }

  /// What is being filled: the page, a table, or a text that stands apart.
  private struct Frame {
    enum Kind {
      case page
      case table
      case aside
    }

    var kind: Kind
    var lines: [Line] = []
    /// The finished cells of the row.
    var cells: [[Line]] = []
    /// Whether a cell is open: what comes now belongs to it.
    var isInCell = false
    /// Where the lines of the open cell begin.
    var cellStart = 0
    /// The line that was open where this frame began, and its marker.
    var outer = Line(text: [])
    var outerMarker: [UInt8] = []
  }

  private var frames = [Frame(kind: .page)]
  private var line = Line(text: [])
  /// A bullet or number that waits for its text.
  private var marker: [UInt8] = []
  /// Whether a space is due before the next word.
  private var isSpaceDue = false
  /// Bytes so far, to stop in time.
  private(set) var byteCount = 0

  /// How deep tables and boxes may lie in each other; what lies deeper is read as plain lines.
  private static let deepest = 24

  // MARK: Text

  /// Adds text as it is.
  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    beginText()
    line.text.append(contentsOf: bytes)
    byteCount += bytes.count
  }

  /// Adds text whose white space means no more than one space.
  mutating func appendCollapsed(_ bytes: some Collection<UInt8>) {
    for byte in bytes {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        isSpaceDue = true
      } else {
        if isSpaceDue, !line.text.isEmpty { line.text.append(0x20) }
        isSpaceDue = false
        if line.text.isEmpty { beginText() }
        line.text.append(byte)
      }
    }
    byteCount += bytes.count
  }

  private mutating func beginText() {
    if isSpaceDue, !line.text.isEmpty { line.text.append(0x20) }
    isSpaceDue = false
    if line.text.isEmpty, !marker.isEmpty {
      line.text = marker
      marker = []
    }
  }

  // MARK: Lines

  /// Ends the line; the next belongs to the same paragraph.
  mutating func breakLine() {
    let isBlank = line.text.isEmpty
    let heading = line.isHeading
    close(keepsEmpty: isBlank && frames[frames.count - 1].lines.last?.text.isEmpty == false)
    line.isParagraph = false
    line.isHeading = heading
  }

  /// Ends the paragraph; without text since the last end, nothing happens.
  mutating func endParagraph() {
    close(keepsEmpty: false)
  }

  /// Begins a line that stands alone.
  mutating func beginHeading() {
    endItem()
    line.isHeading = true
  }

  /// Begins an entry of a list; its marker goes before its first text.
  mutating func beginItem(_ text: String) {
    endParagraph()
    marker = Array(text.utf8)
  }

  /// Ends an entry: a marker without text is dropped.
  mutating func endItem() {
    endParagraph()
    marker = []
  }

  private mutating func close(keepsEmpty: Bool) {
    while let last = line.text.last, last == 0x20 || last == 0x09 { line.text.removeLast() }
    if !line.text.isEmpty || keepsEmpty { frames[frames.count - 1].lines.append(line) }
    line = Line(text: [])
    isSpaceDue = false
  }

  // MARK: Tables

  /// Begins a table; `false` if it lies too deep, and is to be read as plain lines.
  mutating func beginTable() -> Bool {
    endParagraph()
    return open(.table)
  }

  /// Begins a row of the innermost table.
  mutating func beginRow() { endRow() }

  /// Begins a cell of the innermost table.
  mutating func beginCell() {
    endCell()
    guard frames[frames.count - 1].kind == .table else { return }
    frames[frames.count - 1].isInCell = true
    frames[frames.count - 1].cellStart = frames[frames.count - 1].lines.count
  }

  /// Ends the open cell of the innermost table.
  mutating func endCell() {
    endItem()
    let place = frames.count - 1
    guard frames[place].isInCell else { return }
    // A copy: were it a slice, taking the lines away would copy all those before as well.
    var cell = Array(frames[place].lines[frames[place].cellStart...])
    frames[place].lines.removeSubrange(frames[place].cellStart...)
    cell.removeFirst(cell.prefix { $0.text.isEmpty }.count)
    cell.removeLast(cell.reversed().prefix { $0.text.isEmpty }.count)
    frames[place].cells.append(cell)
    frames[place].isInCell = false
  }

  /// Ends the row of the innermost table: its cells become lines.
  mutating func endRow() {
    endCell()
    let place = frames.count - 1
    let row = Self.lines(ofRow: frames[place].cells)
    frames[place].cells.removeAll(keepingCapacity: true)
    frames[place].lines.append(contentsOf: row)
  }

  /// Ends the innermost table.
  mutating func endTable() {
    guard frames[frames.count - 1].kind == .table else { return }
    endRow()
    close(frames.count - 1)
  }

  /// A row as lines: cells of one line each stand on one, a label before its value; a label before
  /// several lines stands over them.
  private static func lines(ofRow cells: [[Line]]) -> [Line] {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return [] }
    if filled.count == 1 { return first }
    // One cell with much in it beside another: two columns of a page, not a label and its value.
    if filled.count == 2, first.count > 1 { return first + filled[1] }
    if filled.count == 2 {
      var label = first[0]
      if label.text.last != 0x3A { label.text += Array(" :".utf8) }
      label.isHeading = false
      label.isParagraph = true
      if filled[1].count > 1 { return [label] + filled[1] }
      label.text.append(0x20)
      label.text += filled[1][0].text
      return [label]
    }
    var text: [UInt8] = []
    for cell in filled {
      if !text.isEmpty { text += Array(" ; ".utf8) }
      for (place, line) in cell.enumerated() where !line.text.isEmpty {
        if place > 0 { text += Array(", ".utf8) }
        text += line.text
      }
    }
    return [Line(text: text)]
  }

  // MARK: Texts that stand apart

  /// Begins a text box: what it says stands behind the paragraph that holds it.
  mutating func beginAside() -> Bool { open(.aside) }

  /// Ends the innermost text box.
  mutating func endAside() {
    guard frames[frames.count - 1].kind == .aside else { return }
    endItem()
    close(frames.count - 1)
  }

  private mutating func open(_ kind: Frame.Kind) -> Bool {
    guard frames.count <= Self.deepest else { return false }
    var frame = Frame(kind: kind)
    frame.outer = line
    frame.outerMarker = marker
    line = Line(text: [])
    marker = []
    isSpaceDue = false
    frames.append(frame)
    return true
  }

  /// Hands the lines of the innermost frame to the one around it.
  private mutating func close(_ place: Int) {
    let frame = frames.remove(at: place)
    frames[place - 1].lines.append(contentsOf: frame.lines)
    line = frame.outer
    marker = frame.outerMarker
    isSpaceDue = false
  }

  // MARK: Marks in the text

  /// A place to come back to.
  struct Mark {
    fileprivate var frame: Int
    fileprivate var line: Int
    fileprivate var bytes: Int
  }

  /// Where the text stands now, the paragraph ended.
  mutating func mark() -> Mark {
    endParagraph()
    return Mark(frame: frames.count, line: frames[frames.count - 1].lines.count, bytes: byteCount)
  }

  /// Takes back what was added since the mark, if it is little and in the same frame.
  mutating func takeBack(to mark: Mark, unlessBytes most: Int) {
    endParagraph()
    let place = mark.frame - 1
    guard frames.count == mark.frame, byteCount - mark.bytes < most,
      mark.line <= frames[place].lines.count,
      !frames[place].isInCell || mark.line >= frames[place].cellStart
    else { return }
    frames[place].lines.removeSubrange(mark.line...)
  }

  // MARK: The whole

  /// The text: an empty line around headings, and wherever a reader of plain text would otherwise take
  /// two paragraphs for one that was broken to fit a page.
  mutating func finish(title: [UInt8] = []) -> [UInt8] {
    endItem()
    while frames.count > 1 {
      switch frames[frames.count - 1].kind {
      case .table: endTable()
      case .aside: endAside()
      case .page: break
      }
      endParagraph()
    }
    var lines = frames[0].lines
    if !title.isEmpty { lines.insert(Line(text: title, isHeading: true), at: 0) }
    var text: [UInt8] = []
    text.reserveCapacity(byteCount + lines.count * 2)
    var last: Line?
    for line in lines {
      if let last, !last.text.isEmpty, !line.text.isEmpty {
        let isApart =
          line.isHeading != last.isHeading || (line.isHeading && line.isParagraph)
          || (line.isParagraph && Self.looksBroken(last.text, before: line.text))
        if isApart { text.append(0x0A) }
      }
      // Text from outside may hold ends of lines of its own.
      text.append(contentsOf: line.text)
      text.append(0x0A)
      last = line
    }
    return text
  }

  /// Whether a line could be taken for one that goes on in the next.
  private static func looksBroken(_ last: [UInt8], before next: [UInt8]) -> Bool {
    if let end = last.last, ".:;!?".utf8.contains(end) { return false }
    guard let first = next.first else { return false }
    // "é" is C3 A9, "É" C3 89.
    let isSmall = first == 0xC3 && next.count > 1 ? next[1] >= 0x9F : first &- 0x61 < 26
    return last.count >= 60 || isSmall
  }
}

/// The text of a Markdown file: what it says without its marks, each line where it stood.
///
/// Lines keep their numbers, so that what is found can be looked up in the file: a line that only
/// steers (a rule, a fence, the line under a heading) becomes an empty one.
struct MarkdownReader {
  private enum Part {
    case text
    case frontMatter
    /// Between fences of this sign.
    case code(UInt8)
    case comment
  }

  private var part = Part.text
  /// Whether the line before belonged to a table.
  private var isInTable = false
  private var result: [UInt8] = []

  /// The text of a file.
  ///
  /// - Complexity: O(bytes).
  static func text(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var reader = MarkdownReader()
    reader.result.reserveCapacity(bytes.count)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    for (place, line) in lines.enumerated() {
      if place == 0, line.elementsEqual("---".utf8), endsFrontMatter(lines) {
        reader.part = .frontMatter
      } else {
        reader.take(line, before: place + 1 < lines.count ? lines[place + 1] : [])
      }
      if place + 1 < lines.count { reader.result.append(0x0A) }
    }
    return reader.result
  }

  /// Whether the rule that begins the file has its end within what a head may hold.
  private static func endsFrontMatter(_ lines: [ArraySlice<UInt8>]) -> Bool {
    lines.dropFirst().prefix(100).contains { isFrontMatterEnd($0) }
  }

  private static func isFrontMatterEnd(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
  }

  private mutating func take(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    switch part {
    case .frontMatter:
      if Self.isFrontMatterEnd(line) { part = .text } else { takeFrontMatter(content) }
    case .code(let fence):
      if Self.fence(content) == fence { part = .text } else { result += line }
    case .comment: takeInline(content)
    case .text:
      if let fence = Self.fence(content) {
        part = .code(fence)
      } else {
        takeText(content, before: next)
      }
    }
  }

  /// `commune: [Liège, Namur]` becomes `Commune : Liège, Namur`.
  private mutating func takeFrontMatter(_ line: ArraySlice<UInt8>) {
    if line.starts(with: Array("- ".utf8)) {
      result += Array("• ".utf8) + line.dropFirst(2)
      return
    }
    guard line.first != 0x23, let colon = line.firstIndex(of: 0x3A) else { return }
    let label = String(decoding: line[..<colon], as: UTF8.self)
    let value = line[(colon + 1)...].filter { !"[]\"".utf8.contains($0) }.drop { $0 == 0x20 }
    result += (label.prefix(1).uppercased() + label.dropFirst() + " :").utf8
    if !value.isEmpty { result += [0x20] + value }
  }

  private mutating func takeText(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) {
    var rest = line
    while rest.first == 0x3E { rest = rest.dropFirst().drop { $0 == 0x20 } }
    let isRow = rest.contains(0x7C) && (isInTable || rest.first == 0x7C || Self.isTableRule(next))
    isInTable = isRow
    if Self.isRule(rest) || (isRow && Self.isTableRule(rest)) || Self.isDefinition(rest) { return }
    if isRow {
      takeRow(rest)
      return
    }
    if rest.first == 0x23 {
      let heading = rest.drop { $0 == 0x23 }
      if heading.first == 0x20 || heading.isEmpty {
        rest = heading.drop { $0 == 0x20 }
        while let last = rest.last, last == 0x23 || last == 0x20 { rest = rest.dropLast() }
      }
    } else if rest.count > 1, let first = rest.first, "-*+".utf8.contains(first),
      rest[rest.startIndex + 1] == 0x20
    {
      result += "• ".utf8
      rest = rest.dropFirst(2).drop { $0 == 0x20 }
      for box in ["[ ] ", "[x] ", "[X] "] where rest.starts(with: box.utf8) {
        rest = rest.dropFirst(4)
        break
      }
    }
    takeInline(rest)
  }

  /// A row of a table: a label and its value, or cells.
  private mutating func takeRow(_ line: ArraySlice<UInt8>) {
    var cells = line.split(separator: 0x7C).map { cell -> ArraySlice<UInt8> in
      var cell = cell.drop { $0 == 0x20 }
      while cell.last == 0x20 { cell = cell.dropLast() }
      return cell
    }
    cells.removeAll(where: \.isEmpty)
    for (place, cell) in cells.enumerated() {
      if place > 0 {
        let isValue = cells.count == 2
        if !(isValue && result.last == 0x3A) { result += (isValue ? " :" : " ;").utf8 }
        result.append(0x20)
      }
      takeInline(cell)
    }
  }

  // MARK: Within a line

  /// How many brackets may be open: links lie in no more than one other.
  private static let deepestBracket = 8

  /// Text without emphasis, addresses of links, pictures, tags.
  private mutating func takeInline(_ line: ArraySlice<UInt8>) {
    var text: [UInt8] = []
    var place = line.startIndex
    /// The open brackets: where the text of each begins, and whether it is that of a picture.
    var brackets: [(start: Int, isPicture: Bool)] = []
    func at(_ place: Int) -> UInt8 { line.indices.contains(place) ? line[place] : 0x20 }
    while place < line.endIndex {
      if case .comment = part {
        if line[place...].starts(with: Array("-->".utf8)) {
          part = .text
          place += 3
        } else {
          place += 1
        }
        continue
      }
      let byte = line[place]
      switch byte {
      case 0x5C where Self.isMark(at(place + 1)):
        text.append(at(place + 1))
        place += 2
        continue
      case 0x60: break
      case 0x2A where at(place - 1) != 0x20 || at(place + 1) != 0x20: break
      case 0x7E where at(place - 1) == 0x7E || at(place + 1) == 0x7E: break
      case 0x5F where !Self.isWordByte(at(place - 1)) || !Self.isWordByte(at(place + 1)): break
      case 0x21 where at(place + 1) == 0x5B && brackets.count < Self.deepestBracket:
        brackets.append((text.count, true))
        place += 2
        continue
      case 0x5B where at(place + 1) == 0x5E:
        place = Self.end(of: 0x5D, in: line, from: place) ?? place + 1
        continue
      case 0x5B:
        if brackets.count < Self.deepestBracket { brackets.append((text.count, false)) }
        text.append(byte)
      case 0x5D:
        guard let open = brackets.popLast() else {
          text.append(byte)
          break
        }
        let closing: UInt8? = at(place + 1) == 0x28 ? 0x29 : at(place + 1) == 0x5B ? 0x5D : nil
        let end = closing.flatMap { Self.end(of: $0, in: line, from: place + 2) }
        if open.isPicture {
          text.removeSubrange(min(open.start, text.count)...)
        } else if end != nil, open.start < text.count {
          text.remove(at: open.start)
        } else {
          text.append(byte)
        }
        if let end {
          place = end
          continue
        }
      case 0x3C:
        if line[place...].starts(with: Array("<!--".utf8)) {
          part = .comment
          place += 4
          continue
        }
        let next = at(place + 1)
        if next == 0x2F || HTMLEntities.isLetterOrDigit(next),
          let end = Self.end(of: 0x3E, in: line, from: place)
        {
          if next | 0x20 == 0x62, at(place + 2) | 0x20 == 0x72 { text.append(0x20) }
          place = end
          continue
        }
        text.append(byte)
      default: text.append(byte)
      }
      place += 1
    }
    HTMLEntities.decode(text, onto: &result)
  }

  /// Behind the next such sign, if it is not far: an address is short, and a line of opened brackets
  /// must not be looked through for each of them.
  private static func end(of sign: UInt8, in line: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start < line.endIndex else { return nil }
    return line[start..<min(line.endIndex, start + 300)].firstIndex(of: sign).map { $0 + 1 }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !HTMLEntities.isLetterOrDigit(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    HTMLEntities.isLetterOrDigit(byte) || byte >= 0x80
  }

  // MARK: Lines that only steer

  /// The sign of a fence of code.
  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first, first == 0x60 || first == 0x7E,
      line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == first })
    else { return nil }
    return first
  }

  /// `---`, `***`, `===`: a rule, or the line under a heading.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.filter { $0 != 0x20 }
    guard let first = signs.first, "-=*_".utf8.contains(first), signs.count >= 3 else {
      return false
    }
    return signs.allSatisfy { $0 == first }
  }

  /// `|---|:--:|`.
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x2D) && line.contains(0x7C) && line.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  /// `[name]: address`.
  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == 0x5B, let close = line.prefix(300).firstIndex(of: 0x5D) else {
      return false
    }
    return line[(close + 1)...].starts(with: Array(": ".utf8))
  }
}

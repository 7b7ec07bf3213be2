/// Which separator a text table uses, and where its rows begin.
struct CSVDialect {
  /// The byte between cells.
  private(set) var separator = UInt8(ascii: ",")
  /// Where the table begins: behind a line `sep=;`, if there is one.
  private(set) var start: Int
  /// The line of that place.
  private(set) var line = 1
  /// The mean length of the first rows in bytes.
  private(set) var bytesPerRow = 64

  private static let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let sampleRows = 200
  private static let sampleBytes = 1 << 18

  /// Looks at the first rows.
  ///
  /// The separator is the one with which most of the rows have as many cells as the header, which
  /// must have two at least; then the one that gives more columns; then the first of `,` `;` tab `|`.
  init(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, limits: TableLimits) {
    self.start = start
    if readDeclaration(bytes, from: start, to: end) { return }
    let sampleEnd = Self.sampleEnd(bytes, from: start, to: end)
    var best: (share: Int, columns: Int) = (0, 1)
    for candidate in Self.candidates {
      var scanner = CSVScanner(
        bytes: bytes, from: start, to: sampleEnd, separator: candidate, limits: limits)
      var columns = 0
      var titles = 0
      var rows = 0
      var alike = 0
      sampling: while rows < Self.sampleRows {
        switch scanner.next() {
        case .end: break sampling
        case .blank: continue
        case .malformed:
          // A header that cannot be split with this separator says nothing for it.
          if columns == 0 { break sampling }
          rows += 1
        case .cells:
          let used = 1 + (scanner.cells.lastIndex { $0.start < $0.end } ?? 0)
          // A title above the header says nothing of the columns.
          if columns == 0, used < 2, titles < RawTableBuilder.titleLimit {
            titles += 1
            continue
          }
          if columns == 0 { columns = used }
          rows += 1
          if used <= columns, scanner.cells.count >= columns { alike += 1 }
        }
      }
      guard columns >= 2 else { continue }
      bytesPerRow = max(1, (scanner.position - start) / max(1, rows))
      // In thousandths, so that the comparison is exact.
      let share = alike * 1_000 / rows
      if share > best.share || (share == best.share && columns > best.columns) {
        best = (share, columns)
        separator = candidate
      }
    }
  }

  /// Honours a first line `sep=;`, as spreadsheets write it.
  private mutating func readDeclaration(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    var place = start
    let isQuoted = place < end && bytes[place] == UInt8(ascii: "\"")
    if isQuoted { place += 1 }
    for letter in "sep=".utf8 {
      guard place < end, bytes[place] | 0x20 == letter | 0x20 else { return false }
      place += 1
    }
    guard place < end, Self.canSeparate(bytes[place]) else { return false }
    let declared = bytes[place]
    place += 1
    if isQuoted, place < end, bytes[place] == UInt8(ascii: "\"") { place += 1 }
    // Some programs fill the line up with separators.
    while place < end, bytes[place] == declared || bytes[place] == 0x20 { place += 1 }
    if place < end {
      guard bytes[place] == 0x0A || bytes[place] == 0x0D else { return false }
      let isReturn = bytes[place] == 0x0D
      place += 1
      if isReturn, place < end, bytes[place] == 0x0A { place += 1 }
    }
    separator = declared
    self.start = place
    line = 2
    return true
  }

  /// Tabs and ASCII punctuation can stand between cells; letters, digits, quotes and spaces cannot.
  private static func canSeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x23...0x26, 0x28...0x2C, 0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x5C, 0x5E, 0x7C, 0x7E: true
    default: false
    }
  }

  /// The end of the last whole line of the sample, so that no row is cut.
  private static func sampleEnd(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    guard end - start > sampleBytes else { return end }
    var place = start + sampleBytes
    while place > start, bytes[place - 1] != 0x0A, bytes[place - 1] != 0x0D { place -= 1 }
    return place > start ? place : start + sampleBytes
  }
}

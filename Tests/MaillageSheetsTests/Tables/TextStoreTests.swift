import MaillageGraph
import Testing

@testable import MaillageSheets

/// Texts as bytes.
struct TextStoreTests {
  private static let texts = (0..<40).map { String("à la ronde 0123456789 et encore".prefix($0)) }

  @Test func textsComeBackAsTheyWere() {
    var store = TextStore(Self.texts)
    #expect(store.strings == Self.texts)
    #expect(store.firstPlace(of: "") == 0)
    #expect(store.firstPlace(of: "à la") == 4)
    #expect(store.firstPlace(of: "a la") == nil)
    store.replace(7, by: "another text, longer than a word")
    store.append("last")
    var expected = Self.texts
    expected[7] = "another text, longer than a word"
    #expect(store.strings == expected + ["last"])
  }

  @Test func runsOfTextsAreTakenOver() {
    let store = TextStore(Self.texts)
    var other = TextStore(["first"])
    other.append(store, 5..<5)
    other.append(store, 3..<11)
    other.append(store, 38..<40)
    #expect(other.strings == ["first"] + Self.texts[3..<11] + Self.texts[38..<40])
  }

  /// Many texts, few of them new: places in the order of arrival, however the table grows.
  @Test func cellsHaveThePlacesOfTheirTexts() {
    let rows = (0..<5_000).map { "text \($0 * $0 % 1_237)" }
    var places: [String: Int32] = [:]
    let expected = rows.map { row in
      let next = Int32(places.count)
      let place = places[row] ?? next
      places[row] = place
      return place
    }
    var halves = [CellInterner(), CellInterner()]
    for (position, row) in rows.enumerated() {
      var row = row
      row.withUTF8 { text in
        if let start = text.baseAddress { halves[position / 2_500].append(start, text.count) }
      }
    }
    var whole = halves[0]
    whole.append(halves[1])
    #expect(Array(whole.cells) == expected)
    #expect(whole.texts.count == places.count)
    #expect(whole.column().values.enumerated().allSatisfy { places[$1] == Int32($0) })
  }
}

/// The short way of reading rows against the long one.
struct PlainRowTests {
  private func rows(_ text: [UInt8], shortcut: Bool) -> [String] {
    text.withUnsafeBufferPointer { bytes -> [String] in
      guard let base = bytes.baseAddress else { return [] }
      var limits = TableLimits()
      limits.cellBytes = 20
      limits.rowBytes = 30
      var scanner = CSVScanner(
        bytes: base, from: 0, to: bytes.count, separator: UInt8(ascii: ","), limits: limits)
      var found: [String] = []
      func add(_ cells: some Collection<CSVScanner.Cell>, line: Int) {
        let texts = cells.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        found.append("\(line) \(texts)")
      }
      var batch = ContiguousArray(
        repeating: CSVScanner.Cell(start: 0, end: 0, hasDoubledQuotes: false), count: 6)
      while true {
        if shortcut {
          let line = scanner.line
          let count = batch.withUnsafeMutableBufferPointer { cells in
            cells.baseAddress.map {
              scanner.plainRows(of: 2, into: $0, atMost: 3, until: bytes.count)
            } ?? 0
          }
          for row in 0..<count { add(batch[row * 2..<row * 2 + 2], line: line + row) }
        }
        switch scanner.next() {
        case .end: return found
        case .blank: continue
        case .malformed(let fault): found.append("\(scanner.rowLine) \(fault)")
        case .cells: add(scanner.cells, line: scanner.rowLine)
        }
      }
    }
  }

  @Test func plainRowsAreReadAsAllRowsAre() {
    let alphabet = Array("abcdefgé'=,,,\n\n\r\n\" \t".utf8)
    for seed in 0..<2_000 {
      var generator = SplitMix64(seed: UInt64(seed))
      let length = Int.random(in: 0...120, using: &generator)
      // Some texts are plain from end to end, as real ones are.
      let letters = seed % 3 == 0 ? alphabet : alphabet.filter { $0 > 0x22 || $0 == 0x0A }
      let text = (0..<length).map { _ in letters.randomElement(using: &generator) ?? 0 }
      #expect(rows(text, shortcut: true) == rows(text, shortcut: false), "seed \(seed)")
    }
    let crlf = Array("one,two\r\nthree,four\r\nfive,six and more\r\nseven,eight".utf8)
    #expect(rows(crlf, shortcut: true) == rows(crlf, shortcut: false))
  }
}

import MaillageGraph
import Testing

@testable import MaillageSheets

/// However many threads read a text table, the rows, lines and problems are those of one.
@Suite("Text tables: pieces")
struct CSVPiecesTests {
  /// What reading in pieces must not change.
  private func account(of text: [UInt8], _ parallelism: Parallelism) -> String {
    var limits = TableLimits()
    limits.pieceBytes = 4
    limits.problemsOfAKind = 5
    let reading = TableReader.read(
      bytes: text, file: "a.csv", language: .english, limits: limits, parallelism: parallelism)
    let table = reading.value
    let columns = table.columns.map { "\($0.values.map { Array($0.utf8) }) \($0.cells)" }
    return "\(table.titles) \(table.header) \(columns) \(table.lines) \(table.refusedRows) "
      + reading.diagnostics.map(\.description).joined(separator: "\n")
  }

  private func check(_ text: [UInt8], seed: Int) {
    let serial = account(of: text, .serial)
    for workers in [2, 3, 7] {
      #expect(account(of: text, .workers(workers)) == serial, "seed \(seed), \(workers) workers")
    }
  }

  @Test func anyTextIsReadAlike() {
    let alphabet = Array("ab,,\"\"\n\n\n\r é".utf8)
    for seed in 0..<800 {
      var generator = SplitMix64(seed: UInt64(seed))
      let length = Int.random(in: 0...250, using: &generator)
      let rest = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      check(Array("a,b\n".utf8) + rest, seed: seed)
    }
  }

  @Test func cellsInQuotesMayReachOverEveryCut() {
    let rows = (0..<40).map { "name \($0 % 7),\"line\nline, \"\"\($0)\"\"\r\nline\"" }
    let text = "organisation,platform\n" + rows.joined(separator: "\n")
    check(Array(text.utf8), seed: -1)
    #expect(account(of: Array(text.utf8), .workers(7)).contains("[2, 5, 8, 11,"))
  }

  @Test func problemsAreCountedOverAllPieces() {
    let rows = (0..<60).map { $0 % 2 == 0 ? "a,b\n" : "a,b,c\n" }
    let text = Array(("organisation,platform\n" + rows.joined()).utf8)
    check(text, seed: -2)
    #expect(account(of: text, .workers(3)).contains("25"), "30 refused, 5 listed")
  }

  @Test func largeTablesAreCut() {
    let text = "organisation,platform\n" + String(repeating: "one,other\n", count: 300_000)
    let reading = TableReader.read(
      bytes: Array(text.utf8), file: "a.csv", language: .english, parallelism: .workers(2))
    #expect(reading.value.rowCount == 300_000)
    #expect(reading.value.lines.last == 300_001)
    #expect(reading.value.columns.map(\.values) == [["one"], ["other"]])
  }
}

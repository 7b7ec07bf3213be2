import Testing

@testable import MaillageSheets

/// A table read from text, in English.
func table(_ text: String, limits: TableLimits = TableLimits()) -> Reading<RawTable> {
  table(Array(text.utf8), limits: limits)
}

/// A table read from bytes, in English.
func table(_ bytes: [UInt8], limits: TableLimits = TableLimits()) -> Reading<RawTable> {
  TableReader.read(bytes: bytes, file: "a.csv", language: .english, limits: limits)
}

extension RawTable {
  /// The rows as texts, as they stand in the file.
  var rows: [[String]] {
    (0..<rowCount).map { row in columns.map { $0.values[Int($0.cells[row])] } }
  }

  /// What must hold of every table, whatever was read; empty if it does.
  var brokenInvariants: [String] {
    var broken: [String] = []
    if header.count != columns.count { broken.append("header and columns") }
    if Set(header.map { $0.lowercased() }).count != header.count { broken.append("headers differ") }
    for (name, column) in zip(header, columns) {
      if column.cells.count != rowCount { broken.append("cells of \(name)") }
      // Bytes, not characters: composed and decomposed letters are different texts here.
      let texts = Set(column.values.map { Array($0.utf8) })
      if texts.count != column.values.count { broken.append("values of \(name) differ") }
      if !column.cells.allSatisfy({ column.values.indices.contains(Int($0)) }) {
        broken.append("places of \(name)")
      }
      var next: Int32 = 0
      for cell in column.cells where cell >= next {
        if cell > next { broken.append("order of \(name)") }
        next = cell + 1
      }
      if Int(next) != column.values.count { broken.append("unused values of \(name)") }
    }
    if lines.contains(where: { $0 < 1 }) { broken.append("lines") }
    return broken
  }
}

extension Reading {
  /// The codes of all problems, in order.
  var codes: [String] { diagnostics.map(\.code) }
  /// The lines of all problems, in order.
  var lines: [Int?] { diagnostics.map(\.line) }
}

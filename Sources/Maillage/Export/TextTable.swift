/// A table for the terminal: columns as wide as they need to be, numbers to the right.
struct TextTable {
  private var rows: [[String]]
  private let numbersFrom: Int
  private let nameLimit: Int

  /// A table with its heads.
  ///
  /// - Parameters:
  ///   - header: the heads of the columns.
  ///   - numbersFrom: the first column that stands to the right.
  ///   - nameLimit: how wide a column of words may be; longer words are cut with an ellipsis.
  init(header: [String], numbersFrom: Int, nameLimit: Int = 48) {
    rows = [header]
    self.numbersFrom = numbersFrom
    self.nameLimit = nameLimit
  }

  /// Adds a row of as many cells as there are heads.
  mutating func append(_ cells: [String]) {
    rows.append(
      cells.enumerated().map { column, cell in
        column < numbersFrom && cell.count > nameLimit
          ? cell.prefix(nameLimit - 1) + "…" : cell
      })
  }

  /// The lines, indented by two spaces.
  var lines: [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < numbersFrom ? cell + space : space + cell
      }
      return "  " + cells.joined(separator: "  ").trimmedAtEnd
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

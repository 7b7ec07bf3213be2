/// Tables copied as text: "Secteur | Institution | Délégué".
extension SheetExtractor {
  /// The rule of what stands in such a row.
  static let row = MembershipRule("row of a table", ":", .member, .check)

  /// Whether a block is a row of a table; if so, takes the member in it.
  mutating func readRow(_ block: TextBlock) -> Bool {
    let bars = block.tokens.filter { tokens[$0].isMark("|") }
    guard !bars.isEmpty else {
      memberColumn = nil
      return false
    }
    var cells: [Range<Int>] = []
    var start = block.tokens.lowerBound
    for bar in bars + [block.tokens.upperBound] {
      cells.append(start..<bar)
      start = bar + 1
    }
    let heading = cells.firstIndex { cell in
      cell.count <= 3 && !cell.isEmpty
        && language.memberColumns.length(at: cell.lowerBound, in: tokens, before: cell.upperBound)
          == cell.count
    }
    if memberColumn == nil, let heading {
      memberColumn = heading
      return true
    }
    guard let column = memberColumn, column < cells.count,
      let platform = register.focus ?? titlePlatform
    else { return false }
    add([ListEntry(tokens: cells[column], isExplicit: true)], to: platform, Self.row, .member)
    return true
  }
}

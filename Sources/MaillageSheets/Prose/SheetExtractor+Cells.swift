/// Tables that copying has broken into cells, each on a line of its own: a person, and the body that sends them.
extension SheetExtractor {
  /// The row of a table whose cells stand below each other.
  static let cellBelow = MembershipRule("cell beside a person", ":", .member, .check)

  /// What stands in the cells of such tables, by where each begins: whether it is a body.
  ///
  /// A run of short lines is one if at least three of them name nothing but a person and as many a body beside one.
  /// Where it ends with a person, bodies stand before those they send; else behind them.
  ///
  /// - Complexity: linear in the blocks.
  func cellsOfPersons(_ blocks: [TextBlock]) -> [Int: Bool] {
    var cells: [Int: Bool] = [:]
    var start = 0
    while start < blocks.count {
      var end = start
      while end < blocks.count, isCell(blocks[end]) { end += 1 }
      note(blocks[start..<end], in: &cells)
      start = end + 1
    }
    return cells
  }

  private func note(_ run: ArraySlice<TextBlock>, in cells: inout [Int: Bool]) {
    let isPerson = run.map { isPersonCell($0.tokens) }
    guard isPerson.count(where: { $0 }) >= Self.fewestRows,
      let first = isPerson.firstIndex(of: true),
      let last = isPerson.lastIndex(of: true)
    else { return }
    let endsWithPerson = last == isPerson.count - 1
    let lines = Array(run)
    let bodies = lines.indices.filter { place in
      let beside = endsWithPerson ? place + 1 : place - 1
      return !isPerson[place] && isPerson.indices.contains(beside) && isPerson[beside]
        && mayBeBody(lines[place].tokens)
    }
    let others = lines.indices.count { place in
      let beside = endsWithPerson ? place - 1 : place + 1
      return !isPerson[place] && isPerson.indices.contains(beside) && isPerson[beside]
    }
    // A row of a person and a body has no third cell that could be either.
    guard bodies.count >= Self.fewestRows, bodies.count + 1 >= others,
      !lines.contains(where: { mayBeName($0.tokens) && !persons.hides(anyOf: $0.tokens) })
    else { return }
    let begin = endsWithPerson ? max(first - 1, 0) : first
    for place in begin..<lines.count { cells[lines[place].tokens.lowerBound] = false }
    // "Kandidaat", "Afvaardiging": what the columns were called.
    for place in max(0, begin - Self.mostColumns)..<begin
    where lines[place].tokens.count <= 2 && !isPlatform(lines[place].tokens) {
      cells[lines[place].tokens.lowerBound] = false
    }
    for place in bodies { cells[lines[place].tokens.lowerBound] = true }
  }

  /// No such table has more columns.
  private static let mostColumns = 3

  /// No fewer persons, each with a body, are a table.
  private static let fewestRows = 3

  private func isCell(_ block: TextBlock) -> Bool {
    let line = block.tokens
    return block.kind != .item && line.count <= 9
      && ![".", ":", "?", "!", ";"].contains { tokens[line.upperBound - 1].isMark($0) }
      && !line.contains { language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised }
  }

  /// Whether a line begins with the name of a person, and behind a comma says no more than a post.
  private func isPersonCell(_ line: Range<Int>) -> Bool {
    guard let end = line.first(where: { !persons.hides($0) }) else { return true }
    return end > line.lowerBound && (tokens[end].isMark(",") || tokens[end].isMark("–"))
  }

  private func mayBeBody(_ line: Range<Int>) -> Bool {
    !persons.hides(anyOf: line) && tokens[line.lowerBound].kind == .word
      && !line.contains { place in
        language.participants.contains(tokens[place].key)
          || language.memberColumns.contains(tokens[place].key)
          || line.count == 1 && language.roleNotes[tokens[place].key] != nil
          || language.deputies.length(at: place, in: tokens, before: line.upperBound) > 0
      }
  }

  /// Reads a cell of such a table.
  mutating func readCell(_ block: TextBlock) -> Bool {
    guard let isBody = cells[block.tokens.lowerBound] else { return false }
    if isBody, let platform = register.focus ?? titlePlatform {
      add(itemEntries(of: block.tokens), to: platform, Self.cellBelow, .member)
    }
    return true
  }
}

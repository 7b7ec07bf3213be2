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
    if memberColumn == nil, bars.count >= 2, isRowOfBodies(cells),
      let platform = openList?.platform ?? register.focus ?? titlePlatform
    {
      let entries = cells.filter { !$0.isEmpty }.map { ListEntry(tokens: $0, isExplicit: true) }
      add(entries, to: platform, Self.row, .member)
      return true
    }
    guard let column = memberColumn, column < cells.count,
      let platform = register.focus ?? titlePlatform
    else { return false }
    add([ListEntry(tokens: cells[column], isExplicit: true)], to: platform, Self.row, .member)
    return true
  }

  /// "CLB | Jeugdhuis | JAC": nothing but names, most of them bodies.
  private func isRowOfBodies(_ cells: [Range<Int>]) -> Bool {
    let full = cells.filter { !$0.isEmpty }
    return full.allSatisfy { $0.count <= 8 && !persons.hides(anyOf: $0) && !isNobody($0) }
      && full.count { beginsAsBody($0) } * 2 > full.count
  }

  /// "Glenshire Council: Leader of the Council (Chair)" below "Membership": takes the body before the
  /// colon; a line above them that only says what stands on either side is passed over.
  mutating func takeBodyBeforeWho(_ line: Range<Int>, into open: OpenList) -> Bool {
    guard let colon = line.prefix(12).first(where: { tokens[$0].isMark(":") }),
      colon > line.lowerBound, colon + 1 < line.upperBound, line.upperBound - colon <= 14,
      !tokens[line.upperBound - 1].isMark(".")
    else { return false }
    let body = line.lowerBound..<colon
    let who = colon + 1..<line.upperBound
    let sent = language.representatives.length(
      at: who.lowerBound, in: tokens, before: who.upperBound)
    if sent == who.count, body.count <= 2 { return true }
    let isPost = lexicon.heads(
      at: shared.headWord(of: who, tokens), tokens, before: who.upperBound
    ).isFunction
    guard isPost || sent > 0, beginsAsBody(body), lexicon.namesBody(body, tokens),
      !namesParticipants(body), !persons.hides(anyOf: body),
      !lexicon.heads(at: body.lowerBound, tokens, before: body.upperBound).isFunction
    else { return false }
    let role = who.filter { tokens[$0].isMark("(") && $0 + 1 < who.upperBound }
      .compactMap { language.roleNotes[tokens[$0 + 1].key] }.first
    add(
      [ListEntry(tokens: body, isExplicit: true)], to: open.platform, Self.row, role ?? open.role)
    return true
  }
}

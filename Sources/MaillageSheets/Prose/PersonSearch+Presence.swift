/// Names that stand right before the body that sends them, in a list of who was present.
extension PersonSearch {
  /// How far behind its label a list of who was present goes.
  private static let reach = 160

  /// "Present: Zelda Quint Tarnwick Association of Carers": the first two words of a run that a noun
  /// ends, where it opens an entry of such a list.
  ///
  /// Two words before a noun ("Tarnwick Moor Council") are only a name if another entry of the list
  /// has a name right before a body.
  func nameBeforeBody(_ run: Range<Int>) -> Range<Int>? {
    guard opensEntry(run.lowerBound), let label = presenceLabel(before: run.lowerBound) else {
      return nil
    }
    let words = run.filter { tokens[$0].kind == .word }
    guard words.count >= 2 else { return nil }
    let near = label..<min(tokens.count, run.upperBound + 40)
    let isUsual = near.dropLast().contains { place in
      hidden[place] == .person && hidden[place + 1] == .none && !startsLine[place + 1]
        && tokens[place + 1].isCapitalised
    }
    guard words.count > 2 || isUsual else { return nil }
    return run.lowerBound..<words[1] + 1
  }

  /// "Present: Zelda Quint, Tarnwick Health Network Zorba Plim, …": where a list of persons and bodies has no
  /// sign between them, two words behind the noun of a body are the next person.
  func isNameBehindBody(_ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    guard !language.frontJoins.isEmpty, run.count == 2, start > 0, !startsLine[start],
      tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised, hidden[start - 1] == .none,
      !isWide(before: start),
      (max(0, start - 3)..<start).contains(where: {
        isNoun($0) || lexicon.heads(at: $0, tokens, before: start).isOrganisation
      }),
      run.allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isAcronym }),
      let label = presenceLabel(before: start)
    else { return false }
    return (label..<start).contains { hidden[$0] == .person || hidden[$0] == .likely }
  }

  /// "Zelda Lane      Glenshire Council": in a list of who was present, the words with capitals that
  /// stand in a column before another.
  func columnName(at start: Int) -> Int? {
    guard startsLine[start], start + 2 < tokens.count else { return nil }
    var end = start
    while end < min(tokens.count, start + 5), tokens[end].kind == .word, tokens[end].isCapitalised,
      end == start || !startsLine[end] && !isWide(before: end)
    {
      end += 1
    }
    guard (2...4).contains(end - start), end < tokens.count, !startsLine[end],
      isWide(before: end), tokens[end].isCapitalised,
      !(start..<end).contains(where: { place in
        tokens[place].isAcronym || isPost(place)
          || lexicon.heads(at: place, tokens, before: place + 1).isOrganisation
      }), presenceLabel(before: start) != nil
    else { return nil }
    return end
  }

  private func opensEntry(_ place: Int) -> Bool {
    guard !startsLine[place], place > 0 else { return true }
    let before = tokens[place - 1]
    return before.isMark(":") || before.isMark(",") || before.isMark(";") || before.isMark("-")
  }

  /// The word "present" that opens the line of a place or a line above it.
  func presenceLabel(before place: Int) -> Int? {
    var start = place
    while start >= 0, place - start < Self.reach {
      if startsLine[start] {
        let end = min(place + 1, tokens.count)
        // "Board Members" above a list
        let isKindOfMembers =
          start + 1 < end && !startsLine[start + 1]
          && (start + 2 >= tokens.count || startsLine[start + 2])
          && language.participants.contains(tokens[start + 1].key)
        if language.participants.contains(tokens[start].key) || isKindOfMembers
          || language.excused.length(at: start, in: tokens, before: end) > 0
          || language.attending.length(at: start, in: tokens, before: end) > 0
        {
          return start
        }
      }
      start -= 1
    }
    return nil
  }
}

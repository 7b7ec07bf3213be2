extension ListSplitter {
  /// Opens entries that only announce others: "plusieurs partenaires (A et B)", "de 5 lokale besturen
  /// (…)", and hands a head that several share to each ("les communes de A, B et C").
  func expanded(_ entries: [ListEntry]) -> [ListEntry] {
    sharingHeads(entries.flatMap { insideBrackets($0) })
  }

  /// The entries in the brackets of one that names no body itself.
  private func insideBrackets(_ entry: ListEntry) -> [ListEntry] {
    guard let open = entry.tokens.first(where: { tokens[$0].isMark("(") }),
      let close = closing(open, before: entry.tokens.upperBound + 1), close > open + 2,
      isGeneric(entry.tokens.lowerBound..<open)
    else { return [entry] }
    let inside = open + 1..<close
    let isList = inside.contains {
      tokens[$0].isMark(",") || language.conjunctions.contains(tokens[$0].key)
    }
    guard isList, inside.contains(where: { tokens[$0].isCapitalised }) else { return [entry] }
    return self.entries(of: inside, isExplicit: true)
  }

  /// Whether a name has a word for participants or kinds of bodies and no capital of its own.
  private func isGeneric(_ name: Range<Int>) -> Bool {
    let words = name.filter { tokens[$0].kind == .word }
    let hasCapital = words.dropFirst().contains { tokens[$0].isCapitalised }
    guard !hasCapital || language.language == .german else { return false }
    return words.contains { place in
      language.participants.length(at: place, in: tokens, before: name.upperBound) > 0
        || language.categories.length(at: place, in: tokens, before: name.upperBound) > 0
    }
  }

  /// "gemeenten en OCMW's van A, B en C": six members.
  private func sharingHeads(_ entries: [ListEntry]) -> [ListEntry] {
    var result: [ListEntry] = []
    var heads: [String] = []
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? entries[index + 1] : nil
      if let (names, place) = sharedHeads(of: entry.tokens),
        names.count > 1 || next.map({ isPlace($0.tokens) }) ?? false
      {
        heads = names
        // One place alone shares nothing, unless two heads share it.
        result += names.map { with(entry, tokens: place, head: $0) }
      } else if !heads.isEmpty, isPlace(entry.tokens) {
        result += heads.map { with(entry, tokens: entry.tokens, head: $0) }
      } else {
        heads = []
        result.append(entry)
      }
    }
    return result
  }

  private func with(_ entry: ListEntry, tokens: Range<Int>, head: String) -> ListEntry {
    var entry = entry
    entry.tokens = tokens
    entry.head = head
    return entry
  }

  /// The heads in the singular, and the place behind them.
  private func sharedHeads(of entry: Range<Int>) -> (names: [String], place: Range<Int>)? {
    var names: [String] = []
    var place = entry.lowerBound
    while place < entry.upperBound {
      let key = tokens[place].key
      if let name = language.sharedHeads[key] {
        names.append(name)
      } else if !language.determiners.contains(key) && !language.conjunctions.contains(key)
        && tokens[place].kind != .number
      {
        break
      }
      place += 1
    }
    guard !names.isEmpty, place < entry.upperBound else { return nil }
    while place < entry.upperBound, language.ofWords.contains(tokens[place].key) { place += 1 }
    let rest = place..<entry.upperBound
    return isPlace(rest) ? (names, rest) : nil
  }

  /// Whether an entry is nothing but a name with a capital, as a place is.
  private func isPlace(_ entry: Range<Int>) -> Bool {
    guard let first = entry.first, entry.count <= 4, tokens[first].isCapitalised else {
      return false
    }
    return entry.allSatisfy { tokens[$0].kind == .word && !tokens[$0].isAcronym }
      && !lexicon.namesBody(entry, tokens)
  }
}

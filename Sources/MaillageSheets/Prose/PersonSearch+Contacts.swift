/// Addresses and numbers.
extension PersonSearch {
  mutating func hideContacts() {
    for place in tokens.indices where tokens[place].isMark("@") && hidden[place] == .none {
      var start = place
      while start > 0, place - start < 12, !tokens[start].hasSpaceBefore, !startsLine[start] {
        start -= 1
      }
      var end = place + 1
      while end < tokens.count, end - place < 12, !tokens[end].hasSpaceBefore, !startsLine[end] {
        end += 1
      }
      hide(start..<end, as: .contact)
    }
    var place = 0
    while place < tokens.count {
      let end = numberEnd(from: place)
      if end > place { hide(place..<end, as: .contact) }
      place = max(end, place + 1)
    }
  }

  /// The end of a telephone number: eight to fifteen digits, begun by 0, 00 or +.
  func numberEnd(from start: Int) -> Int {
    let isPlus = tokens[start].isMark("+")
    guard isPlus || tokens[start].kind == .number && tokens[start].key.hasPrefix("0") else {
      return start
    }
    var digits = 0
    var end = start
    var place = start
    while place < tokens.count, place - start < 16, place == start || !startsLine[place] {
      let token = tokens[place]
      if token.kind == .number {
        digits += token.key.text.utf8.count { (48...57).contains($0) }
        end = place + 1
      } else if !["+", "/", ".", "-", "(", ")", "–"].contains(token.sign) {
        break
      }
      place += 1
    }
    return (8...15).contains(digits) ? end : start
  }
}

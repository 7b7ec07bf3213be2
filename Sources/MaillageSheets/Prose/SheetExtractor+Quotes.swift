/// What a membership rests on, as it may be shown: the words around it, without persons.
extension SheetExtractor {
  /// Where the words stand that a membership rests on.
  struct Quote {
    /// The name of the member.
    let member: Range<Int>
    /// Its sentence, or its item of a list.
    let sentence: Range<Int>
    /// The sentence that opened the list.
    let opening: Range<Int>
  }

  /// How many words are shown before and behind what matters: a sentence may be a page long.
  private static let reach = 16
  /// What stands for a person or a contact.
  static let blank = "[…]"

  /// Adds a membership, and where it was read.
  mutating func append(_ membership: SheetMembership, readAt member: Range<Int>) {
    reading.memberships.append(membership)
    // What a header says stands in no sentence.
    let isInside = sentence.overlaps(member)
    quotes.append(
      Quote(
        member: member, sentence: isInside ? sentence : member, opening: isInside ? opening : member
      ))
    clear(member)
  }

  /// Notes that some words are the name of a body or a platform, which may be shown anywhere.
  mutating func clear(_ name: Range<Int>) {
    for place in name where !persons.hides(place) { isCleared[place] = true }
  }

  /// The words that each membership rests on; those of one sentence mostly rest on the same.
  func shown(_ quotes: [Quote]) -> [String] {
    var last: (extract: Extract, words: String)?
    return quotes.map { quote in
      let extract = extract(quote)
      if let last, last.extract == extract { return last.words }
      let words = shown(extract)
      last = (extract, words)
      return words
    }
  }

  /// What of a sentence and of what opened its list is shown.
  private struct Extract: Equatable {
    let parts: [Range<Int>]
    let isInList: Bool
    let isCut: Bool
  }

  private func extract(_ quote: Quote) -> Extract {
    var parts: [Range<Int>] = []
    let isInList = quote.opening != quote.sentence && !quote.opening.isEmpty
    if isInList { parts.append(quote.opening.suffix(Self.reach)) }
    let head = quote.sentence.prefix(Self.reach)
    let start = max(quote.sentence.lowerBound, quote.member.lowerBound - Self.reach)
    let end = min(quote.sentence.upperBound, quote.member.upperBound + Self.reach)
    if start <= head.upperBound {
      parts.append(head.lowerBound..<max(end, head.upperBound))
    } else {
      parts += [head, start..<end]
    }
    return Extract(parts: parts, isInList: isInList, isCut: end < quote.sentence.upperBound)
  }

  private func shown(_ extract: Extract) -> String {
    var texts = extract.parts.map { words($0) }
    if extract.isCut { texts.append("…") }
    // An ellipsis of the text itself is enough.
    let shown = texts.joined(
      separator: extract.isInList && extract.parts.count == 2 ? " " : " … ")
    return shown.hasSuffix("… …") ? String(shown.dropLast(2)) : shown
  }

  /// Words as they stand, with a blank for each run of them that may not be shown.
  private func words(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count * 8)
    var wasHidden = false
    for place in range {
      let isHidden = persons.hides(place) || mayNamePerson(place, in: range)
      if isHidden, wasHidden { continue }
      if tokens[place].hasSpaceBefore, !result.isEmpty { result.append(0x20) }
      if isHidden {
        result.append(contentsOf: Self.blank.utf8)
      } else {
        text.append(tokens[place].range, onto: &result)
      }
      wasHidden = isHidden
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a word may belong to a person whom nothing gives away: a capital of its own, and
  /// nothing that tells of a body, a platform or a place.
  ///
  /// Names of members are read with care; of the rest of a sentence too little is known to show
  /// what may be a person.
  private func mayNamePerson(_ place: Int, in range: Range<Int>) -> Bool {
    guard isStrange(place) else { return false }
    let isFirst = place == range.lowerBound
    guard isFirst || language.nounsAreCapitalised else { return true }
    return place + 1 < range.upperBound && isStrange(place + 1)
      || place > range.lowerBound && isStrange(place - 1)
  }

  private func isStrange(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.isCapitalised && !token.isAcronym && persons.mayBeName(place)
      && !isCleared[place] && !isBehindArticle(place)
      && BelgianCommunes.spelling(ofToken: token.key) == nil
      && !BelgianCommunes.isDemonym(token.key.text)
      && !PersonWords.titles.contains(token.key)
  }

  /// "les Lilas", "the Meadows", "St Leonard": an article that begins no surname, or a saint, shows
  /// that a thing is named.
  private func isBehindArticle(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = tokens[place - 1]
    return before.isCapitalised
      ? PersonWords.shortSaints.contains(before.key)
      : PersonWords.plainArticles.contains(before.key)
  }
}

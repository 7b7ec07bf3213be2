/// Knows which tokens of a text name a person or tell how to reach one.
///
/// All of a text is looked through once, before anything is read: what is found is counted, and
/// whoever makes a string for the output asks whether a token is hidden. A name is known by a title,
/// a given name, initials, the post or the words before or behind it, or the names it stands between.
///
/// Behind one reference, for all that reads the text has it.
final class PersonGuard: Sendable {
  /// The names of persons, left to right.
  let persons: [Range<Int>]
  /// Addresses and numbers.
  let contacts: [Range<Int>]
  /// For each token whether it is hidden.
  private let hidden: [Bool]
  /// For each token whether its own words or those before it tell.
  private let isSure: [Bool]
  /// For each token whether no table knows it as anything but a name.
  private let isStrange: [Bool]

  /// Looks through a text.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  init(text: SheetText, tokens: [Token], language: SharedLanguage, lexicon: BodyLexicon) {
    var search = PersonSearch(text: text, tokens: tokens, language: language, lexicon: lexicon)
    search.run()
    hidden = search.hidden.map { $0 != .none }
    isSure = search.hidden.map { $0 == .person || $0 == .contact }
    isStrange = tokens.indices.map { search.isStranger($0) }
    var persons: [Range<Int>] = []
    var contacts: [Range<Int>] = []
    var place = 0
    while place < tokens.count {
      let mark = search.hidden[place]
      var end = place + 1
      while end < tokens.count, search.hidden[end] == mark, !search.begins[end] { end += 1 }
      if mark == .person || mark == .likely { persons.append(place..<end) }
      if mark == .contact { contacts.append(place..<end) }
      place = end
    }
    self.persons = persons
    self.contacts = contacts
  }

  /// Whether a token belongs to the name of a person, an address or a number.
  func hides(_ place: Int) -> Bool { hidden[place] }

  /// Whether a token that is not hidden may be a name for all that is known of it alone.
  func mayBeName(_ place: Int) -> Bool { isStrange[place] }

  /// Whether any token of a range is hidden.
  func hides(anyOf range: Range<Int>) -> Bool { hidden[range].contains(true) }

  /// Whether any token of a range is hidden for more than what stands beside it.
  func hides(surelyAnyOf range: Range<Int>) -> Bool { isSure[range].contains(true) }

  /// The part of a range that may be shown: what stands before the first hidden token, or else the
  /// longest stretch behind it; empty where nothing is left.
  func shown(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { hidden[$0] }) else { return range }
    if first > range.lowerBound { return range.lowerBound..<first }
    var longest = first..<first
    var start = first
    for place in range.lowerBound...range.upperBound {
      guard place == range.upperBound || hidden[place] else { continue }
      if place - start > longest.count { longest = start..<place }
      start = place + 1
    }
    return longest
  }
}

/// The communes that a text without a header is about.
///
/// What the text itself calls a commune counts ("Ville de Liège", "Stad Gent"); failing that, the
/// Belgian commune that it names first and most often. A list of communes ("gemeenten en OCMW's van
/// Deinze, De Pinte en Zulte") is the area of what it is about.
struct CommuneFinder: LanguageReader {
  private let text: SheetText
  private let tokens: [Token]
  let shared: SharedLanguage
  private let persons: PersonGuard

  init(
    _ text: SheetText, _ tokens: [Token], _ language: SharedLanguage, _ persons: PersonGuard
  ) {
    self.text = text
    self.tokens = tokens
    shared = language
    self.persons = persons
  }

  /// A commune as the text names it.
  private struct Found {
    let key: String
    let name: String
    var count: Int
  }

  /// The communes of a part of the text.
  ///
  /// - Complexity: O(*n* · *k*) for *n* tokens and *k* communes that are named.
  func communes(in part: Range<Int>) -> [String] {
    var called: [Found] = []
    var named: [Found] = []
    var area: [String] = []
    var place = part.lowerBound
    while place < part.upperBound {
      let cue = language.communeCues.length(at: place, in: tokens, before: part.upperBound)
      if cue > 0, place + cue < part.upperBound, let name = name(at: place + cue) {
        count(name, in: &called)
      }
      guard let commune = commune(at: place, before: part.upperBound) else {
        place += 1
        continue
      }
      if area.isEmpty { area = list(from: commune, at: place, before: part.upperBound) }
      if Self.ambiguous.contains(tokens[place].key) {
        place += 1
      } else {
        count(commune.name, in: &named)
        place += commune.length
      }
    }
    if area.count >= 3 { return area }
    return most(called) ?? most(named) ?? []
  }

  private func count(_ name: String, in list: inout [Found]) {
    let key = NameKey.fold(name)
    if let known = list.firstIndex(where: { $0.key == key }) {
      list[known].count += 1
    } else if list.count < Self.limit {
      list.append(Found(key: key, name: name, count: 1))
    }
  }

  /// How many communes are counted: a text that names more is about none of them.
  private static let limit = 60

  /// The one that stands most often; of equals the first.
  private func most(_ found: [Found]) -> [String]? {
    guard let most = found.map(\.count).max() else { return nil }
    return found.first { $0.count == most }.map { [$0.name] }
  }

  private func name(at place: Int) -> String? {
    if let commune = commune(at: place, before: tokens.count) { return commune.name }
    guard tokens[place].kind == .word, tokens[place].isCapitalised, !tokens[place].isAcronym,
      !persons.hides(place)
    else { return nil }
    return text.text(tokens[place].range)
  }

  /// Communes that are words, given names or regions as well: they count where the text calls them
  /// communes.
  private static let ambiguous = WordTable([
    "as", "ans", "ath", "boom", "celles", "damme", "dour", "essen", "forest", "geel", "geer", "hal",
    "halle", "ham", "heers", "herve", "hove", "huy", "lens", "lille", "looz", "manage", "mol",
    "mons",
    "olen", "peer", "putte", "silly", "spa", "bergen", "brussel", "brussels", "bruxelles", "waver",
    "vorst", "graven", "namen",
  ])

  /// A Belgian commune of up to three words ("De Pinte", "Les Bons Villers").
  private func commune(at place: Int, before end: Int) -> (name: String, length: Int)? {
    guard tokens[place].kind == .word, tokens[place].isCapitalised,
      BelgianCommunes.mayBegin(tokens[place].key)
    else { return nil }
    let first = tokens[place]
    let longest = BelgianCommunes.mayGoOn(behind: first.key) ? 3 : 1
    for length in (1...longest).reversed() where place + length <= end {
      let words = place..<place + length
      // "Sara Van Lierde"
      guard words.allSatisfy({ tokens[$0].kind == .word && !persons.hides($0) }),
        tokens[words.upperBound - 1].isCapitalised
      else { continue }
      let span = first.range.lowerBound..<tokens[words.upperBound - 1].range.upperBound
      if let name = BelgianCommunes.spelling(NameKey.fold(text.text(span))) {
        return (name, length)
      }
    }
    return nil
  }

  /// The communes of a list that begins with one at a place.
  private func list(
    from first: (name: String, length: Int), at start: Int, before end: Int
  ) -> [String] {
    var names: [String] = []
    var place = start
    while place < end,
      let commune = place == start ? first : commune(at: place, before: end)
    {
      names.append(commune.name)
      place += commune.length
      guard place < end else { break }
      let isJoin = tokens[place].isMark(",") || language.conjunctions.contains(tokens[place].key)
      guard isJoin else { break }
      place += 1
    }
    return names
  }
}

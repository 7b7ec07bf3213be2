/// The communes that a text without a header is about.
struct CommuneFinder {
  private let text: SheetText
  private let tokens: [Token]
  private let language: SheetLanguage

  init(_ text: SheetText, _ tokens: [Token], _ language: SheetLanguage) {
    self.text = text
    self.tokens = tokens
    self.language = language
  }

  /// The commune that a part names most often as one ("Ville de Liège"); of equals the first.
  func communes(in part: Range<Int>) -> [String] {
    var counts: [(name: String, count: Int)] = []
    var places: [String: Int] = [:]
    for place in part {
      let cue = language.communeCues.length(at: place, in: tokens, before: part.upperBound)
      guard cue > 0, place + cue < part.upperBound, let name = name(at: place + cue) else {
        continue
      }
      let key = NameKey.fold(name)
      if let known = places[key] {
        counts[known].count += 1
      } else {
        places[key] = counts.count
        counts.append((name, 1))
      }
    }
    guard let most = counts.map(\.count).max() else { return [] }
    return counts.first { $0.count == most }.map { [$0.name] } ?? []
  }

  private func name(at place: Int) -> String? {
    guard tokens[place].kind == .word, tokens[place].isCapitalised,
      !tokens[place].isAcronym
    else { return nil }
    return text.text(tokens[place].range)
  }
}

/// Sentences of minutes that name those who sent apologies, each with the body they come from.
///
/// "Apologies were given on behalf of: N, Shelter; N, Glenshire Council and N, Police": those who stay
/// away from one sitting belong to the group all the same.
extension SheetExtractor {
  /// Notes the bodies of such a sentence, for the platform that the text turns out to be about.
  mutating func noteApologies(in sentence: Range<Int>) {
    guard persons.hides(anyOf: sentence),
      let word = sentence.prefix(Self.longestApologyLead).first(where: {
        language.excused.length(at: $0, in: tokens, before: sentence.upperBound) > 0
      }), sentence.contains(where: { tokens[$0].isMark(";") })
    else { return }
    let colon = (word..<sentence.upperBound).first { tokens[$0].isMark(":") }
    let start = colon.map { $0 + 1 } ?? sentence.first { persons.hides($0) } ?? word
    let pieces = splitter.cut(
      start..<sentence.upperBound,
      at: splitter.divisions(of: start..<sentence.upperBound) { $0.isMark(";") })
    let bodies = pieces.flatMap { cutBetweenPersons($0) }.compactMap { bodyBehindComma($0) }
    guard !bodies.isEmpty else { return }
    looseLists.append(
      LooseList(
        entries: bodies, sentence: sentence, platform: titlePlatform, rule: Self.apologies))
  }

  private static let longestApologyLead = 4

  /// "N, Shelter and N, Crisis": a piece for each person.
  private func cutBetweenPersons(_ piece: Range<Int>) -> [Range<Int>] {
    let joints = piece.dropFirst().filter { place in
      language.conjunctions.contains(tokens[place].key) && place + 1 < piece.upperBound
        && persons.hides(place + 1) && !persons.hides(place - 1)
    }
    return splitter.cut(piece, at: joints)
  }

  /// What stands behind the comma that ends the name of a person: a name with a capital, up to the next
  /// comma or the end of the sentence.
  private func bodyBehindComma(_ piece: Range<Int>) -> ListEntry? {
    guard let comma = piece.first(where: { tokens[$0].isMark(",") }), comma + 1 < piece.upperBound,
      persons.hides(comma - 1) || bodyBehindName(piece) != nil
    else { return nil }
    let rest = (comma + 1..<piece.upperBound).prefix { place in
      !tokens[place].isMark(".") && !tokens[place].isMark(",")
    }
    guard let first = rest.first, tokens[first].isCapitalised, !persons.hides(anyOf: rest) else {
      return nil
    }
    return ListEntry(tokens: rest, isExplicit: true)
  }
}

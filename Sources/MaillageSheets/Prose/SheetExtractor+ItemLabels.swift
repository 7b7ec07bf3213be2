/// Items of lists with a label before a colon.
extension SheetExtractor {
  /// "Polizei: Polizeistation Uhlen", "Jugend und Alter: Jugendtreff Uhlen, Seniorenbeirat": the bodies
  /// behind a label of one word or of several that "and" joins, where all of them begin as bodies do and
  /// their names say more than the label.
  func namesBehindKind(_ label: Range<Int>, _ list: Range<Int>) -> [ListEntry]? {
    let isPair = label.contains { language.conjunctions.contains(tokens[$0].key) }
    guard language.nounsAreCapitalised, label.count == 1 || isPair, !persons.hides(anyOf: list)
    else { return nil }
    let entries = splitter.entries(of: list, isExplicit: true)
    let areNamed = entries.allSatisfy { entry in
      let first = entry.tokens.lowerBound
      return tokens[first].isCapitalised && beginsAsBody(entry.tokens)
        && (entry.tokens.count > 1 || entries.count > 1)
        && !lexicon.heads(at: first, tokens, before: entry.tokens.upperBound).isFunction
    }
    return areNamed ? entries : nil
  }

  /// "Convivial : invitée", "Shelter: since May": a word or two in small letters that name no body.
  func isNote(_ words: Range<Int>) -> Bool {
    words.count <= 3
      && words.allSatisfy { place in
        !tokens[place].isCapitalised && tokens[place].kind == .word
          && !language.conjunctions.contains(tokens[place].key)
      } && !lexicon.namesBody(words, tokens) && lexicon.sector(of: words, tokens) == nil
  }

  /// Whether a list names nobody but those who are sent.
  func areOnlySent(_ list: Range<Int>) -> Bool {
    guard
      let first = list.first(where: {
        tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
          && language.numbers[tokens[$0].key] == nil
      }), !list.contains(where: { tokens[$0].isMark(",") })
    else { return false }
    let length = language.representatives.length(at: first, in: tokens, before: list.upperBound)
    return length > 0
      && !(first + length < list.upperBound
        && language.ofWords.contains(tokens[first + length].key))
  }
}

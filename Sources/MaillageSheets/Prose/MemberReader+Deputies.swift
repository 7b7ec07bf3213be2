/// What stands beside those who are sent and names nobody: who sits in for them, the fields they come from.
extension MemberReader {
  /// "landbouworganisaties en een plaatsvervanger", "4 Mitglieder und 4 stellvertretende Mitglieder": without
  /// those who sit in for others.
  func withoutDeputies(_ range: Range<Int>) -> Range<Int> {
    guard
      let and = range.dropFirst().last(where: {
        language.conjunctions.contains(tokens[$0].key) || tokens[$0].isMark("+")
          || tokens[$0].isMark("/")
      }), and + 1 < range.upperBound, let last = range.last
    else { return range }
    let tail = and + 1..<range.upperBound
    let isDeputy = tail.contains { language.deputies.contains(tokens[$0].key) }
    let areSmall = tail.dropLast().allSatisfy { place in
      let key = tokens[place].key
      return language.determiners.contains(key) || language.possessives.contains(key)
        || tokens[place].kind == .number || language.numbers[key] != nil
        || language.deputies.contains(key)
    }
    let isWhole =
      language.deputies.contains(tokens[last].key) || tokens[last].key == tokens[and - 1].key
    return isDeputy && areSmall && isWhole ? range.lowerBound..<and : range
  }

  /// "Personen aus den Bereichen Politik": what stands behind the noun for fields that people come from.
  func withoutFieldLead(_ range: Range<Int>) -> Range<Int> {
    guard
      let field = range.prefix(7).dropFirst(2).first(where: {
        language.bounds.fields.contains(tokens[$0].key)
      }), field + 1 < range.upperBound,
      (range.lowerBound..<field).contains(where: {
        language.bounds.sources.contains(tokens[$0].key)
      }),
      (range.lowerBound..<field).contains(where: {
        language.bounds.anyone.contains(tokens[$0].key)
          || language.representatives.contains(tokens[$0].key)
      })
    else { return range }
    return trimmed(field + 1..<range.upperBound)
  }
}

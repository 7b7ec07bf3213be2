/// Items that hold more than the entry: a sentence behind it, or two bodies with a slash between them.
extension SheetExtractor {
  /// "de schepen van Wonen. Geen stemrecht.": an item up to the stop that a remark or a sentence follows.
  ///
  /// A stop behind a word of three letters or fewer may be that of an abbreviation, as may one before a
  /// word that begins no remark.
  func withoutRemark(_ item: Range<Int>) -> Range<Int> {
    let stop = item.dropFirst().dropLast(2).first { place in
      let (before, next) = (tokens[place - 1], tokens[place + 1])
      return tokens[place].isMark(".") && !tokens[place].hasSpaceBefore && before.kind == .word
        && before.range.count > 3 && next.kind == .word && next.isCapitalised
        && next.hasSpaceBefore && beginsRemark(place + 1..<item.upperBound)
    }
    return stop.map { item.lowerBound..<$0 } ?? item
  }

  /// Whether words with a capital at their head tell something rather than go on with a name: a small
  /// word begins them, or a verb stands among them.
  private func beginsRemark(_ words: Range<Int>) -> Bool {
    let key = tokens[words.lowerBound].key
    return language.negations.contains(key) || language.subjectPronouns.contains(key)
      || language.demonstratives.contains(key) || language.possessives.contains(key)
      || language.clauseOpeners.contains(key)
      || words.contains {
        !tokens[$0].isCapitalised && language.verbs.contains(tokens[$0].key)
      }
  }

  /// "dienst thuisbegeleiding", and on the line below "ondersteunt gezinnen thuis": an item up to the line that says
  /// what the body does.
  ///
  /// A line that is broken for its length is longer, and goes on with what it has begun.
  func withoutGloss(_ item: Range<Int>) -> Range<Int> {
    guard
      let next = item.dropFirst().first(where: { beginsLine($0) }), !tokens[next].isCapitalised,
      tokens[next].kind == .word,
      tokens[next].range.lowerBound - tokens[item.lowerBound].range.lowerBound <= Self.shortLine,
      tokens[next - 1].kind == .word || tokens[next - 1].isMark(")"),
      !endsInSmallWord(next - 1), !language.ofWords.contains(tokens[next].key),
      !language.innerWords.contains(tokens[next].key),
      !language.conjunctions.contains(tokens[next].key)
    else { return item }
    return item.lowerBound..<next
  }

  /// No line with so many letters is broken for its length.
  private static let shortLine = 48

  private func endsInSmallWord(_ place: Int) -> Bool {
    let key = tokens[place].key
    return language.ofWords.contains(key) || language.innerWords.contains(key)
      || language.determiners.contains(key) || language.conjunctions.contains(key)
  }

  /// "Staatsanwaltschaft Uhlen / Justizhaus": the bodies between slashes with a space on either side; nil
  /// where one of them begins as none.
  func bodiesBetweenSlashes(_ item: Range<Int>) -> [ListEntry]? {
    let slashes = splitter.divisions(of: item) { $0.isMark("/") && $0.hasSpaceBefore }
    guard !slashes.isEmpty,
      slashes.allSatisfy({ $0 + 1 < item.upperBound && tokens[$0 + 1].hasSpaceBefore })
    else { return nil }
    let pieces = splitter.cut(item, at: slashes)
    return pieces.allSatisfy {
      !$0.isEmpty && splitter.isBody($0) && tokens[firstWord(of: $0)].isCapitalised
    }
      ? pieces.map { ListEntry(tokens: $0, isExplicit: true) } : nil
  }

  /// "Deskundigen, zonder stemrecht: de schepen, het diensthoofd": what stands behind the label of a line
  /// that is nothing but a list.
  func withoutListLabel(_ line: Range<Int>) -> Range<Int> {
    guard let colon = line.prefix(8).first(where: { tokens[$0].isMark(":") }),
      colon + 1 < line.upperBound
    else { return line }
    let label = line.lowerBound..<colon
    let isOfKind =
      label.allSatisfy { $0 == label.lowerBound || !tokens[$0].isCapitalised }
      && (namesParticipants(label)
        || lexicon.heads(at: firstWord(of: label), tokens, before: colon).isCategory
        || lexicon.heads(at: firstWord(of: label), tokens, before: colon).isFunction)
      && label.contains { tokens[$0].isMark(",") }
    return isOfKind ? colon + 1..<line.upperBound : line
  }
}

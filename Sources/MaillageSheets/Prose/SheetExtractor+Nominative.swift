/// Names of platforms as a list gives them: in the nominative, as if without an article.
extension SheetExtractor {
  /// "Runder Tisch" of "am Runden Tisch", "Präventionsrat" of "des Präventionsrates".
  ///
  /// Only a language with endings for its cases has tables for it; what no table knows stays as it is.
  func inNominative(_ mention: PlatformMention) -> String {
    let words = mention.name
    guard !language.nominatives.isEmpty,
      let noun = words.first(where: { nominative(of: $0, in: mention) != nil }),
      let (shown, ending) = nominative(of: noun, in: mention)
    else { return string(of: words) }
    let first = firstOfName(words, noun)
    var name = ""
    for place in first..<words.upperBound {
      if place > first, tokens[place].hasSpaceBefore { name += " " }
      if place == noun {
        name += shown
      } else if place < noun {
        name += withEnding(ending, place)
      } else {
        name += text.text(tokens[place].range)
      }
    }
    return MemberReader.tidy(name)
  }

  /// "Der lokale Präventionsrat der Stadt": adjectives in small letters behind the article only describe what goes
  /// on to be named; "der kommunale Präventionsrat" is told from others by nothing else.
  private func firstOfName(_ words: Range<Int>, _ noun: Int) -> Int {
    let isDescribed =
      noun + 1 < words.upperBound && words.lowerBound > 0
      && (words.lowerBound..<noun).allSatisfy { !tokens[$0].isCapitalised }
      && isBehindArticle(words.lowerBound)
    return isDescribed ? noun : words.lowerBound
  }

  /// "der neue", "im", "des"
  private func isBehindArticle(_ place: Int) -> Bool {
    let isFresh = place > 1 && language.fresh.contains(tokens[place - 1].key)
    let article = tokens[isFresh ? place - 2 : place - 1].key
    return language.contractions.contains(article)
      || language.determiners.contains(article) && !language.indefinite.contains(article)
  }

  /// A head noun without the ending of the genitive, and the ending of adjectives before it.
  private func nominative(
    of place: Int, in mention: PlatformMention
  ) -> (noun: String, adjective: String)? {
    guard tokens[place].kind == .word, tokens[place].isCapitalised, !tokens[place].isAcronym else {
      return nil
    }
    let noun = text.text(tokens[place].range)
    if let ending = adjectiveEnding(before: tokens[place].key) { return (noun, ending) }
    let isGenitive = [mention.tokens.lowerBound, mention.tokens.lowerBound - 1].contains {
      $0 >= 0 && language.genitiveArticles.contains(tokens[$0].key)
    }
    guard isGenitive else { return nil }
    return ["ses", "es", "s"].lazy.compactMap { genitive -> (String, String)? in
      guard noun.hasSuffix(genitive),
        let ending = adjectiveEnding(
          before: Word(NameKey.fold(String(noun.dropLast(genitive.count)))))
      else { return nil }
      return (String(noun.dropLast(genitive.count)), ending)
    }.first
  }

  private func adjectiveEnding(before noun: Word) -> String? {
    language.nominatives.first { $0.nouns.contains(noun) }?.adjective
  }

  /// "Runder" of "Runden" before a masculine noun; a word that is no adjective with an ending stays.
  private func withEnding(_ ending: String, _ place: Int) -> String {
    let word = text.text(tokens[place].range)
    guard tokens[place].kind == .word, !tokens[place].isAcronym,
      let old = ["en", "em", "e"].first(where: { word.hasSuffix($0) })
    else { return word }
    let stem = String(word.dropLast(old.count))
    let isAdjective =
      !tokens[place].isCapitalised
      || language.adjectiveStems.contains(Word(NameKey.fold(stem)))
    return isAdjective ? stem + ending : word
  }
}

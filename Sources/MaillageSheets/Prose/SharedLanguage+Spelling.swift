/// Whether short forms are those of names.
extension SharedLanguage {
  /// Whether the words of a name give the letters of a short form, in order: the first word the first
  /// letter, the last one the last letters. Small words, and others where no comma parts them, may be
  /// passed over; the letters of a compound may stand anywhere within it.
  func spells(_ letters: String, _ name: Range<Int>, of tokens: [Token]) -> Bool {
    let letters = Array(letters.unicodeScalars)
    let all = name.compactMap { place -> (letters: [Unicode.Scalar], isSmall: Bool)? in
      let token = tokens[place]
      guard token.kind != .mark, !tables.ofWords.contains(token.key),
        !tables.determiners.contains(token.key), !tables.conjunctions.contains(token.key)
      else { return nil }
      return (Array(token.key.text.unicodeScalars), tables.innerWords.contains(token.key))
    }
    let words = all.filter { !$0.isSmall }.map(\.letters)
    guard letters.count >= 2, let first = words.first, words.count <= 12, letters.count <= 8,
      first.first == letters.first
    else { return false }
    let mayPassOver = letters.count > 2 && !name.contains { tokens[$0].isMark(",") }
    // For each word, how many letters may be used up to it.
    var reached: Set<Int> = [0]
    var index = 0
    for word in all {
      // "aide sans contrainte (ASC)": a small word may give its letter or none.
      var next =
        word.isSmall || mayPassOver && index > 0 && index + 1 < words.count ? reached : []
      for used in reached {
        next.formUnion(
          uses(of: word.isSmall ? Array(word.letters.prefix(1)) : word.letters, letters, from: used)
        )
      }
      if !word.isSmall { index += 1 }
      reached = next
      if reached.isEmpty { return false }
    }
    return reached.contains(letters.count)
  }

  /// The same for a folded name of two words or more, each of which gives its first letter.
  func spells(_ letters: String, _ name: String) -> Bool {
    let letters = Array(letters.unicodeScalars)
    let words = PlatformRegister.words(of: name).filter { word in
      !tables.ofWords.contains(word) && !tables.determiners.contains(word)
        && !tables.conjunctions.contains(word) && !tables.innerWords.contains(word)
    }.map { Array($0.unicodeScalars) }
    guard (2...8).contains(words.count), words.count <= letters.count else { return false }
    var reached: Set<Int> = [0]
    for word in words {
      var next: Set<Int> = []
      for used in reached { next.formUnion(uses(of: word, letters, from: used)) }
      reached = next
      if reached.isEmpty { return false }
    }
    return reached.contains(letters.count)
  }

  /// How many letters are used behind a word that gives one at least, the first of them its initial.
  private func uses(
    of word: [Unicode.Scalar], _ letters: [Unicode.Scalar], from used: Int
  ) -> Set<Int> {
    guard used < letters.count, word.first == letters[used] else { return [] }
    var result: Set<Int> = [used + 1]
    var count = used + 1
    for letter in word.dropFirst() where count < letters.count {
      if letter == letters[count] {
        count += 1
        result.insert(count)
      } else if !tables.adjectivesPrecede {
        break
      }
    }
    return result
  }
}

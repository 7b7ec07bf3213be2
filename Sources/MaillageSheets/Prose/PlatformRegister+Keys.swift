/// How names of platforms are told to be the same.
extension PlatformRegister {
  /// A folded name without "communale" and its like: nil where too little of the name is left.
  func loose(_ name: String) -> String? {
    language.localAdjectives.isEmpty ? nil : loose(Self.words(of: name))
  }

  func loose(_ words: [Substring]) -> String? {
    guard !language.localAdjectives.isEmpty else { return nil }
    let rest = words.filter { !language.localAdjectives.contains($0) }
    let count = rest.count { !isOfWord($0) && !language.determiners.contains($0) }
    return count >= 2 ? rest.joined(separator: " ") : nil
  }

  /// The platform whose name goes on with a place where this one stops, or the other way round
  /// ("Coordination sociale" and "Coordination sociale de Schaerbeek"), by the folded name.
  func longerOrShorter(_ name: String) -> Int? {
    let words = Self.words(of: name)
    guard words.count >= 2 else { return nil }
    var found = byBeginning[words.joined(separator: " ")]
    for end in 2..<words.count where isOfWord(words[end]) {
      if let shorter = byName[words[..<end].joined(separator: " ")] {
        found = min(found ?? shorter, shorter)
      }
    }
    return found
  }

  /// "Netwerk Gezinszorg" of a "Leuvense Netwerk Gezinszorg", folded; nil where too little is left.
  func withoutDemonym(_ name: String) -> String? {
    let words = Self.words(of: name)
    guard words.count >= 3, BelgianCommunes.isDemonym(String(words[0])) else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  /// The one platform whose name ends with these folded words: "linde" of a "Huis van het Kind Linde".
  func platform(endingWith tail: String) -> Int? {
    let found = near.filter { place in
      entries[place].keys.contains {
        $0.hasSuffix(" " + tail) && Self.words(of: $0).count >= Self.words(of: tail).count + 2
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// "PLP" of a "Partenariat local de prévention", or the other way round.
  func spelledOut(_ name: String) -> Int? {
    let short = byInitials[name]
    guard let initials = initials(of: name), let long = byAcronym[initials] else { return short }
    return min(short ?? long, long)
  }

  /// The initials of a name of three words or more that carry meaning.
  func initials(of name: String) -> String? {
    initialsOfBeginnings(Self.words(of: name)).last ?? nil
  }

  /// The initials of the beginnings of a name, by how many words each has.
  func initialsOfBeginnings(_ words: [Substring]) -> [String?] {
    var result: [String?] = [nil]
    var letters = ""
    var telling = 0
    for (place, word) in words.enumerated() {
      if isTelling(word), let letter = word.first {
        letters.append(letter)
        telling += 1
      }
      result.append(place >= 2 && (3...7).contains(telling) ? letters : nil)
    }
    return result
  }

  /// Whether a word of a name gives its letter to a short form.
  private func isTelling(_ word: Substring) -> Bool {
    guard word.utf8.count > 1 else { return false }
    let word = Word(word)
    return !language.ofWords.contains(word) && !language.determiners.contains(word)
      && !language.conjunctions.contains(word)
  }

  /// The folded name; where words are declined, they stand without their endings ("Runden Tisches").
  func key(_ name: String) -> String { stemmed(Self.key(name)) }

  /// A folded name without the endings of its words.
  func stemmed(_ folded: String) -> String {
    guard !language.endings.isEmpty else { return folded }
    return folded.split(separator: " ").map { word in
      let isSmall = isOfWord(word) || language.determiners.contains(String(word))
      return isSmall ? String(word) : shared.stem(String(word))
    }.joined(separator: " ")
  }

  static func key(_ name: String) -> String {
    // The signs, or the first bytes of them.
    let isPlain = name.utf8.allSatisfy {
      $0 != 0x22 && $0 != 0x28 && $0 != 0x29 && $0 != 0xC2 && $0 != 0xE2
    }
    return NameKey.fold(
      isPlain
        ? name
        : String(
          String.UnicodeScalarView(
            name.unicodeScalars.filter { !signs.contains($0) }.map { $0 == "’" ? "'" : $0 })))
  }

  private static let signs = Set("«»“”„\"()‘".unicodeScalars)

  /// The words of a folded name.
  static func words(of key: String) -> [Substring] {
    key.utf8.split(separator: 0x20).map { Substring($0) }
  }
}

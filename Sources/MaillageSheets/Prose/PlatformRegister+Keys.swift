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

  /// "FJC Hartenberg" of a "Family Justice Center Hartenberg", or the other way round.
  func abbreviated(_ name: String) -> Int? {
    if let long = byAbbreviation[name] { return long }
    let words = Self.words(of: name)
    let beginnings = initialsOfBeginnings(words)
    return beginnings.indices.lazy.compactMap { end -> Int? in
      guard end < words.count, let initials = beginnings[end] else { return nil }
      return byKey[([Substring(initials)] + words[end...]).joined(separator: " ")]
    }.first
  }

  /// "LOP" of a "Lokaal Overlegplatform", where compounds give more than their first letter, or the other way round:
  /// the one platform near by that it fits.
  func spelledByInnerLetters(_ name: String, _ folded: String) -> Int? {
    guard language.adjectivesPrecede, language.frontJoins.isEmpty else { return nil }
    let isShort = Self.isShortForm(name)
    let found = near.filter { place in
      let other = entries[place].platform.name
      guard entries[place].isNamed, entries[place].platform.acronym == nil else { return false }
      if isShort {
        return !Self.isShortForm(other)
          && shared.spells(folded, Self.key(other))
      }
      return Self.isShortForm(other)
        && shared.spells(Self.key(other), Self.key(name))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// "Community Planning Board" of an "Anyshire Community Planning Partnership Board", or the other way round: the
  /// one platform near by whose name has these words in this order, the noun at its end.
  func withoutInnerWords(_ name: String, _ folded: String) -> Int? {
    let words = Self.words(of: folded)
    guard !language.frontJoins.isEmpty || !language.placeKinds.isEmpty, words.count >= 3 else {
      return nil
    }
    let found = near.filter { place in
      let otherName = entries[place].platform.name
      let other = Self.words(of: key(otherName))
      guard entries[place].isNamed, other.count >= 3, other.last == words.last else { return false }
      let isShorter = words.count < other.count
      let (short, long) = isShorter ? (words, other) : (other, words)
      guard short.count < long.count, Self.isSubsequence(short, of: long) else { return false }
      // A sub-committee is no committee.
      if !language.frontJoins.isEmpty { return short.contains("sub") == long.contains("sub") }
      // "Netzwerk Demenz Uhlen" of the "Stadt und Landkreis Uhlen"
      let whole = Self.key(isShorter ? otherName : name)
      return zip(long, Self.words(of: whole)).allSatisfy { stem, word in
        short.contains(stem) || language.placeKinds.contains(word)
          || language.conjunctions.contains(word)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func isSubsequence(_ short: [Substring], of long: [Substring]) -> Bool {
    var rest = short[...]
    for word in long where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether a name is three to six capitals.
  private static func isShortForm(_ name: String) -> Bool {
    (3...6).contains(name.count) && name.allSatisfy { $0.isUppercase }
  }

  /// "Projet TREMPLIN" of a "projet Travail et Emploi des Jeunes (TREMPLIN)", or the other way round: the noun that
  /// any platform may have, before the short form.
  func nounBeforeAcronym(_ name: String, _ mention: PlatformMention) -> Int? {
    let words = Self.words(of: name)
    if words.count == 2, language.anyPlatform.contains(Word(words[0])),
      acronyms[String(words[1])] != nil, let known = byKey[String(words[1])]
    {
      return known
    }
    guard let acronym = mention.acronym, language.anyPlatform.contains(mention.noun) else {
      return nil
    }
    return byKey[mention.noun.text + " " + key(acronym)]
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

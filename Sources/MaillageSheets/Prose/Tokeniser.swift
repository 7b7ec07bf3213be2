/// Cuts a text into tokens.
struct Tokeniser {
  private let text: SheetText
  private let abbreviations: WordSet
  private var tokens: [Token] = []
  /// The bytes of the word that is being folded.
  private var bytes: ContiguousArray<UInt8> = []

  /// The tokens of a text, line ends left out, no word taken for an abbreviation.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func tokens(of text: SheetText) -> [Token] {
    var tokeniser = Tokeniser(text: text, abbreviations: WordSet(""))
    tokeniser.tokens.reserveCapacity(text.count / 5)
    tokeniser.run(from: 0, to: text.count)
    return tokeniser.tokens
  }

  /// The same tokens where some words keep the full stop behind them: only what stands at such words
  /// is read again.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func tokens(
    _ plain: [Token], of text: SheetText, abbreviations: WordSet
  ) -> [Token] {
    var tokeniser = Tokeniser(text: text, abbreviations: abbreviations)
    tokeniser.tokens.reserveCapacity(plain.count)
    // Where what was read again ends.
    var end = 0
    for (index, token) in plain.enumerated() where token.range.lowerBound >= end {
      let behind = tokeniser.scalar(token.range.upperBound)
      if token.kind != .word || behind != "." && behind != "!" {
        tokeniser.tokens.append(token)
        continue
      }
      end = tokeniser.word(from: token.range.lowerBound)
      // "etc....": of the signs behind it there is one less.
      if end > token.range.upperBound {
        let next = plain[index...].first { $0.range.lowerBound >= end }
        end = tokeniser.run(from: end, to: next?.range.lowerBound ?? text.count)
      }
    }
    return tokeniser.tokens
  }

  private init(text: SheetText, abbreviations: WordSet) {
    self.text = text
    self.abbreviations = abbreviations
  }

  /// Reads what stands from a place on, and says where it stopped: at another or right behind it.
  @discardableResult
  private mutating func run(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end {
      let scalar = text.scalars[place]
      if scalar == " " || scalar == "\n" {
        place += 1
      } else if Self.isLetter(scalar) {
        place = word(from: place)
      } else if Self.isDigit(scalar) {
        place = number(from: place)
      } else {
        place = mark(from: place)
      }
    }
    return place
  }

  private func hasSpace(before place: Int) -> Bool {
    place == 0 || text.scalars[place - 1] == " " || text.scalars[place - 1] == "\n"
  }

  private func scalar(_ place: Int) -> Unicode.Scalar? {
    place < text.count ? text.scalars[place] : nil
  }

  private func isLetter(at place: Int) -> Bool {
    place < text.count && Self.isLetter(text.scalars[place])
  }

  private mutating func mark(from start: Int) -> Int {
    var end = start + 1
    var sign = Self.plain(text.scalars[start])
    if sign == ".", scalar(end) == ".", scalar(end + 1) == "." {
      sign = "…"
      while scalar(end) == "." { end += 1 }
    }
    if sign == "'" {
      // 't Lampeke: an apostrophe that begins a word.
      if hasSpace(before: start), isLetter(at: end), !isLetter(at: end + 1),
        ["t", "s", "T"].contains(text.scalars[end])
      {
        append(start..<end + 1, .word)
        return end + 1
      }
      sign = "\""
    }
    tokens.append(
      Token(
        range: start..<end, key: Self.key(of: sign), sign: sign, kind: .mark,
        isCapitalised: false, isAcronym: false, hasSpaceBefore: hasSpace(before: start)))
    return end
  }

  private mutating func number(from start: Int) -> Int {
    var end = start
    while let next = scalar(end) {
      let isInside = (next == "." || next == ",") && scalar(end + 1).map(Self.isDigit) ?? false
      guard Self.isDigit(next) || Self.isLetter(next) || isInside else { break }
      end += 1
    }
    append(start..<end, .number)
    return end
  }

  /// Letters, with hyphens, apostrophes and full stops that belong to them.
  private mutating func word(from start: Int) -> Int {
    if let end = dottedAcronym(from: start) {
      append(start..<end, .word, isAcronym: true)
      return end
    }
    var end = start
    while let next = scalar(end) {
      if Self.isLetter(next) || Self.isDigit(next) {
        end += 1
      } else if Self.isApostrophe(next) {
        // l’école, d’Aide, qu’elle: the article is a word of its own; OCMW’s is one word.
        if isLetter(at: end + 1), Self.elided.contains(key(start..<end)) {
          append(start..<end + 1, .word)
          return end + 1
        }
        guard isLetter(at: end + 1) else { break }
        end += 1
      } else if next == "-" {
        // Präventions- keeps its hyphen before a space.
        let isSuspended =
          scalar(end + 1) == " " && isLetter(at: end + 2) || scalar(end + 1) == ","
        if !isLetter(at: end + 1), !(scalar(end + 1).map(Self.isDigit) ?? false) {
          if isSuspended { end += 1 }
          break
        }
        end += 1
      } else if next == "·" || next == ".", isLetter(at: end + 1),
        !Self.isUpper(text.scalars[end + 1])
      {
        // sp.a, acteur·rice·s, o.a.
        end += 1
      } else {
        break
      }
    }
    if let gendered = genderedEnd(of: start..<end) {
      append(start..<gendered, .word)
      return gendered
    }
    if scalar(end) == ".", abbreviations.contains(key(start..<end)) {
      end += 1
      // "St.-Bernardus"
      if scalar(end) == "-", isLetter(at: end + 1) {
        end += 1
        while isLetter(at: end) || scalar(end) == "-" && isLetter(at: end + 1) { end += 1 }
      }
    }
    // "GO!": a sign that belongs to the name.
    if scalar(end) == "!", abbreviations.contains(key(start..<end + 1)) { end += 1 }
    append(start..<end, .word)
    return end
  }

  /// `Vertreter/-innen`, `Bürger*innen`, `Mitarbeiter:in`: where such a form ends.
  private func genderedEnd(of word: Range<Int>) -> Int? {
    guard word.count >= 4, let sign = scalar(word.upperBound),
      ["/", "*", ":", "_"].contains(sign), Self.isUpper(text.scalars[word.lowerBound])
    else { return nil }
    var place = word.upperBound + 1
    if sign == "/", scalar(place) == "-" { place += 1 }
    for letter in "in".unicodeScalars {
      guard scalar(place) == letter else { return nil }
      place += 1
    }
    if scalar(place) == "n", scalar(place + 1) == "e", scalar(place + 2) == "n" { place += 3 }
    return hasEnd(at: place) ? place : nil
  }

  /// `C.P.A.S.`, `a.s.b.l.`: single letters, each with a full stop but the last.
  private func dottedAcronym(from start: Int) -> Int? {
    guard scalar(start + 1) == "." else { return nil }
    let isUpper = Self.isUpper(text.scalars[start])
    var end = start
    var letters = 0
    // Large and small letters may change: "e.V.", "V.o.G."
    while isLetter(at: end), scalar(end + 1) == "." {
      letters += 1
      end += 2
    }
    if isLetter(at: end), !isLetter(at: end + 1), Self.isUpper(text.scalars[end]) == isUpper,
      hasEnd(at: end + 1)
    {
      return end + 1
    }
    return letters > 1 ? end : nil
  }

  private func hasEnd(at place: Int) -> Bool {
    guard let next = scalar(place) else { return true }
    return !Self.isLetter(next) && !Self.isDigit(next)
  }

  /// The folded letters of a range.
  private mutating func key(_ range: Range<Int>) -> Word {
    if let key = plainKey(range) { return key }
    fold(range)
    let last = text.scalars[range.upperBound - 1]
    // Here the accent parts two words that are both frequent: "a" and "à", "ou" and "où".
    if last.value > 0x7F, range.count <= 2 {
      if bytes.elementsEqual("a".utf8) { return "à" }
      if bytes.elementsEqual("ou".utf8) { return "où" }
    }
    return bytes.withUnsafeBufferPointer { Word($0) }
  }

  /// The folded letters of a range of nothing but ASCII, as most words are.
  private func plainKey(_ range: Range<Int>) -> Word? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { room in
      var count = 0
      for scalar in text.scalars[range] {
        guard scalar.value < 0x80 else { return nil }
        room.initializeElement(
          at: count, to: FoldingTable.lowercasedASCII(UInt8(truncatingIfNeeded: scalar.value)))
        count += 1
      }
      return Word(UnsafeBufferPointer(room))
    }
  }

  private mutating func fold(_ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    for place in range {
      let scalar = text.scalars[place]
      if Self.isApostrophe(scalar) {
        bytes.append(0x27)
      } else if scalar.value < 0x80 {
        bytes.append(FoldingTable.lowercasedASCII(UInt8(scalar.value)))
      } else {
        FoldingTable.fold(scalar, onto: &bytes)
      }
    }
  }

  private mutating func append(_ range: Range<Int>, _ kind: Token.Kind, isAcronym: Bool = false) {
    var key = key(range)
    if kind == .word, range.count > 6, text.scalars[range].contains(where: Self.partsGenders) {
      // "Richter*innen" are known by "Richter".
      let sign = text.scalars[range].firstIndex(where: Self.partsGenders) ?? range.upperBound
      fold(range.lowerBound..<sign)
      key = bytes.withUnsafeBufferPointer { Word($0) }
    }
    if kind == .word, isAcronym || key.lastByte == 0x2E {
      fold(range)
      if isAcronym { bytes.removeAll { $0 == 0x2E } }
      if bytes.last == 0x2E { bytes.removeLast() }
      key = bytes.withUnsafeBufferPointer { Word($0) }
    }
    var capitals = 0
    var small = 0
    for scalar in text.scalars[range] {
      if Self.isUpper(scalar) { capitals += 1 } else if Self.isLetter(scalar) { small += 1 }
    }
    tokens.append(
      Token(
        range: range, key: key, sign: "\0", kind: kind,
        isCapitalised: Self.isUpper(text.scalars[range.lowerBound]) || capitals > 1,
        isAcronym: (isAcronym && capitals > 0) || (capitals >= 2 && small <= 1),
        hasSpaceBefore: hasSpace(before: range.lowerBound)))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0xC0...0xFF: scalar.value & 0xDF != 0xD7
    default: scalar.properties.isAlphabetic || scalar.value == 0x20AC
    }
  }

  private static func partsGenders(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "*" || scalar == ":" || scalar == "_"
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (0x41...0x5A).contains(scalar.value)
    case 0xC0...0xFF: scalar.value < 0xDF && scalar.value != 0xD7
    default: scalar.properties.isUppercase
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }

  /// What an apostrophe parts from the word behind it.
  static let elided = WordTable(
    ["l", "d", "n", "s", "j", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])

  /// The plain form of a sign.
  private static func plain(_ sign: Unicode.Scalar) -> Unicode.Scalar {
    switch sign {
    case "\u{2019}", "\u{2018}", "\u{201A}", "\u{201B}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "«", "»", "‹", "›": "\""
    case "—", "―", "−": "–"
    case "▪", "■", "●", "◦", "‣", "·", "➢", "➔", "→", "►", "▶", "◆", "○", "✔", "⮚", "◊", "□",
      "✓", "❖", "\u{F0B7}", "\u{F0A7}":
      "•"
    case "：": ":"
    case "；": ";"
    case "，": ","
    default: sign
    }
  }

  /// The keys of the signs of ASCII.
  private static let signs = (0..<128).map { Word(String(Unicode.Scalar(UInt8($0)))) }

  private static func key(of sign: Unicode.Scalar) -> Word {
    sign.isASCII ? signs[Int(sign.value)] : Word(String(sign))
  }
}

/// A word, a number or a sign of a sheet.
struct Token: Sendable {
  /// What a token is.
  enum Kind: Sendable {
    case word
    case number
    case mark
  }

  /// Where it stands in the repaired text.
  let range: Range<Int>
  /// The small letters without accents, apostrophes straight; of a sign, the plain form of it.
  let key: String
  /// What it is.
  let kind: Kind
  /// Whether the first letter is a capital.
  let isCapitalised: Bool
  /// Whether all letters are capitals, two at least, or stand with full stops (`C.P.A.S.`).
  let isAcronym: Bool
  /// Whether a space or the start of a line stands before it.
  let hasSpaceBefore: Bool

  /// Whether it is this sign.
  func isMark(_ sign: String) -> Bool { kind == .mark && key == sign }

  /// Whether it opens or closes a quotation.
  var isQuote: Bool { kind == .mark && key == "\"" }
}

/// Cuts a text into tokens.
struct Tokeniser {
  private let text: SheetText
  private let abbreviations: WordSet
  private var tokens: [Token] = []

  /// The tokens of a text, line ends left out.
  ///
  /// - Parameter abbreviations: words that keep the full stop behind them.
  /// - Complexity: O(*n*) for *n* scalars.
  static func tokens(of text: SheetText, abbreviations: WordSet) -> [Token] {
    var tokeniser = Tokeniser(text: text, abbreviations: abbreviations)
    tokeniser.run()
    return tokeniser.tokens
  }

  private init(text: SheetText, abbreviations: WordSet) {
    self.text = text
    self.abbreviations = abbreviations
    tokens.reserveCapacity(text.count / 5)
  }

  private mutating func run() {
    var place = 0
    while place < text.count {
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
  }

  private func hasSpace(before place: Int) -> Bool {
    place == 0 || text.scalars[place - 1] == " " || text.scalars[place - 1] == "\n"
  }

  private func scalar(_ place: Int) -> Unicode.Scalar? {
    place < text.count ? text.scalars[place] : nil
  }

  private func isLetter(at place: Int) -> Bool { scalar(place).map(Self.isLetter) ?? false }

  private mutating func mark(from start: Int) -> Int {
    let scalar = text.scalars[start]
    var end = start + 1
    var key = Self.plainMarks[scalar] ?? String(scalar)
    if key == ".", self.scalar(end) == ".", self.scalar(end + 1) == "." {
      key = "…"
      while self.scalar(end) == "." { end += 1 }
    }
    // 't Lampeke: an apostrophe that begins a word.
    if key == "'", hasSpace(before: start), isLetter(at: end), !isLetter(at: end + 1) {
      let letter = text.scalars[end]
      if ["t", "s", "T"].contains(letter) {
        append(start..<end + 1, .word)
        return end + 1
      }
    }
    if key == "'" { key = "\"" }
    tokens.append(
      Token(
        range: start..<end, key: key, kind: .mark, isCapitalised: false, isAcronym: false,
        hasSpaceBefore: hasSpace(before: start)))
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
    if scalar(end) == ".", abbreviations.contains(key(start..<end)) { end += 1 }
    // "GO!": a sign that belongs to the name.
    if scalar(end) == "!", abbreviations.contains(key(start..<end + 1)) { end += 1 }
    append(start..<end, .word)
    return end
  }

  /// `C.P.A.S.`, `a.s.b.l.`: single letters, each with a full stop but the last.
  private func dottedAcronym(from start: Int) -> Int? {
    var end = start
    var letters = 0
    // Large and small letters may change: "e.V.", "V.o.G."
    while isLetter(at: end), scalar(end + 1) == "." {
      letters += 1
      end += 2
    }
    guard letters > 0 else { return nil }
    if isLetter(at: end), !isLetter(at: end + 1) {
      let isSame = Self.isUpper(text.scalars[end]) == Self.isUpper(text.scalars[start])
      if isSame, hasEnd(at: end + 1) { return letters > 0 ? end + 1 : nil }
    }
    return letters > 1 ? end : nil
  }

  private func hasEnd(at place: Int) -> Bool {
    guard let next = scalar(place) else { return true }
    return !Self.isLetter(next) && !Self.isDigit(next)
  }

  private func key(_ range: Range<Int>) -> String {
    var bytes: ContiguousArray<UInt8> = []
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
    let key = String(decoding: bytes, as: UTF8.self)
    // Here the accent parts two words that are both frequent: "a" and "à", "ou" and "où".
    if range.count <= 2, key == "a" || key == "ou", text.scalars[range.upperBound - 1].value > 0x7F
    {
      return key == "a" ? "à" : "où"
    }
    return key
  }

  private mutating func append(_ range: Range<Int>, _ kind: Token.Kind, isAcronym: Bool = false) {
    let first = text.scalars[range.lowerBound]
    var key = key(range)
    if isAcronym { key.removeAll { $0 == "." } }
    if kind == .word, key.last == "." { key.removeLast() }
    var capitals = 0
    var small = 0
    for place in range {
      let scalar = text.scalars[place]
      if Self.isUpper(scalar) { capitals += 1 } else if Self.isLetter(scalar) { small += 1 }
    }
    tokens.append(
      Token(
        range: range, key: key, kind: kind, isCapitalised: Self.isUpper(first) || capitals > 1,
        isAcronym: (isAcronym && capitals > 0) || (capitals >= 2 && small <= 1),
        hasSpaceBefore: hasSpace(before: range.lowerBound)))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.value == 0x20AC
    }
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }

  /// What an apostrophe parts from the word behind it.
  static let elided: Set<String> = [
    "l", "d", "n", "s", "j", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  private static let plainMarks: [Unicode.Scalar: String] = [
    "\u{2019}": "'", "\u{2018}": "'", "\u{201A}": "'", "\u{201B}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "«": "\"", "»": "\"", "‹": "\"",
    "›": "\"", "–": "–", "—": "–", "―": "–", "−": "–",
    "•": "•", "▪": "•", "■": "•", "●": "•", "◦": "•", "‣": "•", "·": "•", "➢": "•", "➔": "•",
    "→": "•", "►": "•", "▶": "•", "◆": "•", "○": "•", "✔": "•", "⮚": "•", "◊": "•", "□": "•",
    "✓": "•", "❖": "•", "\u{F0B7}": "•", "\u{F0A7}": "•",
    "：": ":", "；": ";", "，": ",",
  ]
}

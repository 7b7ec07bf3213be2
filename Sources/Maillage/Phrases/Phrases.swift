package import MaillageSheets

/// What stands in the place of a name in a phrase.
package enum PhraseValue: Sendable {
  /// Plain words.
  case text(String)
  /// A name, made to stand out.
  case name(String)
  /// A number that decides between singular and plural.
  case number(Int)
  /// A number with decimals.
  case decimal(Double)
  /// A share.
  case percent(Double)
  /// A finished sentence.
  case prose(Prose)
  /// Several, joined by commas and the language's word for "and".
  case list([Prose])
}

/// The words of reports and pictures in one language.
///
/// A phrase holds places in braces: `{name}` is replaced by the value of that name, and
/// `{count:partner|partners}` by the form that goes with the number of that name.
package struct Phrases: Sendable {
  /// The language.
  package let language: Language
  /// How numbers are written.
  package var numerals: Numerals { Numerals(language) }

  package init(_ language: Language) { self.language = language }

  /// A phrase without places, or with its places unfilled.
  package subscript(_ phrase: Phrase) -> String {
    let words =
      switch language {
      case .french: phrase.french
      case .dutch: phrase.dutch
      case .german: phrase.german
      case .english: phrase.english
      }
    return language == .french ? Self.spaced(words) : words
  }

  /// A phrase with its places filled, as a sentence.
  package func prose(_ phrase: Phrase, _ values: [String: PhraseValue] = [:]) -> Prose {
    filled(self[phrase], values)
  }

  /// Words with their places filled.
  private func filled(_ words: String, _ values: [String: PhraseValue]) -> Prose {
    var result = Prose()
    for piece in PhrasePiece.pieces(of: words) {
      switch piece {
      case .words(let words): result.runs.append(.text(words))
      case .value(let name):
        if let value = values[name] { result.runs += prose(of: value).runs }
      case .choice(let name, let singular, let plural):
        switch values[name] {
        case .number(let number)?:
          result.runs.append(.text(numerals.isSingular(number) ? singular : plural))
        case .decimal(let number)?:
          result.runs.append(.text(numerals.isSingular(number) ? singular : plural))
        default: continue
        }
      }
    }
    return result
  }

  /// A phrase with its places filled, as plain words.
  package func text(_ phrase: Phrase, _ values: [String: PhraseValue] = [:]) -> String {
    prose(phrase, values).plain
  }

  /// A text of the tables of phrases, with its places unfilled.
  package subscript(_ text: PhraseText) -> String {
    language == .french ? Self.spaced(text[language]) : text[language]
  }

  /// A text of the tables of phrases with its places filled, as a sentence.
  package func prose(_ text: PhraseText, _ values: [String: PhraseValue] = [:]) -> Prose {
    filled(self[text], values)
  }

  /// A text of the tables of phrases with its places filled, as plain words.
  package func text(_ text: PhraseText, _ values: [String: PhraseValue] = [:]) -> String {
    prose(text, values).plain
  }

  /// How many things a sentence names; the tables hold them all.
  private static let listLimit = 200

  /// Several things joined by commas and the word for "and"; of very many, how many more there are.
  package func list(_ items: [Prose]) -> Prose {
    var shown = items
    if items.count > Self.listLimit {
      shown = Array(items.prefix(Self.listLimit))
      shown.append(prose(.andOthers, ["count": .number(items.count - Self.listLimit)]))
    }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? Prose() }
    let first = Array(shown.dropLast()).joined(separator: ", ")
    return first + Prose(" " + self[.and] + " ") + last
  }

  private func prose(of value: PhraseValue) -> Prose {
    switch value {
    case .text(let text): Prose(text)
    case .name(let name): Prose([.name(name)])
    case .number(let number): Prose(numerals.whole(number))
    case .decimal(let number): Prose(numerals.decimal(number))
    case .percent(let share): Prose(numerals.percent(share))
    case .prose(let prose): prose
    case .list(let items): list(items)
    }
  }

  /// French sets a space that does not break before high punctuation and inside quotation marks.
  private static func spaced(_ words: String) -> String {
    // Most have no such mark; those of both quotation marks begin alike.
    guard words.utf8.contains(where: { isMark($0) || $0 == 0xC2 }) else { return words }
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (place, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: " ") else {
        result.append(byte)
        continue
      }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if next == UInt8(ascii: ":") || bytes[(place + 1)...].starts(with: "»".utf8) {
        result += "\u{A0}".utf8
      } else if isMark(next) {
        result += "\u{202F}".utf8
      } else if bytes[..<place].suffix(2).elementsEqual("«".utf8) {
        result += "\u{A0}".utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }
}

/// A phrase taken apart at its places.
package enum PhrasePiece: Hashable, Sendable {
  /// Words as they stand.
  case words(String)
  /// The place of a value.
  case value(String)
  /// Two forms, chosen by a number.
  case choice(String, singular: String, plural: String)

  /// Takes a phrase apart.
  package static func pieces(of phrase: String) -> [PhrasePiece] {
    var pieces: [PhrasePiece] = []
    var rest = phrase[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close]
      if let colon = inside.utf8.firstIndex(of: UInt8(ascii: ":")) {
        let forms = inside[inside.index(after: colon)...]
          .split(separator: "|", omittingEmptySubsequences: false)
        pieces.append(
          .choice(
            String(inside[..<colon]), singular: String(forms.first ?? ""),
            plural: String(forms.last ?? "")))
      } else {
        pieces.append(.value(String(inside)))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

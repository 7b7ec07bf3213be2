/// The pieces between which a text may be broken into lines.
///
/// Nearly all names are words of Latin letters and common signs: these are told apart byte by byte.
struct TextPieces {
  private(set) var pieces: [Piece] = []

  private let text: String
  private let width: Double
  private let measure: TextMeasure

  /// A run of letters that stays together, and what a break after it costs.
  struct Piece {
    /// Where it stands in the text.
    var bytes: Range<Int>
    var width: Double
    var spaceAfter: Bool
    /// Negative where a break is welcome.
    var breakCost: Double
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The pieces of a text for lines of `width` points, set in `measure`.
  init(of text: String, width: Double, measure: TextMeasure) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.width = width
    self.measure = measure
    text.utf8.withContiguousStorageIfAvailable { find(in: $0) }
  }

  /// A part of a text.
  static func slice(_ text: String, _ bytes: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<utf8.index(start, offsetBy: bytes.count)]
  }

  private mutating func find(in bytes: Bytes) {
    let words = Self.words(of: bytes) ?? wordsByLetters
    pieces.reserveCapacity(words.count)
    var place = 0
    while place < words.count {
      // Words that must stay together are one run, spaces included.
      var end = place
      while end + 1 < words.count,
        Self.opens(bytes, words[end]) || Self.closes(bytes, words[end + 1])
      {
        end += 1
      }
      let run = words[place].lowerBound..<words[end].upperBound
      let runWidth = measure.width(of: Bytes(rebasing: bytes[run]))
      if runWidth > width, end > place {
        for word in words[place...end] { cut(word, in: bytes) }
      } else if runWidth <= width, !Self.canBreak(bytes[run]) {
        pieces.append(
          Piece(
            bytes: run, width: runWidth, spaceAfter: true,
            breakCost: Self.breakCost(after: bytes[run])))
      } else {
        cut(run, in: bytes)
      }
      if end + 1 < words.count, Self.invitesBreak(bytes, words[end + 1]) {
        pieces[pieces.count - 1].breakCost = -0.2
      }
      place = end + 1
    }
  }

  /// Adds a run that has places within it to break it, or is too wide.
  private mutating func cut(_ run: Range<Int>, in bytes: Bytes) {
    for part in Self.parts(of: Self.slice(text, run)) {
      var rest = part
      while measure.width(of: rest) > width, rest.count > 1 {
        var fitting = rest.prefix(1)
        while fitting.count < rest.count,
          measure.width(of: rest.prefix(fitting.count + 1)) <= width
        {
          fitting = rest.prefix(fitting.count + 1)
        }
        append(fitting, breakCost: 0.5)
        rest = rest[fitting.endIndex...]
      }
      append(rest, breakCost: rest.last == "-" ? 0.6 : -0.1)
    }
    pieces[pieces.count - 1].spaceAfter = true
    pieces[pieces.count - 1].breakCost = Self.breakCost(after: bytes[run])
  }

  private mutating func append(_ part: Substring, breakCost: Double) {
    pieces.append(
      Piece(
        bytes: place(of: part), width: measure.width(of: part), spaceAfter: false,
        breakCost: breakCost))
  }

  private func place(of part: Substring) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }

  /// What stands between spaces, letter by letter.
  private var wordsByLetters: [Range<Int>] {
    text.split(separator: " ").map { place(of: $0) }
  }

  /// The same byte by byte; nil where an accent may follow a space, that makes one letter of both: not
  /// among Latin letters and common signs (E2 80 90 and above).
  private static func words(of bytes: Bytes) -> [Range<Int>]? {
    var words: [Range<Int>] = []
    words.reserveCapacity(bytes.count / 6 + 2)
    var start = 0
    for (place, byte) in bytes.enumerated() {
      if byte == 0x20 {
        if place > start { words.append(start..<place) }
        start = place + 1
      } else if byte >= 0xC4 {
        guard byte == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80,
          bytes[place + 2] >= 0x90
        else { return nil }
      }
    }
    if bytes.count > start { words.append(start..<bytes.count) }
    return words
  }

  /// Whether a word is a sign that belongs to what follows it: `(`, `«` or a dash.
  private static func opens(_ bytes: Bytes, _ word: Range<Int>) -> Bool {
    switch bytes[word.lowerBound] {
    case UInt8(ascii: "("): word.count == 1
    case 0xC2: word.count == 2 && bytes[word.lowerBound + 1] == 0xAB
    case 0xE2: word.count == 3 && isDash(bytes, at: word.lowerBound)
    default: false
    }
  }

  /// Whether a word is a sign that belongs to what is before it, or begins with `»`.
  private static func closes(_ bytes: Bytes, _ word: Range<Int>) -> Bool {
    switch bytes[word.lowerBound] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "/"), UInt8(ascii: ")"), UInt8(ascii: "%"):
      word.count == 1
    case 0xC2: bytes[word.lowerBound + 1] == 0xBB
    default: false
    }
  }

  private static func invitesBreak(_ bytes: Bytes, _ word: Range<Int>) -> Bool {
    bytes[word.lowerBound] == UInt8(ascii: "(") || isDash(bytes, at: word.lowerBound)
  }

  /// Whether `–` or `—` begins here.
  private static func isDash(_ bytes: Bytes, at place: Int) -> Bool {
    bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94)
  }

  /// What a break costs at the space after a run.
  private static func breakCost(after run: Slice<Bytes>) -> Double {
    switch run.last {
    case UInt8(ascii: "/"): -0.15
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): -0.1
    default: 0
    }
  }

  /// Whether there may be a place within it to break it: most words have none.
  private static func canBreak(_ run: Slice<Bytes>) -> Bool {
    run.contains { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }
  }

  /// A run, cut after each hyphen, slash and dash within it that has some letters before it.
  private static func parts(of run: Substring) -> [Substring] {
    guard run.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }) else { return [run] }
    var parts: [Substring] = []
    var start = run.startIndex
    for place in run.indices where "/-–".contains(run[place]) {
      let end = run.index(after: place)
      if end < run.endIndex, run[end] != " ", run.distance(from: start, to: end) > 3 {
        parts.append(run[start..<end])
        start = end
      }
    }
    parts.append(run[start...])
    return parts
  }
}

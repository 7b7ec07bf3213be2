/// A word folded for comparison: small letters without accents.
///
/// A sheet asks dozens of tables about each of its words. So that this costs little, a word carries its
/// first and last eight bytes and a hash, made once; only words of more than sixteen bytes are ever
/// compared as texts.
struct Word: Sendable {
  /// The word.
  let text: String
  /// How many bytes it has in UTF-8.
  let length: Int32
  /// A hash, the same in every run.
  let hash: UInt32
  /// The first eight bytes, the first of all lowest; zeros behind a shorter word.
  private let head: UInt64
  /// The last eight bytes, the last of all highest; zeros before a shorter word.
  private let tail: UInt64

  /// A word that is folded already.
  init(_ text: some StringProtocol) {
    let text = String(text)
    var bytes = text
    self = bytes.withUTF8 { Word(text, $0) }
  }

  /// A word of bytes in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self), bytes)
  }

  private init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    length = Int32(truncatingIfNeeded: bytes.count)
    if bytes.count >= 8, let start = bytes.baseAddress {
      head = ByteHash.word(start)
      tail = ByteHash.word(start + (bytes.count - 8))
    } else {
      var word: UInt64 = 0
      for (place, byte) in bytes.enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
      head = word
      tail = word << UInt64(8 * (8 - bytes.count))
    }
    let mixed = ByteHash.mix(
      head ^ 0xA076_1D64_78BD_642F, tail ^ 0xE703_7ED1_A0B4_28DB ^ UInt64(bytes.count))
    hash = UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  /// Whether it begins with another word or is it.
  func hasPrefix(_ part: Word) -> Bool {
    if part.length > length { return false }
    let differences = head ^ part.head
    if part.length < 8 { return differences & (1 << UInt64(8 * part.length) - 1) == 0 }
    return differences == 0 && (part.length == 8 || text.utf8.starts(with: part.text.utf8))
  }

  /// Whether it ends with another word or is it.
  func hasSuffix(_ part: Word) -> Bool {
    if part.length > length { return false }
    let differences = tail ^ part.tail
    if part.length < 8 {
      return part.length == 0 || differences >> UInt64(8 * (8 - part.length)) == 0
    }
    return differences == 0
      && (part.length == 8 || text.utf8.suffix(Int(part.length)).elementsEqual(part.text.utf8))
  }

  /// Its first byte and its last; 0 of an empty word.
  var firstByte: Int { Int(head & 0xFF) }
  var lastByte: Int { Int(tail >> 56) }

  /// Whether it ends with a hyphen.
  var endsInHyphen: Bool { lastByte == 0x2D }

  /// Whether it ends with "'s".
  var isGenitive: Bool { lastByte == 0x73 && tail >> 48 & 0xFF == 0x27 }

  /// Whether a hyphen stands in it.
  var hasHyphen: Bool { text.utf8.contains(0x2D) }

  /// Whether it is a text of at most eight bytes; to make a word of that costs more.
  func isShort(_ other: StaticString) -> Bool {
    guard other.utf8CodeUnitCount == length else { return false }
    var bytes: UInt64 = 0
    other.withUTF8Buffer { for byte in $0.reversed() { bytes = bytes << 8 | UInt64(byte) } }
    return bytes == head
  }

  /// What its hyphens part.
  var parts: [Word] { text.split(separator: "-").map { Word($0) } }
}

extension Word: Hashable {
  static func == (one: Word, other: Word) -> Bool {
    one.head == other.head && one.tail == other.tail && one.length == other.length
      && (one.length <= 16 || one.text == other.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    hasher.combine(tail)
  }
}

extension Word: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

/// Values by words: filled once, asked often.
///
/// Most words that a table is asked about are not in it: a filter of sixteen bits or more a word turns
/// nearly all of them away.
struct WordTable<Value: Sendable>: Sendable {
  /// The words, in the order in which they came.
  private(set) var words: [Word] = []
  /// Their values.
  private var values: [Value] = []
  /// The place of each word behind where its hash points; -1 where none is. A power of two, at least
  /// twice as many as words.
  private var slots: [Int32] = []
  /// Bits for the hash of each word.
  private var filter: [UInt64] = [0]

  init() {}

  /// Whether it holds nothing.
  var isEmpty: Bool { words.isEmpty }

  /// Whether it may hold a word; false only if it does not.
  @inline(__always)
  func mayHold(_ word: Word) -> Bool {
    let bits = Self.bits(of: word.hash)
    return filter[Int(truncatingIfNeeded: word.hash >> 6) & (filter.count - 1)] & bits == bits
  }

  /// Two bits of the filter for a hash.
  @inline(__always)
  private static func bits(of hash: UInt32) -> UInt64 {
    1 << UInt64(hash & 63) | 1 << UInt64(hash >> 26)
  }

  /// The place of a word, to look at its value without a copy of it.
  @inline(__always)
  func place(of word: Word) -> Int? { mayHold(word) ? search(word) : nil }

  private func search(_ word: Word) -> Int? {
    var slot = Int(word.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if words[place] == word { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether it holds a word.
  @inline(__always)
  func contains(_ word: Word) -> Bool { place(of: word) != nil }

  /// The value at the place of a word.
  subscript(at place: Int) -> Value { values[place] }

  /// The value of a word.
  subscript(word: Word) -> Value? { place(of: word).map { values[$0] } }

  /// The value of a word that stands as a text.
  subscript(text: some StringProtocol) -> Value? { self[Word(text)] }

  /// Changes the value of a word, or a new one.
  mutating func update(_ word: Word, default value: Value, _ change: (inout Value) -> Void) {
    if let place = place(of: word) {
      change(&values[place])
      return
    }
    words.append(word)
    values.append(value)
    change(&values[values.count - 1])
    if words.count * 2 > slots.count {
      slots = Array(repeating: -1, count: max(16, slots.count * 2))
      filter = Array(repeating: 0, count: slots.count / 8)
      for place in words.indices { note(place) }
    } else {
      note(words.count - 1)
    }
  }

  private mutating func note(_ place: Int) {
    let hash = words[place].hash
    filter[Int(hash >> 6) & (filter.count - 1)] |= Self.bits(of: hash)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place)
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (Word, Value)...) {
    for (word, value) in elements { update(word, default: value) { $0 = value } }
  }
}

extension WordTable where Value == Void {
  /// A table of words alone.
  init(_ words: some Sequence<Word>) {
    for word in words { update(word, default: ()) { _ in } }
  }
}

/// Words alone, behind one reference.
final class WordList: Sendable {
  private let table: WordTable<Void>

  init(_ words: some Sequence<Word>) { table = WordTable(words) }

  /// The words, in the order in which they came.
  var words: [Word] { table.words }

  /// Whether a word is one of them.
  func contains(_ word: Word) -> Bool { table.contains(word) }
}

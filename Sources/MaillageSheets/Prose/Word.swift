/// A word folded for comparison: small letters without accents.
///
/// A sheet asks dozens of tables about each of its words. So that this costs little, a word carries its
/// bytes and a hash, made once, and refers to nothing: to copy it is to copy bytes. Of more than
/// forty bytes, which no word of our languages has, it carries the first and the last, and the
/// hash tells it from others.
struct Word: Sendable, BitwiseCopyable {
  /// How many bytes it has in UTF-8.
  let length: Int32
  /// A hash, the same in every run.
  let hash: UInt32
  /// The first eight bytes, the first of all lowest; zeros behind a shorter word.
  let head: UInt64
  /// The bytes between the first eight and the last eight; zeros where there are none.
  private let inner: (UInt64, UInt64, UInt64)
  /// The last eight bytes, the last of all highest; zeros before a shorter word.
  let tail: UInt64

  /// The most bytes that it carries.
  private static let capacity = 40

  /// A word that is folded already.
  init(_ text: some StringProtocol) {
    let word = text.utf8.withContiguousStorageIfAvailable { Word($0) }
    if let word {
      self = word
      return
    }
    var bytes = String(text)
    self = bytes.withUTF8 { Word($0) }
  }

  /// A word of bytes in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    length = Int32(truncatingIfNeeded: count)
    var inner: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var further: UInt64 = 0
    if count >= 8, let start = bytes.baseAddress {
      head = ByteHash.word(start)
      tail = ByteHash.word(start + (count - 8))
      if count > 16 {
        withUnsafeMutableBytes(of: &inner) { room in
          room.copyMemory(
            from: UnsafeRawBufferPointer(start: start + 8, count: min(count - 16, room.count)))
        }
        if count > Self.capacity { further = ByteHash.hash(start, count) }
      }
    } else {
      var word: UInt64 = 0
      for (place, byte) in bytes.enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
      head = word
      tail = count == 0 ? 0 : word << UInt64(8 * (8 - count))
    }
    self.inner = inner
    let mixed = ByteHash.mix(
      head ^ 0xA076_1D64_78BD_642F, tail ^ 0xE703_7ED1_A0B4_28DB ^ UInt64(count) ^ further)
    hash = UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  /// The word.
  var text: String {
    withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands on the bytes that it carries.
  @inline(__always)
  private func withBytes<Result>(_ use: (UnsafeRawBufferPointer) -> Result) -> Result {
    let count = min(Int(length), Self.capacity)
    if count <= 8 {
      return withUnsafeBytes(of: head) { use(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    // The tail right behind what comes before it.
    var all = (head, inner.0, inner.1, inner.2, UInt64(0))
    return withUnsafeMutableBytes(of: &all) { room in
      room.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
      return use(UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
  }

  /// Whether it begins with another word or is it.
  func hasPrefix(_ part: Word) -> Bool {
    if part.length > length { return false }
    let differences = head ^ part.head
    if part.length < 8 { return differences & (1 << UInt64(8 * part.length) - 1) == 0 }
    return differences == 0
      && (part.length == 8
        || withBytes { own in part.withBytes { own.starts(with: $0) } })
  }

  /// Whether it ends with another word or is it.
  func hasSuffix(_ part: Word) -> Bool {
    if part.length > length { return false }
    let differences = tail ^ part.tail
    if part.length < 8 {
      return part.length == 0 || differences >> UInt64(8 * (8 - part.length)) == 0
    }
    return differences == 0
      && (part.length == 8
        || withBytes { own in part.withBytes { own.suffix($0.count).elementsEqual($0) } })
  }

  /// One of sixty-four bits: what has another is another word.
  @inline(__always)
  var bit: UInt64 { 1 << UInt64(hash & 63) }

  /// Its first byte and its last; 0 of an empty word.
  var firstByte: Int { Int(head & 0xFF) }
  var lastByte: Int { Int(tail >> 56) }

  /// Whether it ends with a hyphen.
  var endsInHyphen: Bool { lastByte == 0x2D }

  /// Whether it ends with "'s".
  var isGenitive: Bool { lastByte == 0x73 && tail >> 48 & 0xFF == 0x27 }

  /// Whether a hyphen stands in it.
  var hasHyphen: Bool { contains(0x2D) }

  /// Whether a byte stands in it.
  func contains(_ byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }

  /// Whether it is made of the letters a to z.
  var hasOnlyLetters: Bool { withBytes { $0.allSatisfy { $0 &- 0x61 < 26 } } }

  /// Whether one of a, e, i, o, u and y stands in it.
  var hasVowel: Bool {
    withBytes { bytes in
      bytes.contains { byte in
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
      }
    }
  }

  /// Whether it is a text of at most eight bytes; to make a word of that costs more.
  func isShort(_ other: StaticString) -> Bool {
    guard other.utf8CodeUnitCount == length else { return false }
    var bytes: UInt64 = 0
    other.withUTF8Buffer { for byte in $0.reversed() { bytes = bytes << 8 | UInt64(byte) } }
    return bytes == head
  }

  /// What its hyphens part.
  var parts: [Word] {
    withBytes { bytes in
      bytes.split(separator: 0x2D).map {
        Word(UnsafeRawBufferPointer(rebasing: $0).assumingMemoryBound(to: UInt8.self))
      }
    }
  }
}

extension Word: Hashable {
  static func == (one: Word, other: Word) -> Bool {
    one.head == other.head && one.tail == other.tail && one.length == other.length
      && (one.length <= 16 || one.inner == other.inner && one.hash == other.hash)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
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
  /// How many words of the filter there are, less one.
  private var mask = 0

  init() {}

  /// Whether it holds nothing.
  var isEmpty: Bool { words.isEmpty }

  /// Whether it may hold a word; false only if it does not.
  @inline(__always)
  func mayHold(_ word: Word) -> Bool {
    let bits = Self.bits(of: word.hash)
    return filter[Int(truncatingIfNeeded: word.hash >> 6) & mask] & bits == bits
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
      mask = filter.count - 1
      for place in words.indices { note(place) }
    } else {
      note(words.count - 1)
    }
  }

  private mutating func note(_ place: Int) {
    let hash = words[place].hash
    filter[Int(hash >> 6) & mask] |= Self.bits(of: hash)
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

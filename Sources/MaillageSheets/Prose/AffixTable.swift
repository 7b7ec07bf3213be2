/// Beginnings of words, or ends, found by the two bytes at which words begin or end.
///
/// A word is compared with few of them, and with those eight bytes at a time.
struct AffixTable: Sendable {
  /// Up to eight bytes of a beginning or an end.
  struct Affix: Sendable {
    /// The bytes, where a word has them in its head or tail.
    fileprivate let bytes: UInt64
    /// All bits of the bytes that count.
    fileprivate let mask: UInt64
    /// Which one it is.
    let number: Int

    /// Whether these are the first bytes of a word.
    @inline(__always)
    func isHead(of word: Word) -> Bool { word.head & mask == bytes }

    /// Whether these are the last bytes of a word.
    @inline(__always)
    func isTail(of word: Word) -> Bool { word.tail & mask == bytes }
  }

  /// All of them, in the order in which they came, each with its marks.
  private(set) var parts: [(part: Word, marks: UInt64)] = []
  /// Those that two bytes lead to; empty where there are none.
  private var buckets: [[Affix]] = []
  /// Whether two bytes lead to any.
  private var isFull: [Bool] = []

  private static let bucketCount = 256

  /// Whether it holds nothing.
  var isEmpty: Bool { parts.isEmpty }

  /// Adds a beginning.
  mutating func insert(beginning part: Word, marks: UInt64) {
    let mask: UInt64 = part.length < 8 ? 1 << UInt64(8 * part.length) - 1 : .max
    insert(part, marks, Affix(bytes: part.head & mask, mask: mask, number: parts.count)) {
      Self.bucket(beginningOf: $0)
    }
  }

  /// Adds an end.
  mutating func insert(end part: Word, marks: UInt64) {
    let mask: UInt64 =
      part.length < 8 ? ~(UInt64.max >> UInt64(8 * part.length)) : .max
    insert(part, marks, Affix(bytes: part.tail & mask, mask: mask, number: parts.count)) {
      Self.bucket(endOf: $0)
    }
  }

  private mutating func insert(
    _ part: Word, _ marks: UInt64, _ affix: Affix, _ bucket: (Word) -> Int
  ) {
    if buckets.isEmpty {
      buckets = Array(repeating: [], count: Self.bucketCount)
      isFull = Array(repeating: false, count: Self.bucketCount)
    }
    parts.append((part, marks))
    // One byte alone may stand in words of any bucket.
    let places = part.length < 2 ? 0..<Self.bucketCount : bucket(part)..<bucket(part) + 1
    for place in places {
      buckets[place].append(affix)
      isFull[place] = true
    }
  }

  @inline(__always)
  private static func bucket(beginningOf word: Word) -> Int { bucket(word.head & 0xFFFF) }

  @inline(__always)
  private static func bucket(endOf word: Word) -> Int { bucket(word.tail >> 48) }

  @inline(__always)
  private static func bucket(_ bytes: UInt64) -> Int { Int((bytes &* 0x9E37) >> 7 & 0xFF) }

  /// Whether a word may begin as one of them does; false only if it does not.
  @inline(__always)
  func mayBegin(_ word: Word) -> Bool {
    !isFull.isEmpty && isFull[Self.bucket(beginningOf: word)]
  }

  /// Whether a word may end as one of them does; false only if it does not.
  @inline(__always)
  func mayEnd(_ word: Word) -> Bool { !isFull.isEmpty && isFull[Self.bucket(endOf: word)] }

  /// Those with which a word may begin.
  @inline(__always)
  func near(beginningOf word: Word) -> [Affix] {
    buckets.isEmpty ? [] : buckets[Self.bucket(beginningOf: word)]
  }

  /// Those with which a word may end.
  @inline(__always)
  func near(endOf word: Word) -> [Affix] {
    buckets.isEmpty ? [] : buckets[Self.bucket(endOf: word)]
  }
}

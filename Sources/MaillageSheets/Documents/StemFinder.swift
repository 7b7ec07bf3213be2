/// Finds which of some beginnings of words stand at a place, with one look-up at most places.
struct StemFinder: Sendable {
  /// The stems, in small ASCII letters; three bytes or more each.
  private let stems: [[UInt8]]
  /// Whether some stem begins with letters of this hash.
  private let heads: [Bool]

  init(_ words: [String]) {
    stems = words.map { word in word.utf8.map { $0 | 0x20 } }
    var heads = [Bool](repeating: false, count: 1 << 15)
    for stem in stems { heads[Self.hash(stem[0], stem[1], stem[2])] = true }
    self.heads = heads
  }

  /// The number of the stem that begins at a place, letters of either case.
  func stem(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard place + 2 < bytes.count,
      heads[Self.hash(bytes[place], bytes[place + 1], bytes[place + 2])]
    else { return nil }
    return stems.firstIndex { stem in
      place + stem.count <= bytes.count
        && stem.indices.allSatisfy { bytes[place + $0] | 0x20 == stem[$0] }
    }
  }

  /// How long a stem is.
  func count(_ stem: Int) -> Int { stems[stem].count }

  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }
}
